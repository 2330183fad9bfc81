"""The fields of the social layer: users, votes, reviews, comments and collections."""

from cypher.orders import (
    NEWEST,
    OLDEST,
    PUBLIC_COLLECTION,
    VISIBLE_COLLECTION,
    VISIBLE_COMMENT,
    VISIBLE_REVIEW,
)
from cypher.terms import Field, Property, Same, Sort, ToMany, ToOne

VOTE_SUMMARY: dict[str, Field] = {
    "likes": Property("COUNT { (@n)<-[:LIKED]-() }"),
    "dislikes": Property("COUNT { (@n)<-[:DISLIKED]-() }"),
    "viewerVote": Property(
        "CASE WHEN EXISTS { (@n)<-[:LIKED]-(:User {id: $viewer}) } THEN 'LIKE'"
        " WHEN EXISTS { (@n)<-[:DISLIKED]-(:User {id: $viewer}) } THEN 'DISLIKE' END",
        anonymous="null",
    ),
}

USER: dict[str, Field] = {
    "id": Property("@n.id"),
    "handle": Property("@n.handle"),
    "name": Property("coalesce(@n.name, @n.handle)"),
    "person": ToOne({"Person": "MATCH (@n)-[:CLAIMS]->(@m:Person)"}),
    "collections": ToMany(
        "MATCH (@n)-[:OWNS]->(@m:Collection)",
        "Collection",
        where=VISIBLE_COLLECTION,
        anonymous_where=PUBLIC_COLLECTION,
        order=NEWEST,
    ),
    "reviews": ToMany("MATCH (@n)-[:WROTE]->(@m:Review)", "Review", where=VISIBLE_REVIEW, order=NEWEST),
}

VIEWER: dict[str, Field] = {
    "user": Same("User"),
    "roles": Property("coalesce(@n.roles, ['READER'])"),
    "savedPapers": ToMany(
        "MATCH (@n)-[@r:SAVED]->(@m:Paper)",
        "Paper",
        count="COUNT { (@n)-[:SAVED]->() }",
        order=(Sort("@r.at.epochSeconds * 1000000000 + @r.at.nanosecond", descending=True),),
    ),
    "collections": ToMany(
        "MATCH (@n)-[:OWNS]->(@m:Collection)", "Collection", count="COUNT { (@n)-[:OWNS]->() }", order=NEWEST
    ),
}

REVIEW: dict[str, Field] = {
    "id": Property("@n.id"),
    "paper": ToOne({"Paper": "MATCH (@n)-[:REVIEWS]->(@m:Paper)"}),
    "author": ToOne({"User": "MATCH (@n)<-[:WROTE]-(@m:User)"}),
    "strength": Property("@n.strength"),
    "concern": Property("@n.concern"),
    "methodQuestion": Property("@n.methodQuestion"),
    "competingInterests": Property("@n.competingInterests"),
    "createdAt": Property("toString(@n.createdAt)"),
    "updatedAt": Property("toString(@n.updatedAt)"),
    "helpfulCount": Property("COUNT { (@n)<-[:FOUND_HELPFUL]-() }"),
    "viewerFoundHelpful": Property("EXISTS { (@n)<-[:FOUND_HELPFUL]-(:User {id: $viewer}) }", anonymous="false"),
}

COMMENT: dict[str, Field] = {
    "id": Property("@n.id"),
    "paper": ToOne({"Paper": "MATCH (@n)-[:ON]->(@m:Paper)"}),
    "author": ToOne({"User": "MATCH (@n)<-[:WROTE]-(@m:User) WHERE @n.deletedAt IS NULL"}),
    "kind": Property("@n.kind"),
    "body": Property("CASE WHEN @n.deletedAt IS NULL THEN @n.body END"),
    "url": Property("CASE WHEN @n.deletedAt IS NULL THEN @n.url END"),
    "createdAt": Property("toString(@n.createdAt)"),
    "updatedAt": Property("toString(@n.updatedAt)"),
    "parent": ToOne({"Comment": f"MATCH (@n)-[:REPLIES_TO]->(@m:Comment) WHERE {VISIBLE_COMMENT}"}),
    "replies": ToMany("MATCH (@n)<-[:REPLIES_TO]-(@m:Comment)", "Comment", where=VISIBLE_COMMENT, order=OLDEST),
}

COLLECTION: dict[str, Field] = {
    "id": Property("@n.id"),
    "name": Property("@n.name"),
    "description": Property("@n.description"),
    "visibility": Property("@n.visibility"),
    "owner": ToOne({"User": "MATCH (@n)<-[:OWNS]-(@m:User)"}),
    "items": ToMany(
        "MATCH (@n)-[@r:CONTAINS]->(@m:Paper)",
        "Paper",
        count="COUNT { (@n)-[:CONTAINS]->() }",
        order=(Sort("coalesce(@r.position, 0)"),),
        step={"note": Property("@r.note"), "addedAt": Property("toString(@r.addedAt)")},
    ),
    "createdAt": Property("toString(@n.createdAt)"),
    "updatedAt": Property("toString(@n.updatedAt)"),
}
