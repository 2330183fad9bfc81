// Removes keywords that no paper has any more.
// $topics: ids of those it may concern.
UNWIND $topics AS id
MATCH (topic:Topic {id: id})
WHERE NOT (topic)--(:Paper) AND topic.openalexId IS NULL
MATCH (topic)<-[:IDENTIFIES]-(identifier)
DETACH DELETE topic, identifier
