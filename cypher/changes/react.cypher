// Adds a reaction of the viewer to a paper.
// $paper: a key of the paper. $kind: the reaction.
// Checks
WHEN paper IS NULL THEN 'NO_PAPER'
// Deeds
WITH * WHERE NOT EXISTS { (viewer)-[:REACTED {kind: $kind}]->(paper) }
CREATE (viewer)-[:REACTED {kind: $kind, at: datetime()}]->(paper)
RETURN paper AS subject, true AS changed
