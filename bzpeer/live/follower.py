"""Follower: reads the events of all followed papers, in order, and hands them to the subscriptions.

Every change writes its event in its own transaction, with a number taken under the paper's lock (cypher/changes). So
the events of a paper become visible in the order of their numbers and without gaps, whichever worker or server made the
change, and reading "all after number n" misses none. The follower polls with one statement for all papers.

That statement takes an index seek for each paper. With many papers, most polls read the recent events of all papers
instead, and use those that continue the known numbers. Once a second, and after each gap, every paper is read itself.
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

POLL_SECONDS = 0.03
"""Time between two polls. A change made by this worker is read at once."""
FAILURE_PAUSE_SECONDS = 1.0
"""Time before the next poll after a failed one."""
FEW_PAPERS_MAX = 20
"""Up to this number of followed papers, each poll reads the events of every one."""
MANY_PAPERS_SECONDS = 1.0
"""With more papers: the time between two reads of every paper."""
RECENT_SECONDS = 2.0
"""With more papers: the age of the events of any paper that all other polls read."""
EVENTS_READ_MAX = 200
"""Events of one paper in one read."""
QUEUE_MAX = 1000
"""Events that wait for a slow subscriber before its subscription ends."""


class TooSlow(Exception):
    """A subscriber reads its events too slowly."""


class Events:
    """The events of one paper after a number, for one subscriber: an asynchronous iterator without an end.

    Raises TooSlow once more than QUEUE_MAX events wait, after those.
    """

    def __init__(self, after: int) -> None:
        self._last = after
        self._is_overrun = False
        self._queue: asyncio.Queue[Event] = asyncio.Queue()

    def put(self, event: Event) -> None:
        """Adds an event. It is dropped if it is not newer than the last one, or the queue has overrun."""
        if event.sequence <= self._last or self._is_overrun:
            return
        self._last = event.sequence
        self._is_overrun = self._queue.qsize() >= QUEUE_MAX
        self._queue.put_nowait(event)

    def __aiter__(self) -> "Events":
        return self

    async def __anext__(self) -> Event:
        if self._is_overrun and self._queue.empty():
            raise TooSlow
        return await self._queue.get()


@dataclass(slots=True)
class _FollowedPaper:
    """A paper with the number of the last event that was handed out, and its subscribers."""

    last: int
    subscribers: set[Events] = field(default_factory=set[Events])

    def hand_out(self, event: Event) -> None:
        self.last = event.sequence
        for events in self.subscribers:
            events.put(event)


class Follower:
    """Polls for new events while any paper is followed. One for each worker."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._papers: dict[str, _FollowedPaper] = {}
        self._all_read_at = -math.inf
        self._has_papers = asyncio.Event()
        self._poll_requested = asyncio.Event()

    @asynccontextmanager
    async def running(self) -> AsyncGenerator["Follower"]:
        """Polls while this is open."""
        task = asyncio.create_task(self._run())
        try:
            yield self
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    @asynccontextmanager
    async def follow(self, paper: str, after: int) -> AsyncGenerator[Events]:
        """The events of a paper after a number. `paper` is its id."""
        events = Events(after)
        followed = self._papers.setdefault(paper, _FollowedPaper(after))
        followed.last = min(followed.last, after)
        followed.subscribers.add(events)
        self._all_read_at = -math.inf  # events after `after` may be older than RECENT_SECONDS
        self._has_papers.set()
        self._poll_requested.set()
        try:
            yield events
        finally:
            followed.subscribers.discard(events)
            if not followed.subscribers and self._papers.get(paper) is followed:
                del self._papers[paper]
            if not self._papers:
                self._has_papers.clear()

    async def since(self, paper: str, after: int) -> list[Event]:
        """The next events of a paper after a number, at most EVENTS_READ_MAX. Raises a GraphError."""
        rows = await self._graph.read(statement("events/list_events", papers=[[paper, after]], most=EVENTS_READ_MAX))
        return [Event(*row) for row in rows]

    def poll_now(self) -> None:
        """Reads new events at once: for changes that this worker made."""
        self._poll_requested.set()

    async def _run(self) -> None:
        while True:
            await self._has_papers.wait()
            self._poll_requested.clear()
            try:
                more = await self._poll()
            except GraphError as error:
                log.warning("events cannot be read", extra={"code": error.code, "reason": error.message})
                await asyncio.sleep(FAILURE_PAUSE_SECONDS)
                continue
            except Exception:  # the next poll may succeed
                log.exception("events could not be handed out")
                await asyncio.sleep(FAILURE_PAUSE_SECONDS)
                continue
            if not more:
                # not wait_for: in Python 3.11 it can swallow a cancellation
                with suppress(TimeoutError):
                    async with asyncio.timeout(POLL_SECONDS):
                        await self._poll_requested.wait()

    async def _poll(self) -> bool:
        """Reads new events and hands them out. Returns whether there may be more."""
        now = time.monotonic()
        if len(self._papers) > FEW_PAPERS_MAX and now < self._all_read_at + MANY_PAPERS_SECONDS:
            rows = await self._graph.read(statement("events/list_recent_events", seconds=RECENT_SECONDS))
            gaps = [row for row in rows if not self._continue(Event(*row))]
            if not gaps:
                return False
        self._all_read_at = now
        requested = {paper: followed.last for paper, followed in self._papers.items()}
        papers = [[paper, last] for paper, last in requested.items()]
        rows = await self._graph.read(statement("events/list_events", papers=papers, most=EVENTS_READ_MAX))
        for event in (Event(*row) for row in rows):
            followed = self._papers.get(event.paper)
            # a new subscriber may have lowered `last` in the meantime: then the next poll reads the events since
            if followed is not None and requested[event.paper] <= followed.last < event.sequence:
                followed.hand_out(event)
        more = any(count == EVENTS_READ_MAX for count in Counter(row[0] for row in rows).values())
        if more:
            self._all_read_at = -math.inf
        return more

    def _continue(self, event: Event) -> bool:
        """Hands an event out if it is the next one of its paper. Returns False if an event before it is missing."""
        followed = self._papers.get(event.paper)
        if followed is None or event.sequence <= followed.last:
            return True
        if event.sequence > followed.last + 1:
            return False
        followed.hand_out(event)
        return True
