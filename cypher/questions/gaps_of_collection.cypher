// Gaps of a collection: papers that several of its papers cite and that it does not contain.
// The collection is public, unlisted or the viewer's own; any other collection gives no rows.
// $collection (Collection): the collection.
// $least (Int 1..1000000 = 2): only papers that at least this many papers of the collection cite.
// $first (Int 1..1000 = 25): return at most this many papers.
// $viewer: the viewer's id.
// Row: paper (id), title, year, citedBy (papers of the collection), citations (of the whole graph).
MATCH (collection:Collection {id: $collection})
WHERE @is_reachable(collection)
MATCH (collection)-[:CONTAINS]->(item:Paper)-[:CITES]->(gap:Paper)
WITH collection, gap, count(DISTINCT item) AS citedBy
WHERE citedBy >= $least AND NOT EXISTS { (collection)-[:CONTAINS]->(gap) }
RETURN gap.id AS paper, gap.title AS title, gap.year AS year, citedBy, coalesce(gap.citationCount, 0) AS citations
ORDER BY citedBy DESC, citations DESC, paper
LIMIT $first
