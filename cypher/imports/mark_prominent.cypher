// Marks the most prominent nodes of each kind, for suggestions: `prominence` is the rank within the kind from 1
// (papers by citations, other kinds by papers), `prominentName` the name or title in lower case without accents.
// Earlier versions of a work are left out. Removes the marks of nodes that are not among them any more.
// $most: how many of each kind. $folds: pairs of a letter and its replacement without the accent.
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
WITH node, place, CASE WHEN place IS NOT NULL THEN coalesce(node.title, node.name, '') END AS name
WITH node, place, normalize(
  reduce(folded = normalize(toLower(name), NFKD), pair IN $folds | replace(folded, pair[0], pair[1])), NFC
) AS name
WHERE coalesce(node.prominence, 0) <> coalesce(place, 0) OR coalesce(node.prominentName, '') <> coalesce(name, '')
SET node.prominence = place, node.prominentName = name
RETURN count(*) AS changed
