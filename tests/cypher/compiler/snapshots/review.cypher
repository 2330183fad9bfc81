// { node(id: "r-aaaaaaaaaaaaaaaa") { ... on Review { id paper { id } author { id } strength strengthHtml concern concernHtml methodQuestion methodQuestionHtml competingInterests createdAt updatedAt helpfulCount viewerFoundHelpful isHidden source { venue year url reviewer submittedOn } summary summaryHtml text textHtml rating { value outOf meaning } confidence { value outOf meaning } conflicts { kind author { id } paper { id } institution { id } } history(first: 2) { edges { node { strength concern methodQuestion competingInterests writtenAt } cursor } nodes { strength concern methodQuestion competingInterests writtenAt } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } } }
// parameters: {"p0":"r-aaaaaaaaaaaaaaaa","p10":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
CALL () {
  CALL () {
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other3:Paper)
    RETURN [0, []] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other4:Person)
    RETURN [1, []] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other5:Institution)
    RETURN [2, []] AS v2
    UNION ALL
    MATCH (:Identifier {key: $p0})-[:IDENTIFIES]->(other6:Topic)
    RETURN [3, []] AS v2
    UNION ALL
    MATCH (other7:User|ExternalReviewer {id: $p0})
    RETURN [4, []] AS v2
    UNION ALL
    MATCH (other8:Review {id: $p0}) WHERE (other8:Shown OR (other8.withdrawnAt IS NULL AND EXISTS { (other8)<-[:WROTE]-(:User {id: $viewer}) })) AND EXISTS { (other8)-[:REVIEWS|ON]->(:Paper) }
    CALL (other8) {
      MATCH (other8)-[:REVIEWS]->(other10:Paper)
      RETURN head(collect([other10.id])) AS v9
    }
    CALL (other8) {
      MATCH (other8)<-[:WROTE]-(other12:User|ExternalReviewer)
      RETURN head(collect([other12.id])) AS v11
    }
    CALL (other8) {
      WITH other8 AS other14 WHERE other14.venue IS NOT NULL
      RETURN head(collect([other14.venue, other14.year, other14.url, other14.reviewer, toString(other14.submittedOn)])) AS v13
    }
    CALL (other8) {
      WITH other8 WHERE other8.rating IS NOT NULL OR other8.ratingMeaning IS NOT NULL
      WITH {value: other8.rating, outOf: other8.ratingOutOf, meaning: other8.ratingMeaning} AS other16
      RETURN head(collect([other16.value, other16.outOf, other16.meaning])) AS v15
    }
    CALL (other8) {
      WITH other8 WHERE other8.confidence IS NOT NULL OR other8.confidenceMeaning IS NOT NULL
      WITH {value: other8.confidence, outOf: other8.confidenceOutOf, meaning: other8.confidenceMeaning} AS other18
      RETURN head(collect([other18.value, other18.outOf, other18.meaning])) AS v17
    }
    CALL (other8) {
      MATCH (other8)<-[:WROTE]-(:User)-[:CLAIMS]->(reviewer23:Person)
      MATCH (other8)-[:REVIEWS]->(reviewed24:Paper)<-[authored25:AUTHORED]-(author26:Person)
      WITH reviewer23, reviewed24, author26, authored25.position AS position27, other8.createdAt.year AS year28
      CALL (reviewer23, reviewed24, author26, year28) {
        WITH reviewer23, author26 WHERE reviewer23 = author26
        RETURN 'OWN_PAPER' AS kind29, null AS work30, null AS place31
        UNION ALL
        MATCH (reviewer23)-[:AUTHORED]->(joint32:Paper)<-[:AUTHORED]-(author26) WHERE abs(joint32.year - year28) <= 5 AND reviewer23 <> author26 AND joint32 <> reviewed24
        WITH joint32 ORDER BY joint32.year DESC, joint32.id LIMIT 1
        RETURN 'CO_AUTHORS' AS kind29, joint32 AS work30, null AS place31
        UNION ALL
        MATCH (reviewer23)-[sharedOf1_33:AFFILIATED_WITH]->(shared34:Institution)<-[sharedOf2_35:AFFILIATED_WITH]-(author26) WHERE any(periods IN [[[coalesce(reduce(first = head(coalesce(sharedOf1_33.years, [])), next IN coalesce(sharedOf1_33.years, []) | CASE WHEN next < first THEN next ELSE first END), 0), coalesce(reduce(last = head(coalesce(sharedOf1_33.years, [])), next IN coalesce(sharedOf1_33.years, []) | CASE WHEN next > last THEN next ELSE last END), 9999)], [coalesce(reduce(first = head(coalesce(sharedOf2_35.years, [])), next IN coalesce(sharedOf2_35.years, []) | CASE WHEN next < first THEN next ELSE first END), 0), coalesce(reduce(last = head(coalesce(sharedOf2_35.years, [])), next IN coalesce(sharedOf2_35.years, []) | CASE WHEN next > last THEN next ELSE last END), 9999)]]] WHERE periods[0][0] <= periods[1][1] AND periods[1][0] <= periods[0][1] AND all(period IN periods WHERE period[0] <= year28 + 5 AND period[1] >= year28 - 5)) AND reviewer23 <> author26
        RETURN 'SHARED_INSTITUTION' AS kind29, null AS work30, shared34 AS place31
      }
      WITH {kind: kind29, author: author26, paper: work30, institution: place31, position: position27, tie: coalesce(place31.id, '')} AS other22
      WITH other22 ORDER BY CASE other22.kind WHEN 'OWN_PAPER' THEN 0 WHEN 'CO_AUTHORS' THEN 1 ELSE 2 END, other22.position, other22.tie LIMIT 20
      WITH other22, CASE other22.kind WHEN 'OWN_PAPER' THEN 0 WHEN 'CO_AUTHORS' THEN 1 ELSE 2 END AS k19, other22.position AS k20, other22.tie AS k21 ORDER BY k19, k20, k21
      CALL (other22) {
        WITH other22.author AS other37
        RETURN head(collect([other37.id])) AS v36
      }
      CALL (other22) {
        WITH other22.paper AS other39 WHERE other39 IS NOT NULL
        RETURN head(collect([other39.id])) AS v38
      }
      CALL (other22) {
        WITH other22.institution AS other41 WHERE other41 IS NOT NULL
        RETURN head(collect([other41.id])) AS v40
      }
      RETURN collect([other22.kind, v36, v38, v40]) AS v42
    }
    CALL (other8) {
      MATCH (other8)-[:HAS_REVISION]->(other43:Revision) WHERE other8:Shown AND other43.hiddenAt IS NULL
      WITH other43, other43.at.epochSeconds * 1000000000 + other43.at.nanosecond AS k44 ORDER BY k44 DESC LIMIT $p10
      RETURN collect([k44, other43.strength, other43.concern, other43.methodQuestion, other43.competingInterests, toString(other43.at), other43.strength, other43.concern, other43.methodQuestion, other43.competingInterests, toString(other43.at)]) AS v45
    }
    CALL (other8) {
      MATCH (other8)-[:HAS_REVISION]->(other46:Revision) WHERE other8:Shown AND other46.hiddenAt IS NULL
      RETURN count(*) AS v47
    }
    RETURN [5, [other8.id, v9, v11, other8.strength, other8.strength, other8.concern, other8.concern, other8.methodQuestion, other8.methodQuestion, other8.competingInterests, toString(other8.createdAt), toString(other8.updatedAt), COUNT { (other8)<-[:FOUND_HELPFUL]-() }, EXISTS { (other8)<-[:FOUND_HELPFUL]-(:User {id: $viewer}) }, other8.hiddenAt IS NOT NULL, v13, other8.summary, other8.summary, other8.text, other8.text, v15, v17, [v42], [v45, v47]]] AS v2
    UNION ALL
    MATCH (other48:Comment {id: $p0}) WHERE (other48:Shown OR (other48.withdrawnAt IS NULL AND EXISTS { (other48)<-[:WROTE]-(:User {id: $viewer}) })) AND EXISTS { (other48)-[:REVIEWS|ON]->(:Paper) }
    RETURN [6, []] AS v2
    UNION ALL
    MATCH (other49:Collection {id: $p0}) WHERE (other49.visibility IN ['PUBLIC', 'UNLISTED'] OR EXISTS { (other49)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN [7, []] AS v2
  }
  RETURN head(collect(v2)) AS v1
}
RETURN [v1] AS row
