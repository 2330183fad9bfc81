"""The limits and defaults of arguments: page sizes, text lengths, numbers of items; and the defaults of settings.

The descriptions of the arguments state them, and resolvers/arguments/ checks them. The limits of whole queries are
checked in resolvers/execution/query_limits.py, those of Cypher in resolvers/analyst/runner.py.
"""

from cypher.ranking.slice_form import SHARES

# Queries, if the settings do not change it
QUERY_DEPTH_MAX = 15
"""Deepest selection."""
QUERY_TOKENS_MAX = 5_000
"""Most tokens of a document."""
QUERY_COST_MAX = 100_000
"""Most nodes that a query can return, by its page sizes."""

# Pages of lists
PAGE_SIZE_DEFAULT = 20
"""Items of a page when neither `first` nor `last` is given."""
PAGE_SIZE_MAX = 100
"""Most items of a page."""

# Nodes by id
IDS_MAX = 100
"""Most ids that `Query.nodes` takes."""

# Filters
FILTER_PARTS_MAX = 100
"""Most conditions and combinations in one filter."""
FILTER_DEPTH_MAX = 10
"""Most levels of `and`, `or` and `not` in one filter."""

# Search and suggestions
SUGGESTIONS_MAX = 20
"""Most suggestions of an answer."""
SUGGESTIONS_DEFAULT = 8

# Nearby papers
NEAREST_DEFAULT = 10
"""Papers of an answer when `first` is not given; the maximum is that of a page."""

# Slices of the research map
DEPTH_MAX = max(SHARES)
"""Most relations between a seed and a node of a slice."""
DEPTH_DEFAULT = 1
SLICE_MAX = 500
"""Most nodes of a slice."""
SLICE_DEFAULT = 60

# Paths
LENGTH_MAX = 8
"""Most relations of a path."""
LENGTH_DEFAULT = 6
PATHS_MAX = 20
"""Most paths of an answer."""
PATHS_DEFAULT = 3

# Reviews
REVIEW_TEXT_MAX = 10_000
"""Longest section of a review, in characters."""

# Comments
COMMENT_TEXT_MAX = 10_000
"""Longest comment, in characters."""
URL_MAX = 2_000
"""Longest URL of a replication, in characters."""

# Collections
COLLECTION_NAME_MAX = 200
"""Longest name, in characters."""
DESCRIPTION_MAX = 10_000
"""Longest description, in characters."""
NOTE_MAX = 2_000
"""Longest note on a paper, in characters."""
ITEMS_MAX = 5_000
"""Most papers of a collection."""

# Moderation
REASON_MAX = 1_000
"""Longest reason of a report or of an act of a moderator, in characters."""

# Cypher, also of POST /cypher if the settings do not change it
CYPHER_SECONDS = 60.0
"""Time limit of a statement."""
CYPHER_ROWS_MAX = 10_000_000
"""Most rows of a statement."""
CYPHER_BYTES_MAX = 64 * 1024 * 1024
"""Most bytes of rows in memory."""
CYPHER_AT_ONCE = 4
"""Statements that a worker runs at once."""
STATEMENT_MAX = 100_000
"""Longest statement, in characters."""
ROWS_MAX = 10_000
"""Most rows of an answer within GraphQL; POST /cypher streams more."""
ROWS_DEFAULT = 1000

# Shipped questions
QUESTION_ID_MAX = 200
"""Longest id in the parameters of a question, in characters."""
