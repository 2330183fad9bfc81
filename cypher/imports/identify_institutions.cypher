// Adds identifiers to existing institutions.
// $rows: maps of id and keys; the keys identify no node yet.
UNWIND $rows AS row
MATCH (institution:Institution {id: row.id})
UNWIND row.keys AS key
MERGE (identifier:Identifier {key: key})
CREATE (identifier)-[:IDENTIFIES]->(institution)
