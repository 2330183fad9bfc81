// { person(by: {orcid: "0000-0002-1825-0097"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } name orcid openalexId paperCount citationCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } coauthors(first: 2) { edges { node { id } cursor sharedPaperCount } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"orcid:0000-0002-1825-0097","p10":2,"p11":2,"p15":3,"p16":3,"p17":3,"p1l":60,"p5":3,"p9":2}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Person)
  CALL (other2) {
    WITH [other2] AS seeds4
    WITH seeds4, seeds4 AS slice5, false AS cut6, [seed7 IN seeds4 | {node: seed7, weight: 1.0}] AS entries8, [seed7 IN seeds4 | {node: seed7, weight: 1000000, degree: COUNT { (seed7)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level9
    WITH *, level9 AS frontier10
    CALL (frontier10, slice5) {
      UNWIND frontier10 AS expanded11
      WITH expanded11.node AS parent12, expanded11.weight / (log(2 + expanded11.degree) / log(2)) AS pull13
      MATCH (parent12)-[link14:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(candidate15) WHERE NOT candidate15 IN slice5
      WITH candidate15, sum(toInteger(pull13 * coalesce(link14.score, 1.0))) AS drawn16
      WITH candidate15, 1 + toInteger(drawn16 * (1 + log10(1 + CASE WHEN candidate15:Paper THEN coalesce(candidate15.citationCount, 0) WHEN candidate15:Person THEN COUNT { (candidate15)-[:AUTHORED]->() } WHEN candidate15:Institution THEN COUNT { (candidate15)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight17 ORDER BY weight17 DESC, candidate15.id
      WITH labels(candidate15) AS kind18, collect({node: candidate15, weight: weight17})[..$p1l + 1] AS best19
      UNWIND range(0, size(best19) - 1) AS place20
      WITH best19[place20] AS entry21, place20 ORDER BY place20, entry21.weight DESC, entry21.node.id
      RETURN collect(entry21) AS ranked22
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked22[..toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept23
    WITH seeds4, slice5 + [entry21 IN kept23 | entry21.node] AS slice5, cut6 OR size(kept23) < size(ranked22) OR size(frontier10) < size(level9) AS cut6, entries8 + [entry21 IN kept23 | {node: entry21.node, weight: round(1.0 * entry21.weight / ranked22[0].weight / 2, 6)}] AS entries8, [entry21 IN kept23 | {node: entry21.node, weight: 1000000 * entry21.weight / ranked22[0].weight, degree: head([node24 IN [entry21.node] | COUNT { (node24)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level9
    CALL (slice5) {
      UNWIND slice5 AS start25
      MATCH (start25)-[relation26:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end27) WHERE end27 IN slice5
      RETURN collect({kind: CASE type(relation26) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation26) END, source: startNode(relation26).id, target: endNode(relation26).id, weight: coalesce(relation26.score, 1.0)}) AS edges28
    }
    WITH *, [seed7 IN seeds4 | seed7.id] AS reached0_29
    WITH {nodes: [entry21 IN entries8 | {node: entry21.node, weight: entry21.weight, distance: CASE WHEN entry21.node.id IN reached0_29 THEN 0 ELSE 1 END}], edges: edges28, truncated: cut6} AS other30
    CALL (other30) {
      UNWIND other30.nodes AS other34
      WITH other34, other34.distance AS k31, other34.weight AS k32, other34.node.id AS k33 ORDER BY k31, k32 DESC, k33
      CALL (other34) {
        CALL (other34) {
          WITH other34.node AS other37 WHERE other37:Paper
          RETURN [0, [other37.id]] AS v36
          UNION ALL
          WITH other34.node AS other38 WHERE other38:Person
          RETURN [1, [other38.id]] AS v36
          UNION ALL
          WITH other34.node AS other39 WHERE other39:Institution
          RETURN [2, [other39.id]] AS v36
          UNION ALL
          WITH other34.node AS other40 WHERE other40:Topic
          RETURN [3, [other40.id]] AS v36
        }
        RETURN head(collect(v36)) AS v35
      }
      RETURN collect([v35, k31, k32]) AS v41
    }
    CALL (other30) {
      UNWIND other30.edges AS other45
      WITH other45, other45.kind AS k42, other45.source AS k43, other45.target AS k44 ORDER BY k42, k43, k44
      RETURN collect([k42, k43, k44, other45.weight]) AS v46
    }
    RETURN head(collect([[v41], [v46], other30.truncated])) AS v3
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other52:Paper)
    WITH other52, coalesce(other52.year, -2147483648) AS k50, other52.id AS k51 ORDER BY k50 DESC, k51 LIMIT $p5
    RETURN collect([k50, k51, k51, k51]) AS v53
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other54:Paper)
    WITH collect(other54) AS other54
    CALL (other54) {
      UNWIND other54 AS paper58
      WITH paper58.year AS other56, count(*) AS rank57 WHERE other56 IS NOT NULL
      WITH other56, rank57, other56 AS k55 ORDER BY k55
      RETURN collect([toString(other56), toString(other56), rank57]) AS v59
    }
    CALL (other54) {
      UNWIND other54 AS paper64
      WITH coalesce(paper64.type, 'OTHER') AS other62, count(*) AS rank63 WHERE other62 IS NOT NULL
      WITH other62, rank63, rank63 AS k60, other62 AS k61 ORDER BY k60 DESC, k61
      RETURN collect([toString(other62), left(other62, 1) + replace(toLower(substring(other62, 1)), '_', ' '), k60]) AS v65
    }
    CALL (other54) {
      UNWIND other54 AS paper70
      MATCH (paper70)-[:HAS_TOPIC]->(other68)
      WITH other68, count(*) AS rank69
      WITH other68, rank69, rank69 AS k66, other68.id AS k67 ORDER BY k66 DESC, k67 LIMIT $p9
      RETURN collect([k67, other68.name, k66]) AS v71
    }
    CALL (other54) {
      UNWIND other54 AS paper76
      MATCH (paper76)-[:STATES_AFFILIATION]->(other74)
      WITH other74, count(*) AS rank75
      WITH other74, rank75, rank75 AS k72, other74.id AS k73 ORDER BY k72 DESC, k73 LIMIT $p10
      RETURN collect([k73, other74.name, k72]) AS v77
    }
    CALL (other54) {
      UNWIND other54 AS paper82
      WITH paper82.venue AS other80, count(*) AS rank81 WHERE other80 IS NOT NULL
      WITH other80, rank81, rank81 AS k78, other80 AS k79 ORDER BY k78 DESC, k79 LIMIT $p11
      RETURN collect([toString(other80), k79, k78]) AS v83
    }
    CALL (other54) {
      UNWIND other54 AS paper88
      WITH coalesce(paper88.isOpenAccess, false) AS other86, count(*) AS rank87 WHERE other86 IS NOT NULL
      WITH other86, rank87, rank87 AS k84, other86 AS k85 ORDER BY k84 DESC, k85
      RETURN collect([toString(other86), CASE WHEN other86 THEN 'Open access' ELSE 'Not open access' END, k84]) AS v89
    }
    RETURN [size(other54), [v59], [v65], [v71], [v77], [v83], [v89]] AS v90, size(other54) AS v91
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other93:Paper)
    WITH other93.year AS year95, count(*) AS count96, sum(coalesce(other93.citationCount, 0)) AS citations97
    WITH year95, count96, citations97 WHERE year95 IS NOT NULL ORDER BY year95
    WITH collect([year95, count96, citations97]) AS years98
    UNWIND range(0, size(years98) - 1) AS place99
    WITH years98[place99] AS at100, years98[place99 + 1][0] AS next101
    UNWIND range(at100[0], CASE WHEN next101 - at100[0] <= 100 + 1 THEN next101 - 1 ELSE at100[0] END) AS other93
    WITH other93, CASE WHEN other93 = at100[0] THEN at100 ELSE [other93, 0, 0] END AS rank94
    WITH other93, rank94, other93 AS k92 ORDER BY k92
    RETURN collect([k92, rank94[1], rank94[2]]) AS v102
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other104:Paper)
    MATCH (other104)<-[:CITES]-(citing106:Paper)
    WITH citing106.year AS year107, count(*) AS count108, 0 AS citations109
    WITH year107, count108, citations109 WHERE year107 IS NOT NULL ORDER BY year107
    WITH collect([year107, count108, citations109]) AS years110
    UNWIND range(0, size(years110) - 1) AS place111
    WITH years110[place111] AS at112, years110[place111 + 1][0] AS next113
    UNWIND range(at112[0], CASE WHEN next113 - at112[0] <= 100 + 1 THEN next113 - 1 ELSE at112[0] END) AS other104
    WITH other104, CASE WHEN other104 = at112[0] THEN at112 ELSE [other104, 0, 0] END AS rank105
    WITH other104, rank105, other104 AS k103 ORDER BY k103
    RETURN collect([k103, rank105[1]]) AS v114
  }
  CALL (other2) {
    MATCH (other2)-[link118:AFFILIATED_WITH]->(other117:Institution)
    WITH other117, link118, reduce(latest119 = 0, year120 IN coalesce(link118.years, []) | CASE WHEN year120 > latest119 THEN year120 ELSE latest119 END) AS k115, other117.id AS k116 ORDER BY k115 DESC, k116 LIMIT $p15
    RETURN collect([k115, k116, k116, k116]) AS v121
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper126:Paper)-[:HAS_TOPIC]->(other124:Topic)
    WITH other124, count(*) AS rank125
    WITH other124, rank125, rank125 AS k122, other124.id AS k123 ORDER BY k122 DESC, k123 LIMIT $p16
    RETURN collect([k122, k123, k123, k123]) AS v127
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper128:Paper)-[:HAS_TOPIC]->(other129:Topic)
    WITH other129, count(*) AS rank130
    RETURN count(*) AS v131
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper136:Paper)<-[:AUTHORED]-(other134:Person)
    WITH other134, count(*) AS rank135
    WITH other134, rank135, rank135 AS k132, other134.id AS k133 ORDER BY k132 DESC, k133 LIMIT $p17
    RETURN collect([k132, k133, k132, k133, k133]) AS v137
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper138:Paper)<-[:AUTHORED]-(other139:Person)
    WITH other139, count(*) AS rank140
    RETURN count(*) AS v141
  }
  RETURN head(collect([other2.id, 'PERSON', other2.name, COUNT { (other2)-[:AUTHORED]->() } + COUNT { (other2)-[:AFFILIATED_WITH]->() }, v3, other2.name, other2.orcid, other2.openalexId, COUNT { (other2)-[:AUTHORED]->() }, coalesce(other2.citedByCount, reduce(sum47 = 0, count48 IN COLLECT { MATCH (other2)-[:AUTHORED]->(paper49:Paper) RETURN coalesce(paper49.citationCount, 0) } | sum47 + count48)), [v53, v91, v90], [v102], [v114], [v121, COUNT { (other2)-[:AFFILIATED_WITH]->() }], [v127, v131], [v137, v141]])) AS v1
}
RETURN [v1] AS row
