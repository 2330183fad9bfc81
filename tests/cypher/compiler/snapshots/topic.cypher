// { topic(by: {id: "T1"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } name description openalexId field subfield domain paperCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } relatedTopics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"T1","p10":2,"p11":2,"p15":3,"p16":3,"p1l":60,"p5":3,"p9":2}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Topic)
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
    MATCH (other2)<-[:HAS_TOPIC]-(other48:Paper)
    WITH other48, coalesce(other48.citationCount, 0) AS k46, other48.id AS k47 ORDER BY k46 DESC, k47 LIMIT $p5
    RETURN collect([k46, k47, k47, k47]) AS v49
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other50:Paper)
    WITH collect(other50) AS other50
    CALL (other50) {
      UNWIND other50 AS x54
      WITH x54.year AS other52, count(*) AS rank53 WHERE other52 IS NOT NULL
      WITH other52, rank53, other52 AS k51 ORDER BY k51
      RETURN collect([toString(other52), toString(other52), rank53]) AS v55
    }
    CALL (other50) {
      UNWIND other50 AS x60
      WITH coalesce(x60.type, 'OTHER') AS other58, count(*) AS rank59 WHERE other58 IS NOT NULL
      WITH other58, rank59, rank59 AS k56, other58 AS k57 ORDER BY k56 DESC, k57
      RETURN collect([toString(other58), left(other58, 1) + replace(toLower(substring(other58, 1)), '_', ' '), k56]) AS v61
    }
    CALL (other50) {
      UNWIND other50 AS x66
      MATCH (x66)-[:HAS_TOPIC]->(other64)
      WITH other64, count(*) AS rank65
      WITH other64, rank65, rank65 AS k62, other64.id AS k63 ORDER BY k62 DESC, k63 LIMIT $p9
      RETURN collect([k63, other64.name, k62]) AS v67
    }
    CALL (other50) {
      UNWIND other50 AS x72
      MATCH (x72)-[:STATES_AFFILIATION]->(other70)
      WITH other70, count(*) AS rank71
      WITH other70, rank71, rank71 AS k68, other70.id AS k69 ORDER BY k68 DESC, k69 LIMIT $p10
      RETURN collect([k69, other70.name, k68]) AS v73
    }
    CALL (other50) {
      UNWIND other50 AS x78
      WITH x78.venue AS other76, count(*) AS rank77 WHERE other76 IS NOT NULL
      WITH other76, rank77, rank77 AS k74, other76 AS k75 ORDER BY k74 DESC, k75 LIMIT $p11
      RETURN collect([toString(other76), k75, k74]) AS v79
    }
    CALL (other50) {
      UNWIND other50 AS x84
      WITH coalesce(x84.isOpenAccess, false) AS other82, count(*) AS rank83 WHERE other82 IS NOT NULL
      WITH other82, rank83, rank83 AS k80, other82 AS k81 ORDER BY k80 DESC, k81
      RETURN collect([toString(other82), CASE WHEN other82 THEN 'Open access' ELSE 'Not open access' END, k80]) AS v85
    }
    RETURN [size(other50), [v55], [v61], [v67], [v73], [v79], [v85]] AS v86, size(other50) AS v87
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other89:Paper)
    WITH other89.year AS y91, count(*) AS c92, sum(coalesce(other89.citationCount, 0)) AS s93
    WITH y91, c92, s93 WHERE y91 IS NOT NULL ORDER BY y91
    WITH collect([y91, c92, s93]) AS years94
    UNWIND range(0, size(years94) - 1) AS i95
    WITH years94[i95] AS at96, years94[i95 + 1][0] AS next97
    UNWIND range(at96[0], CASE WHEN next97 - at96[0] <= 100 + 1 THEN next97 - 1 ELSE at96[0] END) AS other89
    WITH other89, CASE WHEN other89 = at96[0] THEN at96 ELSE [other89, 0, 0] END AS rank90
    WITH other89, rank90, other89 AS k88 ORDER BY k88
    RETURN collect([k88, rank90[1], rank90[2]]) AS v98
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other100:Paper)
    MATCH (other100)<-[:CITES]-(x102:Paper)
    WITH x102.year AS y103, count(*) AS c104, 0 AS s105
    WITH y103, c104, s105 WHERE y103 IS NOT NULL ORDER BY y103
    WITH collect([y103, c104, s105]) AS years106
    UNWIND range(0, size(years106) - 1) AS i107
    WITH years106[i107] AS at108, years106[i107 + 1][0] AS next109
    UNWIND range(at108[0], CASE WHEN next109 - at108[0] <= 100 + 1 THEN next109 - 1 ELSE at108[0] END) AS other100
    WITH other100, CASE WHEN other100 = at108[0] THEN at108 ELSE [other100, 0, 0] END AS rank101
    WITH other100, rank101, other100 AS k99 ORDER BY k99
    RETURN collect([k99, rank101[1]]) AS v110
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(x115:Paper)<-[:AUTHORED]-(other113:Person)
    WITH other113, count(*) AS rank114
    WITH other113, rank114, rank114 AS k111, other113.id AS k112 ORDER BY k111 DESC, k112 LIMIT $p15
    RETURN collect([k111, k112, k112, k112]) AS v116
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(x117:Paper)<-[:AUTHORED]-(other118:Person)
    WITH other118, count(*) AS rank119
    RETURN count(*) AS v120
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(x125:Paper)-[:HAS_TOPIC]->(other123:Topic)
    WITH other123, count(*) AS rank124
    WITH other123, rank124, rank124 AS k121, other123.id AS k122 ORDER BY k121 DESC, k122 LIMIT $p16
    RETURN collect([k121, k122, k122, k122]) AS v126
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(x127:Paper)-[:HAS_TOPIC]->(other128:Topic)
    WITH other128, count(*) AS rank129
    RETURN count(*) AS v130
  }
  RETURN head(collect([other2.id, 'TOPIC', other2.name, COUNT { (other2)<-[:HAS_TOPIC]-() }, v3, other2.name, other2.description, other2.openalexId, other2.field, other2.subfield, other2.domain, COUNT { (other2)<-[:HAS_TOPIC]-() }, [v49, v87, v86], [v98], [v110], [v116, v120], [v126, v130]])) AS v1
}
RETURN [v1] AS row
