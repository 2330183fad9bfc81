// Gives institutions that are there more identifiers.
// $rows: maps of id and keys that identify nothing yet.
UNWIND $rows AS row
MATCH (institution:Institution {id: row.id})
UNWIND row.keys AS key
MERGE (identifier:Identifier {key: key})
CREATE (identifier)-[:IDENTIFIES]->(institution)
