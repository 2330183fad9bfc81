// { search(query: "graph", mode: HYBRID) { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"exact":"graph","excludes":false,"isStart":false,"key":null,"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\" searchTitleWords:\"graph\"^2 searchAbstractWords:\"graph\")",true],["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\")",false]],"text":"graph","whole":["title:\"graph\" name:\"graph\"","searchTitle:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\""]}}
CALL () {
  CALL () {
    UNWIND $p0q.rankings AS ranking22 CALL db.index.fulltext.queryNodes(ranking22[0], ranking22[1], {limit: 1000}) YIELD node AS other23, score AS score24
    WITH ranking22, collect([other23, score24]) AS hits25, max(score24) AS best26, min(score24) AS least27
    RETURN collect({index: ranking22[0], query: ranking22[1], hits: hits25, best: best26, cut: CASE WHEN size(hits25) < 1000 THEN 0.0 ELSE least27 END}) AS rankings28
  }
  CALL (rankings28) {
    CALL (rankings28) {
      UNWIND rankings28 AS ranking22
      UNWIND ranking22.hits AS hit29
      WITH ranking22, hit29[0] AS other23, hit29[1] AS score24 WHERE score24 > ranking22.cut AND (NOT other23:EarlierVersion OR (NOT EXISTS { (other23)-[:VERSION_OF]->({title: other23.title}) } AND CASE WHEN other23:Paper THEN CASE coalesce(other23.searchTitle, '') WHEN '' THEN toLower(other23.title) ELSE other23.searchTitle END ELSE coalesce(other23.searchName, replace(replace(toLower(other23.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other23, 1 AS tier30, score24 / ranking22.best AS fit31
      UNION ALL
      UNWIND $p0q.whole AS whole32 CALL db.index.fulltext.queryNodes('entity_name', whole32, {limit: 500}) YIELD node AS other23
      WITH other23, CASE WHEN other23:Paper THEN CASE coalesce(other23.searchTitle, '') WHEN '' THEN toLower(other23.title) ELSE other23.searchTitle END ELSE coalesce(other23.searchName, replace(replace(toLower(other23.name), '-', ' '), '.', '')) END AS name33
      WITH other23, name33 = $p0q.exact OR ($p0q.isStart AND name33 STARTS
      WITH $p0q.exact) AS isName34 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other23.title, other23.name)) = toLower($p0q.text) ELSE isName34 OR $p0q.exact IN coalesce(other23.searchOtherNames, []) END AND (NOT other23:EarlierVersion OR (NOT EXISTS { (other23)-[:VERSION_OF]->({title: other23.title}) } AND CASE WHEN other23:Paper THEN CASE coalesce(other23.searchTitle, '') WHEN '' THEN toLower(other23.title) ELSE other23.searchTitle END ELSE coalesce(other23.searchName, replace(replace(toLower(other23.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other23, 1.0 AS fit31, CASE WHEN coalesce(other23.title, other23.name) = $p0q.text THEN 3 WHEN isName34 THEN 2 ELSE 1 END AS tier30
      UNION ALL
      MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other23:Paper|Person|Institution|Topic)
      RETURN other23, 4 AS tier30, 1.0 AS fit31
    }
    WITH other23, max(tier30) AS tier30, max(fit31) AS fit31
    WITH other23, tier30, fit31, CASE WHEN other23:Paper THEN coalesce(other23.citationCount, 0) WHEN other23:Person THEN COUNT { (other23)-[:AUTHORED]->() } WHEN other23:Institution THEN COUNT { (other23)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other23)<-[:HAS_TOPIC]-() } END AS known35
    RETURN collect([other23, tier30 + fit31 * (1 + 0.25 * CASE WHEN known35 > 99999 THEN 1.0 ELSE log10(1 + known35) / 5 END) / 1.25]) AS top36
  }
  CALL (top36) {
    UNWIND top36 AS hit29
    WITH hit29 ORDER BY hit29[1] DESC, hit29[0].id LIMIT 1000
    RETURN collect(hit29) AS lexical37
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other23, score AS score24
    WITH other23, score24 WHERE (NOT other23:EarlierVersion OR (NOT EXISTS { (other23)-[:VERSION_OF]->({title: other23.title}) } AND CASE WHEN other23:Paper THEN CASE coalesce(other23.searchTitle, '') WHEN '' THEN toLower(other23.title) ELSE other23.searchTitle END ELSE coalesce(other23.searchName, replace(replace(toLower(other23.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other23, score24 ORDER BY score24 DESC, other23.id
    RETURN collect(other23) AS semantic38
  }
  CALL (lexical37, semantic38) {
    UNWIND range(0, size(lexical37) - 1) AS place39
    WITH lexical37[place39] AS hit29, place39
    RETURN hit29[0] AS other23, CASE WHEN hit29[1] >= 2 THEN hit29[1] ELSE 0.0 END + 1.0 / (61 + place39) AS score24
    UNION ALL
    UNWIND range(0, size(semantic38) - 1) AS place39
    RETURN semantic38[place39] AS other23, 1.0 / (61 + place39) AS score24
  }
  WITH other23, sum(score24) AS rank40
  RETURN count(*) AS v41
}
CALL () {
  CALL () {
    UNWIND $p0q.rankings AS ranking1 CALL db.index.fulltext.queryNodes(ranking1[0], ranking1[1], {limit: 1000}) YIELD node AS other2, score AS score3
    WITH ranking1, collect([other2, score3]) AS hits4, max(score3) AS best5, min(score3) AS least6
    RETURN collect({index: ranking1[0], query: ranking1[1], hits: hits4, best: best5, cut: CASE WHEN size(hits4) < 1000 THEN 0.0 ELSE least6 END}) AS rankings7
  }
  CALL (rankings7) {
    CALL (rankings7) {
      UNWIND rankings7 AS ranking1
      UNWIND ranking1.hits AS hit8
      WITH ranking1, hit8[0] AS other2, hit8[1] AS score3 WHERE score3 > ranking1.cut AND (NOT other2:EarlierVersion OR (NOT EXISTS { (other2)-[:VERSION_OF]->({title: other2.title}) } AND CASE WHEN other2:Paper THEN CASE coalesce(other2.searchTitle, '') WHEN '' THEN toLower(other2.title) ELSE other2.searchTitle END ELSE coalesce(other2.searchName, replace(replace(toLower(other2.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other2, 1 AS tier9, score3 / ranking1.best AS fit10
      UNION ALL
      UNWIND $p0q.whole AS whole11 CALL db.index.fulltext.queryNodes('entity_name', whole11, {limit: 500}) YIELD node AS other2
      WITH other2, CASE WHEN other2:Paper THEN CASE coalesce(other2.searchTitle, '') WHEN '' THEN toLower(other2.title) ELSE other2.searchTitle END ELSE coalesce(other2.searchName, replace(replace(toLower(other2.name), '-', ' '), '.', '')) END AS name12
      WITH other2, name12 = $p0q.exact OR ($p0q.isStart AND name12 STARTS
      WITH $p0q.exact) AS isName13 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other2.title, other2.name)) = toLower($p0q.text) ELSE isName13 OR $p0q.exact IN coalesce(other2.searchOtherNames, []) END AND (NOT other2:EarlierVersion OR (NOT EXISTS { (other2)-[:VERSION_OF]->({title: other2.title}) } AND CASE WHEN other2:Paper THEN CASE coalesce(other2.searchTitle, '') WHEN '' THEN toLower(other2.title) ELSE other2.searchTitle END ELSE coalesce(other2.searchName, replace(replace(toLower(other2.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other2, 1.0 AS fit10, CASE WHEN coalesce(other2.title, other2.name) = $p0q.text THEN 3 WHEN isName13 THEN 2 ELSE 1 END AS tier9
      UNION ALL
      MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other2:Paper|Person|Institution|Topic)
      RETURN other2, 4 AS tier9, 1.0 AS fit10
    }
    WITH other2, max(tier9) AS tier9, max(fit10) AS fit10
    WITH other2, tier9, fit10, CASE WHEN other2:Paper THEN coalesce(other2.citationCount, 0) WHEN other2:Person THEN COUNT { (other2)-[:AUTHORED]->() } WHEN other2:Institution THEN COUNT { (other2)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other2)<-[:HAS_TOPIC]-() } END AS known14
    RETURN collect([other2, tier9 + fit10 * (1 + 0.25 * CASE WHEN known14 > 99999 THEN 1.0 ELSE log10(1 + known14) / 5 END) / 1.25]) AS top15
  }
  CALL (top15) {
    UNWIND top15 AS hit8
    WITH hit8 ORDER BY hit8[1] DESC, hit8[0].id LIMIT 1000
    RETURN collect(hit8) AS lexical16
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other2, score AS score3
    WITH other2, score3 WHERE (NOT other2:EarlierVersion OR (NOT EXISTS { (other2)-[:VERSION_OF]->({title: other2.title}) } AND CASE WHEN other2:Paper THEN CASE coalesce(other2.searchTitle, '') WHEN '' THEN toLower(other2.title) ELSE other2.searchTitle END ELSE coalesce(other2.searchName, replace(replace(toLower(other2.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other2, score3 ORDER BY score3 DESC, other2.id
    RETURN collect(other2) AS semantic17
  }
  CALL (lexical16, semantic17) {
    UNWIND range(0, size(lexical16) - 1) AS place18
    WITH lexical16[place18] AS hit8, place18
    RETURN hit8[0] AS other2, CASE WHEN hit8[1] >= 2 THEN hit8[1] ELSE 0.0 END + 1.0 / (61 + place18) AS score3
    UNION ALL
    UNWIND range(0, size(semantic17) - 1) AS place18
    RETURN semantic17[place18] AS other2, 1.0 / (61 + place18) AS score3
  }
  WITH other2, sum(score3) AS rank19
  WITH other2 WHERE other2:Paper
  WITH collect(other2) AS other2
  RETURN [size(other2)] AS v20, size(other2) AS v21
}
RETURN [[v41, v20]] AS row
