// The most contested papers: papers with about as many dislikes as likes, or with ratings that differ widely.
// `score` is (likes + dislikes) ^ (fewer / more), the controversy score that Reddit publishes; 0 if all votes agree.
// `spread` is the standard deviation of the ratings as a share of their scale: 0 to 0.5.
// Hidden and withdrawn reviews do not count. Papers are sorted by score, then by spread.
// $topic (Topic = null): only papers of this topic.
// $first (Int 1..1000 = 25): return at most this many papers.
// Row: paper (id), title, year, likes, dislikes, ratings (their number), spread (null below two ratings), score.
CALL () {
  MATCH (paper:Paper)<-[:DISLIKED]-() RETURN DISTINCT paper
  UNION
  MATCH (paper:Paper)<-[:REVIEWS]-(review:Review) WHERE review.rating IS NOT NULL
  WITH paper, count(*) AS rated WHERE rated > 1
  RETURN paper
}
WITH paper
WHERE $topic IS NULL OR EXISTS { (paper)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $topic}) }
CALL (paper) {
  OPTIONAL MATCH (paper)<-[:REVIEWS]-(review:Review&Shown)
  WHERE review.ratingOutOf > 0
  WITH 1.0 * review.rating / review.ratingOutOf AS rating
  RETURN count(rating) AS ratings, CASE WHEN count(rating) > 1 THEN round(stDevP(rating), 3) END AS spread
}
WITH paper, ratings, spread, COUNT { (paper)<-[:LIKED]-() } AS likes, COUNT { (paper)<-[:DISLIKED]-() } AS dislikes
WITH paper, ratings, spread, likes, dislikes,
  CASE WHEN likes < dislikes THEN likes ELSE dislikes END AS fewer,
  CASE WHEN likes < dislikes THEN dislikes ELSE likes END AS more
WITH *, CASE WHEN fewer = 0 THEN 0.0 ELSE round((likes + dislikes) ^ (1.0 * fewer / more), 3) END AS score
WHERE score > 0 OR spread > 0
RETURN paper.id AS paper, paper.title AS title, paper.year AS year, likes, dislikes, ratings, spread, score
ORDER BY score DESC, coalesce(spread, 0.0) DESC, paper
LIMIT $first
