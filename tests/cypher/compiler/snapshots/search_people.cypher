// { search(query: "graph -neural", kinds: [PERSON, TOPIC]) { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0q":{"correction":null,"exact":"graph neural","excludes":true,"isStart":false,"keys":[],"rankings":[["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\") -(name:\"neural\" searchName:\"neural\" searchOtherNames:\"neural\")",false,0.0]],"text":"graph -neural","whole":["name:\"graph neural\"","searchName:\"graph neural\" searchOtherNames:\"graph neural\""],"words":[" graph "," neural "]}}
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
      UNWIND rankings38 AS ranking43
      CALL (ranking43) {
        UNWIND ranking43.hits AS hit44
        WITH ranking43, hit44[0] AS other41, CASE WHEN hit44[1] > 0.000001 * ranking43.best THEN hit44[1] / ranking43.best ELSE 0.000001 END AS fit45 WHERE hit44[2] > ranking43.cut AND (NOT other41:EarlierVersion OR (NOT EXISTS { (other41)-[:VERSION_OF]->({title: other41.title}) } AND CASE WHEN other41:Paper THEN CASE coalesce(other41.searchTitle, '') WHEN '' THEN toLower(other41.title) ELSE other41.searchTitle END ELSE coalesce(other41.searchName, replace(replace(toLower(other41.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other41:Person OR other41:Topic)
        WITH ranking43, other41, fit45, CASE WHEN other41:Paper THEN coalesce(other41.citationCount, 0) WHEN other41:Person THEN COUNT { (other41)-[:AUTHORED]->() } WHEN other41:Institution THEN COUNT { (other41)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other41)<-[:HAS_TOPIC]-() } END AS known46
        WITH ranking43, other41, fit45, CASE WHEN other41:Paper THEN known46 * sqrt(4.0 / (1 + CASE WHEN other41.year < date().year THEN date().year - other41.year ELSE 0 END)) ELSE known46 END AS damped47
        WITH other41, fit45 ^ ranking43.power * (1 + ranking43.gain * CASE WHEN other41:Paper AND other41.percentile IS NOT NULL THEN 0.75 * CASE WHEN damped47 > 99999 THEN 1.0 ELSE log10(1 + damped47) / 5 END + 0.0025 * other41.percentile ELSE CASE WHEN damped47 > 99999 THEN 1.0 ELSE log10(1 + damped47) / 5 END END) * CASE WHEN other41:Paper AND size($p0q.words) > 0 THEN 1 + 0.1 * size([word48 IN $p0q.words WHERE ' ' + CASE WHEN other41:Paper THEN CASE coalesce(other41.searchTitle, '') WHEN '' THEN toLower(other41.title) ELSE other41.searchTitle END ELSE coalesce(other41.searchName, replace(replace(toLower(other41.name), '-', ' '), '.', '')) END + ' ' CONTAINS word48]) / size($p0q.words) ELSE 1 END AS value49
        RETURN collect([other41, value49]) AS values50, max(value49) AS highest51
      }
      UNWIND values50 AS hit44
      RETURN hit44[0] AS other41, ranking43.factor * (1 + 0.999 * hit44[1] / highest51) AS score52
      UNION ALL
      CALL (corrected35) {
        UNWIND [[$p0q, 1.0], [corrected35, 0.2]] AS pair53
        WITH pair53[0] AS wanted54, pair53[1] AS factor55
        UNWIND wanted54.whole AS whole56 CALL db.index.fulltext.queryNodes('entity_name', whole56, {limit: 500}) YIELD node AS other41
        WITH other41, wanted54, factor55, CASE WHEN other41:Paper THEN CASE coalesce(other41.searchTitle, '') WHEN '' THEN toLower(other41.title) ELSE other41.searchTitle END ELSE coalesce(other41.searchName, replace(replace(toLower(other41.name), '-', ' '), '.', '')) END AS name57
        WITH other41, wanted54, factor55, name57, name57 = wanted54.exact OR ($p0q.isStart AND name57 STARTS
        WITH wanted54.exact) AS isName58 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other41.title, other41.name)) = toLower($p0q.text) ELSE isName58 OR wanted54.exact IN coalesce(other41.searchOtherNames, []) END AND (NOT other41:EarlierVersion OR (NOT EXISTS { (other41)-[:VERSION_OF]->({title: other41.title}) } AND CASE WHEN other41:Paper THEN CASE coalesce(other41.searchTitle, '') WHEN '' THEN toLower(other41.title) ELSE other41.searchTitle END ELSE coalesce(other41.searchName, replace(replace(toLower(other41.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other41:Person OR other41:Topic)
        RETURN other41, factor55, CASE WHEN coalesce(other41.title, other41.name) = wanted54.text THEN 3 WHEN isName58 THEN 2 ELSE 1 END AS tier59
        UNION ALL
        MATCH (named60:Identifier WHERE named60.key IN $p0q.keys)-[:IDENTIFIES]->(other41:Person|Topic)
        RETURN other41, 1.0 AS factor55, 4 AS tier59
      }
      WITH other41, factor55, tier59, CASE WHEN other41:Paper THEN coalesce(other41.citationCount, 0) WHEN other41:Person THEN COUNT { (other41)-[:AUTHORED]->() } WHEN other41:Institution THEN COUNT { (other41)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other41)<-[:HAS_TOPIC]-() } END AS damped47
      RETURN other41, factor55 * (tier59 + (1 + 0.25 * CASE WHEN other41:Paper AND other41.percentile IS NOT NULL THEN 0.75 * CASE WHEN damped47 > 99999 THEN 1.0 ELSE log10(1 + damped47) / 5 END + 0.0025 * other41.percentile ELSE CASE WHEN damped47 > 99999 THEN 1.0 ELSE log10(1 + damped47) / 5 END END) / 1.25) AS score52
    }
    WITH other41, max(score52) AS score52
    RETURN collect([other41, score52]) AS top61
  }
  CALL (rankings38, top61) {
    WITH rankings38 WHERE size(top61) < $p0
    UNWIND rankings38 AS ranking43
    WITH ranking43 WHERE ranking43.cut > 0 CALL db.index.fulltext.queryNodes(ranking43.index, ranking43.query) YIELD node AS other41, score AS score52
    WITH other41, score52, ranking43 WHERE score52 <= ranking43.cut AND (NOT other41:EarlierVersion OR (NOT EXISTS { (other41)-[:VERSION_OF]->({title: other41.title}) } AND CASE WHEN other41:Paper THEN CASE coalesce(other41.searchTitle, '') WHEN '' THEN toLower(other41.title) ELSE other41.searchTitle END ELSE coalesce(other41.searchName, replace(replace(toLower(other41.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other41:Person OR other41:Topic)
    WITH other41, ranking43.factor * score52 / ranking43.top AS score52 ORDER BY score52 DESC, other41.id LIMIT $p0 + 1007
    RETURN collect([other41, score52]) AS rest62
  }
  UNWIND top61 + rest62 AS hit44
  WITH hit44[0] AS other41, max(hit44[1]) AS rank42
  WITH other41, rank42, rank42 AS k39, other41.id AS k40 ORDER BY k39 DESC, k40 LIMIT $p0
  CALL (other41) {
    CALL (other41) {
      WITH other41 AS other65 WHERE other65:Paper
      RETURN [0, [other65.id]] AS v64
      UNION ALL
      WITH other41 AS other66 WHERE other66:Person
      RETURN [1, []] AS v64
      UNION ALL
      WITH other41 AS other67 WHERE other67:Institution
      RETURN [2, []] AS v64
      UNION ALL
      WITH other41 AS other68 WHERE other68:Topic
      RETURN [3, []] AS v64
    }
    RETURN head(collect(v64)) AS v63
  }
  RETURN collect([k39, k40, k39, v63]) AS v69
}
RETURN [[v69, COUNT { UNWIND $p0q.rankings AS ranking70 CALL db.index.fulltext.queryNodes(ranking70[0], ranking70[1]) YIELD node AS other71 WHERE (NOT other71:EarlierVersion OR (NOT EXISTS { (other71)-[:VERSION_OF]->({title: other71.title}) } AND CASE WHEN other71:Paper THEN CASE coalesce(other71.searchTitle, '') WHEN '' THEN toLower(other71.title) ELSE other71.searchTitle END ELSE coalesce(other71.searchName, replace(replace(toLower(other71.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other71:Person OR other71:Topic) RETURN other71 } + COUNT { CALL () {
  MATCH (named72:Identifier WHERE named72.key IN $p0q.keys)-[:IDENTIFIES]->(other71:Person|Topic)
  RETURN other71 UNION
  WITH 1 AS once73 WHERE $p0q.excludes
  UNWIND [[$p0q, 1.0]] AS pair74
  WITH pair74[0] AS wanted75, pair74[1] AS factor76
  UNWIND wanted75.whole AS whole77 CALL db.index.fulltext.queryNodes('entity_name', whole77, {limit: 500}) YIELD node AS other71
  WITH other71, wanted75, factor76, CASE WHEN other71:Paper THEN CASE coalesce(other71.searchTitle, '') WHEN '' THEN toLower(other71.title) ELSE other71.searchTitle END ELSE coalesce(other71.searchName, replace(replace(toLower(other71.name), '-', ' '), '.', '')) END AS name78
  WITH other71, wanted75, factor76, name78, name78 = wanted75.exact OR ($p0q.isStart AND name78 STARTS
  WITH wanted75.exact) AS isName79 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other71.title, other71.name)) = toLower($p0q.text) ELSE isName79 OR wanted75.exact IN coalesce(other71.searchOtherNames, []) END AND (NOT other71:EarlierVersion OR (NOT EXISTS { (other71)-[:VERSION_OF]->({title: other71.title}) } AND CASE WHEN other71:Paper THEN CASE coalesce(other71.searchTitle, '') WHEN '' THEN toLower(other71.title) ELSE other71.searchTitle END ELSE coalesce(other71.searchName, replace(replace(toLower(other71.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other71:Person OR other71:Topic)
  RETURN other71
}
WITH other71 WHERE NOT EXISTS { UNWIND $p0q.rankings AS ranking70 CALL db.index.fulltext.queryNodes(ranking70[0], ranking70[1]) YIELD node AS hit80 WHERE hit80 = other71 RETURN hit80 } RETURN other71 } + COUNT { UNWIND corrected35.rankings AS ranking70 CALL db.index.fulltext.queryNodes(ranking70[0], ranking70[1]) YIELD node AS other71 WITH other71 WHERE NOT other71 IN corrected35.few AND (NOT other71:EarlierVersion OR (NOT EXISTS { (other71)-[:VERSION_OF]->({title: other71.title}) } AND CASE WHEN other71:Paper THEN CASE coalesce(other71.searchTitle, '') WHEN '' THEN toLower(other71.title) ELSE other71.searchTitle END ELSE coalesce(other71.searchName, replace(replace(toLower(other71.name), '-', ' '), '.', '')) END = $p0q.exact)) AND (other71:Person OR other71:Topic) RETURN DISTINCT other71 }]] AS row
