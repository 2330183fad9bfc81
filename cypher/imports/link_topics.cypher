// Adds topics to papers that have none.
// $rows: [paper id, [[topic id, score]]].
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
UNWIND row[1] AS about
MATCH (topic:Topic {id: about[0]})
CREATE (paper)-[:HAS_TOPIC {score: about[1]}]->(topic)
