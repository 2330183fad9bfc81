// Moves a paper to another position in a collection of the viewer. The papers between shift by one.
// $collection: the id of the collection. $paper: a key of the paper. $position: the new position, from 0; a position
// past the end is the last one.
// Checks
WHEN collection IS NULL THEN 'NO_COLLECTION'
WHEN NOT isOwner THEN 'NOT_YOURS'
WHEN paper IS NULL THEN 'NO_PAPER'
WHEN NOT EXISTS { (collection)-[:CONTAINS]->(paper) } THEN 'NOT_IN_COLLECTION'
// Deeds
SET collection.updatedAt = datetime() // takes the lock of the collection
WITH *
MATCH (:Identifier {key: $paper})-[:IDENTIFIES]->(moving) // a merge or deletion may have replaced the paper since
MATCH (collection)-[item:CONTAINS]->(other:Paper)
WITH moving, item, other ORDER BY coalesce(item.position, 0), other.id
WITH moving, collect([other, item]) AS pairs
WITH [pair IN pairs WHERE pair[0] <> moving | pair[1]] AS others,
     [pair IN pairs WHERE pair[0] = moving | pair[1]] AS moved
WITH others[..$position] + moved + others[$position..] AS items
UNWIND range(0, size(items) - 1) AS place
WITH items[place] AS item, place
SET item.position = place
WITH count(*) AS moved
RETURN collection AS subject
