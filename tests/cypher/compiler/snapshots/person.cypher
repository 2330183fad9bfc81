// { person(by: {orcid: "0000-0002-1825-0097"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } name otherNames orcid openalexId paperCount citationCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } coauthors(first: 2) { edges { node { id } cursor sharedPaperCount } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"orcid:0000-0002-1825-0097","p10":2,"p11":2,"p12":2,"p16":3,"p17":3,"p18":3,"p1l":60,"p6":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Person)
  CALL (other2) {
    WITH [other2] AS seeds4
    WITH seeds4, seeds4 AS slice5, false AS cut6, [seed7 IN seeds4 | {node: seed7, weight: 1.0}] AS entries8, [seed7 IN seeds4 | {node: seed7, weight: 1000000, degree: COUNT { (seed7)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level9
    WITH *, level9 AS frontier10
    CALL (frontier10, slice5) {
      UNWIND frontier10 AS expanded11
      WITH expanded11.node AS parent12, expanded11.weight / (log(2 + expanded11.degree) / log(2)) AS pull13
      MATCH (parent12)-[link14:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(candidate15) WHERE NOT candidate15 IN slice5 AND NOT candidate15:EarlierVersion
      WITH candidate15, sum(toInteger(pull13 * coalesce(link14.score, 1.0))) AS drawn16
      WITH candidate15, 1 + toInteger(drawn16 * (1 + log10(1 + CASE WHEN candidate15:Paper THEN coalesce(candidate15.citationCount, 0) WHEN candidate15:Person THEN COUNT { (candidate15)-[:AUTHORED]->() } WHEN candidate15:Institution THEN COUNT { (candidate15)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight17 ORDER BY weight17 DESC, candidate15.id
      WITH head([label18 IN labels(candidate15) WHERE label18 IN ['Paper', 'Person', 'Institution', 'Topic']]) AS kind19, collect({node: candidate15, weight: weight17})[..$p1l + 1] AS best20
      UNWIND range(0, size(best20) - 1) AS place21
      WITH best20[place21] AS entry22, place21 ORDER BY place21, entry22.weight DESC, entry22.node.id
      RETURN collect(entry22) AS ranked23
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked23[..toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept24
    WITH seeds4, slice5 + [entry22 IN kept24 | entry22.node] AS slice5, cut6 OR size(kept24) < size(ranked23) OR size(frontier10) < size(level9) AS cut6, entries8 + [entry22 IN kept24 | {node: entry22.node, weight: round(1.0 * entry22.weight / ranked23[0].weight / 2, 6)}] AS entries8, [entry22 IN kept24 | {node: entry22.node, weight: 1000000 * entry22.weight / ranked23[0].weight, degree: head([node25 IN [entry22.node] | COUNT { (node25)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level9
    CALL (slice5) {
      UNWIND slice5 AS start26
      MATCH (start26)-[relation27:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(end28) WHERE end28 IN slice5
      RETURN collect({kind: CASE type(relation27) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation27) END, source: startNode(relation27).id, target: endNode(relation27).id, weight: coalesce(relation27.score, 1.0)}) AS edges29
    }
    WITH *, [seed7 IN seeds4 | seed7.id] AS reached0_30
    WITH {nodes: [entry22 IN entries8 | {node: entry22.node, weight: entry22.weight, distance: CASE WHEN entry22.node.id IN reached0_30 THEN 0 ELSE 1 END}], edges: edges29, truncated: cut6} AS other31
    CALL (other31) {
      UNWIND other31.nodes AS other35
      WITH other35, other35.distance AS k32, other35.weight AS k33, other35.node.id AS k34 ORDER BY k32, k33 DESC, k34
      CALL (other35) {
        CALL (other35) {
          WITH other35.node AS other38 WHERE other38:Paper
          RETURN [0, [other38.id]] AS v37
          UNION ALL
          WITH other35.node AS other39 WHERE other39:Person
          RETURN [1, [other39.id]] AS v37
          UNION ALL
          WITH other35.node AS other40 WHERE other40:Institution
          RETURN [2, [other40.id]] AS v37
          UNION ALL
          WITH other35.node AS other41 WHERE other41:Topic
          RETURN [3, [other41.id]] AS v37
        }
        RETURN head(collect(v37)) AS v36
      }
      RETURN collect([v36, k32, k33, coalesce(other35.why, '')]) AS v42
    }
    CALL (other31) {
      UNWIND other31.edges AS other46
      WITH other46, other46.kind AS k43, other46.source AS k44, other46.target AS k45 ORDER BY k43, k44, k45
      CALL (other46) {
        UNWIND coalesce(other46.reasons, []) AS other49
        WITH other49, other49[1] AS k47, other49[0] AS k48 ORDER BY k47 DESC, k48
        RETURN collect([k48, other49[1] / 1000000.0, other49[2]]) AS v50
      }
      RETURN collect([k43, k44, k45, other46.weight, [v50]]) AS v51
    }
    RETURN head(collect([[v42], [v51], other31.truncated])) AS v3
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other56:Paper) WHERE NOT (other56:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other56) })
    WITH other56, coalesce(other56.year, -2147483648) AS k57, other56.id AS k58 ORDER BY k57 DESC, k58 LIMIT $p6
    RETURN collect([k57, k58, k58, k58]) AS v59
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other60:Paper) WHERE NOT (other60:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other60) })
    WITH collect(other60) AS other60
    CALL (other60) {
      UNWIND other60 AS paper64
      WITH paper64.year AS other62, count(*) AS rank63 WHERE other62 IS NOT NULL
      WITH other62, rank63, other62 AS k61 ORDER BY k61
      RETURN collect([toString(other62), toString(other62), rank63]) AS v65
    }
    CALL (other60) {
      UNWIND other60 AS paper70
      WITH coalesce(paper70.type, 'OTHER') AS other68, count(*) AS rank69 WHERE other68 IS NOT NULL
      WITH other68, rank69, rank69 AS k66, other68 AS k67 ORDER BY k66 DESC, k67
      RETURN collect([toString(other68), left(other68, 1) + replace(toLower(substring(other68, 1)), '_', ' '), k66]) AS v71
    }
    CALL (other60) {
      UNWIND other60 AS paper76
      MATCH (paper76)-[:HAS_TOPIC]->(other74)
      WITH other74, count(*) AS rank75
      WITH other74, rank75, rank75 AS k72, other74.id AS k73 ORDER BY k72 DESC, k73 LIMIT $p10
      RETURN collect([k73, other74.name, k72]) AS v77
    }
    CALL (other60) {
      UNWIND other60 AS paper82
      MATCH (paper82)-[:STATES_AFFILIATION]->(other80)
      WITH other80, count(*) AS rank81
      WITH other80, rank81, rank81 AS k78, other80.id AS k79 ORDER BY k78 DESC, k79 LIMIT $p11
      RETURN collect([k79, other80.name, k78]) AS v83
    }
    CALL (other60) {
      UNWIND other60 AS paper88
      WITH paper88.venue AS other86, count(*) AS rank87 WHERE other86 IS NOT NULL
      WITH other86, rank87, rank87 AS k84, other86 AS k85 ORDER BY k84 DESC, k85 LIMIT $p12
      RETURN collect([toString(other86), k85, k84]) AS v89
    }
    CALL (other60) {
      UNWIND other60 AS paper94
      WITH coalesce(paper94.isOpenAccess, false) AS other92, count(*) AS rank93 WHERE other92 IS NOT NULL
      WITH other92, rank93, rank93 AS k90, other92 AS k91 ORDER BY k90 DESC, k91
      RETURN collect([toString(other92), CASE WHEN other92 THEN 'Open access' ELSE 'Not open access' END, k90]) AS v95
    }
    RETURN [size(other60), [v65], [v71], [v77], [v83], [v89], [v95]] AS v96, size(other60) AS v97
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other99:Paper) WHERE NOT (other99:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other99) })
    WITH other99.year AS year101, count(*) AS count102, sum(coalesce(other99.citationCount, 0)) AS citations103
    WITH year101, count102, citations103 WHERE year101 IS NOT NULL ORDER BY year101
    WITH collect([year101, count102, citations103]) AS years104
    UNWIND range(0, size(years104) - 1) AS place105
    WITH years104[place105] AS at106, years104[place105 + 1][0] AS next107
    UNWIND range(at106[0], CASE WHEN next107 - at106[0] <= 100 + 1 THEN next107 - 1 ELSE at106[0] END) AS other99
    WITH other99, CASE WHEN other99 = at106[0] THEN at106 ELSE [other99, 0, 0] END AS rank100
    WITH other99, rank100, other99 AS k98 ORDER BY k98
    RETURN collect([k98, rank100[1], rank100[2]]) AS v108
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other110:Paper) WHERE NOT (other110:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other110) })
    MATCH (other110)<-[:CITES]-(citing112:Paper)
    WITH citing112.year AS year113, count(*) AS count114, 0 AS citations115
    WITH year113, count114, citations115 WHERE year113 IS NOT NULL ORDER BY year113
    WITH collect([year113, count114, citations115]) AS years116
    UNWIND range(0, size(years116) - 1) AS place117
    WITH years116[place117] AS at118, years116[place117 + 1][0] AS next119
    UNWIND range(at118[0], CASE WHEN next119 - at118[0] <= 100 + 1 THEN next119 - 1 ELSE at118[0] END) AS other110
    WITH other110, CASE WHEN other110 = at118[0] THEN at118 ELSE [other110, 0, 0] END AS rank111
    WITH other110, rank111, other110 AS k109 ORDER BY k109
    RETURN collect([k109, rank111[1]]) AS v120
  }
  CALL (other2) {
    MATCH (other2)-[link124:AFFILIATED_WITH]->(other123:Institution)
    WITH other123, link124, reduce(latest125 = 0, year126 IN coalesce(link124.years, []) | CASE WHEN year126 > latest125 THEN year126 ELSE latest125 END) AS k121, other123.id AS k122 ORDER BY k121 DESC, k122 LIMIT $p16
    RETURN collect([k121, k122, k122, k122]) AS v127
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper132:Paper)-[:HAS_TOPIC]->(other130:Topic) WHERE NOT (paper132:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper132) } AND EXISTS { (other130)-[:REPEATS]->(paper132) })
    WITH other130, count(*) AS rank131
    WITH other130, rank131, rank131 AS k128, other130.id AS k129 ORDER BY k128 DESC, k129 LIMIT $p17
    RETURN collect([k128, k129, k129, k129]) AS v133
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper134:Paper)-[:HAS_TOPIC]->(other135:Topic) WHERE NOT (paper134:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper134) } AND EXISTS { (other135)-[:REPEATS]->(paper134) })
    WITH other135, count(*) AS rank136
    RETURN count(*) AS v137
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper142:Paper)<-[:AUTHORED]-(other140:Person) WHERE NOT (paper142:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper142) } AND EXISTS { (other140)-[:REPEATS]->(paper142) })
    WITH other140, count(*) AS rank141
    WITH other140, rank141, rank141 AS k138, other140.id AS k139 ORDER BY k138 DESC, k139 LIMIT $p18
    RETURN collect([k138, k139, k138, k139, k139]) AS v143
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper144:Paper)<-[:AUTHORED]-(other145:Person) WHERE NOT (paper144:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper144) } AND EXISTS { (other145)-[:REPEATS]->(paper144) })
    WITH other145, count(*) AS rank146
    RETURN count(*) AS v147
  }
  RETURN head(collect([other2.id, 'PERSON', other2.name, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }) + COUNT { (other2)-[:AFFILIATED_WITH]->() }, v3, other2.name, [other52 IN coalesce(other2.otherNames, []) WHERE other52 <> other2.name], other2.orcid, other2.openalexId, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }), coalesce(other2.citedByCount, reduce(sum53 = 0, count54 IN COLLECT { MATCH (other2)-[:AUTHORED]->(paper55:Paper) WHERE NOT (paper55:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper55) }) RETURN coalesce(paper55.citationCount, 0) } | sum53 + count54)), [v59, v97, v96], [v108], [v120], [v127, COUNT { (other2)-[:AFFILIATED_WITH]->() }], [v133, v137], [v143, v147]])) AS v1
}
RETURN [v1] AS row
