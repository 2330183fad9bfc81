// { search(query: "graph", kinds: [PERSON]) { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"correction":{"exact":"0","fuzzy":[["name:\"graph\"^2 searchName:\"graph\"^2 name:graph~1 searchName:graph~1",null]],"left":["a","an","and","are","as","at","be","but","by","for","if","in","into","is","it","no","not","of","on","or","such","that","the","their","then","there","these","they","this","to","was","will","with"],"rankings":[["entity_name","+(name:\"0\" searchName:\"0\" searchOtherNames:\"0\")",false,0.0]],"text":"0","whole":["name:\"0\"","searchName:\"0\" searchOtherNames:\"0\""],"words":[["graph",1,"graph"]]},"exact":"graph","excludes":false,"isStart":false,"keys":[],"rankings":[["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\")",false,0.0]],"text":"graph","whole":["name:\"graph\"","searchName:\"graph\" searchOtherNames:\"graph\""],"words":[" graph "]}}
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
  MATCH (other41:Paper) WHERE false
  WITH collect(other41) AS other41
  RETURN [size(other41)] AS v42, size(other41) AS v43
}
RETURN [[COUNT { UNWIND $p0q.rankings AS ranking44 CALL db.index.fulltext.queryNodes(ranking44[0], ranking44[1]) YIELD node AS other45 WHERE (NOT other45:EarlierVersion OR (NOT EXISTS { (other45)-[:VERSION_OF]->({title: other45.title}) } AND CASE WHEN other45:Paper THEN CASE coalesce(other45.searchTitle, '') WHEN '' THEN toLower(other45.title) ELSE other45.searchTitle END ELSE coalesce(other45.searchName, replace(replace(toLower(other45.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other45:Person) RETURN other45 } + COUNT { CALL () {
  MATCH (named46:Identifier WHERE named46.key IN $p0q.keys)-[:IDENTIFIES]->(other45:Person)
  RETURN other45 UNION
  WITH 1 AS once47 WHERE $p0q.excludes
  UNWIND [[$p0q, 1.0]] AS pair48
  WITH pair48[0] AS wanted49, pair48[1] AS factor50
  UNWIND wanted49.whole AS whole51 CALL db.index.fulltext.queryNodes('entity_name', whole51, {limit: 500}) YIELD node AS other45
  WITH other45, wanted49, factor50, CASE WHEN other45:Paper THEN CASE coalesce(other45.searchTitle, '') WHEN '' THEN toLower(other45.title) ELSE other45.searchTitle END ELSE coalesce(other45.searchName, replace(replace(toLower(other45.name), '-', ' '), '.', '')) END AS name52
  WITH other45, wanted49, factor50, name52, name52 = wanted49.exact OR ($p0q.isStart AND name52 STARTS
  WITH wanted49.exact) AS isName53 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other45.title, other45.name)) = toLower($p0q.text) ELSE isName53 OR wanted49.exact IN coalesce(other45.searchOtherNames, []) END AND (NOT other45:EarlierVersion OR (NOT EXISTS { (other45)-[:VERSION_OF]->({title: other45.title}) } AND CASE WHEN other45:Paper THEN CASE coalesce(other45.searchTitle, '') WHEN '' THEN toLower(other45.title) ELSE other45.searchTitle END ELSE coalesce(other45.searchName, replace(replace(toLower(other45.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other45:Person)
  RETURN other45
}
WITH other45 WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking44 CALL db.index.fulltext.queryNodes(ranking44[0], ranking44[1]) YIELD node AS hit54 WHERE hit54 = other45 RETURN hit54 } RETURN other45 } + COUNT { UNWIND corrected37.rankings AS ranking44 CALL db.index.fulltext.queryNodes(ranking44[0], ranking44[1]) YIELD node AS other45 WITH other45 WHERE NOT other45 IN corrected37.few AND (NOT other45:EarlierVersion OR (NOT EXISTS { (other45)-[:VERSION_OF]->({title: other45.title}) } AND CASE WHEN other45:Paper THEN CASE coalesce(other45.searchTitle, '') WHEN '' THEN toLower(other45.title) ELSE other45.searchTitle END ELSE coalesce(other45.searchName, replace(replace(toLower(other45.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other45:Person) RETURN DISTINCT other45 }, v42]] AS row
