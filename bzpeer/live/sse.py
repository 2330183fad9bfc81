"""Server-sent events: the distinct connections mode of the GraphQL over SSE protocol.

A subscription is one response that does not end: `event: next` with an answer each, and its number as `id`, which a
browser sends back as Last-Event-ID when it connects again. A query or mutation is one `next` and `complete`.
"""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing

import orjson
from starlette.types import Receive, Send

from bzpeer.http.disconnect import server_is_leaving, until_gone
from bzpeer.http.media_types import EVENTS_TYPE
from bzpeer.live.answers import Answers, EventAnswer
from resolvers.execution.answer import Answer
from resolvers.execution.subscription import PaperSubscription

HEARTBEAT_S = 15.0
"""A comment is sent when nothing else was for so long: proxies close what is silent."""
TAKEN_S = 30.0
"""A client that takes nothing for so long has gone."""
LOOK_S = 0.5
"""How often one looks whether the server is asked to stop."""

_HEADERS = [
    (b"content-type", f"{EVENTS_TYPE}; charset=utf-8".encode()),
    (b"cache-control", b"no-store"),
    (b"x-accel-buffering", b"no"),
]
_COMPLETE = b"event: complete\ndata:\n\n"


async def send_once(send: Send, answer: Answer, extra: list[tuple[bytes, bytes]]) -> None:
    """One answer, and the end."""
    await send({"type": "http.response.start", "status": 200, "headers": [*_HEADERS, *extra]})
    await send({"type": "http.response.body", "body": _next(answer) + _COMPLETE})


async def send_stream(receive: Receive, send: Send, answers: Answers, following: PaperSubscription) -> None:
    """The answers to a subscription, until the client goes, the server stops or the subscription ends."""
    await send({"type": "http.response.start", "status": 200, "headers": _HEADERS})
    gone = asyncio.create_task(until_gone(receive))
    try:
        # an id without data is no event, but where to go on from if the connection is lost before there is one
        await _send_part(send, b"id: %d\n\n" % following.after)
        async with aclosing(_chunks(answers, following)) as chunks:
            await _pass_on(chunks, send, gone)
        await _send_part(send, b"", more=False)
    except TimeoutError:
        pass  # it takes nothing any more: the server parts with it
    finally:
        gone.cancel()


async def _pass_on(chunks: AsyncGenerator[bytes], send: Send, gone: "asyncio.Task[None]") -> None:
    """Sends what comes, until there is no more, the client goes or the server stops."""
    upcoming = asyncio.ensure_future(anext(chunks, None))
    silent = 0.0
    try:
        while not gone.done() and not server_is_leaving():
            await asyncio.wait([upcoming, gone], timeout=LOOK_S, return_when=asyncio.FIRST_COMPLETED)
            if upcoming.done():
                chunk = upcoming.result()
                if chunk is None:
                    return
                await _send_part(send, chunk)
                silent = 0.0
                upcoming = asyncio.ensure_future(anext(chunks, None))
            else:
                silent += LOOK_S
                if silent >= HEARTBEAT_S:
                    await _send_part(send, b":\n\n")
                    silent = 0.0
    finally:
        upcoming.cancel()
        await asyncio.gather(upcoming, return_exceptions=True)


async def _chunks(answers: Answers, following: PaperSubscription) -> AsyncGenerator[bytes]:
    async with aclosing(answers.to(following)) as told:
        async for each in told:
            yield _next(each.answer, each)
            if each.last:
                yield _COMPLETE


def _next(answer: Answer, told: EventAnswer | None = None) -> bytes:
    response = answer.response()
    if told is None or told.last:
        return b"event: next\ndata: %s\n\n" % orjson.dumps(response)
    response["extensions"] = {"eventId": str(told.event)}
    return b"event: next\nid: %d\ndata: %s\n\n" % (told.event, orjson.dumps(response))


async def _send_part(send: Send, part: bytes, *, more: bool = True) -> None:
    """Raises TimeoutError when the client does not take it."""
    async with asyncio.timeout(TAKEN_S):
        await send({"type": "http.response.body", "body": part, "more_body": more})
