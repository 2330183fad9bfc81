"""A document → its operations: valid, within limits, and ready to plan."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    OperationType,
    parse,
    specified_rules,
    validate,
)
from graphql.execution.values import VariableValues, get_variable_values

from resolvers.error_codes import Code, refusal
from resolvers.execution.query_limits import Limits, refuse_excess
from resolvers.planning.cursor import Cursors
from resolvers.planning.planner import Planner
from resolvers.planning.variables import condition_variables

ERRORS_MAX = 10
"""Errors that validation reports for one document."""
MESSAGE_CHARACTERS_MAX = 500
"""Longest message of graphql-core that a client gets, in characters: messages repeat parts of the request."""
VALIDATION_ABORTED = "Validation aborted."
"""The message of graphql-core when the validation of a document takes too long or too much of the stack."""
TOO_LARGE = "The query is nested too deeply, or selects the same fields too often. Select less at once."


class RequestRefused(Exception):
    """The request cannot be executed, for the reasons in `errors`."""

    def __init__(self, errors: list[GraphQLError]) -> None:
        super().__init__(errors[0].message)
        self.errors = errors


class PostRequired(RequestRefused):
    """The request was refused only because it came by GET."""


@dataclass(slots=True)
class Operation:
    """One operation of a document."""

    document: DocumentNode
    node: OperationDefinitionNode
    planner: Planner

    @property
    def type(self) -> OperationType:
        return self.node.operation

    def variables(self, schema: GraphQLSchema, given: Mapping[str, Any]) -> VariableValues:
        """The coerced values of the variables. Raises RequestRefused."""
        definitions = self.node.variable_definitions or ()
        try:
            values = get_variable_values(schema, definitions, dict(given), max_errors=ERRORS_MAX)
        except ValueError:  # Python does not format integers of thousands of digits
            raise RequestRefused([refusal(Code.BAD_USER_INPUT, "A number in the variables is too long.")]) from None
        if isinstance(values, list):
            raise RequestRefused([coded(error, Code.BAD_USER_INPUT) for error in values])
        return values


@dataclass(slots=True)
class Document:
    """A valid document. Its operations are created on first use."""

    node: DocumentNode
    schema: GraphQLSchema
    cursors: Cursors
    limits: Limits
    _operations: dict[str | None, Operation] = field(default_factory=dict[str | None, Operation])

    def operation(self, name: str | None) -> Operation:
        """The operation of that name, or the only one. Raises RequestRefused."""
        found = self._operations.get(name)
        if found is None:
            found = self._operations[name] = self._find(name)
        return found

    def _find(self, name: str | None) -> Operation:
        nodes = [node for node in self.node.definitions if isinstance(node, OperationDefinitionNode)]
        if name is None:
            if len(nodes) != 1:
                raise RequestRefused(
                    [refusal(Code.BAD_USER_INPUT, "The document has several operations. Name one in `operationName`.")]
                )
            [node] = nodes
        else:
            named = [node for node in nodes if node.name and node.name.value == name]
            if not named:
                raise RequestRefused(
                    [refusal(Code.BAD_USER_INPUT, f"The document has no operation named {name[:60]!r}.")]
                )
            [node] = named
        excess = refuse_excess(self.node, node, self.limits)
        if excess:
            raise RequestRefused([excess])
        fragments = {
            node.name.value: node for node in self.node.definitions if isinstance(node, FragmentDefinitionNode)
        }
        conditions = condition_variables(self.node)
        return Operation(self.node, node, Planner(self.schema, node, fragments, self.cursors, conditions))


def read_document(text: str, schema: GraphQLSchema, cursors: Cursors, limits: Limits) -> Document:
    """The document in a text. Raises RequestRefused for a text that does not parse or is not valid."""
    try:
        node = parse(text, max_tokens=limits.tokens_max)
    except GraphQLSyntaxError as error:
        excess = error.message.endswith("Parsing aborted.")  # too many tokens, or nested too deeply
        raise RequestRefused(
            [coded(error, Code.QUERY_TOO_EXPENSIVE if excess else Code.GRAPHQL_PARSE_FAILED)]
        ) from None
    errors = validate(schema, node, specified_rules, max_errors=ERRORS_MAX)
    if any(error.message == VALIDATION_ABORTED for error in errors):
        raise RequestRefused([refusal(Code.QUERY_TOO_EXPENSIVE, TOO_LARGE)])
    if errors:
        raise RequestRefused([coded(error, Code.GRAPHQL_VALIDATION_FAILED) for error in errors])
    return Document(node, schema, cursors, limits)


def coded(error: GraphQLError, code: Code) -> GraphQLError:
    """The error of graphql-core, with `code` if it has none, and its message cut to MESSAGE_CHARACTERS_MAX."""
    if len(error.message) > MESSAGE_CHARACTERS_MAX:
        error.message = error.message[:MESSAGE_CHARACTERS_MAX] + "…"
    if not error.extensions:
        error.extensions = {"code": code.value}
    return error
