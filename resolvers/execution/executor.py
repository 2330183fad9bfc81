"""A request → its answer: one statement, by one of two doors.

The fast door turns the statement's row into the response with a function made for the shape. The other executes the
operation field by field with graphql-core over the same row: for introspection, and whenever a value is not what the
schema says, so that errors and nulls are graphql-core's own.
"""

import logging
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from graphql import ExecutionResult, GraphQLError, GraphQLSchema, OperationType
from graphql import execute as execute_by_field  # pyright: ignore[reportUnknownVariableType]  # it types its middleware so

from cypher.statement import Statement
from graphdb.errors import GraphError
from resolvers.change_problems import problem_error
from resolvers.context import Context
from resolvers.embedder import EmbeddingFailed
from resolvers.errors import Code, refusal
from resolvers.execution.document import Document, Operation, RequestRefused, coded, read_document
from resolvers.execution.limits import Limits, refuse_cost
from resolvers.execution.separate_fields import answer_outside
from resolvers.planning.cursor import Cursors
from resolvers.planning.plan import BoundPlan, Caller
from resolvers.shaping.shape import IrregularValue
from schema.record import Record

log = logging.getLogger("bzpeer.schema")

_TOLD = {
    Code.UNAVAILABLE: "The graph cannot be reached now. Try again in a moment.",
    Code.TIMEOUT: "The query took longer than allowed. Ask for less, or for smaller pages.",
    Code.CONFLICT: "Somebody else changed the same thing. Try again.",
    Code.INTERNAL_SERVER_ERROR: "Something went wrong here. The log has it under this request's id.",
}
"""What clients are told of a graph that fails: addresses and settings are for the log."""

ANALYSTS_BY_GET = "Questions of analysts are not taken by GET: any page could have a browser send them. Use POST."
NO_EMBEDDER = (
    "Search by meaning needs a model of embeddings, and this service has none. Set BZPEER_EMBEDDING_URL or"
    " BZPEER_EMBEDDING_MODEL and run `bzpeer analyze`, or search with mode KEYWORD."
)
EMBEDDER_FAILED = "The meaning of the query cannot be found now. Try again in a moment, or search with mode KEYWORD."

REMEMBERED_LENGTH_MAX = 16_384
"""Longest document that is remembered, in characters: a thousand of them are to fit into a worker."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a client asks for. `idempotency_key`: under which a mutation is done once, however often it is sent."""

    query: str
    variables: Mapping[str, Any] = field(default_factory=dict[str, Any])
    operation_name: str | None = None
    idempotency_key: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a client gets.

    `executed` is whether there is a `data` at all; `statement` is what was asked of the graph; `needs_post` is
    whether it was refused only because it came by GET; `changed` is whether it was a mutation that may have been done.
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
        """The response as the GraphQL specification has it (section 7)."""
        response: dict[str, Any] = {}
        if self.errors:
            response["errors"] = [error.formatted for error in self.errors]
        if self.executed:
            response["data"] = self.data
        return response


class Executor:
    """Executes requests; remembers documents and plans, the least recently used forgotten first."""

    def __init__(
        self, schema: GraphQLSchema, cursors: Cursors, limits: Limits | None = None, *, documents_max: int = 1000
    ) -> None:
        self.schema = schema
        self._cursors = cursors
        self._limits = limits or Limits()
        self._documents: OrderedDict[str, Document] = OrderedDict()
        self._documents_max = documents_max

    async def execute(self, request: Request, context: Context, *, reads_only: bool = False) -> Answer:
        """The answer to a request. `reads_only` refuses mutations, as for GET. Raises nothing a client may cause."""
        statement: Statement | None = None
        try:
            operation = self.operation(request)
            asking = Caller(context.viewer, context.session)
            if operation.type is not OperationType.QUERY:
                asking = _asking_for_change(operation, request, context, reads_only=reads_only)
            bound = self.bind(operation, request, asking)
            plan = bound.plan
            if reads_only and any(asked.runs for asked in bound.outside):
                raise PostRequired([refusal(Code.BAD_USER_INPUT, ANALYSTS_BY_GET)])
            row: list[Any] | None = []
            if plan.text is not None:
                parameters = await _embedded(bound, context) if bound.embed else bound.parameters
                statement = Statement(plan.text, parameters, request.operation_name or "query")
                [[row]] = await context.graph.read(statement)
            elif plan.steps:
                changes = bound.changes()
                statement = changes[0]
                row = await _change(changes, context, keyed=asking.key is not None)
            if row is None:
                raise problem_error("NO_SESSION")
            for asked in bound.outside:
                row.append(await answer_outside(asked, context))
            answer = self.answer(operation, request, bound, row, statement)
            return replace(answer, changed=True) if plan.steps else answer
        except (RequestRefused, GraphQLError, GraphError) as error:
            return answer_to(error, statement)

    def bind(self, operation: Operation, request: Request, asking: Caller) -> BoundPlan:
        """The plan of an operation with the values of a request. Raises RequestRefused or a GraphQLError."""
        bound = operation.planner.bind(operation.variables(self.schema, request.variables), asking)
        excess = refuse_cost(bound, self._limits)
        if excess:
            raise excess
        return bound

    def answer(
        self, operation: Operation, request: Request, bound: BoundPlan, row: list[Any], statement: Statement | None
    ) -> Answer:
        """The answer that a statement's row makes, by the fast door if it can."""
        if bound.plan.introspections:
            return self._by_field(operation, request, bound, row, statement)
        try:
            return Answer(bound.plan.respond(row, bound.parameters, bound.lists), (), True, statement)
        except (IrregularValue, TypeError):
            return self._by_field(operation, request, bound, row, statement)

    def operation(self, request: Request) -> Operation:
        """The operation a request is about, read and validated. Raises RequestRefused."""
        document = self._documents.get(request.query)
        if document is None:
            document = read_document(request.query, self.schema, self._cursors, self._limits)
            if len(request.query) > REMEMBERED_LENGTH_MAX:
                return document.operation(request.operation_name)
            self._documents[request.query] = document
            if len(self._documents) > self._documents_max:
                self._documents.popitem(last=False)
        else:
            self._documents.move_to_end(request.query)
        return document.operation(request.operation_name)

    def _by_field(
        self, operation: Operation, request: Request, bound: BoundPlan, row: list[Any], statement: Statement | None
    ) -> Answer:
        root = bound.plan.record(row, bound.parameters, bound.lists)
        assert isinstance(root, Record)
        result = execute_by_field(
            self.schema,
            operation.document,
            root,
            variable_values=dict(request.variables),
            operation_name=request.operation_name,
        )
        assert isinstance(result, ExecutionResult)
        errors = tuple(_masked(error) for error in result.errors or ())
        return Answer(result.data, errors, True, statement)


def answer_to(error: RequestRefused | GraphQLError | GraphError, statement: Statement | None = None) -> Answer:
    """What a client is told of an error that ended all; `statement` is what was asked of the graph by then."""
    if isinstance(error, RequestRefused):
        return Answer(errors=tuple(error.errors), needs_post=isinstance(error, PostRequired))
    if isinstance(error, GraphQLError):
        return Answer(errors=(coded(error, Code.BAD_USER_INPUT),), statement=statement)
    log.warning("a query failed", extra={"code": error.code, "reason": error.message}, exc_info=error.__cause__)
    return Answer(errors=(refusal(Code(error.code), _TOLD[Code(error.code)]),), statement=statement)


async def _embedded(bound: BoundPlan, context: Context) -> Mapping[str, Any]:
    """The parameters, with the meaning of the texts among them."""
    if context.embedder is None:
        raise refusal(Code.UNAVAILABLE, NO_EMBEDDER)
    try:
        vectors = await context.embedder.embed(list(bound.embed.values()))
    except EmbeddingFailed as error:
        log.warning("a text was not embedded", extra={"reason": error.message}, exc_info=error.__cause__)
        raise refusal(Code.UNAVAILABLE, EMBEDDER_FAILED) from None
    return {**bound.parameters, **dict(zip(bound.embed, vectors, strict=True))}


class PostRequired(RequestRefused):
    """It was refused only because it came by GET."""


def _asking_for_change(operation: Operation, request: Request, context: Context, *, reads_only: bool) -> Caller:
    """Who asks for a change. Raises RequestRefused for what may not be asked so."""
    if reads_only:
        message = "Only queries can be sent by GET. Use POST for a mutation."
        raise PostRequired([refusal(Code.BAD_USER_INPUT, message)])
    if operation.type is OperationType.SUBSCRIPTION:
        raise RequestRefused(
            [refusal(Code.BAD_USER_INPUT, "A subscription goes over a WebSocket, or by SSE: see docs/live.md.")]
        )
    if context.viewer is None or context.session is None:
        raise RequestRefused(
            [refusal(Code.UNAUTHENTICATED, "Sign in first: only signed-in users can change anything.")]
        )
    return Caller(context.viewer, context.session, request.idempotency_key)


async def _change(changes: list[Statement], context: Context, *, keyed: bool) -> list[Any]:
    """Makes the changes of a mutation, all or none: the parts its row is made of."""
    rows = await context.graph.change(changes, refused=lambda row: row[0][0] is not None, repeatable=keyed)
    parts: list[Any] = [row[0] for row in rows]
    missing = len(changes) - len(parts)
    return parts + [["NOT_DONE", None]] * missing


def _masked(error: GraphQLError) -> GraphQLError:
    """A field's error: a refusal of ours as it is, else graphql-core's own words, which name the field and the type."""
    if (error.extensions or {}).get("code"):
        return error
    log.error("a field failed", extra={"path": error.path, "reason": error.message})
    error.extensions = {"code": Code.INTERNAL_SERVER_ERROR.value}
    return error
