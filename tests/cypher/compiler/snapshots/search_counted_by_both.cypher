// { search(query: "graph", mode: HYBRID) { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"arms":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\" unaccentedTitle:\"graph\" unaccentedAbstract:\"graph\")"],["entity_name","+name:\"graph\""]],"exact":"graph","folds":[["̀",""],["́",""],["̂",""],["̃",""],["̄",""],["̆",""],["̇",""],["̈",""],["̉",""],["̊",""],["̋",""],["̌",""],["̏",""],["̛",""],["̣",""],["̥",""],["̦",""],["̧",""],["̨",""],["̮",""],["̱",""],["ß","ss"],["æ","ae"],["œ","oe"],["ø","o"],["đ","d"],["ð","d"],["ł","l"],["þ","th"],["ı","i"],["ħ","h"],["ŧ","t"],["ŋ","n"],["’","'"]],"key":null,"whole":"title:\"graph\" name:\"graph\""}}
CALL () {
  CALL () {
    UNWIND $p0q.arms AS arm22 CALL db.index.fulltext.queryNodes(arm22[0], arm22[1], {limit: 1000}) YIELD node AS m23, score AS s24
    WITH arm22, collect([m23, s24]) AS hits25, max(s24) AS best26, min(s24) AS least27
    RETURN collect({index: arm22[0], query: arm22[1], hits: hits25, best: best26, cut: CASE WHEN size(hits25) < 1000 THEN 0.0 ELSE least27 END}) AS arms28
  }
  CALL (arms28) {
    CALL (arms28) {
      UNWIND arms28 AS arm22
      UNWIND arm22.hits AS hit29
      WITH arm22, hit29[0] AS m23, hit29[1] AS s24 WHERE s24 > arm22.cut
      RETURN m23, 1 AS tier30, s24 / arm22.best AS fit31
      UNION ALL CALL db.index.fulltext.queryNodes('entity_name', $p0q.whole, {limit: 500}) YIELD node AS m23
      WITH m23, coalesce(m23.title, m23.name) AS name32 WHERE abs(size(name32) - size($p0q.exact)) <= 8 AND normalize(reduce(folded33 = normalize(toLower(name32), NFKD), pair34 IN $p0q.folds | replace(folded33, pair34[0], pair34[1])), NFC) = $p0q.exact
      RETURN m23, 2 AS tier30, 1.0 AS fit31
      UNION ALL
      MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(m23:Paper|Person|Institution|Topic)
      RETURN m23, 4 AS tier30, 1.0 AS fit31
    }
    WITH m23, max(tier30) AS tier30, max(fit31) AS fit31
    WITH m23, tier30, fit31, CASE WHEN m23:Paper THEN coalesce(m23.citationCount, 0) WHEN m23:Person THEN COUNT { (m23)-[:AUTHORED]->() } WHEN m23:Institution THEN COUNT { (m23)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (m23)<-[:HAS_TOPIC]-() } END AS known35
    RETURN collect([m23, tier30 + fit31 * (1 + 0.25 * CASE WHEN known35 > 99999 THEN 1.0 ELSE log10(1 + known35) / 5 END) / 1.25]) AS top36
  }
  CALL (top36) {
    UNWIND top36 AS hit29
    WITH hit29 ORDER BY hit29[1] DESC, hit29[0].id LIMIT 1000
    RETURN collect(hit29) AS lexical37
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS m23, score AS s24
    WITH m23, s24
    WITH m23, s24 ORDER BY s24 DESC, m23.id
    RETURN collect(m23) AS semantic38
  }
  CALL (lexical37, semantic38) {
    UNWIND range(0, size(lexical37) - 1) AS i39
    WITH lexical37[i39] AS hit29, i39
    RETURN hit29[0] AS m23, CASE WHEN hit29[1] >= 2 THEN hit29[1] ELSE 0.0 END + 1.0 / (61 + i39) AS s24
    UNION ALL
    UNWIND range(0, size(semantic38) - 1) AS i39
    RETURN semantic38[i39] AS m23, 1.0 / (61 + i39) AS s24
  }
  WITH m23, sum(s24) AS w40
  RETURN count(*) AS v41
}
CALL () {
  CALL () {
    UNWIND $p0q.arms AS arm1 CALL db.index.fulltext.queryNodes(arm1[0], arm1[1], {limit: 1000}) YIELD node AS m2, score AS s3
    WITH arm1, collect([m2, s3]) AS hits4, max(s3) AS best5, min(s3) AS least6
    RETURN collect({index: arm1[0], query: arm1[1], hits: hits4, best: best5, cut: CASE WHEN size(hits4) < 1000 THEN 0.0 ELSE least6 END}) AS arms7
  }
  CALL (arms7) {
    CALL (arms7) {
      UNWIND arms7 AS arm1
      UNWIND arm1.hits AS hit8
      WITH arm1, hit8[0] AS m2, hit8[1] AS s3 WHERE s3 > arm1.cut
      RETURN m2, 1 AS tier9, s3 / arm1.best AS fit10
      UNION ALL CALL db.index.fulltext.queryNodes('entity_name', $p0q.whole, {limit: 500}) YIELD node AS m2
      WITH m2, coalesce(m2.title, m2.name) AS name11 WHERE abs(size(name11) - size($p0q.exact)) <= 8 AND normalize(reduce(folded12 = normalize(toLower(name11), NFKD), pair13 IN $p0q.folds | replace(folded12, pair13[0], pair13[1])), NFC) = $p0q.exact
      RETURN m2, 2 AS tier9, 1.0 AS fit10
      UNION ALL
      MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(m2:Paper|Person|Institution|Topic)
      RETURN m2, 4 AS tier9, 1.0 AS fit10
    }
    WITH m2, max(tier9) AS tier9, max(fit10) AS fit10
    WITH m2, tier9, fit10, CASE WHEN m2:Paper THEN coalesce(m2.citationCount, 0) WHEN m2:Person THEN COUNT { (m2)-[:AUTHORED]->() } WHEN m2:Institution THEN COUNT { (m2)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (m2)<-[:HAS_TOPIC]-() } END AS known14
    RETURN collect([m2, tier9 + fit10 * (1 + 0.25 * CASE WHEN known14 > 99999 THEN 1.0 ELSE log10(1 + known14) / 5 END) / 1.25]) AS top15
  }
  CALL (top15) {
    UNWIND top15 AS hit8
    WITH hit8 ORDER BY hit8[1] DESC, hit8[0].id LIMIT 1000
    RETURN collect(hit8) AS lexical16
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS m2, score AS s3
    WITH m2, s3
    WITH m2, s3 ORDER BY s3 DESC, m2.id
    RETURN collect(m2) AS semantic17
  }
  CALL (lexical16, semantic17) {
    UNWIND range(0, size(lexical16) - 1) AS i18
    WITH lexical16[i18] AS hit8, i18
    RETURN hit8[0] AS m2, CASE WHEN hit8[1] >= 2 THEN hit8[1] ELSE 0.0 END + 1.0 / (61 + i18) AS s3
    UNION ALL
    UNWIND range(0, size(semantic17) - 1) AS i18
    RETURN semantic17[i18] AS m2, 1.0 / (61 + i18) AS s3
  }
  WITH m2, sum(s3) AS w19
  WITH m2 WHERE m2:Paper
  WITH collect(m2) AS m2
  RETURN [size(m2)] AS v20, size(m2) AS v21
}
RETURN [[v41, v20]] AS row
