"""The product: HTTP, settings, the command line, importers. The only package that knows HTTP.

app         create_app: routes, middleware, lifespan
endpoint    GraphQL over HTTP
graphiql    the query editor's page
health      /live and /ready
logs        structured logs with a request id
settings    Settings, read from the environment once
session     settings → a migrated Graph
warming     what ships is planned before the first reader
cli         the command `bzpeer`; commands/ holds one module a command
identity    who asks: sign-in, sessions, tokens, roles
live        what happens on papers, over WebSockets and server-sent events
pages       what readers see, rendered here, enlivened by web/
seen_keys   a Bloom filter of the keys written so far
importers   files → rows → the graph
sample      the papers `bzpeer demo` shows
"""

from importlib.metadata import version

__version__ = version("bzpeer")
