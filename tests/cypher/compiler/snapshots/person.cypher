// { person(by: {orcid: "0000-0002-1825-0097"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } name orcid openalexId paperCount citationCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } coauthors(first: 2) { edges { node { id } cursor sharedPaperCount } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"orcid:0000-0002-1825-0097","p10":2,"p11":2,"p15":3,"p16":3,"p17":3,"p1l":60,"p5":3,"p9":2}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m2:Person)
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
    MATCH (m2)-[:AUTHORED]->(m51:Paper)
    WITH m51, coalesce(m51.year, -2147483648) AS k49, m51.id AS k50 ORDER BY k49 DESC, k50 LIMIT $p5
    RETURN collect([k49, k50, k50, k50]) AS v52
  }
  CALL (m2) {
    MATCH (m2)-[:AUTHORED]->(m53:Paper)
    WITH collect(m53) AS m53
    CALL (m53) {
      UNWIND m53 AS x57
      WITH x57.year AS m55, count(*) AS w56 WHERE m55 IS NOT NULL
      WITH m55, w56, m55 AS k54 ORDER BY k54
      RETURN collect([toString(m55), toString(m55), w56]) AS v58
    }
    CALL (m53) {
      UNWIND m53 AS x63
      WITH coalesce(x63.type, 'OTHER') AS m61, count(*) AS w62 WHERE m61 IS NOT NULL
      WITH m61, w62, w62 AS k59, m61 AS k60 ORDER BY k59 DESC, k60
      RETURN collect([toString(m61), left(m61, 1) + replace(toLower(substring(m61, 1)), '_', ' '), k59]) AS v64
    }
    CALL (m53) {
      UNWIND m53 AS x69
      MATCH (x69)-[:HAS_TOPIC]->(m67)
      WITH m67, count(*) AS w68
      WITH m67, w68, w68 AS k65, m67.id AS k66 ORDER BY k65 DESC, k66 LIMIT $p9
      RETURN collect([k66, m67.name, k65]) AS v70
    }
    CALL (m53) {
      UNWIND m53 AS x75
      MATCH (x75)-[:STATES_AFFILIATION]->(m73)
      WITH m73, count(*) AS w74
      WITH m73, w74, w74 AS k71, m73.id AS k72 ORDER BY k71 DESC, k72 LIMIT $p10
      RETURN collect([k72, m73.name, k71]) AS v76
    }
    CALL (m53) {
      UNWIND m53 AS x81
      WITH x81.venue AS m79, count(*) AS w80 WHERE m79 IS NOT NULL
      WITH m79, w80, w80 AS k77, m79 AS k78 ORDER BY k77 DESC, k78 LIMIT $p11
      RETURN collect([toString(m79), k78, k77]) AS v82
    }
    CALL (m53) {
      UNWIND m53 AS x87
      WITH coalesce(x87.isOpenAccess, false) AS m85, count(*) AS w86 WHERE m85 IS NOT NULL
      WITH m85, w86, w86 AS k83, m85 AS k84 ORDER BY k83 DESC, k84
      RETURN collect([toString(m85), CASE WHEN m85 THEN 'Open access' ELSE 'Not open access' END, k83]) AS v88
    }
    RETURN [size(m53), [v58], [v64], [v70], [v76], [v82], [v88]] AS v89, size(m53) AS v90
  }
  CALL (m2) {
    MATCH (m2)-[:AUTHORED]->(m92:Paper)
    WITH m92.year AS y94, count(*) AS c95, sum(coalesce(m92.citationCount, 0)) AS s96
    WITH y94, c95, s96 WHERE y94 IS NOT NULL ORDER BY y94
    WITH collect([y94, c95, s96]) AS years97
    UNWIND range(0, size(years97) - 1) AS i98
    WITH years97[i98] AS at99, years97[i98 + 1][0] AS next100
    UNWIND range(at99[0], CASE WHEN next100 - at99[0] <= 100 + 1 THEN next100 - 1 ELSE at99[0] END) AS m92
    WITH m92, CASE WHEN m92 = at99[0] THEN at99 ELSE [m92, 0, 0] END AS w93
    WITH m92, w93, m92 AS k91 ORDER BY k91
    RETURN collect([k91, w93[1], w93[2]]) AS v101
  }
  CALL (m2) {
    MATCH (m2)-[:AUTHORED]->(m103:Paper)
    MATCH (m103)<-[:CITES]-(x105:Paper)
    WITH x105.year AS y106, count(*) AS c107, 0 AS s108
    WITH y106, c107, s108 WHERE y106 IS NOT NULL ORDER BY y106
    WITH collect([y106, c107, s108]) AS years109
    UNWIND range(0, size(years109) - 1) AS i110
    WITH years109[i110] AS at111, years109[i110 + 1][0] AS next112
    UNWIND range(at111[0], CASE WHEN next112 - at111[0] <= 100 + 1 THEN next112 - 1 ELSE at111[0] END) AS m103
    WITH m103, CASE WHEN m103 = at111[0] THEN at111 ELSE [m103, 0, 0] END AS w104
    WITH m103, w104, m103 AS k102 ORDER BY k102
    RETURN collect([k102, w104[1]]) AS v113
  }
  CALL (m2) {
    MATCH (m2)-[r117:AFFILIATED_WITH]->(m116:Institution)
    WITH m116, r117, reduce(w118 = 0, x119 IN coalesce(r117.years, []) | CASE WHEN x119 > w118 THEN x119 ELSE w118 END) AS k114, m116.id AS k115 ORDER BY k114 DESC, k115 LIMIT $p15
    RETURN collect([k114, k115, k115, k115]) AS v120
  }
  CALL (m2) {
    MATCH (m2)-[:AUTHORED]->(x125:Paper)-[:HAS_TOPIC]->(m123:Topic)
    WITH m123, count(*) AS w124
    WITH m123, w124, w124 AS k121, m123.id AS k122 ORDER BY k121 DESC, k122 LIMIT $p16
    RETURN collect([k121, k122, k122, k122]) AS v126
  }
  CALL (m2) {
    MATCH (m2)-[:AUTHORED]->(x127:Paper)-[:HAS_TOPIC]->(m128:Topic)
    WITH m128, count(*) AS w129
    RETURN count(*) AS v130
  }
  CALL (m2) {
    MATCH (m2)-[:AUTHORED]->(x135:Paper)<-[:AUTHORED]-(m133:Person)
    WITH m133, count(*) AS w134
    WITH m133, w134, w134 AS k131, m133.id AS k132 ORDER BY k131 DESC, k132 LIMIT $p17
    RETURN collect([k131, k132, k131, k132, k132]) AS v136
  }
  CALL (m2) {
    MATCH (m2)-[:AUTHORED]->(x137:Paper)<-[:AUTHORED]-(m138:Person)
    WITH m138, count(*) AS w139
    RETURN count(*) AS v140
  }
  RETURN head(collect([m2.id, 'PERSON', m2.name, COUNT { (m2)-[:AUTHORED]->() } + COUNT { (m2)-[:AFFILIATED_WITH]->() }, v3, m2.name, m2.orcid, m2.openalexId, COUNT { (m2)-[:AUTHORED]->() }, coalesce(m2.citedByCount, reduce(w46 = 0, x47 IN COLLECT { MATCH (m2)-[:AUTHORED]->(y48:Paper) RETURN coalesce(y48.citationCount, 0) } | w46 + x47)), [v52, v90, v89], [v101], [v113], [v120, COUNT { (m2)-[:AFFILIATED_WITH]->() }], [v126, v130], [v136, v140]])) AS v1
}
RETURN [v1] AS row
