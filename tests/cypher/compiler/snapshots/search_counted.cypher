// { search(query: "graph") { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"correction":{"exact":"0","fuzzy":[["title:\"graph\"^2 searchTitle:\"graph\"^2 name:\"graph\"^2 searchName:\"graph\"^2 title:graph~1 searchTitle:graph~1 name:graph~1 searchName:graph~1",null]],"left":["a","an","and","are","as","at","be","but","by","for","if","in","into","is","it","no","not","of","on","or","such","that","the","their","then","there","these","they","this","to","was","will","with"],"rankings":[["paper_text","+(title:\"0\"^2 abstract:\"0\"^1 searchTitleWords:\"0\"^1 searchAbstractWords:\"0\"^0.3 searchAuthors:\"0\"^1.5 searchTopics:\"0\"^1.3 venue:\"0\"^0.3) searchCitations:[c2 TO c9]^2.0 searchCitations:[c4 TO c9]^2.0 searchCitations:[c6 TO c9]^2.0 searchCitations:[c8 TO c9]^2.0",true,2.0],["entity_name","+(name:\"0\" searchName:\"0\" searchOtherNames:\"0\")",false,0.0]],"text":"0","whole":["title:\"0\" name:\"0\"","searchTitle:\"0\" searchName:\"0\" searchOtherNames:\"0\""],"words":[["graph",1,"graph"]]},"exact":"graph","excludes":false,"isStart":false,"keys":[],"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\"^1 searchTitleWords:\"graph\"^1 searchAbstractWords:\"graph\"^0.3 searchAuthors:\"graph\"^1.5 searchTopics:\"graph\"^1.3 venue:\"graph\"^0.3) searchCitations:[c2 TO c9]^2.0 searchCitations:[c4 TO c9]^2.0 searchCitations:[c6 TO c9]^2.0 searchCitations:[c8 TO c9]^2.0",true,2.0],["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\")",false,0.0]],"text":"graph","whole":["title:\"graph\" name:\"graph\"","searchTitle:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\""],"words":[" graph "]}}
CALL () {
  CALL () {
    UNWIND $p0q.rankings AS ranking1 CALL db.index.fulltext.queryNodes(ranking1[0], ranking1[1], {limit: 1000}) YIELD node AS other2, score AS score3
    WITH ranking1, other2, score3, CASE WHEN ranking1[2] THEN coalesce(other2.citationCount, 0) END AS cited4
    WITH ranking1, other2, score3, cited4, score3 - ranking1[3] * CASE WHEN cited4 >= 16 ^ 4 THEN 4 WHEN cited4 >= 16 THEN toInteger(log(cited4) / log(16) + 1e-9) ELSE 0 END AS text5
    WITH ranking1, collect([other2, text5, score3, cited4]) AS hits6, max(text5) AS best7, max(score3) AS top8, min(score3) AS least9
    WITH ranking1, hits6, best7, top8, least9, 1 + log10(toFloat(size(hits6)) / 1000) / 3 AS open10
    WITH {index: ranking1[0], query: ranking1[1], hits: hits6, best: best7, top: top8, power: CASE WHEN ranking1[2] THEN 1 - 0.4 * open10 ELSE 1 END, gain: CASE WHEN ranking1[2] THEN 1.2 * open10 ELSE 0.25 END, factor: 1.0, cut: CASE WHEN size(hits6) < 1000 THEN 0.0 ELSE least9 END} AS window11
    RETURN collect(window11) AS typed12
  }
  CALL (typed12) {
    WITH typed12 WHERE $p0q.correction IS NOT NULL AND reduce(sum13 = 0, window11 IN typed12 | sum13 + size(window11.hits)) <= 2
    WITH reduce(nodes14 = [], window11 IN typed12 | nodes14 + [hit15 IN window11.hits | hit15[0]]) AS few16
    UNWIND $p0q.correction.fuzzy AS source17 CALL db.index.fulltext.queryNodes('entity_name', source17[0], {limit: 20}) YIELD node AS other2, score AS likeness18
    WITH few16, source17, other2, likeness18 ORDER BY likeness18 DESC, other2.id
    WITH few16, source17, collect(split(CASE WHEN other2:Paper THEN CASE coalesce(other2.searchTitle, '') WHEN '' THEN toLower(other2.title) ELSE other2.searchTitle END ELSE coalesce(other2.searchName, replace(replace(toLower(other2.name), '-', ' '), '.', '')) END, ' ')) AS names19
    UNWIND range(0, size(names19) - 1) AS place20
    UNWIND names19[place20] AS candidate21
    WITH few16, source17, candidate21, sum(1.0 / (1 + place20)) AS weight22 WHERE NOT candidate21 IN $p0q.correction.left AND NOT candidate21 CONTAINS '"'
    UNWIND range(0, size($p0q.correction.words) - 1) AS number23
    WITH * WHERE coalesce(source17[1], number23) = number23
    WITH few16, candidate21, weight22, number23, $p0q.correction.words[number23] AS word24 WHERE abs(size(candidate21) - size(word24[0])) <= word24[1]
    WITH *, CASE WHEN size(candidate21) < size(word24[0]) THEN size(candidate21) ELSE size(word24[0]) END AS least9
    WITH *, size([at25 IN range(1, least9) WHERE left(candidate21, at25) = left(word24[0], at25)]) AS start26
    WITH *, size([at25 IN range(1, least9 - start26) WHERE right(candidate21, at25) = right(word24[0], at25)]) AS end27
    WITH *, substring(candidate21, start26, size(candidate21) - start26 - end27) AS right28, substring(word24[0], start26, size(word24[0]) - start26 - end27) AS wrong29
    WITH few16, candidate21, weight22, number23, CASE WHEN right28 = '' AND wrong29 = '' THEN 0 WHEN size(right28) <= 1 AND size(wrong29) <= 1 THEN 1 WHEN size(right28) = 2 AND right28 = reverse(wrong29) THEN 1 WHEN word24[1] = 2 AND size(right28) <= 2 AND size(wrong29) <= 2 THEN 2 WHEN word24[1] = 2 AND any(first30 IN [[1, 1], [1, 0], [0, 1]] WHERE any(last31 IN [[1, 1], [1, 0], [0, 1]] WHERE size(right28) >= first30[0] + last31[0] AND size(wrong29) >= first30[1] + last31[1] AND substring(right28, first30[0], CASE WHEN size(right28) > first30[0] + last31[0] THEN size(right28) - first30[0] - last31[0] ELSE 0 END) = substring(wrong29, first30[1], CASE WHEN size(wrong29) > first30[1] + last31[1] THEN size(wrong29) - first30[1] - last31[1] ELSE 0 END))) THEN 2 END AS edits32 WHERE edits32 IS NOT NULL
    WITH few16, candidate21, number23, edits32, sum(weight22) / (1 + edits32) AS weight22 ORDER BY CASE WHEN edits32 = 0 AND size(few16) > 0 AND size($p0q.correction.words) > 1 THEN 0 ELSE 1 END, weight22 DESC, candidate21
    WITH few16, number23, head(collect(candidate21)) AS best7
    WITH few16, collect([number23, best7]) AS bests33
    WITH few16, [number23 IN range(0, size($p0q.correction.words) - 1) | coalesce(head([best7 IN bests33 WHERE best7[0] = number23 | best7[1]]), $p0q.correction.words[number23][0])] AS words34 WHERE words34 <> [word24 IN $p0q.correction.words | word24[0]]
    WITH few16, words34, [number23 IN range(0, size($p0q.correction.words) - 1) | CASE WHEN words34[number23] = $p0q.correction.words[number23][0] THEN $p0q.correction.words[number23][2] ELSE words34[number23] END] AS shown35
    WITH {few: few16, rankings: [ranking1 IN $p0q.correction.rankings | [ranking1[0], reduce(text5 = ranking1[1], number23 IN range(0, size(words34) - 1) | replace(text5, '' + toString(number23) + '', words34[number23])), ranking1[2], ranking1[3]]], whole: [whole36 IN $p0q.correction.whole | reduce(text5 = whole36, number23 IN range(0, size(words34) - 1) | replace(text5, '' + toString(number23) + '', words34[number23]))], exact: reduce(text5 = $p0q.correction.exact, number23 IN range(0, size(words34) - 1) | replace(text5, '' + toString(number23) + '', words34[number23])), text: reduce(text5 = $p0q.correction.text, number23 IN range(0, size(shown35) - 1) | replace(text5, '' + toString(number23) + '', shown35[number23]))} AS corrected37
    UNWIND corrected37.rankings AS ranking1 CALL db.index.fulltext.queryNodes(ranking1[0], ranking1[1], {limit: 1000}) YIELD node AS other2, score AS score3
    WITH corrected37, ranking1, other2, score3, CASE WHEN ranking1[2] THEN coalesce(other2.citationCount, 0) END AS cited4
    WITH corrected37, ranking1, other2, score3, cited4, score3 - ranking1[3] * CASE WHEN cited4 >= 16 ^ 4 THEN 4 WHEN cited4 >= 16 THEN toInteger(log(cited4) / log(16) + 1e-9) ELSE 0 END AS text5
    WITH corrected37, ranking1, collect([other2, text5, score3, cited4]) AS hits6, max(text5) AS best7, max(score3) AS top8, min(score3) AS least9
    WITH corrected37, ranking1, hits6, best7, top8, least9, 1 + log10(toFloat(size(hits6)) / 1000) / 3 AS open10
    WITH corrected37, {index: ranking1[0], query: ranking1[1], hits: hits6, best: best7, top: top8, power: CASE WHEN ranking1[2] THEN 1 - 0.4 * open10 ELSE 1 END, gain: CASE WHEN ranking1[2] THEN 1.2 * open10 ELSE 0.25 END, factor: 0.2, cut: CASE WHEN size(hits6) < 1000 THEN 0.0 ELSE least9 END} AS window11 WHERE size(window11.hits) > 0
    WITH corrected37, collect(window11) AS windows38
    RETURN collect([corrected37, windows38]) AS corrections39
  }
  WITH typed12 + coalesce(head(corrections39)[1], []) AS rankings40, head(corrections39)[0] AS corrected37
  RETURN rankings40, corrected37
}
CALL (rankings40, corrected37) {
  CALL (corrected37) {
    UNWIND $p0q.rankings AS ranking41
    WITH ranking41 WHERE ranking41[2] CALL db.index.fulltext.queryNodes(ranking41[0], ranking41[1]) YIELD node AS other42 WHERE (NOT other42:EarlierVersion OR (NOT EXISTS { (other42)-[:VERSION_OF]->({title: other42.title}) } AND CASE WHEN other42:Paper THEN CASE coalesce(other42.searchTitle, '') WHEN '' THEN toLower(other42.title) ELSE other42.searchTitle END ELSE coalesce(other42.searchName, replace(replace(toLower(other42.name), '-', ' '), '.', '')) END = $p0q.exact))
    RETURN other42 UNION
    MATCH (named43:Identifier WHERE named43.key IN $p0q.keys)-[:IDENTIFIES]->(other42:Paper)
    RETURN other42 UNION
    WITH 1 AS once44 WHERE $p0q.excludes
    UNWIND [[$p0q, 1.0]] AS pair45
    WITH pair45[0] AS wanted46, pair45[1] AS factor47
    UNWIND wanted46.whole AS whole48 CALL db.index.fulltext.queryNodes('entity_name', whole48, {limit: 500}) YIELD node AS other42
    WITH other42, wanted46, factor47, CASE WHEN other42:Paper THEN CASE coalesce(other42.searchTitle, '') WHEN '' THEN toLower(other42.title) ELSE other42.searchTitle END ELSE coalesce(other42.searchName, replace(replace(toLower(other42.name), '-', ' '), '.', '')) END AS name49
    WITH other42, wanted46, factor47, name49, name49 = wanted46.exact OR ($p0q.isStart AND name49 STARTS
    WITH wanted46.exact) AS isName50 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other42.title, other42.name)) = toLower($p0q.text) ELSE isName50 OR wanted46.exact IN coalesce(other42.searchOtherNames, []) END AND (NOT other42:EarlierVersion OR (NOT EXISTS { (other42)-[:VERSION_OF]->({title: other42.title}) } AND CASE WHEN other42:Paper THEN CASE coalesce(other42.searchTitle, '') WHEN '' THEN toLower(other42.title) ELSE other42.searchTitle END ELSE coalesce(other42.searchName, replace(replace(toLower(other42.name), '-', ' '), '.', '')) END = $p0q.exact))
    RETURN other42 UNION
    UNWIND corrected37.rankings AS ranking41
    WITH ranking41 WHERE ranking41[2] CALL db.index.fulltext.queryNodes(ranking41[0], ranking41[1]) YIELD node AS other42 WHERE (NOT other42:EarlierVersion OR (NOT EXISTS { (other42)-[:VERSION_OF]->({title: other42.title}) } AND CASE WHEN other42:Paper THEN CASE coalesce(other42.searchTitle, '') WHEN '' THEN toLower(other42.title) ELSE other42.searchTitle END ELSE coalesce(other42.searchName, replace(replace(toLower(other42.name), '-', ' '), '.', '')) END = $p0q.exact))
    RETURN other42
  }
  WITH collect(other42) AS other42
  RETURN [size(other42)] AS v51, size(other42) AS v52
}
RETURN [[COUNT { UNWIND $p0q.rankings AS ranking53 CALL db.index.fulltext.queryNodes(ranking53[0], ranking53[1]) YIELD node AS other54 WHERE (NOT other54:EarlierVersion OR (NOT EXISTS { (other54)-[:VERSION_OF]->({title: other54.title}) } AND CASE WHEN other54:Paper THEN CASE coalesce(other54.searchTitle, '') WHEN '' THEN toLower(other54.title) ELSE other54.searchTitle END ELSE coalesce(other54.searchName, replace(replace(toLower(other54.name), '-', ' '), '.', '')) END = $p0q.exact)) RETURN other54 } + COUNT { CALL () {
  MATCH (named55:Identifier WHERE named55.key IN $p0q.keys)-[:IDENTIFIES]->(other54:Paper|Person|Institution|Topic)
  RETURN other54 UNION
  WITH 1 AS once56 WHERE $p0q.excludes
  UNWIND [[$p0q, 1.0]] AS pair57
  WITH pair57[0] AS wanted58, pair57[1] AS factor59
  UNWIND wanted58.whole AS whole60 CALL db.index.fulltext.queryNodes('entity_name', whole60, {limit: 500}) YIELD node AS other54
  WITH other54, wanted58, factor59, CASE WHEN other54:Paper THEN CASE coalesce(other54.searchTitle, '') WHEN '' THEN toLower(other54.title) ELSE other54.searchTitle END ELSE coalesce(other54.searchName, replace(replace(toLower(other54.name), '-', ' '), '.', '')) END AS name61
  WITH other54, wanted58, factor59, name61, name61 = wanted58.exact OR ($p0q.isStart AND name61 STARTS
  WITH wanted58.exact) AS isName62 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other54.title, other54.name)) = toLower($p0q.text) ELSE isName62 OR wanted58.exact IN coalesce(other54.searchOtherNames, []) END AND (NOT other54:EarlierVersion OR (NOT EXISTS { (other54)-[:VERSION_OF]->({title: other54.title}) } AND CASE WHEN other54:Paper THEN CASE coalesce(other54.searchTitle, '') WHEN '' THEN toLower(other54.title) ELSE other54.searchTitle END ELSE coalesce(other54.searchName, replace(replace(toLower(other54.name), '-', ' '), '.', '')) END = $p0q.exact))
  RETURN other54
}
WITH other54 WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking53 CALL db.index.fulltext.queryNodes(ranking53[0], ranking53[1]) YIELD node AS hit63 WHERE hit63 = other54 RETURN hit63 } RETURN other54 } + COUNT { UNWIND corrected37.rankings AS ranking53 CALL db.index.fulltext.queryNodes(ranking53[0], ranking53[1]) YIELD node AS other54 WITH other54 WHERE NOT other54 IN corrected37.few AND (NOT other54:EarlierVersion OR (NOT EXISTS { (other54)-[:VERSION_OF]->({title: other54.title}) } AND CASE WHEN other54:Paper THEN CASE coalesce(other54.searchTitle, '') WHEN '' THEN toLower(other54.title) ELSE other54.searchTitle END ELSE coalesce(other54.searchName, replace(replace(toLower(other54.name), '-', ' '), '.', '')) END = $p0q.exact)) RETURN DISTINCT other54 }, v51]] AS row
