// Deletes a user's comment: its text and what it said before are gone, its place in the thread stays.
// $viewer: who. $comment: its id.
// Row: problem: NO_COMMENT, NOT_YOURS or null; subject: the comment.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (comment:Comment {id: $comment})-[:ON]->(paper:Paper)
WHERE comment.hiddenAt IS NULL OR EXISTS { (viewer)-[:WROTE]->(comment) }
WITH comment, paper, CASE
    WHEN comment IS NULL THEN 'NO_COMMENT'
    WHEN NOT EXISTS { (viewer)-[:WROTE]->(comment) } THEN 'NOT_YOURS'
  END AS problem
CALL (comment, paper, problem) {
  WITH * WHERE problem IS NULL
  MERGE (lock:Activity {paper: paper.id})
  SET lock.isLocked = true
  MERGE (activity:Activity {paper: properties(paper).id}) // null, and an error, if the paper is gone by now
  WITH *, coalesce(activity.sequence, 0) + 1 AS sequence WHERE comment.deletedAt IS NULL
  SET comment.deletedAt = datetime(), activity.sequence = sequence
  REMOVE comment.body, comment.url
  CREATE (:Event {paper: paper.id, sequence: sequence, kind: 'COMMENT', subject: comment.id, at: datetime()})
  WITH comment
  MATCH (comment)-[:HAS_REVISION]->(revision:Revision)
  DETACH DELETE revision
}
RETURN problem, comment AS subject
