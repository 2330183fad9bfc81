// Bridges between two topics: papers that cite, or are cited by, papers of both topics.
// `withOne` and `withOther` count the papers of each topic that cite the paper or are cited by it. `score` is the
// harmonic mean of both counts: it is large only if both are. Such papers act as brokers between the topics (Gould &
// Fernandez 1989, Sociological Methodology 19).
// $one (Topic): a topic.
// $other (Topic): another topic.
// $first (Int 1..1000 = 25): return at most this many papers.
// Row: paper (id), title, year, withOne, withOther, score.
MATCH (:Identifier {key: $one})-[:IDENTIFIES]->(one:Topic)
MATCH (:Identifier {key: $other})-[:IDENTIFIES]->(other:Topic)
MATCH (one)<-[:HAS_TOPIC]-(near:Paper)-[:CITES]-(paper:Paper)
WITH other, paper, count(DISTINCT near) AS withOne
MATCH (paper)-[:CITES]-(near:Paper)-[:HAS_TOPIC]->(other)
WITH paper, withOne, count(DISTINCT near) AS withOther
RETURN paper.id AS paper, paper.title AS title, paper.year AS year, withOne, withOther,
  round(2.0 * withOne * withOther / (withOne + withOther), 3) AS score
ORDER BY score DESC, paper
LIMIT $first
