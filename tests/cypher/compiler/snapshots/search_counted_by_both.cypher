// { search(query: "graph", mode: HYBRID) { stats { count } totalCount } }
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
    CALL (corrected29) {
      UNWIND [ranking72 IN $p0q.rankings | [ranking72, 1.0]] + [ranking72 IN coalesce(corrected29.rankings, []) | [ranking72, 0.2]] AS pair73
      WITH pair73[0] AS ranking72, pair73[1] AS factor74 CALL db.index.fulltext.queryNodes(ranking72[0], ranking72[1], {limit: 1000}) YIELD node AS other75, score AS score76
      WITH ranking72, factor74, other75, score76, CASE WHEN ranking72[2] THEN coalesce(other75.citationCount, 0) END AS cited77
      WITH ranking72, factor74, other75, score76, cited77, score76 - ranking72[3] * CASE WHEN cited77 >= 16 ^ 4 THEN 4 WHEN cited77 >= 16 THEN toInteger(log(cited77) / log(16) + 1e-9) ELSE 0 END AS text78
      WITH ranking72, factor74, collect([other75, text78, score76, cited77]) AS hits79, max(text78) AS best80, max(score76) AS top81, min(score76) AS least82
      WITH ranking72, factor74, hits79, best80, top81, least82, 1 + log10(toFloat(size(hits79)) / 1000) / 3 AS open83
      RETURN collect({index: ranking72[0], query: ranking72[1], hits: hits79, best: best80, top: top81, power: CASE WHEN ranking72[2] THEN 1 - 0.4 * open83 ELSE 1 END, gain: CASE WHEN ranking72[2] THEN 1.2 * open83 ELSE 0.25 END, factor: factor74, cut: CASE WHEN size(hits79) < 1000 THEN 0.0 ELSE least82 END}) AS rankings84
    }
    CALL (rankings84, corrected29) {
      CALL (rankings84, corrected29) {
        UNWIND rankings84 AS ranking72
        CALL (ranking72) {
          WITH ranking72.best AS best80, ranking72.power AS power85, ranking72.gain AS gain86, ranking72.cut AS cut87, ranking72.hits AS hits79, date().year AS now88, size($p0q.words) AS count89
          UNWIND hits79 AS hit90
          WITH hit90, hit90[0] AS other75, best80, power85, gain86, cut87, now88, count89 WHERE hit90[2] > cut87 AND (NOT other75:EarlierVersion OR (NOT EXISTS { (other75)-[:VERSION_OF]->({title: other75.title}) } AND CASE WHEN other75:Paper THEN CASE coalesce(other75.searchTitle, '') WHEN '' THEN toLower(other75.title) ELSE other75.searchTitle END ELSE coalesce(other75.searchName, replace(replace(toLower(other75.name), '-', ' '), '.', '')) END = $p0q.exact))
          WITH other75, CASE WHEN hit90[1] > 0.000001 * best80 THEN hit90[1] / best80 ELSE 0.000001 END ^ power85 AS likeness91, gain86, now88, count89, hit90[3] AS cited77
          WITH other75, likeness91, gain86, count89, CASE WHEN cited77 IS NULL THEN CASE WHEN other75:Paper THEN coalesce(other75.citationCount, 0) WHEN other75:Person THEN COUNT { (other75)-[:AUTHORED]->() } WHEN other75:Institution THEN COUNT { (other75)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other75)<-[:HAS_TOPIC]-() } END ELSE cited77 * sqrt(4.0 / (1 + CASE WHEN other75.year < now88 THEN now88 - other75.year ELSE 0 END)) END AS damped92, CASE WHEN cited77 IS NOT NULL THEN other75.percentile END AS percentile93
          WITH other75, count89, likeness91 * (1 + gain86 * CASE WHEN percentile93 IS NULL THEN CASE WHEN damped92 > 99999 THEN 1.0 ELSE log10(1 + damped92) / 5 END ELSE 0.75 * CASE WHEN damped92 > 99999 THEN 1.0 ELSE log10(1 + damped92) / 5 END + 0.0025 * percentile93 END) AS value94
          WITH count89, collect([other75, value94]) AS values95, max(value94) AS most96
          UNWIND values95 AS hit90
          WITH count89, most96, hit90[0] AS other75, hit90[1] AS value94
          WITH count89, other75, value94, CASE WHEN count89 > 0 AND value94 >= 0.7 * most96 AND other75:Paper THEN ' ' + CASE WHEN other75:Paper THEN CASE coalesce(other75.searchTitle, '') WHEN '' THEN toLower(other75.title) ELSE other75.searchTitle END ELSE coalesce(other75.searchName, replace(replace(toLower(other75.name), '-', ' '), '.', '')) END + ' ' + coalesce(other75.searchAuthors, '') + ' ' END AS exact97
          WITH other75, CASE WHEN exact97 IS NULL THEN value94 ELSE value94 * (1 + 0.4 * size([word98 IN $p0q.words WHERE exact97 CONTAINS word98]) / count89) END AS value94
          WITH collect([other75, value94]) AS values95, max(value94) AS highest99
          UNWIND values95 AS hit90
          RETURN hit90[0] AS other75, 1 + 0.999 * hit90[1] / highest99 AS score76
        }
        RETURN other75, ranking72.factor * score76 AS score76
        UNION ALL
        CALL (corrected29) {
          UNWIND [[$p0q, 1.0], [corrected29, 0.2]] AS pair73
          WITH pair73[0] AS wanted100, pair73[1] AS factor74
          UNWIND wanted100.whole AS whole101 CALL db.index.fulltext.queryNodes('entity_name', whole101, {limit: 500}) YIELD node AS other75
          WITH other75, wanted100, factor74, CASE WHEN other75:Paper THEN CASE coalesce(other75.searchTitle, '') WHEN '' THEN toLower(other75.title) ELSE other75.searchTitle END ELSE coalesce(other75.searchName, replace(replace(toLower(other75.name), '-', ' '), '.', '')) END AS name102
          WITH other75, wanted100, factor74, name102, name102 = wanted100.exact OR ($p0q.isStart AND name102 STARTS
          WITH wanted100.exact) AS isName103 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other75.title, other75.name)) = toLower($p0q.text) ELSE isName103 OR wanted100.exact IN coalesce(other75.searchOtherNames, []) END AND (NOT other75:EarlierVersion OR (NOT EXISTS { (other75)-[:VERSION_OF]->({title: other75.title}) } AND CASE WHEN other75:Paper THEN CASE coalesce(other75.searchTitle, '') WHEN '' THEN toLower(other75.title) ELSE other75.searchTitle END ELSE coalesce(other75.searchName, replace(replace(toLower(other75.name), '-', ' '), '.', '')) END = $p0q.exact))
          RETURN other75, CASE WHEN coalesce(other75.title, other75.name) = wanted100.text THEN 3 WHEN isName103 THEN 2 ELSE 1 END AS tier104, factor74
          UNION ALL
          MATCH (named105:Identifier WHERE named105.key IN $p0q.keys)-[:IDENTIFIES]->(other75:Paper|Person|Institution|Topic)
          RETURN other75, 4 AS tier104, 1.0 AS factor74
        }
        WITH *, date().year AS now88, coalesce(other75.citationCount, 0) AS cited77
        WITH other75, tier104, factor74, CASE WHEN other75:Paper THEN coalesce(other75.citationCount, 0) WHEN other75:Person THEN COUNT { (other75)-[:AUTHORED]->() } WHEN other75:Institution THEN COUNT { (other75)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other75)<-[:HAS_TOPIC]-() } END AS damped92, null AS percentile93
        RETURN other75, factor74 * (tier104 + (1 + 0.25 * CASE WHEN percentile93 IS NULL THEN CASE WHEN damped92 > 99999 THEN 1.0 ELSE log10(1 + damped92) / 5 END ELSE 0.75 * CASE WHEN damped92 > 99999 THEN 1.0 ELSE log10(1 + damped92) / 5 END + 0.0025 * percentile93 END) / 1.25) AS score76
      }
      WITH other75, max(score76) AS score76
      RETURN collect([other75, score76]) AS top81
    }
    RETURN top81, [ranking72 IN rankings84 | ranking72 {.index, .query, .cut, .top, .factor}] AS cuts106
  }
  CALL (top81) {
    UNWIND top81 AS hit90
    WITH hit90 ORDER BY hit90[1] DESC, hit90[0].id LIMIT 1000
    RETURN collect(hit90) AS lexical107
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other75, score AS score76
    WITH other75, score76 WHERE (NOT other75:EarlierVersion OR (NOT EXISTS { (other75)-[:VERSION_OF]->({title: other75.title}) } AND CASE WHEN other75:Paper THEN CASE coalesce(other75.searchTitle, '') WHEN '' THEN toLower(other75.title) ELSE other75.searchTitle END ELSE coalesce(other75.searchName, replace(replace(toLower(other75.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other75, score76 ORDER BY score76 DESC, other75.id
    RETURN collect(other75) AS semantic108
  }
  CALL (lexical107, semantic108) {
    UNWIND range(0, size(lexical107) - 1) AS place109
    WITH lexical107[place109] AS hit90, place109
    RETURN hit90[0] AS other75, CASE WHEN hit90[1] >= 2 THEN hit90[1] ELSE 0.0 END + 1.0 / (61 + place109) AS score76
    UNION ALL
    UNWIND range(0, size(semantic108) - 1) AS place109
    RETURN semantic108[place109] AS other75, 1.0 / (61 + place109) AS score76
  }
  WITH other75, sum(score76) AS rank110
  RETURN count(*) AS v111
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
        UNWIND rankings43 AS ranking31
        CALL (ranking31) {
          WITH ranking31.best AS best39, ranking31.power AS power44, ranking31.gain AS gain45, ranking31.cut AS cut46, ranking31.hits AS hits38, date().year AS now47, size($p0q.words) AS count48
          UNWIND hits38 AS hit49
          WITH hit49, hit49[0] AS other34, best39, power44, gain45, cut46, now47, count48 WHERE hit49[2] > cut46 AND (NOT other34:EarlierVersion OR (NOT EXISTS { (other34)-[:VERSION_OF]->({title: other34.title}) } AND CASE WHEN other34:Paper THEN CASE coalesce(other34.searchTitle, '') WHEN '' THEN toLower(other34.title) ELSE other34.searchTitle END ELSE coalesce(other34.searchName, replace(replace(toLower(other34.name), '-', ' '), '.', '')) END = $p0q.exact))
          WITH other34, CASE WHEN hit49[1] > 0.000001 * best39 THEN hit49[1] / best39 ELSE 0.000001 END ^ power44 AS likeness50, gain45, now47, count48, hit49[3] AS cited36
          WITH other34, likeness50, gain45, count48, CASE WHEN cited36 IS NULL THEN CASE WHEN other34:Paper THEN coalesce(other34.citationCount, 0) WHEN other34:Person THEN COUNT { (other34)-[:AUTHORED]->() } WHEN other34:Institution THEN COUNT { (other34)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other34)<-[:HAS_TOPIC]-() } END ELSE cited36 * sqrt(4.0 / (1 + CASE WHEN other34.year < now47 THEN now47 - other34.year ELSE 0 END)) END AS damped51, CASE WHEN cited36 IS NOT NULL THEN other34.percentile END AS percentile52
          WITH other34, count48, likeness50 * (1 + gain45 * CASE WHEN percentile52 IS NULL THEN CASE WHEN damped51 > 99999 THEN 1.0 ELSE log10(1 + damped51) / 5 END ELSE 0.75 * CASE WHEN damped51 > 99999 THEN 1.0 ELSE log10(1 + damped51) / 5 END + 0.0025 * percentile52 END) AS value53
          WITH count48, collect([other34, value53]) AS values54, max(value53) AS most55
          UNWIND values54 AS hit49
          WITH count48, most55, hit49[0] AS other34, hit49[1] AS value53
          WITH count48, other34, value53, CASE WHEN count48 > 0 AND value53 >= 0.7 * most55 AND other34:Paper THEN ' ' + CASE WHEN other34:Paper THEN CASE coalesce(other34.searchTitle, '') WHEN '' THEN toLower(other34.title) ELSE other34.searchTitle END ELSE coalesce(other34.searchName, replace(replace(toLower(other34.name), '-', ' '), '.', '')) END + ' ' + coalesce(other34.searchAuthors, '') + ' ' END AS exact56
          WITH other34, CASE WHEN exact56 IS NULL THEN value53 ELSE value53 * (1 + 0.4 * size([word57 IN $p0q.words WHERE exact56 CONTAINS word57]) / count48) END AS value53
          WITH collect([other34, value53]) AS values54, max(value53) AS highest58
          UNWIND values54 AS hit49
          RETURN hit49[0] AS other34, 1 + 0.999 * hit49[1] / highest58 AS score35
        }
        RETURN other34, ranking31.factor * score35 AS score35
        UNION ALL
        CALL (corrected29) {
          UNWIND [[$p0q, 1.0], [corrected29, 0.2]] AS pair32
          WITH pair32[0] AS wanted59, pair32[1] AS factor33
          UNWIND wanted59.whole AS whole60 CALL db.index.fulltext.queryNodes('entity_name', whole60, {limit: 500}) YIELD node AS other34
          WITH other34, wanted59, factor33, CASE WHEN other34:Paper THEN CASE coalesce(other34.searchTitle, '') WHEN '' THEN toLower(other34.title) ELSE other34.searchTitle END ELSE coalesce(other34.searchName, replace(replace(toLower(other34.name), '-', ' '), '.', '')) END AS name61
          WITH other34, wanted59, factor33, name61, name61 = wanted59.exact OR ($p0q.isStart AND name61 STARTS
          WITH wanted59.exact) AS isName62 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other34.title, other34.name)) = toLower($p0q.text) ELSE isName62 OR wanted59.exact IN coalesce(other34.searchOtherNames, []) END AND (NOT other34:EarlierVersion OR (NOT EXISTS { (other34)-[:VERSION_OF]->({title: other34.title}) } AND CASE WHEN other34:Paper THEN CASE coalesce(other34.searchTitle, '') WHEN '' THEN toLower(other34.title) ELSE other34.searchTitle END ELSE coalesce(other34.searchName, replace(replace(toLower(other34.name), '-', ' '), '.', '')) END = $p0q.exact))
          RETURN other34, CASE WHEN coalesce(other34.title, other34.name) = wanted59.text THEN 3 WHEN isName62 THEN 2 ELSE 1 END AS tier63, factor33
          UNION ALL
          MATCH (named64:Identifier WHERE named64.key IN $p0q.keys)-[:IDENTIFIES]->(other34:Paper|Person|Institution|Topic)
          RETURN other34, 4 AS tier63, 1.0 AS factor33
        }
        WITH *, date().year AS now47, coalesce(other34.citationCount, 0) AS cited36
        WITH other34, tier63, factor33, CASE WHEN other34:Paper THEN coalesce(other34.citationCount, 0) WHEN other34:Person THEN COUNT { (other34)-[:AUTHORED]->() } WHEN other34:Institution THEN COUNT { (other34)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other34)<-[:HAS_TOPIC]-() } END AS damped51, null AS percentile52
        RETURN other34, factor33 * (tier63 + (1 + 0.25 * CASE WHEN percentile52 IS NULL THEN CASE WHEN damped51 > 99999 THEN 1.0 ELSE log10(1 + damped51) / 5 END ELSE 0.75 * CASE WHEN damped51 > 99999 THEN 1.0 ELSE log10(1 + damped51) / 5 END + 0.0025 * percentile52 END) / 1.25) AS score35
      }
      WITH other34, max(score35) AS score35
      RETURN collect([other34, score35]) AS top40
    }
    RETURN top40, [ranking31 IN rankings43 | ranking31 {.index, .query, .cut, .top, .factor}] AS cuts65
  }
  CALL (top40) {
    UNWIND top40 AS hit49
    WITH hit49 ORDER BY hit49[1] DESC, hit49[0].id LIMIT 1000
    RETURN collect(hit49) AS lexical66
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other34, score AS score35
    WITH other34, score35 WHERE (NOT other34:EarlierVersion OR (NOT EXISTS { (other34)-[:VERSION_OF]->({title: other34.title}) } AND CASE WHEN other34:Paper THEN CASE coalesce(other34.searchTitle, '') WHEN '' THEN toLower(other34.title) ELSE other34.searchTitle END ELSE coalesce(other34.searchName, replace(replace(toLower(other34.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other34, score35 ORDER BY score35 DESC, other34.id
    RETURN collect(other34) AS semantic67
  }
  CALL (lexical66, semantic67) {
    UNWIND range(0, size(lexical66) - 1) AS place68
    WITH lexical66[place68] AS hit49, place68
    RETURN hit49[0] AS other34, CASE WHEN hit49[1] >= 2 THEN hit49[1] ELSE 0.0 END + 1.0 / (61 + place68) AS score35
    UNION ALL
    UNWIND range(0, size(semantic67) - 1) AS place68
    RETURN semantic67[place68] AS other34, 1.0 / (61 + place68) AS score35
  }
  WITH other34, sum(score35) AS rank69
  WITH other34 WHERE other34:Paper
  WITH collect(other34) AS other34
  RETURN [size(other34)] AS v70, size(other34) AS v71
}
RETURN [[v111, v70]] AS row
