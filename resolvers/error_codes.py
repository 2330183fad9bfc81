"""Errors for clients, each with a code from a closed list."""

from enum import StrEnum

from graphql import GraphQLError, Node


class Code(StrEnum):
    """All values of `extensions.code`."""

    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    BAD_USER_INPUT = "BAD_USER_INPUT"
    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    NOT_FOUND = "NOT_FOUND"
    CONFLICT = "CONFLICT"
    QUERY_TOO_EXPENSIVE = "QUERY_TOO_EXPENSIVE"
    RATE_LIMITED = "RATE_LIMITED"
    PERSISTED_QUERY_NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND"
    TIMEOUT = "TIMEOUT"
    UNAVAILABLE = "UNAVAILABLE"
    INTERNAL_SERVER_ERROR = "INTERNAL_SERVER_ERROR"


GRAPH_FAILURES = {
    Code.UNAVAILABLE: "The graph is unavailable. Try again in a moment.",
    Code.TIMEOUT: "The query exceeded its time limit. Select less, or use smaller pages.",
    Code.CONFLICT: "This changed in the meantime. Try again.",
    Code.INTERNAL_SERVER_ERROR: "An internal error occurred. The server's log has it under the id of this request.",
}
"""The messages for failures of the graph or the service. Only the log has the cause, which may name addresses
and settings."""


def refusal(code: Code, message: str, *nodes: Node) -> GraphQLError:
    """An error with a code; `nodes` are the parts of the document that it concerns."""
    return GraphQLError(message, list(nodes) or None, extensions={"code": code.value})


def unknown_ids(ids: list[str]) -> GraphQLError:
    """The error of a field whose arguments have ids without a node."""
    return refusal(
        Code.NOT_FOUND, f"No node of the map has the id {', '.join(ids)}. Use ids that this service returned."
    )
