"""/papers/{id}: a paper with everything around it, in one request."""

from urllib.parse import urlencode

import orjson
from starlette.requests import Request as HTTPRequest
from starlette.responses import RedirectResponse, Response

from bzpeer.accept import prefers_html
from bzpeer.endpoint import STATUS
from bzpeer.operations import operation
from resolvers.context import Context
from resolvers.errors import Code
from schema.execute import Answer, Executor, Request


async def paper(request: HTTPRequest) -> Response:
    """The paper as JSON; a browser gets the query editor with the operation that asks for it."""
    variables = {"id": request.path_params["id"]}
    query = operation("paper_page")
    if prefers_html(request.headers.get("accept")):
        return RedirectResponse("/graphql?" + urlencode({"query": query, "variables": orjson.dumps(variables)}), 303)
    executor: Executor = request.app.state.executor
    answer = await executor.execute(Request(query, variables, "PaperPage"), Context(request.app.state.graph))
    return Response(orjson.dumps(answer.response()), _status(answer), media_type="application/json")


def _status(answer: Answer) -> int:
    if answer.executed and answer.data["paper"] is not None:
        return 200
    # the operation is ours: all that can be wrong with it is the id
    if answer.code in {None, Code.BAD_USER_INPUT}:
        return 404
    return STATUS.get(Code(answer.code), 500)
