// Who could review a paper: people who work close to it and have no conflict of interest that the graph knows of.
// Close are works that cite it or are cited by it (3 each) and works that cite what it cites (1 for each shared
// reference; references cited by more than 500 works say little and are passed over). `relevance` adds them up over a
// person's works. Left out are its authors, those who wrote with one of them within `years` years, and those who
// were at an institution at the same time as one of them within those years.
// $paper (Paper): the paper.
// $years (Int 0..100 = 5): for how long a tie counts.
// $year (Int 1000..3000 = null): when the review is to be; without one, this year.
// $first (Int 1..1000 = 25): at most so many people.
// Row: person (id), name, orcid, relevance, works (how many of theirs are close), institutions (names).
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
  AND NOT EXISTS {
    MATCH (person)-[:AUTHORED]->(joint:Paper)<-[:AUTHORED]-(author:Person)
    WHERE author IN authors AND abs(joint.year - now) <= $years
  }
  AND NOT EXISTS {
    MATCH (person)-[theirs:AFFILIATED_WITH]->(:Institution)<-[hers:AFFILIATED_WITH]-(author:Person)
    WHERE author IN authors
    WITH now,
      // one without years has no end
      CASE WHEN size(coalesce(theirs.years, [])) = 0 THEN [0, 9999] ELSE theirs.years END AS one,
      CASE WHEN size(coalesce(hers.years, [])) = 0 THEN [0, 9999] ELSE hers.years END AS two
    WITH now,
      reduce(least = 9999, y IN one | CASE WHEN y < least THEN y ELSE least END) AS from1,
      reduce(most = 0, y IN one | CASE WHEN y > most THEN y ELSE most END) AS to1,
      reduce(least = 9999, y IN two | CASE WHEN y < least THEN y ELSE least END) AS from2,
      reduce(most = 0, y IN two | CASE WHEN y > most THEN y ELSE most END) AS to2
    WHERE from1 <= to2 AND from2 <= to1
      AND from1 <= now + $years AND from2 <= now + $years AND to1 >= now - $years AND to2 >= now - $years
    RETURN 1 AS tie
  }
WITH person, relevance, works
ORDER BY relevance DESC, person.id
LIMIT $first
RETURN person.id AS person, person.name AS name, person.orcid AS orcid, relevance, works,
  COLLECT { MATCH (person)-[:AFFILIATED_WITH]->(at:Institution) RETURN at.name ORDER BY at.name, at.id } AS institutions
ORDER BY relevance DESC, person
