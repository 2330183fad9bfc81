// { search(query: "graph -neural", mode: SEMANTIC) { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0q":{"key":null}}
CALL () {
  CALL () {
    MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other3:Paper)
    RETURN other3, 4.0 AS score5
    UNION ALL CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other3, score AS score5
    WITH other3, score5 WHERE (NOT other3:EarlierVersion OR (NOT EXISTS { (other3)-[:VERSION_OF]->({title: other3.title}) } AND CASE WHEN other3:Paper THEN CASE coalesce(other3.searchTitle, '') WHEN '' THEN toLower(other3.title) ELSE other3.searchTitle END ELSE coalesce(other3.searchName, replace(replace(toLower(other3.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other3, score5
    RETURN other3, score5
  }
  WITH other3, max(score5) AS rank4
  WITH other3, rank4, rank4 AS k1, other3.id AS k2 ORDER BY k1 DESC, k2 LIMIT $p0
  CALL (other3) {
    CALL (other3) {
      WITH other3 AS other8 WHERE other8:Paper
      RETURN [0, [other8.id]] AS v7
      UNION ALL
      WITH other3 AS other9 WHERE other9:Person
      RETURN [1, []] AS v7
      UNION ALL
      WITH other3 AS other10 WHERE other10:Institution
      RETURN [2, []] AS v7
      UNION ALL
      WITH other3 AS other11 WHERE other11:Topic
      RETURN [3, []] AS v7
    }
    RETURN head(collect(v7)) AS v6
  }
  RETURN collect([k1, k2, k1, v6]) AS v12
}
CALL () {
  CALL () {
    MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other13:Paper)
    RETURN other13, 4.0 AS score14
    UNION ALL CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other13, score AS score14
    WITH other13, score14 WHERE (NOT other13:EarlierVersion OR (NOT EXISTS { (other13)-[:VERSION_OF]->({title: other13.title}) } AND CASE WHEN other13:Paper THEN CASE coalesce(other13.searchTitle, '') WHEN '' THEN toLower(other13.title) ELSE other13.searchTitle END ELSE coalesce(other13.searchName, replace(replace(toLower(other13.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other13, score14
    RETURN other13, score14
  }
  WITH other13, max(score14) AS rank15
  RETURN count(*) AS v16
}
RETURN [[v12, v16]] AS row
