// Creates a collection of the viewer.
// $id: the id of the new collection. $name, $visibility: its name, and PUBLIC, UNLISTED or PRIVATE. $description: a text or null.
// Checks
// Deeds
CREATE (viewer)-[:OWNS]->(collection:Collection {
  id: $id, name: $name, description: $description, visibility: $visibility, createdAt: datetime(), updatedAt: datetime()
})
RETURN collection AS subject
