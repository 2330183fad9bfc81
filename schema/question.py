"""Question: a shipped question, its parameters, and its answer."""

import strawberry

from schema.scalars import JSON
from schema.selected import selected


@strawberry.type(description="A parameter of a question.")
class QuestionParameter:
    name: str = selected("The name of the parameter.")
    about: str = selected("The meaning of the parameter.")
    kind: str = selected("The values that the parameter takes: “id of a Topic”, “1 to 50”.")
    is_optional: bool = selected("Whether the parameter may be left out.")
    default: int | None = selected("The default of an optional number; null if there is none.")


@strawberry.type(description="A question for analysts that ships with the service: a Cypher statement with parameters.")
class Question:
    name: str = selected("The name of the question: `rising-papers`.")
    title: str = selected("The question in one line.")
    about: str = selected("The question in full, with its formula and the source of the formula.")
    parameters: list[QuestionParameter] = selected("The parameters of the question.")
    row: str = selected("The columns of the answer.")
    statement: str = selected("The Cypher statement that answers the question.")


@strawberry.type(description="The answer to a question.")
class QuestionAnswer:
    question: Question = selected("The question.")
    parameters: JSON = selected("The parameters of this answer, defaults included.")
    columns: list[str] = selected("The names of the columns.")
    rows: list[list[JSON | None]] = selected("The rows, each with one value per column.")
    elapsed_ms: float = selected("Time that the answer took, in milliseconds.")
