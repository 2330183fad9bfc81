"""Viewer: the signed-in user."""

from cypher.fields.field import Field, Property, SameEntity, Sort, ToMany
from cypher.fields.moderation import MODERATIONS, REPORTS
from cypher.fields.orders import NEWEST
from cypher.roles import write_roles

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
