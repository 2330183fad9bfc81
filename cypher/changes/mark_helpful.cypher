// Records that the viewer finds a review helpful, or removes that record.
// $review: the id of the review. $helpful: whether it is helpful.
// Checks
WHEN review IS NULL THEN 'NO_REVIEW'
WHEN isAuthor THEN 'OWN_REVIEW'
// Deeds
OPTIONAL MATCH (viewer)-[old:FOUND_HELPFUL]->(review)
WITH collect(old) AS olds
WHERE (size(olds) > 0) <> $helpful
FOREACH (old IN olds | DELETE old)
FOREACH (_ IN CASE WHEN $helpful THEN [1] ELSE [] END | CREATE (viewer)-[:FOUND_HELPFUL {at: datetime()}]->(review))
RETURN review AS subject, true AS changed
