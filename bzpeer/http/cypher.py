"""POST /cypher: a statement in, a stream of rows out, as fast as the client takes them.

What goes wrong before the first rows is answered as a problem with a status. After them the status is sent: then the
format tells it if it can, and the connection is closed without the end that HTTP marks, so that no client takes the
answer for whole.
"""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, cast

import orjson
from starlette.types import Receive, Scope, Send

from bzpeer.analyst.arrow_writer import ARROW_MISSING, has_arrow
from bzpeer.analyst.formats import HTTP_FORMATS, RowFormat
from bzpeer.analyst.row_writer import RowWriter, UnsupportedValue
from bzpeer.http.body import BadRequest, read_object
from bzpeer.http.disconnect import server_is_leaving, until_gone
from bzpeer.http.media_types import JSON_TYPE, accepted_types
from bzpeer.identity.claims import Claim, ClaimRefused, Claims
from graphdb.errors import GraphError
from resolvers.analyst.runner import AnalystRunner, CypherRefused
from resolvers.errors import Code
from resolvers.execution.disconnect import ClientDisconnected, cancel_on_disconnect
from resolvers.rights import require_analyst

log = logging.getLogger("bzpeer.analyst")

TAKEN_S = 30.0
"""A client that takes nothing for so long has gone."""

STATUS = {
    Code.BAD_USER_INPUT: 400,
    Code.UNAUTHENTICATED: 401,
    Code.FORBIDDEN: 403,
    Code.QUERY_TOO_EXPENSIVE: 422,
    Code.RATE_LIMITED: 429,
    Code.UNAVAILABLE: 503,
    Code.TIMEOUT: 504,
}

NO_FORMAT = f"This address answers with {', '.join(each.types[0] for each in HTTP_FORMATS)}: accept one of them."
UNKNOWN = "Something went wrong here. The log has it under this request's id."
STOPPING = "The service is being stopped. Ask again in a moment."
TOO_LARGE = "A batch of rows is over {} bytes (BZPEER_CYPHER_BYTES_MAX). Ask for smaller values."


@dataclass(slots=True)
class CypherEndpoint:
    """The ASGI application at /cypher."""

    analysts: AnalystRunner
    claims: Claims
    body_bytes_max: int

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        if scope["method"] != "POST":
            await _send_problem(send, 405, Code.BAD_USER_INPUT, "Send the statement by POST.", [(b"allow", b"POST")])
            return
        form = format_accepted(headers.get(b"accept"))
        if form is None:
            await _send_problem(send, 406, Code.BAD_USER_INPUT, NO_FORMAT)
            return
        if form.needs_arrow and not has_arrow():
            await _send_problem(send, 406, Code.UNAVAILABLE, ARROW_MISSING)
            return
        try:
            claim = self.claims.of(scope, headers)
            body = await read_object(
                headers, receive, bytes_max=self.body_bytes_max, holds="`statement`, and maybe `parameters`"
            )
            text, parameters = _read(body)
        except ClaimRefused as refused:
            await _send_problem(send, refused.status, refused.code, refused.message, refused.headers)
            return
        except BadRequest as problem:
            await _send_problem(send, problem.status, Code.BAD_USER_INPUT, problem.message)
            return
        answering = _AnswerStream(self, claim, form, send)
        try:
            await cancel_on_disconnect(until_gone(receive), answering.run(scope["app"].state.graph, text, parameters))
        except ClientDisconnected:
            log.info("a client went before its answer was whole", extra={"user": claim.viewer})

    def expired(self, claim: Claim) -> list[tuple[bytes, bytes]]:
        """Headers for who is not let in."""
        challenge = [(b"www-authenticate", b'Bearer realm="bzpeer"')]
        return [*challenge, self.claims.cookie.clear()] if claim.by_cookie or claim.stale else challenge


class _AnswerStream:
    """One answer: from who may ask to the last byte."""

    def __init__(self, endpoint: CypherEndpoint, claim: Claim, form: RowFormat, send: Send) -> None:
        self._endpoint = endpoint
        self._claim = claim
        self._form = form
        self._send = send
        self._begun = False
        self._rows = 0

    async def run(self, graph: Any, text: str, parameters: Mapping[str, Any]) -> None:
        started = time.perf_counter()
        code: Code | None = None
        writer = self._form.writer()
        try:
            await require_analyst(graph, self._claim.viewer, self._claim.session)
            async with aclosing(self._parts(graph, text, parameters, writer)) as parts:
                async for part in parts:
                    await self._pass_on(part)
            await self._pass_on(writer.end(), more=False)
        except (CypherRefused, UnsupportedValue, GraphError) as error:
            code, message = _told(error)
            await self._fail(code, message, writer)
        except TimeoutError:
            log.info("a client took no more of its answer", extra={"user": self._claim.viewer})
        except Exception:
            code = Code.INTERNAL_SERVER_ERROR
            log.exception("a statement failed")
            await self._fail(code, UNKNOWN, writer)
        finally:
            ms = round((time.perf_counter() - started) * 1000, 2)
            extra = {"user": self._claim.viewer, "rows": self._rows, "ms": ms, "format": self._form.name, "code": code}
            log.info("a statement of an analyst", extra=extra)

    async def _parts(
        self, graph: Any, text: str, parameters: Mapping[str, Any], writer: RowWriter
    ) -> AsyncGenerator[bytes]:
        analysts = self._endpoint.analysts
        async with analysts.ask(graph, text, parameters) as answer, aclosing(answer.batches) as batches:
            yield writer.begin(answer.columns)
            async for batch in batches:
                part = writer.rows(batch)
                if len(part) > analysts.limits.bytes_max:
                    raise CypherRefused(Code.QUERY_TOO_EXPENSIVE, TOO_LARGE.format(analysts.limits.bytes_max))
                self._rows += len(batch)
                yield part
                if server_is_leaving():
                    raise CypherRefused(Code.UNAVAILABLE, STOPPING)

    async def _pass_on(self, part: bytes, *, more: bool = True) -> None:
        """Sends a part, the status before the first. Raises TimeoutError when the client does not take it."""
        if more and not part:
            return
        async with asyncio.timeout(TAKEN_S):
            if not self._begun:
                self._begun = True
                await self._send({"type": "http.response.start", "status": 200, "headers": _headers(self._form)})
            await self._send({"type": "http.response.body", "body": part, "more_body": more})

    async def _fail(self, code: Code, message: str, writer: RowWriter) -> None:
        if not self._begun:
            headers = self._endpoint.expired(self._claim) if code is Code.UNAUTHENTICATED else []
            await _send_problem(self._send, STATUS.get(code, 500), code, message, headers)
            return
        # and no end after it: the server closes the connection
        await self._pass_on(writer.failed(_problem(code, message)))


def _read(body: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    text, parameters = body.get("statement"), body.get("parameters")
    if not isinstance(text, str):
        raise BadRequest(400, "`statement` must be there, and be a string.")
    if parameters is not None and not isinstance(parameters, dict):
        raise BadRequest(400, "`parameters` must be an object.")
    unknown = sorted(body.keys() - {"statement", "parameters"})
    if unknown:
        raise BadRequest(400, f"There is no `{unknown[0]}`: the body has `statement`, and maybe `parameters`.")
    return text, cast("dict[str, Any]", parameters or {})


def _told(error: CypherRefused | UnsupportedValue | GraphError) -> tuple[Code, str]:
    if isinstance(error, CypherRefused):
        return error.code, error.message
    if isinstance(error, UnsupportedValue):
        return Code.BAD_USER_INPUT, error.message
    log.warning("a statement failed", extra={"code": error.code, "reason": error.message}, exc_info=error.__cause__)
    return Code(error.code), "The graph cannot be reached now. Try again in a moment."


def _headers(form: RowFormat) -> list[tuple[bytes, bytes]]:
    charset = "; charset=utf-8" if form.name == "csv" else ""
    return [
        (b"content-type", f"{form.types[0]}{charset}".encode()),
        (b"cache-control", b"no-store"),
        (b"vary", b"accept, authorization, cookie"),
        (b"x-accel-buffering", b"no"),
    ]


def _problem(code: Code, message: str) -> bytes:
    return orjson.dumps({"errors": [{"message": message, "extensions": {"code": code.value}}]})


async def _send_problem(
    send: Send, status: int, code: Code, message: str, headers: list[tuple[bytes, bytes]] | None = None
) -> None:
    body = _problem(code, message)
    start = [(b"content-type", JSON_TYPE.encode()), (b"content-length", str(len(body)).encode()), *(headers or ())]
    await send({"type": "http.response.start", "status": status, "headers": start})
    await send({"type": "http.response.body", "body": body})


def format_accepted(accept: str | None) -> RowFormat | None:
    """The format that is accepted most, the first of the list among equals; None if none is."""
    if accept is None or not accept.strip():
        return HTTP_FORMATS[0]
    accepted = accepted_types(accept)

    def quality(each: RowFormat) -> float:
        named = [accepted[media] for media in each.types if media in accepted]
        kind = f"{each.types[0].partition('/')[0]}/*"
        return max(named) if named else accepted.get(kind, accepted.get("*/*", 0.0))

    best = max(HTTP_FORMATS, key=quality)
    return best if quality(best) > 0 else None
