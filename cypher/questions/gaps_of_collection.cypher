// Gaps of a collection: papers that several of its papers cite, and that are not in it.
// The collection must be public, unlisted, or the asker's own.
// $collection (Collection): the collection.
// $least (Int 1..1000000 = 2): cited by at least so many of its papers.
// $first (Int 1..1000 = 25): at most so many papers.
// $viewer: who asks.
// Row: paper (id), title, year, citedBy (papers of the collection), citations (in all).
MATCH (collection:Collection {id: $collection})
WHERE collection.visibility <> 'PRIVATE' OR EXISTS { (:User {id: $viewer})-[:OWNS]->(collection) }
MATCH (collection)-[:CONTAINS]->(item:Paper)-[:CITES]->(gap:Paper)
WITH collection, gap, count(DISTINCT item) AS citedBy
WHERE citedBy >= $least AND NOT EXISTS { (collection)-[:CONTAINS]->(gap) }
RETURN gap.id AS paper, gap.title AS title, gap.year AS year, citedBy, coalesce(gap.citationCount, 0) AS citations
ORDER BY citedBy DESC, citations DESC, paper
LIMIT $first
