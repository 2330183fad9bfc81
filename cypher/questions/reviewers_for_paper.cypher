// Possible reviewers of a paper: people who work on related subjects and have no conflict of interest in the graph.
// Related works are those that cite the paper or are cited by it (3 points each), and those that share references with
// it (1 point for each shared reference; references with over 500 citations are skipped). `relevance` is the sum over
// a person's works. The result leaves out the authors of the paper, people who wrote a work with an author within
// `years` years, and people who were at the same institution as an author at the same time within those years.
// $paper (Paper): the paper.
// $years (Int 0..100 = 5): how many years before and after the review a tie counts.
// $year (Int 1000..3000 = null): the year of the review; null means this year.
// $first (Int 1..1000 = 25): return at most this many people.
// Row: person (id), name, orcid, relevance, works (number of related works), institutions (names).
MATCH (:Identifier {key: $paper})-[:IDENTIFIES]->(paper:Paper)
WITH paper, coalesce($year, date().year) AS now,
  COLLECT { MATCH (paper)<-[:AUTHORED]-(author:Person) RETURN author } AS authors
CALL (paper) {
  MATCH (paper)-[:CITES]-(near:Paper)
  RETURN near, 3 AS worth
  UNION ALL
  MATCH (paper)-[:CITES]->(shared:Paper)
  WHERE COUNT { (shared)<-[:CITES]-() } <= 500
  MATCH (shared)<-[:CITES]-(near:Paper) WHERE near <> paper
  RETURN near, 1 AS worth
}
WITH authors, now, near, sum(worth) AS worth
MATCH (near)<-[:AUTHORED]-(person:Person)
WITH authors, now, person, sum(worth) AS relevance, count(DISTINCT near) AS works
WHERE NOT person IN authors
  AND NOT EXISTS { MATCH @joint_work(person, author, joint, now, $years) AND author IN authors }
  AND NOT EXISTS { MATCH @shared_institution(person, author, shared, now, $years) AND author IN authors }
WITH person, relevance, works
ORDER BY relevance DESC, person.id
LIMIT $first
RETURN person.id AS person, person.name AS name, person.orcid AS orcid, relevance, works,
  COLLECT { MATCH (person)-[:AFFILIATED_WITH]->(at:Institution) RETURN at.name ORDER BY at.name, at.id } AS institutions
ORDER BY relevance DESC, person
