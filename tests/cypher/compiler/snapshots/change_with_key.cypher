// mutation { vote(paper: "W1", value: LIKE) { id votes { likes viewerVote } } }
// parameters: {"p0_effect":"u-aaaaaaaaaaaaaaaa 0 k","p0_paper":"W1","p0_request":"f7e9e931468ee2a8de3c5123a54235b5a9ab759209e2a7d0b118a34f58e05dbe","p0_value":"LIKE","session":"s","viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  RETURN CASE WHEN NOT EXISTS { MATCH (:User {id: $viewer})-[:HOLDS]->(session:Session {id: $session}) WHERE session.revokedAt IS NULL AND session.expiresAt > datetime() } THEN 'NO_SESSION' END AS refusal
}
OPTIONAL
CALL (refusal) {
  WITH * WHERE refusal IS NULL MERGE (effect:Effect {key: $p0_effect}) ON CREATE SET effect.request = $p0_request, effect.at = datetime(), effect.isNew = true
  WITH effect, effect.isNew IS NOT NULL AS isNew, CASE WHEN effect.request <> $p0_request THEN 'OTHER_REQUEST' END AS otherRequest OPTIONAL
  CALL (isNew) {
    WITH * WHERE isNew
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
    RETURN problem AS newProblem, subject
  }
  OPTIONAL
  CALL (effect, isNew, otherRequest) {
    WITH * WHERE NOT isNew AND otherRequest IS NULL
    MATCH (:Identifier {key: effect.subject})-[:IDENTIFIES]->(earlier:Paper)
    RETURN earlier
  }
  FOREACH (_ IN CASE WHEN isNew AND newProblem IS NULL THEN [1] ELSE [] END | SET effect.subject = subject.id REMOVE effect.isNew) FOREACH (_ IN CASE WHEN isNew AND newProblem IS NOT NULL THEN [1] ELSE [] END | DELETE effect)
  WITH otherRequest, newProblem, isNew, subject, earlier, CASE WHEN NOT isNew AND otherRequest IS NULL AND earlier IS NULL THEN 'NO_LONGER' END AS noLonger
  WITH coalesce(otherRequest, newProblem, noLonger) AS problem, CASE WHEN isNew THEN subject ELSE earlier END AS subject
  RETURN problem, subject
}
WITH coalesce(refusal, problem) AS problem, subject
RETURN [problem, [subject.id, COUNT { (subject)<-[:LIKED]-() }, CASE WHEN EXISTS { (subject)<-[:LIKED]-(:User {id: $viewer}) } THEN 'LIKE' WHEN EXISTS { (subject)<-[:DISLIKED]-(:User {id: $viewer}) } THEN 'DISLIKE' END]] AS row
