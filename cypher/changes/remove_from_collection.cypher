// Takes a paper out of a user's collection; one that is not in it changes nothing.
// $viewer: who. $collection: its id. $paper: a key of the paper.
// Row: problem: NO_COLLECTION, NOT_YOURS, NO_PAPER or null; subject: the collection.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (collection:Collection {id: $collection})
WHERE collection.visibility <> 'PRIVATE' OR EXISTS { (viewer)-[:OWNS]->(collection) }
OPTIONAL MATCH (:Identifier {key: $paper})-[:IDENTIFIES]->(paper:Paper)
WITH collection, paper, CASE
    WHEN collection IS NULL THEN 'NO_COLLECTION'
    WHEN NOT EXISTS { (viewer)-[:OWNS]->(collection) } THEN 'NOT_YOURS'
    WHEN paper IS NULL THEN 'NO_PAPER'
  END AS problem
CALL (collection, paper, problem) {
  WITH * WHERE problem IS NULL
  SET collection.updatedAt = datetime() // takes the lock of the collection
  WITH *
  MATCH (:Identifier {key: $paper})-[:IDENTIFIES]->(now) // another one, or one that is deleted, since then
  MATCH (collection)-[item:CONTAINS]->(now)
  DELETE item
}
RETURN problem, collection AS subject
