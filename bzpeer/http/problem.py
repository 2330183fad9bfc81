"""The JSON body of an error: `{"errors": [{"message", "extensions": {"code"}}]}`, the same shape as in GraphQL."""

from collections.abc import Iterable

import orjson
from starlette.responses import Response

from bzpeer.http.headers import Header
from bzpeer.http.media_types import JSON_TYPE
from bzpeer.http.status import HTTP_STATUS
from resolvers.error_codes import GRAPH_FAILURES, Code

UNEXPECTED = GRAPH_FAILURES[Code.INTERNAL_SERVER_ERROR]
GRAPH_UNAVAILABLE = GRAPH_FAILURES[Code.UNAVAILABLE]


def problem_json(code: Code, message: str) -> bytes:
    """The body of an error."""
    return orjson.dumps({"errors": [{"message": message, "extensions": {"code": code.value}}]})


def problem_response(code: Code, message: str, status: int | None = None, headers: Iterable[Header] = ()) -> Response:
    """The response to a request that is refused or fails. `status` replaces the status of the code."""
    response = Response(problem_json(code, message), status or HTTP_STATUS[code], media_type=JSON_TYPE)
    response.raw_headers += headers
    return response
