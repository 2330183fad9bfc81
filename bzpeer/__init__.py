"""The product: a service and a command line over the graph. The only package that knows HTTP.

Delivery, which may use the engines:

http            the application, /graphql and /cypher, statuses, bodies, headers, logs
pages           the HTML pages, rendered here and made interactive by web/
identity        accounts, sign-in, sessions and tokens
live            subscriptions over WebSocket and server-sent events
commands        the commands of `bzpeer`, one module each

Engines, which know neither HTTP nor delivery:

importers       files of records → the graph
exports         the graph → bibliographies and graph files
analysis        PageRank, communities and embeddings of papers
analyst         formats of the rows that analysts' Cypher returns

Shared:

settings           Settings: the environment, read once
setting_values     the types of settings
seen_keys          a Bloom filter of the keys written so far
spreadsheet_cells  texts in CSV that a spreadsheet would run as a formula
open_graph         settings → an open Graph with all migrations, and the secrets
cli                the command `bzpeer`
operations         the GraphQL documents that pages and exports send
sample             the papers of `bzpeer demo`
web                static files: GraphiQL and the built scripts and styles
"""

from importlib.metadata import version

__version__ = version("bzpeer")
