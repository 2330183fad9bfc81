"""What moderators see: reports that wait for them, and what was done. For everybody else there is nothing."""

from cypher.fields.field import Field, Property, Sort, ToMany, ToOne

IS_MODERATOR = "any(role IN coalesce(@self.roles, []) WHERE role IN ['MODERATOR', 'ADMIN'])"

REPORTS = ToMany(
    f"WITH @self WHERE {IS_MODERATOR} MATCH (@x:User)-[@link:REPORTED]->(@other:Review|Comment)-[:REVIEWS|ON]->(:Paper)"
    " WHERE @other.hiddenAt IS NULL AND @other.withdrawnAt IS NULL AND @other.deletedAt IS NULL"
    " AND NOT EXISTS { (@other)<-[:MODERATES]-(@y:Moderation) WHERE @y.at > @link.at } WITH @other, @link, @x.id AS @rank",
    "ReportedText",
    order=(Sort("@link.at.epochSeconds * 1000000000 + @link.at.nanosecond"),),
    tie="@rank + ' ' + @other.id",
    step={
        "reason": Property("@link.reason"),
        "reportedAt": Property("toString(@link.at)"),
    },
)

MODERATIONS = ToMany(
    f"WITH @self WHERE {IS_MODERATOR} MATCH (@other:Moderation)",
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
    "review": ToOne(
        {"Review": "MATCH (@self)-[:MODERATES]->(@other:Review) WHERE EXISTS { (@other)-[:REVIEWS]->(:Paper) }"}
    ),
    "comment": ToOne(
        {"Comment": "MATCH (@self)-[:MODERATES]->(@other:Comment) WHERE EXISTS { (@other)-[:ON]->(:Paper) }"}
    ),
}
