"""How near a paper is, and why: the step that leads to it."""

from cypher.fields.field import Field, Property, Sort, ToMany
from cypher.ranking.nearby import UNIT

NEAR: dict[str, Field] = {
    "score": Property(f"@rank / {UNIT}.0"),
    "reasons": ToMany(
        "UNWIND @step AS @other",
        "NearbyReason",
        order=(Sort("@other[1]", descending=True), Sort("@other[0]")),
        tie="",
        step={
            "signal": Property("@other[0]"),
            "score": Property(f"@other[1] / {UNIT}.0"),
            "count": Property("@other[2]"),
        },
    ),
}
