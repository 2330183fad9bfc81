// { search(query: "graph", kinds: [PERSON]) { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"exact":"graph","excludes":false,"isStart":false,"key":null,"rankings":[["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\")",false]],"text":"graph","whole":["name:\"graph\"","searchName:\"graph\" searchOtherNames:\"graph\""]}}
CALL () {
  MATCH (other1:Paper) WHERE false
  WITH collect(other1) AS other1
  RETURN [size(other1)] AS v2, size(other1) AS v3
}
RETURN [[COUNT { UNWIND $p0q.rankings AS ranking4 CALL db.index.fulltext.queryNodes(ranking4[0], ranking4[1]) YIELD node AS other5 WHERE (NOT other5:EarlierVersion OR (NOT EXISTS { (other5)-[:VERSION_OF]->({title: other5.title}) } AND CASE WHEN other5:Paper THEN CASE coalesce(other5.searchTitle, '') WHEN '' THEN toLower(other5.title) ELSE other5.searchTitle END ELSE coalesce(other5.searchName, replace(replace(toLower(other5.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other5:Person) RETURN other5 } + COUNT { CALL () {
  MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other5:Person)
  RETURN other5 UNION
  WITH 1 AS once6 WHERE $p0q.excludes
  UNWIND $p0q.whole AS whole7 CALL db.index.fulltext.queryNodes('entity_name', whole7, {limit: 500}) YIELD node AS other5
  WITH other5, CASE WHEN other5:Paper THEN CASE coalesce(other5.searchTitle, '') WHEN '' THEN toLower(other5.title) ELSE other5.searchTitle END ELSE coalesce(other5.searchName, replace(replace(toLower(other5.name), '-', ' '), '.', '')) END AS name8
  WITH other5, name8 = $p0q.exact OR ($p0q.isStart AND name8 STARTS
  WITH $p0q.exact) AS isName9 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other5.title, other5.name)) = toLower($p0q.text) ELSE isName9 OR $p0q.exact IN coalesce(other5.searchOtherNames, []) END AND (NOT other5:EarlierVersion OR (NOT EXISTS { (other5)-[:VERSION_OF]->({title: other5.title}) } AND CASE WHEN other5:Paper THEN CASE coalesce(other5.searchTitle, '') WHEN '' THEN toLower(other5.title) ELSE other5.searchTitle END ELSE coalesce(other5.searchName, replace(replace(toLower(other5.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other5:Person)
  RETURN other5
}
WITH other5 WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking4 CALL db.index.fulltext.queryNodes(ranking4[0], ranking4[1]) YIELD node AS hit10 WHERE hit10 = other5 RETURN hit10 } RETURN other5 }, v2]] AS row
