// Joint papers of two institutions, year by year: papers that state both as affiliations.
// `authorsOfOne` and `authorsOfOther` count the people for whom the paper states that affiliation. A person with both
// affiliations counts in both columns.
// $one (Institution): an institution.
// $other (Institution): another institution.
// Row: year (null if unknown), papers, citations (of those papers), authorsOfOne, authorsOfOther, mostCited (id),
// title (of the most cited).
MATCH (:Identifier {key: $one})-[:IDENTIFIES]->(one:Institution)
MATCH (:Identifier {key: $other})-[:IDENTIFIES]->(other:Institution)
MATCH (one)<-[ofOne:STATES_AFFILIATION]-(paper:Paper)-[ofOther:STATES_AFFILIATION]->(other)
WITH paper, coalesce(paper.citationCount, 0) AS citations, ofOne, ofOther
ORDER BY citations DESC, paper.id
WITH paper.year AS year, collect(paper) AS works, sum(citations) AS citations,
  collect(COLLECT { MATCH (paper)<-[a:AUTHORED]-(p:Person) WHERE a.position IN ofOne.positions RETURN p.id }) AS ones,
  collect(COLLECT { MATCH (paper)<-[a:AUTHORED]-(p:Person) WHERE a.position IN ofOther.positions RETURN p.id })
    AS others
RETURN year, size(works) AS papers, citations,
  COUNT { UNWIND ones AS each UNWIND each AS id RETURN DISTINCT id } AS authorsOfOne,
  COUNT { UNWIND others AS each UNWIND each AS id RETURN DISTINCT id } AS authorsOfOther,
  works[0].id AS mostCited, works[0].title AS title
ORDER BY year
