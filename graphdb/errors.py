"""Errors of the graph. The driver's errors are translated to these here, and only here.

GraphError                 an error code, and a message for the user
├── GraphUnavailable       no server answers, the connection was lost, or the address is malformed
├── GraphRefused           wrong user name or password
├── GraphTimeout           the statement took longer than allowed
├── GraphConflict          a constraint was violated
├── GraphFull              the server has no memory or disk left for it
├── GraphOutdated          the graph and this program are of different versions
├── GraphRejected          Neo4j does not accept an analyst's statement; the message is Neo4j's
├── GraphForbidden         the user of Neo4j has no permission
└── GraphDefect            Neo4j does not accept a statement of this program: a bug
"""

import re

from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConfigurationError,
    ConnectionPoolError,
    ConstraintError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
    TransientError,
)

_TIMEOUT_CODES = (
    "TransactionTimedOut",
    "TransactionTimedOutClientConfiguration",
    "LockClientStopped",
    "Terminated",
)

_STATEMENT_CODES = ("Neo.ClientError.Statement.", "Neo.ClientError.Procedure.", "Neo.ClientError.Schema.")
MESSAGE_MAX = 2000
"""Characters of Neo4j's message that GraphRejected keeps."""

_VIOLATION = re.compile(r"Both .* = .*")

_SHOWN = re.compile(r"([\w+]+://)(?:.*@)?(\[[\da-fA-F:.]+\]|[^\[\]/?#:@\s]*)(:\d+)?", re.DOTALL)


class GraphError(Exception):
    """`message`: for the user. `code`: the name of one of the error codes of the GraphQL contract."""

    code = "INTERNAL_SERVER_ERROR"

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class GraphUnavailable(GraphError):
    code = "UNAVAILABLE"


class GraphRefused(GraphError):
    code = "UNAVAILABLE"


class GraphTimeout(GraphError):
    code = "TIMEOUT"


class GraphConflict(GraphError):
    code = "CONFLICT"


class GraphFull(GraphError):
    code = "UNAVAILABLE"


class GraphOutdated(GraphError):
    code = "UNAVAILABLE"


class GraphDefect(GraphError):
    code = "INTERNAL_SERVER_ERROR"


class GraphRejected(GraphError):
    code = "BAD_USER_INPUT"


class GraphForbidden(GraphError):
    code = "FORBIDDEN"


def is_transient(error: Exception) -> bool:
    """Whether the same statement may succeed if it is repeated."""
    if isinstance(error, ServiceUnavailable | SessionExpired | TransientError):
        return not _is_timeout(error)
    return isinstance(error, Neo4jError) and error.is_retryable()


def translate(error: Exception, uri: str) -> GraphError:
    """The GraphError for an error of the driver. `uri`: of the server; the message shows it without credentials."""
    uri = without_credentials(uri)
    if _is_timeout(error):
        return GraphTimeout("The query took longer than allowed. Ask for less, or for smaller pages.")
    if isinstance(error, AuthError):
        return GraphRefused(
            f"Neo4j at {uri} does not accept this user name and password. Set NEO4J_USERNAME and NEO4J_PASSWORD."
        )
    if isinstance(error, ServiceUnavailable | SessionExpired | ConnectionPoolError | OSError):
        return GraphUnavailable(f"Neo4j does not answer at {uri}. Is it running, and is NEO4J_URI right?")
    if isinstance(error, ConfigurationError):
        # not the driver's message: it repeats the address, which may contain a password
        return GraphUnavailable(
            "NEO4J_URI is not an address of a Neo4j. It takes bolt://host:port or neo4j://host:port, with +s after bolt"
            " or neo4j for TLS; user name and password belong in NEO4J_USERNAME and NEO4J_PASSWORD."
        )
    if isinstance(error, ConstraintError):
        return GraphConflict("Something else was stored under the same id in the meantime. Try again.")
    if isinstance(error, Neo4jError):
        code = error.code or ""
        if "OutOfMemory" in code or "OutOfDisk" in code or "MemoryPool" in code:
            return GraphFull("Neo4j has no room left for this. Ask for less, or give the server more memory or disk.")
        violation = _VIOLATION.search(error.message or "") if "ConstraintCreationFailed" in code else None
        if violation:
            return GraphConflict(
                "The graph holds nodes that bzpeer did not write and that share a key, which must be unique."
                f" Correct them in Neo4j, then try again: {violation[0]}"
            )
        if "DatabaseNotFound" in code:
            return GraphUnavailable("The database named in NEO4J_DATABASE does not exist on this server.")
        if isinstance(error, TransientError):
            return GraphUnavailable("Neo4j is busy with conflicting work. Try again in a moment.")
        if isinstance(error, ClientError):
            return GraphDefect("The graph service sent Neo4j something it does not accept. Please report this.")
    return GraphDefect("The graph service met an unknown error. Please report this.")


def reject(error: Exception, uri: str) -> GraphError:
    """As `translate`, for the statement of an analyst: errors in it keep Neo4j's message."""
    if isinstance(error, ValueError | OverflowError):  # raised by the driver for a value it cannot send
        return GraphRejected("Neo4j does not accept the value of a parameter. Whole numbers have 64 bits.")
    code = error.code or "" if isinstance(error, Neo4jError) else ""
    if code.startswith("Neo.ClientError.Security.Forbidden"):
        return GraphForbidden("The Neo4j user for analysts has no permission for this.")
    if code.startswith(_STATEMENT_CODES) and not _is_timeout(error):
        assert isinstance(error, Neo4jError)
        return GraphRejected((error.message or code).replace('"EXPLAIN ', '"')[:MESSAGE_MAX])
    return translate(error, uri)


def without_credentials(uri: str) -> str:
    """Scheme, host and port of an address, even of a malformed one: the parts that a message may show."""
    shown = _SHOWN.match(uri)
    return "".join(part or "" for part in shown.groups()) if shown else "a malformed address"


def _is_timeout(error: Exception) -> bool:
    return isinstance(error, Neo4jError) and (error.code or "").rpartition(".")[2] in _TIMEOUT_CODES
