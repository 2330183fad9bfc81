// { search(query: "graph") { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"exact":"graph","excludes":false,"isStart":false,"key":null,"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\" searchTitleWords:\"graph\"^2 searchAbstractWords:\"graph\")",true],["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\")",false]],"text":"graph","whole":["title:\"graph\" name:\"graph\"","searchTitle:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\""]}}
CALL () {
  CALL () {
    UNWIND $p0q.rankings AS ranking1
    WITH ranking1 WHERE ranking1[2] CALL db.index.fulltext.queryNodes(ranking1[0], ranking1[1]) YIELD node AS other2 WHERE (NOT other2:EarlierVersion OR (NOT EXISTS { (other2)-[:VERSION_OF]->({title: other2.title}) } AND CASE WHEN other2:Paper THEN CASE coalesce(other2.searchTitle, '') WHEN '' THEN toLower(other2.title) ELSE other2.searchTitle END ELSE coalesce(other2.searchName, replace(replace(toLower(other2.name), '-', ' '), '.', '')) END = $p0q.exact))
    RETURN other2 UNION
    MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other2:Paper)
    RETURN other2 UNION
    WITH 1 AS once3 WHERE $p0q.excludes
    UNWIND $p0q.whole AS whole4 CALL db.index.fulltext.queryNodes('entity_name', whole4, {limit: 500}) YIELD node AS other2
    WITH other2, CASE WHEN other2:Paper THEN CASE coalesce(other2.searchTitle, '') WHEN '' THEN toLower(other2.title) ELSE other2.searchTitle END ELSE coalesce(other2.searchName, replace(replace(toLower(other2.name), '-', ' '), '.', '')) END AS name5
    WITH other2, name5 = $p0q.exact OR ($p0q.isStart AND name5 STARTS
    WITH $p0q.exact) AS isName6 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other2.title, other2.name)) = toLower($p0q.text) ELSE isName6 OR $p0q.exact IN coalesce(other2.searchOtherNames, []) END AND (NOT other2:EarlierVersion OR (NOT EXISTS { (other2)-[:VERSION_OF]->({title: other2.title}) } AND CASE WHEN other2:Paper THEN CASE coalesce(other2.searchTitle, '') WHEN '' THEN toLower(other2.title) ELSE other2.searchTitle END ELSE coalesce(other2.searchName, replace(replace(toLower(other2.name), '-', ' '), '.', '')) END = $p0q.exact))
    RETURN other2
  }
  WITH collect(other2) AS other2
  RETURN [size(other2)] AS v7, size(other2) AS v8
}
RETURN [[COUNT { UNWIND $p0q.rankings AS ranking9 CALL db.index.fulltext.queryNodes(ranking9[0], ranking9[1]) YIELD node AS other10 WHERE (NOT other10:EarlierVersion OR (NOT EXISTS { (other10)-[:VERSION_OF]->({title: other10.title}) } AND CASE WHEN other10:Paper THEN CASE coalesce(other10.searchTitle, '') WHEN '' THEN toLower(other10.title) ELSE other10.searchTitle END ELSE coalesce(other10.searchName, replace(replace(toLower(other10.name), '-', ' '), '.', '')) END = $p0q.exact)) RETURN other10 } + COUNT { CALL () {
  MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other10:Paper|Person|Institution|Topic)
  RETURN other10 UNION
  WITH 1 AS once11 WHERE $p0q.excludes
  UNWIND $p0q.whole AS whole12 CALL db.index.fulltext.queryNodes('entity_name', whole12, {limit: 500}) YIELD node AS other10
  WITH other10, CASE WHEN other10:Paper THEN CASE coalesce(other10.searchTitle, '') WHEN '' THEN toLower(other10.title) ELSE other10.searchTitle END ELSE coalesce(other10.searchName, replace(replace(toLower(other10.name), '-', ' '), '.', '')) END AS name13
  WITH other10, name13 = $p0q.exact OR ($p0q.isStart AND name13 STARTS
  WITH $p0q.exact) AS isName14 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other10.title, other10.name)) = toLower($p0q.text) ELSE isName14 OR $p0q.exact IN coalesce(other10.searchOtherNames, []) END AND (NOT other10:EarlierVersion OR (NOT EXISTS { (other10)-[:VERSION_OF]->({title: other10.title}) } AND CASE WHEN other10:Paper THEN CASE coalesce(other10.searchTitle, '') WHEN '' THEN toLower(other10.title) ELSE other10.searchTitle END ELSE coalesce(other10.searchName, replace(replace(toLower(other10.name), '-', ' '), '.', '')) END = $p0q.exact))
  RETURN other10
}
WITH other10 WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking9 CALL db.index.fulltext.queryNodes(ranking9[0], ranking9[1]) YIELD node AS hit15 WHERE hit15 = other10 RETURN hit15 } RETURN other10 }, v7]] AS row
