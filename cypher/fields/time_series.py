"""Papers and citations by year.

A series has every year from its first to its last, with 0 for years without papers. A gap of more than GAP_MAX years is
left out: one paper with a wrong year would add thousands of years.
"""

from collections.abc import Callable

from cypher.compiler.selection import Filter
from cypher.fields.field import Field, Property, Sort, ToMany
from cypher.fields.statistics import write_where
from cypher.versions import write_is_no_repetition

GAP_MAX = 100
"""The longest gap, in years, that a series fills with zeros."""

_ONCE = write_is_no_repetition("@other", "@self")


def time_series(papers: str) -> dict[str, Field]:
    """The series of an entity. `papers` is the pattern from the entity `@self` to its papers `@other`."""
    counted = "count(*) AS @count, sum(coalesce(@other.citationCount, 0)) AS @citations"
    return {
        "papersByYear": _series(
            _series_writer(f"MATCH {papers}", f"@other.year AS @year, {counted}"),
            "PaperYear",
            {"year": Property("@other"), "count": Property("@rank[1]"), "citationCount": Property("@rank[2]")},
        ),
        "citationsByYear": _series(
            _series_writer(
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


def _series_writer(papers: str, grouped: str, citing: str = "") -> Callable[[Filter | None], str]:
    """A function that writes clauses that bind `@other` to a year, and `@rank` to [year, papers, citations]."""

    def write(form: Filter | None) -> str:
        return (
            f"{papers}{write_where(form, _ONCE)}{citing} WITH {grouped}"
            " WITH @year, @count, @citations WHERE @year IS NOT NULL ORDER BY @year"
            " WITH collect([@year, @count, @citations]) AS @years"
            " UNWIND range(0, size(@years) - 1) AS @place WITH @years[@place] AS @at, @years[@place + 1][0] AS @next"
            f" UNWIND range(@at[0], CASE WHEN @next - @at[0] <= {GAP_MAX} + 1 THEN @next - 1 ELSE @at[0] END) AS @other"
            " WITH @other, CASE WHEN @other = @at[0] THEN @at ELSE [@other, 0, 0] END AS @rank"
        )

    return write
