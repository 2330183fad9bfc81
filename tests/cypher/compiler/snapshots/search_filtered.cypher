// { search(query: "graph -neural", where: {year: {gte: 2020}}) { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0f0":2020,"p0q":{"exact":"graph neural","excludes":true,"isStart":false,"key":null,"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\" searchTitleWords:\"graph\"^2 searchAbstractWords:\"graph\") -(title:\"neural\"^2 abstract:\"neural\" searchTitleWords:\"neural\"^2 searchAbstractWords:\"neural\")",true]],"text":"graph -neural","whole":["title:\"graph neural\"","searchTitle:\"graph neural\""]}}
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
      WITH ranking5, hit11[0] AS other3, hit11[1] AS score6 WHERE score6 > ranking5.cut AND (NOT other3:EarlierVersion OR (NOT EXISTS { (other3)-[:VERSION_OF]->({title: other3.title}) } AND CASE WHEN other3:Paper THEN CASE coalesce(other3.searchTitle, '') WHEN '' THEN toLower(other3.title) ELSE other3.searchTitle END ELSE coalesce(other3.searchName, replace(replace(toLower(other3.name), '-', ' '), '.', '')) END = $p0q.exact)) AND other3.year >= $p0f0
      RETURN other3, 1 AS tier12, score6 / ranking5.best AS fit13
      UNION ALL
      UNWIND $p0q.whole AS whole14 CALL db.index.fulltext.queryNodes('entity_name', whole14, {limit: 500}) YIELD node AS other3
      WITH other3, CASE WHEN other3:Paper THEN CASE coalesce(other3.searchTitle, '') WHEN '' THEN toLower(other3.title) ELSE other3.searchTitle END ELSE coalesce(other3.searchName, replace(replace(toLower(other3.name), '-', ' '), '.', '')) END AS name15
      WITH other3, name15 = $p0q.exact OR ($p0q.isStart AND name15 STARTS
      WITH $p0q.exact) AS isName16 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other3.title, other3.name)) = toLower($p0q.text) ELSE isName16 OR $p0q.exact IN coalesce(other3.searchOtherNames, []) END AND (NOT other3:EarlierVersion OR (NOT EXISTS { (other3)-[:VERSION_OF]->({title: other3.title}) } AND CASE WHEN other3:Paper THEN CASE coalesce(other3.searchTitle, '') WHEN '' THEN toLower(other3.title) ELSE other3.searchTitle END ELSE coalesce(other3.searchName, replace(replace(toLower(other3.name), '-', ' '), '.', '')) END = $p0q.exact)) AND other3.year >= $p0f0
      RETURN other3, 1.0 AS fit13, CASE WHEN coalesce(other3.title, other3.name) = $p0q.text THEN 3 WHEN isName16 THEN 2 ELSE 1 END AS tier12
      UNION ALL
      MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other3:Paper) WHERE other3.year >= $p0f0
      RETURN other3, 4 AS tier12, 1.0 AS fit13
    }
    WITH other3, max(tier12) AS tier12, max(fit13) AS fit13
    WITH other3, tier12, fit13, CASE WHEN other3:Paper THEN coalesce(other3.citationCount, 0) WHEN other3:Person THEN COUNT { (other3)-[:AUTHORED]->() } WHEN other3:Institution THEN COUNT { (other3)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other3)<-[:HAS_TOPIC]-() } END AS known17
    RETURN collect([other3, tier12 + fit13 * (1 + 0.25 * CASE WHEN known17 > 99999 THEN 1.0 ELSE log10(1 + known17) / 5 END) / 1.25]) AS top18
  }
  CALL (rankings10, top18) {
    WITH rankings10 WHERE size(top18) < $p0
    UNWIND rankings10 AS ranking5
    WITH ranking5 WHERE ranking5.cut > 0 CALL db.index.fulltext.queryNodes(ranking5.index, ranking5.query) YIELD node AS other3, score AS score6
    WITH other3, score6, ranking5 WHERE score6 <= ranking5.cut AND (NOT other3:EarlierVersion OR (NOT EXISTS { (other3)-[:VERSION_OF]->({title: other3.title}) } AND CASE WHEN other3:Paper THEN CASE coalesce(other3.searchTitle, '') WHEN '' THEN toLower(other3.title) ELSE other3.searchTitle END ELSE coalesce(other3.searchName, replace(replace(toLower(other3.name), '-', ' '), '.', '')) END = $p0q.exact)) AND other3.year >= $p0f0
    WITH other3, score6 / ranking5.best AS score6 ORDER BY score6 DESC, other3.id LIMIT $p0 + 1001
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
RETURN [[v26, COUNT { UNWIND $p0q.rankings AS ranking27 CALL db.index.fulltext.queryNodes(ranking27[0], ranking27[1]) YIELD node AS other28 WHERE (NOT other28:EarlierVersion OR (NOT EXISTS { (other28)-[:VERSION_OF]->({title: other28.title}) } AND CASE WHEN other28:Paper THEN CASE coalesce(other28.searchTitle, '') WHEN '' THEN toLower(other28.title) ELSE other28.searchTitle END ELSE coalesce(other28.searchName, replace(replace(toLower(other28.name), '-', ' '), '.', '')) END = $p0q.exact)) AND other28.year >= $p0f0 RETURN other28 } + COUNT { CALL () {
  MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other28:Paper) WHERE other28.year >= $p0f0
  RETURN other28 UNION
  WITH 1 AS once29 WHERE $p0q.excludes
  UNWIND $p0q.whole AS whole30 CALL db.index.fulltext.queryNodes('entity_name', whole30, {limit: 500}) YIELD node AS other28
  WITH other28, CASE WHEN other28:Paper THEN CASE coalesce(other28.searchTitle, '') WHEN '' THEN toLower(other28.title) ELSE other28.searchTitle END ELSE coalesce(other28.searchName, replace(replace(toLower(other28.name), '-', ' '), '.', '')) END AS name31
  WITH other28, name31 = $p0q.exact OR ($p0q.isStart AND name31 STARTS
  WITH $p0q.exact) AS isName32 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other28.title, other28.name)) = toLower($p0q.text) ELSE isName32 OR $p0q.exact IN coalesce(other28.searchOtherNames, []) END AND (NOT other28:EarlierVersion OR (NOT EXISTS { (other28)-[:VERSION_OF]->({title: other28.title}) } AND CASE WHEN other28:Paper THEN CASE coalesce(other28.searchTitle, '') WHEN '' THEN toLower(other28.title) ELSE other28.searchTitle END ELSE coalesce(other28.searchName, replace(replace(toLower(other28.name), '-', ' '), '.', '')) END = $p0q.exact)) AND other28.year >= $p0f0
  RETURN other28
}
WITH other28 WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking27 CALL db.index.fulltext.queryNodes(ranking27[0], ranking27[1]) YIELD node AS hit33 WHERE hit33 = other28 RETURN hit33 } RETURN other28 }]] AS row
