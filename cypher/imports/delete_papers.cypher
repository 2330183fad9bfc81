// Deletes papers that their source has deleted. Papers that cited one refer to its identifier again. A paper that
// users have data on becomes a DeletedPaper, with that data, its properties and its keys, until its source restores it.
// Runs under the lock for changes by users on the paper.
// $papers: ids.
UNWIND $papers AS id
MERGE (activity:Activity {paper: id})
SET activity.isLocked = true
WITH id, activity
FOREACH (_ IN CASE WHEN activity.sequence IS NULL THEN [1] ELSE [] END | DELETE activity)
WITH id
MATCH (paper:Paper {id: id})
CALL (paper) {
  MATCH (citing)-[:CITES]->(paper)
  MATCH (identifier:Identifier {key: coalesce(paper.openalexId, paper.id)})
  CREATE (citing)-[:REFERS_TO]->(identifier)
}
CALL (paper) {
  MATCH (paper)-[:VERSION_OF]-(other:Paper) SET other:Unsettled
}
CALL (paper) {
  MATCH (paper)<-[:IDENTIFIES]-()<-[:SHARES]-(other:Paper) SET other:Unsettled
}
WITH paper, COLLECT { MATCH (paper)-[:SHARES]->(identifier) RETURN identifier } AS shared
CALL (paper) {
  MATCH (paper)-[r:CITES|REFERS_TO|HAS_TOPIC|HAS_RESOURCE|STATES_AFFILIATION|AUTHORED|VERSION_OF|SHARES|REPEATS]-()
  DELETE r
}
REMOVE paper:EarlierVersion, paper:Unsettled
WITH paper, shared, EXISTS { (paper)<-[:LIKED|DISLIKED|SAVED|REACTED|REVIEWS|ON|CONTAINS]-() } AS used
FOREACH (_ IN CASE WHEN used THEN [1] ELSE [] END | SET paper:DeletedPaper REMOVE paper:Paper)
WITH paper, shared WHERE NOT used
WITH paper, shared + COLLECT { MATCH (paper)<-[:IDENTIFIES]-(identifier) RETURN identifier } AS identifiers,
     COLLECT { MATCH (paper)-[:HAS_DECISION]->(decision) RETURN decision } AS decisions
FOREACH (decision IN decisions | DETACH DELETE decision)
DETACH DELETE paper
WITH identifiers
UNWIND identifiers AS identifier
WITH identifier WHERE NOT (identifier)--() AND identifier.deletedAt IS NULL
DELETE identifier
