// Puts a paper at the end of a user's collection; of one that is there already, changes the note.
// $viewer: who. $collection: its id. $paper: a key of the paper. $note: a text or null. $most: papers a collection takes.
// Row: problem: NO_COLLECTION, NOT_YOURS, NO_PAPER, COLLECTION_FULL or null; subject: the collection.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (collection:Collection {id: $collection})
WHERE collection.visibility <> 'PRIVATE' OR EXISTS { (viewer)-[:OWNS]->(collection) }
OPTIONAL MATCH (:Identifier {key: $paper})-[:IDENTIFIES]->(paper:Paper)
WITH collection, paper, CASE
    WHEN collection IS NULL THEN 'NO_COLLECTION'
    WHEN NOT EXISTS { (viewer)-[:OWNS]->(collection) } THEN 'NOT_YOURS'
    WHEN paper IS NULL THEN 'NO_PAPER'
    WHEN COUNT { (collection)-[:CONTAINS]->() } >= $most AND NOT EXISTS { (collection)-[:CONTAINS]->(paper) }
      THEN 'COLLECTION_FULL'
  END AS problem
CALL (collection, paper, problem) {
  WITH * WHERE problem IS NULL
  MERGE (lock:Activity {paper: paper.id})
  SET lock.isLocked = true
  MERGE (activity:Activity {paper: properties(paper).id}) // null, and an error, if the paper is gone by now
  SET collection.updatedAt = datetime() // takes the lock of the collection
  WITH *
  OPTIONAL MATCH (collection)-[other:CONTAINS]->()
  WITH collection, paper, coalesce(max(other.position), -1) AS last
  MERGE (collection)-[item:CONTAINS]->(paper)
  ON CREATE SET item.position = last + 1, item.addedAt = datetime()
  SET item.note = $note
}
RETURN problem, collection AS subject
