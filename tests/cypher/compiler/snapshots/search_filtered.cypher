// { search(query: "graph -neural", where: {year: {gte: 2020}}) { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0f0":2020,"p0q":{"exact":"graph -neural","folds":[["̀",""],["́",""],["̂",""],["̃",""],["̄",""],["̆",""],["̇",""],["̈",""],["̉",""],["̊",""],["̋",""],["̌",""],["̏",""],["̛",""],["̣",""],["̥",""],["̦",""],["̧",""],["̨",""],["̮",""],["̱",""],["ß","ss"],["æ","ae"],["œ","oe"],["ø","o"],["đ","d"],["ð","d"],["ł","l"],["þ","th"],["ı","i"],["ħ","h"],["ŧ","t"],["ŋ","n"],["’","'"]],"key":null,"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\" unaccentedTitle:\"graph\" unaccentedAbstract:\"graph\") -(title:\"neural\"^2 abstract:\"neural\" unaccentedTitle:\"neural\" unaccentedAbstract:\"neural\")"]],"whole":"\"\""}}
CALL () {
  CALL () {
    UNWIND $p0q.rankings AS ranking5 CALL db.index.fulltext.queryNodes(ranking5[0], ranking5[1], {limit: 1000}) YIELD node AS other3, score AS score6
    WITH ranking5, collect([other3, score6]) AS hits7, max(score6) AS best8, min(score6) AS least9
    RETURN collect({index: ranking5[0], query: ranking5[1], hits: hits7, best: best8, cut: CASE WHEN size(hits7) < 1000 THEN 0.0 ELSE least9 END}) AS rankings10
  }
  CALL (rankings10) {
    CALL (rankings10) {
      UNWIND rankings10 AS ranking5
      UNWIND ranking5.hits AS hit11
      WITH ranking5, hit11[0] AS other3, hit11[1] AS score6 WHERE score6 > ranking5.cut AND (NOT other3:EarlierVersion OR (NOT EXISTS { (other3)-[:VERSION_OF]->({title: other3.title}) } AND normalize(reduce(folded12 = normalize(toLower(other3.title), NFKD), pair13 IN $p0q.folds | replace(folded12, pair13[0], pair13[1])), NFC) = $p0q.exact)) AND other3.year >= $p0f0
      RETURN other3, 1 AS tier14, score6 / ranking5.best AS fit15
      UNION ALL CALL db.index.fulltext.queryNodes('entity_name', $p0q.whole, {limit: 500}) YIELD node AS other3
      WITH other3, coalesce(other3.title, other3.name) AS name16 WHERE abs(size(name16) - size($p0q.exact)) <= 8 AND normalize(reduce(folded12 = normalize(toLower(name16), NFKD), pair13 IN $p0q.folds | replace(folded12, pair13[0], pair13[1])), NFC) = $p0q.exact AND (NOT other3:EarlierVersion OR (NOT EXISTS { (other3)-[:VERSION_OF]->({title: other3.title}) } AND normalize(reduce(folded12 = normalize(toLower(other3.title), NFKD), pair13 IN $p0q.folds | replace(folded12, pair13[0], pair13[1])), NFC) = $p0q.exact)) AND other3.year >= $p0f0
      RETURN other3, 2 AS tier14, 1.0 AS fit15
      UNION ALL
      MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other3:Paper) WHERE other3.year >= $p0f0
      RETURN other3, 4 AS tier14, 1.0 AS fit15
    }
    WITH other3, max(tier14) AS tier14, max(fit15) AS fit15
    WITH other3, tier14, fit15, CASE WHEN other3:Paper THEN coalesce(other3.citationCount, 0) WHEN other3:Person THEN COUNT { (other3)-[:AUTHORED]->() } WHEN other3:Institution THEN COUNT { (other3)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other3)<-[:HAS_TOPIC]-() } END AS known17
    RETURN collect([other3, tier14 + fit15 * (1 + 0.25 * CASE WHEN known17 > 99999 THEN 1.0 ELSE log10(1 + known17) / 5 END) / 1.25]) AS top18
  }
  CALL (rankings10, top18) {
    WITH rankings10 WHERE size(top18) < $p0
    UNWIND rankings10 AS ranking5
    WITH ranking5 WHERE ranking5.cut > 0 CALL db.index.fulltext.queryNodes(ranking5.index, ranking5.query) YIELD node AS other3, score AS score6
    WITH other3, score6, ranking5 WHERE score6 <= ranking5.cut AND (NOT other3:EarlierVersion OR (NOT EXISTS { (other3)-[:VERSION_OF]->({title: other3.title}) } AND normalize(reduce(folded12 = normalize(toLower(other3.title), NFKD), pair13 IN $p0q.folds | replace(folded12, pair13[0], pair13[1])), NFC) = $p0q.exact)) AND other3.year >= $p0f0
    WITH other3, score6 / ranking5.best AS score6 ORDER BY score6 DESC, other3.id LIMIT $p0 + 501
    RETURN collect([other3, score6]) AS rest19
  }
  UNWIND top18 + rest19 AS hit11
  WITH hit11[0] AS other3, max(hit11[1]) AS rank4
  WITH other3, rank4, rank4 AS k1, other3.id AS k2 ORDER BY k1 DESC, k2 LIMIT $p0
  CALL (other3) {
    CALL (other3) {
      WITH other3 AS other22 WHERE other22:Paper
      RETURN [0, [other22.id]] AS v21
      UNION ALL
      WITH other3 AS other23 WHERE other23:Person
      RETURN [1, []] AS v21
      UNION ALL
      WITH other3 AS other24 WHERE other24:Institution
      RETURN [2, []] AS v21
      UNION ALL
      WITH other3 AS other25 WHERE other25:Topic
      RETURN [3, []] AS v21
    }
    RETURN head(collect(v21)) AS v20
  }
  RETURN collect([k1, k2, k1, v20]) AS v26
}
RETURN [[v26, COUNT { UNWIND $p0q.rankings AS ranking27 CALL db.index.fulltext.queryNodes(ranking27[0], ranking27[1]) YIELD node AS other28 WHERE (NOT other28:EarlierVersion OR (NOT EXISTS { (other28)-[:VERSION_OF]->({title: other28.title}) } AND normalize(reduce(folded29 = normalize(toLower(other28.title), NFKD), pair30 IN $p0q.folds | replace(folded29, pair30[0], pair30[1])), NFC) = $p0q.exact)) AND other28.year >= $p0f0 RETURN other28 } + COUNT { MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other28:Paper) WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking27 CALL db.index.fulltext.queryNodes(ranking27[0], ranking27[1]) YIELD node AS hit31 WHERE hit31 = other28 RETURN hit31 } AND other28.year >= $p0f0 RETURN other28 }]] AS row
