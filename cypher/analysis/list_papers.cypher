// Papers in the order of their ids, with the properties that group papers whose metrics are compared.
// $after: the id after which to begin. $limit: number of papers.
// Row: id, year, field of the topic with the best score, whether it cites a paper or is cited.
MATCH (paper:Paper) WHERE paper.id > $after
WITH paper ORDER BY paper.id LIMIT $limit
CALL (paper) {
  OPTIONAL MATCH (paper)-[has:HAS_TOPIC]->(topic:Topic)
  WITH topic ORDER BY coalesce(has.score, -1.0) DESC, topic.id
  RETURN head(collect(topic.field)) AS field
}
RETURN paper.id, paper.year, field, EXISTS { (paper)-[:CITES]-() }
ORDER BY paper.id
