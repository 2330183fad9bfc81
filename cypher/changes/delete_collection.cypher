// Deletes a user's collection; the papers stay.
// $viewer: who. $collection: its id.
// Row: problem: NO_COLLECTION, NOT_YOURS or null; subject: the id.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (collection:Collection {id: $collection})
WHERE collection.visibility <> 'PRIVATE' OR EXISTS { (viewer)-[:OWNS]->(collection) }
WITH collection, CASE
    WHEN collection IS NULL THEN 'NO_COLLECTION'
    WHEN NOT EXISTS { (viewer)-[:OWNS]->(collection) } THEN 'NOT_YOURS'
  END AS problem
CALL (collection, problem) {
  WITH * WHERE problem IS NULL
  DETACH DELETE collection
}
RETURN problem, $collection AS subject
