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
    MATCH (other2)-[:AUTHORED]->(other51:Paper) WHERE NOT (other51:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other51) })
    WITH other51, coalesce(other51.year, -2147483648) AS k52, other51.id AS k53 ORDER BY k52 DESC, k53 LIMIT $p5
    RETURN collect([k52, k53, k53, k53]) AS v54
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other55:Paper) WHERE NOT (other55:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other55) })
    WITH collect(other55) AS other55
    CALL (other55) {
      UNWIND other55 AS paper59
      WITH paper59.year AS other57, count(*) AS rank58 WHERE other57 IS NOT NULL
      WITH other57, rank58, other57 AS k56 ORDER BY k56
      RETURN collect([toString(other57), toString(other57), rank58]) AS v60
    }
    CALL (other55) {
      UNWIND other55 AS paper65
      WITH coalesce(paper65.type, 'OTHER') AS other63, count(*) AS rank64 WHERE other63 IS NOT NULL
      WITH other63, rank64, rank64 AS k61, other63 AS k62 ORDER BY k61 DESC, k62
      RETURN collect([toString(other63), left(other63, 1) + replace(toLower(substring(other63, 1)), '_', ' '), k61]) AS v66
    }
    CALL (other55) {
      UNWIND other55 AS paper71
      MATCH (paper71)-[:HAS_TOPIC]->(other69)
      WITH other69, count(*) AS rank70
      WITH other69, rank70, rank70 AS k67, other69.id AS k68 ORDER BY k67 DESC, k68 LIMIT $p9
      RETURN collect([k68, other69.name, k67]) AS v72
    }
    CALL (other55) {
      UNWIND other55 AS paper77
      MATCH (paper77)-[:STATES_AFFILIATION]->(other75)
      WITH other75, count(*) AS rank76
      WITH other75, rank76, rank76 AS k73, other75.id AS k74 ORDER BY k73 DESC, k74 LIMIT $p10
      RETURN collect([k74, other75.name, k73]) AS v78
    }
    CALL (other55) {
      UNWIND other55 AS paper83
      WITH paper83.venue AS other81, count(*) AS rank82 WHERE other81 IS NOT NULL
      WITH other81, rank82, rank82 AS k79, other81 AS k80 ORDER BY k79 DESC, k80 LIMIT $p11
      RETURN collect([toString(other81), k80, k79]) AS v84
    }
    CALL (other55) {
      UNWIND other55 AS paper89
      WITH coalesce(paper89.isOpenAccess, false) AS other87, count(*) AS rank88 WHERE other87 IS NOT NULL
      WITH other87, rank88, rank88 AS k85, other87 AS k86 ORDER BY k85 DESC, k86
      RETURN collect([toString(other87), CASE WHEN other87 THEN 'Open access' ELSE 'Not open access' END, k85]) AS v90
    }
    RETURN [size(other55), [v60], [v66], [v72], [v78], [v84], [v90]] AS v91, size(other55) AS v92
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other94:Paper) WHERE NOT (other94:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other94) })
    WITH other94.year AS year96, count(*) AS count97, sum(coalesce(other94.citationCount, 0)) AS citations98
    WITH year96, count97, citations98 WHERE year96 IS NOT NULL ORDER BY year96
    WITH collect([year96, count97, citations98]) AS years99
    UNWIND range(0, size(years99) - 1) AS place100
    WITH years99[place100] AS at101, years99[place100 + 1][0] AS next102
    UNWIND range(at101[0], CASE WHEN next102 - at101[0] <= 100 + 1 THEN next102 - 1 ELSE at101[0] END) AS other94
    WITH other94, CASE WHEN other94 = at101[0] THEN at101 ELSE [other94, 0, 0] END AS rank95
    WITH other94, rank95, other94 AS k93 ORDER BY k93
    RETURN collect([k93, rank95[1], rank95[2]]) AS v103
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other105:Paper) WHERE NOT (other105:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other105) })
    MATCH (other105)<-[:CITES]-(citing107:Paper)
    WITH citing107.year AS year108, count(*) AS count109, 0 AS citations110
    WITH year108, count109, citations110 WHERE year108 IS NOT NULL ORDER BY year108
    WITH collect([year108, count109, citations110]) AS years111
    UNWIND range(0, size(years111) - 1) AS place112
    WITH years111[place112] AS at113, years111[place112 + 1][0] AS next114
    UNWIND range(at113[0], CASE WHEN next114 - at113[0] <= 100 + 1 THEN next114 - 1 ELSE at113[0] END) AS other105
    WITH other105, CASE WHEN other105 = at113[0] THEN at113 ELSE [other105, 0, 0] END AS rank106
    WITH other105, rank106, other105 AS k104 ORDER BY k104
    RETURN collect([k104, rank106[1]]) AS v115
  }
  CALL (other2) {
    MATCH (other2)-[link119:AFFILIATED_WITH]->(other118:Institution)
    WITH other118, link119, reduce(latest120 = 0, year121 IN coalesce(link119.years, []) | CASE WHEN year121 > latest120 THEN year121 ELSE latest120 END) AS k116, other118.id AS k117 ORDER BY k116 DESC, k117 LIMIT $p15
    RETURN collect([k116, k117, k117, k117]) AS v122
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper127:Paper)-[:HAS_TOPIC]->(other125:Topic) WHERE NOT (paper127:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper127) } AND EXISTS { (other125)-[:REPEATS]->(paper127) })
    WITH other125, count(*) AS rank126
    WITH other125, rank126, rank126 AS k123, other125.id AS k124 ORDER BY k123 DESC, k124 LIMIT $p16
    RETURN collect([k123, k124, k124, k124]) AS v128
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper129:Paper)-[:HAS_TOPIC]->(other130:Topic) WHERE NOT (paper129:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper129) } AND EXISTS { (other130)-[:REPEATS]->(paper129) })
    WITH other130, count(*) AS rank131
    RETURN count(*) AS v132
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper137:Paper)<-[:AUTHORED]-(other135:Person) WHERE NOT (paper137:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper137) } AND EXISTS { (other135)-[:REPEATS]->(paper137) })
    WITH other135, count(*) AS rank136
    WITH other135, rank136, rank136 AS k133, other135.id AS k134 ORDER BY k133 DESC, k134 LIMIT $p17
    RETURN collect([k133, k134, k133, k134, k134]) AS v138
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper139:Paper)<-[:AUTHORED]-(other140:Person) WHERE NOT (paper139:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper139) } AND EXISTS { (other140)-[:REPEATS]->(paper139) })
    WITH other140, count(*) AS rank141
    RETURN count(*) AS v142
  }
  RETURN head(collect([other2.id, 'PERSON', other2.name, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }) + COUNT { (other2)-[:AFFILIATED_WITH]->() }, v3, other2.name, other2.orcid, other2.openalexId, (COUNT { (other2)-[:AUTHORED]->() } - COUNT { (other2)-[:REPEATS]->() }), coalesce(other2.citedByCount, reduce(sum48 = 0, count49 IN COLLECT { MATCH (other2)-[:AUTHORED]->(paper50:Paper) WHERE NOT (paper50:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper50) }) RETURN coalesce(paper50.citationCount, 0) } | sum48 + count49)), [v54, v92, v91], [v103], [v115], [v122, COUNT { (other2)-[:AFFILIATED_WITH]->() }], [v128, v132], [v138, v142]])) AS v1
}
RETURN [v1] AS row
