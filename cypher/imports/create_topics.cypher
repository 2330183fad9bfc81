// Creates topics with their identifiers. Fails on the constraint if the graph has one of the keys already.
// $rows: maps of properties, and keys.
UNWIND $rows AS row
CREATE (topic:Topic)
SET topic = row.properties
WITH topic, row
UNWIND row.keys AS key
CREATE (:Identifier {key: key})-[:IDENTIFIES]->(topic)
