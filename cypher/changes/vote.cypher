// Gives, changes or takes back a user's vote on a paper.
// $viewer: who. $paper: a key of the paper. $value: LIKE or DISLIKE, null for neither.
// Row: problem: NO_PAPER or null; subject: the paper.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (:Identifier {key: $paper})-[:IDENTIFIES]->(paper:Paper)
CALL (viewer, paper) {
  WITH * WHERE paper IS NOT NULL
  MERGE (lock:Activity {paper: paper.id})
  SET lock.isLocked = true
  MERGE (activity:Activity {paper: properties(paper).id}) // null, and an error, if the paper is gone by now
  WITH *, coalesce(activity.sequence, 0) + 1 AS sequence
  OPTIONAL MATCH (viewer)-[old:LIKED|DISLIKED]->(paper)
  WITH viewer, paper, activity, sequence, collect(old) AS olds
  WITH *, head([old IN olds | CASE type(old) WHEN 'LIKED' THEN 'LIKE' ELSE 'DISLIKE' END]) AS had
  WHERE coalesce(had, '') <> coalesce($value, '')
  FOREACH (old IN olds | DELETE old)
  FOREACH (_ IN CASE $value WHEN 'LIKE' THEN [1] ELSE [] END | CREATE (viewer)-[:LIKED {at: datetime()}]->(paper))
  FOREACH (_ IN CASE $value WHEN 'DISLIKE' THEN [1] ELSE [] END | CREATE (viewer)-[:DISLIKED {at: datetime()}]->(paper))
  SET activity.sequence = sequence
  CREATE (:Event {paper: paper.id, sequence: sequence, kind: 'VOTES', at: datetime()})
}
RETURN CASE WHEN paper IS NULL THEN 'NO_PAPER' END AS problem, paper AS subject
