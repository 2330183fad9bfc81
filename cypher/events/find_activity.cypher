// Where what users do on a paper stands.
// $key: a key of the paper. $viewer, $session: who asks, or null.
// Row, one: whether the viewer's session lives, the paper's id or null, how many events the paper has had, the number of
//   the oldest that is kept.
OPTIONAL MATCH (:Identifier {key: $key})-[:IDENTIFIES]->(paper:Paper)
OPTIONAL MATCH (activity:Activity {paper: paper.id})
RETURN
  $viewer IS NULL OR EXISTS {
    MATCH (:User {id: $viewer})-[:HOLDS]->(session:Session {id: $session})
    WHERE session.revokedAt IS NULL AND session.expiresAt > datetime()
  } AS live,
  paper.id AS paper,
  coalesce(activity.sequence, 0) AS sequence,
  head(COLLECT {
    MATCH (event:Event {paper: paper.id}) WHERE event.sequence > 0
    RETURN event.sequence ORDER BY event.sequence LIMIT 1
  }) AS oldest
