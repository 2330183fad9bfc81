// Gives people that are there more identifiers.
// $rows: maps of id and keys that identify nothing yet.
UNWIND $rows AS row
MATCH (person:Person {id: row.id})
UNWIND row.keys AS key
MERGE (identifier:Identifier {key: key})
CREATE (identifier)-[:IDENTIFIES]->(person)
