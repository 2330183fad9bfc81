// { search(query: "graph -neural", after: "Y4LZKL0_5pth7I5h6klbMS41LCJXMSJd") { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0a0":1.5,"p0a1":"W1","p0q":{"exact":"graph neural","excludes":true,"isStart":false,"key":null,"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\" searchTitleWords:\"graph\"^2 searchAbstractWords:\"graph\") -(title:\"neural\"^2 abstract:\"neural\" searchTitleWords:\"neural\"^2 searchAbstractWords:\"neural\")",true],["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\") -(name:\"neural\" searchName:\"neural\" searchOtherNames:\"neural\")",false]],"text":"graph -neural","whole":["title:\"graph neural\" name:\"graph neural\"","searchTitle:\"graph neural\" searchName:\"graph neural\" searchOtherNames:\"graph neural\""]}}
CALL () {
  CALL () {
    UNWIND $p0q.rankings AS ranking5 CALL db.index.fulltext.queryNodes(ranking5[0], ranking5[1], {limit: 1000}) YIELD node AS other1, score AS score6
    WITH ranking5, collect([other1, score6]) AS hits7, max(score6) AS best8, min(score6) AS least9
    RETURN collect({index: ranking5[0], query: ranking5[1], hits: hits7, best: best8, cut: CASE WHEN size(hits7) < 1000 THEN 0.0 ELSE least9 END}) AS rankings10
  }
  CALL (rankings10) {
    CALL (rankings10) {
      UNWIND rankings10 AS ranking5
      UNWIND ranking5.hits AS hit11
      WITH ranking5, hit11[0] AS other1, hit11[1] AS score6 WHERE score6 > ranking5.cut AND (NOT other1:EarlierVersion OR (NOT EXISTS { (other1)-[:VERSION_OF]->({title: other1.title}) } AND CASE WHEN other1:Paper THEN CASE coalesce(other1.searchTitle, '') WHEN '' THEN toLower(other1.title) ELSE other1.searchTitle END ELSE coalesce(other1.searchName, replace(replace(toLower(other1.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other1, 1 AS tier12, score6 / ranking5.best AS fit13
      UNION ALL
      UNWIND $p0q.whole AS whole14 CALL db.index.fulltext.queryNodes('entity_name', whole14, {limit: 500}) YIELD node AS other1
      WITH other1, CASE WHEN other1:Paper THEN CASE coalesce(other1.searchTitle, '') WHEN '' THEN toLower(other1.title) ELSE other1.searchTitle END ELSE coalesce(other1.searchName, replace(replace(toLower(other1.name), '-', ' '), '.', '')) END AS name15
      WITH other1, name15 = $p0q.exact OR ($p0q.isStart AND name15 STARTS
      WITH $p0q.exact) AS isName16 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other1.title, other1.name)) = toLower($p0q.text) ELSE isName16 OR $p0q.exact IN coalesce(other1.searchOtherNames, []) END AND (NOT other1:EarlierVersion OR (NOT EXISTS { (other1)-[:VERSION_OF]->({title: other1.title}) } AND CASE WHEN other1:Paper THEN CASE coalesce(other1.searchTitle, '') WHEN '' THEN toLower(other1.title) ELSE other1.searchTitle END ELSE coalesce(other1.searchName, replace(replace(toLower(other1.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other1, 1.0 AS fit13, CASE WHEN coalesce(other1.title, other1.name) = $p0q.text THEN 3 WHEN isName16 THEN 2 ELSE 1 END AS tier12
      UNION ALL
      MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other1:Paper|Person|Institution|Topic)
      RETURN other1, 4 AS tier12, 1.0 AS fit13
    }
    WITH other1, max(tier12) AS tier12, max(fit13) AS fit13
    WITH other1, tier12, fit13, CASE WHEN other1:Paper THEN coalesce(other1.citationCount, 0) WHEN other1:Person THEN COUNT { (other1)-[:AUTHORED]->() } WHEN other1:Institution THEN COUNT { (other1)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other1)<-[:HAS_TOPIC]-() } END AS known17
    RETURN collect([other1, tier12 + fit13 * (1 + 0.25 * CASE WHEN known17 > 99999 THEN 1.0 ELSE log10(1 + known17) / 5 END) / 1.25]) AS top18
  }
  CALL (rankings10, top18) {
    WITH rankings10 WHERE size([hit11 IN top18 WHERE hit11[1] < $p0a0 OR (hit11[1] = $p0a0 AND hit11[0].id > $p0a1)]) < $p0
    UNWIND rankings10 AS ranking5
    WITH ranking5 WHERE ranking5.cut > 0 CALL db.index.fulltext.queryNodes(ranking5.index, ranking5.query) YIELD node AS other1, score AS score6
    WITH other1, score6, ranking5 WHERE score6 <= ranking5.cut AND (score6 / ranking5.best < $p0a0 OR (score6 / ranking5.best = $p0a0 AND other1.id > $p0a1)) AND (NOT other1:EarlierVersion OR (NOT EXISTS { (other1)-[:VERSION_OF]->({title: other1.title}) } AND CASE WHEN other1:Paper THEN CASE coalesce(other1.searchTitle, '') WHEN '' THEN toLower(other1.title) ELSE other1.searchTitle END ELSE coalesce(other1.searchName, replace(replace(toLower(other1.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other1, score6 / ranking5.best AS score6 ORDER BY score6 DESC, other1.id LIMIT $p0 + 1001
    RETURN collect([other1, score6]) AS rest19
  }
  UNWIND top18 + rest19 AS hit11
  WITH hit11[0] AS other1, max(hit11[1]) AS rank2  WHERE (rank2 < $p0a0 OR (rank2 = $p0a0 AND other1.id > $p0a1))
  WITH other1, rank2, rank2 AS k3, other1.id AS k4 ORDER BY k3 DESC, k4 LIMIT $p0
  CALL (other1) {
    CALL (other1) {
      WITH other1 AS other22 WHERE other22:Paper
      RETURN [0, [other22.id]] AS v21
      UNION ALL
      WITH other1 AS other23 WHERE other23:Person
      RETURN [1, []] AS v21
      UNION ALL
      WITH other1 AS other24 WHERE other24:Institution
      RETURN [2, []] AS v21
      UNION ALL
      WITH other1 AS other25 WHERE other25:Topic
      RETURN [3, []] AS v21
    }
    RETURN head(collect(v21)) AS v20
  }
  RETURN collect([k3, k4, k3, v20]) AS v26
}
RETURN [[v26, COUNT { UNWIND $p0q.rankings AS ranking27 CALL db.index.fulltext.queryNodes(ranking27[0], ranking27[1]) YIELD node AS other28 WHERE (NOT other28:EarlierVersion OR (NOT EXISTS { (other28)-[:VERSION_OF]->({title: other28.title}) } AND CASE WHEN other28:Paper THEN CASE coalesce(other28.searchTitle, '') WHEN '' THEN toLower(other28.title) ELSE other28.searchTitle END ELSE coalesce(other28.searchName, replace(replace(toLower(other28.name), '-', ' '), '.', '')) END = $p0q.exact)) RETURN other28 } + COUNT { CALL () {
  MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other28:Paper|Person|Institution|Topic)
  RETURN other28 UNION
  WITH 1 AS once29 WHERE $p0q.excludes
  UNWIND $p0q.whole AS whole30 CALL db.index.fulltext.queryNodes('entity_name', whole30, {limit: 500}) YIELD node AS other28
  WITH other28, CASE WHEN other28:Paper THEN CASE coalesce(other28.searchTitle, '') WHEN '' THEN toLower(other28.title) ELSE other28.searchTitle END ELSE coalesce(other28.searchName, replace(replace(toLower(other28.name), '-', ' '), '.', '')) END AS name31
  WITH other28, name31 = $p0q.exact OR ($p0q.isStart AND name31 STARTS
  WITH $p0q.exact) AS isName32 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other28.title, other28.name)) = toLower($p0q.text) ELSE isName32 OR $p0q.exact IN coalesce(other28.searchOtherNames, []) END AND (NOT other28:EarlierVersion OR (NOT EXISTS { (other28)-[:VERSION_OF]->({title: other28.title}) } AND CASE WHEN other28:Paper THEN CASE coalesce(other28.searchTitle, '') WHEN '' THEN toLower(other28.title) ELSE other28.searchTitle END ELSE coalesce(other28.searchName, replace(replace(toLower(other28.name), '-', ' '), '.', '')) END = $p0q.exact))
  RETURN other28
}
WITH other28 WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking27 CALL db.index.fulltext.queryNodes(ranking27[0], ranking27[1]) YIELD node AS hit33 WHERE hit33 = other28 RETURN hit33 } RETURN other28 }]] AS row
