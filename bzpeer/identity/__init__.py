"""Who asks: sign-in, sessions, tokens, roles.

tokens.py          signed tokens, and the keys they are signed with
claims.py          a request → who it says asks, or why it is refused (cookie, bearer token, where it came from)
cookies.py         the cookies, as headers
provider.py        OpenID Connect: another service says who somebody is
handles.py         handles of new accounts
accounts.py        accounts, sessions and roles in the graph
development.py     when a handle alone is enough
routes.py          /sign-in and /sign-out; pages.py shows them to people

That a session still lives is no matter of this package: the statement that answers a request finds out.
"""
