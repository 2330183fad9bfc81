"""What programs get at the addresses of pages: the answer to the page's operation, as JSON."""

from collections.abc import Mapping
from typing import Any

import orjson
from starlette.responses import Response

from bzpeer.http.graphql import STATUS
from bzpeer.pages.visit import Visit
from resolvers.errors import Code
from resolvers.execution.answer import Answer


async def as_json(
    visit: Visit, operation: str, variables: Mapping[str, Any], root: str, *, wrong: int = 404
) -> Response:
    """The answer to an operation whose root field is null when there is no such thing.

    `wrong` is the status for variables that cannot be used: those of most pages are an id alone.
    """
    answer = await visit.read(operation, variables)
    return Response(
        orjson.dumps(answer.response()),
        _status(answer, root, wrong),
        {
            "vary": "accept, authorization, cookie",
            "cache-control": "no-store" if visit.claim.viewer else "no-cache",
        },
        "application/json",
    )


def _status(answer: Answer, root: str, wrong: int) -> int:
    if answer.executed and answer.data is not None and answer.data[root] is not None:
        return 200
    if answer.code is None:
        return 404
    if answer.code == Code.BAD_USER_INPUT:
        return wrong
    if answer.code == Code.UNAUTHENTICATED:
        return 401
    return STATUS.get(Code(answer.code), 500)
