// { topic(by: {id: "T1"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } name description openalexId field subfield domain paperCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } relatedTopics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"T1","p10":2,"p11":2,"p15":3,"p16":3,"p1l":60,"p5":3,"p9":2}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Topic)
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
      RETURN collect([v36, k32, k33]) AS v42
    }
    CALL (other31) {
      UNWIND other31.edges AS other46
      WITH other46, other46.kind AS k43, other46.source AS k44, other46.target AS k45 ORDER BY k43, k44, k45
      RETURN collect([k43, k44, k45, other46.weight]) AS v47
    }
    RETURN head(collect([[v42], [v47], other31.truncated])) AS v3
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other48:Paper) WHERE NOT (other48:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other48) })
    WITH other48, coalesce(other48.citationCount, 0) AS k49, other48.id AS k50 ORDER BY k49 DESC, k50 LIMIT $p5
    RETURN collect([k49, k50, k50, k50]) AS v51
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other52:Paper) WHERE NOT (other52:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other52) })
    WITH collect(other52) AS other52
    CALL (other52) {
      UNWIND other52 AS paper56
      WITH paper56.year AS other54, count(*) AS rank55 WHERE other54 IS NOT NULL
      WITH other54, rank55, other54 AS k53 ORDER BY k53
      RETURN collect([toString(other54), toString(other54), rank55]) AS v57
    }
    CALL (other52) {
      UNWIND other52 AS paper62
      WITH coalesce(paper62.type, 'OTHER') AS other60, count(*) AS rank61 WHERE other60 IS NOT NULL
      WITH other60, rank61, rank61 AS k58, other60 AS k59 ORDER BY k58 DESC, k59
      RETURN collect([toString(other60), left(other60, 1) + replace(toLower(substring(other60, 1)), '_', ' '), k58]) AS v63
    }
    CALL (other52) {
      UNWIND other52 AS paper68
      MATCH (paper68)-[:HAS_TOPIC]->(other66)
      WITH other66, count(*) AS rank67
      WITH other66, rank67, rank67 AS k64, other66.id AS k65 ORDER BY k64 DESC, k65 LIMIT $p9
      RETURN collect([k65, other66.name, k64]) AS v69
    }
    CALL (other52) {
      UNWIND other52 AS paper74
      MATCH (paper74)-[:STATES_AFFILIATION]->(other72)
      WITH other72, count(*) AS rank73
      WITH other72, rank73, rank73 AS k70, other72.id AS k71 ORDER BY k70 DESC, k71 LIMIT $p10
      RETURN collect([k71, other72.name, k70]) AS v75
    }
    CALL (other52) {
      UNWIND other52 AS paper80
      WITH paper80.venue AS other78, count(*) AS rank79 WHERE other78 IS NOT NULL
      WITH other78, rank79, rank79 AS k76, other78 AS k77 ORDER BY k76 DESC, k77 LIMIT $p11
      RETURN collect([toString(other78), k77, k76]) AS v81
    }
    CALL (other52) {
      UNWIND other52 AS paper86
      WITH coalesce(paper86.isOpenAccess, false) AS other84, count(*) AS rank85 WHERE other84 IS NOT NULL
      WITH other84, rank85, rank85 AS k82, other84 AS k83 ORDER BY k82 DESC, k83
      RETURN collect([toString(other84), CASE WHEN other84 THEN 'Open access' ELSE 'Not open access' END, k82]) AS v87
    }
    RETURN [size(other52), [v57], [v63], [v69], [v75], [v81], [v87]] AS v88, size(other52) AS v89
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other91:Paper) WHERE NOT (other91:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other91) })
    WITH other91.year AS year93, count(*) AS count94, sum(coalesce(other91.citationCount, 0)) AS citations95
    WITH year93, count94, citations95 WHERE year93 IS NOT NULL ORDER BY year93
    WITH collect([year93, count94, citations95]) AS years96
    UNWIND range(0, size(years96) - 1) AS place97
    WITH years96[place97] AS at98, years96[place97 + 1][0] AS next99
    UNWIND range(at98[0], CASE WHEN next99 - at98[0] <= 100 + 1 THEN next99 - 1 ELSE at98[0] END) AS other91
    WITH other91, CASE WHEN other91 = at98[0] THEN at98 ELSE [other91, 0, 0] END AS rank92
    WITH other91, rank92, other91 AS k90 ORDER BY k90
    RETURN collect([k90, rank92[1], rank92[2]]) AS v100
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other102:Paper) WHERE NOT (other102:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other102) })
    MATCH (other102)<-[:CITES]-(citing104:Paper)
    WITH citing104.year AS year105, count(*) AS count106, 0 AS citations107
    WITH year105, count106, citations107 WHERE year105 IS NOT NULL ORDER BY year105
    WITH collect([year105, count106, citations107]) AS years108
    UNWIND range(0, size(years108) - 1) AS place109
    WITH years108[place109] AS at110, years108[place109 + 1][0] AS next111
    UNWIND range(at110[0], CASE WHEN next111 - at110[0] <= 100 + 1 THEN next111 - 1 ELSE at110[0] END) AS other102
    WITH other102, CASE WHEN other102 = at110[0] THEN at110 ELSE [other102, 0, 0] END AS rank103
    WITH other102, rank103, other102 AS k101 ORDER BY k101
    RETURN collect([k101, rank103[1]]) AS v112
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper117:Paper)<-[:AUTHORED]-(other115:Person) WHERE NOT (paper117:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper117) } AND EXISTS { (other115)-[:REPEATS]->(paper117) })
    WITH other115, count(*) AS rank116
    WITH other115, rank116, rank116 AS k113, other115.id AS k114 ORDER BY k113 DESC, k114 LIMIT $p15
    RETURN collect([k113, k114, k114, k114]) AS v118
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper119:Paper)<-[:AUTHORED]-(other120:Person) WHERE NOT (paper119:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper119) } AND EXISTS { (other120)-[:REPEATS]->(paper119) })
    WITH other120, count(*) AS rank121
    RETURN count(*) AS v122
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper127:Paper)-[:HAS_TOPIC]->(other125:Topic) WHERE NOT (paper127:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper127) } AND EXISTS { (other125)-[:REPEATS]->(paper127) })
    WITH other125, count(*) AS rank126
    WITH other125, rank126, rank126 AS k123, other125.id AS k124 ORDER BY k123 DESC, k124 LIMIT $p16
    RETURN collect([k123, k124, k124, k124]) AS v128
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper129:Paper)-[:HAS_TOPIC]->(other130:Topic) WHERE NOT (paper129:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper129) } AND EXISTS { (other130)-[:REPEATS]->(paper129) })
    WITH other130, count(*) AS rank131
    RETURN count(*) AS v132
  }
  RETURN head(collect([other2.id, 'TOPIC', other2.name, (COUNT { (other2)<-[:HAS_TOPIC]-() } - COUNT { (other2)-[:REPEATS]->() }), v3, other2.name, other2.description, other2.openalexId, other2.field, other2.subfield, other2.domain, (COUNT { (other2)<-[:HAS_TOPIC]-() } - COUNT { (other2)-[:REPEATS]->() }), [v51, v89, v88], [v100], [v112], [v118, v122], [v128, v132]])) AS v1
}
RETURN [v1] AS row
