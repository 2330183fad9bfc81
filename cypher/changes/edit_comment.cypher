// Changes the text of a user's comment; what it said before is kept as a revision.
// $viewer: who. $comment: its id. $body: the new text.
// Row: problem: NO_COMMENT, NOT_YOURS or null; subject: the comment.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (comment:Comment {id: $comment})-[:ON]->(paper:Paper)
WHERE comment.deletedAt IS NULL AND (comment.hiddenAt IS NULL OR EXISTS { (viewer)-[:WROTE]->(comment) })
WITH comment, paper, CASE
    WHEN comment IS NULL THEN 'NO_COMMENT'
    WHEN NOT EXISTS { (viewer)-[:WROTE]->(comment) } THEN 'NOT_YOURS'
  END AS problem
CALL (comment, paper, problem) {
  WITH * WHERE problem IS NULL
  MERGE (lock:Activity {paper: paper.id})
  SET lock.isLocked = true
  MERGE (activity:Activity {paper: properties(paper).id}) // null, and an error, if the paper is gone by now
  WITH *, coalesce(activity.sequence, 0) + 1 AS sequence, properties(comment) AS had // under the lock
  WHERE had.deletedAt IS NULL AND had.body <> $body
  CREATE (comment)-[:HAS_REVISION]->(:Revision {
    kind: had.kind, body: had.body, url: had.url, hiddenAt: had.hiddenAt, at: coalesce(had.updatedAt, had.createdAt)
  })
  SET comment.body = $body, comment.updatedAt = datetime(), activity.sequence = sequence
  CREATE (:Event {paper: paper.id, sequence: sequence, kind: 'COMMENT', subject: comment.id, at: datetime()})
}
RETURN problem, comment AS subject
