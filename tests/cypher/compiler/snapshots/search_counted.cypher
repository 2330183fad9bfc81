// { search(query: "graph") { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"correction":{"exact":"0","fuzzy":[["title:\"graph\"^2 searchTitle:\"graph\"^2 name:\"graph\"^2 searchName:\"graph\"^2 title:graph~1 searchTitle:graph~1 name:graph~1 searchName:graph~1",null]],"left":["a","an","and","are","as","at","be","but","by","for","if","in","into","is","it","no","not","of","on","or","such","that","the","their","then","there","these","they","this","to","was","will","with"],"rankings":[["paper_text","+(title:\"0\"^2 abstract:\"0\"^1 searchTitleWords:\"0\"^1 searchAbstractWords:\"0\"^0.3 searchAuthors:\"0\"^1.5 searchTopics:\"0\"^1.3 venue:\"0\"^0.3) searchCitations:[c2 TO c9]^2.0 searchCitations:[c4 TO c9]^2.0 searchCitations:[c6 TO c9]^2.0 searchCitations:[c8 TO c9]^2.0",true,2.0],["entity_name","+(name:\"0\" searchName:\"0\" searchOtherNames:\"0\")",false,0.0]],"text":"0","whole":["title:\"0\" name:\"0\"","searchTitle:\"0\" searchName:\"0\" searchOtherNames:\"0\""],"words":[["graph",1,"graph"]]},"exact":"graph","excludes":false,"isStart":false,"keys":[],"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\"^1 searchTitleWords:\"graph\"^1 searchAbstractWords:\"graph\"^0.3 searchAuthors:\"graph\"^1.5 searchTopics:\"graph\"^1.3 venue:\"graph\"^0.3) searchCitations:[c2 TO c9]^2.0 searchCitations:[c4 TO c9]^2.0 searchCitations:[c6 TO c9]^2.0 searchCitations:[c8 TO c9]^2.0",true,2.0],["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\")",false,0.0]],"text":"graph","whole":["title:\"graph\" name:\"graph\"","searchTitle:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\""],"words":[" graph "]}}
CALL () {
  CALL () {
    WITH $p0q.correction AS correction1 WHERE correction1 IS NOT NULL
    CALL () {
      UNWIND reverse($p0q.rankings) AS ranking2 CALL db.index.fulltext.queryNodes(ranking2[0], ranking2[1], {limit: 4}) YIELD node AS hit3
      WITH DISTINCT hit3 LIMIT 3
      RETURN collect(hit3) AS few4
    }
    WITH few4 WHERE size(few4) <= 2
    UNWIND $p0q.correction.fuzzy AS source5 CALL db.index.fulltext.queryNodes('entity_name', source5[0], {limit: 20}) YIELD node AS other6, score AS likeness7
    WITH few4, source5, other6, likeness7 ORDER BY likeness7 DESC, other6.id
    WITH few4, source5, collect(split(CASE WHEN other6:Paper THEN CASE coalesce(other6.searchTitle, '') WHEN '' THEN toLower(other6.title) ELSE other6.searchTitle END ELSE coalesce(other6.searchName, replace(replace(toLower(other6.name), '-', ' '), '.', '')) END, ' ')) AS names8
    UNWIND range(0, size(names8) - 1) AS place9
    UNWIND names8[place9] AS candidate10
    WITH few4, source5, candidate10, sum(1.0 / (1 + place9)) AS weight11 WHERE NOT candidate10 IN $p0q.correction.left AND NOT candidate10 CONTAINS '"'
    UNWIND range(0, size($p0q.correction.words) - 1) AS number12
    WITH * WHERE coalesce(source5[1], number12) = number12
    WITH few4, candidate10, weight11, number12, $p0q.correction.words[number12] AS word13 WHERE abs(size(candidate10) - size(word13[0])) <= word13[1]
    WITH *, CASE WHEN size(candidate10) < size(word13[0]) THEN size(candidate10) ELSE size(word13[0]) END AS least14
    WITH *, size([at15 IN range(1, least14) WHERE left(candidate10, at15) = left(word13[0], at15)]) AS start16
    WITH *, size([at15 IN range(1, least14 - start16) WHERE right(candidate10, at15) = right(word13[0], at15)]) AS end17
    WITH *, substring(candidate10, start16, size(candidate10) - start16 - end17) AS right18, substring(word13[0], start16, size(word13[0]) - start16 - end17) AS wrong19
    WITH few4, candidate10, weight11, number12, CASE WHEN right18 = '' AND wrong19 = '' THEN 0 WHEN size(right18) <= 1 AND size(wrong19) <= 1 THEN 1 WHEN size(right18) = 2 AND right18 = reverse(wrong19) THEN 1 WHEN word13[1] = 2 AND size(right18) <= 2 AND size(wrong19) <= 2 THEN 2 WHEN word13[1] = 2 AND any(first20 IN [[1, 1], [1, 0], [0, 1]] WHERE any(last21 IN [[1, 1], [1, 0], [0, 1]] WHERE size(right18) >= first20[0] + last21[0] AND size(wrong19) >= first20[1] + last21[1] AND substring(right18, first20[0], CASE WHEN size(right18) > first20[0] + last21[0] THEN size(right18) - first20[0] - last21[0] ELSE 0 END) = substring(wrong19, first20[1], CASE WHEN size(wrong19) > first20[1] + last21[1] THEN size(wrong19) - first20[1] - last21[1] ELSE 0 END))) THEN 2 END AS edits22 WHERE edits22 IS NOT NULL
    WITH few4, candidate10, number12, edits22, sum(weight11) / (1 + edits22) AS weight11 ORDER BY CASE WHEN edits22 = 0 AND size(few4) > 0 AND size($p0q.correction.words) > 1 THEN 0 ELSE 1 END, weight11 DESC, candidate10
    WITH few4, number12, head(collect(candidate10)) AS best23
    WITH few4, collect([number12, best23]) AS bests24
    WITH few4, [number12 IN range(0, size($p0q.correction.words) - 1) | coalesce(head([best23 IN bests24 WHERE best23[0] = number12 | best23[1]]), $p0q.correction.words[number12][0])] AS words25 WHERE words25 <> [word13 IN $p0q.correction.words | word13[0]]
    WITH few4, words25, [number12 IN range(0, size($p0q.correction.words) - 1) | CASE WHEN words25[number12] = $p0q.correction.words[number12][0] THEN $p0q.correction.words[number12][2] WHEN $p0q.correction.words[number12][2] = toLower($p0q.correction.words[number12][2]) THEN words25[number12] ELSE toUpper(left(words25[number12], 1)) + substring(words25[number12], 1) END] AS shown26
    WITH {few: few4, rankings: [ranking2 IN $p0q.correction.rankings | [ranking2[0], reduce(text27 = ranking2[1], number12 IN range(0, size(words25) - 1) | replace(text27, '' + toString(number12) + '', words25[number12])), ranking2[2], ranking2[3]]], whole: [whole28 IN $p0q.correction.whole | reduce(text27 = whole28, number12 IN range(0, size(words25) - 1) | replace(text27, '' + toString(number12) + '', words25[number12]))], exact: reduce(text27 = $p0q.correction.exact, number12 IN range(0, size(words25) - 1) | replace(text27, '' + toString(number12) + '', words25[number12])), text: reduce(text27 = $p0q.correction.text, number12 IN range(0, size(shown26) - 1) | replace(text27, '' + toString(number12) + '', shown26[number12]))} AS corrected29
    WITH corrected29 WHERE EXISTS { UNWIND corrected29.rankings AS ranking2 CALL db.index.fulltext.queryNodes(ranking2[0], ranking2[1], {limit: 1}) YIELD node AS hit3 RETURN hit3 }
    RETURN collect(corrected29) AS corrections30
  }
  WITH head(corrections30) AS corrected29
  RETURN corrected29
}
CALL (corrected29) {
  CALL (corrected29) {
    UNWIND $p0q.rankings AS ranking31
    WITH ranking31 WHERE ranking31[2] CALL db.index.fulltext.queryNodes(ranking31[0], ranking31[1]) YIELD node AS other32 WHERE (NOT other32:EarlierVersion OR (NOT EXISTS { (other32)-[:VERSION_OF]->({title: other32.title}) } AND CASE WHEN other32:Paper THEN CASE coalesce(other32.searchTitle, '') WHEN '' THEN toLower(other32.title) ELSE other32.searchTitle END ELSE coalesce(other32.searchName, replace(replace(toLower(other32.name), '-', ' '), '.', '')) END = $p0q.exact))
    RETURN other32 UNION
    MATCH (named33:Identifier WHERE named33.key IN $p0q.keys)-[:IDENTIFIES]->(other32:Paper)
    RETURN other32 UNION
    WITH 1 AS once34 WHERE $p0q.excludes
    UNWIND [[$p0q, 1.0]] AS pair35
    WITH pair35[0] AS wanted36, pair35[1] AS factor37
    UNWIND wanted36.whole AS whole38 CALL db.index.fulltext.queryNodes('entity_name', whole38, {limit: 500}) YIELD node AS other32
    WITH other32, wanted36, factor37, CASE WHEN other32:Paper THEN CASE coalesce(other32.searchTitle, '') WHEN '' THEN toLower(other32.title) ELSE other32.searchTitle END ELSE coalesce(other32.searchName, replace(replace(toLower(other32.name), '-', ' '), '.', '')) END AS name39
    WITH other32, wanted36, factor37, name39, name39 = wanted36.exact OR ($p0q.isStart AND name39 STARTS
    WITH wanted36.exact) AS isName40 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other32.title, other32.name)) = toLower($p0q.text) ELSE isName40 OR wanted36.exact IN coalesce(other32.searchOtherNames, []) END AND (NOT other32:EarlierVersion OR (NOT EXISTS { (other32)-[:VERSION_OF]->({title: other32.title}) } AND CASE WHEN other32:Paper THEN CASE coalesce(other32.searchTitle, '') WHEN '' THEN toLower(other32.title) ELSE other32.searchTitle END ELSE coalesce(other32.searchName, replace(replace(toLower(other32.name), '-', ' '), '.', '')) END = $p0q.exact))
    RETURN other32 UNION
    UNWIND corrected29.rankings AS ranking31
    WITH ranking31 WHERE ranking31[2] CALL db.index.fulltext.queryNodes(ranking31[0], ranking31[1]) YIELD node AS other32 WHERE (NOT other32:EarlierVersion OR (NOT EXISTS { (other32)-[:VERSION_OF]->({title: other32.title}) } AND CASE WHEN other32:Paper THEN CASE coalesce(other32.searchTitle, '') WHEN '' THEN toLower(other32.title) ELSE other32.searchTitle END ELSE coalesce(other32.searchName, replace(replace(toLower(other32.name), '-', ' '), '.', '')) END = $p0q.exact))
    RETURN other32
  }
  WITH collect(other32) AS other32
  RETURN [size(other32)] AS v41, size(other32) AS v42
}
RETURN [[COUNT { UNWIND $p0q.rankings AS ranking43 CALL db.index.fulltext.queryNodes(ranking43[0], ranking43[1]) YIELD node AS other44 WHERE (NOT other44:EarlierVersion OR (NOT EXISTS { (other44)-[:VERSION_OF]->({title: other44.title}) } AND CASE WHEN other44:Paper THEN CASE coalesce(other44.searchTitle, '') WHEN '' THEN toLower(other44.title) ELSE other44.searchTitle END ELSE coalesce(other44.searchName, replace(replace(toLower(other44.name), '-', ' '), '.', '')) END = $p0q.exact)) RETURN other44 } + COUNT { CALL () {
  MATCH (named45:Identifier WHERE named45.key IN $p0q.keys)-[:IDENTIFIES]->(other44:Paper|Person|Institution|Topic)
  RETURN other44 UNION
  WITH 1 AS once46 WHERE $p0q.excludes
  UNWIND [[$p0q, 1.0]] AS pair47
  WITH pair47[0] AS wanted48, pair47[1] AS factor49
  UNWIND wanted48.whole AS whole50 CALL db.index.fulltext.queryNodes('entity_name', whole50, {limit: 500}) YIELD node AS other44
  WITH other44, wanted48, factor49, CASE WHEN other44:Paper THEN CASE coalesce(other44.searchTitle, '') WHEN '' THEN toLower(other44.title) ELSE other44.searchTitle END ELSE coalesce(other44.searchName, replace(replace(toLower(other44.name), '-', ' '), '.', '')) END AS name51
  WITH other44, wanted48, factor49, name51, name51 = wanted48.exact OR ($p0q.isStart AND name51 STARTS
  WITH wanted48.exact) AS isName52 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other44.title, other44.name)) = toLower($p0q.text) ELSE isName52 OR wanted48.exact IN coalesce(other44.searchOtherNames, []) END AND (NOT other44:EarlierVersion OR (NOT EXISTS { (other44)-[:VERSION_OF]->({title: other44.title}) } AND CASE WHEN other44:Paper THEN CASE coalesce(other44.searchTitle, '') WHEN '' THEN toLower(other44.title) ELSE other44.searchTitle END ELSE coalesce(other44.searchName, replace(replace(toLower(other44.name), '-', ' '), '.', '')) END = $p0q.exact))
  RETURN other44
}
WITH other44 WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking43 CALL db.index.fulltext.queryNodes(ranking43[0], ranking43[1]) YIELD node AS hit53 WHERE hit53 = other44 RETURN hit53 } RETURN other44 } + COUNT { UNWIND corrected29.rankings AS ranking43 CALL db.index.fulltext.queryNodes(ranking43[0], ranking43[1]) YIELD node AS other44 WITH other44 WHERE NOT other44 IN corrected29.few AND (NOT other44:EarlierVersion OR (NOT EXISTS { (other44)-[:VERSION_OF]->({title: other44.title}) } AND CASE WHEN other44:Paper THEN CASE coalesce(other44.searchTitle, '') WHEN '' THEN toLower(other44.title) ELSE other44.searchTitle END ELSE coalesce(other44.searchName, replace(replace(toLower(other44.name), '-', ' '), '.', '')) END = $p0q.exact)) RETURN DISTINCT other44 }, v41]] AS row
