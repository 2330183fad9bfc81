"""The JSON body of an error: `{"errors": [{"message", "extensions": {"code"}}]}`, the same shape as in GraphQL."""

from collections.abc import Iterable

import orjson
from starlette.responses import Response

from bzpeer.http.headers import Header
from bzpeer.http.media_types import JSON_TYPE
from bzpeer.http.status import HTTP_STATUS
from resolvers.errors import Code

UNEXPECTED = "An internal error occurred. The server's log has the details under the id in X-Request-ID."
GRAPH_UNAVAILABLE = "The graph is not available. Try again in a moment."


def problem_json(code: Code, message: str) -> bytes:
    """The body of an error."""
    return orjson.dumps({"errors": [{"message": message, "extensions": {"code": code.value}}]})


def problem_response(code: Code, message: str, status: int | None = None, headers: Iterable[Header] = ()) -> Response:
    """The response to a request that is refused or fails. `status` replaces the status of the code."""
    response = Response(problem_json(code, message), status or HTTP_STATUS[code], media_type=JSON_TYPE)
    response.raw_headers += headers
    return response
