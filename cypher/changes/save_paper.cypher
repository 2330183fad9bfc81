// Saves a paper for the viewer.
// $paper: a key of the paper.
// Checks
WHEN paper IS NULL THEN 'NO_PAPER'
// Deeds
WITH * WHERE NOT EXISTS { (viewer)-[:SAVED]->(paper) }
CREATE (viewer)-[:SAVED {at: datetime()}]->(paper)
RETURN paper AS subject, true AS changed
