// Disagreement that nobody took up: papers with reviews that have a concern, and no comment after it by anybody else.
// Reviews that are hidden or withdrawn, and comments that are hidden or deleted, do not count. `agreeing` are reviews
// that name a strength and no concern.
// $topic (Topic = null): only papers of this topic.
// $least (Int 1..1000 = 1): at least so many open concerns.
// $first (Int 1..1000 = 25): at most so many papers.
// Row: paper (id), title, year, open (concerns), concerns (in all), agreeing, latest (when the last open one was written).
MATCH (review:Review&Shown)-[:REVIEWS]->(paper:Paper)
WHERE ($topic IS NULL OR EXISTS { (paper)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $topic}) })
WITH paper, review, review.concern IS NOT NULL AS concerned,
  // of equal instants Neo4j takes the one with the greater offset for the later
  datetime({datetime: coalesce(review.updatedAt, review.createdAt), timezone: 'Z'}) AS written
WITH paper, review, concerned, written, concerned AND NOT EXISTS {
    MATCH (comment:Comment&Shown)-[:ON]->(paper)
    WHERE comment.deletedAt IS NULL
      AND datetime({datetime: comment.createdAt, timezone: 'Z'}) > written
      AND NOT EXISTS { (comment)<-[:WROTE]-()-[:WROTE]->(review) }
  } AS isOpen
WITH paper, sum(CASE WHEN isOpen THEN 1 ELSE 0 END) AS open, sum(CASE WHEN concerned THEN 1 ELSE 0 END) AS concerns,
  sum(CASE WHEN NOT concerned AND review.strength IS NOT NULL THEN 1 ELSE 0 END) AS agreeing,
  max(CASE WHEN isOpen THEN written END) AS latest
WHERE open >= $least
RETURN paper.id AS paper, paper.title AS title, paper.year AS year, open, concerns, agreeing, latest
ORDER BY open DESC, agreeing DESC, paper
LIMIT $first
