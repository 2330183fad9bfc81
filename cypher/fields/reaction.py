"""ReactionSummary: one kind of reaction to a paper."""

from cypher.fields.field import Property, ToMany
from cypher.fields.orders import MOST_SHARED

REACTIONS = ToMany(
    "MATCH (@self)<-[@reaction:REACTED]-() WITH @reaction.kind AS @other, count(*) AS @rank",
    "ReactionSummary",
    order=MOST_SHARED,
    tie="@other",
    step={
        "kind": Property("@other"),
        "count": Property("@rank"),
        "viewerHasReacted": Property(
            "EXISTS { (@self)<-[:REACTED {kind: @other}]-(:User {id: $viewer}) }", anonymous="false"
        ),
    },
)
