// Says that a user found a review helpful, or no longer.
// $viewer: who. $review: its id. $helpful: whether it was.
// Row: problem: NO_REVIEW, OWN_REVIEW or null; subject: the review.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (review:Review {id: $review})-[:REVIEWS]->(paper:Paper)
WHERE review.withdrawnAt IS NULL AND (review.hiddenAt IS NULL OR EXISTS { (viewer)-[:WROTE]->(review) })
WITH viewer, review, paper, CASE
    WHEN review IS NULL THEN 'NO_REVIEW'
    WHEN EXISTS { (viewer)-[:WROTE]->(review) } THEN 'OWN_REVIEW'
  END AS problem
CALL (viewer, review, paper, problem) {
  WITH * WHERE problem IS NULL
  MERGE (lock:Activity {paper: paper.id})
  SET lock.isLocked = true
  MERGE (activity:Activity {paper: properties(paper).id}) // null, and an error, if the paper is gone by now
  WITH *, coalesce(activity.sequence, 0) + 1 AS sequence
  OPTIONAL MATCH (viewer)-[old:FOUND_HELPFUL]->(review)
  WITH viewer, review, paper, activity, sequence, collect(old) AS olds
  WHERE (size(olds) > 0) <> $helpful
  FOREACH (old IN olds | DELETE old)
  FOREACH (_ IN CASE WHEN $helpful THEN [1] ELSE [] END | CREATE (viewer)-[:FOUND_HELPFUL {at: datetime()}]->(review))
  SET activity.sequence = sequence
  CREATE (:Event {paper: paper.id, sequence: sequence, kind: 'REVIEW', subject: review.id, at: datetime()})
}
RETURN problem, review AS subject
