"""The names of nodes as they are searched, and how well known the nodes are."""

SEARCHED_NAME = (
    "CASE WHEN @other:Paper THEN CASE coalesce(@other.searchTitle, '') WHEN '' THEN toLower(@other.title)"
    " ELSE @other.searchTitle END"
    " ELSE coalesce(@other.searchName, replace(replace(toLower(@other.name), '-', ' '), '.', '')) END"
)
"""The words of the name or title of `@other`: its `search_form` of cypher.text.words."""

PROMINENCE = (
    "CASE WHEN @other:Paper THEN coalesce(@other.citationCount, 0)"
    " WHEN @other:Person THEN COUNT { (@other)-[:AUTHORED]->() }"
    " WHEN @other:Institution THEN COUNT { (@other)<-[:STATES_AFFILIATION]-() }"
    " ELSE COUNT { (@other)<-[:HAS_TOPIC]-() } END"
)
"""The prominence of `@other`: the citations of a paper, the papers of any other node."""
