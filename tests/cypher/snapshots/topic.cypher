// { topic(by: {id: "T1"}) { id kind label neighborCount name description openalexId field subfield domain paperCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } relatedTopics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"T1","p1":3,"p2":3,"p3":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m2:Topic)
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(m5:Paper)
    WITH m5, coalesce(m5.citationCount, 0) AS k3, m5.id AS k4 ORDER BY k3 DESC, k4 LIMIT $p1
    RETURN collect([k3, k4, m5.id, m5.id]) AS v6
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(x11:Paper)<-[:AUTHORED]-(m9:Person)
    WITH m9, count(*) AS w10
    WITH m9, w10, w10 AS k7, m9.id AS k8 ORDER BY k7 DESC, k8 LIMIT $p2
    RETURN collect([k7, k8, m9.id, m9.id]) AS v12
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(x13:Paper)<-[:AUTHORED]-(m14:Person)
    WITH m14, count(*) AS w15
    RETURN count(*) AS v16
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(x21:Paper)-[:HAS_TOPIC]->(m19:Topic)
    WITH m19, count(*) AS w20
    WITH m19, w20, w20 AS k17, m19.id AS k18 ORDER BY k17 DESC, k18 LIMIT $p3
    RETURN collect([k17, k18, m19.id, m19.id]) AS v22
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(x23:Paper)-[:HAS_TOPIC]->(m24:Topic)
    WITH m24, count(*) AS w25
    RETURN count(*) AS v26
  }
  RETURN head(collect([m2.id, 'TOPIC', m2.name, COUNT { (m2)<-[:HAS_TOPIC]-() }, m2.name, m2.description, m2.openalexId, m2.field, m2.subfield, m2.domain, COUNT { (m2)<-[:HAS_TOPIC]-() }, [v6, COUNT { (m2)<-[:HAS_TOPIC]-() }], [v12, v16], [v22, v26]])) AS v1
}
RETURN [v1] AS row
