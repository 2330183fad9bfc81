// Adds papers with the identifiers they are known by.
// $rows: maps of properties, and keys, the id itself among them. Keys may be in the graph, identifying nothing yet.
UNWIND $rows AS row
CREATE (paper:Paper)
SET paper = row.properties
WITH paper, row
UNWIND row.keys AS key
MERGE (identifier:Identifier {key: key})
CREATE (identifier)-[:IDENTIFIES]->(paper)
