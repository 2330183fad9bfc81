// subscription { paperActivity(paper: "W1", after: "3") { ... on VotesChanged { votes { likes } }
//             ... on ReviewChanged { withdrawn review { id } } ... on CommentChanged { comment { body } } } }
// parameters: {"p0_after":3,"p0_kind":null,"p0_paper":"W1","p0_subject":null}
CALL () {
  CALL () {
    MATCH (other3:Paper {id: $p0_paper}) WHERE $p0_kind = 'VOTES'
    RETURN [0, [COUNT { (other3)<-[:LIKED]-() }]] AS v2
    UNION ALL
    MATCH (other4:Paper {id: $p0_paper}) WHERE $p0_kind = 'REACTIONS'
    RETURN [1, []] AS v2
    UNION ALL
    MATCH (other5:Paper {id: $p0_paper}) WHERE $p0_kind = 'SAVES'
    RETURN [2, []] AS v2
    UNION ALL
    MATCH (other6:Review {id: $p0_subject})-[:REVIEWS]->(:Paper) WHERE $p0_kind = 'REVIEW'
    CALL (other6) {
      WITH other6 AS other8 WHERE other8:Shown
      RETURN head(collect([other8.id])) AS v7
    }
    RETURN [3, [other6.withdrawnAt IS NOT NULL, v7]] AS v2
    UNION ALL
    MATCH (other9:Comment {id: $p0_subject})-[:ON]->(:Paper) WHERE $p0_kind = 'COMMENT'
    RETURN [4, [CASE WHEN other9.deletedAt IS NULL AND other9:Shown THEN other9.body END]] AS v2
  }
  RETURN head(collect(v2)) AS v1
}
RETURN [v1] AS row
