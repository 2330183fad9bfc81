// The main path of a topic: the chain of citations that lies on most citation paths through its literature.
// Only the most cited papers of the topic are considered. The weight of a citation is its search path count: the number
// of citation paths that contain it. These paths start at papers that no considered paper cites and end at papers that
// cite no considered paper (Hummon & Doreian 1989, Social Networks 11; Batagelj 2003). The main path starts with the heaviest citation and follows the
// heaviest next citation from both of its ends (key-route search, Liu & Lu 2012, JASIST 63). A citation counts only if
// the cited paper is older, so that paths have no cycles.
// $topic (Topic): the topic.
// $papers (Int 2..500 = 300): consider this many of its most cited papers.
// Row: place (1 is the newest), paper (id), title, year, weight (of the citation to the next paper; null for the last).
MATCH (:Identifier {key: $topic})-[:IDENTIFIES]->(topic:Topic)
CALL (topic) {
  MATCH (topic)<-[:HAS_TOPIC]-(p:Paper) WHERE p.year IS NOT NULL
  WITH p ORDER BY coalesce(p.citationCount, 0) DESC, p.id LIMIT $papers
  WITH p ORDER BY p.year DESC, p.id DESC
  RETURN collect(p) AS papers
}
// for each place in `papers`: the places of the papers that it cites (`cited`) and of those that cite it (`citing`)
WITH papers, size(papers) AS n,
  [p IN papers | COLLECT {
    MATCH (p)-[:CITES]->(q:Paper) WHERE q.year < p.year AND q IN papers
    WITH head([i IN range(0, size(papers) - 1) WHERE papers[i] = q]) AS place
    RETURN place ORDER BY place
  }] AS cited,
  [p IN papers | COLLECT {
    MATCH (p)<-[:CITES]-(q:Paper) WHERE q.year > p.year AND q IN papers
    WITH head([i IN range(0, size(papers) - 1) WHERE papers[i] = q]) AS place
    RETURN place ORDER BY place
  }] AS citing
// the number of citation paths to each paper (`to`) and from it (`on`)
WITH papers, n, cited, citing,
  reduce(ways = [], i IN range(0, n - 1) |
    ways + [CASE WHEN citing[i] = [] THEN 1.0 ELSE reduce(s = 0.0, j IN citing[i] | s + ways[j]) END]) AS to,
  reduce(ways = [], k IN range(0, n - 1) |
    ways + [CASE WHEN cited[n - 1 - k] = [] THEN 1.0
      ELSE reduce(s = 0.0, j IN cited[n - 1 - k] | s + ways[n - 1 - j]) END]) AS back
WITH papers, n, cited, citing, to, [i IN range(0, n - 1) | back[n - 1 - i]] AS on
// the next paper over the heaviest citation, in each direction; -1 if there is none
WITH papers, n, to, on, cited,
  [i IN range(0, n - 1) |
    reduce(best = -1, j IN cited[i] | CASE WHEN best = -1 OR on[j] > on[best] THEN j ELSE best END)] AS next,
  [i IN range(0, n - 1) |
    reduce(best = -1, j IN citing[i] | CASE WHEN best = -1 OR to[j] > to[best] THEN j ELSE best END)] AS before
WITH papers, n, to, on, next, before,
  reduce(best = -1, i IN range(0, n - 1) |
    CASE WHEN next[i] = -1 THEN best
      WHEN best = -1 OR to[i] * on[next[i]] > to[best] * on[next[best]] THEN i ELSE best END) AS key
WHERE key >= 0
WITH papers, to, on, next,
  reduce(path = [key], step IN range(1, n) |
    CASE WHEN before[path[0]] = -1 THEN path ELSE [before[path[0]]] + path END) AS front, n
WITH papers, to, on,
  reduce(path = front, step IN range(1, n) |
    CASE WHEN next[path[-1]] = -1 THEN path ELSE path + [next[path[-1]]] END) AS path
UNWIND range(0, size(path) - 1) AS place
WITH place, papers[path[place]] AS paper,
  CASE WHEN place + 1 < size(path) THEN to[path[place]] * on[path[place + 1]] END AS weight
RETURN place + 1 AS place, paper.id AS paper, paper.title AS title, paper.year AS year, weight
ORDER BY place
