"""POST /cypher: an analyst's statement in, a stream of rows out, as fast as the client reads them.

An error before the first rows is a JSON problem with its HTTP status. After them the status has been sent: the error is
written in the rows' format where the format allows it, and the connection is closed without the end of the body. So no
client mistakes a partial result for a complete one.
"""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, Mapping
from contextlib import aclosing
from typing import Any, cast

from starlette.types import Receive, Scope, Send

from bzpeer.analyst.arrow_writer import ARROW_MISSING, has_arrow
from bzpeer.analyst.formats import HTTP_FORMATS, RowFormat
from bzpeer.analyst.row_writer import RowWriter, UnwritableValue
from bzpeer.http.body import BadRequest, read_object
from bzpeer.http.disconnect import is_server_stopping, wait_for_disconnect
from bzpeer.http.headers import Header, read_headers
from bzpeer.http.media_types import accepted_types
from bzpeer.http.problem import GRAPH_UNAVAILABLE, UNEXPECTED, problem_json, problem_response
from bzpeer.http.services import Services, services_of
from bzpeer.identity.claims import CHALLENGE, Claim, ClaimRefused
from graphdb.errors import GraphError
from resolvers.analyst.runner import CypherRefused
from resolvers.error_codes import Code
from resolvers.execution.disconnect import ClientDisconnected, cancel_on_disconnect
from resolvers.rights import require_analyst

log = logging.getLogger("bzpeer.analyst")

SEND_TIMEOUT_SECONDS = 30.0
"""A client that reads nothing for this long counts as disconnected."""

NO_FORMAT = f"This address answers with {', '.join(each.types[0] for each in HTTP_FORMATS)}: accept one of them."
STOPPING = "The service is stopping. Send the statement again in a moment."
BATCH_TOO_LARGE = "A batch of rows is larger than {} bytes (BZPEER_CYPHER_BYTES_MAX). Return smaller values."


class CypherEndpoint:
    """The ASGI application at /cypher. A class, because Starlette passes its own Request to functions."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        services = services_of(scope["app"])
        headers = read_headers(scope)

        async def refuse(
            code: Code, message: str, status: int | None = None, headers: list[Header] | None = None
        ) -> None:
            await problem_response(code, message, status, headers or ())(scope, receive, send)

        if scope["method"] != "POST":
            await refuse(Code.BAD_USER_INPUT, "Send the statement by POST.", 405, [(b"allow", b"POST")])
            return
        form = accepted_format(headers.get(b"accept"))
        if form is None:
            await refuse(Code.BAD_USER_INPUT, NO_FORMAT, 406)
            return
        if form.needs_arrow and not has_arrow():
            await refuse(Code.UNAVAILABLE, ARROW_MISSING, 406)
            return
        try:
            claim = services.claims.of(scope, headers)
            bytes_max = services.settings.body_bytes_max
            members = "`statement`, and optionally `parameters`"
            text, parameters = _read(await read_object(headers, receive, bytes_max=bytes_max, members=members))
        except ClaimRefused as refused:
            await refuse(refused.code, refused.message, headers=refused.headers)
            return
        except BadRequest as problem:
            await refuse(Code.BAD_USER_INPUT, problem.message, problem.status)
            return
        stream = _RowStreamResponse(services, claim, form, scope, receive, send)
        try:
            await cancel_on_disconnect(wait_for_disconnect(receive), stream.run(text, parameters))
        except ClientDisconnected:
            log.info("a client disconnected before the end of its rows", extra={"user": claim.viewer})


class _RowStreamResponse:
    """One response, from the check of the analyst's role to the last byte."""

    def __init__(
        self, services: Services, claim: Claim, form: RowFormat, scope: Scope, receive: Receive, send: Send
    ) -> None:
        self._services = services
        self._claim = claim
        self._form = form
        self._asgi = (scope, receive, send)
        self._send = send
        self._is_begun = False
        self._rows = 0

    async def run(self, text: str, parameters: Mapping[str, Any]) -> None:
        started = time.perf_counter()
        code: Code | None = None
        writer = self._form.writer()
        try:
            await require_analyst(self._services.graph, self._claim.viewer, self._claim.session)
            async with aclosing(self._parts(text, parameters, writer)) as parts:
                async for part in parts:
                    await self._send_part(part)
            await self._send_part(writer.end(), more=False)
        except (CypherRefused, UnwritableValue, GraphError) as error:
            code, message = _code_and_message(error)
            await self._fail(code, message, writer)
        except TimeoutError:
            log.info("a client stopped reading its rows", extra={"user": self._claim.viewer})
        except Exception:
            code = Code.INTERNAL_SERVER_ERROR
            log.exception("a statement failed")
            await self._fail(code, UNEXPECTED, writer)
        finally:
            ms = round((time.perf_counter() - started) * 1000, 2)
            extra = {"user": self._claim.viewer, "rows": self._rows, "ms": ms, "format": self._form.name, "code": code}
            log.info("a statement of an analyst", extra=extra)

    async def _parts(self, text: str, parameters: Mapping[str, Any], writer: RowWriter) -> AsyncGenerator[bytes]:
        analysts = self._services.analysts
        async with (
            analysts.ask(self._services.graph, text, parameters) as answer,
            aclosing(answer.batches) as batches,
        ):
            yield writer.begin(answer.columns)
            async for batch in batches:
                part = writer.rows(batch)
                if len(part) > analysts.limits.bytes_max:
                    message = BATCH_TOO_LARGE.format(analysts.limits.bytes_max)
                    raise CypherRefused(Code.QUERY_TOO_EXPENSIVE, message)
                self._rows += len(batch)
                yield part
                if is_server_stopping():
                    raise CypherRefused(Code.UNAVAILABLE, STOPPING)

    async def _send_part(self, part: bytes, *, more: bool = True) -> None:
        """Sends a part, after the status if it is the first. Raises TimeoutError when the client does not read it."""
        if more and not part:
            return
        async with asyncio.timeout(SEND_TIMEOUT_SECONDS):
            if not self._is_begun:
                self._is_begun = True
                await self._send({"type": "http.response.start", "status": 200, "headers": _headers(self._form)})
            await self._send({"type": "http.response.body", "body": part, "more_body": more})

    async def _fail(self, code: Code, message: str, writer: RowWriter) -> None:
        if not self._is_begun:
            headers = self._unauthenticated_headers() if code is Code.UNAUTHENTICATED else []
            await problem_response(code, message, headers=headers)(*self._asgi)
            return
        # without an end of the body, the server closes the connection
        await self._send_part(writer.failed(problem_json(code, message)))

    def _unauthenticated_headers(self) -> list[Header]:
        with_cookie = self._claim.by_cookie or self._claim.stale
        return [CHALLENGE, self._services.claims.cookie.clear()] if with_cookie else [CHALLENGE]


def _read(body: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    text, parameters = body.get("statement"), body.get("parameters")
    if not isinstance(text, str):
        raise BadRequest(400, "`statement` is required, and must be a string.")
    if parameters is not None and not isinstance(parameters, dict):
        raise BadRequest(400, "`parameters` must be an object.")
    unknown = sorted(body.keys() - {"statement", "parameters"})
    if unknown:
        message = f"`{unknown[0]}` is unknown: the body has `statement`, and optionally `parameters`."
        raise BadRequest(400, message)
    return text, cast("dict[str, Any]", parameters or {})


def _code_and_message(error: CypherRefused | UnwritableValue | GraphError) -> tuple[Code, str]:
    if isinstance(error, CypherRefused):
        return error.code, error.message
    if isinstance(error, UnwritableValue):
        return Code.BAD_USER_INPUT, error.message
    log.warning("a statement failed", extra={"code": error.code, "reason": error.message}, exc_info=error.__cause__)
    return Code(error.code), GRAPH_UNAVAILABLE


def _headers(form: RowFormat) -> list[Header]:
    charset = "; charset=utf-8" if form.name == "csv" else ""
    return [
        (b"content-type", f"{form.types[0]}{charset}".encode()),
        (b"cache-control", b"no-store"),
        (b"vary", b"accept, authorization, cookie"),
        (b"x-accel-buffering", b"no"),
    ]


def accepted_format(accept: str | None) -> RowFormat | None:
    """The format with the highest quality in an Accept header, the first of HTTP_FORMATS among equals, or None."""
    if accept is None or not accept.strip():
        return HTTP_FORMATS[0]
    accepted = accepted_types(accept)

    def quality(each: RowFormat) -> float:
        named = [accepted[media] for media in each.types if media in accepted]
        kind = f"{each.types[0].partition('/')[0]}/*"
        return max(named) if named else accepted.get(kind, accepted.get("*/*", 0.0))

    best = max(HTTP_FORMATS, key=quality)
    return best if quality(best) > 0 else None
