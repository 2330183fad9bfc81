// Records that sources merged keys into others.
// $rows: maps of old and into, both keys.
UNWIND $rows AS row
MERGE (old:Identifier {key: row.old})
MERGE (into:Identifier {key: row.into})
MERGE (old)-[:MERGED_INTO]->(into)
