// Creates the viewer's review of a paper, or edits it if there is one. The earlier text is kept as a revision. The
// review stores the version of the paper that it was written for, and an edit stores the version at that time.
// $paper: a key of the paper. $id: the id of a new review. $strength, $concern, $methodQuestion, $competingInterests:
// texts or null.
// Checks
WHEN paper IS NULL THEN 'NO_PAPER'
WHEN EXISTS { (viewer)-[:CLAIMS]->(:Person)-[:AUTHORED]->(paper) } THEN 'OWN_PAPER'
// Deeds
OPTIONAL MATCH (viewer)-[:WROTE]->(old:Review)-[:REVIEWS]->(paper) WHERE old.withdrawnAt IS NULL
WITH head(collect(old)) AS old
WITH old, [$strength, $concern, $methodQuestion, $competingInterests] AS new,
     [old.strength, old.concern, old.methodQuestion, old.competingInterests] AS had
WITH old, old IS NULL OR any(at IN range(0, 3) WHERE coalesce(new[at], '') <> coalesce(had[at], '')) AS changed
FOREACH (_ IN CASE WHEN old IS NULL THEN [1] ELSE [] END |
  CREATE (viewer)-[:WROTE]->(:Review:Shown {id: $id, createdAt: datetime()})-[:REVIEWS]->(paper))
FOREACH (_ IN CASE WHEN old IS NOT NULL AND changed THEN [1] ELSE [] END |
  CREATE (old)-[:HAS_REVISION]->(:Revision {
    strength: old.strength, concern: old.concern, methodQuestion: old.methodQuestion,
    competingInterests: old.competingInterests, hiddenAt: old.hiddenAt, at: coalesce(old.updatedAt, old.createdAt)
  })
  SET old.updatedAt = datetime())
WITH changed, coalesce(old.id, $id) AS id, properties(paper) AS read // read again under the lock
MATCH (review:Review {id: id})
FOREACH (_ IN CASE WHEN changed THEN [1] ELSE [] END |
  SET review.readAt = datetime(), review.readArxivVersion = read.arxivVersion,
      review.readUpdatedAt = read.sourceUpdatedAt, review.readTitle = read.title, review.readAbstract = read.abstract)
SET review.strength = $strength, review.concern = $concern, review.methodQuestion = $methodQuestion,
    review.competingInterests = $competingInterests
RETURN review AS subject, changed
