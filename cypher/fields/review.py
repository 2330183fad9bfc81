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
    "likes": Property("COUNT { (@self)<-[:LIKED]-() }"),
    "dislikes": Property("COUNT { (@self)<-[:DISLIKED]-() }"),
    "viewerVote": Property(
        "CASE WHEN EXISTS { (@self)<-[:LIKED]-(:User {id: $viewer}) } THEN 'LIKE'"
        " WHEN EXISTS { (@self)<-[:DISLIKED]-(:User {id: $viewer}) } THEN 'DISLIKE' END",
        anonymous="null",
    ),
}

USER: dict[str, Field] = {
    "id": Property("@self.id"),
    "handle": Property("@self.handle"),
    "name": Property("coalesce(@self.name, @self.handle)"),
    "person": ToOne({"Person": "MATCH (@self)-[:CLAIMS]->(@other:Person)"}),
    "collections": ToMany(
        "MATCH (@self)-[:OWNS]->(@other:Collection)",
        "Collection",
        where=VISIBLE_COLLECTION,
        anonymous_where=PUBLIC_COLLECTION,
        order=NEWEST,
    ),
    "reviews": ToMany(
        "MATCH (@self)-[:WROTE]->(@other:Review)",
        "Review",
        where=FOUND_REVIEW,
        anonymous_where=FOUND_PUBLIC_REVIEW,
        order=NEWEST,
    ),
    "isExternal": Property("@self:ExternalReviewer"),
}

VIEWER: dict[str, Field] = {
    "user": SameEntity("User"),
    "roles": Property("coalesce(@self.roles, ['READER'])"),
    "savedPapers": ToMany(
        "MATCH (@self)-[@link:SAVED]->(@other:Paper)",
        "Paper",
        count="COUNT { (@self)-[:SAVED]->(:Paper) }",
        order=(Sort("@link.at.epochSeconds * 1000000000 + @link.at.nanosecond", descending=True),),
    ),
    "collections": ToMany(
        "MATCH (@self)-[:OWNS]->(@other:Collection)", "Collection", count="COUNT { (@self)-[:OWNS]->() }", order=NEWEST
    ),
    "reports": REPORTS,
    "moderations": MODERATIONS,
}


def _score(name: str) -> str:
    """Binds `@other` to a map of a mark, if there is one."""
    return (
        f"WITH @self WHERE @self.{name} IS NOT NULL OR @self.{name}Meaning IS NOT NULL"
        f" WITH {{value: @self.{name}, outOf: @self.{name}OutOf, meaning: @self.{name}Meaning}} AS @other"
    )


REVIEW: dict[str, Field] = {
    "id": Property("@self.id"),
    "paper": ToOne({"Paper": "MATCH (@self)-[:REVIEWS]->(@other:Paper)"}),
    "author": ToOne({"User": "MATCH (@self)<-[:WROTE]-(@other:User|ExternalReviewer)"}),
    "strength": Property("@self.strength"),
    "strengthHtml": Property("@self.strength", markdown=True),
    "concern": Property("@self.concern"),
    "concernHtml": Property("@self.concern", markdown=True),
    "methodQuestion": Property("@self.methodQuestion"),
    "methodQuestionHtml": Property("@self.methodQuestion", markdown=True),
    "competingInterests": Property("@self.competingInterests"),
    "createdAt": Property("toString(@self.createdAt)"),
    "updatedAt": Property("toString(@self.updatedAt)"),
    "helpfulCount": Property("COUNT { (@self)<-[:FOUND_HELPFUL]-() }"),
    "viewerFoundHelpful": Property("EXISTS { (@self)<-[:FOUND_HELPFUL]-(:User {id: $viewer}) }", anonymous="false"),
    "source": ToOne({"ReviewSource": "WITH @self AS @other WHERE @other.venue IS NOT NULL"}),
    "summary": Property("@self.summary"),
    "summaryHtml": Property("@self.summary", markdown=True),
    "text": Property("@self.text"),
    "textHtml": Property("@self.text", markdown=True),
    "rating": ToOne({"ReviewScore": _score("rating")}),
    "confidence": ToOne({"ReviewScore": _score("confidence")}),
    "isHidden": Property("@self.hiddenAt IS NOT NULL"),
    "conflicts": CONFLICTS,
    "history": ToMany(
        "MATCH (@self)-[:HAS_REVISION]->(@other:Revision)",
        "ReviewRevision",
        where="@self.hiddenAt IS NULL AND @self.withdrawnAt IS NULL AND @other.hiddenAt IS NULL",
        order=NEWEST_TEXT,
        tie="",
    ),
}

REVIEW_SOURCE: dict[str, Field] = {
    "venue": Property("@self.venue"),
    "year": Property("@self.year"),
    "url": Property("@self.url"),
    "reviewer": Property("@self.reviewer"),
    "submittedOn": Property("toString(@self.submittedOn)"),
}

REVIEW_SCORE: dict[str, Field] = {name: Property(f"@self.{name}") for name in ("value", "outOf", "meaning")}

REVIEW_REVISION: dict[str, Field] = {
    "strength": Property("@self.strength"),
    "concern": Property("@self.concern"),
    "methodQuestion": Property("@self.methodQuestion"),
    "competingInterests": Property("@self.competingInterests"),
    "writtenAt": Property("toString(@self.at)"),
}

DECISION: dict[str, Field] = {
    "venue": Property("@self.venue"),
    "year": Property("@self.year"),
    "outcome": Property("@self.outcome"),
    "statement": Property("@self.statement"),
    "comment": Property("@self.comment"),
    "decidedOn": Property("toString(@self.decidedOn)"),
    "url": Property("@self.url"),
}

# one that is deleted has no text; one that is hidden shows it to who wrote it and to moderators, who find it by its act
_READABLE_BY_ALL = "@self.deletedAt IS NULL AND @self.hiddenAt IS NULL"
_SEES_HIDDEN = (
    "(@self.hiddenAt IS NULL OR EXISTS { (@self)<-[:WROTE]-(:User {id: $viewer}) } OR EXISTS {"
    " MATCH (@x:User {id: $viewer}) WHERE any(@y IN coalesce(@x.roles, []) WHERE @y IN ['MODERATOR', 'ADMIN']) })"
)
_READABLE = f"@self.deletedAt IS NULL AND {_SEES_HIDDEN}"

COMMENT: dict[str, Field] = {
    "id": Property("@self.id"),
    "paper": ToOne({"Paper": "MATCH (@self)-[:ON]->(@other:Paper)"}),
    "author": ToOne(
        {"User": f"MATCH (@self)<-[:WROTE]-(@other:User) WHERE {_READABLE}"},
        {"User": f"MATCH (@self)<-[:WROTE]-(@other:User) WHERE {_READABLE_BY_ALL}"},
    ),
    "kind": Property("@self.kind"),
    "body": Property(
        f"CASE WHEN {_READABLE} THEN @self.body END", anonymous=f"CASE WHEN {_READABLE_BY_ALL} THEN @self.body END"
    ),
    "bodyHtml": Property(
        f"CASE WHEN {_READABLE} THEN @self.body END",
        anonymous=f"CASE WHEN {_READABLE_BY_ALL} THEN @self.body END",
        markdown=True,
    ),
    "url": Property(
        f"CASE WHEN {_READABLE} THEN @self.url END", anonymous=f"CASE WHEN {_READABLE_BY_ALL} THEN @self.url END"
    ),
    "isHidden": Property("@self.hiddenAt IS NOT NULL"),
    "createdAt": Property("toString(@self.createdAt)"),
    "updatedAt": Property("toString(@self.updatedAt)"),
    "parent": ToOne(
        {"Comment": f"MATCH (@self)-[:REPLIES_TO]->(@other:Comment) WHERE {VISIBLE_COMMENT}"},
        {"Comment": f"MATCH (@self)-[:REPLIES_TO]->(@other:Comment) WHERE {PUBLIC_COMMENT}"},
    ),
    "replies": ToMany(
        "MATCH (@self)<-[:REPLIES_TO]-(@other:Comment)",
        "Comment",
        where=f"{VISIBLE_COMMENT} AND {_SEES_HIDDEN}",
        anonymous_where=f"{PUBLIC_COMMENT} AND @self.hiddenAt IS NULL",
        order=OLDEST,
    ),
    "history": ToMany(
        "MATCH (@self)-[:HAS_REVISION]->(@other:Revision)",
        "CommentRevision",
        where="@self.hiddenAt IS NULL AND @self.deletedAt IS NULL AND @other.hiddenAt IS NULL",
        order=NEWEST_TEXT,
        tie="",
    ),
}

COMMENT_REVISION: dict[str, Field] = {
    "kind": Property("@self.kind"),
    "body": Property("@self.body"),
    "url": Property("@self.url"),
    "writtenAt": Property("toString(@self.at)"),
}

COLLECTION: dict[str, Field] = {
    "id": Property("@self.id"),
    "name": Property("@self.name"),
    "description": Property("@self.description"),
    "descriptionHtml": Property("@self.description", markdown=True),
    "visibility": Property("@self.visibility"),
    "owner": ToOne({"User": "MATCH (@self)<-[:OWNS]-(@other:User)"}),
    "items": ToMany(
        "MATCH (@self)-[@link:CONTAINS]->(@other:Paper)",
        "Paper",
        count="COUNT { (@self)-[:CONTAINS]->(:Paper) }",
        order=(Sort("coalesce(@link.position, 0)"),),
        step={"note": Property("@link.note"), "addedAt": Property("toString(@link.addedAt)")},
    ),
    "createdAt": Property("toString(@self.createdAt)"),
    "updatedAt": Property("toString(@self.updatedAt)"),
    "researchMap": ToOne({"ResearchMap": write_slice_of_collection}),
    "nearby": ToMany(write_nearby_to_collection, "Paper", order=(Sort("@rank", descending=True),), step=NEAR),
}
