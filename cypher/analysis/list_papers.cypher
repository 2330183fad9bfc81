// Papers in the order of their ids, with what their figures are compared by.
// $after: the id to begin after. $limit: how many.
// Row: id, year, the field of the topic that suits it best, whether it cites or is cited here.
MATCH (paper:Paper) WHERE paper.id > $after
WITH paper ORDER BY paper.id LIMIT $limit
CALL (paper) {
  OPTIONAL MATCH (paper)-[has:HAS_TOPIC]->(topic:Topic)
  WITH topic ORDER BY coalesce(has.score, -1.0) DESC, topic.id
  RETURN head(collect(topic.field)) AS field
}
RETURN paper.id, paper.year, field, EXISTS { (paper)-[:CITES]-() }
ORDER BY paper.id
