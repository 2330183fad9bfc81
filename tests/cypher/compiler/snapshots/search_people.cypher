// { search(query: "graph -neural", kinds: [PERSON, TOPIC]) { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0q":{"correction":null,"exact":"graph neural","excludes":true,"isStart":false,"keys":[],"rankings":[["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\") -(name:\"neural\" searchName:\"neural\" searchOtherNames:\"neural\")",false,0.0]],"text":"graph -neural","whole":["name:\"graph neural\"","searchName:\"graph neural\" searchOtherNames:\"graph neural\""],"words":[" graph "," neural "]}}
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
    CALL (corrected29) {
      UNWIND [ranking35 IN $p0q.rankings | [ranking35, 1.0]] + [ranking35 IN coalesce(corrected29.rankings, []) | [ranking35, 0.2]] AS pair36
      WITH pair36[0] AS ranking35, pair36[1] AS factor37 CALL db.index.fulltext.queryNodes(ranking35[0], ranking35[1], {limit: 1000}) YIELD node AS other33, score AS score38
      WITH ranking35, factor37, other33, score38, CASE WHEN ranking35[2] THEN coalesce(other33.citationCount, 0) END AS cited39
      WITH ranking35, factor37, other33, score38, cited39, score38 - ranking35[3] * CASE WHEN cited39 >= 16 ^ 4 THEN 4 WHEN cited39 >= 16 THEN toInteger(log(cited39) / log(16) + 1e-9) ELSE 0 END AS text40
      WITH ranking35, factor37, collect([other33, text40, score38, cited39]) AS hits41, max(text40) AS best42, max(score38) AS top43, min(score38) AS least44
      WITH ranking35, factor37, hits41, best42, top43, least44, 1 + log10(toFloat(size(hits41)) / 1000) / 3 AS open45
      RETURN collect({index: ranking35[0], query: ranking35[1], hits: hits41, best: best42, top: top43, power: CASE WHEN ranking35[2] THEN 1 - 0.4 * open45 ELSE 1 END, gain: CASE WHEN ranking35[2] THEN 1.2 * open45 ELSE 0.25 END, factor: factor37, cut: CASE WHEN size(hits41) < 1000 THEN 0.0 ELSE least44 END}) AS rankings46
    }
    CALL (rankings46, corrected29) {
      CALL (rankings46, corrected29) {
        UNWIND rankings46 AS ranking35
        CALL (ranking35) {
          WITH ranking35.best AS best42, ranking35.power AS power47, ranking35.gain AS gain48, ranking35.cut AS cut49, ranking35.hits AS hits41, date().year AS now50, size($p0q.words) AS count51
          UNWIND hits41 AS hit52
          WITH hit52, hit52[0] AS other33, best42, power47, gain48, cut49, now50, count51 WHERE hit52[2] > cut49 AND (NOT other33:EarlierVersion OR (NOT EXISTS { (other33)-[:VERSION_OF]->({title: other33.title}) } AND CASE WHEN other33:Paper THEN CASE coalesce(other33.searchTitle, '') WHEN '' THEN toLower(other33.title) ELSE other33.searchTitle END ELSE coalesce(other33.searchName, replace(replace(toLower(other33.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other33:Person OR other33:Topic)
          WITH other33, CASE WHEN hit52[1] > 0.000001 * best42 THEN hit52[1] / best42 ELSE 0.000001 END ^ power47 AS likeness53, gain48, now50, count51, hit52[3] AS cited39
          WITH other33, likeness53, gain48, count51, CASE WHEN cited39 IS NULL THEN CASE WHEN other33:Paper THEN coalesce(other33.citationCount, 0) WHEN other33:Person THEN COUNT { (other33)-[:AUTHORED]->() } WHEN other33:Institution THEN COUNT { (other33)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other33)<-[:HAS_TOPIC]-() } END ELSE cited39 * sqrt(4.0 / (1 + CASE WHEN other33.year < now50 THEN now50 - other33.year ELSE 0 END)) END AS damped54, CASE WHEN cited39 IS NOT NULL THEN other33.percentile END AS percentile55
          WITH other33, count51, likeness53 * (1 + gain48 * CASE WHEN percentile55 IS NULL THEN CASE WHEN damped54 > 99999 THEN 1.0 ELSE log10(1 + damped54) / 5 END ELSE 0.75 * CASE WHEN damped54 > 99999 THEN 1.0 ELSE log10(1 + damped54) / 5 END + 0.0025 * percentile55 END) AS value56
          WITH count51, collect([other33, value56]) AS values57, max(value56) AS most58
          WITH *, size(values57) AS size59
          UNWIND values57 AS hit52
          WITH count51, most58, size59, hit52[0] AS other33, hit52[1] AS value56
          WITH count51, other33, value56, CASE WHEN count51 > 0 AND other33:Paper AND (size59 <= 200 OR value56 >= 0.5 * most58) THEN ' ' + CASE WHEN other33:Paper THEN CASE coalesce(other33.searchTitle, '') WHEN '' THEN toLower(other33.title) ELSE other33.searchTitle END ELSE coalesce(other33.searchName, replace(replace(toLower(other33.name), '-', ' '), '.', '')) END + ' ' + coalesce(other33.searchAuthors, '') + ' ' END AS exact60
          WITH other33, CASE WHEN exact60 IS NULL THEN value56 ELSE value56 * (1 + 0.4 * size([word61 IN $p0q.words WHERE exact60 CONTAINS word61]) / count51) END AS value56
          WITH collect([other33, value56]) AS values57, max(value56) AS highest62
          UNWIND values57 AS hit52
          RETURN hit52[0] AS other33, 1 + 0.999 * hit52[1] / highest62 AS score38
        }
        RETURN other33, ranking35.factor * score38 AS score38
        UNION ALL
        CALL (corrected29) {
          UNWIND [[$p0q, 1.0], [corrected29, 0.2]] AS pair36
          WITH pair36[0] AS wanted63, pair36[1] AS factor37
          UNWIND wanted63.whole AS whole64 CALL db.index.fulltext.queryNodes('entity_name', whole64, {limit: 500}) YIELD node AS other33
          WITH other33, wanted63, factor37, CASE WHEN other33:Paper THEN CASE coalesce(other33.searchTitle, '') WHEN '' THEN toLower(other33.title) ELSE other33.searchTitle END ELSE coalesce(other33.searchName, replace(replace(toLower(other33.name), '-', ' '), '.', '')) END AS name65
          WITH other33, wanted63, factor37, name65, name65 = wanted63.exact OR ($p0q.isStart AND name65 STARTS
          WITH wanted63.exact) AS isName66 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other33.title, other33.name)) = toLower($p0q.text) ELSE isName66 OR wanted63.exact IN coalesce(other33.searchOtherNames, []) END AND (NOT other33:EarlierVersion OR (NOT EXISTS { (other33)-[:VERSION_OF]->({title: other33.title}) } AND CASE WHEN other33:Paper THEN CASE coalesce(other33.searchTitle, '') WHEN '' THEN toLower(other33.title) ELSE other33.searchTitle END ELSE coalesce(other33.searchName, replace(replace(toLower(other33.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other33:Person OR other33:Topic)
          RETURN other33, CASE WHEN coalesce(other33.title, other33.name) = wanted63.text THEN 3 WHEN isName66 THEN 2 ELSE 1 END AS tier67, factor37
          UNION ALL
          MATCH (named68:Identifier WHERE named68.key IN $p0q.keys)-[:IDENTIFIES]->(other33:Person|Topic)
          RETURN other33, 4 AS tier67, 1.0 AS factor37
        }
        WITH *, date().year AS now50, coalesce(other33.citationCount, 0) AS cited39
        WITH other33, tier67, factor37, CASE WHEN other33:Paper THEN coalesce(other33.citationCount, 0) WHEN other33:Person THEN COUNT { (other33)-[:AUTHORED]->() } WHEN other33:Institution THEN COUNT { (other33)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other33)<-[:HAS_TOPIC]-() } END AS damped54, null AS percentile55
        RETURN other33, factor37 * (tier67 + (1 + 0.25 * CASE WHEN percentile55 IS NULL THEN CASE WHEN damped54 > 99999 THEN 1.0 ELSE log10(1 + damped54) / 5 END ELSE 0.75 * CASE WHEN damped54 > 99999 THEN 1.0 ELSE log10(1 + damped54) / 5 END + 0.0025 * percentile55 END) / 1.25) AS score38
      }
      WITH other33, max(score38) AS score38
      RETURN collect([other33, score38]) AS top43
    }
    RETURN top43, [ranking35 IN rankings46 | ranking35 {.index, .query, .cut, .top, .factor}] AS cuts69
  }
  WITH top43, cuts69, size(top43) AS left70
  CALL (cuts69, left70) {
    WITH cuts69 WHERE left70 < $p0
    UNWIND cuts69 AS ranking35
    WITH ranking35 WHERE ranking35.cut > 0 CALL db.index.fulltext.queryNodes(ranking35.index, ranking35.query) YIELD node AS other33, score AS score38
    WITH other33, score38, ranking35 WHERE score38 <= ranking35.cut AND (NOT other33:EarlierVersion OR (NOT EXISTS { (other33)-[:VERSION_OF]->({title: other33.title}) } AND CASE WHEN other33:Paper THEN CASE coalesce(other33.searchTitle, '') WHEN '' THEN toLower(other33.title) ELSE other33.searchTitle END ELSE coalesce(other33.searchName, replace(replace(toLower(other33.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other33:Person OR other33:Topic)
    WITH other33, ranking35.factor * score38 / ranking35.top AS score38 ORDER BY score38 DESC, other33.id LIMIT $p0 + 1007
    RETURN collect([other33, score38]) AS rest71
  }
  UNWIND top43 + rest71 AS hit52
  WITH hit52[0] AS other33, max(hit52[1]) AS rank34
  WITH other33, rank34, rank34 AS k31, other33.id AS k32 ORDER BY k31 DESC, k32 LIMIT $p0
  CALL (other33) {
    CALL (other33) {
      WITH other33 AS other74 WHERE other74:Paper
      RETURN [0, [other74.id]] AS v73
      UNION ALL
      WITH other33 AS other75 WHERE other75:Person
      RETURN [1, []] AS v73
      UNION ALL
      WITH other33 AS other76 WHERE other76:Institution
      RETURN [2, []] AS v73
      UNION ALL
      WITH other33 AS other77 WHERE other77:Topic
      RETURN [3, []] AS v73
    }
    RETURN head(collect(v73)) AS v72
  }
  RETURN collect([k31, k32, k31, v72]) AS v78
}
RETURN [[v78, COUNT { UNWIND $p0q.rankings AS ranking79 CALL db.index.fulltext.queryNodes(ranking79[0], ranking79[1]) YIELD node AS other80 WHERE (NOT other80:EarlierVersion OR (NOT EXISTS { (other80)-[:VERSION_OF]->({title: other80.title}) } AND CASE WHEN other80:Paper THEN CASE coalesce(other80.searchTitle, '') WHEN '' THEN toLower(other80.title) ELSE other80.searchTitle END ELSE coalesce(other80.searchName, replace(replace(toLower(other80.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other80:Person OR other80:Topic) RETURN other80 } + COUNT { CALL () {
  MATCH (named81:Identifier WHERE named81.key IN $p0q.keys)-[:IDENTIFIES]->(other80:Person|Topic)
  RETURN other80 UNION
  WITH 1 AS once82 WHERE $p0q.excludes
  UNWIND [[$p0q, 1.0]] AS pair83
  WITH pair83[0] AS wanted84, pair83[1] AS factor85
  UNWIND wanted84.whole AS whole86 CALL db.index.fulltext.queryNodes('entity_name', whole86, {limit: 500}) YIELD node AS other80
  WITH other80, wanted84, factor85, CASE WHEN other80:Paper THEN CASE coalesce(other80.searchTitle, '') WHEN '' THEN toLower(other80.title) ELSE other80.searchTitle END ELSE coalesce(other80.searchName, replace(replace(toLower(other80.name), '-', ' '), '.', '')) END AS name87
  WITH other80, wanted84, factor85, name87, name87 = wanted84.exact OR ($p0q.isStart AND name87 STARTS
  WITH wanted84.exact) AS isName88 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other80.title, other80.name)) = toLower($p0q.text) ELSE isName88 OR wanted84.exact IN coalesce(other80.searchOtherNames, []) END AND (NOT other80:EarlierVersion OR (NOT EXISTS { (other80)-[:VERSION_OF]->({title: other80.title}) } AND CASE WHEN other80:Paper THEN CASE coalesce(other80.searchTitle, '') WHEN '' THEN toLower(other80.title) ELSE other80.searchTitle END ELSE coalesce(other80.searchName, replace(replace(toLower(other80.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other80:Person OR other80:Topic)
  RETURN other80
}
WITH other80 WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking79 CALL db.index.fulltext.queryNodes(ranking79[0], ranking79[1]) YIELD node AS hit89 WHERE hit89 = other80 RETURN hit89 } RETURN other80 } + COUNT { UNWIND corrected29.rankings AS ranking79 CALL db.index.fulltext.queryNodes(ranking79[0], ranking79[1]) YIELD node AS other80 WITH other80 WHERE NOT other80 IN corrected29.few AND (NOT other80:EarlierVersion OR (NOT EXISTS { (other80)-[:VERSION_OF]->({title: other80.title}) } AND CASE WHEN other80:Paper THEN CASE coalesce(other80.searchTitle, '') WHEN '' THEN toLower(other80.title) ELSE other80.searchTitle END ELSE coalesce(other80.searchName, replace(replace(toLower(other80.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other80:Person OR other80:Topic) RETURN DISTINCT other80 }]] AS row
