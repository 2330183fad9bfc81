// Makes keys that several papers claim identify one of them. The papers that they identified until now share them.
// Citations that name such a key move with it.
// $rows: maps of key, to (paper id), property (the name of the property that shows the key, or null) and value.
UNWIND $rows AS row
MATCH (identifier:Identifier {key: row.key})
MATCH (to:Paper {id: row.to})
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
