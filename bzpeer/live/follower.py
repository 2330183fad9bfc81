"""Follower: reads the events of the papers somebody follows, in order, and hands them to all who do.

Every change writes its event in its own transaction, numbered under the paper's lock (cypher/changes): so the events of
a paper appear in the order of their numbers and without gaps, whichever worker or server made the change, and "all
after number n" is never too little. Asking every few milliseconds is all that takes: one statement, for all papers.

Of many papers that takes an index seek each. So then one mostly asks what has happened lately, on any paper, and takes
of it what continues the numbers one has; once a second, and whenever there is a gap, one asks for each paper after all.
"""

import asyncio
import logging
import math
import time
from collections import Counter
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

from cypher.library import statement
from graphdb.errors import GraphError
from graphdb.graph import Graph
from resolvers.execution.subscription import Event

log = logging.getLogger("bzpeer.live")

PAUSE_S = 0.03
"""Between two questions; a change made by this worker is asked for at once."""
PAUSE_AFTER_FAILURE_S = 1.0
FEW_PAPERS = 20
"""So many are asked for one by one each time."""
EACH_S = 1.0
"""How often each of many papers is asked for."""
LATELY_S = 2.0
EVENTS_AT_ONCE = 200
"""Of each paper, in one answer."""
WAITING_MAX = 1000
"""Events that may wait for one who takes them too slowly."""


class TooSlow(Exception):
    """Events came faster than they were taken."""


class Events:
    """The events of one paper after a number, for one who follows it: an asynchronous iterator that does not end."""

    def __init__(self, after: int) -> None:
        self._last = after
        self._overrun = False
        self._queue: asyncio.Queue[Event] = asyncio.Queue()

    def put(self, event: Event) -> None:
        """Hand an event over; those that are known already are dropped, and all once there are too many."""
        if event.sequence <= self._last or self._overrun:
            return
        self._last = event.sequence
        self._overrun = self._queue.qsize() >= WAITING_MAX
        self._queue.put_nowait(event)

    def __aiter__(self) -> "Events":
        return self

    async def __anext__(self) -> Event:
        if self._overrun and self._queue.empty():
            raise TooSlow
        return await self._queue.get()


@dataclass(slots=True)
class _FollowedPaper:
    """A paper: the number of the last event that was handed out, and to whom."""

    last: int
    by: set[Events] = field(default_factory=set[Events])

    def hand_out(self, event: Event) -> None:
        self.last = event.sequence
        for events in self.by:
            events.put(event)


class Follower:
    """One for each worker; `run` asks for as long as somebody follows something."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._papers: dict[str, _FollowedPaper] = {}
        self._each_asked = -math.inf
        self._wanted = asyncio.Event()
        self._changed = asyncio.Event()

    @asynccontextmanager
    async def running(self) -> AsyncGenerator["Follower"]:
        """It asks while this is open."""
        task = asyncio.create_task(self._run())
        try:
            yield self
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    @asynccontextmanager
    async def follow(self, paper: str, after: int) -> AsyncGenerator[Events]:
        """The events of a paper (its id) after a number."""
        events = Events(after)
        followed = self._papers.setdefault(paper, _FollowedPaper(after))
        followed.last = min(followed.last, after)
        followed.by.add(events)
        self._each_asked = -math.inf  # what has happened since may be long ago
        self._wanted.set()
        self._changed.set()
        try:
            yield events
        finally:
            followed.by.discard(events)
            if not followed.by and self._papers.get(paper) is followed:
                del self._papers[paper]
            if not self._papers:
                self._wanted.clear()

    async def since(self, paper: str, after: int) -> list[Event]:
        """The next events of a paper, at most EVENTS_AT_ONCE: for one who is behind. Raises a GraphError."""
        rows = await self._graph.read(statement("events/list_events", papers=[[paper, after]], most=EVENTS_AT_ONCE))
        return [Event(*row) for row in rows]

    def look(self) -> None:
        """Something was changed by this worker: ask now."""
        self._changed.set()

    async def _run(self) -> None:
        while True:
            await self._wanted.wait()
            self._changed.clear()
            try:
                more = await self._ask()
            except GraphError as error:
                log.warning("events cannot be read now", extra={"code": error.code, "reason": error.message})
                await asyncio.sleep(PAUSE_AFTER_FAILURE_S)
                continue
            except Exception:  # whatever it is, those who follow other papers still want to be told
                log.exception("events could not be handed out")
                await asyncio.sleep(PAUSE_AFTER_FAILURE_S)
                continue
            if not more:
                # not wait_for: of Python 3.11 it may swallow being cancelled
                with suppress(TimeoutError):
                    async with asyncio.timeout(PAUSE_S):
                        await self._changed.wait()

    async def _ask(self) -> bool:
        """Reads what is new and hands it out; whether there may be more."""
        now = time.monotonic()
        if len(self._papers) > FEW_PAPERS and now < self._each_asked + EACH_S:
            rows = await self._graph.read(statement("events/list_recent_events", seconds=LATELY_S))
            gaps = [row for row in rows if not self._continue(Event(*row))]
            if not gaps:
                return False
        self._each_asked = now
        asked = {paper: followed.last for paper, followed in self._papers.items()}
        papers = [[paper, last] for paper, last in asked.items()]
        rows = await self._graph.read(statement("events/list_events", papers=papers, most=EVENTS_AT_ONCE))
        for event in (Event(*row) for row in rows):
            followed = self._papers.get(event.paper)
            # somebody may have begun to follow from further back in the meantime: that is asked for next
            if followed is not None and asked[event.paper] <= followed.last < event.sequence:
                followed.hand_out(event)
        more = any(count == EVENTS_AT_ONCE for count in Counter(row[0] for row in rows).values())
        if more:
            self._each_asked = -math.inf
        return more

    def _continue(self, event: Event) -> bool:
        """Hands an event out if it is the next of its paper; False if there is one between that is not here."""
        followed = self._papers.get(event.paper)
        if followed is None or event.sequence <= followed.last:
            return True
        if event.sequence > followed.last + 1:
            return False
        followed.hand_out(event)
        return True
