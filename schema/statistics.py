"""Counts for charts, and tables for analysts."""

import strawberry

from schema.connection import PAGE_SIZE_MAX
from schema.scalars import JSON
from schema.selected import argument, selected

_LARGEST = argument("first", int | None, f"The largest so many, at most {PAGE_SIZE_MAX}.", 20)

PAPERS_BY_YEAR = (
    "Papers by year of publication, from the first to the last; years without any too, if at most 100 in a row."
)
CITATIONS_BY_YEAR = "Citations of the papers by year of the papers here that cite them; years as in `papersByYear`."


@strawberry.type(description="A group of papers and how many they are.")
class Bucket:
    key: str = selected("What stands for the group in a filter.")
    label: str = selected("What to show for it.")
    count: int = selected("How many papers are in it.")


@strawberry.type(description="Counts over the papers that match: for charts.")
class PaperStats:
    count: int = selected("How many papers match.")
    by_year: list[Bucket] = selected("By year, oldest first; papers without a year are in none.")
    by_type: list[Bucket] = selected("By kind, largest first.")
    by_topic: list[Bucket] = selected("By topic, largest first; a paper is in one for each of its topics.", _LARGEST)
    by_institution: list[Bucket] = selected(
        "By institution, largest first; a paper is in one for each it states.", _LARGEST
    )
    by_venue: list[Bucket] = selected("By venue, largest first; papers without a venue are in none.", _LARGEST)
    by_open_access: list[Bucket] = selected("By whether they are free to read, `true` or `false`, larger first.")


@strawberry.type(description="The papers of something that were published in one year.")
class PaperYear:
    year: int = selected("The year.")
    count: int = selected("How many papers.")
    citation_count: int = selected("Known citations of these papers until now, inside this graph or not.")


@strawberry.type(description="The citations of something's papers by papers that were published in one year.")
class CitationYear:
    year: int = selected("The year.")
    count: int = selected("How often papers here that were published then cite its papers.")


@strawberry.type(description="The answer to a Cypher statement.")
class CypherResult:
    columns: list[str] = selected("The names of the columns.")
    rows: list[list[JSON | None]] = selected("The rows, a value a column.")
    truncated: bool = selected("Whether there were more rows than `limit`.")
    elapsed_ms: float = selected("How long the statement took, in milliseconds.")


@strawberry.type(description="Something that a question wants to know.")
class QuestionParameter:
    name: str = selected("Its name.")
    about: str = selected("What it says.")
    kind: str = selected("What it takes: “id of a Topic”, “1 to 50”.")
    is_optional: bool = selected("Whether it may be left out.")
    default: int | None = selected("The number it has then, if it has one.")


@strawberry.type(description="A question that ships for analysts.")
class Question:
    name: str = selected("Its name: `rising-papers`.")
    title: str = selected("What it asks for, in a line.")
    about: str = selected("What it asks for, in full, with the formula and where that comes from.")
    parameters: list[QuestionParameter] = selected("What it wants to know.")
    row: str = selected("What a row of its answer says, column by column.")
    statement: str = selected("The Cypher that answers it, to take along.")


@strawberry.type(description="The answer to a question that ships.")
class Analysis:
    question: Question = selected("The question.")
    parameters: JSON = selected("What it was asked with, defaults included.")
    columns: list[str] = selected("The names of the columns.")
    rows: list[list[JSON | None]] = selected("The rows, a value a column.")
    elapsed_ms: float = selected("How long the answer took, in milliseconds.")
