// Moves ORCID iDs that two people claim from one person to the other.
// $rows: maps of key, from and to (person ids).
UNWIND $rows AS row
MATCH (identifier:Identifier {key: row.key})-[identifies:IDENTIFIES]->(:Person {id: row.from})
MATCH (to:Person {id: row.to})
DELETE identifies
CREATE (identifier)-[:IDENTIFIES]->(to)
