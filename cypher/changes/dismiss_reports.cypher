// Settles the reports of a review or comment without hiding it, and records the moderation.
// $subject: the id of the review or comment. $reason: the reason. $id: the id of the record.
// Checks
WHEN NOT isModerator THEN 'NOT_MODERATOR'
WHEN text IS NULL THEN 'NO_TEXT'
// Deeds
CREATE (viewer)-[:PERFORMED]->(act:Moderation {id: $id, kind: 'DISMISS', reason: $reason, at: datetime()})
CREATE (act)-[:MODERATES]->(text)
RETURN text AS subject
