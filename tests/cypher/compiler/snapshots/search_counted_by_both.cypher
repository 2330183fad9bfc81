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
      UNWIND [ranking73 IN $p0q.rankings | [ranking73, 1.0]] + [ranking73 IN coalesce(corrected29.rankings, []) | [ranking73, 0.2]] AS pair74
      WITH pair74[0] AS ranking73, pair74[1] AS factor75 CALL db.index.fulltext.queryNodes(ranking73[0], ranking73[1], {limit: 1000}) YIELD node AS other76, score AS score77
      WITH ranking73, factor75, other76, score77, CASE WHEN ranking73[2] THEN coalesce(other76.citationCount, 0) END AS cited78
      WITH ranking73, factor75, other76, score77, cited78, score77 - ranking73[3] * CASE WHEN cited78 >= 16 ^ 4 THEN 4 WHEN cited78 >= 16 THEN toInteger(log(cited78) / log(16) + 1e-9) ELSE 0 END AS text79
      WITH ranking73, factor75, collect([other76, text79, score77, cited78]) AS hits80, max(text79) AS best81, max(score77) AS top82, min(score77) AS least83
      WITH ranking73, factor75, hits80, best81, top82, least83, 1 + log10(toFloat(size(hits80)) / 1000) / 3 AS open84
      RETURN collect({index: ranking73[0], query: ranking73[1], hits: hits80, best: best81, top: top82, power: CASE WHEN ranking73[2] THEN 1 - 0.4 * open84 ELSE 1 END, gain: CASE WHEN ranking73[2] THEN 1.2 * open84 ELSE 0.25 END, factor: factor75, cut: CASE WHEN size(hits80) < 1000 THEN 0.0 ELSE least83 END}) AS rankings85
    }
    CALL (rankings85, corrected29) {
      CALL (rankings85, corrected29) {
        UNWIND rankings85 AS ranking73
        CALL (ranking73) {
          WITH ranking73.best AS best81, ranking73.power AS power86, ranking73.gain AS gain87, ranking73.cut AS cut88, ranking73.hits AS hits80, date().year AS now89, size($p0q.words) AS count90
          UNWIND hits80 AS hit91
          WITH hit91, hit91[0] AS other76, best81, power86, gain87, cut88, now89, count90 WHERE hit91[2] > cut88 AND (NOT other76:EarlierVersion OR (NOT EXISTS { (other76)-[:VERSION_OF]->({title: other76.title}) } AND CASE WHEN other76:Paper THEN CASE coalesce(other76.searchTitle, '') WHEN '' THEN toLower(other76.title) ELSE other76.searchTitle END ELSE coalesce(other76.searchName, replace(replace(toLower(other76.name), '-', ' '), '.', '')) END = $p0q.exact))
          WITH other76, CASE WHEN hit91[1] > 0.000001 * best81 THEN hit91[1] / best81 ELSE 0.000001 END ^ power86 AS likeness92, gain87, now89, count90, hit91[3] AS cited78
          WITH other76, likeness92, gain87, count90, CASE WHEN cited78 IS NULL THEN CASE WHEN other76:Paper THEN coalesce(other76.citationCount, 0) WHEN other76:Person THEN COUNT { (other76)-[:AUTHORED]->() } WHEN other76:Institution THEN COUNT { (other76)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other76)<-[:HAS_TOPIC]-() } END ELSE cited78 * sqrt(4.0 / (1 + CASE WHEN other76.year < now89 THEN now89 - other76.year ELSE 0 END)) END AS damped93, CASE WHEN cited78 IS NOT NULL THEN other76.percentile END AS percentile94
          WITH other76, count90, likeness92 * (1 + gain87 * CASE WHEN percentile94 IS NULL THEN CASE WHEN damped93 > 99999 THEN 1.0 ELSE log10(1 + damped93) / 5 END ELSE 0.75 * CASE WHEN damped93 > 99999 THEN 1.0 ELSE log10(1 + damped93) / 5 END + 0.0025 * percentile94 END) AS value95
          WITH count90, collect([other76, value95]) AS values96, max(value95) AS most97
          WITH *, size(values96) AS size98
          UNWIND values96 AS hit91
          WITH count90, most97, size98, hit91[0] AS other76, hit91[1] AS value95
          WITH count90, other76, value95, CASE WHEN count90 > 0 AND other76:Paper AND (size98 <= 200 OR value95 >= 0.5 * most97) THEN ' ' + CASE WHEN other76:Paper THEN CASE coalesce(other76.searchTitle, '') WHEN '' THEN toLower(other76.title) ELSE other76.searchTitle END ELSE coalesce(other76.searchName, replace(replace(toLower(other76.name), '-', ' '), '.', '')) END + ' ' + coalesce(other76.searchAuthors, '') + ' ' END AS exact99
          WITH other76, CASE WHEN exact99 IS NULL THEN value95 ELSE value95 * (1 + 0.4 * size([word100 IN $p0q.words WHERE exact99 CONTAINS word100]) / count90) END AS value95
          WITH collect([other76, value95]) AS values96, max(value95) AS highest101
          UNWIND values96 AS hit91
          RETURN hit91[0] AS other76, 1 + 0.999 * hit91[1] / highest101 AS score77
        }
        RETURN other76, ranking73.factor * score77 AS score77
        UNION ALL
        CALL (corrected29) {
          UNWIND [[$p0q, 1.0], [corrected29, 0.2]] AS pair74
          WITH pair74[0] AS wanted102, pair74[1] AS factor75
          UNWIND wanted102.whole AS whole103 CALL db.index.fulltext.queryNodes('entity_name', whole103, {limit: 500}) YIELD node AS other76
          WITH other76, wanted102, factor75, CASE WHEN other76:Paper THEN CASE coalesce(other76.searchTitle, '') WHEN '' THEN toLower(other76.title) ELSE other76.searchTitle END ELSE coalesce(other76.searchName, replace(replace(toLower(other76.name), '-', ' '), '.', '')) END AS name104
          WITH other76, wanted102, factor75, name104, name104 = wanted102.exact OR ($p0q.isStart AND name104 STARTS
          WITH wanted102.exact) AS isName105 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other76.title, other76.name)) = toLower($p0q.text) ELSE isName105 OR wanted102.exact IN coalesce(other76.searchOtherNames, []) END AND (NOT other76:EarlierVersion OR (NOT EXISTS { (other76)-[:VERSION_OF]->({title: other76.title}) } AND CASE WHEN other76:Paper THEN CASE coalesce(other76.searchTitle, '') WHEN '' THEN toLower(other76.title) ELSE other76.searchTitle END ELSE coalesce(other76.searchName, replace(replace(toLower(other76.name), '-', ' '), '.', '')) END = $p0q.exact))
          RETURN other76, CASE WHEN coalesce(other76.title, other76.name) = wanted102.text THEN 3 WHEN isName105 THEN 2 ELSE 1 END AS tier106, factor75
          UNION ALL
          MATCH (named107:Identifier WHERE named107.key IN $p0q.keys)-[:IDENTIFIES]->(other76:Paper|Person|Institution|Topic)
          RETURN other76, 4 AS tier106, 1.0 AS factor75
        }
        WITH *, date().year AS now89, coalesce(other76.citationCount, 0) AS cited78
        WITH other76, tier106, factor75, CASE WHEN other76:Paper THEN coalesce(other76.citationCount, 0) WHEN other76:Person THEN COUNT { (other76)-[:AUTHORED]->() } WHEN other76:Institution THEN COUNT { (other76)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other76)<-[:HAS_TOPIC]-() } END AS damped93, null AS percentile94
        RETURN other76, factor75 * (tier106 + (1 + 0.25 * CASE WHEN percentile94 IS NULL THEN CASE WHEN damped93 > 99999 THEN 1.0 ELSE log10(1 + damped93) / 5 END ELSE 0.75 * CASE WHEN damped93 > 99999 THEN 1.0 ELSE log10(1 + damped93) / 5 END + 0.0025 * percentile94 END) / 1.25) AS score77
      }
      WITH other76, max(score77) AS score77
      RETURN collect([other76, score77]) AS top82
    }
    RETURN top82, [ranking73 IN rankings85 | ranking73 {.index, .query, .cut, .top, .factor}] AS cuts108
  }
  CALL (top82) {
    UNWIND top82 AS hit91
    WITH hit91 ORDER BY hit91[1] DESC, hit91[0].id LIMIT 1000
    RETURN collect(hit91) AS lexical109
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other76, score AS score77
    WITH other76, score77 WHERE (NOT other76:EarlierVersion OR (NOT EXISTS { (other76)-[:VERSION_OF]->({title: other76.title}) } AND CASE WHEN other76:Paper THEN CASE coalesce(other76.searchTitle, '') WHEN '' THEN toLower(other76.title) ELSE other76.searchTitle END ELSE coalesce(other76.searchName, replace(replace(toLower(other76.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other76, score77 ORDER BY score77 DESC, other76.id
    RETURN collect(other76) AS semantic110
  }
  CALL (lexical109, semantic110) {
    UNWIND range(0, size(lexical109) - 1) AS place111
    WITH lexical109[place111] AS hit91, place111
    RETURN hit91[0] AS other76, CASE WHEN hit91[1] >= 2 THEN hit91[1] ELSE 0.0 END + 1.0 / (61 + place111) AS score77
    UNION ALL
    UNWIND range(0, size(semantic110) - 1) AS place111
    RETURN semantic110[place111] AS other76, 1.0 / (61 + place111) AS score77
  }
  WITH other76, sum(score77) AS rank112
  RETURN count(*) AS v113
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
          WITH *, size(values54) AS size56
          UNWIND values54 AS hit49
          WITH count48, most55, size56, hit49[0] AS other34, hit49[1] AS value53
          WITH count48, other34, value53, CASE WHEN count48 > 0 AND other34:Paper AND (size56 <= 200 OR value53 >= 0.5 * most55) THEN ' ' + CASE WHEN other34:Paper THEN CASE coalesce(other34.searchTitle, '') WHEN '' THEN toLower(other34.title) ELSE other34.searchTitle END ELSE coalesce(other34.searchName, replace(replace(toLower(other34.name), '-', ' '), '.', '')) END + ' ' + coalesce(other34.searchAuthors, '') + ' ' END AS exact57
          WITH other34, CASE WHEN exact57 IS NULL THEN value53 ELSE value53 * (1 + 0.4 * size([word58 IN $p0q.words WHERE exact57 CONTAINS word58]) / count48) END AS value53
          WITH collect([other34, value53]) AS values54, max(value53) AS highest59
          UNWIND values54 AS hit49
          RETURN hit49[0] AS other34, 1 + 0.999 * hit49[1] / highest59 AS score35
        }
        RETURN other34, ranking31.factor * score35 AS score35
        UNION ALL
        CALL (corrected29) {
          UNWIND [[$p0q, 1.0], [corrected29, 0.2]] AS pair32
          WITH pair32[0] AS wanted60, pair32[1] AS factor33
          UNWIND wanted60.whole AS whole61 CALL db.index.fulltext.queryNodes('entity_name', whole61, {limit: 500}) YIELD node AS other34
          WITH other34, wanted60, factor33, CASE WHEN other34:Paper THEN CASE coalesce(other34.searchTitle, '') WHEN '' THEN toLower(other34.title) ELSE other34.searchTitle END ELSE coalesce(other34.searchName, replace(replace(toLower(other34.name), '-', ' '), '.', '')) END AS name62
          WITH other34, wanted60, factor33, name62, name62 = wanted60.exact OR ($p0q.isStart AND name62 STARTS
          WITH wanted60.exact) AS isName63 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other34.title, other34.name)) = toLower($p0q.text) ELSE isName63 OR wanted60.exact IN coalesce(other34.searchOtherNames, []) END AND (NOT other34:EarlierVersion OR (NOT EXISTS { (other34)-[:VERSION_OF]->({title: other34.title}) } AND CASE WHEN other34:Paper THEN CASE coalesce(other34.searchTitle, '') WHEN '' THEN toLower(other34.title) ELSE other34.searchTitle END ELSE coalesce(other34.searchName, replace(replace(toLower(other34.name), '-', ' '), '.', '')) END = $p0q.exact))
          RETURN other34, CASE WHEN coalesce(other34.title, other34.name) = wanted60.text THEN 3 WHEN isName63 THEN 2 ELSE 1 END AS tier64, factor33
          UNION ALL
          MATCH (named65:Identifier WHERE named65.key IN $p0q.keys)-[:IDENTIFIES]->(other34:Paper|Person|Institution|Topic)
          RETURN other34, 4 AS tier64, 1.0 AS factor33
        }
        WITH *, date().year AS now47, coalesce(other34.citationCount, 0) AS cited36
        WITH other34, tier64, factor33, CASE WHEN other34:Paper THEN coalesce(other34.citationCount, 0) WHEN other34:Person THEN COUNT { (other34)-[:AUTHORED]->() } WHEN other34:Institution THEN COUNT { (other34)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other34)<-[:HAS_TOPIC]-() } END AS damped51, null AS percentile52
        RETURN other34, factor33 * (tier64 + (1 + 0.25 * CASE WHEN percentile52 IS NULL THEN CASE WHEN damped51 > 99999 THEN 1.0 ELSE log10(1 + damped51) / 5 END ELSE 0.75 * CASE WHEN damped51 > 99999 THEN 1.0 ELSE log10(1 + damped51) / 5 END + 0.0025 * percentile52 END) / 1.25) AS score35
      }
      WITH other34, max(score35) AS score35
      RETURN collect([other34, score35]) AS top40
    }
    RETURN top40, [ranking31 IN rankings43 | ranking31 {.index, .query, .cut, .top, .factor}] AS cuts66
  }
  CALL (top40) {
    UNWIND top40 AS hit49
    WITH hit49 ORDER BY hit49[1] DESC, hit49[0].id LIMIT 1000
    RETURN collect(hit49) AS lexical67
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other34, score AS score35
    WITH other34, score35 WHERE (NOT other34:EarlierVersion OR (NOT EXISTS { (other34)-[:VERSION_OF]->({title: other34.title}) } AND CASE WHEN other34:Paper THEN CASE coalesce(other34.searchTitle, '') WHEN '' THEN toLower(other34.title) ELSE other34.searchTitle END ELSE coalesce(other34.searchName, replace(replace(toLower(other34.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other34, score35 ORDER BY score35 DESC, other34.id
    RETURN collect(other34) AS semantic68
  }
  CALL (lexical67, semantic68) {
    UNWIND range(0, size(lexical67) - 1) AS place69
    WITH lexical67[place69] AS hit49, place69
    RETURN hit49[0] AS other34, CASE WHEN hit49[1] >= 2 THEN hit49[1] ELSE 0.0 END + 1.0 / (61 + place69) AS score35
    UNION ALL
    UNWIND range(0, size(semantic68) - 1) AS place69
    RETURN semantic68[place69] AS other34, 1.0 / (61 + place69) AS score35
  }
  WITH other34, sum(score35) AS rank70
  WITH other34 WHERE other34:Paper
  WITH collect(other34) AS other34
  RETURN [size(other34)] AS v71, size(other34) AS v72
}
RETURN [[v113, v71]] AS row
