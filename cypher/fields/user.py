"""User: an account. Viewer: the account of the signed-in user."""

from cypher.fields.field import Field, Property, SameEntity, Sort, ToMany, ToOne
from cypher.fields.moderation import MODERATIONS, REPORTS
from cypher.fields.orders import NEWEST
from cypher.roles import write_roles
from cypher.visibility import write_is_listed, write_is_on_paper, write_is_public, write_is_readable, write_is_shown

USER: dict[str, Field] = {
    "id": Property("@self.id"),
    "handle": Property("@self.handle"),
    "name": Property("coalesce(@self.name, @self.handle)"),
    "person": ToOne({"Person": "MATCH (@self)-[:CLAIMS]->(@other:Person)"}),
    "collections": ToMany(
        "MATCH (@self)-[:OWNS]->(@other:Collection)",
        "Collection",
        where=write_is_listed("@other"),
        anonymous_where=write_is_public("@other"),
        order=NEWEST,
    ),
    "reviews": ToMany(
        "MATCH (@self)-[:WROTE]->(@other:Review)",
        "Review",
        where=f"{write_is_readable('@other')} AND {write_is_on_paper('@other')}",
        anonymous_where=f"{write_is_shown('@other')} AND {write_is_on_paper('@other')}",
        order=NEWEST,
    ),
    "isExternal": Property("@self:ExternalReviewer"),
}

VIEWER: dict[str, Field] = {
    "user": SameEntity("User"),
    "roles": Property(write_roles("@self")),
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
