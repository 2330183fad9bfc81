"""How near a paper is, and why: the step that leads to it."""

from cypher.fields.field import Field, Property, Sort, ToMany
from cypher.ranking.nearby import UNIT

NEAR: dict[str, Field] = {
    "score": Property(f"@w / {UNIT}.0"),
    "reasons": ToMany(
        "UNWIND @step AS @m",
        "NearbyReason",
        order=(Sort("@m[1]", descending=True), Sort("@m[0]")),
        tie="",
        step={
            "signal": Property("@m[0]"),
            "score": Property(f"@m[1] / {UNIT}.0"),
            "count": Property("@m[2]"),
        },
    ),
}
