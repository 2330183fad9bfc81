// Adds identifiers to existing papers.
// $rows: maps of id and keys; the keys identify no node yet.
UNWIND $rows AS row
MATCH (paper:Paper|DeletedPaper {id: row.id})
UNWIND row.keys AS key
MERGE (identifier:Identifier {key: key})
CREATE (identifier)-[:IDENTIFIES]->(paper)
