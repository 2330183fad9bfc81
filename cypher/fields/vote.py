"""VoteSummary: the votes on a paper."""

from cypher.fields.field import Field, Property, SameEntity

VOTES = SameEntity("VoteSummary")

VOTE_SUMMARY: dict[str, Field] = {
    "likes": Property("COUNT { (@self)<-[:LIKED]-() }"),
    "dislikes": Property("COUNT { (@self)<-[:DISLIKED]-() }"),
    "viewerVote": Property(
        "CASE WHEN EXISTS { (@self)<-[:LIKED]-(:User {id: $viewer}) } THEN 'LIKE'"
        " WHEN EXISTS { (@self)<-[:DISLIKED]-(:User {id: $viewer}) } THEN 'DISLIKE' END",
        anonymous="null",
    ),
}
