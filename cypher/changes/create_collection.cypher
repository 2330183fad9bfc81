// Creates a collection of the viewer.
// $id: the id of the new collection. $name, $visibility: its name, and who may see it. $description: a text or null.
// Checks
// Deeds
CREATE (viewer)-[:OWNS]->(collection:Collection {
  id: $id, name: $name, description: $description, visibility: $visibility, createdAt: datetime(), updatedAt: datetime()
})
RETURN collection AS subject
