"""Executor: a request → its answer, with one statement.

The row of the statement becomes the response in one of two ways. A function compiled for the shape builds the response
directly. If a value in the row is not valid for the schema, or the operation has introspection, graphql-core executes
the operation field by field over the same row, so that errors and nulls are those of graphql-core.
"""

import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from cachetools import LRUCache
from graphql import ExecutionResult, GraphQLError, GraphQLSchema, OperationType
from graphql import execute as execute_by_field  # pyright: ignore[reportUnknownVariableType]  # its middleware is untyped

from cypher.statement import Statement
from graphdb.errors import GraphError
from resolvers.change_problems import problem_error
from resolvers.context import Context
from resolvers.embedder import EmbeddingFailed
from resolvers.error_codes import Code, refusal
from resolvers.execution.answer import Answer, answer_to
from resolvers.execution.document import Document, Operation, PostRequired, RequestRefused, read_document
from resolvers.execution.query_limits import Limits, refuse_cost
from resolvers.execution.request import Request
from resolvers.execution.separate_fields import answer_separately
from resolvers.planning.caller import Caller
from resolvers.planning.cursor import Cursors
from resolvers.planning.plan import BoundPlan
from resolvers.rights import require_session
from resolvers.shaping.shaper import IrregularValue
from schema.record import Record

log = logging.getLogger("bzpeer.schema")

MUTATION_BY_GET = "Mutations are not accepted by GET. Use POST."
ANALYST_BY_GET = "`cypher` and `question` are not accepted by GET, which any page can make a browser send. Use POST."
SUBSCRIPTION_BY_POST = "A subscription needs a WebSocket or SSE. See docs/live.md."
NO_EMBEDDER = (
    "Search by meaning needs an embedding model, and this service has none. Set BZPEER_EMBEDDING_URL or"
    " BZPEER_EMBEDDING_MODEL and run `bzpeer analyze`, or search with mode KEYWORD."
)
EMBEDDER_FAILED = "The embedding of the query is unavailable. Try again in a moment, or search with mode KEYWORD."

DOCUMENTS_MAX = 1000
"""The number of documents that are cached, the most recently used ones."""
DOCUMENT_CHARACTERS_MAX = 16_384
"""Longest document that is cached, in characters, so that all of them fit into the memory of a worker."""


class Executor:
    """Executes requests, and caches documents and plans for later requests."""

    def __init__(
        self,
        schema: GraphQLSchema,
        cursors: Cursors,
        limits: Limits | None = None,
        *,
        documents_max: int = DOCUMENTS_MAX,
    ) -> None:
        self.schema = schema
        self._cursors = cursors
        self._limits = limits or Limits()
        self._documents: LRUCache[str, Document] = LRUCache(documents_max)

    async def execute(self, request: Request, context: Context, *, reads_only: bool = False) -> Answer:
        """The answer to a request. `reads_only` refuses mutations, as for GET. Errors are part of the answer."""
        statement: Statement | None = None
        try:
            operation = self.operation(request)
            caller = _caller(operation, request, context, reads_only=reads_only)
            bound = self.bind(operation, request, caller)
            plan = bound.plan
            if reads_only and any(selection.runs for selection in bound.separate):
                raise PostRequired([refusal(Code.BAD_USER_INPUT, ANALYST_BY_GET)])
            row: list[Any] | None = []
            if plan.text is not None:
                parameters = await _embedded(bound, context) if bound.embed else bound.parameters
                statement = Statement(plan.text, parameters, request.operation_name or "query")
                [[row]] = await context.graph.read(statement)
            elif plan.steps:
                changes = bound.changes()
                statement = changes[0]
                row = await _change(changes, context, keyed=caller.key is not None)
            if row is None:
                raise problem_error("NO_SESSION")
            for selection in bound.separate:
                row.append(await answer_separately(selection, context))
            answer = self.answer(operation, request, bound, row, statement)
            return replace(answer, changed=True) if plan.steps else answer
        except (RequestRefused, GraphQLError, GraphError) as error:
            return answer_to(error, statement)

    def bind(self, operation: Operation, request: Request, caller: Caller) -> BoundPlan:
        """The plan of an operation with the values of a request. Raises RequestRefused or a GraphQLError."""
        bound = operation.planner.bind(operation.variables(self.schema, request.variables), caller)
        excess = refuse_cost(bound, self._limits)
        if excess:
            raise excess
        return bound

    def answer(
        self, operation: Operation, request: Request, bound: BoundPlan, row: list[Any], statement: Statement | None
    ) -> Answer:
        """The answer built from the row of a statement."""
        if bound.plan.introspections:
            return self._by_field(operation, request, bound, row, statement)
        try:
            return Answer(bound.plan.respond(row, bound.parameters, bound.lists), (), True, statement)
        except (IrregularValue, TypeError):
            return self._by_field(operation, request, bound, row, statement)

    def operation(self, request: Request) -> Operation:
        """The valid operation of a request. Raises RequestRefused."""
        document = self._documents.get(request.query)
        if document is None:
            document = read_document(request.query, self.schema, self._cursors, self._limits)
            if len(request.query) <= DOCUMENT_CHARACTERS_MAX:
                self._documents[request.query] = document
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


def _caller(operation: Operation, request: Request, context: Context, *, reads_only: bool) -> Caller:
    """The caller of an operation. Raises RequestRefused or a GraphQLError if the operation is not accepted here."""
    if operation.type is OperationType.QUERY:
        return Caller(context.viewer, context.session)
    if reads_only:
        raise PostRequired([refusal(Code.BAD_USER_INPUT, MUTATION_BY_GET)])
    if operation.type is OperationType.SUBSCRIPTION:
        raise refusal(Code.BAD_USER_INPUT, SUBSCRIPTION_BY_POST)
    return require_session(context, request.idempotency_key)


async def _embedded(bound: BoundPlan, context: Context) -> Mapping[str, Any]:
    """The parameters, with the embeddings of texts."""
    if context.embedder is None:
        raise refusal(Code.UNAVAILABLE, NO_EMBEDDER)
    try:
        vectors = await context.embedder.embed(list(bound.embed.values()))
    except EmbeddingFailed as error:
        log.warning("a text was not embedded", extra={"reason": error.message}, exc_info=error.__cause__)
        raise refusal(Code.UNAVAILABLE, EMBEDDER_FAILED) from None
    return {**bound.parameters, **dict(zip(bound.embed, vectors, strict=True))}


async def _change(changes: list[Statement], context: Context, *, keyed: bool) -> list[Any]:
    """Makes the changes of a mutation, all or none. Returns the row, with NOT_DONE for changes after a failed one."""
    rows = await context.graph.change(changes, refused=lambda row: row[0][0] is not None, repeatable=keyed)
    parts: list[Any] = [row[0] for row in rows]
    missing = len(changes) - len(parts)
    return parts + [["NOT_DONE", None]] * missing


def _masked(error: GraphQLError) -> GraphQLError:
    """The error of a field, with a code. An error that is not a refusal keeps the message of graphql-core."""
    if (error.extensions or {}).get("code"):
        return error
    log.error("a field failed", extra={"path": error.path, "reason": error.message})
    error.extensions = {"code": Code.INTERNAL_SERVER_ERROR.value}
    return error
