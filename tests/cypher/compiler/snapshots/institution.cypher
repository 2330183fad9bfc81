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
    MATCH (other2)<-[:AFFILIATED_WITH]-(other50:Person)
    WITH other50, COUNT { (other50)-[:AUTHORED]->() } AS k48, other50.id AS k49 ORDER BY k48 DESC, k49 LIMIT $p5
    RETURN collect([k48, k49, k49, k49]) AS v51
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other54:Paper)
    WITH other54, coalesce(other54.year, -2147483648) AS k52, other54.id AS k53 ORDER BY k52 DESC, k53 LIMIT $p6
    RETURN collect([k52, k53, k53, k53]) AS v55
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(other56:Paper)
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
    MATCH (other2)<-[:STATES_AFFILIATION]-(other95:Paper)
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
    MATCH (other2)<-[:STATES_AFFILIATION]-(other106:Paper)
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
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper121:Paper)-[:HAS_TOPIC]->(other119:Topic)
    WITH other119, count(*) AS rank120
    WITH other119, rank120, rank120 AS k117, other119.id AS k118 ORDER BY k117 DESC, k118 LIMIT $p16
    RETURN collect([k117, k118, k118, k118]) AS v122
  }
  CALL (other2) {
    MATCH (other2)<-[:STATES_AFFILIATION]-(paper123:Paper)-[:HAS_TOPIC]->(other124:Topic)
    WITH other124, count(*) AS rank125
    RETURN count(*) AS v126
  }
  RETURN head(collect([other2.id, 'INSTITUTION', other2.name, COUNT { (other2)<-[:AFFILIATED_WITH]-() } + COUNT { (other2)<-[:STATES_AFFILIATION]-() }, v3, other2.name, [other47 IN coalesce(other2.otherNames, []) WHERE other47 <> other2.name], other2.ror, other2.openalexId, other2.countryCode, other2.type, other2.homepage, COUNT { (other2)<-[:STATES_AFFILIATION]-() }, [v51, COUNT { (other2)<-[:AFFILIATED_WITH]-() }], [v55, v93, v92], [v104], [v116], [v122, v126]])) AS v1
}
RETURN [v1] AS row
