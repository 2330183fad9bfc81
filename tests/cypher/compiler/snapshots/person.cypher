// { person(by: {orcid: "0000-0002-1825-0097"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } name otherNames orcid openalexId paperCount citationCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } coauthors(first: 2) { edges { node { id } cursor sharedPaperCount } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
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
    MATCH (other2)-[:AUTHORED]->(other52:Paper) WHERE NOT (other52:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other52) })
    WITH other52, coalesce(other52.year, -2147483648) AS k53, other52.id AS k54 ORDER BY k53 DESC, k54 LIMIT $p5
    RETURN collect([k53, k54, k54, k54]) AS v55
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other56:Paper) WHERE NOT (other56:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other56) })
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
      WITH other70, rank71, rank71 AS k68, other70.id AS k69 ORDER BY k68 DESC, k69 LIMIT $p9
      RETURN collect([k69, other70.name, k68]) AS v73
    }
    CALL (other56) {
      UNWIND other56 AS paper78
      MATCH (paper78)-[:STATES_AFFILIATION]->(other76)
      WITH other76, count(*) AS rank77
      WITH other76, rank77, rank77 AS k74, other76.id AS k75 ORDER BY k74 DESC, k75 LIMIT $p10
      RETURN collect([k75, other76.name, k74]) AS v79
    }
    CALL (other56) {
      UNWIND other56 AS paper84
      WITH paper84.venue AS other82, count(*) AS rank83 WHERE other82 IS NOT NULL
      WITH other82, rank83, rank83 AS k80, other82 AS k81 ORDER BY k80 DESC, k81 LIMIT $p11
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
    MATCH (other2)-[:AUTHORED]->(other95:Paper) WHERE NOT (other95:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other95) })
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
    MATCH (other2)-[:AUTHORED]->(other106:Paper) WHERE NOT (other106:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other106) })
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
    MATCH (other2)-[link120:AFFILIATED_WITH]->(other119:Institution)
    WITH other119, link120, reduce(latest121 = 0, year122 IN coalesce(link120.years, []) | CASE WHEN year122 > latest121 THEN year122 ELSE latest121 END) AS k117, other119.id AS k118 ORDER BY k117 DESC, k118 LIMIT $p15
    RETURN collect([k117, k118, k118, k118]) AS v123
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper128:Paper)-[:HAS_TOPIC]->(other126:Topic) WHERE NOT (paper128:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper128) } AND EXISTS { (other126)-[:REPEATS]->(paper128) })
    WITH other126, count(*) AS rank127
    WITH other126, rank127, rank127 AS k124, other126.id AS k125 ORDER BY k124 DESC, k125 LIMIT $p16
    RETURN collect([k124, k125, k125, k125]) AS v129
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper130:Paper)-[:HAS_TOPIC]->(other131:Topic) WHERE NOT (paper130:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper130) } AND EXISTS { (other131)-[:REPEATS]->(paper130) })
    WITH other131, count(*) AS rank132
    RETURN count(*) AS v133
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper138:Paper)<-[:AUTHORED]-(other136:Person) WHERE NOT (paper138:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper138) } AND EXISTS { (other136)-[:REPEATS]->(paper138) })
    WITH other136, count(*) AS rank137
    WITH other136, rank137, rank137 AS k134, other136.id AS k135 ORDER BY k134 DESC, k135 LIMIT $p17
    RETURN collect([k134, k135, k134, k135, k135]) AS v139
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper140:Paper)<-[:AUTHORED]-(other141:Person) WHERE NOT (paper140:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper140) } AND EXISTS { (other141)-[:REPEATS]->(paper140) })
    WITH other141, count(*) AS rank142
    RETURN count(*) AS v143
  }
  RETURN head(collect([other2.id, 'PERSON', other2.name, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }) + COUNT { (other2)-[:AFFILIATED_WITH]->() }, v3, other2.name, [other48 IN coalesce(other2.otherNames, []) WHERE other48 <> other2.name], other2.orcid, other2.openalexId, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }), coalesce(other2.citedByCount, reduce(sum49 = 0, count50 IN COLLECT { MATCH (other2)-[:AUTHORED]->(paper51:Paper) WHERE NOT (paper51:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper51) }) RETURN coalesce(paper51.citationCount, 0) } | sum49 + count50)), [v55, v93, v92], [v104], [v116], [v123, COUNT { (other2)-[:AFFILIATED_WITH]->() }], [v129, v133], [v139, v143]])) AS v1
}
RETURN [v1] AS row
