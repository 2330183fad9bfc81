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
    MATCH (other2)-[:AUTHORED]->(other53:Paper)
    WITH other53, coalesce(other53.year, -2147483648) AS k51, other53.id AS k52 ORDER BY k51 DESC, k52 LIMIT $p5
    RETURN collect([k51, k52, k52, k52]) AS v54
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(other55:Paper)
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
    MATCH (other2)-[:AUTHORED]->(other94:Paper)
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
    MATCH (other2)-[:AUTHORED]->(other105:Paper)
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
    MATCH (other2)-[:AUTHORED]->(paper127:Paper)-[:HAS_TOPIC]->(other125:Topic)
    WITH other125, count(*) AS rank126
    WITH other125, rank126, rank126 AS k123, other125.id AS k124 ORDER BY k123 DESC, k124 LIMIT $p16
    RETURN collect([k123, k124, k124, k124]) AS v128
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper129:Paper)-[:HAS_TOPIC]->(other130:Topic)
    WITH other130, count(*) AS rank131
    RETURN count(*) AS v132
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper137:Paper)<-[:AUTHORED]-(other135:Person)
    WITH other135, count(*) AS rank136
    WITH other135, rank136, rank136 AS k133, other135.id AS k134 ORDER BY k133 DESC, k134 LIMIT $p17
    RETURN collect([k133, k134, k133, k134, k134]) AS v138
  }
  CALL (other2) {
    MATCH (other2)-[:AUTHORED]->(paper139:Paper)<-[:AUTHORED]-(other140:Person)
    WITH other140, count(*) AS rank141
    RETURN count(*) AS v142
  }
  RETURN head(collect([other2.id, 'PERSON', other2.name, COUNT { (other2)-[:AUTHORED]->() } + COUNT { (other2)-[:AFFILIATED_WITH]->() }, v3, other2.name, [other47 IN coalesce(other2.otherNames, []) WHERE other47 <> other2.name], other2.orcid, other2.openalexId, COUNT { (other2)-[:AUTHORED]->() }, coalesce(other2.citedByCount, reduce(sum48 = 0, count49 IN COLLECT { MATCH (other2)-[:AUTHORED]->(paper50:Paper) RETURN coalesce(paper50.citationCount, 0) } | sum48 + count49)), [v54, v92, v91], [v103], [v115], [v122, COUNT { (other2)-[:AFFILIATED_WITH]->() }], [v128, v132], [v138, v142]])) AS v1
}
RETURN [v1] AS row
