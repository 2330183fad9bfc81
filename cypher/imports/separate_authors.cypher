// Makes authors of papers people of these papers only.
// $rows: maps of paper, person (their ids), id (of the new person) and name.
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})<-[authored:AUTHORED]-(:Person {id: row.person})
MERGE (person:Person {id: row.id})
  ON CREATE SET person.name = row.name
MERGE (identifier:Identifier {key: row.id})
MERGE (identifier)-[:IDENTIFIES]->(person)
CREATE (person)-[:AUTHORED {position: authored.position, corresponding: authored.corresponding}]->(paper)
DELETE authored
