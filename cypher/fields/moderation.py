"""Moderation: open reports, and the record of acts of moderators. Both are empty for users who are not moderators."""

from cypher.fields.field import Field, Property, Sort, ToMany, ToOne
from cypher.roles import write_is_moderator
from cypher.visibility import write_awaits_moderators, write_is_on_paper

_IS_MODERATOR = write_is_moderator("@self")

REPORTS = ToMany(
    f"WITH @self WHERE {_IS_MODERATOR}"
    " MATCH (@reporter:User)-[@link:REPORTED]->(@other:Review|Comment)-[:REVIEWS|ON]->(:Paper)"
    f" WHERE {write_awaits_moderators('@other')}"
    " AND NOT EXISTS { (@other)<-[:MODERATES]-(@act:Moderation) WHERE @act.at > @link.at }"
    " WITH @other, @link, @reporter.id AS @rank",
    "ReportedText",
    order=(Sort("@link.at.epochSeconds * 1000000000 + @link.at.nanosecond"),),
    tie="@rank + ' ' + @other.id",
    step={
        "reason": Property("@link.reason"),
        "reportedAt": Property("toString(@link.at)"),
    },
)

MODERATIONS = ToMany(
    f"WITH @self WHERE {_IS_MODERATOR} MATCH (@other:Moderation)",
    "Moderation",
    order=(Sort("@other.at.epochSeconds * 1000000000 + @other.at.nanosecond", descending=True),),
)

REPORTED_TEXT: dict[str, Field] = {
    "id": Property("@self.id"),
    "review": ToOne({"Review": "WITH @self AS @other WHERE @other:Review"}),
    "comment": ToOne({"Comment": "WITH @self AS @other WHERE @other:Comment"}),
}

MODERATION: dict[str, Field] = {
    "id": Property("@self.id"),
    "kind": Property("@self.kind"),
    "reason": Property("@self.reason"),
    "at": Property("toString(@self.at)"),
    "moderator": ToOne({"User": "MATCH (@self)<-[:PERFORMED]-(@other:User)"}),
    "review": ToOne({"Review": "MATCH (@self)-[:MODERATES]->(@other:Review) WHERE " + write_is_on_paper("@other")}),
    "comment": ToOne({"Comment": "MATCH (@self)-[:MODERATES]->(@other:Comment) WHERE " + write_is_on_paper("@other")}),
}
