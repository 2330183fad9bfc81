// Reports a review or comment to the moderators. A second report of the same user replaces the first.
// $subject: the id of the review or comment. $reason: the reason.
// Checks
WHEN text IS NULL THEN 'NO_TEXT'
// Deeds
MERGE (viewer)-[report:REPORTED]->(text)
SET report.at = datetime(), report.reason = $reason
RETURN text AS subject
