"""The answers to a subscription, event by event. Subscribers with equal requests share one computation."""

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

import stamina

from bzpeer.live.follower import EVENTS_READ_MAX, Follower, TooSlow
from graphdb.errors import GraphError
from resolvers.error_codes import Code, refusal
from resolvers.execution.answer import Answer
from resolvers.execution.subscription import EVENTS_EXPIRED, Event, PaperSubscription

RETRY_SECONDS = 0.5
"""Pause before the graph is read again after a failure."""
TOO_SLOW = "The client reads events too slowly. Subscribe again with the last `eventId` it received as `after`."

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class EventAnswer:
    """The answer to one event. `last` is whether it ends the subscription."""

    event: int
    answer: Answer
    last: bool = False


class Answers:
    """Computes the answers of all subscriptions of a worker."""

    def __init__(self, follower: Follower) -> None:
        self._follower = follower
        self._running: dict[bytes, asyncio.Task[Answer | None]] = {}

    async def of(self, subscription: PaperSubscription) -> AsyncGenerator[EventAnswer]:
        """The answers to a subscription, from the first event after `subscription.after` on.

        Ends when the viewer's session ends, when the paper is merged into another, and when the reader is too slow.
        """
        async with aclosing(self._events(subscription)) as events:
            while True:
                try:
                    event = await anext(events)
                except TooSlow:
                    yield EventAnswer(0, Answer(errors=(refusal(Code.RATE_LIMITED, TOO_SLOW),)), last=True)
                    return
                if event.kind == "MOVED":
                    expired = refusal(Code.CONFLICT, EVENTS_EXPIRED)
                    yield EventAnswer(event.sequence, Answer(errors=(expired,)), last=True)
                    return
                answer = await _retry(partial(self._share, subscription, event))
                if answer is not None:
                    ended = answer.code == Code.UNAUTHENTICATED and not answer.executed
                    yield EventAnswer(event.sequence, answer, ended)
                    if ended:
                        return

    async def _events(self, subscription: PaperSubscription) -> AsyncGenerator[Event]:
        """First the events that were missed, read in pages; then new ones as they happen."""
        after, count = subscription.after, EVENTS_READ_MAX
        while count == EVENTS_READ_MAX:
            missed = await _retry(partial(self._follower.since, subscription.paper, after))
            count = len(missed)
            for event in missed:
                yield event
                after = event.sequence
        async with self._follower.follow(subscription.paper, after) as events:
            async for event in events:
                yield event

    async def _share(self, subscription: PaperSubscription, event: Event) -> Answer | None:
        """The answer to an event, from the computation that runs for an equal subscription if there is one.

        A finished computation is not reused: the text in its answer may have been hidden in the meantime.
        """
        key = subscription.key(event)
        running = self._running.get(key)
        if running is None:
            running = self._running[key] = asyncio.create_task(subscription.answer(event))
            running.add_done_callback(lambda _: self._running.pop(key))
        return await asyncio.shield(running)


async def _retry(read: Callable[[], Awaitable[T]]) -> T:
    """What `read` returns, retried for as long as the graph is unavailable or busy, so that no event is skipped."""
    async for attempt in stamina.retry_context(
        on=_is_temporary,
        attempts=None,
        timeout=None,
        wait_initial=RETRY_SECONDS,
        wait_max=RETRY_SECONDS,
        wait_jitter=0,
    ):
        with attempt:
            return await read()
    raise AssertionError("it is retried without end")


def _is_temporary(error: Exception) -> bool:
    return isinstance(error, GraphError) and error.code != Code.INTERNAL_SERVER_ERROR
