// Sets, changes or removes the viewer's vote on a paper: one vote for each user and paper.
// $paper: a key of the paper. $value: LIKE or DISLIKE; null removes the vote.
// Checks
WHEN paper IS NULL THEN 'NO_PAPER'
// Deeds
OPTIONAL MATCH (viewer)-[old:LIKED|DISLIKED]->(paper)
WITH collect(old) AS olds
WITH olds, head([old IN olds | CASE type(old) WHEN 'LIKED' THEN 'LIKE' ELSE 'DISLIKE' END]) AS had
WHERE coalesce(had, '') <> coalesce($value, '')
FOREACH (old IN olds | DELETE old)
FOREACH (_ IN CASE $value WHEN 'LIKE' THEN [1] ELSE [] END | CREATE (viewer)-[:LIKED {at: datetime()}]->(paper))
FOREACH (_ IN CASE $value WHEN 'DISLIKE' THEN [1] ELSE [] END | CREATE (viewer)-[:DISLIKED {at: datetime()}]->(paper))
RETURN paper AS subject, true AS changed
