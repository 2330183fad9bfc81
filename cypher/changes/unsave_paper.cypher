// Removes a paper from those that the viewer has saved.
// $paper: a key of the paper.
// Checks
WHEN paper IS NULL THEN 'NO_PAPER'
// Deeds
MATCH (viewer)-[old:SAVED]->(paper)
DELETE old
RETURN paper AS subject, true AS changed
