// Adds references to papers that have none: to the paper that a key identifies, else to the identifier.
// $rows: [paper id, keys].
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
UNWIND row[1] AS key
MERGE (identifier:Identifier {key: key})
WITH paper, identifier
OPTIONAL MATCH (identifier)-[:IDENTIFIES]->(cited:Paper)
WITH paper, collect(DISTINCT cited) AS known, collect(CASE WHEN cited IS NULL THEN identifier END) AS unknown
FOREACH (identifier IN unknown | CREATE (paper)-[:REFERS_TO]->(identifier))
FOREACH (cited IN [cited IN known WHERE cited <> paper] | CREATE (paper)-[:CITES]->(cited))
