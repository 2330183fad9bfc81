// Open concerns: papers with reviews that state a concern and after which no other user has commented.
// Hidden and withdrawn reviews and hidden and deleted comments do not count. `agreeing` counts the reviews that state a
// strength and no concern.
// $topic (Topic = null): only papers of this topic.
// $least (Int 1..1000 = 1): only papers with at least this many open concerns.
// $first (Int 1..1000 = 25): return at most this many papers.
// Row: paper (id), title, year, open (concerns), concerns (open or not), agreeing, latest (time of the
// last open concern).
MATCH (review:Review&Shown)-[:REVIEWS]->(paper:Paper)
WHERE ($topic IS NULL OR EXISTS { (paper)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $topic}) })
WITH paper, review, review.concern IS NOT NULL AS concerned,
  // Neo4j orders equal instants by their offset
  datetime({datetime: coalesce(review.updatedAt, review.createdAt), timezone: 'Z'}) AS written
WITH paper, review, concerned, written, concerned AND NOT EXISTS {
    MATCH (comment:Comment&Shown)-[:ON]->(paper)
    WHERE @has_text(comment)
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
