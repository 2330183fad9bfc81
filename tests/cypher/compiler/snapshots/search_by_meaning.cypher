// { search(query: "graph -neural", mode: SEMANTIC) { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0q":{"key":null}}
CALL () {
  CALL () {
    MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(m3:Paper)
    RETURN m3, 4.0 AS s5
    UNION ALL CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS m3, score AS s5
    WITH m3, s5
    WITH m3, s5
    RETURN m3, s5
  }
  WITH m3, max(s5) AS w4
  WITH m3, w4, w4 AS k1, m3.id AS k2 ORDER BY k1 DESC, k2 LIMIT $p0
  CALL (m3) {
    CALL (m3) {
      WITH m3 AS m8 WHERE m8:Paper
      RETURN [0, [m8.id]] AS v7
      UNION ALL
      WITH m3 AS m9 WHERE m9:Person
      RETURN [1, []] AS v7
      UNION ALL
      WITH m3 AS m10 WHERE m10:Institution
      RETURN [2, []] AS v7
      UNION ALL
      WITH m3 AS m11 WHERE m11:Topic
      RETURN [3, []] AS v7
    }
    RETURN head(collect(v7)) AS v6
  }
  RETURN collect([k1, k2, k1, v6]) AS v12
}
CALL () {
  CALL () {
    MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(m13:Paper)
    RETURN m13, 4.0 AS s14
    UNION ALL CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS m13, score AS s14
    WITH m13, s14
    WITH m13, s14
    RETURN m13, s14
  }
  WITH m13, max(s14) AS w15
  RETURN count(*) AS v16
}
RETURN [[v12, v16]] AS row
