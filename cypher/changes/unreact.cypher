// Removes a reaction of the viewer from a paper.
// $paper: a key of the paper. $kind: the reaction.
// Checks
WHEN paper IS NULL THEN 'NO_PAPER'
// Deeds
MATCH (viewer)-[old:REACTED {kind: $kind}]->(paper)
DELETE old
RETURN paper AS subject, true AS changed
