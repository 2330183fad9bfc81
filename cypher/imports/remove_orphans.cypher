// Deletes people without a paper whose only identifier is their own id and whom no user claims.
// $people: ids of the candidates.
UNWIND $people AS id
MATCH (person:Person {id: id})
WHERE NOT (person)-[:AUTHORED]->() AND NOT (person)<-[:CLAIMS]-()
  AND COUNT { (person)<-[:IDENTIFIES]-() } = 1
MATCH (person)<-[:IDENTIFIES]-(identifier)
DETACH DELETE person, identifier
