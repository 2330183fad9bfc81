// Deletes a collection of the viewer. Its papers stay.
// $collection: the id of the collection.
// Checks
WHEN collection IS NULL THEN 'NO_COLLECTION'
WHEN NOT isOwner THEN 'NOT_YOURS'
// Deeds
DETACH DELETE collection
RETURN null AS subject
