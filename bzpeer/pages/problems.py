"""Errors that end a request for a page: problems with a title and a message, and redirects to another path."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bzpeer.http.status import HTTP_STATUS
from resolvers.error_codes import Code
from resolvers.execution.answer import Answer

TITLES = {
    400: "This cannot be shown",
    401: "Sign in again",
    403: "You may not do this",
    404: "Not found",
    405: "This address does not take such requests",
    409: "This has changed in the meantime",
    410: "This was deleted",
    413: "This is too large",
    415: "The form has another format",
    422: "This is too much at once",
    429: "Too many requests",
    501: "Not available here",
    503: "The graph is not available",
    504: "The graph takes too long",
}
"""Status → title of the page."""

TEMPORARY = frozenset({503, 504})
"""Statuses of requests that may succeed when repeated: the page reloads itself."""

_FAULTS = frozenset(
    {
        Code.GRAPHQL_PARSE_FAILED,
        Code.GRAPHQL_VALIDATION_FAILED,
        Code.PERSISTED_QUERY_NOT_FOUND,
        Code.INTERNAL_SERVER_ERROR,
    }
)
"""Codes that a shipped operation gets only through a fault in this program."""


@dataclass
class Problem(Exception):
    """There is no page; the message is for the reader.

    `given` are the values of a form that was not saved, to be sent again, and `labels` the labels of its fields.
    `sign_in` is the address of the sign-in page, if the viewer must sign in first.
    """

    status: int
    message: str
    code: Code = Code.BAD_USER_INPUT
    given: dict[str, str] = field(default_factory=dict[str, str])
    labels: Mapping[str, str] = field(default_factory=dict[str, str])
    sign_in: str = ""

    @property
    def title(self) -> str:
        """The title of the page."""
        return TITLES.get(self.status, "Something went wrong")

    @property
    def is_temporary(self) -> bool:
        """Whether the same request may succeed in a moment."""
        return self.status in TEMPORARY


@dataclass
class MovedAddress(Exception):
    """The requested node has another path."""

    path: str


def internal_error() -> Problem:
    """The problem of an unexpected exception."""
    message = "An internal error occurred and was logged. Trying again later may help."
    return Problem(500, message, Code.INTERNAL_SERVER_ERROR)


def not_found(word: str) -> Problem:
    """The problem of an address without a node."""
    message = f"There is no {word} at this address. It may be misspelled: try the search box above."
    return Problem(404, message, Code.NOT_FOUND)


def deleted(word: str) -> Problem:
    """The problem of the address of a deleted node."""
    message = f"The {word} at this address was withdrawn by its source and is no longer shown."
    return Problem(410, message, Code.NOT_FOUND)


def problem_of(answer: Answer) -> Problem:
    """The problem of an operation that was refused or failed."""
    code = Code(answer.code or Code.INTERNAL_SERVER_ERROR)
    if code in _FAULTS:
        return internal_error()
    return Problem(HTTP_STATUS[code], answer.errors[0].message, code)
