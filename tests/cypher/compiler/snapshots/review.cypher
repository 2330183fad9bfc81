// { node(id: "r-aaaaaaaaaaaaaaaa") { ... on Review { id paper { id } author { id } strength strengthHtml concern concernHtml methodQuestion methodQuestionHtml competingInterests createdAt updatedAt helpfulCount viewerFoundHelpful isHidden source { venue year url reviewer submittedOn } summary summaryHtml text textHtml rating { value outOf meaning } confidence { value outOf meaning } conflicts { kind author { id } paper { id } institution { id } } history(first: 2) { edges { node { strength concern methodQuestion competingInterests writtenAt } cursor } nodes { strength concern methodQuestion competingInterests writtenAt } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } } }
// parameters: {"p0":"r-aaaaaaaaaaaaaaaa","p10":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  CALL () {
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m3:Paper)
    RETURN [0, []] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m4:Person)
    RETURN [1, []] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m5:Institution)
    RETURN [2, []] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(m6:Topic)
    RETURN [3, []] AS v2
    UNION ALL
    MATCH (m7:User|ExternalReviewer {id: $p0})
    RETURN [4, []] AS v2
    UNION ALL
    MATCH (m8:Review {id: $p0}) WHERE m8.withdrawnAt IS NULL AND (m8.hiddenAt IS NULL OR EXISTS { (m8)<-[:WROTE]-(:User {id: $viewer}) }) AND EXISTS { (m8)-[:REVIEWS|ON]->(:Paper) }
    CALL (m8) {
      MATCH (m8)-[:REVIEWS]->(m10:Paper)
      RETURN head(collect([m10.id])) AS v9
    }
    CALL (m8) {
      MATCH (m8)<-[:WROTE]-(m12:User|ExternalReviewer)
      RETURN head(collect([m12.id])) AS v11
    }
    CALL (m8) {
      WITH m8 AS m14 WHERE m14.venue IS NOT NULL
      RETURN head(collect([m14.venue, m14.year, m14.url, m14.reviewer, toString(m14.submittedOn)])) AS v13
    }
    CALL (m8) {
      WITH m8 WHERE m8.rating IS NOT NULL OR m8.ratingMeaning IS NOT NULL
      WITH {value: m8.rating, outOf: m8.ratingOutOf, meaning: m8.ratingMeaning} AS m16
      RETURN head(collect([m16.value, m16.outOf, m16.meaning])) AS v15
    }
    CALL (m8) {
      WITH m8 WHERE m8.confidence IS NOT NULL OR m8.confidenceMeaning IS NOT NULL
      WITH {value: m8.confidence, outOf: m8.confidenceOutOf, meaning: m8.confidenceMeaning} AS m18
      RETURN head(collect([m18.value, m18.outOf, m18.meaning])) AS v17
    }
    CALL (m8) {
      MATCH (m8)<-[:WROTE]-(:User)-[:CLAIMS]->(reviewer23:Person)
      MATCH (m8)-[:REVIEWS]->(about24:Paper)<-[authored25:AUTHORED]-(author26:Person)
      WITH reviewer23, about24, author26, authored25.position AS position27, m8.createdAt.year AS at28
      CALL (reviewer23, about24, author26, at28) {
        WITH reviewer23, author26 WHERE reviewer23 = author26
        RETURN 'OWN_PAPER' AS kind29, null AS work30, null AS place31
        UNION ALL
        MATCH (reviewer23)-[:AUTHORED]->(joint32:Paper)<-[:AUTHORED]-(author26) WHERE reviewer23 <> author26 AND joint32 <> about24 AND abs(joint32.year - at28) <= 5
        WITH joint32 ORDER BY joint32.year DESC, joint32.id LIMIT 1
        RETURN 'CO_AUTHORS' AS kind29, joint32 AS work30, null AS place31
        UNION ALL
        MATCH (reviewer23)-[one33:AFFILIATED_WITH]->(shared34:Institution)<-[two35:AFFILIATED_WITH]-(author26) WHERE reviewer23 <> author26
        WITH shared34, [coalesce(reduce(year36 = head(coalesce(one33.years, [])), other37 IN coalesce(one33.years, []) | CASE WHEN other37 < year36 THEN other37 ELSE year36 END), 0), coalesce(reduce(year36 = head(coalesce(one33.years, [])), other37 IN coalesce(one33.years, []) | CASE WHEN other37 > year36 THEN other37 ELSE year36 END), 9999)] AS p38, [coalesce(reduce(year36 = head(coalesce(two35.years, [])), other37 IN coalesce(two35.years, []) | CASE WHEN other37 < year36 THEN other37 ELSE year36 END), 0), coalesce(reduce(year36 = head(coalesce(two35.years, [])), other37 IN coalesce(two35.years, []) | CASE WHEN other37 > year36 THEN other37 ELSE year36 END), 9999)] AS q39 WHERE p38[0] <= q39[1] AND q39[0] <= p38[1] AND p38[0] <= at28 + 5 AND q39[0] <= at28 + 5 AND p38[1] >= at28 - 5 AND q39[1] >= at28 - 5
        RETURN 'SHARED_INSTITUTION' AS kind29, null AS work30, shared34 AS place31
      }
      WITH {kind: kind29, author: author26, paper: work30, institution: place31, position: position27, tie: coalesce(place31.id, '')} AS m22
      WITH m22 ORDER BY CASE m22.kind WHEN 'OWN_PAPER' THEN 0 WHEN 'CO_AUTHORS' THEN 1 ELSE 2 END, m22.position, m22.tie LIMIT 20
      WITH m22, CASE m22.kind WHEN 'OWN_PAPER' THEN 0 WHEN 'CO_AUTHORS' THEN 1 ELSE 2 END AS k19, m22.position AS k20, m22.tie AS k21 ORDER BY k19, k20, k21
      CALL (m22) {
        WITH m22.author AS m41
        RETURN head(collect([m41.id])) AS v40
      }
      CALL (m22) {
        WITH m22.paper AS m43 WHERE m43 IS NOT NULL
        RETURN head(collect([m43.id])) AS v42
      }
      CALL (m22) {
        WITH m22.institution AS m45 WHERE m45 IS NOT NULL
        RETURN head(collect([m45.id])) AS v44
      }
      RETURN collect([m22.kind, v40, v42, v44]) AS v46
    }
    CALL (m8) {
      MATCH (m8)-[:HAS_REVISION]->(m47:Revision) WHERE m8.hiddenAt IS NULL AND m8.withdrawnAt IS NULL AND m47.hiddenAt IS NULL
      WITH m47, m47.at.epochSeconds * 1000000000 + m47.at.nanosecond AS k48 ORDER BY k48 DESC LIMIT $p10
      RETURN collect([k48, m47.strength, m47.concern, m47.methodQuestion, m47.competingInterests, toString(m47.at), m47.strength, m47.concern, m47.methodQuestion, m47.competingInterests, toString(m47.at)]) AS v49
    }
    CALL (m8) {
      MATCH (m8)-[:HAS_REVISION]->(m50:Revision) WHERE m8.hiddenAt IS NULL AND m8.withdrawnAt IS NULL AND m50.hiddenAt IS NULL
      RETURN count(*) AS v51
    }
    RETURN [5, [m8.id, v9, v11, m8.strength, m8.strength, m8.concern, m8.concern, m8.methodQuestion, m8.methodQuestion, m8.competingInterests, toString(m8.createdAt), toString(m8.updatedAt), COUNT { (m8)<-[:FOUND_HELPFUL]-() }, EXISTS { (m8)<-[:FOUND_HELPFUL]-(:User {id: $viewer}) }, m8.hiddenAt IS NOT NULL, v13, m8.summary, m8.summary, m8.text, m8.text, v15, v17, [v46], [v49, v51]]] AS v2
    UNION ALL
    MATCH (m52:Comment {id: $p0}) WHERE (m52.hiddenAt IS NULL OR EXISTS { (m52)<-[:WROTE]-(:User {id: $viewer}) }) AND EXISTS { (m52)-[:REVIEWS|ON]->(:Paper) }
    RETURN [6, []] AS v2
    UNION ALL
    MATCH (m53:Collection {id: $p0}) WHERE (m53.visibility IN ['PUBLIC', 'UNLISTED'] OR EXISTS { (m53)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN [7, []] AS v2
  }
  RETURN head(collect(v2)) AS v1
}
RETURN [v1] AS row
