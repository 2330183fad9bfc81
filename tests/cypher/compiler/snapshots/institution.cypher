// { institution(by: {ror: "https://ror.org/00f54p054"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } name otherNames ror openalexId countryCode type homepage paperCount people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount stats { count byYear { key label count } byType { key label count } byTopic(first: 2) { key label count } byInstitution(first: 2) { key label count } byVenue(first: 2) { key label count } byOpenAccess { key label count } } } papersByYear { year count citationCount } citationsByYear { year count } topics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"ror:00f54p054","p10":2,"p11":2,"p12":2,"p16":3,"p1l":60,"p5":3,"p6":3}
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
    MATCH (other2)<-[:AFFILIATED_WITH]-(other51:Person)
    WITH other51, (COUNT { (other51)-[:AUTHORED]->() } - COUNT { (other51)-[:REPEATS]->() }) AS k49, other51.id AS k50 ORDER BY k49 DESC, k50 LIMIT $p5
    RETURN collect([k49, k50, k50, k50]) AS v52
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other53:Paper) WHERE NOT (other53:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other53) })
    WITH other53, coalesce(other53.year, -2147483648) AS k54, other53.id AS k55 ORDER BY k54 DESC, k55 LIMIT $p6
    RETURN collect([k54, k55, k55, k55]) AS v56
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other57:Paper) WHERE NOT (other57:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other57) })
    WITH collect(other57) AS other57
    CALL (other57) {
      UNWIND other57 AS paper61
      WITH paper61.year AS other59, count(*) AS rank60 WHERE other59 IS NOT NULL
      WITH other59, rank60, other59 AS k58 ORDER BY k58
      RETURN collect([toString(other59), toString(other59), rank60]) AS v62
    }
    CALL (other57) {
      UNWIND other57 AS paper67
      WITH coalesce(paper67.type, 'OTHER') AS other65, count(*) AS rank66 WHERE other65 IS NOT NULL
      WITH other65, rank66, rank66 AS k63, other65 AS k64 ORDER BY k63 DESC, k64
      RETURN collect([toString(other65), left(other65, 1) + replace(toLower(substring(other65, 1)), '_', ' '), k63]) AS v68
    }
    CALL (other57) {
      UNWIND other57 AS paper73
      MATCH (paper73)-[:HAS_TOPIC]->(other71)
      WITH other71, count(*) AS rank72
      WITH other71, rank72, rank72 AS k69, other71.id AS k70 ORDER BY k69 DESC, k70 LIMIT $p10
      RETURN collect([k70, other71.name, k69]) AS v74
    }
    CALL (other57) {
      UNWIND other57 AS paper79
      MATCH (paper79)-[:STATES_AFFILIATION]->(other77)
      WITH other77, count(*) AS rank78
      WITH other77, rank78, rank78 AS k75, other77.id AS k76 ORDER BY k75 DESC, k76 LIMIT $p11
      RETURN collect([k76, other77.name, k75]) AS v80
    }
    CALL (other57) {
      UNWIND other57 AS paper85
      WITH paper85.venue AS other83, count(*) AS rank84 WHERE other83 IS NOT NULL
      WITH other83, rank84, rank84 AS k81, other83 AS k82 ORDER BY k81 DESC, k82 LIMIT $p12
      RETURN collect([toString(other83), k82, k81]) AS v86
    }
    CALL (other57) {
      UNWIND other57 AS paper91
      WITH coalesce(paper91.isOpenAccess, false) AS other89, count(*) AS rank90 WHERE other89 IS NOT NULL
      WITH other89, rank90, rank90 AS k87, other89 AS k88 ORDER BY k87 DESC, k88
      RETURN collect([toString(other89), CASE WHEN other89 THEN 'Open access' ELSE 'Not open access' END, k87]) AS v92
    }
    RETURN [size(other57), [v62], [v68], [v74], [v80], [v86], [v92]] AS v93, size(other57) AS v94
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other96:Paper) WHERE NOT (other96:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other96) })
    WITH other96.year AS year98, count(*) AS count99, sum(coalesce(other96.citationCount, 0)) AS citations100
    WITH year98, count99, citations100 WHERE year98 IS NOT NULL ORDER BY year98
    WITH collect([year98, count99, citations100]) AS years101
    UNWIND range(0, size(years101) - 1) AS place102
    WITH years101[place102] AS at103, years101[place102 + 1][0] AS next104
    UNWIND range(at103[0], CASE WHEN next104 - at103[0] <= 100 + 1 THEN next104 - 1 ELSE at103[0] END) AS other96
    WITH other96, CASE WHEN other96 = at103[0] THEN at103 ELSE [other96, 0, 0] END AS rank97
    WITH other96, rank97, other96 AS k95 ORDER BY k95
    RETURN collect([k95, rank97[1], rank97[2]]) AS v105
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other107:Paper) WHERE NOT (other107:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(other107) })
    MATCH (other107)<-[:CITES]-(citing109:Paper)
    WITH citing109.year AS year110, count(*) AS count111, 0 AS citations112
    WITH year110, count111, citations112 WHERE year110 IS NOT NULL ORDER BY year110
    WITH collect([year110, count111, citations112]) AS years113
    UNWIND range(0, size(years113) - 1) AS place114
    WITH years113[place114] AS at115, years113[place114 + 1][0] AS next116
    UNWIND range(at115[0], CASE WHEN next116 - at115[0] <= 100 + 1 THEN next116 - 1 ELSE at115[0] END) AS other107
    WITH other107, CASE WHEN other107 = at115[0] THEN at115 ELSE [other107, 0, 0] END AS rank108
    WITH other107, rank108, other107 AS k106 ORDER BY k106
    RETURN collect([k106, rank108[1]]) AS v117
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper122:Paper)-[:HAS_TOPIC]->(other120:Topic) WHERE NOT (paper122:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper122) } AND EXISTS { (other120)-[:REPEATS]->(paper122) })
    WITH other120, count(*) AS rank121
    WITH other120, rank121, rank121 AS k118, other120.id AS k119 ORDER BY k118 DESC, k119 LIMIT $p16
    RETURN collect([k118, k119, k119, k119]) AS v123
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper124:Paper)-[:HAS_TOPIC]->(other125:Topic) WHERE NOT (paper124:EarlierVersion AND EXISTS { (other2)-[:REPEATS]->(paper124) } AND EXISTS { (other125)-[:REPEATS]->(paper124) })
    WITH other125, count(*) AS rank126
    RETURN count(*) AS v127
  }
  RETURN head(collect([other2.id, 'INSTITUTION', other2.name, COUNT { (other2)<-[:AFFILIATED_WITH]-() } + (COUNT { (other2)<-[:STATES_AFFILIATION]-() } - COUNT { (other2)-[:REPEATS]->() }), v3, other2.name, [other48 IN coalesce(other2.otherNames, []) WHERE other48 <> other2.name], other2.ror, other2.openalexId, other2.countryCode, other2.type, other2.homepage, (COUNT { (other2)<-[:STATES_AFFILIATION]-() } - COUNT { (other2)-[:REPEATS]->() }), [v52, COUNT { (other2)<-[:AFFILIATED_WITH]-() }], [v56, v94, v93], [v105], [v117], [v123, v127]])) AS v1
}
RETURN [v1] AS row
