// { person(by: {orcid: "0000-0002-1825-0097"}) { id kind label neighborCount name orcid openalexId paperCount citationCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } coauthors(first: 2) { edges { node { id } cursor sharedPaperCount } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"orcid:0000-0002-1825-0097","p1":3,"p2":3,"p3":3,"p4":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m2:Person)
  CALL (m2) {
    MATCH (m2)-[:AUTHORED]->(m8:Paper)
    WITH m8, coalesce(m8.year, -2147483648) AS k6, m8.id AS k7 ORDER BY k6 DESC, k7 LIMIT $p1
    RETURN collect([k6, k7, m8.id, m8.id]) AS v9
  }
  CALL (m2) {
    MATCH (m2)-[r13:AFFILIATED_WITH]->(m12:Institution)
    WITH m12, r13, reduce(w14 = 0, x15 IN coalesce(r13.years, []) | CASE WHEN x15 > w14 THEN x15 ELSE w14 END) AS k10, m12.id AS k11 ORDER BY k10 DESC, k11 LIMIT $p2
    RETURN collect([k10, k11, m12.id, m12.id]) AS v16
  }
  CALL (m2) {
    MATCH (m2)-[:AUTHORED]->(x21:Paper)-[:HAS_TOPIC]->(m19:Topic)
    WITH m19, count(*) AS w20
    WITH m19, w20, w20 AS k17, m19.id AS k18 ORDER BY k17 DESC, k18 LIMIT $p3
    RETURN collect([k17, k18, m19.id, m19.id]) AS v22
  }
  CALL (m2) {
    MATCH (m2)-[:AUTHORED]->(x23:Paper)-[:HAS_TOPIC]->(m24:Topic)
    WITH m24, count(*) AS w25
    RETURN count(*) AS v26
  }
  CALL (m2) {
    MATCH (m2)-[:AUTHORED]->(x31:Paper)<-[:AUTHORED]-(m29:Person)
    WITH m29, count(*) AS w30
    WITH m29, w30, w30 AS k27, m29.id AS k28 ORDER BY k27 DESC, k28 LIMIT $p4
    RETURN collect([k27, k28, w30, m29.id, m29.id]) AS v32
  }
  CALL (m2) {
    MATCH (m2)-[:AUTHORED]->(x33:Paper)<-[:AUTHORED]-(m34:Person)
    WITH m34, count(*) AS w35
    RETURN count(*) AS v36
  }
  RETURN head(collect([m2.id, 'PERSON', m2.name, COUNT { (m2)-[:AUTHORED]->() } + COUNT { (m2)-[:AFFILIATED_WITH]->() }, m2.name, m2.orcid, m2.openalexId, COUNT { (m2)-[:AUTHORED]->() }, coalesce(m2.citedByCount, reduce(w3 = 0, x4 IN COLLECT { MATCH (m2)-[:AUTHORED]->(y5:Paper) RETURN coalesce(y5.citationCount, 0) } | w3 + x4)), [v9, COUNT { (m2)-[:AUTHORED]->() }], [v16, COUNT { (m2)-[:AFFILIATED_WITH]->() }], [v22, v26], [v32, v36]])) AS v1
}
RETURN [v1] AS row
