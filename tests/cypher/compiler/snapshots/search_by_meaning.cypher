// { search(query: "graph -neural", mode: SEMANTIC) { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0q":{"keys":[]}}
CALL () {
  WITH null AS corrected1
  RETURN corrected1
}
CALL (corrected1) {
  CALL () {
    MATCH (named6:Identifier WHERE named6.key IN $p0q.keys)-[:IDENTIFIES]->(other4:Paper)
    RETURN other4, 4.0 AS score7
    UNION ALL CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other4, score AS score7
    WITH other4, score7 WHERE (NOT other4:EarlierVersion OR (NOT EXISTS { (other4)-[:VERSION_OF]->({title: other4.title}) } AND CASE WHEN other4:Paper THEN CASE coalesce(other4.searchTitle, '') WHEN '' THEN toLower(other4.title) ELSE other4.searchTitle END ELSE coalesce(other4.searchName, replace(replace(toLower(other4.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other4, score7
    RETURN other4, score7
  }
  WITH other4, max(score7) AS rank5
  WITH other4, rank5, rank5 AS k2, other4.id AS k3 ORDER BY k2 DESC, k3 LIMIT $p0
  CALL (other4) {
    CALL (other4) {
      WITH other4 AS other10 WHERE other10:Paper
      RETURN [0, [other10.id]] AS v9
      UNION ALL
      WITH other4 AS other11 WHERE other11:Person
      RETURN [1, []] AS v9
      UNION ALL
      WITH other4 AS other12 WHERE other12:Institution
      RETURN [2, []] AS v9
      UNION ALL
      WITH other4 AS other13 WHERE other13:Topic
      RETURN [3, []] AS v9
    }
    RETURN head(collect(v9)) AS v8
  }
  RETURN collect([k2, k3, k2, v8]) AS v14
}
CALL (corrected1) {
  CALL () {
    MATCH (named15:Identifier WHERE named15.key IN $p0q.keys)-[:IDENTIFIES]->(other16:Paper)
    RETURN other16, 4.0 AS score17
    UNION ALL CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other16, score AS score17
    WITH other16, score17 WHERE (NOT other16:EarlierVersion OR (NOT EXISTS { (other16)-[:VERSION_OF]->({title: other16.title}) } AND CASE WHEN other16:Paper THEN CASE coalesce(other16.searchTitle, '') WHEN '' THEN toLower(other16.title) ELSE other16.searchTitle END ELSE coalesce(other16.searchName, replace(replace(toLower(other16.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other16, score17
    RETURN other16, score17
  }
  WITH other16, max(score17) AS rank18
  RETURN count(*) AS v19
}
RETURN [[v14, v19]] AS row
