// Changes what a user's collection is called and who may see it.
// $viewer: who. $collection: its id. $name, $description, $visibility: what it shall be; description may be null.
// Row: problem: NO_COLLECTION, NOT_YOURS or null; subject: the collection.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (collection:Collection {id: $collection})
WHERE collection.visibility <> 'PRIVATE' OR EXISTS { (viewer)-[:OWNS]->(collection) }
WITH collection, CASE
    WHEN collection IS NULL THEN 'NO_COLLECTION'
    WHEN NOT EXISTS { (viewer)-[:OWNS]->(collection) } THEN 'NOT_YOURS'
  END AS problem
CALL (collection, problem) {
  WITH * WHERE problem IS NULL
  SET collection.updatedAt = datetime(), collection.name = $name, collection.description = $description,
      collection.visibility = $visibility
}
RETURN problem, collection AS subject
