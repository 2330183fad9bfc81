// { papers(where: {
//   year: {gte: 2020, lte: 2022}, citationCount: {gte: 1, lte: 9}, types: [PREPRINT, ARTICLE],
//   openAccess: true, hasCode: true, hasDataset: false, venue: "Nature", author: "A1", institution: "I1", topic: "T1",
//   and: [{year: {gte: 1}}], or: [{openAccess: false}, {hasCode: true}, {not: {year: {lte: 2000}}}], not: {or: []}
// }) { nodes { id } totalCount } }
// parameters: {"p0":20,"p0f0":2020,"p0f1":2022,"p0f10":"I1","p0f11":"T1","p0f12":1,"p0f13":false,"p0f14":true,"p0f15":2000,"p0f2":1,"p0f3":9,"p0f4":["ARTICLE","PREPRINT"],"p0f5":true,"p0f6":true,"p0f7":false,"p0f8":"Nature","p0f9":"A1"}
CALL () {
  MATCH (m1:Paper)<-[:AUTHORED]-(:Person)<-[:IDENTIFIES]-(:Identifier {key: $p0f9})
  WITH DISTINCT m1 WHERE (m1.year >= $p0f0 AND m1.year <= $p0f1 AND coalesce(m1.citationCount, 0) >= $p0f2 AND coalesce(m1.citationCount, 0) <= $p0f3 AND coalesce(m1.type, 'OTHER') IN $p0f4 AND coalesce(m1.isOpenAccess, false) = $p0f5 AND EXISTS { (m1)-[:HAS_RESOURCE {kind: 'CODE'}]->() } = $p0f6 AND EXISTS { (m1)-[:HAS_RESOURCE {kind: 'DATASET'}]->() } = $p0f7 AND m1.venue = $p0f8 AND EXISTS { (m1)-[:STATES_AFFILIATION]->(:Institution)<-[:IDENTIFIES]-(:Identifier {key: $p0f10}) } AND EXISTS { (m1)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $p0f11}) } AND m1.year >= $p0f12 AND (coalesce(m1.isOpenAccess, false) = $p0f13 OR EXISTS { (m1)-[:HAS_RESOURCE {kind: 'CODE'}]->() } = $p0f14 OR NOT (coalesce(m1.year <= $p0f15, false))) AND NOT (false))
  WITH m1, coalesce(m1.year, -2147483648) AS k2, m1.id AS k3 ORDER BY k2 DESC, k3 LIMIT $p0
  RETURN collect([k3]) AS v4
}
CALL () {
  MATCH (m5:Paper)<-[:AUTHORED]-(:Person)<-[:IDENTIFIES]-(:Identifier {key: $p0f9})
  WITH DISTINCT m5 WHERE (m5.year >= $p0f0 AND m5.year <= $p0f1 AND coalesce(m5.citationCount, 0) >= $p0f2 AND coalesce(m5.citationCount, 0) <= $p0f3 AND coalesce(m5.type, 'OTHER') IN $p0f4 AND coalesce(m5.isOpenAccess, false) = $p0f5 AND EXISTS { (m5)-[:HAS_RESOURCE {kind: 'CODE'}]->() } = $p0f6 AND EXISTS { (m5)-[:HAS_RESOURCE {kind: 'DATASET'}]->() } = $p0f7 AND m5.venue = $p0f8 AND EXISTS { (m5)-[:STATES_AFFILIATION]->(:Institution)<-[:IDENTIFIES]-(:Identifier {key: $p0f10}) } AND EXISTS { (m5)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $p0f11}) } AND m5.year >= $p0f12 AND (coalesce(m5.isOpenAccess, false) = $p0f13 OR EXISTS { (m5)-[:HAS_RESOURCE {kind: 'CODE'}]->() } = $p0f14 OR NOT (coalesce(m5.year <= $p0f15, false))) AND NOT (false))
  RETURN count(*) AS v6
}
RETURN [[v4, v6]] AS row
