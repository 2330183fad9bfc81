"""Identity: accounts, sign-in, sessions and tokens.

claims       the viewer and session that a request claims, from its cookie or bearer token; checks of its origin
signing      signed tokens, in cookies and for programs, and the keys they are signed with
cookies      cookies as headers
accounts     accounts, sessions and roles in the graph
handles      the handles of new accounts
provider     sign-in at an OpenID Connect provider
development  sign-in by a handle alone, on the operator's own machine

Whether a claimed session was revoked is checked by the statement that executes the request, not here.
"""
