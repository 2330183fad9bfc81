// Replaces the name, the description and the visibility of a collection of the viewer.
// $collection: the id of the collection. $name, $visibility: the new values. $description: a text or null.
// Checks
WHEN collection IS NULL THEN 'NO_COLLECTION'
WHEN NOT isOwner THEN 'NOT_YOURS'
// Deeds
SET collection.updatedAt = datetime(), collection.name = $name, collection.description = $description,
    collection.visibility = $visibility
RETURN collection AS subject
