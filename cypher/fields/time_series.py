"""What there was of something in each year: its papers, and the citations of its papers.

A series has every year from its first to its last, with 0 where there was nothing; but a stretch of more than GAP_MAX
years without anything is left out, since one paper with a wrong year would make thousands of it.
"""

from collections.abc import Callable

from cypher.compiler.selection import Filter
from cypher.fields.field import Field, Property, Sort, ToMany
from cypher.fields.statistics import write_where

GAP_MAX = 100


def time_series(papers: str) -> dict[str, Field]:
    """The series of an entity; `papers` is the pattern that leads from it, `@self`, to a paper of its, `@other`."""
    counted = "count(*) AS @c, sum(coalesce(@other.citationCount, 0)) AS @s"
    return {
        "papersByYear": _series(
            _writer(f"MATCH {papers}", f"@other.year AS @y, {counted}"),
            "PaperYear",
            {"year": Property("@other"), "count": Property("@rank[1]"), "citationCount": Property("@rank[2]")},
        ),
        "citationsByYear": _series(
            _writer(
                f"MATCH {papers}", "@x.year AS @y, count(*) AS @c, 0 AS @s", " MATCH (@other)<-[:CITES]-(@x:Paper)"
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
            " WITH @y, @c, @s WHERE @y IS NOT NULL ORDER BY @y WITH collect([@y, @c, @s]) AS @years"
            " UNWIND range(0, size(@years) - 1) AS @i WITH @years[@i] AS @at, @years[@i + 1][0] AS @next"
            f" UNWIND range(@at[0], CASE WHEN @next - @at[0] <= {GAP_MAX} + 1 THEN @next - 1 ELSE @at[0] END) AS @other"
            " WITH @other, CASE WHEN @other = @at[0] THEN @at ELSE [@other, 0, 0] END AS @rank"
        )

    return write
