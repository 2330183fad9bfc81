// What papers cite, are about and state as affiliations, in the order of their ids.
// $after: the id to begin after. $limit: how many papers.
// Row: the id, its relations as lists of other end, kind and weight (0 to 1), in an order that is the same each time.
MATCH (paper:Paper) WHERE paper.id > $after
WITH paper ORDER BY paper.id LIMIT $limit
RETURN paper.id, COLLECT {
  MATCH (paper)-[relation:CITES|HAS_TOPIC|STATES_AFFILIATION]->(other:Paper|Person|Institution|Topic)
  RETURN [other.id, CASE type(relation) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation) END,
          coalesce(relation.score, 1.0)] ORDER BY type(relation), other.id
}
ORDER BY paper.id
