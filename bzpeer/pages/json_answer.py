"""The JSON that programs get at the address of a page: the response to the page's operation."""

from collections.abc import Mapping
from typing import Any

import orjson
from starlette.responses import Response

from bzpeer.http.media_types import JSON_TYPE
from bzpeer.http.status import HTTP_STATUS
from bzpeer.pages.visit import Visit
from resolvers.error_codes import Code
from resolvers.execution.answer import Answer


async def json_answer(
    visit: Visit, operation: str, variables: Mapping[str, Any], root: str, *, bad_input_status: int = 404
) -> Response:
    """The response to an operation, with status 404 if its root field is null.

    `bad_input_status` is the status for invalid variables: 404 where the only variable is an id.
    """
    answer = await visit.execute_named(operation, variables)
    return Response(
        orjson.dumps(answer.response()),
        _status(answer, root, bad_input_status),
        {
            "vary": "accept, authorization, cookie",
            "cache-control": "no-store" if visit.claim.viewer else "no-cache",
        },
        JSON_TYPE,
    )


def _status(answer: Answer, root: str, bad_input_status: int) -> int:
    if answer.executed and answer.data is not None and answer.data[root] is not None:
        return 200
    if answer.code is None:
        return 404
    if answer.code == Code.BAD_USER_INPUT:
        return bad_input_status
    return HTTP_STATUS[Code(answer.code)]
