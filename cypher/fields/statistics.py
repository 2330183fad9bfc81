"""PaperStats: counts over the papers of a list.

The papers are found once and collected. All counts are over that collection, so that they agree even during
concurrent writes. The key of a group is the value that selects the group in a filter. Papers without a year or venue
match no filter on it, and are in no group of it.
"""

from cypher.compiler.anchors import find_papers
from cypher.compiler.filters import write_filter
from cypher.compiler.selection import Filter
from cypher.fields.field import Field, Property, Sort, ToMany
from cypher.fields.filters import TESTS
from cypher.fields.orders import MOST_SHARED
from cypher.versions import IS_NO_EARLIER_VERSION

COLLECT = " WITH collect(@other) AS @other"
"""Collects the papers bound to `@other` into one list `@other`, the `@self` of PaperStats."""


def write_matching(form: Filter | None) -> str:
    """Clauses that bind `@other` to the list of all papers that match a filter."""
    found, rest = find_papers(form)
    return f"{found}{write_where(rest, IS_NO_EARLIER_VERSION)}{COLLECT}"


def write_where(form: Filter | None, test: str) -> str:
    """The clause that keeps the papers `@other` that pass a test and match a filter."""
    return f" WHERE {test} AND {write_filter(form, TESTS['Paper'])}" if form else f" WHERE {test}"


def _group_by_value(expression: str, label: str, *, oldest: bool = False) -> ToMany:
    """Groups of papers `@paper` by the value of an expression. Papers for which it is null are in no group."""
    return ToMany(
        f"UNWIND @self AS @paper WITH {expression} AS @other, count(*) AS @rank WHERE @other IS NOT NULL",
        "Bucket",
        order=(Sort("@other"),) if oldest else MOST_SHARED,
        tie="" if oldest else "@other",
        step={"key": Property("toString(@other)"), "label": Property(label), "count": Property("@rank")},
    )


def _group_by_node(relationship: str) -> ToMany:
    """Groups of papers `@paper` by the node `@other` at the end of a relationship, whose type implies the label."""
    return ToMany(
        f"UNWIND @self AS @paper MATCH (@paper)-[:{relationship}]->(@other) WITH @other, count(*) AS @rank",
        "Bucket",
        order=MOST_SHARED,
        step={"key": Property("@other.id"), "label": Property("@other.name"), "count": Property("@rank")},
    )


PAPER_STATS: dict[str, Field] = {
    "count": Property("size(@self)"),
    "byYear": _group_by_value("@paper.year", "toString(@other)", oldest=True),
    # REVIEW_ARTICLE becomes “Review article”
    "byType": _group_by_value(
        "coalesce(@paper.type, 'OTHER')", "left(@other, 1) + replace(toLower(substring(@other, 1)), '_', ' ')"
    ),
    "byTopic": _group_by_node("HAS_TOPIC"),
    "byInstitution": _group_by_node("STATES_AFFILIATION"),
    "byVenue": _group_by_value("@paper.venue", "@other"),
    "byOpenAccess": _group_by_value(
        "coalesce(@paper.isOpenAccess, false)", "CASE WHEN @other THEN 'Open access' ELSE 'Not open access' END"
    ),
}
