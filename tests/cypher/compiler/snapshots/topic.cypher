// { topic(by: {id: "T1"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } name description openalexId field subfield domain paperCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } relatedTopics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"T1","p10":2,"p11":2,"p15":3,"p16":3,"p1l":60,"p5":3,"p9":2}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m2:Topic)
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
    MATCH (m2)<-[:HAS_TOPIC]-(m48:Paper)
    WITH m48, coalesce(m48.citationCount, 0) AS k46, m48.id AS k47 ORDER BY k46 DESC, k47 LIMIT $p5
    RETURN collect([k46, k47, k47, k47]) AS v49
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(m50:Paper)
    WITH collect(m50) AS m50
    CALL (m50) {
      UNWIND m50 AS x54
      WITH x54.year AS m52, count(*) AS w53 WHERE m52 IS NOT NULL
      WITH m52, w53, m52 AS k51 ORDER BY k51
      RETURN collect([toString(m52), toString(m52), w53]) AS v55
    }
    CALL (m50) {
      UNWIND m50 AS x60
      WITH coalesce(x60.type, 'OTHER') AS m58, count(*) AS w59 WHERE m58 IS NOT NULL
      WITH m58, w59, w59 AS k56, m58 AS k57 ORDER BY k56 DESC, k57
      RETURN collect([toString(m58), left(m58, 1) + replace(toLower(substring(m58, 1)), '_', ' '), k56]) AS v61
    }
    CALL (m50) {
      UNWIND m50 AS x66
      MATCH (x66)-[:HAS_TOPIC]->(m64)
      WITH m64, count(*) AS w65
      WITH m64, w65, w65 AS k62, m64.id AS k63 ORDER BY k62 DESC, k63 LIMIT $p9
      RETURN collect([k63, m64.name, k62]) AS v67
    }
    CALL (m50) {
      UNWIND m50 AS x72
      MATCH (x72)-[:STATES_AFFILIATION]->(m70)
      WITH m70, count(*) AS w71
      WITH m70, w71, w71 AS k68, m70.id AS k69 ORDER BY k68 DESC, k69 LIMIT $p10
      RETURN collect([k69, m70.name, k68]) AS v73
    }
    CALL (m50) {
      UNWIND m50 AS x78
      WITH x78.venue AS m76, count(*) AS w77 WHERE m76 IS NOT NULL
      WITH m76, w77, w77 AS k74, m76 AS k75 ORDER BY k74 DESC, k75 LIMIT $p11
      RETURN collect([toString(m76), k75, k74]) AS v79
    }
    CALL (m50) {
      UNWIND m50 AS x84
      WITH coalesce(x84.isOpenAccess, false) AS m82, count(*) AS w83 WHERE m82 IS NOT NULL
      WITH m82, w83, w83 AS k80, m82 AS k81 ORDER BY k80 DESC, k81
      RETURN collect([toString(m82), CASE WHEN m82 THEN 'Open access' ELSE 'Not open access' END, k80]) AS v85
    }
    RETURN [size(m50), [v55], [v61], [v67], [v73], [v79], [v85]] AS v86, size(m50) AS v87
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(m89:Paper)
    WITH m89.year AS y91, count(*) AS c92, sum(coalesce(m89.citationCount, 0)) AS s93
    WITH y91, c92, s93 WHERE y91 IS NOT NULL ORDER BY y91
    WITH collect([y91, c92, s93]) AS years94
    UNWIND range(0, size(years94) - 1) AS i95
    WITH years94[i95] AS at96, years94[i95 + 1][0] AS next97
    UNWIND range(at96[0], CASE WHEN next97 - at96[0] <= 100 + 1 THEN next97 - 1 ELSE at96[0] END) AS m89
    WITH m89, CASE WHEN m89 = at96[0] THEN at96 ELSE [m89, 0, 0] END AS w90
    WITH m89, w90, m89 AS k88 ORDER BY k88
    RETURN collect([k88, w90[1], w90[2]]) AS v98
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(m100:Paper)
    MATCH (m100)<-[:CITES]-(x102:Paper)
    WITH x102.year AS y103, count(*) AS c104, 0 AS s105
    WITH y103, c104, s105 WHERE y103 IS NOT NULL ORDER BY y103
    WITH collect([y103, c104, s105]) AS years106
    UNWIND range(0, size(years106) - 1) AS i107
    WITH years106[i107] AS at108, years106[i107 + 1][0] AS next109
    UNWIND range(at108[0], CASE WHEN next109 - at108[0] <= 100 + 1 THEN next109 - 1 ELSE at108[0] END) AS m100
    WITH m100, CASE WHEN m100 = at108[0] THEN at108 ELSE [m100, 0, 0] END AS w101
    WITH m100, w101, m100 AS k99 ORDER BY k99
    RETURN collect([k99, w101[1]]) AS v110
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(x115:Paper)<-[:AUTHORED]-(m113:Person)
    WITH m113, count(*) AS w114
    WITH m113, w114, w114 AS k111, m113.id AS k112 ORDER BY k111 DESC, k112 LIMIT $p15
    RETURN collect([k111, k112, k112, k112]) AS v116
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(x117:Paper)<-[:AUTHORED]-(m118:Person)
    WITH m118, count(*) AS w119
    RETURN count(*) AS v120
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(x125:Paper)-[:HAS_TOPIC]->(m123:Topic)
    WITH m123, count(*) AS w124
    WITH m123, w124, w124 AS k121, m123.id AS k122 ORDER BY k121 DESC, k122 LIMIT $p16
    RETURN collect([k121, k122, k122, k122]) AS v126
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(x127:Paper)-[:HAS_TOPIC]->(m128:Topic)
    WITH m128, count(*) AS w129
    RETURN count(*) AS v130
  }
  RETURN head(collect([m2.id, 'TOPIC', m2.name, COUNT { (m2)<-[:HAS_TOPIC]-() }, v3, m2.name, m2.description, m2.openalexId, m2.field, m2.subfield, m2.domain, COUNT { (m2)<-[:HAS_TOPIC]-() }, [v49, v87, v86], [v98], [v110], [v116, v120], [v126, v130]])) AS v1
}
RETURN [v1] AS row
