// Citations, by the citing paper's id.
// $after: the id to begin after. $limit: how many citing papers.
// Row: the id of the citing paper, those of the papers it cites.
MATCH (citing:Paper) WHERE citing.id > $after
WITH citing ORDER BY citing.id LIMIT $limit
RETURN citing.id, COLLECT { MATCH (citing)-[:CITES]->(cited:Paper) RETURN cited.id ORDER BY cited.id }
ORDER BY citing.id
