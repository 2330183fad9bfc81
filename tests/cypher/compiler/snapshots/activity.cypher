// subscription { paperActivity(paper: "W1", after: "3") { ... on VotesChanged { votes { likes } }
//             ... on ReviewChanged { withdrawn review { id } } ... on CommentChanged { comment { body } } } }
// parameters: {"p0_after":3,"p0_kind":null,"p0_paper":"W1","p0_subject":null}
CALL () {
  CALL () {
    MATCH (m3:Paper {id: $p0_paper}) WHERE $p0_kind = 'VOTES'
    RETURN [0, [COUNT { (m3)<-[:LIKED]-() }]] AS v2
    UNION ALL
    MATCH (m4:Paper {id: $p0_paper}) WHERE $p0_kind = 'REACTIONS'
    RETURN [1, []] AS v2
    UNION ALL
    MATCH (m5:Paper {id: $p0_paper}) WHERE $p0_kind = 'SAVES'
    RETURN [2, []] AS v2
    UNION ALL
    MATCH (m6:Review {id: $p0_subject})-[:REVIEWS]->(:Paper) WHERE $p0_kind = 'REVIEW'
    CALL (m6) {
      WITH m6 AS m8 WHERE m8.withdrawnAt IS NULL AND m8.hiddenAt IS NULL
      RETURN head(collect([m8.id])) AS v7
    }
    RETURN [3, [m6.withdrawnAt IS NOT NULL, v7]] AS v2
    UNION ALL
    MATCH (m9:Comment {id: $p0_subject})-[:ON]->(:Paper) WHERE $p0_kind = 'COMMENT'
    RETURN [4, [CASE WHEN m9.deletedAt IS NULL AND m9.hiddenAt IS NULL THEN m9.body END]] AS v2
  }
  RETURN head(collect(v2)) AS v1
}
RETURN [v1] AS row
