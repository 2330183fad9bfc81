// Adds the names and web sites by which institutions may be recognised.
// $rows: [institution id, keys].
UNWIND $rows AS row
MATCH (institution:Institution {id: row[0]})
UNWIND row[1] AS key
MERGE (identifier:Identifier {key: key})
MERGE (institution)-[:KNOWN_AS]->(identifier)
