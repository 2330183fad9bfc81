// Adds institutions with the identifiers they are known by.
// $rows: maps of properties, and keys, the id itself among them. Keys may be in the graph, identifying nothing yet.
UNWIND $rows AS row
CREATE (institution:Institution)
SET institution = row.properties
WITH institution, row
UNWIND row.keys AS key
MERGE (identifier:Identifier {key: key})
CREATE (identifier)-[:IDENTIFIES]->(institution)
