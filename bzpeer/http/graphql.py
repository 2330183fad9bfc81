"""GraphQL over HTTP, as the GraphQL over HTTP specification defines it: media types, status codes, GET and POST.

A plain ASGI application without routing or middleware of Starlette: both would cost a tenth of a request.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, cast
from urllib.parse import parse_qsl

import orjson
from starlette.types import Receive, Scope, Send

from bzpeer.http.body import BadRequest, read_object
from bzpeer.http.disconnect import wait_for_disconnect
from bzpeer.http.graphiql import send_editor
from bzpeer.http.headers import Header, read_headers, text_header
from bzpeer.http.idempotency_key import IDEMPOTENCY_KEY_MAX, is_idempotency_key
from bzpeer.http.media_types import JSON_TYPE, RESPONSE_TYPE, accepts_events, prefers_html, response_type
from bzpeer.http.services import Services, services_of
from bzpeer.http.status import HTTP_STATUS
from bzpeer.identity.claims import CHALLENGE, ClaimRefused
from bzpeer.live.sse import send_once, send_stream
from cypher.statement import Statement
from resolvers.error_codes import Code, refusal
from resolvers.execution.answer import Answer
from resolvers.execution.request import Request
from resolvers.execution.subscription import PaperSubscription, follow, is_subscription

STATEMENT_HEADER_MAX = 8000
"""Characters of a statement in the header `x-bzpeer-cypher`; the rest is cut off."""


async def graphql_endpoint(scope: Scope, receive: Receive, send: Send) -> None:
    """The ASGI application for HTTP at /graphql. In development a header shows the statement of each response."""
    headers = read_headers(scope)
    accept = headers.get(b"accept")
    get = scope["method"] in {"GET", "HEAD"}
    if get and prefers_html(accept):
        await send_editor(scope, receive, send)
        return
    events = accepts_events(accept)
    media_type = JSON_TYPE if events else response_type(accept)
    if media_type is None:
        message = f"This address answers with {RESPONSE_TYPE} or {JSON_TYPE}: accept one of them."
        await _send(send, 406, JSON_TYPE, _bad_input(message))
        return
    services = services_of(scope["app"])
    try:
        claim = services.claims.of(scope, headers)
    except ClaimRefused as refused:
        answer = Answer(errors=(refusal(refused.code, refused.message),))
        await _send(send, HTTP_STATUS[refused.code], media_type, answer, refused.headers)
        return
    try:
        request = _from_query(scope["query_string"]) if get else await _from_body(services, scope, headers, receive)
        request = _with_idempotency_key(request, headers)
    except BadRequest as problem:
        await _send(send, problem.status, media_type, _bad_input(problem.message))
        return
    context = services.context(claim, partial(wait_for_disconnect, receive))
    if events and is_subscription(services.executor, request):
        following = await follow(services.executor, request, context, last_event=headers.get(b"last-event-id"))
        if isinstance(following, PaperSubscription):
            await send_stream(receive, send, services.answers, following)
            return
        answer = following
    else:
        answer = await services.executor.execute(request, context, reads_only=get)
    if answer.changed:
        services.follower.poll_now()
    extra = statement_headers([answer.statement] if answer.statement else []) if services.is_development else []
    if claim.stale or (claim.by_cookie and answer.code == Code.UNAUTHENTICATED):
        extra.append(services.claims.cookie.clear())
    if events:
        await send_once(send, answer, extra)
        return
    status = _status(answer, media_type, get=get)
    if status == 405:
        extra.append((b"allow", b"POST"))
    if status == 401:
        extra.append(CHALLENGE)
    await _send(send, status, media_type, answer, extra)


def statement_headers(statements: list[Statement]) -> list[Header]:
    """How many statements a response took, and the text of the first one, in one line."""
    headers = [(b"x-bzpeer-statements", str(len(statements)).encode())]
    if statements:
        headers.append(text_header(b"x-bzpeer-cypher", statements[0].text, STATEMENT_HEADER_MAX))
    return headers


def _bad_input(message: str) -> Answer:
    return Answer(errors=(refusal(Code.BAD_USER_INPUT, message),))


def _from_query(query_string: bytes) -> Request:
    members: dict[str, Any] = dict(parse_qsl(query_string.decode("latin-1"), keep_blank_values=True))
    for name in ("variables", "extensions"):
        if members.get(name):
            try:
                members[name] = orjson.loads(members[name])
            except orjson.JSONDecodeError:
                raise BadRequest(400, f"`{name}` must be a JSON object.") from None
        else:
            members.pop(name, None)
    return _request({**members, "operationName": members.get("operationName") or None})


async def _from_body(services: Services, scope: Scope, headers: Mapping[bytes, str], receive: Receive) -> Request:
    if scope["method"] != "POST":
        raise BadRequest(405, "Send GraphQL by POST, or queries by GET.")
    members = "`query`, and optionally `variables` and `operationName`"
    bytes_max = services.settings.body_bytes_max
    return _request(await read_object(headers, receive, bytes_max=bytes_max, members=members))


def _request(members: Mapping[str, Any]) -> Request:
    query, variables, name = members.get("query"), members.get("variables"), members.get("operationName")
    if not isinstance(query, str):
        raise BadRequest(400, "`query` is required, and must be a string.")
    if variables is not None and not isinstance(variables, dict):
        raise BadRequest(400, "`variables` must be an object.")
    if name is not None and not isinstance(name, str):
        raise BadRequest(400, "`operationName` must be a string.")
    if not isinstance(members.get("extensions", {}), dict | None):
        raise BadRequest(400, "`extensions` must be an object.")
    return Request(query, cast("dict[str, Any]", variables) or {}, name)


def _with_idempotency_key(request: Request, headers: Mapping[bytes, str]) -> Request:
    key = headers.get(b"idempotency-key")
    if key is None:
        return request
    if not is_idempotency_key(key):
        message = f"An Idempotency-Key has 1 to {IDEMPOTENCY_KEY_MAX} printable characters, such as a UUID."
        raise BadRequest(400, message)
    return replace(request, idempotency_key=key)


def _status(answer: Answer, media_type: str, *, get: bool) -> int:
    if answer.executed or not answer.errors:
        return 200
    code = Code(answer.code or Code.INTERNAL_SERVER_ERROR)
    if get and answer.needs_post:
        return 405
    if HTTP_STATUS[code] >= 500 and answer.statement is not None:
        return HTTP_STATUS[code]
    if code is Code.UNAUTHENTICATED and media_type == RESPONSE_TYPE:
        return 401
    # with application/json, any well-formed request gets 200
    return 400 if media_type == RESPONSE_TYPE else 200


async def _send(send: Send, status: int, media_type: str, answer: Answer, extra: Iterable[Header] = ()) -> None:
    body = orjson.dumps(answer.response())
    headers = [
        (b"content-type", f"{media_type}; charset=utf-8".encode()),
        (b"content-length", str(len(body)).encode()),
        (b"vary", b"accept, authorization, cookie"),
        *extra,
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
