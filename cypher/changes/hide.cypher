// Hides a review or comment from all but its author; the act is recorded.
// $viewer: who. $subject: the id of the review or comment. $reason: why. $id: of the record.
// Row: problem: NOT_MODERATOR, NO_TEXT or null; subject: the id.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (subject:Review|Comment {id: $subject})-[:REVIEWS|ON]->(paper:Paper)
WITH viewer, subject, paper, CASE
    WHEN none(role IN coalesce(viewer.roles, []) WHERE role IN ['MODERATOR', 'ADMIN']) THEN 'NOT_MODERATOR'
    WHEN subject IS NULL THEN 'NO_TEXT'
  END AS problem
CALL (viewer, subject, paper, problem) {
  WITH * WHERE problem IS NULL
  MERGE (lock:Activity {paper: paper.id})
  SET lock.isLocked = true
  MERGE (activity:Activity {paper: properties(paper).id}) // null, and an error, if the paper is gone by now
  WITH *, coalesce(activity.sequence, 0) + 1 AS sequence WHERE subject.hiddenAt IS NULL
  SET subject.hiddenAt = datetime(), activity.sequence = sequence
  CREATE (viewer)-[:PERFORMED]->(act:Moderation {id: $id, kind: 'HIDE', reason: $reason, at: datetime()})
  CREATE (act)-[:MODERATES]->(subject)
  CREATE (:Event {
    paper: paper.id, sequence: sequence, kind: CASE WHEN subject:Review THEN 'REVIEW' ELSE 'COMMENT' END,
    subject: subject.id, at: datetime()
  })
}
RETURN problem, $subject AS subject
