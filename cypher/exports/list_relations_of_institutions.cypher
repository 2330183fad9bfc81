// The institutions that institutions are part of, in the order of the ids of the parts.
// $after: the id after which to begin. $limit: number of institutions.
// Row: the id, its relations as a list of [id of the other end, kind, weight from 0 to 1], in a stable order.
MATCH (institution:Institution) WHERE institution.id > $after
WITH institution ORDER BY institution.id LIMIT $limit
RETURN institution.id, COLLECT {
  MATCH (institution)-[relation:PART_OF]->(other:Paper|Person|Institution|Topic)
  RETURN [other.id, CASE type(relation) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation) END,
          coalesce(relation.score, 1.0)] ORDER BY type(relation), other.id
}
ORDER BY institution.id
