"""The answers to a subscription, event by event; those who ask the same at the same time share one."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from dataclasses import dataclass

from bzpeer.live.follower import EVENTS_AT_ONCE, Follower, TooSlow
from graphdb.errors import GraphError
from resolvers.errors import Code, refusal
from resolvers.execution.answer import Answer
from resolvers.execution.subscription import EVENTS_EXPIRED, Event, PaperSubscription

PAUSE_S = 0.5
"""Before the graph is asked again what it could not tell."""
SLOW = "What happens was not taken as fast as it came. Come back with the last `eventId` you have."


@dataclass(frozen=True, slots=True)
class EventAnswer:
    """An answer to an event; `last` says that it ends the subscription."""

    event: int
    answer: Answer
    last: bool = False


class Answers:
    """Makes answers; one for each worker."""

    def __init__(self, follower: Follower) -> None:
        self._follower = follower
        self._making: dict[bytes, asyncio.Task[Answer | None]] = {}

    async def to(self, following: PaperSubscription) -> AsyncGenerator[EventAnswer]:
        """The answers to a subscription, until its viewer's session ends, its paper goes or it falls too far behind."""
        async with aclosing(self._events(following)) as events:
            while True:
                try:
                    event = await anext(events)
                except TooSlow:
                    yield EventAnswer(0, Answer(errors=(refusal(Code.RATE_LIMITED, SLOW),)), last=True)
                    return
                if event.kind == "MOVED":
                    expired = refusal(Code.CONFLICT, EVENTS_EXPIRED)
                    yield EventAnswer(event.sequence, Answer(errors=(expired,)), last=True)
                    return
                answer = await self._answer(following, event)
                if answer is not None:
                    ended = answer.code == Code.UNAUTHENTICATED and not answer.executed
                    yield EventAnswer(event.sequence, answer, ended)
                    if ended:
                        return

    async def _events(self, following: PaperSubscription) -> AsyncGenerator[Event]:
        """What was missed, as fast as it is taken; then what happens."""
        after, found = following.after, EVENTS_AT_ONCE
        while found == EVENTS_AT_ONCE:
            try:
                missed = await self._follower.since(following.paper, after)
            except GraphError:
                await asyncio.sleep(PAUSE_S)
                continue
            found = len(missed)
            for event in missed:
                yield event
                after = event.sequence
        async with self._follower.follow(following.paper, after) as events:
            async for event in events:
                yield event

    async def _answer(self, following: PaperSubscription, event: Event) -> Answer | None:
        while True:
            try:
                return await asyncio.shield(self._shared(following, event))
            except GraphError as error:
                if error.code == Code.INTERNAL_SERVER_ERROR:
                    raise
            await asyncio.sleep(PAUSE_S)  # nothing is skipped because the graph was away or busy

    def _shared(self, following: PaperSubscription, event: Event) -> "asyncio.Task[Answer | None]":
        """The answer that is being made; one that is made already is not kept: it may show what was hidden since."""
        key = following.key(event)
        making = self._making.get(key)
        if making is None:
            making = self._making[key] = asyncio.create_task(following.answer(event))
            making.add_done_callback(lambda _: self._making.pop(key))
        return making
