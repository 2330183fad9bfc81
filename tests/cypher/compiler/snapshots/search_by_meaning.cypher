// { search(query: "graph -neural", mode: SEMANTIC) { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0q":{"key":null}}
CALL () {
  CALL () {
    MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other3:Paper)
    RETURN other3, 4.0 AS score5
    UNION ALL CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other3, score AS score5
    WITH other3, score5 WHERE (NOT other3:EarlierVersion OR (NOT EXISTS { (other3)-[:VERSION_OF]->({title: other3.title}) } AND normalize(reduce(folded6 = normalize(toLower(other3.title), NFKD), pair7 IN $p0q.folds | replace(folded6, pair7[0], pair7[1])), NFC) = $p0q.exact))
    WITH other3, score5
    RETURN other3, score5
  }
  WITH other3, max(score5) AS rank4
  WITH other3, rank4, rank4 AS k1, other3.id AS k2 ORDER BY k1 DESC, k2 LIMIT $p0
  CALL (other3) {
    CALL (other3) {
      WITH other3 AS other10 WHERE other10:Paper
      RETURN [0, [other10.id]] AS v9
      UNION ALL
      WITH other3 AS other11 WHERE other11:Person
      RETURN [1, []] AS v9
      UNION ALL
      WITH other3 AS other12 WHERE other12:Institution
      RETURN [2, []] AS v9
      UNION ALL
      WITH other3 AS other13 WHERE other13:Topic
      RETURN [3, []] AS v9
    }
    RETURN head(collect(v9)) AS v8
  }
  RETURN collect([k1, k2, k1, v8]) AS v14
}
CALL () {
  CALL () {
    MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other15:Paper)
    RETURN other15, 4.0 AS score16
    UNION ALL CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other15, score AS score16
    WITH other15, score16 WHERE (NOT other15:EarlierVersion OR (NOT EXISTS { (other15)-[:VERSION_OF]->({title: other15.title}) } AND normalize(reduce(folded17 = normalize(toLower(other15.title), NFKD), pair18 IN $p0q.folds | replace(folded17, pair18[0], pair18[1])), NFC) = $p0q.exact))
    WITH other15, score16
    RETURN other15, score16
  }
  WITH other15, max(score16) AS rank19
  RETURN count(*) AS v20
}
RETURN [[v14, v20]] AS row
