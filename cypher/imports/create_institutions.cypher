// Creates institutions with their identifiers. Fails on the constraint if the graph has one of the keys already.
// $rows: maps of properties, and keys.
UNWIND $rows AS row
CREATE (institution:Institution)
SET institution = row.properties
WITH institution, row
UNWIND row.keys AS key
CREATE (:Identifier {key: key})-[:IDENTIFIES]->(institution)
