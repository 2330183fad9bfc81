// { papers(where: {
//   year: {gte: 2020, lte: 2022}, citationCount: {gte: 1, lte: 9}, types: [PREPRINT, ARTICLE],
//   openAccess: true, isRetracted: false,
//   hasCode: true, hasDataset: false, venue: "Nature", author: "A1", institution: "I1", topic: "T1",
//   and: [{year: {gte: 1}}], or: [{openAccess: false}, {hasCode: true}, {not: {year: {lte: 2000}}}], not: {or: []}
// }) { nodes { id } totalCount } }
// parameters: {"p0":20,"p0f0":2020,"p0f1":2022,"p0f10":"A1","p0f11":"I1","p0f12":"T1","p0f13":1,"p0f14":false,"p0f15":true,"p0f16":2000,"p0f2":1,"p0f3":9,"p0f4":["ARTICLE","PREPRINT"],"p0f5":true,"p0f6":false,"p0f7":true,"p0f8":false,"p0f9":"Nature"}
CALL () {
  MATCH (other1:Paper)<-[:AUTHORED]-(:Person)<-[:IDENTIFIES]-(:Identifier {key: $p0f10})
  WITH DISTINCT other1 WHERE NOT other1:EarlierVersion AND (other1.year >= $p0f0 AND other1.year <= $p0f1 AND coalesce(other1.citationCount, 0) >= $p0f2 AND coalesce(other1.citationCount, 0) <= $p0f3 AND coalesce(other1.type, 'OTHER') IN $p0f4 AND coalesce(other1.isOpenAccess, false) = $p0f5 AND coalesce(other1.isRetracted, false) = $p0f6 AND EXISTS { (other1)-[:HAS_RESOURCE {kind: 'CODE'}]->() } = $p0f7 AND EXISTS { (other1)-[:HAS_RESOURCE {kind: 'DATASET'}]->() } = $p0f8 AND other1.venue = $p0f9 AND EXISTS { (other1)-[:STATES_AFFILIATION]->(:Institution)<-[:IDENTIFIES]-(:Identifier {key: $p0f11}) } AND EXISTS { (other1)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $p0f12}) } AND other1.year >= $p0f13 AND (coalesce(other1.isOpenAccess, false) = $p0f14 OR EXISTS { (other1)-[:HAS_RESOURCE {kind: 'CODE'}]->() } = $p0f15 OR NOT (coalesce(other1.year <= $p0f16, false))) AND NOT (false))
  WITH other1, coalesce(other1.year, -2147483648) AS k2, other1.id AS k3 ORDER BY k2 DESC, k3 LIMIT $p0
  RETURN collect([k3]) AS v4
}
CALL () {
  MATCH (other5:Paper)<-[:AUTHORED]-(:Person)<-[:IDENTIFIES]-(:Identifier {key: $p0f10})
  WITH DISTINCT other5 WHERE NOT other5:EarlierVersion AND (other5.year >= $p0f0 AND other5.year <= $p0f1 AND coalesce(other5.citationCount, 0) >= $p0f2 AND coalesce(other5.citationCount, 0) <= $p0f3 AND coalesce(other5.type, 'OTHER') IN $p0f4 AND coalesce(other5.isOpenAccess, false) = $p0f5 AND coalesce(other5.isRetracted, false) = $p0f6 AND EXISTS { (other5)-[:HAS_RESOURCE {kind: 'CODE'}]->() } = $p0f7 AND EXISTS { (other5)-[:HAS_RESOURCE {kind: 'DATASET'}]->() } = $p0f8 AND other5.venue = $p0f9 AND EXISTS { (other5)-[:STATES_AFFILIATION]->(:Institution)<-[:IDENTIFIES]-(:Identifier {key: $p0f11}) } AND EXISTS { (other5)-[:HAS_TOPIC]->(:Topic)<-[:IDENTIFIES]-(:Identifier {key: $p0f12}) } AND other5.year >= $p0f13 AND (coalesce(other5.isOpenAccess, false) = $p0f14 OR EXISTS { (other5)-[:HAS_RESOURCE {kind: 'CODE'}]->() } = $p0f15 OR NOT (coalesce(other5.year <= $p0f16, false))) AND NOT (false))
  RETURN count(*) AS v6
}
RETURN [[v4, v6]] AS row
