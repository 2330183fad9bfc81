// Adds references to papers that have none, as link_references does, for papers that name works by ids that two works
// may share: the citation keeps these ids, since another version of the work may get them later.
// $rows: [paper id, keys that two works may share, other keys].
UNWIND $rows AS row
MATCH (paper:Paper {id: row[0]})
CALL (row) {
  UNWIND row[1] AS key
  RETURN key, true AS shared
  UNION ALL
  UNWIND row[2] AS key
  RETURN key, false AS shared
}
MERGE (identifier:Identifier {key: key})
WITH paper, identifier, shared
OPTIONAL MATCH (identifier)-[:IDENTIFIES]->(cited:Paper)
WITH paper, cited, collect(CASE WHEN cited IS NULL THEN identifier END) AS unknown,
     collect(CASE WHEN shared THEN identifier.key END) AS keys, collect(CASE WHEN NOT shared THEN true END)[0] AS byId
FOREACH (identifier IN unknown | CREATE (paper)-[:REFERS_TO]->(identifier))
FOREACH (_ IN CASE WHEN cited IS NULL OR cited = paper THEN [] ELSE [1] END |
  CREATE (paper)-[cites:CITES]->(cited)
  SET cites.keys = CASE WHEN keys = [] THEN null ELSE keys END,
      cites.byId = CASE WHEN keys = [] THEN null ELSE byId END)
