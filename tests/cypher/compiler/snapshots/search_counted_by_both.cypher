// { search(query: "graph", mode: HYBRID) { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"correction":{"exact":"0","fuzzy":[["title:\"graph\"^2 searchTitle:\"graph\"^2 name:\"graph\"^2 searchName:\"graph\"^2 title:graph~1 searchTitle:graph~1 name:graph~1 searchName:graph~1",null]],"left":["a","an","and","are","as","at","be","but","by","for","if","in","into","is","it","no","not","of","on","or","such","that","the","their","then","there","these","they","this","to","was","will","with"],"rankings":[["paper_text","+(title:\"0\"^2 abstract:\"0\"^1 searchTitleWords:\"0\"^1 searchAbstractWords:\"0\"^0.3 searchAuthors:\"0\"^1.5 searchTopics:\"0\"^1.3 venue:\"0\"^0.3) searchCitations:[c2 TO c9]^2.0 searchCitations:[c4 TO c9]^2.0 searchCitations:[c6 TO c9]^2.0 searchCitations:[c8 TO c9]^2.0",true,2.0],["entity_name","+(name:\"0\" searchName:\"0\" searchOtherNames:\"0\")",false,0.0]],"text":"0","whole":["title:\"0\" name:\"0\"","searchTitle:\"0\" searchName:\"0\" searchOtherNames:\"0\""],"words":[["graph",1,"graph"]]},"exact":"graph","excludes":false,"isStart":false,"keys":[],"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\"^1 searchTitleWords:\"graph\"^1 searchAbstractWords:\"graph\"^0.3 searchAuthors:\"graph\"^1.5 searchTopics:\"graph\"^1.3 venue:\"graph\"^0.3) searchCitations:[c2 TO c9]^2.0 searchCitations:[c4 TO c9]^2.0 searchCitations:[c6 TO c9]^2.0 searchCitations:[c8 TO c9]^2.0",true,2.0],["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\")",false,0.0]],"text":"graph","whole":["title:\"graph\" name:\"graph\"","searchTitle:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\""],"words":[" graph "]}}
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
      UNWIND [ranking70 IN $p0q.rankings | [ranking70, 1.0]] + [ranking70 IN coalesce(corrected29.rankings, []) | [ranking70, 0.2]] AS pair71
      WITH pair71[0] AS ranking70, pair71[1] AS factor72 CALL db.index.fulltext.queryNodes(ranking70[0], ranking70[1], {limit: 1000}) YIELD node AS other73, score AS score74
      WITH ranking70, factor72, other73, score74, CASE WHEN ranking70[2] THEN coalesce(other73.citationCount, 0) END AS cited75
      WITH ranking70, factor72, other73, score74, cited75, score74 - ranking70[3] * CASE WHEN cited75 >= 16 ^ 4 THEN 4 WHEN cited75 >= 16 THEN toInteger(log(cited75) / log(16) + 1e-9) ELSE 0 END AS text76
      WITH ranking70, factor72, collect([other73, text76, score74, cited75]) AS hits77, max(text76) AS best78, max(score74) AS top79, min(score74) AS least80
      WITH ranking70, factor72, hits77, best78, top79, least80, 1 + log10(toFloat(size(hits77)) / 1000) / 3 AS open81
      RETURN collect({index: ranking70[0], query: ranking70[1], hits: hits77, best: best78, top: top79, power: CASE WHEN ranking70[2] THEN 1 - 0.4 * open81 ELSE 1 END, gain: CASE WHEN ranking70[2] THEN 1.2 * open81 ELSE 0.25 END, factor: factor72, cut: CASE WHEN size(hits77) < 1000 THEN 0.0 ELSE least80 END}) AS rankings82
    }
    CALL (rankings82, corrected29) {
      CALL (rankings82, corrected29) {
        UNWIND range(0, size(rankings82) - 1) AS group83
        WITH group83, rankings82[group83] AS ranking70
        UNWIND ranking70.hits AS hit84
        WITH group83, ranking70, hit84, hit84[0] AS other73, CASE WHEN hit84[1] > 0.000001 * ranking70.best THEN hit84[1] / ranking70.best ELSE 0.000001 END AS fit85 WHERE hit84[2] > ranking70.cut AND (NOT other73:EarlierVersion OR (NOT EXISTS { (other73)-[:VERSION_OF]->({title: other73.title}) } AND CASE WHEN other73:Paper THEN CASE coalesce(other73.searchTitle, '') WHEN '' THEN toLower(other73.title) ELSE other73.searchTitle END ELSE coalesce(other73.searchName, replace(replace(toLower(other73.name), '-', ' '), '.', '')) END = $p0q.exact))
        RETURN other73, group83, 1 AS tier86, ranking70.factor AS factor72, ranking70.gain AS gain87, fit85 ^ ranking70.power AS likeness88, hit84[3] AS cited75
        UNION ALL
        UNWIND [[$p0q, 1.0], [corrected29, 0.2]] AS pair71
        WITH pair71[0] AS wanted89, pair71[1] AS factor72
        UNWIND wanted89.whole AS whole90 CALL db.index.fulltext.queryNodes('entity_name', whole90, {limit: 500}) YIELD node AS other73
        WITH other73, wanted89, factor72, CASE WHEN other73:Paper THEN CASE coalesce(other73.searchTitle, '') WHEN '' THEN toLower(other73.title) ELSE other73.searchTitle END ELSE coalesce(other73.searchName, replace(replace(toLower(other73.name), '-', ' '), '.', '')) END AS name91
        WITH other73, wanted89, factor72, name91, name91 = wanted89.exact OR ($p0q.isStart AND name91 STARTS
        WITH wanted89.exact) AS isName92 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other73.title, other73.name)) = toLower($p0q.text) ELSE isName92 OR wanted89.exact IN coalesce(other73.searchOtherNames, []) END AND (NOT other73:EarlierVersion OR (NOT EXISTS { (other73)-[:VERSION_OF]->({title: other73.title}) } AND CASE WHEN other73:Paper THEN CASE coalesce(other73.searchTitle, '') WHEN '' THEN toLower(other73.title) ELSE other73.searchTitle END ELSE coalesce(other73.searchName, replace(replace(toLower(other73.name), '-', ' '), '.', '')) END = $p0q.exact))
        RETURN other73, -1 AS group83, CASE WHEN coalesce(other73.title, other73.name) = wanted89.text THEN 3 WHEN isName92 THEN 2 ELSE 1 END AS tier86, factor72, 0.25 AS gain87, 1.0 AS likeness88, null AS cited75
        UNION ALL
        MATCH (named93:Identifier WHERE named93.key IN $p0q.keys)-[:IDENTIFIES]->(other73:Paper|Person|Institution|Topic)
        RETURN other73, -1 AS group83, 4 AS tier86, 1.0 AS factor72, 0.25 AS gain87, 1.0 AS likeness88, null AS cited75
      }
      WITH *, date().year AS now94
      WITH group83, tier86, factor72, gain87, other73, likeness88, CASE WHEN cited75 IS NULL THEN CASE WHEN other73:Paper THEN coalesce(other73.citationCount, 0) WHEN other73:Person THEN COUNT { (other73)-[:AUTHORED]->() } WHEN other73:Institution THEN COUNT { (other73)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other73)<-[:HAS_TOPIC]-() } END ELSE cited75 * sqrt(4.0 / (1 + CASE WHEN other73.year < now94 THEN now94 - other73.year ELSE 0 END)) END AS damped95, CASE WHEN cited75 IS NOT NULL THEN other73.percentile END AS percentile96
      WITH group83, tier86, factor72, gain87, other73, likeness88 * (1 + gain87 * CASE WHEN percentile96 IS NULL THEN CASE WHEN damped95 > 99999 THEN 1.0 ELSE log10(1 + damped95) / 5 END ELSE 0.75 * CASE WHEN damped95 > 99999 THEN 1.0 ELSE log10(1 + damped95) / 5 END + 0.0025 * percentile96 END) AS value97
      WITH group83, tier86, factor72, gain87, collect([other73, value97]) AS hits77, max(value97) AS most98
      UNWIND hits77 AS hit84
      WITH group83, tier86, factor72, gain87, most98, hit84[0] AS other73, hit84[1] AS value97
      WITH group83, tier86, factor72, gain87, other73, value97 * CASE WHEN group83 >= 0 AND value97 >= 0.5 * most98 AND other73:Paper AND size($p0q.words) > 0 THEN 1 + 0.4 * size([word99 IN $p0q.words WHERE ' ' + CASE WHEN other73:Paper THEN CASE coalesce(other73.searchTitle, '') WHEN '' THEN toLower(other73.title) ELSE other73.searchTitle END ELSE coalesce(other73.searchName, replace(replace(toLower(other73.name), '-', ' '), '.', '')) END + ' ' CONTAINS word99]) / size($p0q.words) ELSE 1 END AS value97
      WITH group83, tier86, factor72, gain87, collect([other73, value97]) AS values100, max(value97) AS highest101
      UNWIND values100 AS hit84
      WITH hit84[0] AS other73, max(factor72 * (tier86 + CASE WHEN group83 < 0 THEN hit84[1] / (1 + gain87) ELSE 0.999 * hit84[1] / highest101 END)) AS score74
      RETURN collect([other73, score74]) AS top79
    }
    RETURN top79, [ranking70 IN rankings82 | ranking70 {.index, .query, .cut, .top, .factor}] AS cuts102
  }
  CALL (top79) {
    UNWIND top79 AS hit84
    WITH hit84 ORDER BY hit84[1] DESC, hit84[0].id LIMIT 1000
    RETURN collect(hit84) AS lexical103
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other73, score AS score74
    WITH other73, score74 WHERE (NOT other73:EarlierVersion OR (NOT EXISTS { (other73)-[:VERSION_OF]->({title: other73.title}) } AND CASE WHEN other73:Paper THEN CASE coalesce(other73.searchTitle, '') WHEN '' THEN toLower(other73.title) ELSE other73.searchTitle END ELSE coalesce(other73.searchName, replace(replace(toLower(other73.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other73, score74 ORDER BY score74 DESC, other73.id
    RETURN collect(other73) AS semantic104
  }
  CALL (lexical103, semantic104) {
    UNWIND range(0, size(lexical103) - 1) AS place105
    WITH lexical103[place105] AS hit84, place105
    RETURN hit84[0] AS other73, CASE WHEN hit84[1] >= 2 THEN hit84[1] ELSE 0.0 END + 1.0 / (61 + place105) AS score74
    UNION ALL
    UNWIND range(0, size(semantic104) - 1) AS place105
    RETURN semantic104[place105] AS other73, 1.0 / (61 + place105) AS score74
  }
  WITH other73, sum(score74) AS rank106
  RETURN count(*) AS v107
}
CALL (corrected29) {
  CALL (corrected29) {
    CALL (corrected29) {
      UNWIND [ranking31 IN $p0q.rankings | [ranking31, 1.0]] + [ranking31 IN coalesce(corrected29.rankings, []) | [ranking31, 0.2]] AS pair32
      WITH pair32[0] AS ranking31, pair32[1] AS factor33 CALL db.index.fulltext.queryNodes(ranking31[0], ranking31[1], {limit: 1000}) YIELD node AS other34, score AS score35
      WITH ranking31, factor33, other34, score35, CASE WHEN ranking31[2] THEN coalesce(other34.citationCount, 0) END AS cited36
      WITH ranking31, factor33, other34, score35, cited36, score35 - ranking31[3] * CASE WHEN cited36 >= 16 ^ 4 THEN 4 WHEN cited36 >= 16 THEN toInteger(log(cited36) / log(16) + 1e-9) ELSE 0 END AS text37
      WITH ranking31, factor33, collect([other34, text37, score35, cited36]) AS hits38, max(text37) AS best39, max(score35) AS top40, min(score35) AS least41
      WITH ranking31, factor33, hits38, best39, top40, least41, 1 + log10(toFloat(size(hits38)) / 1000) / 3 AS open42
      RETURN collect({index: ranking31[0], query: ranking31[1], hits: hits38, best: best39, top: top40, power: CASE WHEN ranking31[2] THEN 1 - 0.4 * open42 ELSE 1 END, gain: CASE WHEN ranking31[2] THEN 1.2 * open42 ELSE 0.25 END, factor: factor33, cut: CASE WHEN size(hits38) < 1000 THEN 0.0 ELSE least41 END}) AS rankings43
    }
    CALL (rankings43, corrected29) {
      CALL (rankings43, corrected29) {
        UNWIND range(0, size(rankings43) - 1) AS group44
        WITH group44, rankings43[group44] AS ranking31
        UNWIND ranking31.hits AS hit45
        WITH group44, ranking31, hit45, hit45[0] AS other34, CASE WHEN hit45[1] > 0.000001 * ranking31.best THEN hit45[1] / ranking31.best ELSE 0.000001 END AS fit46 WHERE hit45[2] > ranking31.cut AND (NOT other34:EarlierVersion OR (NOT EXISTS { (other34)-[:VERSION_OF]->({title: other34.title}) } AND CASE WHEN other34:Paper THEN CASE coalesce(other34.searchTitle, '') WHEN '' THEN toLower(other34.title) ELSE other34.searchTitle END ELSE coalesce(other34.searchName, replace(replace(toLower(other34.name), '-', ' '), '.', '')) END = $p0q.exact))
        RETURN other34, group44, 1 AS tier47, ranking31.factor AS factor33, ranking31.gain AS gain48, fit46 ^ ranking31.power AS likeness49, hit45[3] AS cited36
        UNION ALL
        UNWIND [[$p0q, 1.0], [corrected29, 0.2]] AS pair32
        WITH pair32[0] AS wanted50, pair32[1] AS factor33
        UNWIND wanted50.whole AS whole51 CALL db.index.fulltext.queryNodes('entity_name', whole51, {limit: 500}) YIELD node AS other34
        WITH other34, wanted50, factor33, CASE WHEN other34:Paper THEN CASE coalesce(other34.searchTitle, '') WHEN '' THEN toLower(other34.title) ELSE other34.searchTitle END ELSE coalesce(other34.searchName, replace(replace(toLower(other34.name), '-', ' '), '.', '')) END AS name52
        WITH other34, wanted50, factor33, name52, name52 = wanted50.exact OR ($p0q.isStart AND name52 STARTS
        WITH wanted50.exact) AS isName53 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other34.title, other34.name)) = toLower($p0q.text) ELSE isName53 OR wanted50.exact IN coalesce(other34.searchOtherNames, []) END AND (NOT other34:EarlierVersion OR (NOT EXISTS { (other34)-[:VERSION_OF]->({title: other34.title}) } AND CASE WHEN other34:Paper THEN CASE coalesce(other34.searchTitle, '') WHEN '' THEN toLower(other34.title) ELSE other34.searchTitle END ELSE coalesce(other34.searchName, replace(replace(toLower(other34.name), '-', ' '), '.', '')) END = $p0q.exact))
        RETURN other34, -1 AS group44, CASE WHEN coalesce(other34.title, other34.name) = wanted50.text THEN 3 WHEN isName53 THEN 2 ELSE 1 END AS tier47, factor33, 0.25 AS gain48, 1.0 AS likeness49, null AS cited36
        UNION ALL
        MATCH (named54:Identifier WHERE named54.key IN $p0q.keys)-[:IDENTIFIES]->(other34:Paper|Person|Institution|Topic)
        RETURN other34, -1 AS group44, 4 AS tier47, 1.0 AS factor33, 0.25 AS gain48, 1.0 AS likeness49, null AS cited36
      }
      WITH *, date().year AS now55
      WITH group44, tier47, factor33, gain48, other34, likeness49, CASE WHEN cited36 IS NULL THEN CASE WHEN other34:Paper THEN coalesce(other34.citationCount, 0) WHEN other34:Person THEN COUNT { (other34)-[:AUTHORED]->() } WHEN other34:Institution THEN COUNT { (other34)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other34)<-[:HAS_TOPIC]-() } END ELSE cited36 * sqrt(4.0 / (1 + CASE WHEN other34.year < now55 THEN now55 - other34.year ELSE 0 END)) END AS damped56, CASE WHEN cited36 IS NOT NULL THEN other34.percentile END AS percentile57
      WITH group44, tier47, factor33, gain48, other34, likeness49 * (1 + gain48 * CASE WHEN percentile57 IS NULL THEN CASE WHEN damped56 > 99999 THEN 1.0 ELSE log10(1 + damped56) / 5 END ELSE 0.75 * CASE WHEN damped56 > 99999 THEN 1.0 ELSE log10(1 + damped56) / 5 END + 0.0025 * percentile57 END) AS value58
      WITH group44, tier47, factor33, gain48, collect([other34, value58]) AS hits38, max(value58) AS most59
      UNWIND hits38 AS hit45
      WITH group44, tier47, factor33, gain48, most59, hit45[0] AS other34, hit45[1] AS value58
      WITH group44, tier47, factor33, gain48, other34, value58 * CASE WHEN group44 >= 0 AND value58 >= 0.5 * most59 AND other34:Paper AND size($p0q.words) > 0 THEN 1 + 0.4 * size([word60 IN $p0q.words WHERE ' ' + CASE WHEN other34:Paper THEN CASE coalesce(other34.searchTitle, '') WHEN '' THEN toLower(other34.title) ELSE other34.searchTitle END ELSE coalesce(other34.searchName, replace(replace(toLower(other34.name), '-', ' '), '.', '')) END + ' ' CONTAINS word60]) / size($p0q.words) ELSE 1 END AS value58
      WITH group44, tier47, factor33, gain48, collect([other34, value58]) AS values61, max(value58) AS highest62
      UNWIND values61 AS hit45
      WITH hit45[0] AS other34, max(factor33 * (tier47 + CASE WHEN group44 < 0 THEN hit45[1] / (1 + gain48) ELSE 0.999 * hit45[1] / highest62 END)) AS score35
      RETURN collect([other34, score35]) AS top40
    }
    RETURN top40, [ranking31 IN rankings43 | ranking31 {.index, .query, .cut, .top, .factor}] AS cuts63
  }
  CALL (top40) {
    UNWIND top40 AS hit45
    WITH hit45 ORDER BY hit45[1] DESC, hit45[0].id LIMIT 1000
    RETURN collect(hit45) AS lexical64
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other34, score AS score35
    WITH other34, score35 WHERE (NOT other34:EarlierVersion OR (NOT EXISTS { (other34)-[:VERSION_OF]->({title: other34.title}) } AND CASE WHEN other34:Paper THEN CASE coalesce(other34.searchTitle, '') WHEN '' THEN toLower(other34.title) ELSE other34.searchTitle END ELSE coalesce(other34.searchName, replace(replace(toLower(other34.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other34, score35 ORDER BY score35 DESC, other34.id
    RETURN collect(other34) AS semantic65
  }
  CALL (lexical64, semantic65) {
    UNWIND range(0, size(lexical64) - 1) AS place66
    WITH lexical64[place66] AS hit45, place66
    RETURN hit45[0] AS other34, CASE WHEN hit45[1] >= 2 THEN hit45[1] ELSE 0.0 END + 1.0 / (61 + place66) AS score35
    UNION ALL
    UNWIND range(0, size(semantic65) - 1) AS place66
    RETURN semantic65[place66] AS other34, 1.0 / (61 + place66) AS score35
  }
  WITH other34, sum(score35) AS rank67
  WITH other34 WHERE other34:Paper
  WITH collect(other34) AS other34
  RETURN [size(other34)] AS v68, size(other34) AS v69
}
RETURN [[v107, v68]] AS row
