"""CypherResult: the answer to a Cypher statement, and the limits of a statement."""

import strawberry

from schema.scalars import JSON
from schema.selected import selected


@strawberry.type(description="The answer to a Cypher statement.")
class CypherResult:
    columns: list[str] = selected("The names of the columns.")
    rows: list[list[JSON | None]] = selected("The rows, each with one value per column.")
    truncated: bool = selected("Whether `limit` left out rows.")
    elapsed_ms: float = selected("Time that the statement took, in milliseconds.")
