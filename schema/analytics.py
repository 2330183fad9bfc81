"""Counts for charts, and tables for analysts."""

import strawberry

from schema.scalars import JSON
from schema.selected import argument, selected


@strawberry.type(description="A group of papers and how many they are.")
class Bucket:
    key: str = selected("What stands for the group in a filter.")
    label: str = selected("What to show for it.")
    count: int = selected("How many papers are in it.")


@strawberry.type(description="Counts over the papers that match: for charts.")
class PaperStats:
    count: int = selected("How many papers match.")
    by_year: list[Bucket] = selected("By year, oldest first.")
    by_type: list[Bucket] = selected("By kind, largest first.")
    by_topic: list[Bucket] = selected("By topic, largest first.", argument("first", int | None, "At most so many.", 20))
    by_institution: list[Bucket] = selected(
        "By institution, largest first.", argument("first", int | None, "At most so many.", 20)
    )


@strawberry.type(description="The answer to a Cypher statement.")
class CypherResult:
    columns: list[str] = selected("The names of the columns.")
    rows: list[list[JSON | None]] = selected("The rows, a value a column.")
    truncated: bool = selected("Whether there were more rows than `limit`.")
    elapsed_ms: float = selected("How long the statement took, in milliseconds.")
