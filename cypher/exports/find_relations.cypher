// The public outgoing relations of some papers, people, institutions and topics.
// $ids: their ids.
// Row: the id, its relations as in list_relations_of_papers.
UNWIND $ids AS id
MATCH (:Identifier {key: id})-[:IDENTIFIES]->(node:Paper|Person|Institution|Topic)
RETURN node.id, COLLECT {
  MATCH (node)-[relation:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC|PART_OF]->
        (other:Paper|Person|Institution|Topic)
  RETURN [other.id, CASE type(relation) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation) END,
          coalesce(relation.score, 1.0)] ORDER BY type(relation), other.id
}
