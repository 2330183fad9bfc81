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

COLLECT = " WITH collect(@m) AS @m"
"""Makes one list, `@m`, of the papers that were bound to it: what the fields here are of."""


def write_matching(form: Filter | None) -> str:
    """Clauses that bind `@m` to the list of all papers for which a filter holds."""
    found, rest = find_papers(form)
    return f"{found}{write_where(rest)}{COLLECT}"


def write_where(form: Filter | None) -> str:
    """The clause that leaves only papers `@m` for which a filter holds, if there is one."""
    return f" WHERE {write_filter(form, TESTS['Paper'])}" if form else ""


def _of_value(expression: str, label: str, *, oldest: bool = False) -> ToMany:
    """Groups of papers `@x` for which an expression has the same value; none of those for which it is null."""
    return ToMany(
        f"UNWIND @n AS @x WITH {expression} AS @m, count(*) AS @w WHERE @m IS NOT NULL",
        "Bucket",
        order=(Sort("@m"),) if oldest else MOST_SHARED,
        tie="" if oldest else "@m",
        step={"key": Property("toString(@m)"), "label": Property(label), "count": Property("@w")},
    )


def _of_node(relationship: str) -> ToMany:
    """Groups of papers `@x` that have such a relationship to the same node `@m`, whose label goes without saying."""
    return ToMany(
        f"UNWIND @n AS @x MATCH (@x)-[:{relationship}]->(@m) WITH @m, count(*) AS @w",
        "Bucket",
        order=MOST_SHARED,
        step={"key": Property("@m.id"), "label": Property("@m.name"), "count": Property("@w")},
    )


PAPER_STATS: dict[str, Field] = {
    "count": Property("size(@n)"),
    "byYear": _of_value("@x.year", "toString(@m)", oldest=True),
    # REVIEW_ARTICLE is to be shown as “Review article”
    "byType": _of_value("coalesce(@x.type, 'OTHER')", "left(@m, 1) + replace(toLower(substring(@m, 1)), '_', ' ')"),
    "byTopic": _of_node("HAS_TOPIC"),
    "byInstitution": _of_node("STATES_AFFILIATION"),
    "byVenue": _of_value("@x.venue", "@m"),
    "byOpenAccess": _of_value(
        "coalesce(@x.isOpenAccess, false)", "CASE WHEN @m THEN 'Open access' ELSE 'Not open access' END"
    ),
}
