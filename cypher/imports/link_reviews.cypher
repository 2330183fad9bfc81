// Writes the reviews and the decision of a venue on papers. Deletes reviews that the source no longer has, but only
// withdraws those that are hidden or that users have data on; a review that the source has again is shown again.
// Hidden reviews stay hidden.
// $rows: maps of paper (its id), source (the key of the record), reviewers (id, handle, name), reviews (maps of id, at:
//   when it was submitted or null, and properties) and decision (properties or null).
UNWIND $rows AS row
MATCH (paper:Paper {id: row.paper})
CALL (paper, row) {
  MATCH (paper)<-[:REVIEWS]-(gone:Review {source: row.source})
  WHERE size(row.reviews) > 0 AND NOT gone.id IN [given IN row.reviews | given.id]
  WITH gone, gone.hiddenAt IS NOT NULL OR EXISTS { (gone)--(other) WHERE NOT other:Paper AND NOT other:ExternalReviewer } AS used
  FOREACH (_ IN CASE WHEN used AND gone.withdrawnAt IS NULL THEN [1] ELSE [] END | SET gone.withdrawnAt = datetime() REMOVE gone:Shown)
  WITH gone WHERE NOT used
  DETACH DELETE gone
}
CALL (paper, row) {
  UNWIND row.reviews AS given
  MERGE (reviewers:ExternalReviewer {id: row.reviewers.id})
  ON CREATE SET reviewers = row.reviewers
  MERGE (review:Review {id: given.id})
  ON CREATE SET review.createdAt = coalesce(given.at, datetime())
  SET review += given.properties, review.withdrawnAt = null
  FOREACH (_ IN CASE WHEN properties(review).hiddenAt IS NULL THEN [1] ELSE [] END | SET review:Shown)
  MERGE (review)-[:REVIEWS]->(paper)
  MERGE (reviewers)-[:WROTE]->(review)
}
CALL (paper, row) {
  WITH row.decision AS given WHERE given IS NOT NULL
  MERGE (decision:Decision {id: given.id})
  SET decision += given
  MERGE (paper)-[:HAS_DECISION]->(decision)
}
