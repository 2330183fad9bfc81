"""The fields of the social layer: users, votes, reviews, comments and collections."""

from cypher.fields.conflict_of_interest import CONFLICTS
from cypher.fields.field import Field, Property, SameEntity, Sort, ToMany, ToOne
from cypher.fields.moderation import MODERATIONS, REPORTS
from cypher.fields.nearby import NEAR
from cypher.fields.orders import (
    FOUND_PUBLIC_REVIEW,
    FOUND_REVIEW,
    NEWEST,
    NEWEST_TEXT,
    OLDEST,
    PUBLIC_COLLECTION,
    PUBLIC_COMMENT,
    VISIBLE_COLLECTION,
    VISIBLE_COMMENT,
)
from cypher.ranking.nearby import write_nearby_to_collection
from cypher.ranking.slice import write_slice_of_collection

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
    "reviews": ToMany(
        "MATCH (@n)-[:WROTE]->(@m:Review)",
        "Review",
        where=FOUND_REVIEW,
        anonymous_where=FOUND_PUBLIC_REVIEW,
        order=NEWEST,
    ),
    "isExternal": Property("@n:ExternalReviewer"),
}

VIEWER: dict[str, Field] = {
    "user": SameEntity("User"),
    "roles": Property("coalesce(@n.roles, ['READER'])"),
    "savedPapers": ToMany(
        "MATCH (@n)-[@r:SAVED]->(@m:Paper)",
        "Paper",
        count="COUNT { (@n)-[:SAVED]->(:Paper) }",
        order=(Sort("@r.at.epochSeconds * 1000000000 + @r.at.nanosecond", descending=True),),
    ),
    "collections": ToMany(
        "MATCH (@n)-[:OWNS]->(@m:Collection)", "Collection", count="COUNT { (@n)-[:OWNS]->() }", order=NEWEST
    ),
    "reports": REPORTS,
    "moderations": MODERATIONS,
}


def _score(name: str) -> str:
    """Binds `@m` to a map of a mark, if there is one."""
    return (
        f"WITH @n WHERE @n.{name} IS NOT NULL OR @n.{name}Meaning IS NOT NULL"
        f" WITH {{value: @n.{name}, outOf: @n.{name}OutOf, meaning: @n.{name}Meaning}} AS @m"
    )


REVIEW: dict[str, Field] = {
    "id": Property("@n.id"),
    "paper": ToOne({"Paper": "MATCH (@n)-[:REVIEWS]->(@m:Paper)"}),
    "author": ToOne({"User": "MATCH (@n)<-[:WROTE]-(@m:User|ExternalReviewer)"}),
    "strength": Property("@n.strength"),
    "strengthHtml": Property("@n.strength", markdown=True),
    "concern": Property("@n.concern"),
    "concernHtml": Property("@n.concern", markdown=True),
    "methodQuestion": Property("@n.methodQuestion"),
    "methodQuestionHtml": Property("@n.methodQuestion", markdown=True),
    "competingInterests": Property("@n.competingInterests"),
    "createdAt": Property("toString(@n.createdAt)"),
    "updatedAt": Property("toString(@n.updatedAt)"),
    "helpfulCount": Property("COUNT { (@n)<-[:FOUND_HELPFUL]-() }"),
    "viewerFoundHelpful": Property("EXISTS { (@n)<-[:FOUND_HELPFUL]-(:User {id: $viewer}) }", anonymous="false"),
    "source": ToOne({"ReviewSource": "WITH @n AS @m WHERE @m.venue IS NOT NULL"}),
    "summary": Property("@n.summary"),
    "summaryHtml": Property("@n.summary", markdown=True),
    "text": Property("@n.text"),
    "textHtml": Property("@n.text", markdown=True),
    "rating": ToOne({"ReviewScore": _score("rating")}),
    "confidence": ToOne({"ReviewScore": _score("confidence")}),
    "isHidden": Property("@n.hiddenAt IS NOT NULL"),
    "conflicts": CONFLICTS,
    "history": ToMany(
        "MATCH (@n)-[:HAS_REVISION]->(@m:Revision)",
        "ReviewRevision",
        where="@n.hiddenAt IS NULL AND @n.withdrawnAt IS NULL AND @m.hiddenAt IS NULL",
        order=NEWEST_TEXT,
        tie="",
    ),
}

REVIEW_SOURCE: dict[str, Field] = {
    "venue": Property("@n.venue"),
    "year": Property("@n.year"),
    "url": Property("@n.url"),
    "reviewer": Property("@n.reviewer"),
    "submittedOn": Property("toString(@n.submittedOn)"),
}

REVIEW_SCORE: dict[str, Field] = {name: Property(f"@n.{name}") for name in ("value", "outOf", "meaning")}

REVIEW_REVISION: dict[str, Field] = {
    "strength": Property("@n.strength"),
    "concern": Property("@n.concern"),
    "methodQuestion": Property("@n.methodQuestion"),
    "competingInterests": Property("@n.competingInterests"),
    "writtenAt": Property("toString(@n.at)"),
}

DECISION: dict[str, Field] = {
    "venue": Property("@n.venue"),
    "year": Property("@n.year"),
    "outcome": Property("@n.outcome"),
    "statement": Property("@n.statement"),
    "comment": Property("@n.comment"),
    "decidedOn": Property("toString(@n.decidedOn)"),
    "url": Property("@n.url"),
}

# one that is deleted has no text; one that is hidden shows it to who wrote it and to moderators, who find it by its act
_READABLE_BY_ALL = "@n.deletedAt IS NULL AND @n.hiddenAt IS NULL"
_SEES_HIDDEN = (
    "(@n.hiddenAt IS NULL OR EXISTS { (@n)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS {"
    " MATCH (@x:User {id: $viewer}) WHERE any(@y IN coalesce(@x.roles, []) WHERE @y IN ['MODERATOR', 'ADMIN']) })"
)
_READABLE = f"@n.deletedAt IS NULL AND {_SEES_HIDDEN}"

COMMENT: dict[str, Field] = {
    "id": Property("@n.id"),
    "paper": ToOne({"Paper": "MATCH (@n)-[:ON]->(@m:Paper)"}),
    "author": ToOne(
        {"User": f"MATCH (@n)<-[:WROTE]-(@m:User) WHERE {_READABLE}"},
        {"User": f"MATCH (@n)<-[:WROTE]-(@m:User) WHERE {_READABLE_BY_ALL}"},
    ),
    "kind": Property("@n.kind"),
    "body": Property(
        f"CASE WHEN {_READABLE} THEN @n.body END", anonymous=f"CASE WHEN {_READABLE_BY_ALL} THEN @n.body END"
    ),
    "bodyHtml": Property(
        f"CASE WHEN {_READABLE} THEN @n.body END",
        anonymous=f"CASE WHEN {_READABLE_BY_ALL} THEN @n.body END",
        markdown=True,
    ),
    "url": Property(
        f"CASE WHEN {_READABLE} THEN @n.url END", anonymous=f"CASE WHEN {_READABLE_BY_ALL} THEN @n.url END"
    ),
    "isHidden": Property("@n.hiddenAt IS NOT NULL"),
    "createdAt": Property("toString(@n.createdAt)"),
    "updatedAt": Property("toString(@n.updatedAt)"),
    "parent": ToOne(
        {"Comment": f"MATCH (@n)-[:REPLIES_TO]->(@m:Comment) WHERE {VISIBLE_COMMENT}"},
        {"Comment": f"MATCH (@n)-[:REPLIES_TO]->(@m:Comment) WHERE {PUBLIC_COMMENT}"},
    ),
    "replies": ToMany(
        "MATCH (@n)<-[:REPLIES_TO]-(@m:Comment)",
        "Comment",
        where=f"{VISIBLE_COMMENT} AND {_SEES_HIDDEN}",
        anonymous_where=f"{PUBLIC_COMMENT} AND @n.hiddenAt IS NULL",
        order=OLDEST,
    ),
    "history": ToMany(
        "MATCH (@n)-[:HAS_REVISION]->(@m:Revision)",
        "CommentRevision",
        where="@n.hiddenAt IS NULL AND @n.deletedAt IS NULL AND @m.hiddenAt IS NULL",
        order=NEWEST_TEXT,
        tie="",
    ),
}

COMMENT_REVISION: dict[str, Field] = {
    "kind": Property("@n.kind"),
    "body": Property("@n.body"),
    "url": Property("@n.url"),
    "writtenAt": Property("toString(@n.at)"),
}

COLLECTION: dict[str, Field] = {
    "id": Property("@n.id"),
    "name": Property("@n.name"),
    "description": Property("@n.description"),
    "descriptionHtml": Property("@n.description", markdown=True),
    "visibility": Property("@n.visibility"),
    "owner": ToOne({"User": "MATCH (@n)<-[:OWNS]-(@m:User)"}),
    "items": ToMany(
        "MATCH (@n)-[@r:CONTAINS]->(@m:Paper)",
        "Paper",
        count="COUNT { (@n)-[:CONTAINS]->(:Paper) }",
        order=(Sort("coalesce(@r.position, 0)"),),
        step={"note": Property("@r.note"), "addedAt": Property("toString(@r.addedAt)")},
    ),
    "createdAt": Property("toString(@n.createdAt)"),
    "updatedAt": Property("toString(@n.updatedAt)"),
    "researchMap": ToOne({"ResearchMap": write_slice_of_collection}),
    "nearby": ToMany(write_nearby_to_collection, "Paper", order=(Sort("@w", descending=True),), step=NEAR),
}
