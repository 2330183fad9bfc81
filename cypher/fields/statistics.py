"""Counts over the papers of a list, by what they have in common.

The papers are found once and collected; every count is then over that collection, so that none can differ from another
whatever is written meanwhile. A group's key is what selects it in a filter. What lacks a year or a venue matches no
filter on it, and so is in no group of it.
"""

from cypher.compiler.anchors import find_papers
from cypher.compiler.filters import write_filter
from cypher.compiler.selection import Filter
from cypher.fields.field import Field, Property, Sort, ToMany
from cypher.fields.orders import MOST_SHARED, TESTS

COLLECT = " WITH collect(@other) AS @other"
"""Makes one list, `@other`, of the papers that were bound to it: what the fields here are of."""


def write_matching(form: Filter | None) -> str:
    """Clauses that bind `@other` to the list of all papers for which a filter holds."""
    found, rest = find_papers(form)
    return f"{found}{write_where(rest)}{COLLECT}"


def write_where(form: Filter | None) -> str:
    """The clause that leaves only papers `@other` for which a filter holds, if there is one."""
    return f" WHERE {write_filter(form, TESTS['Paper'])}" if form else ""


def _of_value(expression: str, label: str, *, oldest: bool = False) -> ToMany:
    """Groups of papers `@x` for which an expression has the same value; none of those for which it is null."""
    return ToMany(
        f"UNWIND @self AS @x WITH {expression} AS @other, count(*) AS @rank WHERE @other IS NOT NULL",
        "Bucket",
        order=(Sort("@other"),) if oldest else MOST_SHARED,
        tie="" if oldest else "@other",
        step={"key": Property("toString(@other)"), "label": Property(label), "count": Property("@rank")},
    )


def _of_node(relationship: str) -> ToMany:
    """Groups of papers `@x` that have such a relationship to the same node `@other`, whose label goes without saying."""
    return ToMany(
        f"UNWIND @self AS @x MATCH (@x)-[:{relationship}]->(@other) WITH @other, count(*) AS @rank",
        "Bucket",
        order=MOST_SHARED,
        step={"key": Property("@other.id"), "label": Property("@other.name"), "count": Property("@rank")},
    )


PAPER_STATS: dict[str, Field] = {
    "count": Property("size(@self)"),
    "byYear": _of_value("@x.year", "toString(@other)", oldest=True),
    # REVIEW_ARTICLE is to be shown as “Review article”
    "byType": _of_value(
        "coalesce(@x.type, 'OTHER')", "left(@other, 1) + replace(toLower(substring(@other, 1)), '_', ' ')"
    ),
    "byTopic": _of_node("HAS_TOPIC"),
    "byInstitution": _of_node("STATES_AFFILIATION"),
    "byVenue": _of_value("@x.venue", "@other"),
    "byOpenAccess": _of_value(
        "coalesce(@x.isOpenAccess, false)", "CASE WHEN @other THEN 'Open access' ELSE 'Not open access' END"
    ),
}
