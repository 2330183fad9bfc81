// What people wrote, and where they work or worked, in the order of their ids.
// $after: the id to begin after. $limit: how many people.
// Row: the id, its relations as lists of other end, kind and weight (0 to 1), in an order that is the same each time.
MATCH (person:Person) WHERE person.id > $after
WITH person ORDER BY person.id LIMIT $limit
RETURN person.id, COLLECT {
  MATCH (person)-[relation:AUTHORED|AFFILIATED_WITH]->(other:Paper|Person|Institution|Topic)
  RETURN [other.id, CASE type(relation) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation) END,
          coalesce(relation.score, 1.0)] ORDER BY type(relation), other.id
}
ORDER BY person.id
