"""User: an account, and Viewer: the account that asks."""

from cypher.fields.field import Field, Property, SameEntity, Sort, ToMany, ToOne
from cypher.fields.moderation import MODERATIONS, REPORTS
from cypher.fields.orders import (
    FOUND_PUBLIC_REVIEW,
    FOUND_REVIEW,
    NEWEST,
    PUBLIC_COLLECTION,
    VISIBLE_COLLECTION,
)

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
