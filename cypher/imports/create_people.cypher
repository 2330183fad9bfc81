// Creates people with their identifiers. Fails on the constraint if the graph has one of the keys already.
// $rows: maps of properties, and keys.
UNWIND $rows AS row
CREATE (person:Person)
SET person = row.properties
WITH person, row
UNWIND row.keys AS key
CREATE (:Identifier {key: key})-[:IDENTIFIES]->(person)
