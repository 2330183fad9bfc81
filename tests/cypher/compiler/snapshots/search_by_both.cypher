// { search(query: "graph -neural", mode: HYBRID) { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0q":{"correction":null,"exact":"graph neural","excludes":true,"isStart":false,"keys":[],"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\"^1 searchTitleWords:\"graph\"^1 searchAbstractWords:\"graph\"^0.3 searchAuthors:\"graph\"^1.5 searchTopics:\"graph\"^1.3 venue:\"graph\"^0.3) -(title:\"neural\"^2 abstract:\"neural\"^1 searchTitleWords:\"neural\"^1 searchAbstractWords:\"neural\"^0.3 searchAuthors:\"neural\"^1.5 searchTopics:\"neural\"^1.3 venue:\"neural\"^0.3) searchCitations:[c2 TO c9]^2.0 searchCitations:[c4 TO c9]^2.0 searchCitations:[c6 TO c9]^2.0 searchCitations:[c8 TO c9]^2.0",true,2.0],["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\") -(name:\"neural\" searchName:\"neural\" searchOtherNames:\"neural\")",false,0.0]],"text":"graph -neural","whole":["title:\"graph neural\" name:\"graph neural\"","searchTitle:\"graph neural\" searchName:\"graph neural\" searchOtherNames:\"graph neural\""],"words":[" graph "," neural "]}}
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
          WITH hit52, hit52[0] AS other33, best42, power47, gain48, cut49, now50, count51 WHERE hit52[2] > cut49 AND (NOT other33:EarlierVersion OR (NOT EXISTS { (other33)-[:VERSION_OF]->({title: other33.title}) } AND CASE WHEN other33:Paper THEN CASE coalesce(other33.searchTitle, '') WHEN '' THEN toLower(other33.title) ELSE other33.searchTitle END ELSE coalesce(other33.searchName, replace(replace(toLower(other33.name), '-', ' '), '.', '')) END = $p0q.exact))
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
          WITH wanted63.exact) AS isName66 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other33.title, other33.name)) = toLower($p0q.text) ELSE isName66 OR wanted63.exact IN coalesce(other33.searchOtherNames, []) END AND (NOT other33:EarlierVersion OR (NOT EXISTS { (other33)-[:VERSION_OF]->({title: other33.title}) } AND CASE WHEN other33:Paper THEN CASE coalesce(other33.searchTitle, '') WHEN '' THEN toLower(other33.title) ELSE other33.searchTitle END ELSE coalesce(other33.searchName, replace(replace(toLower(other33.name), '-', ' '), '.', '')) END = $p0q.exact))
          RETURN other33, CASE WHEN coalesce(other33.title, other33.name) = wanted63.text THEN 3 WHEN isName66 THEN 2 ELSE 1 END AS tier67, factor37
          UNION ALL
          MATCH (named68:Identifier WHERE named68.key IN $p0q.keys)-[:IDENTIFIES]->(other33:Paper|Person|Institution|Topic)
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
  CALL (top43) {
    UNWIND top43 AS hit52
    WITH hit52 ORDER BY hit52[1] DESC, hit52[0].id LIMIT 1000
    RETURN collect(hit52) AS lexical70
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other33, score AS score38
    WITH other33, score38 WHERE (NOT other33:EarlierVersion OR (NOT EXISTS { (other33)-[:VERSION_OF]->({title: other33.title}) } AND CASE WHEN other33:Paper THEN CASE coalesce(other33.searchTitle, '') WHEN '' THEN toLower(other33.title) ELSE other33.searchTitle END ELSE coalesce(other33.searchName, replace(replace(toLower(other33.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other33, score38 ORDER BY score38 DESC, other33.id
    RETURN collect(other33) AS semantic71
  }
  CALL (lexical70, semantic71) {
    UNWIND range(0, size(lexical70) - 1) AS place72
    WITH lexical70[place72] AS hit52, place72
    RETURN hit52[0] AS other33, CASE WHEN hit52[1] >= 2 THEN hit52[1] ELSE 0.0 END + 1.0 / (61 + place72) AS score38
    UNION ALL
    UNWIND range(0, size(semantic71) - 1) AS place72
    RETURN semantic71[place72] AS other33, 1.0 / (61 + place72) AS score38
  }
  WITH other33, sum(score38) AS rank34
  WITH other33, rank34, rank34 AS k31, other33.id AS k32 ORDER BY k31 DESC, k32 LIMIT $p0
  CALL (other33) {
    CALL (other33) {
      WITH other33 AS other75 WHERE other75:Paper
      RETURN [0, [other75.id]] AS v74
      UNION ALL
      WITH other33 AS other76 WHERE other76:Person
      RETURN [1, []] AS v74
      UNION ALL
      WITH other33 AS other77 WHERE other77:Institution
      RETURN [2, []] AS v74
      UNION ALL
      WITH other33 AS other78 WHERE other78:Topic
      RETURN [3, []] AS v74
    }
    RETURN head(collect(v74)) AS v73
  }
  RETURN collect([k31, k32, k31, v73]) AS v79
}
CALL (corrected29) {
  CALL (corrected29) {
    CALL (corrected29) {
      UNWIND [ranking80 IN $p0q.rankings | [ranking80, 1.0]] + [ranking80 IN coalesce(corrected29.rankings, []) | [ranking80, 0.2]] AS pair81
      WITH pair81[0] AS ranking80, pair81[1] AS factor82 CALL db.index.fulltext.queryNodes(ranking80[0], ranking80[1], {limit: 1000}) YIELD node AS other83, score AS score84
      WITH ranking80, factor82, other83, score84, CASE WHEN ranking80[2] THEN coalesce(other83.citationCount, 0) END AS cited85
      WITH ranking80, factor82, other83, score84, cited85, score84 - ranking80[3] * CASE WHEN cited85 >= 16 ^ 4 THEN 4 WHEN cited85 >= 16 THEN toInteger(log(cited85) / log(16) + 1e-9) ELSE 0 END AS text86
      WITH ranking80, factor82, collect([other83, text86, score84, cited85]) AS hits87, max(text86) AS best88, max(score84) AS top89, min(score84) AS least90
      WITH ranking80, factor82, hits87, best88, top89, least90, 1 + log10(toFloat(size(hits87)) / 1000) / 3 AS open91
      RETURN collect({index: ranking80[0], query: ranking80[1], hits: hits87, best: best88, top: top89, power: CASE WHEN ranking80[2] THEN 1 - 0.4 * open91 ELSE 1 END, gain: CASE WHEN ranking80[2] THEN 1.2 * open91 ELSE 0.25 END, factor: factor82, cut: CASE WHEN size(hits87) < 1000 THEN 0.0 ELSE least90 END}) AS rankings92
    }
    CALL (rankings92, corrected29) {
      CALL (rankings92, corrected29) {
        UNWIND rankings92 AS ranking80
        CALL (ranking80) {
          WITH ranking80.best AS best88, ranking80.power AS power93, ranking80.gain AS gain94, ranking80.cut AS cut95, ranking80.hits AS hits87, date().year AS now96, size($p0q.words) AS count97
          UNWIND hits87 AS hit98
          WITH hit98, hit98[0] AS other83, best88, power93, gain94, cut95, now96, count97 WHERE hit98[2] > cut95 AND (NOT other83:EarlierVersion OR (NOT EXISTS { (other83)-[:VERSION_OF]->({title: other83.title}) } AND CASE WHEN other83:Paper THEN CASE coalesce(other83.searchTitle, '') WHEN '' THEN toLower(other83.title) ELSE other83.searchTitle END ELSE coalesce(other83.searchName, replace(replace(toLower(other83.name), '-', ' '), '.', '')) END = $p0q.exact))
          WITH other83, CASE WHEN hit98[1] > 0.000001 * best88 THEN hit98[1] / best88 ELSE 0.000001 END ^ power93 AS likeness99, gain94, now96, count97, hit98[3] AS cited85
          WITH other83, likeness99, gain94, count97, CASE WHEN cited85 IS NULL THEN CASE WHEN other83:Paper THEN coalesce(other83.citationCount, 0) WHEN other83:Person THEN COUNT { (other83)-[:AUTHORED]->() } WHEN other83:Institution THEN COUNT { (other83)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other83)<-[:HAS_TOPIC]-() } END ELSE cited85 * sqrt(4.0 / (1 + CASE WHEN other83.year < now96 THEN now96 - other83.year ELSE 0 END)) END AS damped100, CASE WHEN cited85 IS NOT NULL THEN other83.percentile END AS percentile101
          WITH other83, count97, likeness99 * (1 + gain94 * CASE WHEN percentile101 IS NULL THEN CASE WHEN damped100 > 99999 THEN 1.0 ELSE log10(1 + damped100) / 5 END ELSE 0.75 * CASE WHEN damped100 > 99999 THEN 1.0 ELSE log10(1 + damped100) / 5 END + 0.0025 * percentile101 END) AS value102
          WITH count97, collect([other83, value102]) AS values103, max(value102) AS most104
          WITH *, size(values103) AS size105
          UNWIND values103 AS hit98
          WITH count97, most104, size105, hit98[0] AS other83, hit98[1] AS value102
          WITH count97, other83, value102, CASE WHEN count97 > 0 AND other83:Paper AND (size105 <= 200 OR value102 >= 0.5 * most104) THEN ' ' + CASE WHEN other83:Paper THEN CASE coalesce(other83.searchTitle, '') WHEN '' THEN toLower(other83.title) ELSE other83.searchTitle END ELSE coalesce(other83.searchName, replace(replace(toLower(other83.name), '-', ' '), '.', '')) END + ' ' + coalesce(other83.searchAuthors, '') + ' ' END AS exact106
          WITH other83, CASE WHEN exact106 IS NULL THEN value102 ELSE value102 * (1 + 0.4 * size([word107 IN $p0q.words WHERE exact106 CONTAINS word107]) / count97) END AS value102
          WITH collect([other83, value102]) AS values103, max(value102) AS highest108
          UNWIND values103 AS hit98
          RETURN hit98[0] AS other83, 1 + 0.999 * hit98[1] / highest108 AS score84
        }
        RETURN other83, ranking80.factor * score84 AS score84
        UNION ALL
        CALL (corrected29) {
          UNWIND [[$p0q, 1.0], [corrected29, 0.2]] AS pair81
          WITH pair81[0] AS wanted109, pair81[1] AS factor82
          UNWIND wanted109.whole AS whole110 CALL db.index.fulltext.queryNodes('entity_name', whole110, {limit: 500}) YIELD node AS other83
          WITH other83, wanted109, factor82, CASE WHEN other83:Paper THEN CASE coalesce(other83.searchTitle, '') WHEN '' THEN toLower(other83.title) ELSE other83.searchTitle END ELSE coalesce(other83.searchName, replace(replace(toLower(other83.name), '-', ' '), '.', '')) END AS name111
          WITH other83, wanted109, factor82, name111, name111 = wanted109.exact OR ($p0q.isStart AND name111 STARTS
          WITH wanted109.exact) AS isName112 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other83.title, other83.name)) = toLower($p0q.text) ELSE isName112 OR wanted109.exact IN coalesce(other83.searchOtherNames, []) END AND (NOT other83:EarlierVersion OR (NOT EXISTS { (other83)-[:VERSION_OF]->({title: other83.title}) } AND CASE WHEN other83:Paper THEN CASE coalesce(other83.searchTitle, '') WHEN '' THEN toLower(other83.title) ELSE other83.searchTitle END ELSE coalesce(other83.searchName, replace(replace(toLower(other83.name), '-', ' '), '.', '')) END = $p0q.exact))
          RETURN other83, CASE WHEN coalesce(other83.title, other83.name) = wanted109.text THEN 3 WHEN isName112 THEN 2 ELSE 1 END AS tier113, factor82
          UNION ALL
          MATCH (named114:Identifier WHERE named114.key IN $p0q.keys)-[:IDENTIFIES]->(other83:Paper|Person|Institution|Topic)
          RETURN other83, 4 AS tier113, 1.0 AS factor82
        }
        WITH *, date().year AS now96, coalesce(other83.citationCount, 0) AS cited85
        WITH other83, tier113, factor82, CASE WHEN other83:Paper THEN coalesce(other83.citationCount, 0) WHEN other83:Person THEN COUNT { (other83)-[:AUTHORED]->() } WHEN other83:Institution THEN COUNT { (other83)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other83)<-[:HAS_TOPIC]-() } END AS damped100, null AS percentile101
        RETURN other83, factor82 * (tier113 + (1 + 0.25 * CASE WHEN percentile101 IS NULL THEN CASE WHEN damped100 > 99999 THEN 1.0 ELSE log10(1 + damped100) / 5 END ELSE 0.75 * CASE WHEN damped100 > 99999 THEN 1.0 ELSE log10(1 + damped100) / 5 END + 0.0025 * percentile101 END) / 1.25) AS score84
      }
      WITH other83, max(score84) AS score84
      RETURN collect([other83, score84]) AS top89
    }
    RETURN top89, [ranking80 IN rankings92 | ranking80 {.index, .query, .cut, .top, .factor}] AS cuts115
  }
  CALL (top89) {
    UNWIND top89 AS hit98
    WITH hit98 ORDER BY hit98[1] DESC, hit98[0].id LIMIT 1000
    RETURN collect(hit98) AS lexical116
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other83, score AS score84
    WITH other83, score84 WHERE (NOT other83:EarlierVersion OR (NOT EXISTS { (other83)-[:VERSION_OF]->({title: other83.title}) } AND CASE WHEN other83:Paper THEN CASE coalesce(other83.searchTitle, '') WHEN '' THEN toLower(other83.title) ELSE other83.searchTitle END ELSE coalesce(other83.searchName, replace(replace(toLower(other83.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other83, score84 ORDER BY score84 DESC, other83.id
    RETURN collect(other83) AS semantic117
  }
  CALL (lexical116, semantic117) {
    UNWIND range(0, size(lexical116) - 1) AS place118
    WITH lexical116[place118] AS hit98, place118
    RETURN hit98[0] AS other83, CASE WHEN hit98[1] >= 2 THEN hit98[1] ELSE 0.0 END + 1.0 / (61 + place118) AS score84
    UNION ALL
    UNWIND range(0, size(semantic117) - 1) AS place118
    RETURN semantic117[place118] AS other83, 1.0 / (61 + place118) AS score84
  }
  WITH other83, sum(score84) AS rank119
  RETURN count(*) AS v120
}
RETURN [[v79, v120]] AS row
