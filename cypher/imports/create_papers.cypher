// Adds papers with identifiers that are not in the graph yet.
// $rows: maps of properties, and keys. A key that is in the graph after all violates its constraint.
UNWIND $rows AS row
CREATE (paper:Paper)
SET paper = row.properties
WITH paper, row
UNWIND row.keys AS key
CREATE (:Identifier {key: key})-[:IDENTIFIES]->(paper)
