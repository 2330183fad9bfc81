"""import_files: in a thread, lines are read, understood and put together while the batch before is being written.

A batch is one transaction, and with it goes how far its stream has come: an import killed at any moment is
continued by running it again, and what it had done is done once.
"""

import asyncio
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

from tqdm import tqdm

from bzpeer.importers.batch_writer import BatchWriter
from bzpeer.importers.deferred_indexes import deferred_indexes
from bzpeer.importers.identities import Identities
from bzpeer.importers.line_reader import LineReader
from bzpeer.importers.prominent_nodes import mark_prominent
from bzpeer.importers.records import MergeRecord, PaperRecord, Record, Reject, ReviewsRecord, UnstoredRecord
from bzpeer.importers.report import ImportOptions, ImportReport, People, Rejects
from bzpeer.importers.sources import MAX_LINE, Line, Stream, size_of, streams
from cypher.library import statement
from cypher.statement import Statement
from graphdb.bulk import WriteCount, write_together
from graphdb.errors import GraphConflict
from graphdb.graph import Graph, Row

MAX_WEIGHT = 60_000
"""Authors, topics and references of a batch: some works have hundreds."""
MAX_BYTES = 32 * 1024 * 1024
ATTEMPTS = 5
JOINED_AT_ONCE = 500
REPEAT_S = 0.2


@dataclass(slots=True)
class _Batch:
    """Records of one stream, in order, up to line `last`."""

    stream: Stream
    last: int = 0
    lines: int = 0
    records: list[Record] = field(default_factory=list[Record])
    not_kept: list[str] = field(default_factory=list[str])
    rejects: list[tuple[Line, str]] = field(default_factory=list[tuple[Line, str]])
    weight: int = 0
    bytes: int = 0
    ends: bool = False
    statements: list[Statement] | None = None
    counts: Counter[str] = field(default_factory=Counter[str])


class _BatchOvertaken(Exception):
    """The batch before did not go in as it was: what is put together on top of it has to be put together again."""


async def import_files(graph: Graph, files: Sequence[str], options: ImportOptions) -> ImportReport:
    """Bring the records of files, directories and standard input (`-`) into the graph.

    Raises ImportFailed for what cannot be read, and a GraphError when the graph does not take it; batches
    committed until then stay, and the same call continues after them.
    """
    empty = not await graph.read(statement("imports/find_any_identifier"))
    run = _Run(graph, files, options, empty=empty)
    try:
        run.check()
        large = size_of(files) or 0
        async with deferred_indexes(graph, wanted=large >= options.first_load_bytes):
            await run.all()
    finally:
        run.close()
    return run.report


class _Run:
    def __init__(self, graph: Graph, files: Sequence[str], options: ImportOptions, *, empty: bool) -> None:
        self._graph, self._files, self._options = graph, list(files), options
        self.report = ImportReport()
        self._writer = BatchWriter(Identities(self._ask, self._wait, empty=empty), People(options.people))
        first = "stdin" if files[0] == "-" else Path(files[0]).name or "import"
        self._rejects = Rejects(options.rejects or Path(f"{first}.rejects.jsonl"))
        self._bar = tqdm(
            total=size_of(files),
            unit="B",
            unit_scale=True,
            disable=not options.progress,
            desc="import",
            leave=False,
        )
        self._keys: list[str] = []
        self._complete = False
        self._loop = asyncio.get_running_loop()
        self._before: Future[None] = Future()
        self._before.set_result(None)

    def check(self) -> None:
        """Raises ImportFailed for a rejects file that would destroy something."""
        self._rejects.check(self._files)

    def close(self) -> None:
        self._bar.close()
        self._rejects.close(complete=self._complete)
        self.report.rejected = self._rejects.count
        self.report.rejects_file = str(self._rejects.path) if self._rejects.count else None
        self.report.stop()

    async def all(self) -> None:
        """Every batch, then what can be said only at the end."""
        batches = self._batches()
        upcoming = asyncio.create_task(asyncio.to_thread(self._next, batches))
        try:
            while (batch := await upcoming) is not None:
                if batch.statements is None:  # overtaken; the batch before has landed by now
                    await asyncio.to_thread(self._put_together, batch)
                self._before = Future()
                upcoming = asyncio.create_task(asyncio.to_thread(self._next, batches))
                await self._commit(batch, upcoming)
        finally:
            self._overtake()
            await asyncio.gather(upcoming, return_exceptions=True)
        await self._join_institutions()
        await mark_prominent(self._graph)
        if self._keys:
            await self._graph.write(statement("imports/forget_progress", keys=self._keys))
        self._complete = True

    def _next(self, batches: Iterator[_Batch]) -> _Batch | None:
        """The next batch, put together; runs in a thread while the one before is being written."""
        batch = next(batches, None)
        if batch is not None:
            try:
                self._put_together(batch)
            except _BatchOvertaken:
                batch.statements = None
        return batch

    def _put_together(self, batch: _Batch) -> None:
        batch.counts = Counter()
        batch.statements = self._writer.statements(batch.records, batch.counts) if batch.records else []

    def _ask(self, question: Statement) -> list[Row]:
        return asyncio.run_coroutine_threadsafe(self._graph.run(question), self._loop).result()

    def _wait(self) -> None:
        """Until the batch before is in the graph. Raises _Overtaken if it did not go in."""
        self._before.result()

    def _overtake(self) -> None:
        if not self._before.done():
            self._before.set_exception(_BatchOvertaken())

    def _batches(self) -> Iterator[_Batch]:
        """The batches of all streams; runs in a thread."""
        for stream in streams(self._files, self._advance):
            self.report.files += 1
            done, complete = self._progress(stream)
            if done:
                self._rejects.keep(stream.name, done)
                self.report.resumed += done
            if complete:
                continue
            yield from self._read(stream, done)

    def _advance(self, count: int) -> None:
        self._bar.update(count)

    def _key(self, stream: Stream) -> str | None:
        if stream.fingerprint is None:
            return None
        return f"{stream.fingerprint} people={People(self._options.people)}"

    def _progress(self, stream: Stream) -> tuple[int, bool]:
        key = self._key(stream)
        if key is None:
            return 0, False
        self._keys.append(key)
        return asyncio.run_coroutine_threadsafe(self._find_progress(key), self._loop).result()

    async def _find_progress(self, key: str) -> tuple[int, bool]:
        if self._options.restart:
            await self._graph.write(statement("imports/forget_progress", keys=[key]))
            return 0, False
        rows = await self._graph.run(statement("imports/find_progress", key=key))
        return (rows[0][0], bool(rows[0][1])) if rows else (0, False)

    def _read(self, stream: Stream, done: int) -> Iterator[_Batch]:
        reader = LineReader()
        batch = _Batch(stream, last=done)
        for line in stream.lines():
            if line.number <= done:
                if line.number == 1:
                    reader.read_header(line.content)
                continue
            record: Record | None = None
            reason: str | None = None
            try:
                if line.too_long:
                    raise Reject(f"longer than {MAX_LINE // 1024 // 1024} MiB")
                record = reader.read(line.content)
            except Reject as reject:
                reason = reject.reason
            if _is_other_kind(batch, record):
                yield batch
                batch = _Batch(stream)
            if reason is not None:
                batch.rejects.append((line, reason))
            elif isinstance(record, UnstoredRecord):
                batch.not_kept.append(record.kind)
            elif record is not None:
                batch.records.append(record)
                batch.weight += _weight(record)
            batch.last = line.number
            batch.lines += 1
            batch.bytes += len(line.content)
            if (
                len(batch.records) >= self._options.batch
                or batch.weight >= MAX_WEIGHT
                or batch.bytes >= MAX_BYTES
                or len(batch.rejects) >= self._options.batch
            ):
                yield batch
                batch = _Batch(stream)
                batch.last = line.number
        batch.ends = True
        yield batch

    async def _commit(self, batch: _Batch, upcoming: "asyncio.Task[_Batch | None]") -> None:
        """Write a batch; again if somebody else stored one of its keys in the meantime."""
        for line, reason in batch.rejects:
            self._rejects.write(batch.stream.name, line.number, reason, line.content)
        self._rejects.flush()
        attempt = 0
        while True:
            try:
                written = await self._write(batch)
                break
            except GraphConflict:
                attempt += 1
                if attempt == ATTEMPTS:
                    raise
                await self._start_anew(upcoming)
                await asyncio.sleep(REPEAT_S * attempt)
        if not self._before.done():
            self._before.set_result(None)
        self.report.lines += batch.lines
        self.report.records.update(batch.counts)
        self.report.not_kept.update(batch.not_kept)
        self.report.nodes += written.nodes
        self.report.relationships += written.relationships
        self._bar.set_postfix_str(f"{self.report.lines:,} lines")

    async def _write(self, batch: _Batch) -> WriteCount:
        if batch.statements is None:
            await asyncio.to_thread(self._put_together, batch)
        assert batch.statements is not None  # just put together
        key = self._key(batch.stream)
        notes = [] if key is None else [statement("imports/note_progress", key=key, lines=batch.last, done=batch.ends)]
        try:
            return await write_together(self._graph, batch.statements, notes=notes)
        finally:
            batch.statements = None

    async def _start_anew(self, upcoming: "asyncio.Task[_Batch | None]") -> None:
        """Have the batch at hand put together again, and the one after, on what the graph really holds."""
        self._overtake()
        await asyncio.wait([upcoming])
        if not upcoming.cancelled() and not upcoming.exception() and (after := upcoming.result()) is not None:
            after.statements = None
        self._before = Future()
        self._before.set_result(None)
        self._writer.identities.forget()

    async def _join_institutions(self) -> None:
        """Make institutions known by name only one with the ROR institution each certainly is."""
        while True:
            pairs = await self._graph.run(statement("imports/find_certain_matches", limit=JOINED_AT_ONCE))
            if not pairs:
                return
            rows = [{"old": old, "into": into} for old, into in pairs]
            await write_together(self._graph, [statement("imports/merge_institutions", rows=rows)])
            self.report.records["institutions joined to ROR"] += len(pairs)


def _is_other_kind(batch: _Batch, record: Record | None) -> bool:
    """Merges are batches of their own: they must find what the lines before have brought."""
    if record is None or isinstance(record, UnstoredRecord) or not batch.records:
        return False
    return isinstance(record, MergeRecord) != isinstance(batch.records[0], MergeRecord)


def _weight(record: Record) -> int:
    if isinstance(record, ReviewsRecord):
        return _weight(record.paper) + 10 * len(record.reviews)
    if isinstance(record, PaperRecord):
        return len(record.authorships) + len(record.topics) + len(record.references)
    return 1
