"""Why there is no page, or another one: what is raised instead of an answer, and its words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from resolvers.errors import Code
from resolvers.execution.answer import Answer

STATUS = {
    Code.BAD_USER_INPUT: 400,
    Code.UNAUTHENTICATED: 401,
    Code.FORBIDDEN: 403,
    Code.NOT_FOUND: 404,
    Code.CONFLICT: 409,
    Code.RATE_LIMITED: 429,
    Code.UNAVAILABLE: 503,
    Code.TIMEOUT: 503,
}
TITLES = {
    400: "This cannot be shown",
    401: "Sign in again",
    403: "This was refused",
    404: "There is nothing here",
    405: "This address does not take that",
    409: "Somebody was faster",
    410: "This is gone",
    413: "That is too much",
    415: "This form came in another shape",
    429: "Slowly, please",
    501: "This is not served here",
    503: "We cannot reach the graph",
}


@dataclass
class Problem(Exception):
    """Why there is no page; the message is for people.

    `kept` is what they sent, to be sent again, `names` what its fields are called; `sign_in` is where to sign in first.
    """

    status: int
    message: str
    code: Code = Code.BAD_USER_INPUT
    kept: dict[str, str] = field(default_factory=dict[str, str])
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    sign_in: str = ""

    @property
    def title(self) -> str:
        """What the page is called."""
        return TITLES.get(self.status, "Something went wrong")


@dataclass
class MovedAddress(Exception):
    """What was asked for is at another path."""

    path: str


def broken() -> Problem:
    """For what nobody foresaw."""
    message = "Something went wrong here. It was written down; trying again in a while may help."
    return Problem(500, message, Code.INTERNAL_SERVER_ERROR)


def nothing_here(what: str) -> Problem:
    """For an address nothing was ever found at."""
    message = f"We know no {what} by this address. It may be misspelled: try the search box above."
    return Problem(404, message, Code.NOT_FOUND)


def gone(what: str) -> Problem:
    """For an address where something was."""
    return Problem(410, f"There was a {what} here. Its source took it back, so it is no longer shown.", Code.NOT_FOUND)


def problem_of(answer: Answer) -> Problem:
    """Why an operation was not answered."""
    code = Code(answer.code or Code.INTERNAL_SERVER_ERROR)
    if code not in STATUS:
        return broken()
    return Problem(STATUS[code], answer.errors[0].message, code)
