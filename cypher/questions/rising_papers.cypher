// Rising papers: papers that are cited clearly more often in recent years than in the same number of years before.
// Citations count by the year of the citing paper. `score` is (recent − earlier) / √(recent + earlier), the normal
// approximation of the test whether two Poisson counts differ (Przyborowski & Wilenski 1940, Biometrika 31). A score of
// 2 or more is rarely chance.
// $topic (Topic = null): only papers of this topic.
// $years (Int 1..50 = 2): how many years are recent.
// $until (Int 1000..3000 = null): the last recent year; null means the latest year of any paper.
// $least (Int 1..1000000 = 3): only papers with at least this many recent citations.
// $first (Int 1..1000 = 25): return at most this many papers.
// Row: paper (id), title, year, recent, earlier, score.
CALL () {
  MATCH (latest:Paper) WHERE latest.year IS NOT NULL
  RETURN latest.year AS latest ORDER BY latest DESC LIMIT 1
}
WITH coalesce($until, latest) AS until
MATCH (citing:Paper)-[:CITES]->(paper:Paper)
WHERE until - 2 * $years < citing.year <= until
WITH paper,
  sum(CASE WHEN citing.year > until - $years THEN 1 ELSE 0 END) AS recent,
  sum(CASE WHEN citing.year > until - $years THEN 0 ELSE 1 END) AS earlier
WHERE recent >= $least AND recent > earlier
  AND ($topic IS NULL OR EXISTS { (paper)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $topic}) })
RETURN paper.id AS paper, paper.title AS title, paper.year AS year, recent, earlier,
  round((recent - earlier) / sqrt(recent + earlier), 3) AS score
ORDER BY score DESC, recent DESC, paper
LIMIT $first
