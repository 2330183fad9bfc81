"""/papers/{id}: a paper with everything around it, in one request."""

from urllib.parse import urlencode

import orjson
from starlette.requests import Request as HTTPRequest
from starlette.responses import RedirectResponse, Response

from bzpeer.accept import prefers_html
from bzpeer.operations import operation
from resolvers.context import Context
from schema.execute import Executor, Request


async def paper(request: HTTPRequest) -> Response:
    """The paper as JSON; a browser gets the query editor with the operation that asks for it."""
    variables = {"id": request.path_params["id"]}
    query = operation("paper_page")
    if prefers_html(request.headers.get("accept")):
        return RedirectResponse("/graphql?" + urlencode({"query": query, "variables": orjson.dumps(variables)}), 303)
    executor: Executor = request.app.state.executor
    answer = await executor.execute(Request(query, variables, "PaperPage"), Context(request.app.state.graph))
    found = answer.executed and answer.data["paper"] is not None
    status = 200 if found else 503 if answer.statement and answer.errors else 404
    return Response(orjson.dumps(answer.response()), status, media_type="application/json")
