// Whether the source has deleted the thing of a key, or of the key it was merged into.
// $key: a canonical key (cypher/text/identifiers.py).
// Row: true; no row if it exists or is unknown.
MATCH (:Identifier {key: $key})-[:MERGED_INTO*0..5]->(last:Identifier)
WHERE last.deletedAt IS NOT NULL OR EXISTS { (last)-[:IDENTIFIES]->(:DeletedPaper) }
RETURN true
LIMIT 1
