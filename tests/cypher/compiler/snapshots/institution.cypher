// { institution(by: {ror: "https://ror.org/00f54p054"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } name ror openalexId countryCode type homepage paperCount people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"ror:00f54p054","p10":2,"p11":2,"p12":2,"p16":3,"p1l":60,"p5":3,"p6":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Institution)
  CALL (other2) {
    WITH [other2] AS seeds4
    WITH seeds4, seeds4 AS slice5, false AS cut6, [x7 IN seeds4 | {node: x7, weight: 1.0}] AS entries8, [x7 IN seeds4 | {node: x7, weight: 1000000, degree: COUNT { (x7)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level9
    WITH *, level9 AS frontier10
    CALL (frontier10, slice5) {
      UNWIND frontier10 AS f11
      WITH f11.node AS p12, f11.weight / (log(2 + f11.degree) / log(2)) AS pull13
      MATCH (p12)-[link14:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(c15) WHERE NOT c15 IN slice5
      WITH c15, sum(toInteger(pull13 * coalesce(link14.score, 1.0))) AS drawn16
      WITH c15, 1 + toInteger(drawn16 * (1 + log10(1 + CASE WHEN c15:Paper THEN coalesce(c15.citationCount, 0) WHEN c15:Person THEN COUNT { (c15)-[:AUTHORED]->() } WHEN c15:Institution THEN COUNT { (c15)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight17 ORDER BY weight17 DESC, c15.id
      WITH labels(c15) AS kind18, collect({node: c15, weight: weight17})[..$p1l + 1] AS best19
      UNWIND range(0, size(best19) - 1) AS place20
      WITH best19[place20] AS x7, place20 ORDER BY place20, x7.weight DESC, x7.node.id
      RETURN collect(x7) AS ranked21
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked21[..toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept22
    WITH seeds4, slice5 + [x7 IN kept22 | x7.node] AS slice5, cut6 OR size(kept22) < size(ranked21) OR size(frontier10) < size(level9) AS cut6, entries8 + [x7 IN kept22 | {node: x7.node, weight: round(1.0 * x7.weight / ranked21[0].weight / 2, 6)}] AS entries8, [x7 IN kept22 | {node: x7.node, weight: 1000000 * x7.weight / ranked21[0].weight, degree: head([y23 IN [x7.node] | COUNT { (y23)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level9
    CALL (slice5) {
      UNWIND slice5 AS a24
      MATCH (a24)-[relation25:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(b26) WHERE b26 IN slice5
      RETURN collect({kind: CASE type(relation25) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation25) END, source: startNode(relation25).id, target: endNode(relation25).id, weight: coalesce(relation25.score, 1.0)}) AS edges27
    }
    WITH *, [x7 IN seeds4 | x7.id] AS reached0_28
    WITH {nodes: [x7 IN entries8 | {node: x7.node, weight: x7.weight, distance: CASE WHEN x7.node.id IN reached0_28 THEN 0 ELSE 1 END}], edges: edges27, truncated: cut6} AS other29
    CALL (other29) {
      UNWIND other29.nodes AS other33
      WITH other33, other33.distance AS k30, other33.weight AS k31, other33.node.id AS k32 ORDER BY k30, k31 DESC, k32
      CALL (other33) {
        CALL (other33) {
          WITH other33.node AS other36 WHERE other36:Paper
          RETURN [0, [other36.id]] AS v35
          UNION ALL
          WITH other33.node AS other37 WHERE other37:Person
          RETURN [1, [other37.id]] AS v35
          UNION ALL
          WITH other33.node AS other38 WHERE other38:Institution
          RETURN [2, [other38.id]] AS v35
          UNION ALL
          WITH other33.node AS other39 WHERE other39:Topic
          RETURN [3, [other39.id]] AS v35
        }
        RETURN head(collect(v35)) AS v34
      }
      RETURN collect([v34, k30, k31]) AS v40
    }
    CALL (other29) {
      UNWIND other29.edges AS other44
      WITH other44, other44.kind AS k41, other44.source AS k42, other44.target AS k43 ORDER BY k41, k42, k43
      RETURN collect([k41, k42, k43, other44.weight]) AS v45
    }
    RETURN head(collect([[v40], [v45], other29.truncated])) AS v3
  }
  CALL (other2) {
    MATCH (other2)<-[:AFFILIATED_WITH]-(other48:Person)
    WITH other48, COUNT { (other48)-[:AUTHORED]->() } AS k46, other48.id AS k47 ORDER BY k46 DESC, k47 LIMIT $p5
    RETURN collect([k46, k47, k47, k47]) AS v49
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other52:Paper)
    WITH other52, coalesce(other52.year, -2147483648) AS k50, other52.id AS k51 ORDER BY k50 DESC, k51 LIMIT $p6
    RETURN collect([k50, k51, k51, k51]) AS v53
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other54:Paper)
    WITH collect(other54) AS other54
    CALL (other54) {
      UNWIND other54 AS x58
      WITH x58.year AS other56, count(*) AS rank57 WHERE other56 IS NOT NULL
      WITH other56, rank57, other56 AS k55 ORDER BY k55
      RETURN collect([toString(other56), toString(other56), rank57]) AS v59
    }
    CALL (other54) {
      UNWIND other54 AS x64
      WITH coalesce(x64.type, 'OTHER') AS other62, count(*) AS rank63 WHERE other62 IS NOT NULL
      WITH other62, rank63, rank63 AS k60, other62 AS k61 ORDER BY k60 DESC, k61
      RETURN collect([toString(other62), left(other62, 1) + replace(toLower(substring(other62, 1)), '_', ' '), k60]) AS v65
    }
    CALL (other54) {
      UNWIND other54 AS x70
      MATCH (x70)-[:HAS_TOPIC]->(other68)
      WITH other68, count(*) AS rank69
      WITH other68, rank69, rank69 AS k66, other68.id AS k67 ORDER BY k66 DESC, k67 LIMIT $p10
      RETURN collect([k67, other68.name, k66]) AS v71
    }
    CALL (other54) {
      UNWIND other54 AS x76
      MATCH (x76)-[:STATES_AFFILIATION]->(other74)
      WITH other74, count(*) AS rank75
      WITH other74, rank75, rank75 AS k72, other74.id AS k73 ORDER BY k72 DESC, k73 LIMIT $p11
      RETURN collect([k73, other74.name, k72]) AS v77
    }
    CALL (other54) {
      UNWIND other54 AS x82
      WITH x82.venue AS other80, count(*) AS rank81 WHERE other80 IS NOT NULL
      WITH other80, rank81, rank81 AS k78, other80 AS k79 ORDER BY k78 DESC, k79 LIMIT $p12
      RETURN collect([toString(other80), k79, k78]) AS v83
    }
    CALL (other54) {
      UNWIND other54 AS x88
      WITH coalesce(x88.isOpenAccess, false) AS other86, count(*) AS rank87 WHERE other86 IS NOT NULL
      WITH other86, rank87, rank87 AS k84, other86 AS k85 ORDER BY k84 DESC, k85
      RETURN collect([toString(other86), CASE WHEN other86 THEN 'Open access' ELSE 'Not open access' END, k84]) AS v89
    }
    RETURN [size(other54), [v59], [v65], [v71], [v77], [v83], [v89]] AS v90, size(other54) AS v91
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other93:Paper)
    WITH other93.year AS y95, count(*) AS c96, sum(coalesce(other93.citationCount, 0)) AS s97
    WITH y95, c96, s97 WHERE y95 IS NOT NULL ORDER BY y95
    WITH collect([y95, c96, s97]) AS years98
    UNWIND range(0, size(years98) - 1) AS i99
    WITH years98[i99] AS at100, years98[i99 + 1][0] AS next101
    UNWIND range(at100[0], CASE WHEN next101 - at100[0] <= 100 + 1 THEN next101 - 1 ELSE at100[0] END) AS other93
    WITH other93, CASE WHEN other93 = at100[0] THEN at100 ELSE [other93, 0, 0] END AS rank94
    WITH other93, rank94, other93 AS k92 ORDER BY k92
    RETURN collect([k92, rank94[1], rank94[2]]) AS v102
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other104:Paper)
    MATCH (other104)<-[:CITES]-(x106:Paper)
    WITH x106.year AS y107, count(*) AS c108, 0 AS s109
    WITH y107, c108, s109 WHERE y107 IS NOT NULL ORDER BY y107
    WITH collect([y107, c108, s109]) AS years110
    UNWIND range(0, size(years110) - 1) AS i111
    WITH years110[i111] AS at112, years110[i111 + 1][0] AS next113
    UNWIND range(at112[0], CASE WHEN next113 - at112[0] <= 100 + 1 THEN next113 - 1 ELSE at112[0] END) AS other104
    WITH other104, CASE WHEN other104 = at112[0] THEN at112 ELSE [other104, 0, 0] END AS rank105
    WITH other104, rank105, other104 AS k103 ORDER BY k103
    RETURN collect([k103, rank105[1]]) AS v114
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(x119:Paper)-[:HAS_TOPIC]->(other117:Topic)
    WITH other117, count(*) AS rank118
    WITH other117, rank118, rank118 AS k115, other117.id AS k116 ORDER BY k115 DESC, k116 LIMIT $p16
    RETURN collect([k115, k116, k116, k116]) AS v120
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(x121:Paper)-[:HAS_TOPIC]->(other122:Topic)
    WITH other122, count(*) AS rank123
    RETURN count(*) AS v124
  }
  RETURN head(collect([other2.id, 'INSTITUTION', other2.name, COUNT { (other2)<-[:AFFILIATED_WITH]-() } + COUNT { (other2)<-[:STATES_AFFILIATION]-() }, v3, other2.name, other2.ror, other2.openalexId, other2.countryCode, other2.type, other2.homepage, COUNT { (other2)<-[:STATES_AFFILIATION]-() }, [v49, COUNT { (other2)<-[:AFFILIATED_WITH]-() }], [v53, v91, v90], [v102], [v114], [v120, v124]])) AS v1
}
RETURN [v1] AS row
