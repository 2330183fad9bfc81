// Withdraws a user's review.
// $viewer: who. $review: its id.
// Row: problem: NO_REVIEW, NOT_YOURS or null; subject: the paper it was about.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (review:Review {id: $review})-[:REVIEWS]->(paper:Paper)
WHERE review.withdrawnAt IS NULL AND (review.hiddenAt IS NULL OR EXISTS { (viewer)-[:WROTE]->(review) })
WITH review, paper, CASE
    WHEN review IS NULL THEN 'NO_REVIEW'
    WHEN NOT EXISTS { (viewer)-[:WROTE]->(review) } THEN 'NOT_YOURS'
  END AS problem
CALL (review, paper, problem) {
  WITH * WHERE problem IS NULL
  MERGE (lock:Activity {paper: paper.id})
  SET lock.isLocked = true
  MERGE (activity:Activity {paper: properties(paper).id}) // null, and an error, if the paper is gone by now
  WITH *, coalesce(activity.sequence, 0) + 1 AS sequence
  WHERE properties(review).withdrawnAt IS NULL // read again, under the lock
  SET review.withdrawnAt = datetime(), activity.sequence = sequence
  CREATE (:Event {paper: paper.id, sequence: sequence, kind: 'REVIEW', subject: review.id, at: datetime()})
}
RETURN problem, paper AS subject
