// { search(query: "graph", mode: HYBRID) { stats { count } totalCount } }
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
  CALL (rankings40, corrected37) {
    CALL (rankings40, corrected37) {
      UNWIND range(0, size(rankings40) - 1) AS group74
      WITH group74, rankings40[group74] AS ranking75
      UNWIND ranking75.hits AS hit76
      WITH group74, ranking75, hit76, hit76[0] AS other77, CASE WHEN hit76[1] > 0.000001 * ranking75.best THEN hit76[1] / ranking75.best ELSE 0.000001 END AS fit78 WHERE hit76[2] > ranking75.cut AND (NOT other77:EarlierVersion OR (NOT EXISTS { (other77)-[:VERSION_OF]->({title: other77.title}) } AND CASE WHEN other77:Paper THEN CASE coalesce(other77.searchTitle, '') WHEN '' THEN toLower(other77.title) ELSE other77.searchTitle END ELSE coalesce(other77.searchName, replace(replace(toLower(other77.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other77, group74, 1 AS tier79, ranking75.factor AS factor80, ranking75.gain AS gain81, fit78 ^ ranking75.power AS likeness82, hit76[3] AS cited83
      UNION ALL
      UNWIND [[$p0q, 1.0], [corrected37, 0.2]] AS pair84
      WITH pair84[0] AS wanted85, pair84[1] AS factor80
      UNWIND wanted85.whole AS whole86 CALL db.index.fulltext.queryNodes('entity_name', whole86, {limit: 500}) YIELD node AS other77
      WITH other77, wanted85, factor80, CASE WHEN other77:Paper THEN CASE coalesce(other77.searchTitle, '') WHEN '' THEN toLower(other77.title) ELSE other77.searchTitle END ELSE coalesce(other77.searchName, replace(replace(toLower(other77.name), '-', ' '), '.', '')) END AS name87
      WITH other77, wanted85, factor80, name87, name87 = wanted85.exact OR ($p0q.isStart AND name87 STARTS
      WITH wanted85.exact) AS isName88 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other77.title, other77.name)) = toLower($p0q.text) ELSE isName88 OR wanted85.exact IN coalesce(other77.searchOtherNames, []) END AND (NOT other77:EarlierVersion OR (NOT EXISTS { (other77)-[:VERSION_OF]->({title: other77.title}) } AND CASE WHEN other77:Paper THEN CASE coalesce(other77.searchTitle, '') WHEN '' THEN toLower(other77.title) ELSE other77.searchTitle END ELSE coalesce(other77.searchName, replace(replace(toLower(other77.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other77, -1 AS group74, CASE WHEN coalesce(other77.title, other77.name) = wanted85.text THEN 3 WHEN isName88 THEN 2 ELSE 1 END AS tier79, factor80, 0.25 AS gain81, 1.0 AS likeness82, null AS cited83
      UNION ALL
      MATCH (named89:Identifier WHERE named89.key IN $p0q.keys)-[:IDENTIFIES]->(other77:Paper|Person|Institution|Topic)
      RETURN other77, -1 AS group74, 4 AS tier79, 1.0 AS factor80, 0.25 AS gain81, 1.0 AS likeness82, null AS cited83
    }
    WITH *, date().year AS now90
    WITH group74, tier79, factor80, gain81, other77, likeness82, CASE WHEN cited83 IS NULL THEN CASE WHEN other77:Paper THEN coalesce(other77.citationCount, 0) WHEN other77:Person THEN COUNT { (other77)-[:AUTHORED]->() } WHEN other77:Institution THEN COUNT { (other77)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other77)<-[:HAS_TOPIC]-() } END ELSE cited83 * sqrt(4.0 / (1 + CASE WHEN other77.year < now90 THEN now90 - other77.year ELSE 0 END)) END AS damped91, CASE WHEN cited83 IS NOT NULL THEN other77.percentile END AS percentile92
    WITH group74, tier79, factor80, gain81, other77, likeness82 * (1 + gain81 * CASE WHEN percentile92 IS NULL THEN CASE WHEN damped91 > 99999 THEN 1.0 ELSE log10(1 + damped91) / 5 END ELSE 0.75 * CASE WHEN damped91 > 99999 THEN 1.0 ELSE log10(1 + damped91) / 5 END + 0.0025 * percentile92 END) AS value93
    WITH group74, tier79, factor80, gain81, collect([other77, value93]) AS hits94, max(value93) AS most95
    UNWIND hits94 AS hit76
    WITH group74, tier79, factor80, gain81, most95, hit76[0] AS other77, hit76[1] AS value93
    WITH group74, tier79, factor80, gain81, other77, value93 * CASE WHEN group74 >= 0 AND value93 >= 0.5 * most95 AND other77:Paper AND size($p0q.words) > 0 THEN 1 + 0.4 * size([word96 IN $p0q.words WHERE ' ' + CASE WHEN other77:Paper THEN CASE coalesce(other77.searchTitle, '') WHEN '' THEN toLower(other77.title) ELSE other77.searchTitle END ELSE coalesce(other77.searchName, replace(replace(toLower(other77.name), '-', ' '), '.', '')) END + ' ' CONTAINS word96]) / size($p0q.words) ELSE 1 END AS value93
    WITH group74, tier79, factor80, gain81, collect([other77, value93]) AS values97, max(value93) AS highest98
    UNWIND values97 AS hit76
    WITH hit76[0] AS other77, max(factor80 * (tier79 + CASE WHEN group74 < 0 THEN hit76[1] / (1 + gain81) ELSE 0.999 * hit76[1] / highest98 END)) AS score99
    RETURN collect([other77, score99]) AS top100
  }
  CALL (top100) {
    UNWIND top100 AS hit76
    WITH hit76 ORDER BY hit76[1] DESC, hit76[0].id LIMIT 1000
    RETURN collect(hit76) AS lexical101
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other77, score AS score99
    WITH other77, score99 WHERE (NOT other77:EarlierVersion OR (NOT EXISTS { (other77)-[:VERSION_OF]->({title: other77.title}) } AND CASE WHEN other77:Paper THEN CASE coalesce(other77.searchTitle, '') WHEN '' THEN toLower(other77.title) ELSE other77.searchTitle END ELSE coalesce(other77.searchName, replace(replace(toLower(other77.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other77, score99 ORDER BY score99 DESC, other77.id
    RETURN collect(other77) AS semantic102
  }
  CALL (lexical101, semantic102) {
    UNWIND range(0, size(lexical101) - 1) AS place103
    WITH lexical101[place103] AS hit76, place103
    RETURN hit76[0] AS other77, CASE WHEN hit76[1] >= 2 THEN hit76[1] ELSE 0.0 END + 1.0 / (61 + place103) AS score99
    UNION ALL
    UNWIND range(0, size(semantic102) - 1) AS place103
    RETURN semantic102[place103] AS other77, 1.0 / (61 + place103) AS score99
  }
  WITH other77, sum(score99) AS rank104
  RETURN count(*) AS v105
}
CALL (rankings40, corrected37) {
  CALL (rankings40, corrected37) {
    CALL (rankings40, corrected37) {
      UNWIND range(0, size(rankings40) - 1) AS group41
      WITH group41, rankings40[group41] AS ranking42
      UNWIND ranking42.hits AS hit43
      WITH group41, ranking42, hit43, hit43[0] AS other44, CASE WHEN hit43[1] > 0.000001 * ranking42.best THEN hit43[1] / ranking42.best ELSE 0.000001 END AS fit45 WHERE hit43[2] > ranking42.cut AND (NOT other44:EarlierVersion OR (NOT EXISTS { (other44)-[:VERSION_OF]->({title: other44.title}) } AND CASE WHEN other44:Paper THEN CASE coalesce(other44.searchTitle, '') WHEN '' THEN toLower(other44.title) ELSE other44.searchTitle END ELSE coalesce(other44.searchName, replace(replace(toLower(other44.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other44, group41, 1 AS tier46, ranking42.factor AS factor47, ranking42.gain AS gain48, fit45 ^ ranking42.power AS likeness49, hit43[3] AS cited50
      UNION ALL
      UNWIND [[$p0q, 1.0], [corrected37, 0.2]] AS pair51
      WITH pair51[0] AS wanted52, pair51[1] AS factor47
      UNWIND wanted52.whole AS whole53 CALL db.index.fulltext.queryNodes('entity_name', whole53, {limit: 500}) YIELD node AS other44
      WITH other44, wanted52, factor47, CASE WHEN other44:Paper THEN CASE coalesce(other44.searchTitle, '') WHEN '' THEN toLower(other44.title) ELSE other44.searchTitle END ELSE coalesce(other44.searchName, replace(replace(toLower(other44.name), '-', ' '), '.', '')) END AS name54
      WITH other44, wanted52, factor47, name54, name54 = wanted52.exact OR ($p0q.isStart AND name54 STARTS
      WITH wanted52.exact) AS isName55 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other44.title, other44.name)) = toLower($p0q.text) ELSE isName55 OR wanted52.exact IN coalesce(other44.searchOtherNames, []) END AND (NOT other44:EarlierVersion OR (NOT EXISTS { (other44)-[:VERSION_OF]->({title: other44.title}) } AND CASE WHEN other44:Paper THEN CASE coalesce(other44.searchTitle, '') WHEN '' THEN toLower(other44.title) ELSE other44.searchTitle END ELSE coalesce(other44.searchName, replace(replace(toLower(other44.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other44, -1 AS group41, CASE WHEN coalesce(other44.title, other44.name) = wanted52.text THEN 3 WHEN isName55 THEN 2 ELSE 1 END AS tier46, factor47, 0.25 AS gain48, 1.0 AS likeness49, null AS cited50
      UNION ALL
      MATCH (named56:Identifier WHERE named56.key IN $p0q.keys)-[:IDENTIFIES]->(other44:Paper|Person|Institution|Topic)
      RETURN other44, -1 AS group41, 4 AS tier46, 1.0 AS factor47, 0.25 AS gain48, 1.0 AS likeness49, null AS cited50
    }
    WITH *, date().year AS now57
    WITH group41, tier46, factor47, gain48, other44, likeness49, CASE WHEN cited50 IS NULL THEN CASE WHEN other44:Paper THEN coalesce(other44.citationCount, 0) WHEN other44:Person THEN COUNT { (other44)-[:AUTHORED]->() } WHEN other44:Institution THEN COUNT { (other44)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other44)<-[:HAS_TOPIC]-() } END ELSE cited50 * sqrt(4.0 / (1 + CASE WHEN other44.year < now57 THEN now57 - other44.year ELSE 0 END)) END AS damped58, CASE WHEN cited50 IS NOT NULL THEN other44.percentile END AS percentile59
    WITH group41, tier46, factor47, gain48, other44, likeness49 * (1 + gain48 * CASE WHEN percentile59 IS NULL THEN CASE WHEN damped58 > 99999 THEN 1.0 ELSE log10(1 + damped58) / 5 END ELSE 0.75 * CASE WHEN damped58 > 99999 THEN 1.0 ELSE log10(1 + damped58) / 5 END + 0.0025 * percentile59 END) AS value60
    WITH group41, tier46, factor47, gain48, collect([other44, value60]) AS hits61, max(value60) AS most62
    UNWIND hits61 AS hit43
    WITH group41, tier46, factor47, gain48, most62, hit43[0] AS other44, hit43[1] AS value60
    WITH group41, tier46, factor47, gain48, other44, value60 * CASE WHEN group41 >= 0 AND value60 >= 0.5 * most62 AND other44:Paper AND size($p0q.words) > 0 THEN 1 + 0.4 * size([word63 IN $p0q.words WHERE ' ' + CASE WHEN other44:Paper THEN CASE coalesce(other44.searchTitle, '') WHEN '' THEN toLower(other44.title) ELSE other44.searchTitle END ELSE coalesce(other44.searchName, replace(replace(toLower(other44.name), '-', ' '), '.', '')) END + ' ' CONTAINS word63]) / size($p0q.words) ELSE 1 END AS value60
    WITH group41, tier46, factor47, gain48, collect([other44, value60]) AS values64, max(value60) AS highest65
    UNWIND values64 AS hit43
    WITH hit43[0] AS other44, max(factor47 * (tier46 + CASE WHEN group41 < 0 THEN hit43[1] / (1 + gain48) ELSE 0.999 * hit43[1] / highest65 END)) AS score66
    RETURN collect([other44, score66]) AS top67
  }
  CALL (top67) {
    UNWIND top67 AS hit43
    WITH hit43 ORDER BY hit43[1] DESC, hit43[0].id LIMIT 1000
    RETURN collect(hit43) AS lexical68
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other44, score AS score66
    WITH other44, score66 WHERE (NOT other44:EarlierVersion OR (NOT EXISTS { (other44)-[:VERSION_OF]->({title: other44.title}) } AND CASE WHEN other44:Paper THEN CASE coalesce(other44.searchTitle, '') WHEN '' THEN toLower(other44.title) ELSE other44.searchTitle END ELSE coalesce(other44.searchName, replace(replace(toLower(other44.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other44, score66 ORDER BY score66 DESC, other44.id
    RETURN collect(other44) AS semantic69
  }
  CALL (lexical68, semantic69) {
    UNWIND range(0, size(lexical68) - 1) AS place70
    WITH lexical68[place70] AS hit43, place70
    RETURN hit43[0] AS other44, CASE WHEN hit43[1] >= 2 THEN hit43[1] ELSE 0.0 END + 1.0 / (61 + place70) AS score66
    UNION ALL
    UNWIND range(0, size(semantic69) - 1) AS place70
    RETURN semantic69[place70] AS other44, 1.0 / (61 + place70) AS score66
  }
  WITH other44, sum(score66) AS rank71
  WITH other44 WHERE other44:Paper
  WITH collect(other44) AS other44
  RETURN [size(other44)] AS v72, size(other44) AS v73
}
RETURN [[v105, v72]] AS row
