// mutation { vote(paper: "W1", value: LIKE) { id votes { likes viewerVote } } }
// parameters: {"p0_paper":"W1","p0_value":"LIKE","session":"s","viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  RETURN CASE WHEN NOT EXISTS { MATCH (:User {id: $viewer})-[:HOLDS]->(session:Session {id: $session}) WHERE session.revokedAt IS NULL AND session.expiresAt > datetime() } THEN 'NO_SESSION' END AS refusal
}
OPTIONAL
CALL (refusal) {
  WITH * WHERE refusal IS NULL
  CALL () {
    MATCH (viewer:User {id: $viewer}) OPTIONAL
    MATCH (:Identifier {key: $p0_paper})-[:IDENTIFIES]->(paper:Paper)
    WITH *, CASE WHEN paper IS NULL THEN 'NO_PAPER' END AS problem OPTIONAL
    CALL (*) {
      WITH * WHERE problem IS NULL MERGE (lock:Activity {paper: paper.id}) SET lock.isLocked = true MERGE (activity:Activity {paper: properties(paper).id})
      WITH *, coalesce(activity.sequence, 0) + 1 AS sequence
      CALL (*) {
        OPTIONAL
        MATCH (viewer)-[old:LIKED|DISLIKED]->(paper)
        WITH collect(old) AS olds
        WITH olds, head([old IN olds | CASE type(old) WHEN 'LIKED' THEN 'LIKE' ELSE 'DISLIKE' END]) AS had WHERE coalesce(had, '') <> coalesce($p0_value, '') FOREACH (old IN olds | DELETE old) FOREACH (_ IN CASE $p0_value WHEN 'LIKE' THEN [1] ELSE [] END | CREATE (viewer)-[:LIKED {at: datetime()}]->(paper)) FOREACH (_ IN CASE $p0_value WHEN 'DISLIKE' THEN [1] ELSE [] END | CREATE (viewer)-[:DISLIKED {at: datetime()}]->(paper))
        RETURN paper AS subject, true AS changed
      }
      FOREACH (_ IN CASE WHEN changed THEN [1] ELSE [] END | SET activity.sequence = sequence CREATE (:Event {paper: paper.id, sequence: sequence, kind: 'VOTES', subject: CASE WHEN subject:Paper THEN null ELSE subject.id END, at: datetime()}))
      RETURN subject
    }
    RETURN problem, paper AS subject
  }
  RETURN problem, subject
}
WITH coalesce(refusal, problem) AS problem, subject
RETURN [problem, [subject.id, COUNT { (subject)<-[:LIKED]-() }, CASE WHEN EXISTS { (subject)<-[:LIKED]-(:User {id: $viewer}) } THEN 'LIKE' WHEN EXISTS { (subject)<-[:DISLIKED]-(:User {id: $viewer}) } THEN 'DISLIKE' END]] AS row
