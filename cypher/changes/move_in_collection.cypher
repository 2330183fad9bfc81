// Moves a paper to another place in a user's collection; those between move up or down by one.
// $viewer: who. $collection: its id. $paper: a key of the paper. $position: its new place, from 0; past the end is last.
// Row: problem: NO_COLLECTION, NOT_YOURS, NO_PAPER, NOT_IN_COLLECTION or null; subject: the collection.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (collection:Collection {id: $collection})
WHERE collection.visibility <> 'PRIVATE' OR EXISTS { (viewer)-[:OWNS]->(collection) }
OPTIONAL MATCH (:Identifier {key: $paper})-[:IDENTIFIES]->(paper:Paper)
WITH collection, paper, CASE
    WHEN collection IS NULL THEN 'NO_COLLECTION'
    WHEN NOT EXISTS { (viewer)-[:OWNS]->(collection) } THEN 'NOT_YOURS'
    WHEN paper IS NULL THEN 'NO_PAPER'
    WHEN NOT EXISTS { (collection)-[:CONTAINS]->(paper) } THEN 'NOT_IN_COLLECTION'
  END AS problem
CALL (collection, paper, problem) {
  WITH * WHERE problem IS NULL
  SET collection.updatedAt = datetime() // takes the lock of the collection
  WITH *
  MATCH (:Identifier {key: $paper})-[:IDENTIFIES]->(moving) // another one, or one that is deleted, since then
  MATCH (collection)-[item:CONTAINS]->(other:Paper)
  WITH moving, item, other ORDER BY coalesce(item.position, 0), other.id
  WITH moving, collect([other, item]) AS pairs
  WITH [pair IN pairs WHERE pair[0] <> moving | pair[1]] AS others, [pair IN pairs WHERE pair[0] = moving | pair[1]] AS moved
  WITH others[..$position] + moved + others[$position..] AS items
  UNWIND range(0, size(items) - 1) AS place
  WITH items[place] AS item, place
  SET item.position = place
}
RETURN problem, collection AS subject
