// { institution(by: {ror: "https://ror.org/00f54p054"}) { id kind label neighborCount name ror openalexId countryCode type homepage paperCount people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"ror:00f54p054","p1":3,"p2":3,"p3":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m2:Institution)
  CALL (m2) {
    MATCH (m2)<-[:AFFILIATED_WITH]-(m5:Person)
    WITH m5, COUNT { (m5)-[:AUTHORED]->() } AS k3, m5.id AS k4 ORDER BY k3 DESC, k4 LIMIT $p1
    RETURN collect([k3, k4, m5.id, m5.id]) AS v6
  }
  CALL (m2) {
    MATCH (m2)<-[:STATES_AFFILIATION]-(m9:Paper)
    WITH m9, coalesce(m9.year, -2147483648) AS k7, m9.id AS k8 ORDER BY k7 DESC, k8 LIMIT $p2
    RETURN collect([k7, k8, m9.id, m9.id]) AS v10
  }
  CALL (m2) {
    MATCH (m2)<-[:STATES_AFFILIATION]-(x15:Paper)-[:HAS_TOPIC]->(m13:Topic)
    WITH m13, count(*) AS w14
    WITH m13, w14, w14 AS k11, m13.id AS k12 ORDER BY k11 DESC, k12 LIMIT $p3
    RETURN collect([k11, k12, m13.id, m13.id]) AS v16
  }
  CALL (m2) {
    MATCH (m2)<-[:STATES_AFFILIATION]-(x17:Paper)-[:HAS_TOPIC]->(m18:Topic)
    WITH m18, count(*) AS w19
    RETURN count(*) AS v20
  }
  RETURN head(collect([m2.id, 'INSTITUTION', m2.name, COUNT { (m2)<-[:AFFILIATED_WITH]-() } + COUNT { (m2)<-[:STATES_AFFILIATION]-() }, m2.name, m2.ror, m2.openalexId, m2.countryCode, m2.type, m2.homepage, COUNT { (m2)<-[:STATES_AFFILIATION]-() }, [v6, COUNT { (m2)<-[:AFFILIATED_WITH]-() }], [v10, COUNT { (m2)<-[:STATES_AFFILIATION]-() }], [v16, v20]])) AS v1
}
RETURN [v1] AS row
