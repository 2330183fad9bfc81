// Shows a hidden review or comment again, and records the moderation. A withdrawn review stays withdrawn.
// $subject: the id of the review or comment. $reason: the reason. $id: the id of the record.
// Checks
WHEN NOT isModerator THEN 'NOT_MODERATOR'
WHEN text IS NULL THEN 'NO_TEXT'
// Deeds
WITH * WHERE properties(text).hiddenAt IS NOT NULL
REMOVE text.hiddenAt
FOREACH (_ IN CASE WHEN properties(text).withdrawnAt IS NULL THEN [1] ELSE [] END | SET text:Shown)
CREATE (viewer)-[:PERFORMED]->(act:Moderation {id: $id, kind: 'RESTORE', reason: $reason, at: datetime()})
CREATE (act)-[:MODERATES]->(text)
RETURN text AS subject, true AS changed
