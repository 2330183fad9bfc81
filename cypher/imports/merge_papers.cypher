// Merges one paper into another: moves keys, citations and the data of users, without duplicates; moves lists if the
// other paper has none, and a whole or longer list of authors also if the other paper has a cut one; copies properties
// that the other paper lacks; deletes the old node. Runs under the locks for changes by users on both papers. Clients
// that follow either paper are notified to read it again.
// $rows: maps of old and into, paper ids.
UNWIND $rows AS row
MERGE (oldActivity:Activity {paper: row.old})
MERGE (activity:Activity {paper: row.into})
SET oldActivity.isLocked = true, activity.isLocked = true
WITH row
MATCH (old:Paper|DeletedPaper {id: row.old})
MATCH (into:Paper|DeletedPaper {id: row.into})
WITH old, into,
     COUNT { (into)<-[:AUTHORED]-() } = 0
       OR (into.authorsListed > 0 AND COUNT { (old)<-[:AUTHORED]-() } > 0
         AND (old.authorsListed IS NULL OR old.authorsListed > into.authorsListed)) AS authorless,
     COUNT { (into)-[:HAS_TOPIC]->() } = 0 AS topicless,
     COUNT { (into)-[:CITES|REFERS_TO]->() } = 0 AS unreferenced,
     properties(into) AS had
SET into += old {.*, id: into.id}
SET into += had
SET into.titleHtml = CASE WHEN had.title IS NULL THEN old.titleHtml ELSE had.titleHtml END,
    into.abstractHtml = CASE WHEN had.abstract IS NULL THEN old.abstractHtml ELSE had.abstractHtml END,
    into.publishedOn = CASE WHEN had.publicationDate IS NULL THEN into.publishedOn ELSE had.publishedOn END,
    into.searchAuthors = CASE WHEN authorless THEN old.searchAuthors ELSE had.searchAuthors END,
    into.searchCitations = CASE WHEN had.citationCount IS NULL THEN old.searchCitations ELSE had.searchCitations END,
    into.authorsTruncated = CASE WHEN authorless THEN old.authorsTruncated ELSE had.authorsTruncated END,
    into.authorsListed = CASE WHEN authorless THEN old.authorsListed ELSE had.authorsListed END,
    into.authorsRank = CASE WHEN authorless THEN old.authorsRank ELSE had.authorsRank END
WITH old, into, authorless, topicless, unreferenced
CALL (into, authorless) {
  // a cut list, which the longer list of the other paper replaces
  MATCH (into)-[listed:AUTHORED|STATES_AFFILIATION]-()
  WHERE authorless
  DELETE listed
}
CALL (old, into) {
  MATCH (identifier:Identifier)-[moved:IDENTIFIES]->(old)
  DELETE moved
  MERGE (identifier)-[:IDENTIFIES]->(into)
}
CALL (old, into) {
  MATCH (citing)-[moved:CITES]->(old)
  WITH citing, into, moved, moved.keys AS keys, moved.byId AS byId
  DELETE moved
  WITH citing, into, keys, byId WHERE citing <> into
  OPTIONAL MATCH (citing)-[had:CITES]->(into)
  WITH citing, into, had, keys, byId, had.keys AS hadKeys, had.byId AS hadById
  MERGE (citing)-[cites:CITES]->(into)
  SET cites.keys = CASE WHEN keys IS NULL THEN hadKeys ELSE COLLECT {
        UNWIND keys + coalesce(hadKeys, []) AS key
        RETURN DISTINCT key ORDER BY key
      } END,
      cites.byId = CASE
        WHEN had IS NULL THEN byId
        WHEN keys IS NULL AND hadKeys IS NULL THEN null
        WHEN keys IS NULL OR hadKeys IS NULL THEN true
        ELSE coalesce(byId, hadById)
      END
}
CALL (old, into, unreferenced) {
  MATCH (old)-[:CITES]->(cited)
  WHERE unreferenced AND cited <> into
  MERGE (into)-[:CITES]->(cited)
}
CALL (old, into, unreferenced) {
  MATCH (old)-[:REFERS_TO]->(identifier)
  WHERE unreferenced
  MERGE (into)-[:REFERS_TO]->(identifier)
}
CALL (old, into, authorless) {
  MATCH (person)-[authored:AUTHORED]->(old)
  WHERE authorless
  MERGE (person)-[moved:AUTHORED]->(into)
  SET moved = properties(authored)
}
CALL (old, into, authorless) {
  MATCH (old)-[stated:STATES_AFFILIATION]->(institution)
  WHERE authorless
  MERGE (into)-[moved:STATES_AFFILIATION]->(institution)
  SET moved = properties(stated)
}
CALL (old, into, topicless) {
  MATCH (old)-[has:HAS_TOPIC]->(topic)
  WHERE topicless
  MERGE (into)-[moved:HAS_TOPIC]->(topic)
  SET moved = properties(has)
}
CALL (old, into) {
  MATCH (old)-[has:HAS_RESOURCE]->(resource)
  MERGE (into)-[moved:HAS_RESOURCE]->(resource)
  ON CREATE SET moved = properties(has)
}
CALL (old, into) {
  MATCH (user)-[vote:LIKED]->(old)
  WHERE NOT (user)-[:LIKED|DISLIKED]->(into)
  CREATE (user)-[moved:LIKED]->(into)
  SET moved = properties(vote)
}
CALL (old, into) {
  MATCH (user)-[vote:DISLIKED]->(old)
  WHERE NOT (user)-[:LIKED|DISLIKED]->(into)
  CREATE (user)-[moved:DISLIKED]->(into)
  SET moved = properties(vote)
}
CALL (old, into) {
  MATCH (user)-[saved:SAVED]->(old)
  MERGE (user)-[moved:SAVED]->(into)
  ON CREATE SET moved = properties(saved)
}
CALL (old, into) {
  MATCH (user)-[reacted:REACTED]->(old)
  MERGE (user)-[moved:REACTED {kind: reacted.kind}]->(into)
  ON CREATE SET moved = properties(reacted)
}
CALL (old, into) {
  MATCH (collection)-[:CONTAINS]->(old)
  REMOVE collection.isLocked // takes the collection's write lock; it has no such property
  WITH *
  MATCH (collection)-[contains:CONTAINS]->(old)
  MERGE (collection)-[moved:CONTAINS]->(into)
  ON CREATE SET moved = properties(contains)
}
CALL (old, into) {
  MATCH (comment)-[:ON]->(old)
  MERGE (comment)-[:ON]->(into)
}
CALL (old, into) {
  // a user has at most one review of a paper: of two, the older one is withdrawn
  MATCH (review:Review)-[:REVIEWS]->(old)
  OPTIONAL MATCH (review)<-[:WROTE]-(:User)-[:WROTE]->(other:Review)-[:REVIEWS]->(into)
  WHERE other.withdrawnAt IS NULL AND review.withdrawnAt IS NULL
  FOREACH (older IN CASE
      WHEN other IS NULL THEN []
      WHEN coalesce(review.updatedAt, review.createdAt) < coalesce(other.updatedAt, other.createdAt) THEN [review]
      ELSE [other]
    END | SET older.withdrawnAt = datetime() REMOVE older:Shown)
  MERGE (review)-[:REVIEWS]->(into)
}
CALL (old, into) {
  MATCH (old)-[shared:SHARES]->(identifier)
  MERGE (into)-[moved:SHARES]->(identifier)
  SET moved.claims = shared.claims OR coalesce(moved.claims, false)
}
CALL (old, into) {
  // the versions of both are determined again at the end of the import
  UNWIND [old, into] AS paper
  MATCH (paper)-[:VERSION_OF|SHARES]-(other)
  FOREACH (version IN [version IN [other, into] WHERE version:Paper AND version <> old] | SET version:Unsettled)
}
CALL (into) {
  MATCH (into)-[shared:SHARES]->()-[:IDENTIFIES]->(into)
  DELETE shared
}
CALL (old, into) {
  MATCH (old)-[:HAS_DECISION]->(decision)
  MERGE (into)-[:HAS_DECISION]->(decision)
}
CALL (old, into) {
  // The next number is above those of both papers and leaves a gap, so that every client must read the paper again.
  MATCH (oldActivity:Activity {paper: old.id}), (activity:Activity {paper: into.id})
  WITH oldActivity, activity, oldActivity.paper AS oldId, activity.paper AS intoId,
       coalesce(oldActivity.sequence, 0) AS oldCount, coalesce(activity.sequence, 0) AS intoCount
  WITH *, CASE WHEN oldCount > intoCount THEN oldCount ELSE intoCount END + 2 AS sequence
  CALL (oldId, intoId) {
    MATCH (event:Event) WHERE event.paper IN [oldId, intoId] AND event.sequence > 0
    DELETE event
  }
  FOREACH (_ IN CASE WHEN oldCount + intoCount > 0 THEN [1] ELSE [] END |
    SET activity.sequence = sequence
    CREATE (:Event {paper: intoId, sequence: sequence, kind: 'VOTES', at: datetime()})
    CREATE (:Event {paper: oldId, sequence: oldCount + 1, kind: 'MOVED', at: datetime()}))
  FOREACH (_ IN CASE WHEN oldCount + intoCount = 0 THEN [1] ELSE [] END | DELETE activity)
  DELETE oldActivity
}
DETACH DELETE old
