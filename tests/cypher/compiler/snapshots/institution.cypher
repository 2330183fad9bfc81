// { institution(by: {ror: "https://ror.org/00f54p054"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight why } edges { kind source target weight reasons { signal score count } } truncated } name otherNames ror openalexId countryCode type homepage paperCount people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"ror:00f54p054","p11":2,"p12":2,"p13":2,"p17":3,"p1l":60,"p6":3,"p7":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other2:Institution)
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
    MATCH (other2)<-[:AFFILIATED_WITH]-(other55:Person)
    WITH other55, (COUNT { (other55)-[:AUTHORED]->() } - COUNT { (other55)-[:REPEATS]->() }) AS k53, other55.id AS k54 ORDER BY k53 DESC, k54 LIMIT $p6
    RETURN collect([k53, k54, k54, k54]) AS v56
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other57:Paper) WHERE NOT (other57:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other57) })
    WITH other57, coalesce(other57.year, -2147483648) AS k58, other57.id AS k59 ORDER BY k58 DESC, k59 LIMIT $p7
    RETURN collect([k58, k59, k59, k59]) AS v60
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other61:Paper) WHERE NOT (other61:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other61) })
    WITH collect(other61) AS other61
    CALL (other61) {
      UNWIND other61 AS paper65
      WITH paper65.year AS other63, count(*) AS rank64 WHERE other63 IS NOT NULL
      WITH other63, rank64, other63 AS k62 ORDER BY k62
      RETURN collect([toString(other63), toString(other63), rank64]) AS v66
    }
    CALL (other61) {
      UNWIND other61 AS paper71
      WITH coalesce(paper71.type, 'OTHER') AS other69, count(*) AS rank70 WHERE other69 IS NOT NULL
      WITH other69, rank70, rank70 AS k67, other69 AS k68 ORDER BY k67 DESC, k68
      RETURN collect([toString(other69), left(other69, 1) + replace(toLower(substring(other69, 1)), '_', ' '), k67]) AS v72
    }
    CALL (other61) {
      UNWIND other61 AS paper77
      MATCH (paper77)-[:HAS_TOPIC]->(other75)
      WITH other75, count(*) AS rank76
      WITH other75, rank76, rank76 AS k73, other75.id AS k74 ORDER BY k73 DESC, k74 LIMIT $p11
      RETURN collect([k74, other75.name, k73]) AS v78
    }
    CALL (other61) {
      UNWIND other61 AS paper83
      MATCH (paper83)-[:STATES_AFFILIATION]->(other81)
      WITH other81, count(*) AS rank82
      WITH other81, rank82, rank82 AS k79, other81.id AS k80 ORDER BY k79 DESC, k80 LIMIT $p12
      RETURN collect([k80, other81.name, k79]) AS v84
    }
    CALL (other61) {
      UNWIND other61 AS paper89
      WITH paper89.venue AS other87, count(*) AS rank88 WHERE other87 IS NOT NULL
      WITH other87, rank88, rank88 AS k85, other87 AS k86 ORDER BY k85 DESC, k86 LIMIT $p13
      RETURN collect([toString(other87), k86, k85]) AS v90
    }
    CALL (other61) {
      UNWIND other61 AS paper95
      WITH coalesce(paper95.isOpenAccess, false) AS other93, count(*) AS rank94 WHERE other93 IS NOT NULL
      WITH other93, rank94, rank94 AS k91, other93 AS k92 ORDER BY k91 DESC, k92
      RETURN collect([toString(other93), CASE WHEN other93 THEN 'Open access' ELSE 'Not open access' END, k91]) AS v96
    }
    RETURN [size(other61), [v66], [v72], [v78], [v84], [v90], [v96]] AS v97, size(other61) AS v98
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other100:Paper) WHERE NOT (other100:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other100) })
    WITH other100.year AS year102, count(*) AS count103, sum(coalesce(other100.citationCount, 0)) AS citations104
    WITH year102, count103, citations104 WHERE year102 IS NOT NULL ORDER BY year102
    WITH collect([year102, count103, citations104]) AS years105
    UNWIND range(0, size(years105) - 1) AS place106
    WITH years105[place106] AS at107, years105[place106 + 1][0] AS next108
    UNWIND range(at107[0], CASE WHEN next108 - at107[0] <= 100 + 1 THEN next108 - 1 ELSE at107[0] END) AS other100
    WITH other100, CASE WHEN other100 = at107[0] THEN at107 ELSE [other100, 0, 0] END AS rank101
    WITH other100, rank101, other100 AS k99 ORDER BY k99
    RETURN collect([k99, rank101[1], rank101[2]]) AS v109
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other111:Paper) WHERE NOT (other111:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other111) })
    MATCH (other111)<-[:CITES]-(citing113:Paper)
    WITH citing113.year AS year114, count(*) AS count115, 0 AS citations116
    WITH year114, count115, citations116 WHERE year114 IS NOT NULL ORDER BY year114
    WITH collect([year114, count115, citations116]) AS years117
    UNWIND range(0, size(years117) - 1) AS place118
    WITH years117[place118] AS at119, years117[place118 + 1][0] AS next120
    UNWIND range(at119[0], CASE WHEN next120 - at119[0] <= 100 + 1 THEN next120 - 1 ELSE at119[0] END) AS other111
    WITH other111, CASE WHEN other111 = at119[0] THEN at119 ELSE [other111, 0, 0] END AS rank112
    WITH other111, rank112, other111 AS k110 ORDER BY k110
    RETURN collect([k110, rank112[1]]) AS v121
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper126:Paper)-[:HAS_TOPIC]->(other124:Topic) WHERE NOT (paper126:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper126) } AND EXISTS { (other124)-[:REPEATS]->(paper126) })
    WITH other124, count(*) AS rank125
    WITH other124, rank125, rank125 AS k122, other124.id AS k123 ORDER BY k122 DESC, k123 LIMIT $p17
    RETURN collect([k122, k123, k123, k123]) AS v127
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper128:Paper)-[:HAS_TOPIC]->(other129:Topic) WHERE NOT (paper128:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper128) } AND EXISTS { (other129)-[:REPEATS]->(paper128) })
    WITH other129, count(*) AS rank130
    RETURN count(*) AS v131
  }
  RETURN head(collect([other2.id, 'INSTITUTION', other2.name, COUNT { (other2)<-[:AFFILIATED_WITH]-() } + (COUNT { (other2)<-[:STATES_AFFILIATION]-() } - COUNT { (other2)-[:REPEATS]->() }), v3, other2.name, [other52 IN coalesce(other2.otherNames, []) WHERE other52 <> other2.name], other2.ror, other2.openalexId, other2.countryCode, other2.type, other2.homepage, (COUNT { (other2)<-[:STATES_AFFILIATION]-() } - COUNT { (other2)-[:REPEATS]->() }), [v56, COUNT { (other2)<-[:AFFILIATED_WITH]-() }], [v60, v98, v97], [v109], [v121], [v127, v131]])) AS v1
}
RETURN [v1] AS row
