// Gives a paper a user's review, or edits the one it has; what it said before is kept as a revision.
// $viewer: who. $paper: a key of the paper. $id: of a new review. $strength, $concern, $methodQuestion,
// $competingInterests: texts or null.
// Row: problem: NO_PAPER, OWN_PAPER or null; subject: the review.
MATCH (viewer:User {id: $viewer})
OPTIONAL MATCH (:Identifier {key: $paper})-[:IDENTIFIES]->(paper:Paper)
WITH viewer, paper, CASE
    WHEN paper IS NULL THEN 'NO_PAPER'
    WHEN EXISTS { (viewer)-[:CLAIMS]->(:Person)-[:AUTHORED]->(paper) } THEN 'OWN_PAPER'
  END AS problem
OPTIONAL CALL (viewer, paper, problem) {
  WITH * WHERE problem IS NULL
  MERGE (lock:Activity {paper: paper.id})
  SET lock.isLocked = true
  MERGE (activity:Activity {paper: properties(paper).id}) // null, and an error, if the paper is gone by now
  WITH *, coalesce(activity.sequence, 0) + 1 AS sequence
  OPTIONAL MATCH (viewer)-[:WROTE]->(old:Review)-[:REVIEWS]->(paper) WHERE old.withdrawnAt IS NULL
  WITH viewer, paper, activity, sequence, head(collect(old)) AS old
  WITH *, [$strength, $concern, $methodQuestion, $competingInterests] AS new,
       [old.strength, old.concern, old.methodQuestion, old.competingInterests] AS had
  WITH *, old IS NULL OR any(at IN range(0, 3) WHERE coalesce(new[at], '') <> coalesce(had[at], '')) AS changed
  FOREACH (_ IN CASE WHEN old IS NULL THEN [1] ELSE [] END |
    CREATE (viewer)-[:WROTE]->(:Review {id: $id, createdAt: datetime()})-[:REVIEWS]->(paper))
  FOREACH (_ IN CASE WHEN old IS NOT NULL AND changed THEN [1] ELSE [] END |
    CREATE (old)-[:HAS_REVISION]->(:Revision {
      strength: old.strength, concern: old.concern, methodQuestion: old.methodQuestion,
      competingInterests: old.competingInterests, hiddenAt: old.hiddenAt, at: coalesce(old.updatedAt, old.createdAt)
    })
    SET old.updatedAt = datetime())
  WITH viewer, paper, activity, sequence, changed, coalesce(old.id, $id) AS id
  MATCH (review:Review {id: id})
  SET review.strength = $strength, review.concern = $concern, review.methodQuestion = $methodQuestion,
      review.competingInterests = $competingInterests
  FOREACH (_ IN CASE WHEN changed THEN [1] ELSE [] END |
    SET activity.sequence = sequence
    CREATE (:Event {paper: paper.id, sequence: sequence, kind: 'REVIEW', subject: id, at: datetime()}))
  RETURN review
}
RETURN problem, review AS subject
