// Adds identifiers to existing people.
// $rows: maps of id and keys; the keys identify no node yet.
UNWIND $rows AS row
MATCH (person:Person {id: row.id})
UNWIND row.keys AS key
MERGE (identifier:Identifier {key: key})
CREATE (identifier)-[:IDENTIFIES]->(person)
