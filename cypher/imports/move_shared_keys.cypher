// Makes keys that several papers claim identify one of them. The papers that they identified until now share them.
// Citations that name such a key move with it.
// $rows: maps of key, to (paper id), property (the name of the property that shows the key, or null) and value.
UNWIND $rows AS row
MATCH (identifier:Identifier {key: row.key})
MATCH (to:Paper {id: row.to})
CALL (identifier, to, row) {
  MATCH (identifier)-[:IDENTIFIES]->(:Paper)<-[cites:CITES]-(citing)
  WHERE row.key IN cites.keys
  WITH citing, cites, to, row.key AS key, [key IN cites.keys WHERE key <> row.key] AS rest, cites.byId AS byId
  FOREACH (_ IN CASE WHEN rest = [] AND byId IS NULL THEN [1] ELSE [] END | DELETE cites)
  FOREACH (_ IN CASE WHEN rest = [] AND byId IS NULL THEN [] ELSE [1] END |
    SET cites.keys = CASE WHEN rest = [] THEN null ELSE rest END,
        cites.byId = CASE WHEN rest = [] THEN null ELSE byId END)
  WITH citing, to, key
  WHERE citing <> to
  MERGE (citing)-[moved:CITES]->(to)
  ON CREATE SET moved.keys = [key]
  ON MATCH SET moved.byId = CASE WHEN moved.keys IS NULL THEN true ELSE moved.byId END,
    moved.keys = [one IN coalesce(moved.keys, []) WHERE one < key] + key +
      [one IN coalesce(moved.keys, []) WHERE one > key]
}
CALL (identifier, to, row) {
  MATCH (identifier)-[identifies:IDENTIFIES]->(from)
  DELETE identifies
  SET from.doi = CASE WHEN row.property = 'doi' AND from.doi = row.value THEN null ELSE from.doi END,
      from.arxivId = CASE WHEN row.property = 'arxivId' AND from.arxivId = row.value THEN null ELSE from.arxivId END
  WITH identifier, from WHERE from:Paper
  MERGE (from)-[shares:SHARES]->(identifier)
  SET shares.claims = true
}
CALL (identifier, to) {
  MATCH (to)-[shares:SHARES]->(identifier)
  DELETE shares
}
CREATE (identifier)-[:IDENTIFIES]->(to)
SET to.doi = CASE WHEN row.property = 'doi' THEN coalesce(to.doi, row.value) ELSE to.doi END,
    to.arxivId = CASE WHEN row.property = 'arxivId' THEN coalesce(to.arxivId, row.value) ELSE to.arxivId END
