// { search(query: "graph", kinds: [PERSON]) { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"correction":{"exact":"0","fuzzy":[["name:\"graph\"^2 searchName:\"graph\"^2 name:graph~1 searchName:graph~1",null]],"left":["a","an","and","are","as","at","be","but","by","for","if","in","into","is","it","no","not","of","on","or","such","that","the","their","then","there","these","they","this","to","was","will","with"],"rankings":[["entity_name","+(name:\"0\" searchName:\"0\" searchOtherNames:\"0\")",false,0.0]],"text":"0","whole":["name:\"0\"","searchName:\"0\" searchOtherNames:\"0\""],"words":[["graph",1,"graph"]]},"exact":"graph","excludes":false,"isStart":false,"keys":[],"rankings":[["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\")",false,0.0]],"text":"graph","whole":["name:\"graph\"","searchName:\"graph\" searchOtherNames:\"graph\""],"words":[" graph "]}}
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
  MATCH (other31:Paper) WHERE false
  WITH collect(other31) AS other31
  RETURN [size(other31)] AS v32, size(other31) AS v33
}
RETURN [[COUNT { UNWIND $p0q.rankings AS ranking34 CALL db.index.fulltext.queryNodes(ranking34[0], ranking34[1]) YIELD node AS other35 WHERE (NOT other35:EarlierVersion OR (NOT EXISTS { (other35)-[:VERSION_OF]->({title: other35.title}) } AND CASE WHEN other35:Paper THEN CASE coalesce(other35.searchTitle, '') WHEN '' THEN toLower(other35.title) ELSE other35.searchTitle END ELSE coalesce(other35.searchName, replace(replace(toLower(other35.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other35:Person) RETURN other35 } + COUNT { CALL () {
  MATCH (named36:Identifier WHERE named36.key IN $p0q.keys)-[:IDENTIFIES]->(other35:Person)
  RETURN other35 UNION
  WITH 1 AS once37 WHERE $p0q.excludes
  UNWIND [[$p0q, 1.0]] AS pair38
  WITH pair38[0] AS wanted39, pair38[1] AS factor40
  UNWIND wanted39.whole AS whole41 CALL db.index.fulltext.queryNodes('entity_name', whole41, {limit: 500}) YIELD node AS other35
  WITH other35, wanted39, factor40, CASE WHEN other35:Paper THEN CASE coalesce(other35.searchTitle, '') WHEN '' THEN toLower(other35.title) ELSE other35.searchTitle END ELSE coalesce(other35.searchName, replace(replace(toLower(other35.name), '-', ' '), '.', '')) END AS name42
  WITH other35, wanted39, factor40, name42, name42 = wanted39.exact OR ($p0q.isStart AND name42 STARTS
  WITH wanted39.exact) AS isName43 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other35.title, other35.name)) = toLower($p0q.text) ELSE isName43 OR wanted39.exact IN coalesce(other35.searchOtherNames, []) END AND (NOT other35:EarlierVersion OR (NOT EXISTS { (other35)-[:VERSION_OF]->({title: other35.title}) } AND CASE WHEN other35:Paper THEN CASE coalesce(other35.searchTitle, '') WHEN '' THEN toLower(other35.title) ELSE other35.searchTitle END ELSE coalesce(other35.searchName, replace(replace(toLower(other35.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other35:Person)
  RETURN other35
}
WITH other35 WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking34 CALL db.index.fulltext.queryNodes(ranking34[0], ranking34[1]) YIELD node AS hit44 WHERE hit44 = other35 RETURN hit44 } RETURN other35 } + COUNT { UNWIND corrected29.rankings AS ranking34 CALL db.index.fulltext.queryNodes(ranking34[0], ranking34[1]) YIELD node AS other35 WITH other35 WHERE NOT other35 IN corrected29.few AND (NOT other35:EarlierVersion OR (NOT EXISTS { (other35)-[:VERSION_OF]->({title: other35.title}) } AND CASE WHEN other35:Paper THEN CASE coalesce(other35.searchTitle, '') WHEN '' THEN toLower(other35.title) ELSE other35.searchTitle END ELSE coalesce(other35.searchName, replace(replace(toLower(other35.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other35:Person) RETURN DISTINCT other35 }, v32]] AS row
