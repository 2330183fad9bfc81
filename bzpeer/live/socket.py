"""GraphQL over WebSocket: the graphql-transport-ws protocol.

Close codes: 4400 invalid message; 4401 `subscribe` before `connection_ack`, or the session has ended; 4403 invalid
token, or a handshake from another site; 4406 another subprotocol; 4408 no `connection_init` in time; 4409 the id is in
use; 4429 a second `connection_init`.
"""

import asyncio
import logging
from collections.abc import Mapping
from contextlib import aclosing
from dataclasses import dataclass, field
from typing import Any, cast

import orjson
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from bzpeer.http.services import Services, services_of
from bzpeer.identity.claims import Claim, ClaimRefused
from resolvers.error_codes import Code, refusal
from resolvers.execution.answer import Answer
from resolvers.execution.request import Request
from resolvers.execution.subscription import PaperSubscription, follow, is_subscription

log = logging.getLogger("bzpeer.live")

PROTOCOL = "graphql-transport-ws"
INIT_SECONDS = 10.0
"""Time for the client's `connection_init`."""
OPERATIONS_MAX = 100
"""Operations that run at once on one connection."""
MESSAGE_LENGTH_MAX = 1_000_000
"""Characters of a message from the client."""
TOO_MANY = f"At most {OPERATIONS_MAX} operations run on one connection. Complete some, or open another connection."


async def graphql_socket(scope: Scope, receive: Receive, send: Send) -> None:
    """The ASGI application for WebSockets at /graphql."""
    socket = WebSocket(scope, receive, send)
    if PROTOCOL not in socket.scope.get("subprotocols", []):
        await socket.accept()
        await socket.close(4406, f"Subprotocol not acceptable: use {PROTOCOL}")
        return
    await socket.accept(subprotocol=PROTOCOL)
    connection = _Connection(socket, services_of(scope["app"]))
    try:
        await connection.run()
    except WebSocketDisconnect:
        pass
    finally:
        await connection.end()


class _SocketClosed(Exception):
    """The connection must be closed, with this code and reason."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


@dataclass(slots=True)
class _Connection:
    socket: WebSocket
    services: Services
    claim: Claim | None = None
    tasks: dict[str, "asyncio.Task[None]"] = field(default_factory=dict[str, "asyncio.Task[None]"])

    async def run(self) -> None:
        try:
            async with asyncio.timeout(INIT_SECONDS) as limit:
                while True:
                    message = await self._receive()
                    await self._handle(message)
                    if self.claim is not None:
                        limit.reschedule(None)
        except TimeoutError:
            await self._close(4408, "Connection initialisation timeout")
        except _SocketClosed as closed:
            await self._close(closed.code, closed.reason)

    async def end(self) -> None:
        """Cancels the operations that run."""
        tasks = list(self.tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        # breaks the reference cycle between tasks and connection, so that both are freed now
        self.tasks.clear()

    async def _receive(self) -> dict[str, Any]:
        received = await self.socket.receive()
        if received["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(received.get("code", 1000))
        text: str | None = received.get("text")
        if text is None or len(text) > MESSAGE_LENGTH_MAX:
            raise _SocketClosed(4400, "Invalid message")
        try:
            message = orjson.loads(text)
        except orjson.JSONDecodeError:
            raise _SocketClosed(4400, "Invalid message") from None
        if not isinstance(message, dict):
            raise _SocketClosed(4400, "Invalid message")
        return cast("dict[str, Any]", message)

    async def _handle(self, message: Mapping[str, Any]) -> None:
        kind, payload = message.get("type"), message.get("payload")
        if payload is not None and not isinstance(payload, dict):
            raise _SocketClosed(4400, "Invalid message")
        if kind == "connection_init":
            if self.claim is not None:
                raise _SocketClosed(4429, "Too many initialisation requests")
            self.claim = self._claim(cast("dict[str, Any]", payload or {}))
            await self._send({"type": "connection_ack"})
        elif kind == "ping":
            await self._send({"type": "pong", **({"payload": payload} if payload else {})})
        elif kind == "pong":
            pass
        elif kind == "subscribe":
            await self._subscribe(message.get("id"), cast("dict[str, Any]", payload or {}))
        elif kind == "complete" and isinstance(message.get("id"), str):
            task = self.tasks.pop(message["id"], None)
            if task is not None:
                task.cancel()
        else:
            raise _SocketClosed(4400, "Invalid message")

    def _claim(self, payload: Mapping[str, Any]) -> Claim:
        """The viewer: from a token in the payload of `connection_init`, else from the headers of the handshake."""
        header = next((value for name, value in payload.items() if name.lower() == "authorization"), None)
        try:
            if isinstance(header, str):
                scheme, _, token = header.partition(" ")
                return self.services.claims.of_bearer(token.strip() if scheme.lower() == "bearer" else "")
            return self.services.claims.of(self.socket.scope)
        except ClaimRefused as refused:
            raise _SocketClosed(4403, "Forbidden") from refused

    async def _subscribe(self, id: Any, payload: Mapping[str, Any]) -> None:
        if self.claim is None:
            raise _SocketClosed(4401, "Unauthorized")
        query, variables, name = payload.get("query"), payload.get("variables"), payload.get("operationName")
        valid = isinstance(query, str) and isinstance(variables, dict | None) and isinstance(name, str | None)
        if not isinstance(id, str) or not id or not valid:
            raise _SocketClosed(4400, "Invalid message")
        if id in self.tasks:
            raise _SocketClosed(4409, f"Subscriber for {id[:60]} already exists")
        if len(self.tasks) >= OPERATIONS_MAX:
            errors = Answer(errors=(refusal(Code.RATE_LIMITED, TOO_MANY),)).response()["errors"]
            await self._send({"id": id, "type": "error", "payload": errors})
            return
        request = Request(cast(str, query), cast("dict[str, Any]", variables or {}), name)
        self.tasks[id] = asyncio.create_task(self._operate(id, request, self.claim))

    async def _operate(self, id: str, request: Request, claim: Claim) -> None:
        try:
            executor, context = self.services.executor, self.services.context(claim)
            if is_subscription(executor, request):
                following = await follow(executor, request, context)
                if isinstance(following, PaperSubscription):
                    await self._follow(id, following)
                elif following.code == Code.UNAUTHENTICATED:
                    raise _SocketClosed(4401, "Unauthorized")
                else:
                    await self._answer(id, following)
            else:
                answer = await executor.execute(request, context)
                if answer.changed:
                    self.services.follower.poll_now()
                await self._answer(id, answer)
        except _SocketClosed as closed:
            await self._close(closed.code, closed.reason)
        except WebSocketDisconnect:
            pass
        except Exception:
            if self.socket.application_state is WebSocketState.CONNECTED:  # else it was closed during a send
                log.exception("an operation over a socket failed")
                await self._close(1011, "Internal error")

    async def _follow(self, id: str, following: PaperSubscription) -> None:
        async with aclosing(self.services.answers.of(following)) as answers:
            async for each in answers:
                if each.last and each.answer.code == Code.UNAUTHENTICATED:
                    raise _SocketClosed(4401, "Unauthorized")
                if each.last:
                    await self._answer(id, each.answer)
                    return
                await self._send(_next(id, each.answer, each.event))

    async def _answer(self, id: str, answer: Answer) -> None:
        """Sends the only answer of an operation, and `complete`."""
        self.tasks.pop(id, None)  # the client may reuse the id once it has the answer
        if not answer.executed and answer.errors:
            await self._send({"id": id, "type": "error", "payload": answer.response()["errors"]})
            return
        await self._send(_next(id, answer))
        await self._send({"id": id, "type": "complete"})

    async def _send(self, message: Mapping[str, Any]) -> None:
        await self.socket.send_text(orjson.dumps(message).decode())

    async def _close(self, code: int, reason: str) -> None:
        if self.socket.application_state is WebSocketState.CONNECTED:
            await self.socket.close(code, reason)


def _next(id: str, answer: Answer, event: int | None = None) -> dict[str, Any]:
    response = answer.response()
    if event is not None:
        response["extensions"] = {"eventId": str(event)}
    return {"id": id, "type": "next", "payload": response}
