// Removes a paper from a collection of the viewer. If the collection does not have the paper, nothing changes.
// $collection: the id of the collection. $paper: a key of the paper.
// Checks
WHEN collection IS NULL THEN 'NO_COLLECTION'
WHEN NOT isOwner THEN 'NOT_YOURS'
WHEN paper IS NULL THEN 'NO_PAPER'
// Deeds
SET collection.updatedAt = datetime() // takes the lock of the collection
WITH *
MATCH (:Identifier {key: $paper})-[:IDENTIFIES]->(now) // a merge or deletion may have replaced the paper since
MATCH (collection)-[item:CONTAINS]->(now)
DELETE item
RETURN collection AS subject
