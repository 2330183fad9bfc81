// { search(query: "graph -neural", mode: HYBRID) { totalCount edges { score cursor node { ... on Paper { id } } } } }
// parameters: {"p0":20,"p0q":{"exact":"graph neural","excludes":true,"isStart":false,"key":null,"rankings":[["paper_text","+(title:\"graph\"^2 abstract:\"graph\" searchTitleWords:\"graph\"^2 searchAbstractWords:\"graph\") -(title:\"neural\"^2 abstract:\"neural\" searchTitleWords:\"neural\"^2 searchAbstractWords:\"neural\")",true],["entity_name","+(name:\"graph\" searchName:\"graph\" searchOtherNames:\"graph\") -(name:\"neural\" searchName:\"neural\" searchOtherNames:\"neural\")",false]],"text":"graph -neural","whole":["title:\"graph neural\" name:\"graph neural\"","searchTitle:\"graph neural\" searchName:\"graph neural\" searchOtherNames:\"graph neural\""]}}
CALL () {
  CALL () {
    UNWIND $p0q.rankings AS ranking5 CALL db.index.fulltext.queryNodes(ranking5[0], ranking5[1], {limit: 1000}) YIELD node AS other3, score AS score6
    WITH ranking5, collect([other3, score6]) AS hits7, max(score6) AS best8, min(score6) AS least9
    RETURN collect({index: ranking5[0], query: ranking5[1], hits: hits7, best: best8, cut: CASE WHEN size(hits7) < 1000 THEN 0.0 ELSE least9 END}) AS rankings10
  }
  CALL (rankings10) {
    CALL (rankings10) {
      UNWIND rankings10 AS ranking5
      UNWIND ranking5.hits AS hit11
      WITH ranking5, hit11[0] AS other3, hit11[1] AS score6 WHERE score6 > ranking5.cut AND (NOT other3:EarlierVersion OR (NOT EXISTS { (other3)-[:VERSION_OF]->({title: other3.title}) } AND CASE WHEN other3:Paper THEN CASE coalesce(other3.searchTitle, '') WHEN '' THEN toLower(other3.title) ELSE other3.searchTitle END ELSE coalesce(other3.searchName, replace(replace(toLower(other3.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other3, 1 AS tier12, score6 / ranking5.best AS fit13
      UNION ALL
      UNWIND $p0q.whole AS whole14 CALL db.index.fulltext.queryNodes('entity_name', whole14, {limit: 500}) YIELD node AS other3
      WITH other3, CASE WHEN other3:Paper THEN CASE coalesce(other3.searchTitle, '') WHEN '' THEN toLower(other3.title) ELSE other3.searchTitle END ELSE coalesce(other3.searchName, replace(replace(toLower(other3.name), '-', ' '), '.', '')) END AS name15
      WITH other3, name15 = $p0q.exact OR ($p0q.isStart AND name15 STARTS
      WITH $p0q.exact) AS isName16 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other3.title, other3.name)) = toLower($p0q.text) ELSE isName16 OR $p0q.exact IN coalesce(other3.searchOtherNames, []) END AND (NOT other3:EarlierVersion OR (NOT EXISTS { (other3)-[:VERSION_OF]->({title: other3.title}) } AND CASE WHEN other3:Paper THEN CASE coalesce(other3.searchTitle, '') WHEN '' THEN toLower(other3.title) ELSE other3.searchTitle END ELSE coalesce(other3.searchName, replace(replace(toLower(other3.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other3, 1.0 AS fit13, CASE WHEN coalesce(other3.title, other3.name) = $p0q.text THEN 3 WHEN isName16 THEN 2 ELSE 1 END AS tier12
      UNION ALL
      MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other3:Paper|Person|Institution|Topic)
      RETURN other3, 4 AS tier12, 1.0 AS fit13
    }
    WITH other3, max(tier12) AS tier12, max(fit13) AS fit13
    WITH other3, tier12, fit13, CASE WHEN other3:Paper THEN coalesce(other3.citationCount, 0) WHEN other3:Person THEN COUNT { (other3)-[:AUTHORED]->() } WHEN other3:Institution THEN COUNT { (other3)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other3)<-[:HAS_TOPIC]-() } END AS known17
    RETURN collect([other3, tier12 + fit13 * (1 + 0.25 * CASE WHEN known17 > 99999 THEN 1.0 ELSE log10(1 + known17) / 5 END) / 1.25]) AS top18
  }
  CALL (top18) {
    UNWIND top18 AS hit11
    WITH hit11 ORDER BY hit11[1] DESC, hit11[0].id LIMIT 1000
    RETURN collect(hit11) AS lexical19
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other3, score AS score6
    WITH other3, score6 WHERE (NOT other3:EarlierVersion OR (NOT EXISTS { (other3)-[:VERSION_OF]->({title: other3.title}) } AND CASE WHEN other3:Paper THEN CASE coalesce(other3.searchTitle, '') WHEN '' THEN toLower(other3.title) ELSE other3.searchTitle END ELSE coalesce(other3.searchName, replace(replace(toLower(other3.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other3, score6 ORDER BY score6 DESC, other3.id
    RETURN collect(other3) AS semantic20
  }
  CALL (lexical19, semantic20) {
    UNWIND range(0, size(lexical19) - 1) AS place21
    WITH lexical19[place21] AS hit11, place21
    RETURN hit11[0] AS other3, CASE WHEN hit11[1] >= 2 THEN hit11[1] ELSE 0.0 END + 1.0 / (61 + place21) AS score6
    UNION ALL
    UNWIND range(0, size(semantic20) - 1) AS place21
    RETURN semantic20[place21] AS other3, 1.0 / (61 + place21) AS score6
  }
  WITH other3, sum(score6) AS rank4
  WITH other3, rank4, rank4 AS k1, other3.id AS k2 ORDER BY k1 DESC, k2 LIMIT $p0
  CALL (other3) {
    CALL (other3) {
      WITH other3 AS other24 WHERE other24:Paper
      RETURN [0, [other24.id]] AS v23
      UNION ALL
      WITH other3 AS other25 WHERE other25:Person
      RETURN [1, []] AS v23
      UNION ALL
      WITH other3 AS other26 WHERE other26:Institution
      RETURN [2, []] AS v23
      UNION ALL
      WITH other3 AS other27 WHERE other27:Topic
      RETURN [3, []] AS v23
    }
    RETURN head(collect(v23)) AS v22
  }
  RETURN collect([k1, k2, k1, v22]) AS v28
}
CALL () {
  CALL () {
    UNWIND $p0q.rankings AS ranking29 CALL db.index.fulltext.queryNodes(ranking29[0], ranking29[1], {limit: 1000}) YIELD node AS other30, score AS score31
    WITH ranking29, collect([other30, score31]) AS hits32, max(score31) AS best33, min(score31) AS least34
    RETURN collect({index: ranking29[0], query: ranking29[1], hits: hits32, best: best33, cut: CASE WHEN size(hits32) < 1000 THEN 0.0 ELSE least34 END}) AS rankings35
  }
  CALL (rankings35) {
    CALL (rankings35) {
      UNWIND rankings35 AS ranking29
      UNWIND ranking29.hits AS hit36
      WITH ranking29, hit36[0] AS other30, hit36[1] AS score31 WHERE score31 > ranking29.cut AND (NOT other30:EarlierVersion OR (NOT EXISTS { (other30)-[:VERSION_OF]->({title: other30.title}) } AND CASE WHEN other30:Paper THEN CASE coalesce(other30.searchTitle, '') WHEN '' THEN toLower(other30.title) ELSE other30.searchTitle END ELSE coalesce(other30.searchName, replace(replace(toLower(other30.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other30, 1 AS tier37, score31 / ranking29.best AS fit38
      UNION ALL
      UNWIND $p0q.whole AS whole39 CALL db.index.fulltext.queryNodes('entity_name', whole39, {limit: 500}) YIELD node AS other30
      WITH other30, CASE WHEN other30:Paper THEN CASE coalesce(other30.searchTitle, '') WHEN '' THEN toLower(other30.title) ELSE other30.searchTitle END ELSE coalesce(other30.searchName, replace(replace(toLower(other30.name), '-', ' '), '.', '')) END AS name40
      WITH other30, name40 = $p0q.exact OR ($p0q.isStart AND name40 STARTS
      WITH $p0q.exact) AS isName41 WHERE CASE WHEN $p0q.excludes THEN toLower(coalesce(other30.title, other30.name)) = toLower($p0q.text) ELSE isName41 OR $p0q.exact IN coalesce(other30.searchOtherNames, []) END AND (NOT other30:EarlierVersion OR (NOT EXISTS { (other30)-[:VERSION_OF]->({title: other30.title}) } AND CASE WHEN other30:Paper THEN CASE coalesce(other30.searchTitle, '') WHEN '' THEN toLower(other30.title) ELSE other30.searchTitle END ELSE coalesce(other30.searchName, replace(replace(toLower(other30.name), '-', ' '), '.', '')) END = $p0q.exact))
      RETURN other30, 1.0 AS fit38, CASE WHEN coalesce(other30.title, other30.name) = $p0q.text THEN 3 WHEN isName41 THEN 2 ELSE 1 END AS tier37
      UNION ALL
      MATCH (:Identifier {key: $p0q.key})-[:IDENTIFIES]->(other30:Paper|Person|Institution|Topic)
      RETURN other30, 4 AS tier37, 1.0 AS fit38
    }
    WITH other30, max(tier37) AS tier37, max(fit38) AS fit38
    WITH other30, tier37, fit38, CASE WHEN other30:Paper THEN coalesce(other30.citationCount, 0) WHEN other30:Person THEN COUNT { (other30)-[:AUTHORED]->() } WHEN other30:Institution THEN COUNT { (other30)<-[:STATES_AFFILIATION]-() } ELSE COUNT { (other30)<-[:HAS_TOPIC]-() } END AS known42
    RETURN collect([other30, tier37 + fit38 * (1 + 0.25 * CASE WHEN known42 > 99999 THEN 1.0 ELSE log10(1 + known42) / 5 END) / 1.25]) AS top43
  }
  CALL (top43) {
    UNWIND top43 AS hit36
    WITH hit36 ORDER BY hit36[1] DESC, hit36[0].id LIMIT 1000
    RETURN collect(hit36) AS lexical44
  }
  CALL () {
    CALL db.index.vector.queryNodes('paper_embedding', 1000, $p0v) YIELD node AS other30, score AS score31
    WITH other30, score31 WHERE (NOT other30:EarlierVersion OR (NOT EXISTS { (other30)-[:VERSION_OF]->({title: other30.title}) } AND CASE WHEN other30:Paper THEN CASE coalesce(other30.searchTitle, '') WHEN '' THEN toLower(other30.title) ELSE other30.searchTitle END ELSE coalesce(other30.searchName, replace(replace(toLower(other30.name), '-', ' '), '.', '')) END = $p0q.exact))
    WITH other30, score31 ORDER BY score31 DESC, other30.id
    RETURN collect(other30) AS semantic45
  }
  CALL (lexical44, semantic45) {
    UNWIND range(0, size(lexical44) - 1) AS place46
    WITH lexical44[place46] AS hit36, place46
    RETURN hit36[0] AS other30, CASE WHEN hit36[1] >= 2 THEN hit36[1] ELSE 0.0 END + 1.0 / (61 + place46) AS score31
    UNION ALL
    UNWIND range(0, size(semantic45) - 1) AS place46
    RETURN semantic45[place46] AS other30, 1.0 / (61 + place46) AS score31
  }
  WITH other30, sum(score31) AS rank47
  RETURN count(*) AS v48
}
RETURN [[v28, v48]] AS row
