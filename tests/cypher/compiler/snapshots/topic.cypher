// { topic(by: {id: "T1"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } name description openalexId field subfield domain paperCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } relatedTopics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"T1","p10":2,"p11":2,"p12":2,"p16":3,"p17":3,"p1l":60,"p6":3}
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
    MATCH (other2)<-[:HAS_TOPIC]-(other52:Paper) WHERE NOT (other52:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other52) })
    WITH other52, coalesce(other52.citationCount, 0) AS k53, other52.id AS k54 ORDER BY k53 DESC, k54 LIMIT $p6
    RETURN collect([k53, k54, k54, k54]) AS v55
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other56:Paper) WHERE NOT (other56:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other56) })
    WITH collect(other56) AS other56
    CALL (other56) {
      UNWIND other56 AS paper60
      WITH paper60.year AS other58, count(*) AS rank59 WHERE other58 IS NOT NULL
      WITH other58, rank59, other58 AS k57 ORDER BY k57
      RETURN collect([toString(other58), toString(other58), rank59]) AS v61
    }
    CALL (other56) {
      UNWIND other56 AS paper66
      WITH coalesce(paper66.type, 'OTHER') AS other64, count(*) AS rank65 WHERE other64 IS NOT NULL
      WITH other64, rank65, rank65 AS k62, other64 AS k63 ORDER BY k62 DESC, k63
      RETURN collect([toString(other64), left(other64, 1) + replace(toLower(substring(other64, 1)), '_', ' '), k62]) AS v67
    }
    CALL (other56) {
      UNWIND other56 AS paper72
      MATCH (paper72)-[:HAS_TOPIC]->(other70)
      WITH other70, count(*) AS rank71
      WITH other70, rank71, rank71 AS k68, other70.id AS k69 ORDER BY k68 DESC, k69 LIMIT $p10
      RETURN collect([k69, other70.name, k68]) AS v73
    }
    CALL (other56) {
      UNWIND other56 AS paper78
      MATCH (paper78)-[:STATES_AFFILIATION]->(other76)
      WITH other76, count(*) AS rank77
      WITH other76, rank77, rank77 AS k74, other76.id AS k75 ORDER BY k74 DESC, k75 LIMIT $p11
      RETURN collect([k75, other76.name, k74]) AS v79
    }
    CALL (other56) {
      UNWIND other56 AS paper84
      WITH paper84.venue AS other82, count(*) AS rank83 WHERE other82 IS NOT NULL
      WITH other82, rank83, rank83 AS k80, other82 AS k81 ORDER BY k80 DESC, k81 LIMIT $p12
      RETURN collect([toString(other82), k81, k80]) AS v85
    }
    CALL (other56) {
      UNWIND other56 AS paper90
      WITH coalesce(paper90.isOpenAccess, false) AS other88, count(*) AS rank89 WHERE other88 IS NOT NULL
      WITH other88, rank89, rank89 AS k86, other88 AS k87 ORDER BY k86 DESC, k87
      RETURN collect([toString(other88), CASE WHEN other88 THEN 'Open access' ELSE 'Not open access' END, k86]) AS v91
    }
    RETURN [size(other56), [v61], [v67], [v73], [v79], [v85], [v91]] AS v92, size(other56) AS v93
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other95:Paper) WHERE NOT (other95:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other95) })
    WITH other95.year AS year97, count(*) AS count98, sum(coalesce(other95.citationCount, 0)) AS citations99
    WITH year97, count98, citations99 WHERE year97 IS NOT NULL ORDER BY year97
    WITH collect([year97, count98, citations99]) AS years100
    UNWIND range(0, size(years100) - 1) AS place101
    WITH years100[place101] AS at102, years100[place101 + 1][0] AS next103
    UNWIND range(at102[0], CASE WHEN next103 - at102[0] <= 100 + 1 THEN next103 - 1 ELSE at102[0] END) AS other95
    WITH other95, CASE WHEN other95 = at102[0] THEN at102 ELSE [other95, 0, 0] END AS rank96
    WITH other95, rank96, other95 AS k94 ORDER BY k94
    RETURN collect([k94, rank96[1], rank96[2]]) AS v104
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other106:Paper) WHERE NOT (other106:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other106) })
    MATCH (other106)<-[:CITES]-(citing108:Paper)
    WITH citing108.year AS year109, count(*) AS count110, 0 AS citations111
    WITH year109, count110, citations111 WHERE year109 IS NOT NULL ORDER BY year109
    WITH collect([year109, count110, citations111]) AS years112
    UNWIND range(0, size(years112) - 1) AS place113
    WITH years112[place113] AS at114, years112[place113 + 1][0] AS next115
    UNWIND range(at114[0], CASE WHEN next115 - at114[0] <= 100 + 1 THEN next115 - 1 ELSE at114[0] END) AS other106
    WITH other106, CASE WHEN other106 = at114[0] THEN at114 ELSE [other106, 0, 0] END AS rank107
    WITH other106, rank107, other106 AS k105 ORDER BY k105
    RETURN collect([k105, rank107[1]]) AS v116
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper121:Paper)<-[:AUTHORED]-(other119:Person) WHERE NOT (paper121:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper121) } AND EXISTS { (other119)-[:REPEATS]->(paper121) })
    WITH other119, count(*) AS rank120
    WITH other119, rank120, rank120 AS k117, other119.id AS k118 ORDER BY k117 DESC, k118 LIMIT $p16
    RETURN collect([k117, k118, k118, k118]) AS v122
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper123:Paper)<-[:AUTHORED]-(other124:Person) WHERE NOT (paper123:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper123) } AND EXISTS { (other124)-[:REPEATS]->(paper123) })
    WITH other124, count(*) AS rank125
    RETURN count(*) AS v126
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper131:Paper)-[:HAS_TOPIC]->(other129:Topic) WHERE NOT (paper131:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper131) } AND EXISTS { (other129)-[:REPEATS]->(paper131) })
    WITH other129, count(*) AS rank130
    WITH other129, rank130, rank130 AS k127, other129.id AS k128 ORDER BY k127 DESC, k128 LIMIT $p17
    RETURN collect([k127, k128, k128, k128]) AS v132
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper133:Paper)-[:HAS_TOPIC]->(other134:Topic) WHERE NOT (paper133:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper133) } AND EXISTS { (other134)-[:REPEATS]->(paper133) })
    WITH other134, count(*) AS rank135
    RETURN count(*) AS v136
  }
  RETURN head(collect([other2.id, 'TOPIC', other2.name, (COUNT { (other2)<-[:HAS_TOPIC]-() } - COUNT { (other2)-[:REPEATS]->() }), v3, other2.name, other2.description, other2.openalexId, other2.field, other2.subfield, other2.domain, (COUNT { (other2)<-[:HAS_TOPIC]-() } - COUNT { (other2)-[:REPEATS]->() }), [v55, v93, v92], [v104], [v116], [v122, v126], [v132, v136]])) AS v1
}
RETURN [v1] AS row
