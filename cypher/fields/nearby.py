"""Papers near a paper or a collection, each with its score and the reasons."""

from cypher.fields.field import Field, Property, Sort, ToMany
from cypher.ranking.nearby import write_nearby, write_nearby_to_collection
from cypher.ranking.nearby_signals import UNIT

NEARBY_REASON: dict[str, Field] = {
    "signal": Property("@self[0]"),
    "score": Property(f"@self[1] / {UNIT}.0"),
    "count": Property("@self[2]"),
}
"""A reason. `@self` is a list, as cypher.ranking.nearby describes it."""

_STEP: dict[str, Field] = {
    "score": Property(f"reduce(@sum = 0, @part IN @link | @sum + @part[1]) / {UNIT}.0"),
    "reasons": ToMany(
        "UNWIND @step AS @other",
        "NearbyReason",
        order=(Sort("@other[1]", descending=True), Sort("@other[0]")),
        tie="",
    ),
}

_ORDER = (Sort("@rank", descending=True),)

NEARBY = ToMany(write_nearby, "Paper", order=_ORDER, step=_STEP)

NEARBY_TO_COLLECTION = ToMany(write_nearby_to_collection, "Paper", order=_ORDER, step=_STEP)
