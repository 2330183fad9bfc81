// Settles the reports of a review or comment that is to stay; the act is recorded.
// $viewer: who. $subject: the id of the review or comment. $reason: why. $id: of the record.
// Row: problem: NOT_MODERATOR, NO_TEXT or null; subject: the id.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (subject:Review|Comment {id: $subject})-[:REVIEWS|ON]->(:Paper)
WITH viewer, subject, CASE
    WHEN none(role IN coalesce(viewer.roles, []) WHERE role IN ['MODERATOR', 'ADMIN']) THEN 'NOT_MODERATOR'
    WHEN subject IS NULL THEN 'NO_TEXT'
  END AS problem
CALL (viewer, subject, problem) {
  WITH * WHERE problem IS NULL
  CREATE (viewer)-[:PERFORMED]->(act:Moderation {id: $id, kind: 'DISMISS', reason: $reason, at: datetime()})
  CREATE (act)-[:MODERATES]->(subject)
}
RETURN problem, $subject AS subject
