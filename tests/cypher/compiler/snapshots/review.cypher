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
    MATCH (other8:Review {id: $p0}) WHERE other8.withdrawnAt IS NULL AND (other8.hiddenAt IS NULL OR EXISTS { (other8)<-[:WROTE]-(:User {id: $viewer}) }) AND EXISTS { (other8)-[:REVIEWS|ON]->(:Paper) }
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
      MATCH (other8)-[:REVIEWS]->(about24:Paper)<-[authored25:AUTHORED]-(author26:Person)
      WITH reviewer23, about24, author26, authored25.position AS position27, other8.createdAt.year AS at28
      CALL (reviewer23, about24, author26, at28) {
        WITH reviewer23, author26 WHERE reviewer23 = author26
        RETURN 'OWN_PAPER' AS kind29, null AS work30, null AS place31
        UNION ALL
        MATCH (reviewer23)-[:AUTHORED]->(joint32:Paper)<-[:AUTHORED]-(author26) WHERE reviewer23 <> author26 AND joint32 <> about24 AND abs(joint32.year - at28) <= 5
        WITH joint32 ORDER BY joint32.year DESC, joint32.id LIMIT 1
        RETURN 'CO_AUTHORS' AS kind29, joint32 AS work30, null AS place31
        UNION ALL
        MATCH (reviewer23)-[one33:AFFILIATED_WITH]->(shared34:Institution)<-[two35:AFFILIATED_WITH]-(author26) WHERE reviewer23 <> author26
        WITH shared34, [coalesce(reduce(year36 = head(coalesce(one33.years, [])), next37 IN coalesce(one33.years, []) | CASE WHEN next37 < year36 THEN next37 ELSE year36 END), 0), coalesce(reduce(year36 = head(coalesce(one33.years, [])), next37 IN coalesce(one33.years, []) | CASE WHEN next37 > year36 THEN next37 ELSE year36 END), 9999)] AS p38, [coalesce(reduce(year36 = head(coalesce(two35.years, [])), next37 IN coalesce(two35.years, []) | CASE WHEN next37 < year36 THEN next37 ELSE year36 END), 0), coalesce(reduce(year36 = head(coalesce(two35.years, [])), next37 IN coalesce(two35.years, []) | CASE WHEN next37 > year36 THEN next37 ELSE year36 END), 9999)] AS q39 WHERE p38[0] <= q39[1] AND q39[0] <= p38[1] AND p38[0] <= at28 + 5 AND q39[0] <= at28 + 5 AND p38[1] >= at28 - 5 AND q39[1] >= at28 - 5
        RETURN 'SHARED_INSTITUTION' AS kind29, null AS work30, shared34 AS place31
      }
      WITH {kind: kind29, author: author26, paper: work30, institution: place31, position: position27, tie: coalesce(place31.id, '')} AS other22
      WITH other22 ORDER BY CASE other22.kind WHEN 'OWN_PAPER' THEN 0 WHEN 'CO_AUTHORS' THEN 1 ELSE 2 END, other22.position, other22.tie LIMIT 20
      WITH other22, CASE other22.kind WHEN 'OWN_PAPER' THEN 0 WHEN 'CO_AUTHORS' THEN 1 ELSE 2 END AS k19, other22.position AS k20, other22.tie AS k21 ORDER BY k19, k20, k21
      CALL (other22) {
        WITH other22.author AS other41
        RETURN head(collect([other41.id])) AS v40
      }
      CALL (other22) {
        WITH other22.paper AS other43 WHERE other43 IS NOT NULL
        RETURN head(collect([other43.id])) AS v42
      }
      CALL (other22) {
        WITH other22.institution AS other45 WHERE other45 IS NOT NULL
        RETURN head(collect([other45.id])) AS v44
      }
      RETURN collect([other22.kind, v40, v42, v44]) AS v46
    }
    CALL (other8) {
      MATCH (other8)-[:HAS_REVISION]->(other47:Revision) WHERE other8.hiddenAt IS NULL AND other8.withdrawnAt IS NULL AND other47.hiddenAt IS NULL
      WITH other47, other47.at.epochSeconds * 1000000000 + other47.at.nanosecond AS k48 ORDER BY k48 DESC LIMIT $p10
      RETURN collect([k48, other47.strength, other47.concern, other47.methodQuestion, other47.competingInterests, toString(other47.at), other47.strength, other47.concern, other47.methodQuestion, other47.competingInterests, toString(other47.at)]) AS v49
    }
    CALL (other8) {
      MATCH (other8)-[:HAS_REVISION]->(other50:Revision) WHERE other8.hiddenAt IS NULL AND other8.withdrawnAt IS NULL AND other50.hiddenAt IS NULL
      RETURN count(*) AS v51
    }
    RETURN [5, [other8.id, v9, v11, other8.strength, other8.strength, other8.concern, other8.concern, other8.methodQuestion, other8.methodQuestion, other8.competingInterests, toString(other8.createdAt), toString(other8.updatedAt), COUNT { (other8)<-[:FOUND_HELPFUL]-() }, EXISTS { (other8)<-[:FOUND_HELPFUL]-(:User {id: $viewer}) }, other8.hiddenAt IS NOT NULL, v13, other8.summary, other8.summary, other8.text, other8.text, v15, v17, [v46], [v49, v51]]] AS v2
    UNION ALL
    MATCH (other52:Comment {id: $p0}) WHERE (other52.hiddenAt IS NULL OR EXISTS { (other52)<-[:WROTE]-(:User {id: $viewer}) }) AND EXISTS { (other52)-[:REVIEWS|ON]->(:Paper) }
    RETURN [6, []] AS v2
    UNION ALL
    MATCH (other53:Collection {id: $p0}) WHERE (other53.visibility IN ['PUBLIC', 'UNLISTED'] OR EXISTS { (other53)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN [7, []] AS v2
  }
  RETURN head(collect(v2)) AS v1
}
RETURN [v1] AS row
