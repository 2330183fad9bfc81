// Records that a source merged one key into another. If only one of them identifies a node, both do from now on.
// $rows: maps of old and into, both keys.
UNWIND $rows AS row
MERGE (old:Identifier {key: row.old})
MERGE (into:Identifier {key: row.into})
MERGE (old)-[:MERGED_INTO]->(into)
WITH old, into,
     head(COLLECT { MATCH (old)-[:IDENTIFIES]->(node) RETURN node }) AS node,
     head(COLLECT { MATCH (into)-[:IDENTIFIES]->(node) RETURN node }) AS target
FOREACH (found IN [found IN [target] WHERE node IS NULL AND target IS NOT NULL] | MERGE (old)-[:IDENTIFIES]->(found))
FOREACH (found IN [found IN [node] WHERE target IS NULL AND node IS NOT NULL] | MERGE (into)-[:IDENTIFIES]->(found))
