// { search(query: "graph -neural", mode: HYBRID) { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0q":{"correction":null,"exact":"graph neural","excludes":true,"isStart":false,"keys":[],"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\"^1 searchTitleWords:\"graph\"^1 searchAbstractWords:\"graph\"^0.3 searchAuthors:\"graph\"^1.5 searchTopics:\"graph\"^1.3 venue:\"graph\"^0.3) -(title:\"neural\"^2 abstract:\"neural\"^1 searchTitleWords:\"neural\"^1 searchAbstractWords:\"neural\"^0.3 searchAuthors:\"neural\"^1.5 searchTopics:\"neural\"^1.3 venue:\"neural\"^0.3) searchCitations:[c2 TO c9]^2.0 searchCitations:[c4 TO c9]^2.0 searchCitations:[c6 TO c9]^2.0 searchCitations:[c8 TO c9]^2.0",true,2.0],["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\") -(name:\"neural\" searchName:\"neural\" searchOtherNames:\"neural\")",false,0.0]],"text":"graph -neural","whole":["title:\"graph neural\" name:\"graph neural\"","searchTitle:\"graph neural\" searchName:\"graph neural\" searchOtherNames:\"graph neural\""],"words":[" graph "," neural "]}}
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
      UNWIND range(0, size(rankings40) - 1) AS group45
      WITH group45, rankings40[group45] AS ranking46
      UNWIND ranking46.hits AS hit47
      WITH group45, ranking46, hit47, hit47[0] AS other43, CASE WHEN hit47[1] > 0.000001 * ranking46.best THEN hit47[1] / ranking46.best ELSE 0.000001 END AS fit48 WHERE hit47[2] > ranking46.cut AND (NOT other43:EarlierVersion OR (NOT EXISTS { (other43)-[:VERSION_OF]->({title: other43.title}) } AND CASE WHEN other43:Paper THEN CASE coalesce(other43.searchTitle, '') WHEN '' THEN toLower(other43.title) ELSE other43.searchTitle END ELSE coalesce(other43.searchName, replace(replace(toLower(other43.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other43, group45, 1 AS tier49, ranking46.factor AS factor50, ranking46.gain AS gain51, fit48 ^ ranking46.power AS likeness52, hit47[3] AS cited53
      UNION ALL
      UNWIND [[$p0q, 1.0], [corrected37, 0.2]] AS pair54
      WITH pair54[0] AS wanted55, pair54[1] AS factor50
      UNWIND wanted55.whole AS whole56 CALL db.index.fulltext.queryNodes('entity_name', whole56, {limit: 500}) YIELD node AS other43
      WITH other43, wanted55, factor50, CASE WHEN other43:Paper THEN CASE coalesce(other43.searchTitle, '') WHEN '' THEN toLower(other43.title) ELSE other43.searchTitle END ELSE coalesce(other43.searchName, replace(replace(toLower(other43.name), '-', ' '), '.', '')) END AS name57
      WITH other43, wanted55, factor50, name57, name57 = wanted55.exact OR ($p0q.isStart AND name57 STARTS
      WITH wanted55.exact) AS isName58 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other43.title, other43.name)) = toLower($p0q.text) ELSE isName58 OR wanted55.exact IN coalesce(other43.searchOtherNames, []) END AND (NOT other43:EarlierVersion OR (NOT EXISTS { (other43)-[:VERSION_OF]->({title: other43.title}) } AND CASE WHEN other43:Paper THEN CASE coalesce(other43.searchTitle, '') WHEN '' THEN toLower(other43.title) ELSE other43.searchTitle END ELSE coalesce(other43.searchName, replace(replace(toLower(other43.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other43, -1 AS group45, CASE WHEN coalesce(other43.title, other43.name) = wanted55.text THEN 3 WHEN isName58 THEN 2 ELSE 1 END AS tier49, factor50, 0.25 AS gain51, 1.0 AS likeness52, null AS cited53
      UNION ALL
      MATCH (named59:Identifier WHERE named59.key IN $p0q.keys)-[:IDENTIFIES]->(other43:Paper|Person|Institution|Topic)
      RETURN other43, -1 AS group45, 4 AS tier49, 1.0 AS factor50, 0.25 AS gain51, 1.0 AS likeness52, null AS cited53
    }
    WITH *, date().year AS now60
    WITH group45, tier49, factor50, gain51, other43, likeness52, CASE WHEN cited53 IS NULL THEN CASE WHEN other43:Paper THEN coalesce(other43.citationCount, 0) WHEN other43:Person THEN COUNT { (other43)-[:AUTHORED]->() } WHEN other43:Institution THEN COUNT { (other43)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other43)<-[:HAS_TOPIC]-() } END ELSE cited53 * sqrt(4.0 / (1 + CASE WHEN other43.year < now60 THEN now60 - other43.year ELSE 0 END)) END AS damped61, CASE WHEN cited53 IS NOT NULL THEN other43.percentile END AS percentile62
    WITH group45, tier49, factor50, gain51, other43, likeness52 * (1 + gain51 * CASE WHEN percentile62 IS NULL THEN CASE WHEN damped61 > 99999 THEN 1.0 ELSE log10(1 + damped61) / 5 END ELSE 0.75 * CASE WHEN damped61 > 99999 THEN 1.0 ELSE log10(1 + damped61) / 5 END + 0.0025 * percentile62 END) AS value63
    WITH group45, tier49, factor50, gain51, collect([other43, value63]) AS hits64, max(value63) AS most65
    UNWIND hits64 AS hit47
    WITH group45, tier49, factor50, gain51, most65, hit47[0] AS other43, hit47[1] AS value63
    WITH group45, tier49, factor50, gain51, other43, value63 * CASE WHEN group45 >= 0 AND value63 >= 0.5 * most65 AND other43:Paper AND size($p0q.words) > 0 THEN 1 + 0.4 * size([word66 IN $p0q.words WHERE ' ' + CASE WHEN other43:Paper THEN CASE coalesce(other43.searchTitle, '') WHEN '' THEN toLower(other43.title) ELSE other43.searchTitle END ELSE coalesce(other43.searchName, replace(replace(toLower(other43.name), '-', ' '), '.', '')) END + ' ' CONTAINS word66]) / size($p0q.words) ELSE 1 END AS value63
    WITH group45, tier49, factor50, gain51, collect([other43, value63]) AS values67, max(value63) AS highest68
    UNWIND values67 AS hit47
    WITH hit47[0] AS other43, max(factor50 * (tier49 + CASE WHEN group45 < 0 THEN hit47[1] / (1 + gain51) ELSE 0.999 * hit47[1] / highest68 END)) AS score69
    RETURN collect([other43, score69]) AS top70
  }
  CALL (top70) {
    UNWIND top70 AS hit47
    WITH hit47 ORDER BY hit47[1] DESC, hit47[0].id LIMIT 1000
    RETURN collect(hit47) AS lexical71
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other43, score AS score69
    WITH other43, score69 WHERE (NOT other43:EarlierVersion OR (NOT EXISTS { (other43)-[:VERSION_OF]->({title: other43.title}) } AND CASE WHEN other43:Paper THEN CASE coalesce(other43.searchTitle, '') WHEN '' THEN toLower(other43.title) ELSE other43.searchTitle END ELSE coalesce(other43.searchName, replace(replace(toLower(other43.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other43, score69 ORDER BY score69 DESC, other43.id
    RETURN collect(other43) AS semantic72
  }
  CALL (lexical71, semantic72) {
    UNWIND range(0, size(lexical71) - 1) AS place73
    WITH lexical71[place73] AS hit47, place73
    RETURN hit47[0] AS other43, CASE WHEN hit47[1] >= 2 THEN hit47[1] ELSE 0.0 END + 1.0 / (61 + place73) AS score69
    UNION ALL
    UNWIND range(0, size(semantic72) - 1) AS place73
    RETURN semantic72[place73] AS other43, 1.0 / (61 + place73) AS score69
  }
  WITH other43, sum(score69) AS rank44
  WITH other43, rank44, rank44 AS k41, other43.id AS k42 ORDER BY k41 DESC, k42 LIMIT $p0
  CALL (other43) {
    CALL (other43) {
      WITH other43 AS other76 WHERE other76:Paper
      RETURN [0, [other76.id]] AS v75
      UNION ALL
      WITH other43 AS other77 WHERE other77:Person
      RETURN [1, []] AS v75
      UNION ALL
      WITH other43 AS other78 WHERE other78:Institution
      RETURN [2, []] AS v75
      UNION ALL
      WITH other43 AS other79 WHERE other79:Topic
      RETURN [3, []] AS v75
    }
    RETURN head(collect(v75)) AS v74
  }
  RETURN collect([k41, k42, k41, v74]) AS v80
}
CALL (rankings40, corrected37) {
  CALL (rankings40, corrected37) {
    CALL (rankings40, corrected37) {
      UNWIND range(0, size(rankings40) - 1) AS group81
      WITH group81, rankings40[group81] AS ranking82
      UNWIND ranking82.hits AS hit83
      WITH group81, ranking82, hit83, hit83[0] AS other84, CASE WHEN hit83[1] > 0.000001 * ranking82.best THEN hit83[1] / ranking82.best ELSE 0.000001 END AS fit85 WHERE hit83[2] > ranking82.cut AND (NOT other84:EarlierVersion OR (NOT EXISTS { (other84)-[:VERSION_OF]->({title: other84.title}) } AND CASE WHEN other84:Paper THEN CASE coalesce(other84.searchTitle, '') WHEN '' THEN toLower(other84.title) ELSE other84.searchTitle END ELSE coalesce(other84.searchName, replace(replace(toLower(other84.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other84, group81, 1 AS tier86, ranking82.factor AS factor87, ranking82.gain AS gain88, fit85 ^ ranking82.power AS likeness89, hit83[3] AS cited90
      UNION ALL
      UNWIND [[$p0q, 1.0], [corrected37, 0.2]] AS pair91
      WITH pair91[0] AS wanted92, pair91[1] AS factor87
      UNWIND wanted92.whole AS whole93 CALL db.index.fulltext.queryNodes('entity_name', whole93, {limit: 500}) YIELD node AS other84
      WITH other84, wanted92, factor87, CASE WHEN other84:Paper THEN CASE coalesce(other84.searchTitle, '') WHEN '' THEN toLower(other84.title) ELSE other84.searchTitle END ELSE coalesce(other84.searchName, replace(replace(toLower(other84.name), '-', ' '), '.', '')) END AS name94
      WITH other84, wanted92, factor87, name94, name94 = wanted92.exact OR ($p0q.isStart AND name94 STARTS
      WITH wanted92.exact) AS isName95 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other84.title, other84.name)) = toLower($p0q.text) ELSE isName95 OR wanted92.exact IN coalesce(other84.searchOtherNames, []) END AND (NOT other84:EarlierVersion OR (NOT EXISTS { (other84)-[:VERSION_OF]->({title: other84.title}) } AND CASE WHEN other84:Paper THEN CASE coalesce(other84.searchTitle, '') WHEN '' THEN toLower(other84.title) ELSE other84.searchTitle END ELSE coalesce(other84.searchName, replace(replace(toLower(other84.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other84, -1 AS group81, CASE WHEN coalesce(other84.title, other84.name) = wanted92.text THEN 3 WHEN isName95 THEN 2 ELSE 1 END AS tier86, factor87, 0.25 AS gain88, 1.0 AS likeness89, null AS cited90
      UNION ALL
      MATCH (named96:Identifier WHERE named96.key IN $p0q.keys)-[:IDENTIFIES]->(other84:Paper|Person|Institution|Topic)
      RETURN other84, -1 AS group81, 4 AS tier86, 1.0 AS factor87, 0.25 AS gain88, 1.0 AS likeness89, null AS cited90
    }
    WITH *, date().year AS now97
    WITH group81, tier86, factor87, gain88, other84, likeness89, CASE WHEN cited90 IS NULL THEN CASE WHEN other84:Paper THEN coalesce(other84.citationCount, 0) WHEN other84:Person THEN COUNT { (other84)-[:AUTHORED]->() } WHEN other84:Institution THEN COUNT { (other84)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other84)<-[:HAS_TOPIC]-() } END ELSE cited90 * sqrt(4.0 / (1 + CASE WHEN other84.year < now97 THEN now97 - other84.year ELSE 0 END)) END AS damped98, CASE WHEN cited90 IS NOT NULL THEN other84.percentile END AS percentile99
    WITH group81, tier86, factor87, gain88, other84, likeness89 * (1 + gain88 * CASE WHEN percentile99 IS NULL THEN CASE WHEN damped98 > 99999 THEN 1.0 ELSE log10(1 + damped98) / 5 END ELSE 0.75 * CASE WHEN damped98 > 99999 THEN 1.0 ELSE log10(1 + damped98) / 5 END + 0.0025 * percentile99 END) AS value100
    WITH group81, tier86, factor87, gain88, collect([other84, value100]) AS hits101, max(value100) AS most102
    UNWIND hits101 AS hit83
    WITH group81, tier86, factor87, gain88, most102, hit83[0] AS other84, hit83[1] AS value100
    WITH group81, tier86, factor87, gain88, other84, value100 * CASE WHEN group81 >= 0 AND value100 >= 0.5 * most102 AND other84:Paper AND size($p0q.words) > 0 THEN 1 + 0.4 * size([word103 IN $p0q.words WHERE ' ' + CASE WHEN other84:Paper THEN CASE coalesce(other84.searchTitle, '') WHEN '' THEN toLower(other84.title) ELSE other84.searchTitle END ELSE coalesce(other84.searchName, replace(replace(toLower(other84.name), '-', ' '), '.', '')) END + ' ' CONTAINS word103]) / size($p0q.words) ELSE 1 END AS value100
    WITH group81, tier86, factor87, gain88, collect([other84, value100]) AS values104, max(value100) AS highest105
    UNWIND values104 AS hit83
    WITH hit83[0] AS other84, max(factor87 * (tier86 + CASE WHEN group81 < 0 THEN hit83[1] / (1 + gain88) ELSE 0.999 * hit83[1] / highest105 END)) AS score106
    RETURN collect([other84, score106]) AS top107
  }
  CALL (top107) {
    UNWIND top107 AS hit83
    WITH hit83 ORDER BY hit83[1] DESC, hit83[0].id LIMIT 1000
    RETURN collect(hit83) AS lexical108
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other84, score AS score106
    WITH other84, score106 WHERE (NOT other84:EarlierVersion OR (NOT EXISTS { (other84)-[:VERSION_OF]->({title: other84.title}) } AND CASE WHEN other84:Paper THEN CASE coalesce(other84.searchTitle, '') WHEN '' THEN toLower(other84.title) ELSE other84.searchTitle END ELSE coalesce(other84.searchName, replace(replace(toLower(other84.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other84, score106 ORDER BY score106 DESC, other84.id
    RETURN collect(other84) AS semantic109
  }
  CALL (lexical108, semantic109) {
    UNWIND range(0, size(lexical108) - 1) AS place110
    WITH lexical108[place110] AS hit83, place110
    RETURN hit83[0] AS other84, CASE WHEN hit83[1] >= 2 THEN hit83[1] ELSE 0.0 END + 1.0 / (61 + place110) AS score106
    UNION ALL
    UNWIND range(0, size(semantic109) - 1) AS place110
    RETURN semantic109[place110] AS other84, 1.0 / (61 + place110) AS score106
  }
  WITH other84, sum(score106) AS rank111
  RETURN count(*) AS v112
}
RETURN [[v80, v112]] AS row
