"""GraphQL over server-sent events: the distinct connections mode of the GraphQL over SSE protocol.

A subscription is one response without an end: an `event: next` for each answer, with the event's number as `id`, which
browsers send back as Last-Event-ID when they reconnect. A query or mutation is one `next` and a `complete`.
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

import orjson
from starlette.types import Receive, Send

from bzpeer.http.disconnect import is_server_stopping, wait_for_disconnect
from bzpeer.http.headers import Header
from bzpeer.http.media_types import EVENTS_TYPE
from bzpeer.live.answers import Answers, EventAnswer
from resolvers.execution.answer import Answer
from resolvers.execution.subscription import PaperSubscription

HEARTBEAT_SECONDS = 15.0
"""After this time without an answer a comment is sent: proxies close silent connections."""
SEND_TIMEOUT_SECONDS = 30.0
"""A client that reads nothing for this long counts as disconnected."""
STOP_CHECK_SECONDS = 0.5
"""Time between two checks whether the server is stopping."""

_HEADERS: list[Header] = [
    (b"content-type", f"{EVENTS_TYPE}; charset=utf-8".encode()),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]
_COMPLETE = b"event: complete\ndata:\n\n"


async def send_once(send: Send, answer: Answer, extra: list[Header]) -> None:
    """Sends the one answer of a query or mutation. `extra` are more headers."""
    await send({"type": "http.response.start", "status": 200, "headers": [*_HEADERS, *extra]})
    await send({"type": "http.response.body", "body": _next(answer) + _COMPLETE})


async def send_stream(receive: Receive, send: Send, answers: Answers, subscription: PaperSubscription) -> None:
    """Sends the answers to a subscription until the client disconnects, the server stops or the subscription ends."""
    await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
    disconnected = asyncio.create_task(wait_for_disconnect(receive))
    try:
        # an id without data is no event, but sets the Last-Event-ID of a client that reconnects before the first event
        await _send_part(send, b"id: %d\n\n" % subscription.after)
        async with aclosing(_chunks(answers, subscription)) as chunks:
            await _send_chunks(chunks, send, disconnected)
        await _send_part(send, b"", more=False)
    except TimeoutError:
        pass  # the client does not read: the server closes the connection
    finally:
        disconnected.cancel()


async def _send_chunks(chunks: AsyncGenerator[bytes], send: Send, disconnected: "asyncio.Task[None]") -> None:
    upcoming = asyncio.ensure_future(anext(chunks, None))
    silent = 0.0
    try:
        while not disconnected.done() and not is_server_stopping():
            await asyncio.wait(
                [upcoming, disconnected], timeout=STOP_CHECK_SECONDS, return_when=asyncio.FIRST_COMPLETED
            )
            if upcoming.done():
                chunk = upcoming.result()
                if chunk is None:
                    return
                await _send_part(send, chunk)
                silent = 0.0
                upcoming = asyncio.ensure_future(anext(chunks, None))
            else:
                silent += STOP_CHECK_SECONDS
                if silent >= HEARTBEAT_SECONDS:
                    await _send_part(send, b":\n\n")
                    silent = 0.0
    finally:
        upcoming.cancel()
        await asyncio.gather(upcoming, return_exceptions=True)


async def _chunks(answers: Answers, subscription: PaperSubscription) -> AsyncGenerator[bytes]:
    async with aclosing(answers.of(subscription)) as event_answers:
        async for each in event_answers:
            yield _next(each.answer, each)
            if each.last:
                yield _COMPLETE


def _next(answer: Answer, of_event: EventAnswer | None = None) -> bytes:
    response = answer.response()
    if of_event is None or of_event.last:
        return b"event: next\ndata: %s\n\n" % orjson.dumps(response)
    response["extensions"] = {"eventId": str(of_event.event)}
    return b"event: next\nid: %d\ndata: %s\n\n" % (of_event.event, orjson.dumps(response))


async def _send_part(send: Send, part: bytes, *, more: bool = True) -> None:
    """Sends a part. Raises TimeoutError when the client does not read it."""
    async with asyncio.timeout(SEND_TIMEOUT_SECONDS):
        await send({"type": "http.response.body", "body": part, "more_body": more})
