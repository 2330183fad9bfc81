// { paper(by: {id: "W1"}) { id kind label neighborCount title abstract type year publishedOn venue doi arxivId openalexId url openAccess { isOpen status url license } resources { kind url title } citationCount metrics { pageRank community percentile computedAt } authors(first: 2) { edges { node { id } cursor position isCorresponding affiliations { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } institutions(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } topics(first: 2) { edges { node { id } cursor score } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } references(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } citedBy(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } votes { likes dislikes viewerVote } reactions { kind count viewerHasReacted } saveCount viewerHasSaved collections(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } reviews(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } comments(first: 2) { edges { node { id } cursor } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } }
// parameters: {"p0":"W1","p10":3,"p11":3,"p2":3,"p4":3,"p5":3,"p6":3,"p7":3,"p9":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m2:Paper)
  CALL (m2) {
    MATCH (m2)-[r7:HAS_RESOURCE]->(m6:Resource)
    WITH m6, r7, r7.kind AS k4, m6.url AS k5 ORDER BY k4, k5
    RETURN collect([r7.kind, m6.url, r7.title]) AS v8
  }
  CALL (m2) {
    MATCH (m2)<-[r12:AUTHORED]-(m11:Person)
    WITH m11, r12, r12.position AS k9, m11.id AS k10 ORDER BY k9, k10 LIMIT $p2
    CALL (m2, r12) {
      MATCH (m2)-[r13:STATES_AFFILIATION]->(m16:Institution) WHERE r12.position IN r13.positions
      WITH m16, r13, r13.position AS k14, m16.id AS k15 ORDER BY k14, k15
      RETURN collect([m16.id]) AS v17
    }
    RETURN collect([k9, k10, r12.position, coalesce(r12.corresponding, false), [v17], m11.id, m11.id]) AS v18
  }
  CALL (m2) {
    MATCH (m2)-[r22:STATES_AFFILIATION]->(m21:Institution)
    WITH m21, r22, r22.position AS k19, m21.id AS k20 ORDER BY k19, k20 LIMIT $p4
    RETURN collect([k19, k20, m21.id, m21.id]) AS v23
  }
  CALL (m2) {
    MATCH (m2)-[r27:HAS_TOPIC]->(m26:Topic)
    WITH m26, r27, coalesce(r27.score, 0.0) AS k24, m26.id AS k25 ORDER BY k24 DESC, k25 LIMIT $p5
    RETURN collect([k24, k25, coalesce(r27.score, 0.0), m26.id, m26.id]) AS v28
  }
  CALL (m2) {
    MATCH (m2)-[:CITES]->(m31:Paper)
    WITH m31, coalesce(m31.citationCount, 0) AS k29, m31.id AS k30 ORDER BY k29 DESC, k30 LIMIT $p6
    RETURN collect([k29, k30, m31.id, m31.id]) AS v32
  }
  CALL (m2) {
    MATCH (m2)<-[:CITES]-(m35:Paper)
    WITH m35, coalesce(m35.citationCount, 0) AS k33, m35.id AS k34 ORDER BY k33 DESC, k34 LIMIT $p7
    RETURN collect([k33, k34, m35.id, m35.id]) AS v36
  }
  CALL (m2) {
    MATCH (m2)<-[x41:REACTED]-()
    WITH x41.kind AS m39, count(*) AS w40
    WITH m39, w40, w40 AS k37, m39 AS k38 ORDER BY k37 DESC, k38
    RETURN collect([m39, w40, EXISTS { (m2)<-[:REACTED {kind: m39}]-(:User {id: $viewer}) }]) AS v42
  }
  CALL (m2) {
    MATCH (m2)<-[:CONTAINS]-(m43:Collection) WHERE (m43.visibility = 'PUBLIC' OR EXISTS { (m43)<-[:OWNS]-(:User {id: $viewer}) })
    WITH m43, m43.createdAt.epochSeconds * 1000000000 + m43.createdAt.nanosecond AS k44, m43.id AS k45 ORDER BY k44 DESC, k45 LIMIT $p9
    RETURN collect([k44, k45, m43.id, m43.id]) AS v46
  }
  CALL (m2) {
    MATCH (m2)<-[:CONTAINS]-(m47:Collection) WHERE (m47.visibility = 'PUBLIC' OR EXISTS { (m47)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN count(*) AS v48
  }
  CALL (m2) {
    MATCH (m2)<-[:REVIEWS]-(m49:Review) WHERE m49.hiddenAt IS NULL AND m49.withdrawnAt IS NULL
    WITH m49, m49.createdAt.epochSeconds * 1000000000 + m49.createdAt.nanosecond AS k50, m49.id AS k51 ORDER BY k50 DESC, k51 LIMIT $p10
    RETURN collect([k50, k51, m49.id, m49.id]) AS v52
  }
  CALL (m2) {
    MATCH (m2)<-[:REVIEWS]-(m53:Review) WHERE m53.hiddenAt IS NULL AND m53.withdrawnAt IS NULL
    RETURN count(*) AS v54
  }
  CALL (m2) {
    MATCH (m2)<-[:ON]-(m55:Comment) WHERE m55.hiddenAt IS NULL AND NOT EXISTS { (m55)-[:REPLIES_TO]->() }
    WITH m55, m55.createdAt.epochSeconds * 1000000000 + m55.createdAt.nanosecond AS k56, m55.id AS k57 ORDER BY k56 DESC, k57 LIMIT $p11
    RETURN collect([k56, k57, m55.id, m55.id]) AS v58
  }
  CALL (m2) {
    MATCH (m2)<-[:ON]-(m59:Comment) WHERE m59.hiddenAt IS NULL AND NOT EXISTS { (m59)-[:REPLIES_TO]->() }
    RETURN count(*) AS v60
  }
  RETURN head(collect([m2.id, 'PAPER', coalesce(m2.title, 'Untitled'), COUNT { (m2)-[:CITES]->() } + COUNT { (m2)<-[:CITES]-() } - COUNT { (m2)-[:CITES]->(x3)-[:CITES]->(m2) } + COUNT { (m2)<-[:AUTHORED]-() } + COUNT { (m2)-[:HAS_TOPIC]->() } + COUNT { (m2)-[:STATES_AFFILIATION]->() }, coalesce(m2.title, 'Untitled'), m2.abstract, coalesce(m2.type, 'OTHER'), m2.year, toString(m2.publishedOn), m2.venue, m2.doi, m2.arxivId, m2.openalexId, m2.url, coalesce(m2.isOpenAccess, false), m2.oaStatus, m2.oaUrl, m2.oaLicense, [v8], coalesce(m2.citationCount, 0), m2.pageRank, m2.community, m2.percentile, toString(m2.metricsAt), [v18, COUNT { (m2)<-[:AUTHORED]-() }], [v23, COUNT { (m2)-[:STATES_AFFILIATION]->() }], [v28, COUNT { (m2)-[:HAS_TOPIC]->() }], [v32, COUNT { (m2)-[:CITES]->() }], [v36, COUNT { (m2)<-[:CITES]-() }], COUNT { (m2)<-[:LIKED]-() }, COUNT { (m2)<-[:DISLIKED]-() }, CASE WHEN EXISTS { (m2)<-[:LIKED]-(:User {id: $viewer}) } THEN 'LIKE' WHEN EXISTS { (m2)<-[:DISLIKED]-(:User {id: $viewer}) } THEN 'DISLIKE' END, [v42], COUNT { (m2)<-[:SAVED]-() }, EXISTS { (m2)<-[:SAVED]-(:User {id: $viewer}) }, [v46, v48], [v52, v54], [v58, v60]])) AS v1
}
RETURN [v1] AS row
