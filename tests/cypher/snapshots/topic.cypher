// { topic(by: {id: "T1"}) { id kind label neighborCount researchMap { nodes { node { id } distance weight } edges { kind source target weight } truncated } name description openalexId field subfield domain paperCount papers(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } people(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } relatedTopics(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"T1","p1l":60,"p5":3,"p6":3,"p7":3}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m2:Topic)
  CALL (m2) {
    WITH [m2] AS seeds4
    WITH seeds4, seeds4 AS slice5, false AS cut6, [x7 IN seeds4 | {node: x7, weight: 1.0}] AS entries8, [x7 IN seeds4 | {node: x7, weight: 1000000, degree: COUNT { (x7)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }}] AS level9
    WITH *, level9 AS frontier10
    CALL (frontier10, slice5) {
      UNWIND frontier10 AS f11
      WITH f11.node AS p12, f11.weight / (log(2 + f11.degree) / log(2)) AS pull13
      MATCH (p12)-[r14:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-(c15) WHERE NOT c15 IN slice5
      WITH c15, sum(toInteger(pull13 * coalesce(r14.score, 1.0))) AS drawn16
      WITH c15, 1 + toInteger(drawn16 * (1 + log10(1 + CASE WHEN c15:Paper THEN coalesce(c15.citationCount, 0) WHEN c15:Person THEN COUNT { (c15)-[:AUTHORED]->() } WHEN c15:Institution THEN COUNT { (c15)<-[:STATES_AFFILIATION]-() } ELSE 0 END))) AS weight17 ORDER BY weight17 DESC, c15.id
      WITH labels(c15) AS kind18, collect({node: c15, weight: weight17})[..$p1l + 1] AS best19
      UNWIND range(0, size(best19) - 1) AS place20
      WITH best19[place20] AS x7, place20 ORDER BY place20, x7.weight DESC, x7.node.id
      RETURN collect(x7) AS ranked21
    }
    WITH *, CASE WHEN toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5) > 0 THEN ranked21[..toInteger(ceil(($p1l - size(seeds4)) * 1.0)) + size(seeds4) - size(slice5)] ELSE [] END AS kept22
    WITH seeds4, slice5 + [x7 IN kept22 | x7.node] AS slice5, cut6 OR size(kept22) < size(ranked21) OR size(frontier10) < size(level9) AS cut6, entries8 + [x7 IN kept22 | {node: x7.node, weight: round(1.0 * x7.weight / ranked21[0].weight / 2, 6)}] AS entries8, [x7 IN kept22 | {node: x7.node, weight: 1000000 * x7.weight / ranked21[0].weight, degree: head([y23 IN [x7.node] | COUNT { (y23)-[:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]-() }])}] AS level9
    CALL (slice5) {
      UNWIND slice5 AS a24
      MATCH (a24)-[relation25:CITES|AUTHORED|AFFILIATED_WITH|STATES_AFFILIATION|HAS_TOPIC]->(b26) WHERE b26 IN slice5
      RETURN collect({kind: CASE type(relation25) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(relation25) END, source: startNode(relation25).id, target: endNode(relation25).id, weight: coalesce(relation25.score, 1.0)}) AS edges27
    }
    WITH *, [x7 IN seeds4 | x7.id] AS reached0_28
    WITH {nodes: [x7 IN entries8 | {node: x7.node, weight: x7.weight, distance: CASE WHEN x7.node.id IN reached0_28 THEN 0 ELSE 1 END}], edges: edges27, truncated: cut6} AS m29
    CALL (m29) {
      UNWIND m29.nodes AS m33
      WITH m33, m33.distance AS k30, m33.weight AS k31, m33.node.id AS k32 ORDER BY k30, k31 DESC, k32
      CALL (m33) {
        CALL (m33) {
          WITH m33.node AS m36 WHERE m36:Paper
          RETURN [0, [m36.id]] AS v35
          UNION ALL
          WITH m33.node AS m37 WHERE m37:Person
          RETURN [1, [m37.id]] AS v35
          UNION ALL
          WITH m33.node AS m38 WHERE m38:Institution
          RETURN [2, [m38.id]] AS v35
          UNION ALL
          WITH m33.node AS m39 WHERE m39:Topic
          RETURN [3, [m39.id]] AS v35
        }
        RETURN head(collect(v35)) AS v34
      }
      RETURN collect([v34, m33.distance, m33.weight]) AS v40
    }
    CALL (m29) {
      UNWIND m29.edges AS m44
      WITH m44, m44.kind AS k41, m44.source AS k42, m44.target AS k43 ORDER BY k41, k42, k43
      RETURN collect([m44.kind, m44.source, m44.target, m44.weight]) AS v45
    }
    RETURN head(collect([[v40], [v45], m29.truncated])) AS v3
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(m48:Paper)
    WITH m48, coalesce(m48.citationCount, 0) AS k46, m48.id AS k47 ORDER BY k46 DESC, k47 LIMIT $p5
    RETURN collect([k46, k47, m48.id, m48.id]) AS v49
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(x54:Paper)<-[:AUTHORED]-(m52:Person)
    WITH m52, count(*) AS w53
    WITH m52, w53, w53 AS k50, m52.id AS k51 ORDER BY k50 DESC, k51 LIMIT $p6
    RETURN collect([k50, k51, m52.id, m52.id]) AS v55
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(x56:Paper)<-[:AUTHORED]-(m57:Person)
    WITH m57, count(*) AS w58
    RETURN count(*) AS v59
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(x64:Paper)-[:HAS_TOPIC]->(m62:Topic)
    WITH m62, count(*) AS w63
    WITH m62, w63, w63 AS k60, m62.id AS k61 ORDER BY k60 DESC, k61 LIMIT $p7
    RETURN collect([k60, k61, m62.id, m62.id]) AS v65
  }
  CALL (m2) {
    MATCH (m2)<-[:HAS_TOPIC]-(x66:Paper)-[:HAS_TOPIC]->(m67:Topic)
    WITH m67, count(*) AS w68
    RETURN count(*) AS v69
  }
  RETURN head(collect([m2.id, 'TOPIC', m2.name, COUNT { (m2)<-[:HAS_TOPIC]-() }, v3, m2.name, m2.description, m2.openalexId, m2.field, m2.subfield, m2.domain, COUNT { (m2)<-[:HAS_TOPIC]-() }, [v49, COUNT { (m2)<-[:HAS_TOPIC]-() }], [v55, v59], [v65, v69]])) AS v1
}
RETURN [v1] AS row
