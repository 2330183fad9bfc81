// Appends a paper to a collection of the viewer. If the collection already has the paper, replaces its note.
// $collection: the id of the collection. $paper: a key of the paper. $note: a text or null.
// $most: the largest number of papers in a collection.
// Checks
WHEN collection IS NULL THEN 'NO_COLLECTION'
WHEN NOT isOwner THEN 'NOT_YOURS'
WHEN paper IS NULL THEN 'NO_PAPER'
WHEN COUNT { (collection)-[:CONTAINS]->() } >= $most AND NOT EXISTS { (collection)-[:CONTAINS]->(paper) }
  THEN 'COLLECTION_FULL'
// Deeds
SET collection.updatedAt = datetime() // takes the lock of the collection
WITH *
OPTIONAL MATCH (collection)-[other:CONTAINS]->()
WITH coalesce(max(other.position), -1) AS last
MERGE (collection)-[item:CONTAINS]->(paper)
ON CREATE SET item.position = last + 1, item.addedAt = datetime()
SET item.note = $note
RETURN collection AS subject
