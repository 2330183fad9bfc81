// Whether the source has deleted the record with a key, or the record that it was merged into.
// $key: a canonical key (cypher/text/identifiers.py).
// Row: true; no row if the record exists or the key is unknown.
MATCH (:Identifier {key: $key})-[:MERGED_INTO*0..]->(last:Identifier)
WHERE last.deletedAt IS NOT NULL OR EXISTS { (last)-[:IDENTIFIES]->(:DeletedPaper) }
RETURN true
LIMIT 1
