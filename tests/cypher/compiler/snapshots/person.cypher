// { person(by: {orcid: "0000-0002-1825-0097"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } name orcid openalexId paperCount citationCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } coauthors(first: 2) { edges { node { id } cursor sharedPaperCount } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"orcid:0000-0002-1825-0097","p10":2,"p11":2,"p15":3,"p16":3,"p17":3,"p1l":60,"p5":3,"p9":2}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Person)
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
    MATCH (other2)-[:AUTHORED]->(other51:Paper)
    WITH other51, coalesce(other51.year, -2147483648) AS k49, other51.id AS k50 ORDER BY k49 DESC, k50 LIMIT $p5
    RETURN collect([k49, k50, k50, k50]) AS v52
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other53:Paper)
    WITH collect(other53) AS other53
    CALL (other53) {
      UNWIND other53 AS x57
      WITH x57.year AS other55, count(*) AS rank56 WHERE other55 IS NOT NULL
      WITH other55, rank56, other55 AS k54 ORDER BY k54
      RETURN collect([toString(other55), toString(other55), rank56]) AS v58
    }
    CALL (other53) {
      UNWIND other53 AS x63
      WITH coalesce(x63.type, 'OTHER') AS other61, count(*) AS rank62 WHERE other61 IS NOT NULL
      WITH other61, rank62, rank62 AS k59, other61 AS k60 ORDER BY k59 DESC, k60
      RETURN collect([toString(other61), left(other61, 1) + replace(toLower(substring(other61, 1)), '_', ' '), k59]) AS v64
    }
    CALL (other53) {
      UNWIND other53 AS x69
      MATCH (x69)-[:HAS_TOPIC]->(other67)
      WITH other67, count(*) AS rank68
      WITH other67, rank68, rank68 AS k65, other67.id AS k66 ORDER BY k65 DESC, k66 LIMIT $p9
      RETURN collect([k66, other67.name, k65]) AS v70
    }
    CALL (other53) {
      UNWIND other53 AS x75
      MATCH (x75)-[:STATES_AFFILIATION]->(other73)
      WITH other73, count(*) AS rank74
      WITH other73, rank74, rank74 AS k71, other73.id AS k72 ORDER BY k71 DESC, k72 LIMIT $p10
      RETURN collect([k72, other73.name, k71]) AS v76
    }
    CALL (other53) {
      UNWIND other53 AS x81
      WITH x81.venue AS other79, count(*) AS rank80 WHERE other79 IS NOT NULL
      WITH other79, rank80, rank80 AS k77, other79 AS k78 ORDER BY k77 DESC, k78 LIMIT $p11
      RETURN collect([toString(other79), k78, k77]) AS v82
    }
    CALL (other53) {
      UNWIND other53 AS x87
      WITH coalesce(x87.isOpenAccess, false) AS other85, count(*) AS rank86 WHERE other85 IS NOT NULL
      WITH other85, rank86, rank86 AS k83, other85 AS k84 ORDER BY k83 DESC, k84
      RETURN collect([toString(other85), CASE WHEN other85 THEN 'Open access' ELSE 'Not open access' END, k83]) AS v88
    }
    RETURN [size(other53), [v58], [v64], [v70], [v76], [v82], [v88]] AS v89, size(other53) AS v90
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other92:Paper)
    WITH other92.year AS y94, count(*) AS c95, sum(coalesce(other92.citationCount, 0)) AS s96
    WITH y94, c95, s96 WHERE y94 IS NOT NULL ORDER BY y94
    WITH collect([y94, c95, s96]) AS years97
    UNWIND range(0, size(years97) - 1) AS i98
    WITH years97[i98] AS at99, years97[i98 + 1][0] AS next100
    UNWIND range(at99[0], CASE WHEN next100 - at99[0] <= 100 + 1 THEN next100 - 1 ELSE at99[0] END) AS other92
    WITH other92, CASE WHEN other92 = at99[0] THEN at99 ELSE [other92, 0, 0] END AS rank93
    WITH other92, rank93, other92 AS k91 ORDER BY k91
    RETURN collect([k91, rank93[1], rank93[2]]) AS v101
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other103:Paper)
    MATCH (other103)<-[:CITES]-(x105:Paper)
    WITH x105.year AS y106, count(*) AS c107, 0 AS s108
    WITH y106, c107, s108 WHERE y106 IS NOT NULL ORDER BY y106
    WITH collect([y106, c107, s108]) AS years109
    UNWIND range(0, size(years109) - 1) AS i110
    WITH years109[i110] AS at111, years109[i110 + 1][0] AS next112
    UNWIND range(at111[0], CASE WHEN next112 - at111[0] <= 100 + 1 THEN next112 - 1 ELSE at111[0] END) AS other103
    WITH other103, CASE WHEN other103 = at111[0] THEN at111 ELSE [other103, 0, 0] END AS rank104
    WITH other103, rank104, other103 AS k102 ORDER BY k102
    RETURN collect([k102, rank104[1]]) AS v113
  }
  CALL (other2) {
    MATCH (other2)-[link117:AFFILIATED_WITH]->(other116:Institution)
    WITH other116, link117, reduce(rank118 = 0, x119 IN coalesce(link117.years, []) | CASE WHEN x119 > rank118 THEN x119 ELSE rank118 END) AS k114, other116.id AS k115 ORDER BY k114 DESC, k115 LIMIT $p15
    RETURN collect([k114, k115, k115, k115]) AS v120
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(x125:Paper)-[:HAS_TOPIC]->(other123:Topic)
    WITH other123, count(*) AS rank124
    WITH other123, rank124, rank124 AS k121, other123.id AS k122 ORDER BY k121 DESC, k122 LIMIT $p16
    RETURN collect([k121, k122, k122, k122]) AS v126
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(x127:Paper)-[:HAS_TOPIC]->(other128:Topic)
    WITH other128, count(*) AS rank129
    RETURN count(*) AS v130
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(x135:Paper)<-[:AUTHORED]-(other133:Person)
    WITH other133, count(*) AS rank134
    WITH other133, rank134, rank134 AS k131, other133.id AS k132 ORDER BY k131 DESC, k132 LIMIT $p17
    RETURN collect([k131, k132, k131, k132, k132]) AS v136
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(x137:Paper)<-[:AUTHORED]-(other138:Person)
    WITH other138, count(*) AS rank139
    RETURN count(*) AS v140
  }
  RETURN head(collect([other2.id, 'PERSON', other2.name, COUNT { (other2)-[:AUTHORED]->() } + COUNT { (other2)-[:AFFILIATED_WITH]->() }, v3, other2.name, other2.orcid, other2.openalexId, COUNT { (other2)-[:AUTHORED]->() }, coalesce(other2.citedByCount, reduce(rank46 = 0, x47 IN COLLECT { MATCH (other2)-[:AUTHORED]->(y48:Paper) RETURN coalesce(y48.citationCount, 0) } | rank46 + x47)), [v52, v90, v89], [v101], [v113], [v120, COUNT { (other2)-[:AFFILIATED_WITH]->() }], [v126, v130], [v136, v140]])) AS v1
}
RETURN [v1] AS row
