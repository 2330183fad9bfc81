// Makes a collection.
// $viewer: whose. $id: of the new collection. $name, $description, $visibility: what it is; description may be null.
// Row: problem: null; subject: the collection.
MATCH (viewer:User {id: $viewer})
CREATE (viewer)-[:OWNS]->(collection:Collection {
  id: $id, name: $name, description: $description, visibility: $visibility, createdAt: datetime(), updatedAt: datetime()
})
RETURN null AS problem, collection AS subject
