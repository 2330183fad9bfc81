// Adds topics with the identifiers they are known by.
// $rows: maps of properties, and keys, the id itself among them. Keys may be in the graph, identifying nothing yet.
UNWIND $rows AS row
CREATE (topic:Topic)
SET topic = row.properties
WITH topic, row
UNWIND row.keys AS key
MERGE (identifier:Identifier {key: key})
CREATE (identifier)-[:IDENTIFIES]->(topic)
