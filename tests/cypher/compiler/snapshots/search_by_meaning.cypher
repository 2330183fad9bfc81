// { search(query: "graph -neural", mode: SEMANTIC) { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0q":{"keys":[]}}
CALL () {
  WITH [] AS rankings1, null AS corrected2
  RETURN rankings1, corrected2
}
CALL (rankings1, corrected2) {
  CALL () {
    MATCH (named7:Identifier WHERE named7.key IN $p0q.keys)-[:IDENTIFIES]->(other5:Paper)
    RETURN other5, 4.0 AS score8
    UNION ALL CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other5, score AS score8
    WITH other5, score8 WHERE (NOT other5:EarlierVersion OR (NOT EXISTS { (other5)-[:VERSION_OF]->({title: other5.title}) } AND CASE WHEN other5:Paper THEN CASE coalesce(other5.searchTitle, '') WHEN '' THEN toLower(other5.title) ELSE other5.searchTitle END ELSE coalesce(other5.searchName, replace(replace(toLower(other5.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other5, score8
    RETURN other5, score8
  }
  WITH other5, max(score8) AS rank6
  WITH other5, rank6, rank6 AS k3, other5.id AS k4 ORDER BY k3 DESC, k4 LIMIT $p0
  CALL (other5) {
    CALL (other5) {
      WITH other5 AS other11 WHERE other11:Paper
      RETURN [0, [other11.id]] AS v10
      UNION ALL
      WITH other5 AS other12 WHERE other12:Person
      RETURN [1, []] AS v10
      UNION ALL
      WITH other5 AS other13 WHERE other13:Institution
      RETURN [2, []] AS v10
      UNION ALL
      WITH other5 AS other14 WHERE other14:Topic
      RETURN [3, []] AS v10
    }
    RETURN head(collect(v10)) AS v9
  }
  RETURN collect([k3, k4, k3, v9]) AS v15
}
CALL (rankings1, corrected2) {
  CALL () {
    MATCH (named16:Identifier WHERE named16.key IN $p0q.keys)-[:IDENTIFIES]->(other17:Paper)
    RETURN other17, 4.0 AS score18
    UNION ALL CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other17, score AS score18
    WITH other17, score18 WHERE (NOT other17:EarlierVersion OR (NOT EXISTS { (other17)-[:VERSION_OF]->({title: other17.title}) } AND CASE WHEN other17:Paper THEN CASE coalesce(other17.searchTitle, '') WHEN '' THEN toLower(other17.title) ELSE other17.searchTitle END ELSE coalesce(other17.searchName, replace(replace(toLower(other17.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other17, score18
    RETURN other17, score18
  }
  WITH other17, max(score18) AS rank19
  RETURN count(*) AS v20
}
RETURN [[v15, v20]] AS row
