// Citations, in the order of the citing papers' ids.
// $after: the id after which to begin. $limit: number of citing papers.
// Row: the id of the citing paper, the ids of the papers it cites.
MATCH (citing:Paper) WHERE citing.id > $after
WITH citing ORDER BY citing.id LIMIT $limit
RETURN citing.id, COLLECT { MATCH (citing)-[:CITES]->(cited:Paper) RETURN cited.id ORDER BY cited.id }
ORDER BY citing.id
