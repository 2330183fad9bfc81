// Gives papers that have none their references: to the paper a key identifies, else to the identifier alone.
// $rows: [paper id, keys].
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
UNWIND row[1] AS key
MERGE (identifier:Identifier {key: key})
WITH paper, identifier, head(COLLECT { MATCH (identifier)-[:IDENTIFIES]->(cited:Paper) RETURN cited }) AS cited
FOREACH (unknown IN CASE WHEN cited IS NULL THEN [identifier] ELSE [] END |
  CREATE (paper)-[:REFERS_TO]->(unknown))
FOREACH (known IN CASE WHEN cited IS NULL OR cited = paper THEN [] ELSE [cited] END |
  MERGE (paper)-[:CITES]->(known))
