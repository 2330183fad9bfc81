// { search(query: "graph", kinds: [PERSON]) { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"correction":{"exact":"0","fuzzy":[["name:\"graph\"^2 searchName:\"graph\"^2 name:graph~1 searchName:graph~1",null]],"left":["a","an","and","are","as","at","be","but","by","for","if","in","into","is","it","no","not","of","on","or","such","that","the","their","then","there","these","they","this","to","was","will","with"],"rankings":[["entity_name","+(name:\"0\" searchName:\"0\" searchOtherNames:\"0\")",false,0.0]],"text":"0","whole":["name:\"0\"","searchName:\"0\" searchOtherNames:\"0\""],"words":[["graph",1]]},"exact":"graph","excludes":false,"isStart":false,"keys":[],"rankings":[["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\")",false,0.0]],"text":"graph","whole":["name:\"graph\"","searchName:\"graph\" searchOtherNames:\"graph\""],"words":[" graph "]}}
CALL () {
  CALL () {
    UNWIND $p0q.rankings AS ranking1 CALL db.index.fulltext.queryNodes(ranking1[0], ranking1[1], {limit: 1000}) YIELD node AS other2, score AS score3
    WITH ranking1, other2, score3, score3 - ranking1[3] * CASE WHEN ranking1[3] > 0 THEN coalesce(toInteger(right(other2.searchCitations, 1)), 0) ELSE 0 END AS text4
    WITH ranking1, collect([other2, text4, score3]) AS hits5, max(text4) AS best6, max(score3) AS top7, min(score3) AS least8
    WITH ranking1, hits5, best6, top7, least8, 1 + log10(toFloat(size(hits5)) / 1000) / 3 AS open9
    WITH {index: ranking1[0], query: ranking1[1], hits: hits5, best: best6, top: top7, power: CASE WHEN ranking1[2] THEN 1 - 0.4 * open9 ELSE 1 END, gain: CASE WHEN ranking1[2] THEN 1.2 * open9 ELSE 0.25 END, factor: 1.0, cut: CASE WHEN size(hits5) < 1000 THEN 0.0 ELSE least8 END} AS window10
    RETURN collect(window10) AS typed11
  }
  CALL (typed11) {
    WITH typed11 WHERE $p0q.correction IS NOT NULL AND reduce(sum12 = 0, window10 IN typed11 | sum12 + size(window10.hits)) <= 2
    WITH reduce(nodes13 = [], window10 IN typed11 | nodes13 + [hit14 IN window10.hits | hit14[0]]) AS few15
    UNWIND $p0q.correction.fuzzy AS source16 CALL db.index.fulltext.queryNodes('entity_name', source16[0], {limit: 20}) YIELD node AS other2, score AS likeness17
    WITH few15, source16, other2, likeness17 ORDER BY likeness17 DESC, other2.id
    WITH few15, source16, collect(split(CASE WHEN other2:Paper THEN CASE coalesce(other2.searchTitle, '') WHEN '' THEN toLower(other2.title) ELSE other2.searchTitle END ELSE coalesce(other2.searchName, replace(replace(toLower(other2.name), '-', ' '), '.', '')) END, ' ')) AS names18
    UNWIND range(0, size(names18) - 1) AS place19
    UNWIND names18[place19] AS candidate20
    WITH few15, source16, candidate20, sum(1.0 / (1 + place19)) AS weight21 WHERE NOT candidate20 IN $p0q.correction.left AND NOT candidate20 CONTAINS '"'
    UNWIND range(0, size($p0q.correction.words) - 1) AS number22
    WITH * WHERE coalesce(source16[1], number22) = number22
    WITH few15, candidate20, weight21, number22, $p0q.correction.words[number22] AS word23 WHERE abs(size(candidate20) - size(word23[0])) <= word23[1]
    WITH *, CASE WHEN size(candidate20) < size(word23[0]) THEN size(candidate20) ELSE size(word23[0]) END AS least8
    WITH *, size([at24 IN range(1, least8) WHERE left(candidate20, at24) = left(word23[0], at24)]) AS start25
    WITH *, size([at24 IN range(1, least8 - start25) WHERE right(candidate20, at24) = right(word23[0], at24)]) AS end26
    WITH *, substring(candidate20, start25, size(candidate20) - start25 - end26) AS right27, substring(word23[0], start25, size(word23[0]) - start25 - end26) AS wrong28
    WITH few15, candidate20, weight21, number22, CASE WHEN right27 = '' AND wrong28 = '' THEN 0 WHEN size(right27) <= 1 AND size(wrong28) <= 1 THEN 1 WHEN size(right27) = 2 AND right27 = reverse(wrong28) THEN 1 WHEN word23[1] = 2 AND size(right27) <= 2 AND size(wrong28) <= 2 THEN 2 WHEN word23[1] = 2 AND any(first29 IN [[1, 1], [1, 0], [0, 1]] WHERE any(last30 IN [[1, 1], [1, 0], [0, 1]] WHERE size(right27) >= first29[0] + last30[0] AND size(wrong28) >= first29[1] + last30[1] AND substring(right27, first29[0], CASE WHEN size(right27) > first29[0] + last30[0] THEN size(right27) - first29[0] - last30[0] ELSE 0 END) = substring(wrong28, first29[1], CASE WHEN size(wrong28) > first29[1] + last30[1] THEN size(wrong28) - first29[1] - last30[1] ELSE 0 END))) THEN 2 END AS edits31 WHERE edits31 IS NOT NULL
    WITH few15, candidate20, number22, edits31, sum(weight21) / (1 + edits31) AS weight21 ORDER BY CASE WHEN edits31 = 0 AND size(few15) > 0 AND size($p0q.correction.words) > 1 THEN 0 ELSE 1 END, weight21 DESC, candidate20
    WITH few15, number22, head(collect(candidate20)) AS best6
    WITH few15, collect([number22, best6]) AS bests32
    WITH few15, [number22 IN range(0, size($p0q.correction.words) - 1) | coalesce(head([best6 IN bests32 WHERE best6[0] = number22 | best6[1]]), $p0q.correction.words[number22][0])] AS words33 WHERE words33 <> [word23 IN $p0q.correction.words | word23[0]]
    WITH {few: few15, rankings: [ranking1 IN $p0q.correction.rankings | [ranking1[0], reduce(text4 = ranking1[1], number22 IN range(0, size(words33) - 1) | replace(text4, '' + toString(number22) + '', words33[number22])), ranking1[2], ranking1[3]]], whole: [whole34 IN $p0q.correction.whole | reduce(text4 = whole34, number22 IN range(0, size(words33) - 1) | replace(text4, '' + toString(number22) + '', words33[number22]))], exact: reduce(text4 = $p0q.correction.exact, number22 IN range(0, size(words33) - 1) | replace(text4, '' + toString(number22) + '', words33[number22])), text: reduce(text4 = $p0q.correction.text, number22 IN range(0, size(words33) - 1) | replace(text4, '' + toString(number22) + '', words33[number22]))} AS corrected35
    UNWIND corrected35.rankings AS ranking1 CALL db.index.fulltext.queryNodes(ranking1[0], ranking1[1], {limit: 1000}) YIELD node AS other2, score AS score3
    WITH corrected35, ranking1, other2, score3, score3 - ranking1[3] * CASE WHEN ranking1[3] > 0 THEN coalesce(toInteger(right(other2.searchCitations, 1)), 0) ELSE 0 END AS text4
    WITH corrected35, ranking1, collect([other2, text4, score3]) AS hits5, max(text4) AS best6, max(score3) AS top7, min(score3) AS least8
    WITH corrected35, ranking1, hits5, best6, top7, least8, 1 + log10(toFloat(size(hits5)) / 1000) / 3 AS open9
    WITH corrected35, {index: ranking1[0], query: ranking1[1], hits: hits5, best: best6, top: top7, power: CASE WHEN ranking1[2] THEN 1 - 0.4 * open9 ELSE 1 END, gain: CASE WHEN ranking1[2] THEN 1.2 * open9 ELSE 0.25 END, factor: 0.2, cut: CASE WHEN size(hits5) < 1000 THEN 0.0 ELSE least8 END} AS window10 WHERE size(window10.hits) > 0
    WITH corrected35, collect(window10) AS windows36
    RETURN collect([corrected35, windows36]) AS corrections37
  }
  WITH typed11 + coalesce(head(corrections37)[1], []) AS rankings38, head(corrections37)[0] AS corrected35
  RETURN rankings38, corrected35
}
CALL (rankings38, corrected35) {
  MATCH (other39:Paper) WHERE false
  WITH collect(other39) AS other39
  RETURN [size(other39)] AS v40, size(other39) AS v41
}
RETURN [[COUNT { UNWIND $p0q.rankings AS ranking42 CALL db.index.fulltext.queryNodes(ranking42[0], ranking42[1]) YIELD node AS other43 WHERE (NOT other43:EarlierVersion OR (NOT EXISTS { (other43)-[:VERSION_OF]->({title: other43.title}) } AND CASE WHEN other43:Paper THEN CASE coalesce(other43.searchTitle, '') WHEN '' THEN toLower(other43.title) ELSE other43.searchTitle END ELSE coalesce(other43.searchName, replace(replace(toLower(other43.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other43:Person) RETURN other43 } + COUNT { CALL () {
  MATCH (named44:Identifier WHERE named44.key IN $p0q.keys)-[:IDENTIFIES]->(other43:Person)
  RETURN other43 UNION
  WITH 1 AS once45 WHERE $p0q.excludes
  UNWIND [[$p0q, 1.0]] AS pair46
  WITH pair46[0] AS wanted47, pair46[1] AS factor48
  UNWIND wanted47.whole AS whole49 CALL db.index.fulltext.queryNodes('entity_name', whole49, {limit: 500}) YIELD node AS other43
  WITH other43, wanted47, factor48, CASE WHEN other43:Paper THEN CASE coalesce(other43.searchTitle, '') WHEN '' THEN toLower(other43.title) ELSE other43.searchTitle END ELSE coalesce(other43.searchName, replace(replace(toLower(other43.name), '-', ' '), '.', '')) END AS name50
  WITH other43, wanted47, factor48, name50, name50 = wanted47.exact OR ($p0q.isStart AND name50 STARTS
  WITH wanted47.exact) AS isName51 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other43.title, other43.name)) = toLower($p0q.text) ELSE isName51 OR wanted47.exact IN coalesce(other43.searchOtherNames, []) END AND (NOT other43:EarlierVersion OR (NOT EXISTS { (other43)-[:VERSION_OF]->({title: other43.title}) } AND CASE WHEN other43:Paper THEN CASE coalesce(other43.searchTitle, '') WHEN '' THEN toLower(other43.title) ELSE other43.searchTitle END ELSE coalesce(other43.searchName, replace(replace(toLower(other43.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other43:Person)
  RETURN other43
}
WITH other43 WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking42 CALL db.index.fulltext.queryNodes(ranking42[0], ranking42[1]) YIELD node AS hit52 WHERE hit52 = other43 RETURN hit52 } RETURN other43 } + COUNT { UNWIND corrected35.rankings AS ranking42 CALL db.index.fulltext.queryNodes(ranking42[0], ranking42[1]) YIELD node AS other43 WITH other43 WHERE NOT other43 IN corrected35.few AND (NOT other43:EarlierVersion OR (NOT EXISTS { (other43)-[:VERSION_OF]->({title: other43.title}) } AND CASE WHEN other43:Paper THEN CASE coalesce(other43.searchTitle, '') WHEN '' THEN toLower(other43.title) ELSE other43.searchTitle END ELSE coalesce(other43.searchName, replace(replace(toLower(other43.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other43:Person) RETURN DISTINCT other43 }, v40]] AS row
