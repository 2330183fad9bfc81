"""What moderators see: reports that wait for them, and what was done. For everybody else there is nothing."""

from cypher.fields.field import Field, Property, Sort, ToMany, ToOne

IS_MODERATOR = "any(role IN coalesce(@n.roles, []) WHERE role IN ['MODERATOR', 'ADMIN'])"

REPORTS = ToMany(
    f"WITH @n WHERE {IS_MODERATOR} MATCH (@x:User)-[@r:REPORTED]->(@m:Review|Comment)-[:REVIEWS|ON]->(:Paper)"
    " WHERE @m.hiddenAt IS NULL AND @m.withdrawnAt IS NULL AND @m.deletedAt IS NULL"
    " AND NOT EXISTS { (@m)<-[:MODERATES]-(@y:Moderation) WHERE @y.at > @r.at } WITH @m, @r, @x.id AS @w",
    "ReportedText",
    order=(Sort("@r.at.epochSeconds * 1000000000 + @r.at.nanosecond"),),
    tie="@w + ' ' + @m.id",
    step={
        "reason": Property("@r.reason"),
        "reportedAt": Property("toString(@r.at)"),
    },
)

MODERATIONS = ToMany(
    f"WITH @n WHERE {IS_MODERATOR} MATCH (@m:Moderation)",
    "Moderation",
    order=(Sort("@m.at.epochSeconds * 1000000000 + @m.at.nanosecond", descending=True),),
)

REPORTED_TEXT: dict[str, Field] = {
    "id": Property("@n.id"),
    "review": ToOne({"Review": "WITH @n AS @m WHERE @m:Review"}),
    "comment": ToOne({"Comment": "WITH @n AS @m WHERE @m:Comment"}),
}

MODERATION: dict[str, Field] = {
    "id": Property("@n.id"),
    "kind": Property("@n.kind"),
    "reason": Property("@n.reason"),
    "at": Property("toString(@n.at)"),
    "moderator": ToOne({"User": "MATCH (@n)<-[:PERFORMED]-(@m:User)"}),
    "review": ToOne({"Review": "MATCH (@n)-[:MODERATES]->(@m:Review) WHERE EXISTS { (@m)-[:REVIEWS]->(:Paper) }"}),
    "comment": ToOne({"Comment": "MATCH (@n)-[:MODERATES]->(@m:Comment) WHERE EXISTS { (@m)-[:ON]->(:Paper) }"}),
}
