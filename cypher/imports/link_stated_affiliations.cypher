// Adds stated affiliations to papers that have none.
// $rows: [paper id, [[institution id, positions of the authors who state it]]].
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
UNWIND row[1] AS stated
MATCH (institution:Institution {id: stated[0]})
CREATE (paper)-[:STATES_AFFILIATION {position: stated[1][0], positions: stated[1]}]->(institution)
