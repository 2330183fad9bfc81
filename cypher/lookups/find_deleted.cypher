// Whether what a key stood for, itself or merged into another, was taken back by its source.
// $key: a canonical key (cypher/text/identifiers.py).
// Row, one: true; no row when nothing is known of it, or when it is there.
MATCH (:Identifier {key: $key})-[:MERGED_INTO*0..5]->(last:Identifier)
WHERE last.deletedAt IS NOT NULL OR EXISTS { (last)-[:IDENTIFIES]->(:DeletedPaper) }
RETURN true
LIMIT 1
