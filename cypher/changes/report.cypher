// Tells the moderators of a review or comment; once for each user.
// $viewer: who. $subject: the id of the review or comment. $reason: why.
// Row: problem: NO_TEXT or null; subject: the id.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (subject:Review|Comment {id: $subject})-[:REVIEWS|ON]->(:Paper)
WHERE subject.hiddenAt IS NULL AND subject.withdrawnAt IS NULL AND subject.deletedAt IS NULL
CALL (viewer, subject) {
  WITH * WHERE subject IS NOT NULL
  MERGE (viewer)-[report:REPORTED]->(subject)
  SET report.at = datetime(), report.reason = $reason
}
RETURN CASE WHEN subject IS NULL THEN 'NO_TEXT' END AS problem, $subject AS subject
