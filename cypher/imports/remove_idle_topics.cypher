// Deletes keywords without a paper.
// $topics: ids of the candidates.
UNWIND $topics AS id
MATCH (topic:Topic {id: id})
WHERE NOT (topic)--(:Paper) AND topic.openalexId IS NULL
MATCH (topic)<-[:IDENTIFIES]-(identifier)
DETACH DELETE topic, identifier
