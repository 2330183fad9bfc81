"""Structured logs on standard error: one JSON object or one readable line for each record, with its request's id."""

import logging
import os
import re
import sys
import time
from contextvars import ContextVar

from pythonjsonlogger.orjson import OrjsonFormatter
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bzpeer.http.problem import UNEXPECTED, problem_response
from resolvers.error_codes import Code

log = logging.getLogger("bzpeer.http")

request_id: ContextVar[str | None] = ContextVar("request_id", default=None)

_VALID_ID = re.compile(rb"[A-Za-z0-9._-]{1,64}")


class _WithRequest(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.request_id = request_id.get()
        return True


class _Readable(logging.Formatter):
    """`12:00:01 INFO bzpeer.http GET /live status=200 ms=1.2`: the extra fields of a record follow its message."""

    _usual = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "request_id", "taskName"}

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        extra = {name: value for name, value in vars(record).items() if name not in self._usual}
        line = line.encode("unicode_escape").decode() if not line.isprintable() and not record.exc_info else line
        return line + "".join(f" {name}={value}" for name, value in extra.items())


def configure_logging(form: str, level: str) -> None:
    """Sets up logging for the whole program, uvicorn included. `form` is json or text."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(_WithRequest())
    if form == "json":
        handler.setFormatter(
            OrjsonFormatter(
                "%(levelname)s %(name)s %(message)s %(request_id)s",
                rename_fields={"levelname": "level", "name": "logger"},
                timestamp=True,
            )
        )
    else:
        handler.setFormatter(_Readable("%(asctime)s %(levelname)s %(name)s %(message)s", "%H:%M:%S"))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel("WARNING")
    logging.getLogger("bzpeer").setLevel(level.upper())
    logging.getLogger("uvicorn").setLevel("WARNING")


_UNEXPECTED = problem_response(Code.INTERNAL_SERVER_ERROR, UNEXPECTED)


class RequestLog:
    """ASGI middleware: gives each request an id, and logs its status and duration.

    The id is the client's X-Request-ID if it is 1 to 64 ASCII letters, digits, `.`, `_` and `-`; else a random one.
    Uncaught exceptions become a response here, so that it carries the id too.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        header = next((value for name, value in scope["headers"] if name == b"x-request-id"), b"")
        identity = header.decode() if _VALID_ID.fullmatch(header) else os.urandom(16).hex()
        token = request_id.set(identity)
        started = time.perf_counter()
        status = 0

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = [*message.get("headers", ()), (b"x-request-id", identity.encode())]
                message = {**message, "headers": headers}  # a copy: _UNEXPECTED is sent more than once
            await send(message)

        try:
            await self.app(scope, receive, send_with_id)
        except Exception:
            log.exception("a request failed")
            if not status:
                await _UNEXPECTED(scope, receive, send_with_id)
        finally:
            if log.isEnabledFor(logging.INFO):
                ms = round((time.perf_counter() - started) * 1000, 2)
                log.info("%s %s", scope["method"], scope["path"], extra={"status": status, "ms": ms})
            request_id.reset(token)
