// { search(query: "graph -neural") { totalCount edges { score cursor node { ... on Paper { id } } } } }
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
  CALL (rankings40, top70) {
    WITH rankings40 WHERE size(top70) < $p0
    UNWIND rankings40 AS ranking46
    WITH ranking46 WHERE ranking46.cut > 0 CALL db.index.fulltext.queryNodes(ranking46.index, ranking46.query) YIELD node AS other43, score AS score69
    WITH other43, score69, ranking46 WHERE score69 <= ranking46.cut AND (NOT other43:EarlierVersion OR (NOT EXISTS { (other43)-[:VERSION_OF]->({title: other43.title}) } AND CASE WHEN other43:Paper THEN CASE coalesce(other43.searchTitle, '') WHEN '' THEN toLower(other43.title) ELSE other43.searchTitle END ELSE coalesce(other43.searchName, replace(replace(toLower(other43.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other43, ranking46.factor * score69 / ranking46.top AS score69 ORDER BY score69 DESC, other43.id LIMIT $p0 + 1007
    RETURN collect([other43, score69]) AS rest71
  }
  UNWIND top70 + rest71 AS hit47
  WITH hit47[0] AS other43, max(hit47[1]) AS rank44
  WITH other43, rank44, rank44 AS k41, other43.id AS k42 ORDER BY k41 DESC, k42 LIMIT $p0
  CALL (other43) {
    CALL (other43) {
      WITH other43 AS other74 WHERE other74:Paper
      RETURN [0, [other74.id]] AS v73
      UNION ALL
      WITH other43 AS other75 WHERE other75:Person
      RETURN [1, []] AS v73
      UNION ALL
      WITH other43 AS other76 WHERE other76:Institution
      RETURN [2, []] AS v73
      UNION ALL
      WITH other43 AS other77 WHERE other77:Topic
      RETURN [3, []] AS v73
    }
    RETURN head(collect(v73)) AS v72
  }
  RETURN collect([k41, k42, k41, v72]) AS v78
}
RETURN [[v78, COUNT { UNWIND $p0q.rankings AS ranking79 CALL db.index.fulltext.queryNodes(ranking79[0], ranking79[1]) YIELD node AS other80 WHERE (NOT other80:EarlierVersion OR (NOT EXISTS { (other80)-[:VERSION_OF]->({title: other80.title}) } AND CASE WHEN other80:Paper THEN CASE coalesce(other80.searchTitle, '') WHEN '' THEN toLower(other80.title) ELSE other80.searchTitle END ELSE coalesce(other80.searchName, replace(replace(toLower(other80.name), '-', ' '), '.', '')) END = $p0q.exact)) RETURN other80 } + COUNT { CALL () {
  MATCH (named81:Identifier WHERE named81.key IN $p0q.keys)-[:IDENTIFIES]->(other80:Paper|Person|Institution|Topic)
  RETURN other80 UNION
  WITH 1 AS once82 WHERE $p0q.excludes
  UNWIND [[$p0q, 1.0]] AS pair83
  WITH pair83[0] AS wanted84, pair83[1] AS factor85
  UNWIND wanted84.whole AS whole86 CALL db.index.fulltext.queryNodes('entity_name', whole86, {limit: 500}) YIELD node AS other80
  WITH other80, wanted84, factor85, CASE WHEN other80:Paper THEN CASE coalesce(other80.searchTitle, '') WHEN '' THEN toLower(other80.title) ELSE other80.searchTitle END ELSE coalesce(other80.searchName, replace(replace(toLower(other80.name), '-', ' '), '.', '')) END AS name87
  WITH other80, wanted84, factor85, name87, name87 = wanted84.exact OR ($p0q.isStart AND name87 STARTS
  WITH wanted84.exact) AS isName88 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other80.title, other80.name)) = toLower($p0q.text) ELSE isName88 OR wanted84.exact IN coalesce(other80.searchOtherNames, []) END AND (NOT other80:EarlierVersion OR (NOT EXISTS { (other80)-[:VERSION_OF]->({title: other80.title}) } AND CASE WHEN other80:Paper THEN CASE coalesce(other80.searchTitle, '') WHEN '' THEN toLower(other80.title) ELSE other80.searchTitle END ELSE coalesce(other80.searchName, replace(replace(toLower(other80.name), '-', ' '), '.', '')) END = $p0q.exact))
  RETURN other80
}
WITH other80 WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking79 CALL db.index.fulltext.queryNodes(ranking79[0], ranking79[1]) YIELD node AS hit89 WHERE hit89 = other80 RETURN hit89 } RETURN other80 } + COUNT { UNWIND corrected37.rankings AS ranking79 CALL db.index.fulltext.queryNodes(ranking79[0], ranking79[1]) YIELD node AS other80 WITH other80 WHERE NOT other80 IN corrected37.few AND (NOT other80:EarlierVersion OR (NOT EXISTS { (other80)-[:VERSION_OF]->({title: other80.title}) } AND CASE WHEN other80:Paper THEN CASE coalesce(other80.searchTitle, '') WHEN '' THEN toLower(other80.title) ELSE other80.searchTitle END ELSE coalesce(other80.searchName, replace(replace(toLower(other80.name), '-', ' '), '.', '')) END = $p0q.exact)) RETURN DISTINCT other80 }]] AS row
