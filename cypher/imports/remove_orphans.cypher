// Removes people who are known by nothing but their own id, have no paper left and are claimed by nobody.
// $people: ids of those it may concern.
UNWIND $people AS id
MATCH (person:Person {id: id})
WHERE NOT (person)-[:AUTHORED]->() AND NOT (person)<-[:CLAIMS]-()
  AND COUNT { (person)<-[:IDENTIFIES]-() } = 1
MATCH (person)<-[:IDENTIFIES]-(identifier)
DETACH DELETE person, identifier
