// Takes papers away that their source says are gone: who cited them refers to the identifier again. A paper that
// users have something on stays, flagged.
// $papers: ids.
UNWIND $papers AS id
MATCH (paper:Paper {id: id})
WITH paper, EXISTS { (paper)<-[:LIKED|DISLIKED|SAVED|REACTED|REVIEWS|ON|CONTAINS]-() } AS used
SET paper.isDeleted = true
WITH paper WHERE NOT used
CALL (paper) {
  MATCH (citing)-[:CITES]->(paper)
  MATCH (identifier:Identifier {key: coalesce(paper.openalexId, paper.id)})
  CREATE (citing)-[:REFERS_TO]->(identifier)
}
WITH paper, COLLECT { MATCH (paper)<-[:IDENTIFIES]-(identifier) RETURN identifier } AS identifiers
DETACH DELETE paper
WITH identifiers
UNWIND identifiers AS identifier
WITH identifier WHERE NOT (identifier)--() AND identifier.deletedAt IS NULL
DELETE identifier
