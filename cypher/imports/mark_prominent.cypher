// Marks the most prominent nodes of each kind, for suggestions: `prominence` is the rank within the kind from 1
// (papers by citations, other kinds by papers), `prominentNames` the words of the name or title, as in SEARCHED_NAME of
// cypher/ranking/search.py, followed by `searchOtherNames`.
// Earlier versions of a work are left out. Removes the marks of nodes that are not among them any more.
// $most: how many of each kind.
// Row: how many nodes changed.
CALL () {
  MATCH (node:Paper|Person|Institution|Topic) WHERE node.prominence IS NOT NULL
  RETURN node, null AS place
  UNION ALL
  CALL () {
    MATCH (node:Paper) WHERE node.citationCount >= 0 AND NOT node:EarlierVersion
    WITH node ORDER BY node.citationCount DESC, node.id LIMIT $most
    RETURN collect(node) AS nodes
    UNION ALL
    MATCH (node:Person)
    WITH node, COUNT { (node)-[:AUTHORED]->() } AS papers ORDER BY papers DESC, node.id LIMIT $most
    RETURN collect(node) AS nodes
    UNION ALL
    MATCH (node:Institution)
    WITH node, COUNT { (node)<-[:STATES_AFFILIATION]-() } AS papers ORDER BY papers DESC, node.id LIMIT $most
    RETURN collect(node) AS nodes
    UNION ALL
    MATCH (node:Topic)
    WITH node, COUNT { (node)<-[:HAS_TOPIC]-() } AS papers ORDER BY papers DESC, node.id LIMIT $most
    RETURN collect(node) AS nodes
  }
  UNWIND range(0, size(nodes) - 1) AS index
  RETURN nodes[index] AS node, index + 1 AS place
}
WITH node, max(place) AS place
WITH node, place,
     CASE
       WHEN NOT node:Paper
       THEN coalesce(node.searchName, replace(replace(toLower(coalesce(node.name, '')), '-', ' '), '.', ''))
       WHEN coalesce(node.searchTitle, '') = '' THEN toLower(coalesce(node.title, ''))
       ELSE node.searchTitle
     END AS name
WITH node, place, CASE WHEN place IS NOT NULL THEN [name] + coalesce(node.searchOtherNames, []) END AS names
WHERE coalesce(node.prominence, 0) <> coalesce(place, 0) OR coalesce(node.prominentNames, []) <> coalesce(names, [])
SET node.prominence = place, node.prominentNames = names
RETURN count(*) AS changed
