// mutation { deleteCollection(id: "l-aaaaaaaaaaaaaaaa") }
// parameters: {"p0_collection":"l-aaaaaaaaaaaaaaaa","p0_effect":"u-aaaaaaaaaaaaaaaa 0 k","p0_request":"a14dcf515e8f6905b74754c3656b767dc646c849d4c7dc5ae5dd715f3b447922","session":"s","viewer":"u-aaaaaaaaaaaaaaaa"}
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
      MATCH (collection:Collection {id: $p0_collection}) WHERE (collection.visibility IN ['PUBLIC', 'UNLISTED'] OR EXISTS { (collection)<-[:OWNS]-(:User {id: $viewer}) })
      WITH *, EXISTS { (collection)<-[:OWNS]-(:User {id: $viewer}) } AS isOwner
      WITH *, CASE WHEN collection IS NULL THEN 'NO_COLLECTION' WHEN NOT isOwner THEN 'NOT_YOURS' END AS problem OPTIONAL
      CALL (*) {
        WITH * WHERE problem IS NULL
        CALL (*) {
          DETACH DELETE collection
          RETURN null AS subject
        }
        RETURN subject
      }
      RETURN problem, $p0_collection AS subject
    }
    RETURN problem AS newProblem, subject
  }
  OPTIONAL
  CALL (effect, isNew, otherRequest) {
    WITH * WHERE NOT isNew AND otherRequest IS NULL
    RETURN effect.subject AS earlier
  }
  FOREACH (_ IN CASE WHEN isNew AND newProblem IS NULL THEN [1] ELSE [] END | SET effect.subject = subject REMOVE effect.isNew) FOREACH (_ IN CASE WHEN isNew AND newProblem IS NOT NULL THEN [1] ELSE [] END | DELETE effect)
  WITH otherRequest, newProblem, isNew, subject, earlier, CASE WHEN NOT isNew AND otherRequest IS NULL AND earlier IS NULL THEN 'NO_LONGER' END AS noLonger
  WITH coalesce(otherRequest, newProblem, noLonger) AS problem, CASE WHEN isNew THEN subject ELSE earlier END AS subject
  RETURN problem, subject
}
WITH coalesce(refusal, problem) AS problem, subject
RETURN [problem, subject] AS row
