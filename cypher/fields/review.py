"""Review: written by a user, or imported from a venue."""

from cypher.fields.conflict_of_interest import CONFLICTS
from cypher.fields.field import Field, Property, ToMany, ToOne
from cypher.fields.orders import NEWEST_TEXT
from cypher.visibility import write_is_hidden, write_is_shown, write_was_shown


def _score(name: str) -> str:
    """Clauses that bind `@other` to a score as a map, if the review has the score."""
    return (
        f"WITH @self WHERE @self.{name} IS NOT NULL OR @self.{name}Meaning IS NOT NULL"
        f" WITH {{value: @self.{name}, outOf: @self.{name}OutOf, meaning: @self.{name}Meaning}} AS @other"
    )


# the title of a record without one is null, and so is what a record does not state
_READ_VERSION = (
    "WITH @self WHERE @self.readAt IS NOT NULL MATCH (@self)-[:REVIEWS]->(@paper:Paper) WITH {"
    "arxivVersion: @self.readArxivVersion, updatedAt: toString(@self.readUpdatedAt),"
    " title: coalesce(@self.readTitle, 'Untitled'), abstract: @self.readAbstract, changedSince: [@part IN ["
    "CASE WHEN @self.readArxivVersion <> @paper.arxivVersion THEN 'VERSION' END,"
    " CASE WHEN coalesce(@self.readTitle, '') <> coalesce(@paper.title, '') THEN 'TITLE' END,"
    " CASE WHEN coalesce(@self.readAbstract, '') <> coalesce(@paper.abstract, '') THEN 'ABSTRACT' END"
    "] WHERE @part IS NOT NULL]} AS @other"
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
    "readVersion": ToOne({"ReviewedVersion": _READ_VERSION}),
    "isHidden": Property(write_is_hidden("@self")),
    "conflicts": CONFLICTS,
    "history": ToMany(
        "MATCH (@self)-[:HAS_REVISION]->(@other:Revision)",
        "ReviewRevision",
        where=f"{write_is_shown('@self')} AND {write_was_shown('@other')}",
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

REVIEWED_VERSION: dict[str, Field] = {
    name: Property(f"@self.{name}") for name in ("arxivVersion", "updatedAt", "title", "abstract", "changedSince")
}

REVIEW_REVISION: dict[str, Field] = {
    "strength": Property("@self.strength"),
    "concern": Property("@self.concern"),
    "methodQuestion": Property("@self.methodQuestion"),
    "competingInterests": Property("@self.competingInterests"),
    "writtenAt": Property("toString(@self.at)"),
}
