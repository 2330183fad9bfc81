// Papers and affiliations of people, in the order of the people's ids.
// $after: the id after which to begin. $limit: number of people.
// Row: the id, its relations as a list of [id of the other end, kind, weight from 0 to 1], in a stable order.
MATCH (person:Person) WHERE person.id > $after
WITH person ORDER BY person.id LIMIT $limit
RETURN person.id, COLLECT {
  MATCH (person)-[relation:AUTHORED|AFFILIATED_WITH]->(other:Paper|Person|Institution|Topic)
  RETURN [other.id, CASE type(relation) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation) END,
          coalesce(relation.score, 1.0)] ORDER BY type(relation), other.id
}
ORDER BY person.id
