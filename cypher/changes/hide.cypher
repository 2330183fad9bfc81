// Hides a review or comment from everybody except its author, and records the moderation.
// $subject: the id of the review or comment. $reason: the reason. $id: the id of the record.
// Checks
WHEN NOT isModerator THEN 'NOT_MODERATOR'
WHEN text IS NULL THEN 'NO_TEXT'
// Deeds
WITH * WHERE properties(text).hiddenAt IS NULL
SET text.hiddenAt = datetime()
REMOVE text:Shown
CREATE (viewer)-[:PERFORMED]->(act:Moderation {id: $id, kind: 'HIDE', reason: $reason, at: datetime()})
CREATE (act)-[:MODERATES]->(text)
RETURN text AS subject, true AS changed
