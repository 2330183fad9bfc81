// { institution(by: {ror: "https://ror.org/00f54p054"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } name ror openalexId countryCode type homepage paperCount people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"ror:00f54p054","p10":2,"p11":2,"p12":2,"p16":3,"p1l":60,"p5":3,"p6":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m2:Institution)
  CALL (m2) {
    WITH [m2] AS seeds4
    WITH seeds4, seeds4 AS slice5, false AS cut6, [x7 IN seeds4 | {node: x7, weight: 1.0}] AS entries8, [x7 IN seeds4 | {node: x7, weight: 1000000, degree: COUNT { (x7)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level9
    WITH *, level9 AS frontier10
    CALL (frontier10, slice5) {
      UNWIND frontier10 AS f11
      WITH f11.node AS p12, f11.weight / (log(2 + f11.degree) / log(2)) AS pull13
      MATCH (p12)-[r14:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(c15) WHERE NOT c15 IN slice5
      WITH c15, sum(toInteger(pull13 * coalesce(r14.score, 1.0))) AS drawn16
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
    WITH {nodes: [x7 IN entries8 | {node: x7.node, weight: x7.weight, distance: CASE WHEN x7.node.id IN reached0_28 THEN 0 ELSE 1 END}], edges: edges27, truncated: cut6} AS m29
    CALL (m29) {
      UNWIND m29.nodes AS m33
      WITH m33, m33.distance AS k30, m33.weight AS k31, m33.node.id AS k32 ORDER BY k30, k31 DESC, k32
      CALL (m33) {
        CALL (m33) {
          WITH m33.node AS m36 WHERE m36:Paper
          RETURN [0, [m36.id]] AS v35
          UNION ALL
          WITH m33.node AS m37 WHERE m37:Person
          RETURN [1, [m37.id]] AS v35
          UNION ALL
          WITH m33.node AS m38 WHERE m38:Institution
          RETURN [2, [m38.id]] AS v35
          UNION ALL
          WITH m33.node AS m39 WHERE m39:Topic
          RETURN [3, [m39.id]] AS v35
        }
        RETURN head(collect(v35)) AS v34
      }
      RETURN collect([v34, k30, k31]) AS v40
    }
    CALL (m29) {
      UNWIND m29.edges AS m44
      WITH m44, m44.kind AS k41, m44.source AS k42, m44.target AS k43 ORDER BY k41, k42, k43
      RETURN collect([k41, k42, k43, m44.weight]) AS v45
    }
    RETURN head(collect([[v40], [v45], m29.truncated])) AS v3
  }
  CALL (m2) {
    MATCH (m2)<-[:AFFILIATED_WITH]-(m48:Person)
    WITH m48, COUNT { (m48)-[:AUTHORED]->() } AS k46, m48.id AS k47 ORDER BY k46 DESC, k47 LIMIT $p5
    RETURN collect([k46, k47, k47, k47]) AS v49
  }
  CALL (m2) {
    MATCH (m2)<-[:STATES_AFFILIATION]-(m52:Paper)
    WITH m52, coalesce(m52.year, -2147483648) AS k50, m52.id AS k51 ORDER BY k50 DESC, k51 LIMIT $p6
    RETURN collect([k50, k51, k51, k51]) AS v53
  }
  CALL (m2) {
    MATCH (m2)<-[:STATES_AFFILIATION]-(m54:Paper)
    WITH collect(m54) AS m54
    CALL (m54) {
      UNWIND m54 AS x58
      WITH x58.year AS m56, count(*) AS w57 WHERE m56 IS NOT NULL
      WITH m56, w57, m56 AS k55 ORDER BY k55
      RETURN collect([toString(m56), toString(m56), w57]) AS v59
    }
    CALL (m54) {
      UNWIND m54 AS x64
      WITH coalesce(x64.type, 'OTHER') AS m62, count(*) AS w63 WHERE m62 IS NOT NULL
      WITH m62, w63, w63 AS k60, m62 AS k61 ORDER BY k60 DESC, k61
      RETURN collect([toString(m62), left(m62, 1) + replace(toLower(substring(m62, 1)), '_', ' '), k60]) AS v65
    }
    CALL (m54) {
      UNWIND m54 AS x70
      MATCH (x70)-[:HAS_TOPIC]->(m68)
      WITH m68, count(*) AS w69
      WITH m68, w69, w69 AS k66, m68.id AS k67 ORDER BY k66 DESC, k67 LIMIT $p10
      RETURN collect([k67, m68.name, k66]) AS v71
    }
    CALL (m54) {
      UNWIND m54 AS x76
      MATCH (x76)-[:STATES_AFFILIATION]->(m74)
      WITH m74, count(*) AS w75
      WITH m74, w75, w75 AS k72, m74.id AS k73 ORDER BY k72 DESC, k73 LIMIT $p11
      RETURN collect([k73, m74.name, k72]) AS v77
    }
    CALL (m54) {
      UNWIND m54 AS x82
      WITH x82.venue AS m80, count(*) AS w81 WHERE m80 IS NOT NULL
      WITH m80, w81, w81 AS k78, m80 AS k79 ORDER BY k78 DESC, k79 LIMIT $p12
      RETURN collect([toString(m80), k79, k78]) AS v83
    }
    CALL (m54) {
      UNWIND m54 AS x88
      WITH coalesce(x88.isOpenAccess, false) AS m86, count(*) AS w87 WHERE m86 IS NOT NULL
      WITH m86, w87, w87 AS k84, m86 AS k85 ORDER BY k84 DESC, k85
      RETURN collect([toString(m86), CASE WHEN m86 THEN 'Open access' ELSE 'Not open access' END, k84]) AS v89
    }
    RETURN [size(m54), [v59], [v65], [v71], [v77], [v83], [v89]] AS v90, size(m54) AS v91
  }
  CALL (m2) {
    MATCH (m2)<-[:STATES_AFFILIATION]-(m93:Paper)
    WITH m93.year AS y95, count(*) AS c96, sum(coalesce(m93.citationCount, 0)) AS s97
    WITH y95, c96, s97 WHERE y95 IS NOT NULL ORDER BY y95
    WITH collect([y95, c96, s97]) AS years98
    UNWIND range(0, size(years98) - 1) AS i99
    WITH years98[i99] AS at100, years98[i99 + 1][0] AS next101
    UNWIND range(at100[0], CASE WHEN next101 - at100[0] <= 100 + 1 THEN next101 - 1 ELSE at100[0] END) AS m93
    WITH m93, CASE WHEN m93 = at100[0] THEN at100 ELSE [m93, 0, 0] END AS w94
    WITH m93, w94, m93 AS k92 ORDER BY k92
    RETURN collect([k92, w94[1], w94[2]]) AS v102
  }
  CALL (m2) {
    MATCH (m2)<-[:STATES_AFFILIATION]-(m104:Paper)
    MATCH (m104)<-[:CITES]-(x106:Paper)
    WITH x106.year AS y107, count(*) AS c108, 0 AS s109
    WITH y107, c108, s109 WHERE y107 IS NOT NULL ORDER BY y107
    WITH collect([y107, c108, s109]) AS years110
    UNWIND range(0, size(years110) - 1) AS i111
    WITH years110[i111] AS at112, years110[i111 + 1][0] AS next113
    UNWIND range(at112[0], CASE WHEN next113 - at112[0] <= 100 + 1 THEN next113 - 1 ELSE at112[0] END) AS m104
    WITH m104, CASE WHEN m104 = at112[0] THEN at112 ELSE [m104, 0, 0] END AS w105
    WITH m104, w105, m104 AS k103 ORDER BY k103
    RETURN collect([k103, w105[1]]) AS v114
  }
  CALL (m2) {
    MATCH (m2)<-[:STATES_AFFILIATION]-(x119:Paper)-[:HAS_TOPIC]->(m117:Topic)
    WITH m117, count(*) AS w118
    WITH m117, w118, w118 AS k115, m117.id AS k116 ORDER BY k115 DESC, k116 LIMIT $p16
    RETURN collect([k115, k116, k116, k116]) AS v120
  }
  CALL (m2) {
    MATCH (m2)<-[:STATES_AFFILIATION]-(x121:Paper)-[:HAS_TOPIC]->(m122:Topic)
    WITH m122, count(*) AS w123
    RETURN count(*) AS v124
  }
  RETURN head(collect([m2.id, 'INSTITUTION', m2.name, COUNT { (m2)<-[:AFFILIATED_WITH]-() } + COUNT { (m2)<-[:STATES_AFFILIATION]-() }, v3, m2.name, m2.ror, m2.openalexId, m2.countryCode, m2.type, m2.homepage, COUNT { (m2)<-[:STATES_AFFILIATION]-() }, [v49, COUNT { (m2)<-[:AFFILIATED_WITH]-() }], [v53, v91, v90], [v102], [v114], [v120, v124]])) AS v1
}
RETURN [v1] AS row
