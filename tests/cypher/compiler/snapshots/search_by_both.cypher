// { search(query: "graph -neural", mode: HYBRID) { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0q":{"correction":null,"exact":"graph neural","excludes":true,"isStart":false,"keys":[],"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\"^1 searchTitleWords:\"graph\"^1 searchAbstractWords:\"graph\"^0.3 searchAuthors:\"graph\"^1.5 searchTopics:\"graph\"^1.3 venue:\"graph\"^0.3) -(title:\"neural\"^2 abstract:\"neural\"^1 searchTitleWords:\"neural\"^1 searchAbstractWords:\"neural\"^0.3 searchAuthors:\"neural\"^1.5 searchTopics:\"neural\"^1.3 venue:\"neural\"^0.3) searchCitations:[c2 TO c9]^2.0 searchCitations:[c4 TO c9]^2.0 searchCitations:[c6 TO c9]^2.0 searchCitations:[c8 TO c9]^2.0",true,2.0],["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\") -(name:\"neural\" searchName:\"neural\" searchOtherNames:\"neural\")",false,0.0]],"text":"graph -neural","whole":["title:\"graph neural\" name:\"graph neural\"","searchTitle:\"graph neural\" searchName:\"graph neural\" searchOtherNames:\"graph neural\""],"words":[" graph "," neural "]}}
CALL () {
  CALL () {
    WITH $p0q.correction AS correction1 WHERE correction1 IS NOT NULL
    CALL () {
      UNWIND $p0q.rankings AS ranking2 CALL db.index.fulltext.queryNodes(ranking2[0], ranking2[1], {limit: 3}) YIELD node AS hit3
      RETURN collect(DISTINCT hit3) AS few4
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
    WITH few4, words25, [number12 IN range(0, size($p0q.correction.words) - 1) | CASE WHEN words25[number12] = $p0q.correction.words[number12][0] THEN $p0q.correction.words[number12][2] ELSE words25[number12] END] AS shown26
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
        UNWIND range(0, size(rankings46) - 1) AS group47
        WITH group47, rankings46[group47] AS ranking35
        UNWIND ranking35.hits AS hit48
        WITH group47, ranking35, hit48, hit48[0] AS other33, CASE WHEN hit48[1] > 0.000001 * ranking35.best THEN hit48[1] / ranking35.best ELSE 0.000001 END AS fit49 WHERE hit48[2] > ranking35.cut AND (NOT other33:EarlierVersion OR (NOT EXISTS { (other33)-[:VERSION_OF]->({title: other33.title}) } AND CASE WHEN other33:Paper THEN CASE coalesce(other33.searchTitle, '') WHEN '' THEN toLower(other33.title) ELSE other33.searchTitle END ELSE coalesce(other33.searchName, replace(replace(toLower(other33.name), '-', ' '), '.', '')) END = $p0q.exact))
        RETURN other33, group47, 1 AS tier50, ranking35.factor AS factor37, ranking35.gain AS gain51, fit49 ^ ranking35.power AS likeness52, hit48[3] AS cited39
        UNION ALL
        UNWIND [[$p0q, 1.0], [corrected29, 0.2]] AS pair36
        WITH pair36[0] AS wanted53, pair36[1] AS factor37
        UNWIND wanted53.whole AS whole54 CALL db.index.fulltext.queryNodes('entity_name', whole54, {limit: 500}) YIELD node AS other33
        WITH other33, wanted53, factor37, CASE WHEN other33:Paper THEN CASE coalesce(other33.searchTitle, '') WHEN '' THEN toLower(other33.title) ELSE other33.searchTitle END ELSE coalesce(other33.searchName, replace(replace(toLower(other33.name), '-', ' '), '.', '')) END AS name55
        WITH other33, wanted53, factor37, name55, name55 = wanted53.exact OR ($p0q.isStart AND name55 STARTS
        WITH wanted53.exact) AS isName56 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other33.title, other33.name)) = toLower($p0q.text) ELSE isName56 OR wanted53.exact IN coalesce(other33.searchOtherNames, []) END AND (NOT other33:EarlierVersion OR (NOT EXISTS { (other33)-[:VERSION_OF]->({title: other33.title}) } AND CASE WHEN other33:Paper THEN CASE coalesce(other33.searchTitle, '') WHEN '' THEN toLower(other33.title) ELSE other33.searchTitle END ELSE coalesce(other33.searchName, replace(replace(toLower(other33.name), '-', ' '), '.', '')) END = $p0q.exact))
        RETURN other33, -1 AS group47, CASE WHEN coalesce(other33.title, other33.name) = wanted53.text THEN 3 WHEN isName56 THEN 2 ELSE 1 END AS tier50, factor37, 0.25 AS gain51, 1.0 AS likeness52, null AS cited39
        UNION ALL
        MATCH (named57:Identifier WHERE named57.key IN $p0q.keys)-[:IDENTIFIES]->(other33:Paper|Person|Institution|Topic)
        RETURN other33, -1 AS group47, 4 AS tier50, 1.0 AS factor37, 0.25 AS gain51, 1.0 AS likeness52, null AS cited39
      }
      WITH *, date().year AS now58
      WITH group47, tier50, factor37, gain51, other33, likeness52, CASE WHEN cited39 IS NULL THEN CASE WHEN other33:Paper THEN coalesce(other33.citationCount, 0) WHEN other33:Person THEN COUNT { (other33)-[:AUTHORED]->() } WHEN other33:Institution THEN COUNT { (other33)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other33)<-[:HAS_TOPIC]-() } END ELSE cited39 * sqrt(4.0 / (1 + CASE WHEN other33.year < now58 THEN now58 - other33.year ELSE 0 END)) END AS damped59, CASE WHEN cited39 IS NOT NULL THEN other33.percentile END AS percentile60
      WITH group47, tier50, factor37, gain51, other33, likeness52 * (1 + gain51 * CASE WHEN percentile60 IS NULL THEN CASE WHEN damped59 > 99999 THEN 1.0 ELSE log10(1 + damped59) / 5 END ELSE 0.75 * CASE WHEN damped59 > 99999 THEN 1.0 ELSE log10(1 + damped59) / 5 END + 0.0025 * percentile60 END) AS value61
      WITH group47, tier50, factor37, gain51, collect([other33, value61]) AS hits41, max(value61) AS most62
      UNWIND hits41 AS hit48
      WITH group47, tier50, factor37, gain51, most62, hit48[0] AS other33, hit48[1] AS value61
      WITH group47, tier50, factor37, gain51, other33, value61 * CASE WHEN group47 >= 0 AND value61 >= 0.5 * most62 AND other33:Paper AND size($p0q.words) > 0 THEN 1 + 0.4 * size([word63 IN $p0q.words WHERE ' ' + CASE WHEN other33:Paper THEN CASE coalesce(other33.searchTitle, '') WHEN '' THEN toLower(other33.title) ELSE other33.searchTitle END ELSE coalesce(other33.searchName, replace(replace(toLower(other33.name), '-', ' '), '.', '')) END + ' ' CONTAINS word63]) / size($p0q.words) ELSE 1 END AS value61
      WITH group47, tier50, factor37, gain51, collect([other33, value61]) AS values64, max(value61) AS highest65
      UNWIND values64 AS hit48
      WITH hit48[0] AS other33, max(factor37 * (tier50 + CASE WHEN group47 < 0 THEN hit48[1] / (1 + gain51) ELSE 0.999 * hit48[1] / highest65 END)) AS score38
      RETURN collect([other33, score38]) AS top43
    }
    RETURN top43, [ranking35 IN rankings46 | ranking35 {.index, .query, .cut, .top, .factor}] AS cuts66
  }
  CALL (top43) {
    UNWIND top43 AS hit48
    WITH hit48 ORDER BY hit48[1] DESC, hit48[0].id LIMIT 1000
    RETURN collect(hit48) AS lexical67
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other33, score AS score38
    WITH other33, score38 WHERE (NOT other33:EarlierVersion OR (NOT EXISTS { (other33)-[:VERSION_OF]->({title: other33.title}) } AND CASE WHEN other33:Paper THEN CASE coalesce(other33.searchTitle, '') WHEN '' THEN toLower(other33.title) ELSE other33.searchTitle END ELSE coalesce(other33.searchName, replace(replace(toLower(other33.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other33, score38 ORDER BY score38 DESC, other33.id
    RETURN collect(other33) AS semantic68
  }
  CALL (lexical67, semantic68) {
    UNWIND range(0, size(lexical67) - 1) AS place69
    WITH lexical67[place69] AS hit48, place69
    RETURN hit48[0] AS other33, CASE WHEN hit48[1] >= 2 THEN hit48[1] ELSE 0.0 END + 1.0 / (61 + place69) AS score38
    UNION ALL
    UNWIND range(0, size(semantic68) - 1) AS place69
    RETURN semantic68[place69] AS other33, 1.0 / (61 + place69) AS score38
  }
  WITH other33, sum(score38) AS rank34
  WITH other33, rank34, rank34 AS k31, other33.id AS k32 ORDER BY k31 DESC, k32 LIMIT $p0
  CALL (other33) {
    CALL (other33) {
      WITH other33 AS other72 WHERE other72:Paper
      RETURN [0, [other72.id]] AS v71
      UNION ALL
      WITH other33 AS other73 WHERE other73:Person
      RETURN [1, []] AS v71
      UNION ALL
      WITH other33 AS other74 WHERE other74:Institution
      RETURN [2, []] AS v71
      UNION ALL
      WITH other33 AS other75 WHERE other75:Topic
      RETURN [3, []] AS v71
    }
    RETURN head(collect(v71)) AS v70
  }
  RETURN collect([k31, k32, k31, v70]) AS v76
}
CALL (corrected29) {
  CALL (corrected29) {
    CALL (corrected29) {
      UNWIND [ranking77 IN $p0q.rankings | [ranking77, 1.0]] + [ranking77 IN coalesce(corrected29.rankings, []) | [ranking77, 0.2]] AS pair78
      WITH pair78[0] AS ranking77, pair78[1] AS factor79 CALL db.index.fulltext.queryNodes(ranking77[0], ranking77[1], {limit: 1000}) YIELD node AS other80, score AS score81
      WITH ranking77, factor79, other80, score81, CASE WHEN ranking77[2] THEN coalesce(other80.citationCount, 0) END AS cited82
      WITH ranking77, factor79, other80, score81, cited82, score81 - ranking77[3] * CASE WHEN cited82 >= 16 ^ 4 THEN 4 WHEN cited82 >= 16 THEN toInteger(log(cited82) / log(16) + 1e-9) ELSE 0 END AS text83
      WITH ranking77, factor79, collect([other80, text83, score81, cited82]) AS hits84, max(text83) AS best85, max(score81) AS top86, min(score81) AS least87
      WITH ranking77, factor79, hits84, best85, top86, least87, 1 + log10(toFloat(size(hits84)) / 1000) / 3 AS open88
      RETURN collect({index: ranking77[0], query: ranking77[1], hits: hits84, best: best85, top: top86, power: CASE WHEN ranking77[2] THEN 1 - 0.4 * open88 ELSE 1 END, gain: CASE WHEN ranking77[2] THEN 1.2 * open88 ELSE 0.25 END, factor: factor79, cut: CASE WHEN size(hits84) < 1000 THEN 0.0 ELSE least87 END}) AS rankings89
    }
    CALL (rankings89, corrected29) {
      CALL (rankings89, corrected29) {
        UNWIND range(0, size(rankings89) - 1) AS group90
        WITH group90, rankings89[group90] AS ranking77
        UNWIND ranking77.hits AS hit91
        WITH group90, ranking77, hit91, hit91[0] AS other80, CASE WHEN hit91[1] > 0.000001 * ranking77.best THEN hit91[1] / ranking77.best ELSE 0.000001 END AS fit92 WHERE hit91[2] > ranking77.cut AND (NOT other80:EarlierVersion OR (NOT EXISTS { (other80)-[:VERSION_OF]->({title: other80.title}) } AND CASE WHEN other80:Paper THEN CASE coalesce(other80.searchTitle, '') WHEN '' THEN toLower(other80.title) ELSE other80.searchTitle END ELSE coalesce(other80.searchName, replace(replace(toLower(other80.name), '-', ' '), '.', '')) END = $p0q.exact))
        RETURN other80, group90, 1 AS tier93, ranking77.factor AS factor79, ranking77.gain AS gain94, fit92 ^ ranking77.power AS likeness95, hit91[3] AS cited82
        UNION ALL
        UNWIND [[$p0q, 1.0], [corrected29, 0.2]] AS pair78
        WITH pair78[0] AS wanted96, pair78[1] AS factor79
        UNWIND wanted96.whole AS whole97 CALL db.index.fulltext.queryNodes('entity_name', whole97, {limit: 500}) YIELD node AS other80
        WITH other80, wanted96, factor79, CASE WHEN other80:Paper THEN CASE coalesce(other80.searchTitle, '') WHEN '' THEN toLower(other80.title) ELSE other80.searchTitle END ELSE coalesce(other80.searchName, replace(replace(toLower(other80.name), '-', ' '), '.', '')) END AS name98
        WITH other80, wanted96, factor79, name98, name98 = wanted96.exact OR ($p0q.isStart AND name98 STARTS
        WITH wanted96.exact) AS isName99 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other80.title, other80.name)) = toLower($p0q.text) ELSE isName99 OR wanted96.exact IN coalesce(other80.searchOtherNames, []) END AND (NOT other80:EarlierVersion OR (NOT EXISTS { (other80)-[:VERSION_OF]->({title: other80.title}) } AND CASE WHEN other80:Paper THEN CASE coalesce(other80.searchTitle, '') WHEN '' THEN toLower(other80.title) ELSE other80.searchTitle END ELSE coalesce(other80.searchName, replace(replace(toLower(other80.name), '-', ' '), '.', '')) END = $p0q.exact))
        RETURN other80, -1 AS group90, CASE WHEN coalesce(other80.title, other80.name) = wanted96.text THEN 3 WHEN isName99 THEN 2 ELSE 1 END AS tier93, factor79, 0.25 AS gain94, 1.0 AS likeness95, null AS cited82
        UNION ALL
        MATCH (named100:Identifier WHERE named100.key IN $p0q.keys)-[:IDENTIFIES]->(other80:Paper|Person|Institution|Topic)
        RETURN other80, -1 AS group90, 4 AS tier93, 1.0 AS factor79, 0.25 AS gain94, 1.0 AS likeness95, null AS cited82
      }
      WITH *, date().year AS now101
      WITH group90, tier93, factor79, gain94, other80, likeness95, CASE WHEN cited82 IS NULL THEN CASE WHEN other80:Paper THEN coalesce(other80.citationCount, 0) WHEN other80:Person THEN COUNT { (other80)-[:AUTHORED]->() } WHEN other80:Institution THEN COUNT { (other80)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other80)<-[:HAS_TOPIC]-() } END ELSE cited82 * sqrt(4.0 / (1 + CASE WHEN other80.year < now101 THEN now101 - other80.year ELSE 0 END)) END AS damped102, CASE WHEN cited82 IS NOT NULL THEN other80.percentile END AS percentile103
      WITH group90, tier93, factor79, gain94, other80, likeness95 * (1 + gain94 * CASE WHEN percentile103 IS NULL THEN CASE WHEN damped102 > 99999 THEN 1.0 ELSE log10(1 + damped102) / 5 END ELSE 0.75 * CASE WHEN damped102 > 99999 THEN 1.0 ELSE log10(1 + damped102) / 5 END + 0.0025 * percentile103 END) AS value104
      WITH group90, tier93, factor79, gain94, collect([other80, value104]) AS hits84, max(value104) AS most105
      UNWIND hits84 AS hit91
      WITH group90, tier93, factor79, gain94, most105, hit91[0] AS other80, hit91[1] AS value104
      WITH group90, tier93, factor79, gain94, other80, value104 * CASE WHEN group90 >= 0 AND value104 >= 0.5 * most105 AND other80:Paper AND size($p0q.words) > 0 THEN 1 + 0.4 * size([word106 IN $p0q.words WHERE ' ' + CASE WHEN other80:Paper THEN CASE coalesce(other80.searchTitle, '') WHEN '' THEN toLower(other80.title) ELSE other80.searchTitle END ELSE coalesce(other80.searchName, replace(replace(toLower(other80.name), '-', ' '), '.', '')) END + ' ' CONTAINS word106]) / size($p0q.words) ELSE 1 END AS value104
      WITH group90, tier93, factor79, gain94, collect([other80, value104]) AS values107, max(value104) AS highest108
      UNWIND values107 AS hit91
      WITH hit91[0] AS other80, max(factor79 * (tier93 + CASE WHEN group90 < 0 THEN hit91[1] / (1 + gain94) ELSE 0.999 * hit91[1] / highest108 END)) AS score81
      RETURN collect([other80, score81]) AS top86
    }
    RETURN top86, [ranking77 IN rankings89 | ranking77 {.index, .query, .cut, .top, .factor}] AS cuts109
  }
  CALL (top86) {
    UNWIND top86 AS hit91
    WITH hit91 ORDER BY hit91[1] DESC, hit91[0].id LIMIT 1000
    RETURN collect(hit91) AS lexical110
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other80, score AS score81
    WITH other80, score81 WHERE (NOT other80:EarlierVersion OR (NOT EXISTS { (other80)-[:VERSION_OF]->({title: other80.title}) } AND CASE WHEN other80:Paper THEN CASE coalesce(other80.searchTitle, '') WHEN '' THEN toLower(other80.title) ELSE other80.searchTitle END ELSE coalesce(other80.searchName, replace(replace(toLower(other80.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other80, score81 ORDER BY score81 DESC, other80.id
    RETURN collect(other80) AS semantic111
  }
  CALL (lexical110, semantic111) {
    UNWIND range(0, size(lexical110) - 1) AS place112
    WITH lexical110[place112] AS hit91, place112
    RETURN hit91[0] AS other80, CASE WHEN hit91[1] >= 2 THEN hit91[1] ELSE 0.0 END + 1.0 / (61 + place112) AS score81
    UNION ALL
    UNWIND range(0, size(semantic111) - 1) AS place112
    RETURN semantic111[place112] AS other80, 1.0 / (61 + place112) AS score81
  }
  WITH other80, sum(score81) AS rank113
  RETURN count(*) AS v114
}
RETURN [[v76, v114]] AS row
