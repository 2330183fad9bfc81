// Adds authors to papers that have none.
// $rows: [paper id, [[person id, position, corresponding]]].
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
UNWIND row[1] AS author
MATCH (person:Person {id: author[0]})
CREATE (person)-[:AUTHORED {position: author[1], corresponding: author[2]}]->(paper)
