"""User: an account."""

from cypher.fields.field import Field, Property, ToMany, ToOne
from cypher.fields.orders import NEWEST
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
