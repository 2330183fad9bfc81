// { node(id: "r-aaaaaaaaaaaaaaaa") { ... on Review { id paper { id } author { id } strength strengthHtml concern concernHtml methodQuestion methodQuestionHtml competingInterests createdAt updatedAt readVersion { arxivVersion updatedAt title abstract changedSince } helpfulCount viewerFoundHelpful isHidden source { venue year url reviewer submittedOn } summary summaryHtml text textHtml rating { value outOf meaning } confidence { value outOf meaning } conflicts { kind author { id } paper { id } institution { id } } history(first: 2) { edges { node { strength concern methodQuestion competingInterests writtenAt } cursor } nodes { strength concern methodQuestion competingInterests writtenAt } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } } } }
// parameters: {"p0":"r-aaaaaaaaaaaaaaaa","p11":3,"viewer":"u-aaaaaaaaaaaaaaaa"}
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
      WITH other8 WHERE other8.readAt IS NOT NULL
      MATCH (other8)-[:REVIEWS]->(paper14:Paper)
      WITH {arxivVersion: other8.readArxivVersion, updatedAt: toString(other8.readUpdatedAt), title: coalesce(other8.readTitle, 'Untitled'), abstract: other8.readAbstract, changedSince: [part15 IN [CASE WHEN other8.readArxivVersion <> paper14.arxivVersion THEN 'VERSION' END, CASE WHEN coalesce(other8.readTitle, '') <> coalesce(paper14.title, '') THEN 'TITLE' END, CASE WHEN coalesce(other8.readAbstract, '') <> coalesce(paper14.abstract, '') THEN 'ABSTRACT' END] WHERE part15 IS NOT NULL]} AS other16
      RETURN head(collect([other16.arxivVersion, other16.updatedAt, other16.title, other16.abstract, other16.changedSince])) AS v13
    }
    CALL (other8) {
      WITH other8 AS other18 WHERE other18.venue IS NOT NULL
      RETURN head(collect([other18.venue, other18.year, other18.url, other18.reviewer, toString(other18.submittedOn)])) AS v17
    }
    CALL (other8) {
      WITH other8 WHERE other8.rating IS NOT NULL OR other8.ratingMeaning IS NOT NULL
      WITH {value: other8.rating, outOf: other8.ratingOutOf, meaning: other8.ratingMeaning} AS other20
      RETURN head(collect([other20.value, other20.outOf, other20.meaning])) AS v19
    }
    CALL (other8) {
      WITH other8 WHERE other8.confidence IS NOT NULL OR other8.confidenceMeaning IS NOT NULL
      WITH {value: other8.confidence, outOf: other8.confidenceOutOf, meaning: other8.confidenceMeaning} AS other22
      RETURN head(collect([other22.value, other22.outOf, other22.meaning])) AS v21
    }
    CALL (other8) {
      MATCH (other8)<-[:WROTE]-(:User)-[:CLAIMS]->(reviewer27:Person)
      MATCH (other8)-[:REVIEWS]->(reviewed28:Paper)<-[authored29:AUTHORED]-(author30:Person)
      WITH reviewer27, reviewed28, author30, authored29.position AS position31, other8.createdAt.year AS year32
      CALL (reviewer27, reviewed28, author30, year32) {
        WITH reviewer27, author30 WHERE reviewer27 = author30
        RETURN 'OWN_PAPER' AS kind33, null AS work34, null AS place35
        UNION ALL
        MATCH (reviewer27)-[:AUTHORED]->(joint36:Paper)<-[:AUTHORED]-(author30) WHERE abs(joint36.year - year32) <= 5 AND reviewer27 <> author30 AND joint36 <> reviewed28
        WITH joint36 ORDER BY joint36.year DESC, joint36.id LIMIT 1
        RETURN 'CO_AUTHORS' AS kind33, joint36 AS work34, null AS place35
        UNION ALL
        MATCH (reviewer27)-[sharedOf1_37:AFFILIATED_WITH]->(shared38:Institution)<-[sharedOf2_39:AFFILIATED_WITH]-(author30) WHERE any(periods IN [[[coalesce(reduce(first = head(coalesce(sharedOf1_37.years, [])), next IN coalesce(sharedOf1_37.years, []) | CASE WHEN next < first THEN next ELSE first END), 0), coalesce(reduce(last = head(coalesce(sharedOf1_37.years, [])), next IN coalesce(sharedOf1_37.years, []) | CASE WHEN next > last THEN next ELSE last END), 9999)], [coalesce(reduce(first = head(coalesce(sharedOf2_39.years, [])), next IN coalesce(sharedOf2_39.years, []) | CASE WHEN next < first THEN next ELSE first END), 0), coalesce(reduce(last = head(coalesce(sharedOf2_39.years, [])), next IN coalesce(sharedOf2_39.years, []) | CASE WHEN next > last THEN next ELSE last END), 9999)]]] WHERE periods[0][0] <= periods[1][1] AND periods[1][0] <= periods[0][1] AND all(period IN periods WHERE period[0] <= year32 + 5 AND period[1] >= year32 - 5)) AND reviewer27 <> author30
        RETURN 'SHARED_INSTITUTION' AS kind33, null AS work34, shared38 AS place35
      }
      WITH {kind: kind33, author: author30, paper: work34, institution: place35, position: position31, tie: coalesce(place35.id, '')} AS other26
      WITH other26 ORDER BY CASE other26.kind WHEN 'OWN_PAPER' THEN 0 WHEN 'CO_AUTHORS' THEN 1 ELSE 2 END, other26.position, other26.tie LIMIT 20
      WITH other26, CASE other26.kind WHEN 'OWN_PAPER' THEN 0 WHEN 'CO_AUTHORS' THEN 1 ELSE 2 END AS k23, other26.position AS k24, other26.tie AS k25 ORDER BY k23, k24, k25
      CALL (other26) {
        WITH other26.author AS other41
        RETURN head(collect([other41.id])) AS v40
      }
      CALL (other26) {
        WITH other26.paper AS other43 WHERE other43 IS NOT NULL
        RETURN head(collect([other43.id])) AS v42
      }
      CALL (other26) {
        WITH other26.institution AS other45 WHERE other45 IS NOT NULL
        RETURN head(collect([other45.id])) AS v44
      }
      RETURN collect([other26.kind, v40, v42, v44]) AS v46
    }
    CALL (other8) {
      MATCH (other8)-[:HAS_REVISION]->(other47:Revision) WHERE other8:Shown AND other47.hiddenAt IS NULL
      WITH other47, other47.at.epochSeconds * 1000000000 + other47.at.nanosecond AS k48 ORDER BY k48 DESC LIMIT $p11
      RETURN collect([k48, other47.strength, other47.concern, other47.methodQuestion, other47.competingInterests, toString(other47.at), other47.strength, other47.concern, other47.methodQuestion, other47.competingInterests, toString(other47.at)]) AS v49
    }
    CALL (other8) {
      MATCH (other8)-[:HAS_REVISION]->(other50:Revision) WHERE other8:Shown AND other50.hiddenAt IS NULL
      RETURN count(*) AS v51
    }
    RETURN [5, [other8.id, v9, v11, other8.strength, other8.strength, other8.concern, other8.concern, other8.methodQuestion, other8.methodQuestion, other8.competingInterests, toString(other8.createdAt), toString(other8.updatedAt), v13, COUNT { (other8)<-[:FOUND_HELPFUL]-() }, EXISTS { (other8)<-[:FOUND_HELPFUL]-(:User {id: $viewer}) }, other8.hiddenAt IS NOT NULL, v17, other8.summary, other8.summary, other8.text, other8.text, v19, v21, [v46], [v49, v51]]] AS v2
    UNION ALL
    MATCH (other52:Comment {id: $p0}) WHERE (other52:Shown OR (other52.withdrawnAt IS NULL AND EXISTS { (other52)<-[:WROTE]-(:User {id: $viewer}) })) AND EXISTS { (other52)-[:REVIEWS|ON]->(:Paper) }
    RETURN [6, []] AS v2
    UNION ALL
    MATCH (other53:Collection {id: $p0}) WHERE (other53.visibility IN ['PUBLIC', 'UNLISTED'] OR EXISTS { (other53)<-[:OWNS]-(:User {id: $viewer}) })
    RETURN [7, []] AS v2
  }
  RETURN head(collect(v2)) AS v1
}
RETURN [v1] AS row
