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
    MATCH (other2)<-[:HAS_TOPIC]-(other49:Paper)
    WITH other49, coalesce(other49.citationCount, 0) AS k47, other49.id AS k48 ORDER BY k47 DESC, k48 LIMIT $p5
    RETURN collect([k47, k48, k48, k48]) AS v50
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other51:Paper)
    WITH collect(other51) AS other51
    CALL (other51) {
      UNWIND other51 AS paper55
      WITH paper55.year AS other53, count(*) AS rank54 WHERE other53 IS NOT NULL
      WITH other53, rank54, other53 AS k52 ORDER BY k52
      RETURN collect([toString(other53), toString(other53), rank54]) AS v56
    }
    CALL (other51) {
      UNWIND other51 AS paper61
      WITH coalesce(paper61.type, 'OTHER') AS other59, count(*) AS rank60 WHERE other59 IS NOT NULL
      WITH other59, rank60, rank60 AS k57, other59 AS k58 ORDER BY k57 DESC, k58
      RETURN collect([toString(other59), left(other59, 1) + replace(toLower(substring(other59, 1)), '_', ' '), k57]) AS v62
    }
    CALL (other51) {
      UNWIND other51 AS paper67
      MATCH (paper67)-[:HAS_TOPIC]->(other65)
      WITH other65, count(*) AS rank66
      WITH other65, rank66, rank66 AS k63, other65.id AS k64 ORDER BY k63 DESC, k64 LIMIT $p9
      RETURN collect([k64, other65.name, k63]) AS v68
    }
    CALL (other51) {
      UNWIND other51 AS paper73
      MATCH (paper73)-[:STATES_AFFILIATION]->(other71)
      WITH other71, count(*) AS rank72
      WITH other71, rank72, rank72 AS k69, other71.id AS k70 ORDER BY k69 DESC, k70 LIMIT $p10
      RETURN collect([k70, other71.name, k69]) AS v74
    }
    CALL (other51) {
      UNWIND other51 AS paper79
      WITH paper79.venue AS other77, count(*) AS rank78 WHERE other77 IS NOT NULL
      WITH other77, rank78, rank78 AS k75, other77 AS k76 ORDER BY k75 DESC, k76 LIMIT $p11
      RETURN collect([toString(other77), k76, k75]) AS v80
    }
    CALL (other51) {
      UNWIND other51 AS paper85
      WITH coalesce(paper85.isOpenAccess, false) AS other83, count(*) AS rank84 WHERE other83 IS NOT NULL
      WITH other83, rank84, rank84 AS k81, other83 AS k82 ORDER BY k81 DESC, k82
      RETURN collect([toString(other83), CASE WHEN other83 THEN 'Open access' ELSE 'Not open access' END, k81]) AS v86
    }
    RETURN [size(other51), [v56], [v62], [v68], [v74], [v80], [v86]] AS v87, size(other51) AS v88
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other90:Paper)
    WITH other90.year AS year92, count(*) AS count93, sum(coalesce(other90.citationCount, 0)) AS citations94
    WITH year92, count93, citations94 WHERE year92 IS NOT NULL ORDER BY year92
    WITH collect([year92, count93, citations94]) AS years95
    UNWIND range(0, size(years95) - 1) AS place96
    WITH years95[place96] AS at97, years95[place96 + 1][0] AS next98
    UNWIND range(at97[0], CASE WHEN next98 - at97[0] <= 100 + 1 THEN next98 - 1 ELSE at97[0] END) AS other90
    WITH other90, CASE WHEN other90 = at97[0] THEN at97 ELSE [other90, 0, 0] END AS rank91
    WITH other90, rank91, other90 AS k89 ORDER BY k89
    RETURN collect([k89, rank91[1], rank91[2]]) AS v99
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(other101:Paper)
    MATCH (other101)<-[:CITES]-(citing103:Paper)
    WITH citing103.year AS year104, count(*) AS count105, 0 AS citations106
    WITH year104, count105, citations106 WHERE year104 IS NOT NULL ORDER BY year104
    WITH collect([year104, count105, citations106]) AS years107
    UNWIND range(0, size(years107) - 1) AS place108
    WITH years107[place108] AS at109, years107[place108 + 1][0] AS next110
    UNWIND range(at109[0], CASE WHEN next110 - at109[0] <= 100 + 1 THEN next110 - 1 ELSE at109[0] END) AS other101
    WITH other101, CASE WHEN other101 = at109[0] THEN at109 ELSE [other101, 0, 0] END AS rank102
    WITH other101, rank102, other101 AS k100 ORDER BY k100
    RETURN collect([k100, rank102[1]]) AS v111
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper116:Paper)<-[:AUTHORED]-(other114:Person)
    WITH other114, count(*) AS rank115
    WITH other114, rank115, rank115 AS k112, other114.id AS k113 ORDER BY k112 DESC, k113 LIMIT $p15
    RETURN collect([k112, k113, k113, k113]) AS v117
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper118:Paper)<-[:AUTHORED]-(other119:Person)
    WITH other119, count(*) AS rank120
    RETURN count(*) AS v121
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper126:Paper)-[:HAS_TOPIC]->(other124:Topic)
    WITH other124, count(*) AS rank125
    WITH other124, rank125, rank125 AS k122, other124.id AS k123 ORDER BY k122 DESC, k123 LIMIT $p16
    RETURN collect([k122, k123, k123, k123]) AS v127
  }
  CALL (other2) {
    MATCH (other2)<-[:HAS_TOPIC]-(paper128:Paper)-[:HAS_TOPIC]->(other129:Topic)
    WITH other129, count(*) AS rank130
    RETURN count(*) AS v131
  }
  RETURN head(collect([other2.id, 'TOPIC', other2.name, COUNT { (other2)<-[:HAS_TOPIC]-() }, v3, other2.name, other2.description, other2.openalexId, other2.field, other2.subfield, other2.domain, COUNT { (other2)<-[:HAS_TOPIC]-() }, [v50, v88, v87], [v99], [v111], [v117, v121], [v127, v131]])) AS v1
}
RETURN [v1] AS row
