"""Counts over the papers of a list, by what they have in common.

The papers are found once and collected; every count is then over that collection, so that none can differ from another
whatever is written meanwhile. A group's key is what selects it in a filter. What lacks a year or a venue matches no
filter on it, and so is in no group of it.
"""

from collections.abc import Callable

from cypher.compiler.anchors import find_papers
from cypher.compiler.filters import write_filter
from cypher.compiler.selection import Filter
from cypher.fields.field import Field, Property, Sort, ToMany
from cypher.fields.orders import MOST_SHARED, TESTS

GAP_MAX = 100
"""A series leaves out a longer stretch of years without papers."""

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
    """Groups of papers `@paper` for which an expression has the same value; none of those for which it is null."""
    return ToMany(
        f"UNWIND @self AS @paper WITH {expression} AS @other, count(*) AS @rank WHERE @other IS NOT NULL",
        "Bucket",
        order=(Sort("@other"),) if oldest else MOST_SHARED,
        tie="" if oldest else "@other",
        step={"key": Property("toString(@other)"), "label": Property(label), "count": Property("@rank")},
    )


def _of_node(relationship: str) -> ToMany:
    """Groups of papers `@paper` that have such a relationship to the same node `@other`, whose label goes without saying."""
    return ToMany(
        f"UNWIND @self AS @paper MATCH (@paper)-[:{relationship}]->(@other) WITH @other, count(*) AS @rank",
        "Bucket",
        order=MOST_SHARED,
        step={"key": Property("@other.id"), "label": Property("@other.name"), "count": Property("@rank")},
    )


PAPER_STATS: dict[str, Field] = {
    "count": Property("size(@self)"),
    "byYear": _of_value("@paper.year", "toString(@other)", oldest=True),
    # REVIEW_ARTICLE is to be shown as “Review article”
    "byType": _of_value(
        "coalesce(@paper.type, 'OTHER')", "left(@other, 1) + replace(toLower(substring(@other, 1)), '_', ' ')"
    ),
    "byTopic": _of_node("HAS_TOPIC"),
    "byInstitution": _of_node("STATES_AFFILIATION"),
    "byVenue": _of_value("@paper.venue", "@other"),
    "byOpenAccess": _of_value(
        "coalesce(@paper.isOpenAccess, false)", "CASE WHEN @other THEN 'Open access' ELSE 'Not open access' END"
    ),
}


def time_series(papers: str) -> dict[str, Field]:
    """The series of an entity; `papers` is the pattern that leads from it, `@self`, to a paper of its, `@other`."""
    counted = "count(*) AS @count, sum(coalesce(@other.citationCount, 0)) AS @citations"
    return {
        "papersByYear": _series(
            _writer(f"MATCH {papers}", f"@other.year AS @year, {counted}"),
            "PaperYear",
            {"year": Property("@other"), "count": Property("@rank[1]"), "citationCount": Property("@rank[2]")},
        ),
        "citationsByYear": _series(
            _writer(
                f"MATCH {papers}",
                "@citing.year AS @year, count(*) AS @count, 0 AS @citations",
                " MATCH (@other)<-[:CITES]-(@citing:Paper)",
            ),
            "CitationYear",
            {"year": Property("@other"), "count": Property("@rank[1]")},
        ),
    }


def _series(write: Callable[[Filter | None], str], target: str, step: dict[str, Field]) -> ToMany:
    return ToMany(write, target, order=(Sort("@other"),), tie="", step=step)


def _writer(papers: str, grouped: str, citing: str = "") -> Callable[[Filter | None], str]:
    """Writes clauses that bind `@other` to a year and `@rank` to it and its counts."""

    def write(form: Filter | None) -> str:
        return (
            f"{papers}{write_where(form)}{citing} WITH {grouped}"
            " WITH @year, @count, @citations WHERE @year IS NOT NULL ORDER BY @year WITH collect([@year, @count, @citations]) AS @years"
            " UNWIND range(0, size(@years) - 1) AS @place WITH @years[@place] AS @at, @years[@place + 1][0] AS @next"
            f" UNWIND range(@at[0], CASE WHEN @next - @at[0] <= {GAP_MAX} + 1 THEN @next - 1 ELSE @at[0] END) AS @other"
            " WITH @other, CASE WHEN @other = @at[0] THEN @at ELSE [@other, 0, 0] END AS @rank"
        )

    return write
