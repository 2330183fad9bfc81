// { search(query: "graph", mode: HYBRID) { stats { count } totalCount } }
// parameters: {"p0":20,"p0q":{"correction":{"exact":"0","fuzzy":[["title:\"graph\"^2 searchTitle:\"graph\"^2 name:\"graph\"^2 searchName:\"graph\"^2 title:graph~1 searchTitle:graph~1 name:graph~1 searchName:graph~1",null]],"left":["a","an","and","are","as","at","be","but","by","for","if","in","into","is","it","no","not","of","on","or","such","that","the","their","then","there","these","they","this","to","was","will","with"],"rankings":[["paper_text","+(title:\"0\"^2 abstract:\"0\"^1 searchTitleWords:\"0\"^1 searchAbstractWords:\"0\"^0.3 searchAuthors:\"0\"^1.5 searchTopics:\"0\"^0.3 venue:\"0\"^0.3) searchTopics:\"0\"^1 searchCitations:[c1 TO c9]^1.0 searchCitations:[c2 TO c9]^1.0 searchCitations:[c3 TO c9]^1.0 searchCitations:[c4 TO c9]^1.0 searchCitations:[c5 TO c9]^1.0 searchCitations:[c6 TO c9]^1.0 searchCitations:[c7 TO c9]^1.0 searchCitations:[c8 TO c9]^1.0 searchCitations:[c9 TO c9]^1.0",true,1.0],["entity_name","+(name:\"0\" searchName:\"0\" searchOtherNames:\"0\")",false,0.0]],"text":"0","whole":["title:\"0\" name:\"0\"","searchTitle:\"0\" searchName:\"0\" searchOtherNames:\"0\""],"words":[["graph",1]]},"exact":"graph","excludes":false,"isStart":false,"keys":[],"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\"^1 searchTitleWords:\"graph\"^1 searchAbstractWords:\"graph\"^0.3 searchAuthors:\"graph\"^1.5 searchTopics:\"graph\"^0.3 venue:\"graph\"^0.3) searchTopics:\"graph\"^1 searchCitations:[c1 TO c9]^1.0 searchCitations:[c2 TO c9]^1.0 searchCitations:[c3 TO c9]^1.0 searchCitations:[c4 TO c9]^1.0 searchCitations:[c5 TO c9]^1.0 searchCitations:[c6 TO c9]^1.0 searchCitations:[c7 TO c9]^1.0 searchCitations:[c8 TO c9]^1.0 searchCitations:[c9 TO c9]^1.0",true,1.0],["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\")",false,0.0]],"text":"graph","whole":["title:\"graph\" name:\"graph\"","searchTitle:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\""],"words":[" graph "]}}
CALL () {
  CALL () {
    UNWIND $p0q.rankings AS ranking1 CALL db.index.fulltext.queryNodes(ranking1[0], ranking1[1], {limit: 1000}) YIELD node AS other2, score AS score3
    WITH ranking1, other2, score3, score3 - ranking1[3] * CASE WHEN ranking1[3] > 0 THEN coalesce(toInteger(right(other2.searchCitations, 1)), 0) ELSE 0 END AS text4
    WITH ranking1, collect([other2, text4, score3]) AS hits5, max(text4) AS best6, max(score3) AS top7, min(score3) AS least8
    WITH ranking1, hits5, best6, top7, least8, 1 + log10(toFloat(size(hits5)) / 1000) / 3 AS open9
    WITH {index: ranking1[0], query: ranking1[1], hits: hits5, best: best6, top: top7, power: CASE WHEN ranking1[2] THEN 1 - 0.4 * open9 ELSE 1 END, gain: CASE WHEN ranking1[2] THEN 1.2 * open9 ELSE 0.25 END, factor: 1.0, cut: CASE WHEN size(hits5) < 1000 THEN 0.0 ELSE least8 END} AS window10
    RETURN collect(window10) AS typed11
  }
  CALL (typed11) {
    WITH typed11 WHERE $p0q.correction IS NOT NULL AND reduce(sum12 = 0, window10 IN typed11 | sum12 + size(window10.hits)) <= 2
    WITH reduce(nodes13 = [], window10 IN typed11 | nodes13 + [hit14 IN window10.hits | hit14[0]]) AS few15
    UNWIND $p0q.correction.fuzzy AS source16 CALL db.index.fulltext.queryNodes('entity_name', source16[0], {limit: 20}) YIELD node AS other2, score AS likeness17
    WITH few15, source16, other2, likeness17 ORDER BY likeness17 DESC, other2.id
    WITH few15, source16, collect(split(CASE WHEN other2:Paper THEN CASE coalesce(other2.searchTitle, '') WHEN '' THEN toLower(other2.title) ELSE other2.searchTitle END ELSE coalesce(other2.searchName, replace(replace(toLower(other2.name), '-', ' '), '.', '')) END, ' ')) AS names18
    UNWIND range(0, size(names18) - 1) AS place19
    UNWIND names18[place19] AS candidate20
    WITH few15, source16, candidate20, sum(1.0 / (1 + place19)) AS weight21 WHERE NOT candidate20 IN $p0q.correction.left AND NOT candidate20 CONTAINS '"'
    UNWIND range(0, size($p0q.correction.words) - 1) AS number22
    WITH * WHERE coalesce(source16[1], number22) = number22
    WITH few15, candidate20, weight21, number22, $p0q.correction.words[number22] AS word23 WHERE abs(size(candidate20) - size(word23[0])) <= word23[1]
    WITH *, CASE WHEN size(candidate20) < size(word23[0]) THEN size(candidate20) ELSE size(word23[0]) END AS least8
    WITH *, size([at24 IN range(1, least8) WHERE left(candidate20, at24) = left(word23[0], at24)]) AS start25
    WITH *, size([at24 IN range(1, least8 - start25) WHERE right(candidate20, at24) = right(word23[0], at24)]) AS end26
    WITH *, substring(candidate20, start25, size(candidate20) - start25 - end26) AS right27, substring(word23[0], start25, size(word23[0]) - start25 - end26) AS wrong28
    WITH few15, candidate20, weight21, number22, CASE WHEN right27 = '' AND wrong28 = '' THEN 0 WHEN size(right27) <= 1 AND size(wrong28) <= 1 THEN 1 WHEN size(right27) = 2 AND right27 = reverse(wrong28) THEN 1 WHEN word23[1] = 2 AND size(right27) <= 2 AND size(wrong28) <= 2 THEN 2 WHEN word23[1] = 2 AND any(first29 IN [[1, 1], [1, 0], [0, 1]] WHERE any(last30 IN [[1, 1], [1, 0], [0, 1]] WHERE size(right27) >= first29[0] + last30[0] AND size(wrong28) >= first29[1] + last30[1] AND substring(right27, first29[0], CASE WHEN size(right27) > first29[0] + last30[0] THEN size(right27) - first29[0] - last30[0] ELSE 0 END) = substring(wrong28, first29[1], CASE WHEN size(wrong28) > first29[1] + last30[1] THEN size(wrong28) - first29[1] - last30[1] ELSE 0 END))) THEN 2 END AS edits31 WHERE edits31 IS NOT NULL
    WITH few15, candidate20, number22, edits31, sum(weight21) / (1 + edits31) AS weight21 ORDER BY CASE WHEN edits31 = 0 AND size(few15) > 0 AND size($p0q.correction.words) > 1 THEN 0 ELSE 1 END, weight21 DESC, candidate20
    WITH few15, number22, head(collect(candidate20)) AS best6
    WITH few15, collect([number22, best6]) AS bests32
    WITH few15, [number22 IN range(0, size($p0q.correction.words) - 1) | coalesce(head([best6 IN bests32 WHERE best6[0] = number22 | best6[1]]), $p0q.correction.words[number22][0])] AS words33 WHERE words33 <> [word23 IN $p0q.correction.words | word23[0]]
    WITH {few: few15, rankings: [ranking1 IN $p0q.correction.rankings | [ranking1[0], reduce(text4 = ranking1[1], number22 IN range(0, size(words33) - 1) | replace(text4, '' + toString(number22) + '', words33[number22])), ranking1[2], ranking1[3]]], whole: [whole34 IN $p0q.correction.whole | reduce(text4 = whole34, number22 IN range(0, size(words33) - 1) | replace(text4, '' + toString(number22) + '', words33[number22]))], exact: reduce(text4 = $p0q.correction.exact, number22 IN range(0, size(words33) - 1) | replace(text4, '' + toString(number22) + '', words33[number22])), text: reduce(text4 = $p0q.correction.text, number22 IN range(0, size(words33) - 1) | replace(text4, '' + toString(number22) + '', words33[number22]))} AS corrected35
    UNWIND corrected35.rankings AS ranking1 CALL db.index.fulltext.queryNodes(ranking1[0], ranking1[1], {limit: 1000}) YIELD node AS other2, score AS score3
    WITH corrected35, ranking1, other2, score3, score3 - ranking1[3] * CASE WHEN ranking1[3] > 0 THEN coalesce(toInteger(right(other2.searchCitations, 1)), 0) ELSE 0 END AS text4
    WITH corrected35, ranking1, collect([other2, text4, score3]) AS hits5, max(text4) AS best6, max(score3) AS top7, min(score3) AS least8
    WITH corrected35, ranking1, hits5, best6, top7, least8, 1 + log10(toFloat(size(hits5)) / 1000) / 3 AS open9
    WITH corrected35, {index: ranking1[0], query: ranking1[1], hits: hits5, best: best6, top: top7, power: CASE WHEN ranking1[2] THEN 1 - 0.4 * open9 ELSE 1 END, gain: CASE WHEN ranking1[2] THEN 1.2 * open9 ELSE 0.25 END, factor: 0.2, cut: CASE WHEN size(hits5) < 1000 THEN 0.0 ELSE least8 END} AS window10 WHERE size(window10.hits) > 0
    WITH corrected35, collect(window10) AS windows36
    RETURN collect([corrected35, windows36]) AS corrections37
  }
  WITH typed11 + coalesce(head(corrections37)[1], []) AS rankings38, head(corrections37)[0] AS corrected35
  RETURN rankings38, corrected35
}
CALL (rankings38, corrected35) {
  CALL (rankings38, corrected35) {
    CALL (rankings38, corrected35) {
      UNWIND rankings38 AS ranking65
      CALL (ranking65) {
        UNWIND ranking65.hits AS hit66
        WITH ranking65, hit66[0] AS other67, CASE WHEN hit66[1] > 0.000001 * ranking65.best THEN hit66[1] / ranking65.best ELSE 0.000001 END AS fit68 WHERE hit66[2] > ranking65.cut AND (NOT other67:EarlierVersion OR (NOT EXISTS { (other67)-[:VERSION_OF]->({title: other67.title}) } AND CASE WHEN other67:Paper THEN CASE coalesce(other67.searchTitle, '') WHEN '' THEN toLower(other67.title) ELSE other67.searchTitle END ELSE coalesce(other67.searchName, replace(replace(toLower(other67.name), '-', ' '), '.', '')) END = $p0q.exact))
        WITH ranking65, other67, fit68, CASE WHEN other67:Paper THEN coalesce(other67.citationCount, 0) WHEN other67:Person THEN COUNT { (other67)-[:AUTHORED]->() } WHEN other67:Institution THEN COUNT { (other67)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other67)<-[:HAS_TOPIC]-() } END AS known69
        WITH ranking65, other67, fit68, CASE WHEN other67:Paper THEN known69 * sqrt(4.0 / (1 + CASE WHEN other67.year < date().year THEN date().year - other67.year ELSE 0 END)) ELSE known69 END AS damped70
        WITH other67, fit68 ^ ranking65.power * (1 + ranking65.gain * CASE WHEN other67:Paper AND other67.percentile IS NOT NULL THEN 0.75 * CASE WHEN damped70 > 99999 THEN 1.0 ELSE log10(1 + damped70) / 5 END + 0.0025 * other67.percentile ELSE CASE WHEN damped70 > 99999 THEN 1.0 ELSE log10(1 + damped70) / 5 END END) * CASE WHEN other67:Paper AND size($p0q.words) > 0 THEN 1 + 0.1 * size([word71 IN $p0q.words WHERE ' ' + CASE WHEN other67:Paper THEN CASE coalesce(other67.searchTitle, '') WHEN '' THEN toLower(other67.title) ELSE other67.searchTitle END ELSE coalesce(other67.searchName, replace(replace(toLower(other67.name), '-', ' '), '.', '')) END + ' ' CONTAINS word71]) / size($p0q.words) ELSE 1 END AS value72
        RETURN collect([other67, value72]) AS values73, max(value72) AS highest74
      }
      UNWIND values73 AS hit66
      RETURN hit66[0] AS other67, ranking65.factor * (1 + 0.999 * hit66[1] / highest74) AS score75
      UNION ALL
      CALL (corrected35) {
        UNWIND [[$p0q, 1.0], [corrected35, 0.2]] AS pair76
        WITH pair76[0] AS wanted77, pair76[1] AS factor78
        UNWIND wanted77.whole AS whole79 CALL db.index.fulltext.queryNodes('entity_name', whole79, {limit: 500}) YIELD node AS other67
        WITH other67, wanted77, factor78, CASE WHEN other67:Paper THEN CASE coalesce(other67.searchTitle, '') WHEN '' THEN toLower(other67.title) ELSE other67.searchTitle END ELSE coalesce(other67.searchName, replace(replace(toLower(other67.name), '-', ' '), '.', '')) END AS name80
        WITH other67, wanted77, factor78, name80, name80 = wanted77.exact OR ($p0q.isStart AND name80 STARTS
        WITH wanted77.exact) AS isName81 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other67.title, other67.name)) = toLower($p0q.text) ELSE isName81 OR wanted77.exact IN coalesce(other67.searchOtherNames, []) END AND (NOT other67:EarlierVersion OR (NOT EXISTS { (other67)-[:VERSION_OF]->({title: other67.title}) } AND CASE WHEN other67:Paper THEN CASE coalesce(other67.searchTitle, '') WHEN '' THEN toLower(other67.title) ELSE other67.searchTitle END ELSE coalesce(other67.searchName, replace(replace(toLower(other67.name), '-', ' '), '.', '')) END = $p0q.exact))
        RETURN other67, factor78, CASE WHEN coalesce(other67.title, other67.name) = wanted77.text THEN 3 WHEN isName81 THEN 2 ELSE 1 END AS tier82
        UNION ALL
        MATCH (named83:Identifier WHERE named83.key IN $p0q.keys)-[:IDENTIFIES]->(other67:Paper|Person|Institution|Topic)
        RETURN other67, 1.0 AS factor78, 4 AS tier82
      }
      WITH other67, factor78, tier82, CASE WHEN other67:Paper THEN coalesce(other67.citationCount, 0) WHEN other67:Person THEN COUNT { (other67)-[:AUTHORED]->() } WHEN other67:Institution THEN COUNT { (other67)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other67)<-[:HAS_TOPIC]-() } END AS damped70
      RETURN other67, factor78 * (tier82 + (1 + 0.25 * CASE WHEN other67:Paper AND other67.percentile IS NOT NULL THEN 0.75 * CASE WHEN damped70 > 99999 THEN 1.0 ELSE log10(1 + damped70) / 5 END + 0.0025 * other67.percentile ELSE CASE WHEN damped70 > 99999 THEN 1.0 ELSE log10(1 + damped70) / 5 END END) / 1.25) AS score75
    }
    WITH other67, max(score75) AS score75
    RETURN collect([other67, score75]) AS top84
  }
  CALL (top84) {
    UNWIND top84 AS hit66
    WITH hit66 ORDER BY hit66[1] DESC, hit66[0].id LIMIT 1000
    RETURN collect(hit66) AS lexical85
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other67, score AS score75
    WITH other67, score75 WHERE (NOT other67:EarlierVersion OR (NOT EXISTS { (other67)-[:VERSION_OF]->({title: other67.title}) } AND CASE WHEN other67:Paper THEN CASE coalesce(other67.searchTitle, '') WHEN '' THEN toLower(other67.title) ELSE other67.searchTitle END ELSE coalesce(other67.searchName, replace(replace(toLower(other67.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other67, score75 ORDER BY score75 DESC, other67.id
    RETURN collect(other67) AS semantic86
  }
  CALL (lexical85, semantic86) {
    UNWIND range(0, size(lexical85) - 1) AS place87
    WITH lexical85[place87] AS hit66, place87
    RETURN hit66[0] AS other67, CASE WHEN hit66[1] >= 2 THEN hit66[1] ELSE 0.0 END + 1.0 / (61 + place87) AS score75
    UNION ALL
    UNWIND range(0, size(semantic86) - 1) AS place87
    RETURN semantic86[place87] AS other67, 1.0 / (61 + place87) AS score75
  }
  WITH other67, sum(score75) AS rank88
  RETURN count(*) AS v89
}
CALL (rankings38, corrected35) {
  CALL (rankings38, corrected35) {
    CALL (rankings38, corrected35) {
      UNWIND rankings38 AS ranking39
      CALL (ranking39) {
        UNWIND ranking39.hits AS hit40
        WITH ranking39, hit40[0] AS other41, CASE WHEN hit40[1] > 0.000001 * ranking39.best THEN hit40[1] / ranking39.best ELSE 0.000001 END AS fit42 WHERE hit40[2] > ranking39.cut AND (NOT other41:EarlierVersion OR (NOT EXISTS { (other41)-[:VERSION_OF]->({title: other41.title}) } AND CASE WHEN other41:Paper THEN CASE coalesce(other41.searchTitle, '') WHEN '' THEN toLower(other41.title) ELSE other41.searchTitle END ELSE coalesce(other41.searchName, replace(replace(toLower(other41.name), '-', ' '), '.', '')) END = $p0q.exact))
        WITH ranking39, other41, fit42, CASE WHEN other41:Paper THEN coalesce(other41.citationCount, 0) WHEN other41:Person THEN COUNT { (other41)-[:AUTHORED]->() } WHEN other41:Institution THEN COUNT { (other41)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other41)<-[:HAS_TOPIC]-() } END AS known43
        WITH ranking39, other41, fit42, CASE WHEN other41:Paper THEN known43 * sqrt(4.0 / (1 + CASE WHEN other41.year < date().year THEN date().year - other41.year ELSE 0 END)) ELSE known43 END AS damped44
        WITH other41, fit42 ^ ranking39.power * (1 + ranking39.gain * CASE WHEN other41:Paper AND other41.percentile IS NOT NULL THEN 0.75 * CASE WHEN damped44 > 99999 THEN 1.0 ELSE log10(1 + damped44) / 5 END + 0.0025 * other41.percentile ELSE CASE WHEN damped44 > 99999 THEN 1.0 ELSE log10(1 + damped44) / 5 END END) * CASE WHEN other41:Paper AND size($p0q.words) > 0 THEN 1 + 0.1 * size([word45 IN $p0q.words WHERE ' ' + CASE WHEN other41:Paper THEN CASE coalesce(other41.searchTitle, '') WHEN '' THEN toLower(other41.title) ELSE other41.searchTitle END ELSE coalesce(other41.searchName, replace(replace(toLower(other41.name), '-', ' '), '.', '')) END + ' ' CONTAINS word45]) / size($p0q.words) ELSE 1 END AS value46
        RETURN collect([other41, value46]) AS values47, max(value46) AS highest48
      }
      UNWIND values47 AS hit40
      RETURN hit40[0] AS other41, ranking39.factor * (1 + 0.999 * hit40[1] / highest48) AS score49
      UNION ALL
      CALL (corrected35) {
        UNWIND [[$p0q, 1.0], [corrected35, 0.2]] AS pair50
        WITH pair50[0] AS wanted51, pair50[1] AS factor52
        UNWIND wanted51.whole AS whole53 CALL db.index.fulltext.queryNodes('entity_name', whole53, {limit: 500}) YIELD node AS other41
        WITH other41, wanted51, factor52, CASE WHEN other41:Paper THEN CASE coalesce(other41.searchTitle, '') WHEN '' THEN toLower(other41.title) ELSE other41.searchTitle END ELSE coalesce(other41.searchName, replace(replace(toLower(other41.name), '-', ' '), '.', '')) END AS name54
        WITH other41, wanted51, factor52, name54, name54 = wanted51.exact OR ($p0q.isStart AND name54 STARTS
        WITH wanted51.exact) AS isName55 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other41.title, other41.name)) = toLower($p0q.text) ELSE isName55 OR wanted51.exact IN coalesce(other41.searchOtherNames, []) END AND (NOT other41:EarlierVersion OR (NOT EXISTS { (other41)-[:VERSION_OF]->({title: other41.title}) } AND CASE WHEN other41:Paper THEN CASE coalesce(other41.searchTitle, '') WHEN '' THEN toLower(other41.title) ELSE other41.searchTitle END ELSE coalesce(other41.searchName, replace(replace(toLower(other41.name), '-', ' '), '.', '')) END = $p0q.exact))
        RETURN other41, factor52, CASE WHEN coalesce(other41.title, other41.name) = wanted51.text THEN 3 WHEN isName55 THEN 2 ELSE 1 END AS tier56
        UNION ALL
        MATCH (named57:Identifier WHERE named57.key IN $p0q.keys)-[:IDENTIFIES]->(other41:Paper|Person|Institution|Topic)
        RETURN other41, 1.0 AS factor52, 4 AS tier56
      }
      WITH other41, factor52, tier56, CASE WHEN other41:Paper THEN coalesce(other41.citationCount, 0) WHEN other41:Person THEN COUNT { (other41)-[:AUTHORED]->() } WHEN other41:Institution THEN COUNT { (other41)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other41)<-[:HAS_TOPIC]-() } END AS damped44
      RETURN other41, factor52 * (tier56 + (1 + 0.25 * CASE WHEN other41:Paper AND other41.percentile IS NOT NULL THEN 0.75 * CASE WHEN damped44 > 99999 THEN 1.0 ELSE log10(1 + damped44) / 5 END + 0.0025 * other41.percentile ELSE CASE WHEN damped44 > 99999 THEN 1.0 ELSE log10(1 + damped44) / 5 END END) / 1.25) AS score49
    }
    WITH other41, max(score49) AS score49
    RETURN collect([other41, score49]) AS top58
  }
  CALL (top58) {
    UNWIND top58 AS hit40
    WITH hit40 ORDER BY hit40[1] DESC, hit40[0].id LIMIT 1000
    RETURN collect(hit40) AS lexical59
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other41, score AS score49
    WITH other41, score49 WHERE (NOT other41:EarlierVersion OR (NOT EXISTS { (other41)-[:VERSION_OF]->({title: other41.title}) } AND CASE WHEN other41:Paper THEN CASE coalesce(other41.searchTitle, '') WHEN '' THEN toLower(other41.title) ELSE other41.searchTitle END ELSE coalesce(other41.searchName, replace(replace(toLower(other41.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other41, score49 ORDER BY score49 DESC, other41.id
    RETURN collect(other41) AS semantic60
  }
  CALL (lexical59, semantic60) {
    UNWIND range(0, size(lexical59) - 1) AS place61
    WITH lexical59[place61] AS hit40, place61
    RETURN hit40[0] AS other41, CASE WHEN hit40[1] >= 2 THEN hit40[1] ELSE 0.0 END + 1.0 / (61 + place61) AS score49
    UNION ALL
    UNWIND range(0, size(semantic60) - 1) AS place61
    RETURN semantic60[place61] AS other41, 1.0 / (61 + place61) AS score49
  }
  WITH other41, sum(score49) AS rank62
  WITH other41 WHERE other41:Paper
  WITH collect(other41) AS other41
  RETURN [size(other41)] AS v63, size(other41) AS v64
}
RETURN [[v89, v63]] AS row
