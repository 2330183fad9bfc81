// { search(query: "graph -neural") { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0q":{"arms":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\" unaccentedTitle:\"graph\" unaccentedAbstract:\"graph\") -(title:\"neural\"^2 abstract:\"neural\" unaccentedTitle:\"neural\" unaccentedAbstract:\"neural\")"],["entity_name","+name:\"graph\" -name:\"neural\""]],"exact":"graph -neural","folds":[["̀",""],["́",""],["̂",""],["̃",""],["̄",""],["̆",""],["̇",""],["̈",""],["̉",""],["̊",""],["̋",""],["̌",""],["̏",""],["̛",""],["̣",""],["̥",""],["̦",""],["̧",""],["̨",""],["̮",""],["̱",""],["ß","ss"],["æ","ae"],["œ","oe"],["ø","o"],["đ","d"],["ð","d"],["ł","l"],["þ","th"],["ı","i"],["ħ","h"],["ŧ","t"],["ŋ","n"],["’","'"]],"key":null,"whole":"\"\""}}
CALL () {
  CALL () {
    UNWIND $p0q.arms AS arm5 CALL db.index.fulltext.queryNodes(arm5[0], arm5[1], {limit: 1000}) YIELD node AS m3, score AS s6
    WITH arm5, collect([m3, s6]) AS hits7, max(s6) AS best8, min(s6) AS least9
    RETURN collect({index: arm5[0], query: arm5[1], hits: hits7, best: best8, cut: CASE WHEN size(hits7) < 1000 THEN 0.0 ELSE least9 END}) AS arms10
  }
  CALL (arms10) {
    CALL (arms10) {
      UNWIND arms10 AS arm5
      UNWIND arm5.hits AS hit11
      WITH arm5, hit11[0] AS m3, hit11[1] AS s6 WHERE s6 > arm5.cut
      RETURN m3, 1 AS tier12, s6 / arm5.best AS fit13
      UNION ALL CALL db.index.fulltext.queryNodes('entity_name', $p0q.whole, {limit: 500}) YIELD node AS m3
      WITH m3, coalesce(m3.title, m3.name) AS name14 WHERE abs(size(name14) - size($p0q.exact)) <= 8 AND normalize(reduce(folded15 = normalize(toLower(name14), NFKD), pair16 IN $p0q.folds | replace(folded15, pair16[0], pair16[1])), NFC) = $p0q.exact
      RETURN m3, 2 AS tier12, 1.0 AS fit13
      UNION ALL
      MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(m3:Paper|Person|Institution|Topic)
      RETURN m3, 4 AS tier12, 1.0 AS fit13
    }
    WITH m3, max(tier12) AS tier12, max(fit13) AS fit13
    WITH m3, tier12, fit13, CASE WHEN m3:Paper THEN coalesce(m3.citationCount, 0) WHEN m3:Person THEN COUNT { (m3)-[:AUTHORED]->() } WHEN m3:Institution THEN COUNT { (m3)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (m3)<-[:HAS_TOPIC]-() } END AS known17
    RETURN collect([m3, tier12 + fit13 * (1 + 0.25 * CASE WHEN known17 > 99999 THEN 1.0 ELSE log10(1 + known17) / 5 END) / 1.25]) AS top18
  }
  CALL (arms10, top18) {
    WITH arms10 WHERE size(top18) < $p0
    UNWIND arms10 AS arm5
    WITH arm5 WHERE arm5.cut > 0 CALL db.index.fulltext.queryNodes(arm5.index, arm5.query) YIELD node AS m3, score AS s6
    WITH m3, s6, arm5 WHERE s6 <= arm5.cut
    WITH m3, s6 / arm5.best AS s6 ORDER BY s6 DESC, m3.id LIMIT $p0 + 501
    RETURN collect([m3, s6]) AS rest19
  }
  UNWIND top18 + rest19 AS hit11
  WITH hit11[0] AS m3, max(hit11[1]) AS w4
  WITH m3, w4, w4 AS k1, m3.id AS k2 ORDER BY k1 DESC, k2 LIMIT $p0
  CALL (m3) {
    CALL (m3) {
      WITH m3 AS m22 WHERE m22:Paper
      RETURN [0, [m22.id]] AS v21
      UNION ALL
      WITH m3 AS m23 WHERE m23:Person
      RETURN [1, []] AS v21
      UNION ALL
      WITH m3 AS m24 WHERE m24:Institution
      RETURN [2, []] AS v21
      UNION ALL
      WITH m3 AS m25 WHERE m25:Topic
      RETURN [3, []] AS v21
    }
    RETURN head(collect(v21)) AS v20
  }
  RETURN collect([k1, k2, k1, v20]) AS v26
}
RETURN [[v26, COUNT { UNWIND $p0q.arms AS arm27 CALL db.index.fulltext.queryNodes(arm27[0], arm27[1]) YIELD node AS m28 RETURN m28 } + COUNT { MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(m28:Paper|Person|Institution|Topic) WHERE NOT EXISTS { UNWIND $p0q.arms AS arm27 CALL db.index.fulltext.queryNodes(arm27[0], arm27[1]) YIELD node AS x29 WHERE x29 = m28 RETURN x29 } RETURN m28 }]] AS row
