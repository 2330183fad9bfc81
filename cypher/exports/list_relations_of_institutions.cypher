// What institutions are part of, in the order of their ids.
// $after: the id to begin after. $limit: how many institutions.
// Row: the id, its relations as lists of other end, kind and weight (0 to 1), in an order that is the same each time.
MATCH (institution:Institution) WHERE institution.id > $after
WITH institution ORDER BY institution.id LIMIT $limit
RETURN institution.id, COLLECT {
  MATCH (institution)-[relation:PART_OF]->(other:Paper|Person|Institution|Topic)
  RETURN [other.id, CASE type(relation) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation) END,
          coalesce(relation.score, 1.0)] ORDER BY type(relation), other.id
}
ORDER BY institution.id
