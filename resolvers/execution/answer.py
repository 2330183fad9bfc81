"""Answer: the result of a request, and the answers to errors that end a request."""

import logging
from dataclasses import dataclass
from typing import Any

from graphql import GraphQLError

from cypher.statement import Statement
from graphdb.errors import GraphError
from resolvers.error_codes import GRAPH_FAILURES, Code, refusal
from resolvers.execution.document import PostRequired, RequestRefused, coded

log = logging.getLogger("bzpeer.schema")


@dataclass(frozen=True, slots=True)
class Answer:
    """The result of a request.

    `executed`: the response has `data`. `statement` is the statement that was sent to the graph. `needs_post`: the
    request was refused only because it came by GET. `changed`: the request was a mutation that may have been done.
    """

    data: Any = None
    errors: tuple[GraphQLError, ...] = ()
    executed: bool = False
    statement: Statement | None = None
    needs_post: bool = False
    changed: bool = False

    @property
    def code(self) -> str | None:
        """The code of the first error."""
        return (self.errors[0].extensions or {}).get("code") if self.errors else None

    def response(self) -> dict[str, Any]:
        """The response, as in section 7 of the GraphQL specification."""
        response: dict[str, Any] = {}
        if self.errors:
            response["errors"] = [error.formatted for error in self.errors]
        if self.executed:
            response["data"] = self.data
        return response


def answer_to(error: RequestRefused | GraphQLError | GraphError, statement: Statement | None = None) -> Answer:
    """The answer to an error that ended a request; `statement` is the statement that was sent before."""
    if isinstance(error, RequestRefused):
        return Answer(errors=tuple(error.errors), needs_post=isinstance(error, PostRequired))
    if isinstance(error, GraphQLError):
        return Answer(errors=(coded(error, Code.BAD_USER_INPUT),), statement=statement)
    log.warning("a query failed", extra={"code": error.code, "reason": error.message}, exc_info=error.__cause__)
    return Answer(errors=(refusal(Code(error.code), GRAPH_FAILURES[Code(error.code)]),), statement=statement)
