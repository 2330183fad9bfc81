// Creates papers with their identifiers. Fails on the constraint if the graph has one of the keys already.
// $rows: maps of properties, and keys.
UNWIND $rows AS row
CREATE (paper:Paper)
SET paper = row.properties
WITH paper, row
UNWIND row.keys AS key
CREATE (:Identifier {key: key})-[:IDENTIFIES]->(paper)
