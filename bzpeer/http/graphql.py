"""GraphQL over HTTP, as in the GraphQL over HTTP specification: media types, status codes, GET and POST.

A plain ASGI application: what is between the socket and the executor is on the way of every request.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, cast
from urllib.parse import parse_qsl

import orjson
from starlette.types import Receive, Scope, Send

from bzpeer.http.body import BadRequest, read_object
from bzpeer.http.disconnect import until_gone
from bzpeer.http.graphiql import send_page
from bzpeer.http.media_types import JSON_TYPE, RESPONSE_TYPE, prefers_html, response_type, wants_events
from bzpeer.identity.claims import ClaimRefused, Claims
from bzpeer.live.sse import send_once, send_stream
from resolvers.context import Context
from resolvers.errors import Code, refusal
from resolvers.execution.answer import Answer
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.execution.subscription import PaperSubscription, follow, is_subscription

STATEMENT_HEADER_MAX = 8000
KEY_MAX = 200

STATUS = {Code.UNAVAILABLE: 503, Code.TIMEOUT: 504, Code.INTERNAL_SERVER_ERROR: 500}


@dataclass(slots=True)
class GraphQLEndpoint:
    """The ASGI application at /graphql. `develop` shows each statement in a header."""

    executor: Executor
    claims: Claims
    body_bytes_max: int
    develop: bool = False

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        accept = headers.get(b"accept")
        get = scope["method"] in {"GET", "HEAD"}
        if get and prefers_html(accept):
            await send_page(scope, receive, send)
            return
        events = wants_events(accept)
        kind = JSON_TYPE if events else response_type(accept)
        if kind is None:
            message = f"This address answers with {RESPONSE_TYPE} or {JSON_TYPE}: accept one of them."
            await _send(send, 406, JSON_TYPE, _bad_input(message))
            return
        try:
            claim = self.claims.of(scope, headers)
        except ClaimRefused as refused:
            problem = Answer(errors=(refusal(refused.code, refused.message),))
            await _send(send, refused.status, kind, problem, refused.headers)
            return
        try:
            request = _from_query(scope["query_string"]) if get else await self._from_body(scope, headers, receive)
            request = _with_key(request, headers)
        except BadRequest as problem:
            await _send(send, problem.status, kind, _bad_input(problem.message))
            return
        state = scope["app"].state
        gone = partial(until_gone, receive)
        context = Context(state.graph, claim.viewer, claim.session, state.embedder, state.analysts, gone)
        if events and is_subscription(self.executor, request):
            following = await follow(self.executor, request, context, last_event=headers.get(b"last-event-id"))
            if isinstance(following, PaperSubscription):
                await send_stream(receive, send, state.answers, following)
                return
            answer = following
        else:
            answer = await self.executor.execute(request, context, reads_only=get)
        if answer.changed:
            state.follower.look()
        extra = _statement_headers(answer) if self.develop else []
        if claim.stale or (claim.by_cookie and answer.code == Code.UNAUTHENTICATED):
            extra.append(self.claims.cookie.clear())
        if events:
            await send_once(send, answer, extra)
            return
        status = _status(answer, kind, get=get)
        if status == 405:
            extra.append((b"allow", b"POST"))
        if status == 401:
            extra.append((b"www-authenticate", b'Bearer realm="bzpeer"'))
        await _send(send, status, kind, answer, extra)

    async def _from_body(self, scope: Scope, headers: Mapping[bytes, str], receive: Receive) -> Request:
        if scope["method"] != "POST":
            raise BadRequest(405, "Send GraphQL by POST, or queries by GET.")
        body = await read_object(
            headers,
            receive,
            bytes_max=self.body_bytes_max,
            holds="`query`, and maybe `variables` and `operationName`",
        )
        return _request(body)


def _bad_input(message: str) -> Answer:
    return Answer(errors=(refusal(Code.BAD_USER_INPUT, message),))


def _from_query(query_string: bytes) -> Request:
    given: dict[str, Any] = dict(parse_qsl(query_string.decode("latin-1"), keep_blank_values=True))
    for name in ("variables", "extensions"):
        if given.get(name):
            try:
                given[name] = orjson.loads(given[name])
            except orjson.JSONDecodeError:
                raise BadRequest(400, f"`{name}` must be a JSON object.") from None
        else:
            given.pop(name, None)
    return _request({**given, "operationName": given.get("operationName") or None})


def _request(given: Mapping[str, Any]) -> Request:
    query, variables, name = given.get("query"), given.get("variables"), given.get("operationName")
    if not isinstance(query, str):
        raise BadRequest(400, "`query` must be there, and be a string.")
    if variables is not None and not isinstance(variables, dict):
        raise BadRequest(400, "`variables` must be an object.")
    if name is not None and not isinstance(name, str):
        raise BadRequest(400, "`operationName` must be a string.")
    if not isinstance(given.get("extensions", {}), dict | None):
        raise BadRequest(400, "`extensions` must be an object.")
    return Request(query, cast("dict[str, Any]", variables) or {}, name)


def _with_key(request: Request, headers: Mapping[bytes, str]) -> Request:
    """The request, with the idempotency key it came with."""
    key = headers.get(b"idempotency-key")
    if key is None:
        return request
    if not key or len(key) > KEY_MAX or not key.isprintable():
        raise BadRequest(400, f"An Idempotency-Key has 1 to {KEY_MAX} printable characters, such as a UUID.")
    return replace(request, idempotency_key=key)


def _status(answer: Answer, kind: str, *, get: bool) -> int:
    if answer.executed or not answer.errors:
        return 200
    code = Code(answer.code or Code.INTERNAL_SERVER_ERROR)
    if get and answer.needs_post:
        return 405
    if code in STATUS and answer.statement is not None:
        return STATUS[code]
    if code is Code.UNAUTHENTICATED and kind == RESPONSE_TYPE:
        return 401
    # with the older media type, 200 says that it was a GraphQL request, whatever came of it
    return 400 if kind == RESPONSE_TYPE else 200


def _statement_headers(answer: Answer) -> list[tuple[bytes, bytes]]:
    statements = [(b"x-bzpeer-statements", b"0" if answer.statement is None else b"1")]
    if answer.statement is not None:
        statements.append((b"x-bzpeer-cypher", answer.statement.text.encode("ascii")[:STATEMENT_HEADER_MAX]))
    return statements


async def _send(
    send: Send, status: int, kind: str, answer: Answer, extra: list[tuple[bytes, bytes]] | None = None
) -> None:
    body = orjson.dumps(answer.response())
    headers = [
        (b"content-type", f"{kind}; charset=utf-8".encode()),
        (b"content-length", str(len(body)).encode()),
        (b"vary", b"accept, authorization, cookie"),
        *(extra or ()),
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
