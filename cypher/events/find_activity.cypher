// The state of the events of a paper, for a client that follows it.
// $key: a key of the paper. $viewer, $session: the viewer and the session of the client, or null.
// Row, always one: whether the session is valid, the paper's id or null, the number of the paper's last event, the
//   number of the oldest event that is kept.
OPTIONAL MATCH (:Identifier {key: $key})-[:IDENTIFIES]->(paper:Paper)
OPTIONAL MATCH (activity:Activity {paper: paper.id})
RETURN
  $viewer IS NULL OR EXISTS {
    MATCH (:User {id: $viewer})-[:HOLDS]->(session:Session {id: $session})
    WHERE @is_live(session)
  } AS live,
  paper.id AS paper,
  coalesce(activity.sequence, 0) AS sequence,
  head(COLLECT {
    MATCH (event:Event {paper: paper.id}) WHERE event.sequence > 0
    RETURN event.sequence ORDER BY event.sequence LIMIT 1
  }) AS oldest
