// Takes a user's reaction to a paper back.
// $viewer: who. $paper: a key of the paper. $kind: the reaction.
// Row: problem: NO_PAPER or null; subject: the paper.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (:Identifier {key: $paper})-[:IDENTIFIES]->(paper:Paper)
CALL (viewer, paper) {
  WITH * WHERE paper IS NOT NULL
  MERGE (lock:Activity {paper: paper.id})
  SET lock.isLocked = true
  MERGE (activity:Activity {paper: properties(paper).id}) // null, and an error, if the paper is gone by now
  WITH *, coalesce(activity.sequence, 0) + 1 AS sequence
  MATCH (viewer)-[old:REACTED {kind: $kind}]->(paper)
  DELETE old
  SET activity.sequence = sequence
  CREATE (:Event {paper: paper.id, sequence: sequence, kind: 'REACTIONS', at: datetime()})
}
RETURN CASE WHEN paper IS NULL THEN 'NO_PAPER' END AS problem, paper AS subject
