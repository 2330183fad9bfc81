// Adds a user's comment to a paper, or a reply to one of its comments.
// $viewer: who. $paper: a key of the paper. $id: of the new comment. $kind, $body, $url: what it says, url may be null.
// $parent: the id of the comment it replies to, or null.
// Row: problem: NO_PAPER, NO_PARENT, OTHER_PAPER or null; subject: the comment.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (:Identifier {key: $paper})-[:IDENTIFIES]->(paper:Paper)
OPTIONAL MATCH (parent:Comment {id: $parent}) WHERE parent.hiddenAt IS NULL
WITH viewer, paper, parent, CASE
    WHEN paper IS NULL THEN 'NO_PAPER'
    WHEN $parent IS NULL THEN null
    WHEN parent IS NULL THEN 'NO_PARENT'
    WHEN NOT EXISTS { (parent)-[:ON]->(paper) } THEN 'OTHER_PAPER'
  END AS problem
OPTIONAL CALL (viewer, paper, parent, problem) {
  WITH * WHERE problem IS NULL
  MERGE (lock:Activity {paper: paper.id})
  SET lock.isLocked = true
  MERGE (activity:Activity {paper: properties(paper).id}) // null, and an error, if the paper is gone by now
  WITH *, coalesce(activity.sequence, 0) + 1 AS sequence
  SET activity.sequence = sequence
  CREATE (viewer)-[:WROTE]->(comment:Comment {id: $id, kind: $kind, body: $body, url: $url, createdAt: datetime()})
  CREATE (comment)-[:ON]->(paper)
  FOREACH (_ IN CASE WHEN parent IS NULL THEN [] ELSE [1] END | CREATE (comment)-[:REPLIES_TO]->(parent))
  CREATE (:Event {paper: paper.id, sequence: sequence, kind: 'COMMENT', subject: $id, at: datetime()})
  RETURN comment
}
RETURN problem, comment AS subject
