// Deletes people who have no paper, no identifier except their own id, and no user that claims to be them.
// $people: ids of the candidates.
UNWIND $people AS id
MATCH (person:Person {id: id})
WHERE NOT (person)-[:AUTHORED]->() AND NOT (person)<-[:CLAIMS]-()
  AND COUNT { (person)<-[:IDENTIFIES]-() } = 1
MATCH (person)<-[:IDENTIFIES]-(identifier)
DETACH DELETE person, identifier
