// { search(query: "graph") { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"correction":{"exact":"0","fuzzy":[["title:\"graph\"^2 searchTitle:\"graph\"^2 name:\"graph\"^2 searchName:\"graph\"^2 title:graph~1 searchTitle:graph~1 name:graph~1 searchName:graph~1",null]],"left":["a","an","and","are","as","at","be","but","by","for","if","in","into","is","it","no","not","of","on","or","such","that","the","their","then","there","these","they","this","to","was","will","with"],"rankings":[["paper_text","+(title:\"0\"^2 abstract:\"0\"^1 searchTitleWords:\"0\"^1 searchAbstractWords:\"0\"^0.3 searchAuthors:\"0\"^1.5 searchTopics:\"0\"^0.3 venue:\"0\"^0.3) searchTopics:\"0\"^1 searchCitations:[c1 TO c9]^1.0 searchCitations:[c2 TO c9]^1.0 searchCitations:[c3 TO c9]^1.0 searchCitations:[c4 TO c9]^1.0 searchCitations:[c5 TO c9]^1.0 searchCitations:[c6 TO c9]^1.0 searchCitations:[c7 TO c9]^1.0 searchCitations:[c8 TO c9]^1.0 searchCitations:[c9 TO c9]^1.0",true,1.0],["entity_name","+(name:\"0\" searchName:\"0\" searchOtherNames:\"0\")",false,0.0]],"text":"0","whole":["title:\"0\" name:\"0\"","searchTitle:\"0\" searchName:\"0\" searchOtherNames:\"0\""],"words":[["graph",1]]},"exact":"graph","excludes":false,"isStart":false,"keys":[],"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\"^1 searchTitleWords:\"graph\"^1 searchAbstractWords:\"graph\"^0.3 searchAuthors:\"graph\"^1.5 searchTopics:\"graph\"^0.3 venue:\"graph\"^0.3) searchTopics:\"graph\"^1 searchCitations:[c1 TO c9]^1.0 searchCitations:[c2 TO c9]^1.0 searchCitations:[c3 TO c9]^1.0 searchCitations:[c4 TO c9]^1.0 searchCitations:[c5 TO c9]^1.0 searchCitations:[c6 TO c9]^1.0 searchCitations:[c7 TO c9]^1.0 searchCitations:[c8 TO c9]^1.0 searchCitations:[c9 TO c9]^1.0",true,1.0],["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\")",false,0.0]],"text":"graph","whole":["title:\"graph\" name:\"graph\"","searchTitle:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\""],"words":[" graph "]}}
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
  CALL (corrected35) {
    UNWIND $p0q.rankings AS ranking39
    WITH ranking39 WHERE ranking39[2] CALL db.index.fulltext.queryNodes(ranking39[0], ranking39[1]) YIELD node AS other40 WHERE (NOT other40:EarlierVersion OR (NOT EXISTS { (other40)-[:VERSION_OF]->({title: other40.title}) } AND CASE WHEN other40:Paper THEN CASE coalesce(other40.searchTitle, '') WHEN '' THEN toLower(other40.title) ELSE other40.searchTitle END ELSE coalesce(other40.searchName, replace(replace(toLower(other40.name), '-', ' '), '.', '')) END = $p0q.exact))
    RETURN other40 UNION
    MATCH (named41:Identifier WHERE named41.key IN $p0q.keys)-[:IDENTIFIES]->(other40:Paper)
    RETURN other40 UNION
    WITH 1 AS once42 WHERE $p0q.excludes
    UNWIND [[$p0q, 1.0]] AS pair43
    WITH pair43[0] AS wanted44, pair43[1] AS factor45
    UNWIND wanted44.whole AS whole46 CALL db.index.fulltext.queryNodes('entity_name', whole46, {limit: 500}) YIELD node AS other40
    WITH other40, wanted44, factor45, CASE WHEN other40:Paper THEN CASE coalesce(other40.searchTitle, '') WHEN '' THEN toLower(other40.title) ELSE other40.searchTitle END ELSE coalesce(other40.searchName, replace(replace(toLower(other40.name), '-', ' '), '.', '')) END AS name47
    WITH other40, wanted44, factor45, name47, name47 = wanted44.exact OR ($p0q.isStart AND name47 STARTS
    WITH wanted44.exact) AS isName48 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other40.title, other40.name)) = toLower($p0q.text) ELSE isName48 OR wanted44.exact IN coalesce(other40.searchOtherNames, []) END AND (NOT other40:EarlierVersion OR (NOT EXISTS { (other40)-[:VERSION_OF]->({title: other40.title}) } AND CASE WHEN other40:Paper THEN CASE coalesce(other40.searchTitle, '') WHEN '' THEN toLower(other40.title) ELSE other40.searchTitle END ELSE coalesce(other40.searchName, replace(replace(toLower(other40.name), '-', ' '), '.', '')) END = $p0q.exact))
    RETURN other40 UNION
    UNWIND corrected35.rankings AS ranking39
    WITH ranking39 WHERE ranking39[2] CALL db.index.fulltext.queryNodes(ranking39[0], ranking39[1]) YIELD node AS other40 WHERE (NOT other40:EarlierVersion OR (NOT EXISTS { (other40)-[:VERSION_OF]->({title: other40.title}) } AND CASE WHEN other40:Paper THEN CASE coalesce(other40.searchTitle, '') WHEN '' THEN toLower(other40.title) ELSE other40.searchTitle END ELSE coalesce(other40.searchName, replace(replace(toLower(other40.name), '-', ' '), '.', '')) END = $p0q.exact))
    RETURN other40
  }
  WITH collect(other40) AS other40
  RETURN [size(other40)] AS v49, size(other40) AS v50
}
RETURN [[COUNT { UNWIND $p0q.rankings AS ranking51 CALL db.index.fulltext.queryNodes(ranking51[0], ranking51[1]) YIELD node AS other52 WHERE (NOT other52:EarlierVersion OR (NOT EXISTS { (other52)-[:VERSION_OF]->({title: other52.title}) } AND CASE WHEN other52:Paper THEN CASE coalesce(other52.searchTitle, '') WHEN '' THEN toLower(other52.title) ELSE other52.searchTitle END ELSE coalesce(other52.searchName, replace(replace(toLower(other52.name), '-', ' '), '.', '')) END = $p0q.exact)) RETURN other52 } + COUNT { CALL () {
  MATCH (named53:Identifier WHERE named53.key IN $p0q.keys)-[:IDENTIFIES]->(other52:Paper|Person|Institution|Topic)
  RETURN other52 UNION
  WITH 1 AS once54 WHERE $p0q.excludes
  UNWIND [[$p0q, 1.0]] AS pair55
  WITH pair55[0] AS wanted56, pair55[1] AS factor57
  UNWIND wanted56.whole AS whole58 CALL db.index.fulltext.queryNodes('entity_name', whole58, {limit: 500}) YIELD node AS other52
  WITH other52, wanted56, factor57, CASE WHEN other52:Paper THEN CASE coalesce(other52.searchTitle, '') WHEN '' THEN toLower(other52.title) ELSE other52.searchTitle END ELSE coalesce(other52.searchName, replace(replace(toLower(other52.name), '-', ' '), '.', '')) END AS name59
  WITH other52, wanted56, factor57, name59, name59 = wanted56.exact OR ($p0q.isStart AND name59 STARTS
  WITH wanted56.exact) AS isName60 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other52.title, other52.name)) = toLower($p0q.text) ELSE isName60 OR wanted56.exact IN coalesce(other52.searchOtherNames, []) END AND (NOT other52:EarlierVersion OR (NOT EXISTS { (other52)-[:VERSION_OF]->({title: other52.title}) } AND CASE WHEN other52:Paper THEN CASE coalesce(other52.searchTitle, '') WHEN '' THEN toLower(other52.title) ELSE other52.searchTitle END ELSE coalesce(other52.searchName, replace(replace(toLower(other52.name), '-', ' '), '.', '')) END = $p0q.exact))
  RETURN other52
}
WITH other52 WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking51 CALL db.index.fulltext.queryNodes(ranking51[0], ranking51[1]) YIELD node AS hit61 WHERE hit61 = other52 RETURN hit61 } RETURN other52 } + COUNT { UNWIND corrected35.rankings AS ranking51 CALL db.index.fulltext.queryNodes(ranking51[0], ranking51[1]) YIELD node AS other52 WITH other52 WHERE NOT other52 IN corrected35.few AND (NOT other52:EarlierVersion OR (NOT EXISTS { (other52)-[:VERSION_OF]->({title: other52.title}) } AND CASE WHEN other52:Paper THEN CASE coalesce(other52.searchTitle, '') WHEN '' THEN toLower(other52.title) ELSE other52.searchTitle END ELSE coalesce(other52.searchName, replace(replace(toLower(other52.name), '-', ' '), '.', '')) END = $p0q.exact)) RETURN DISTINCT other52 }, v49]] AS row
