// Citations, topics and stated affiliations of papers, in the order of the papers' ids.
// $after: the id after which to begin. $limit: number of papers.
// Row: the id, its relations as a list of [id of the other end, kind, weight from 0 to 1], in a stable order.
MATCH (paper:Paper) WHERE paper.id > $after
WITH paper ORDER BY paper.id LIMIT $limit
RETURN paper.id, COLLECT {
  MATCH (paper)-[relation:CITES|HAS_TOPIC|STATES_AFFILIATION]->(other:Paper|Person|Institution|Topic)
  RETURN [other.id, CASE type(relation) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation) END,
          coalesce(relation.score, 1.0)] ORDER BY type(relation), other.id
}
ORDER BY paper.id
