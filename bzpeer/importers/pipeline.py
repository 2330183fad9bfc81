"""import_files: a thread reads and prepares a batch while the previous one is being written.

A batch is one transaction. The transaction also stores how far the stream has been imported, so an import that is
killed at any moment continues when it is run again, and imports every record once.
"""

import asyncio
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path

from tqdm import tqdm

from bzpeer.importers.batch_writer import BatchWriter
from bzpeer.importers.batches import Batch, read_batches
from bzpeer.importers.deferred_indexes import deferred_indexes
from bzpeer.importers.identities import Identities
from bzpeer.importers.key_lookup import KeyLookup
from bzpeer.importers.line_streams import LineStream, open_streams, total_bytes
from bzpeer.importers.options import ImportOptions, People
from bzpeer.importers.prominent_nodes import mark_prominent
from bzpeer.importers.rejects_file import RejectsFile
from bzpeer.importers.report import ImportReport
from bzpeer.importers.versions import settle_versions
from cypher.library import statement
from cypher.statement import Statement
from graphdb.bulk import WriteCount, write_together
from graphdb.errors import GraphConflict
from graphdb.graph import Graph, Row

ATTEMPTS = 5
"""Attempts to write a batch whose keys another import stores at the same time."""

RETRY_SECONDS = 0.2
"""Pause before the second attempt; each further pause is longer by the same amount."""

MATCHED_BATCH = 500
"""Institutions matched to ROR records in one transaction."""


class _PreviousBatchFailed(Exception):
    """The previous batch was not written as prepared, so the batch that builds on it must be prepared again."""


async def import_files(graph: Graph, files: Sequence[str], options: ImportOptions) -> ImportReport:
    """Import the records of files, directories and standard input (`-`).

    Raises ImportFailed for input that cannot be read, and a GraphError when the graph cannot be written. The batches
    committed until then stay, and the same call continues after them.
    """
    empty = not await graph.read(statement("imports/find_any_identifier"))
    pipeline = _ImportPipeline(graph, files, options, empty=empty)
    try:
        pipeline.check()
        size = total_bytes(files) or 0
        async with deferred_indexes(graph, wanted=size >= options.first_load_bytes):
            await pipeline.run()
    finally:
        pipeline.close()
    return pipeline.report


class _ImportPipeline:
    """One import. `_written` is done once the previous batch is in the graph, or has failed."""

    def __init__(self, graph: Graph, files: Sequence[str], options: ImportOptions, *, empty: bool) -> None:
        self._graph, self._files, self._options = graph, list(files), options
        self.report = ImportReport()
        keys = KeyLookup(self._run_query, self._wait_for_previous, empty=empty)
        self._writer = BatchWriter(Identities(keys), People(options.people))
        first = "stdin" if files[0] == "-" else Path(files[0]).name or "import"
        self._rejects = RejectsFile(options.rejects or Path(f"{first}.rejects.jsonl"))
        self._bar = tqdm(
            total=total_bytes(files),
            unit="B",
            unit_scale=True,
            disable=not options.progress,
            desc="import",
            leave=False,
        )
        self._progress_keys: list[str] = []
        self._complete = False
        self._loop = asyncio.get_running_loop()
        self._written: Future[None] = Future()
        self._written.set_result(None)

    def check(self) -> None:
        """Raises ImportFailed if the rejects file would overwrite something else."""
        self._rejects.check(self._files)

    def close(self) -> None:
        """Close the files and complete the report."""
        self._bar.close()
        self._rejects.close(complete=self._complete)
        self.report.rejected = self._rejects.count
        self.report.dropped = self._rejects.dropped
        self.report.rejects_file = str(self._rejects.path) if self._rejects.count or self._rejects.dropped else None
        self.report.stop()

    async def run(self) -> None:
        """Import all batches; then match institutions, determine versions, mark prominent nodes and forget progress."""
        batches = self._batches()
        upcoming = asyncio.create_task(asyncio.to_thread(self._next, batches))
        try:
            while (batch := await upcoming) is not None:
                if batch.statements is None:  # its preparation failed, and the previous batch is written by now
                    await asyncio.to_thread(self._prepare, batch)
                self._written = Future()
                upcoming = asyncio.create_task(asyncio.to_thread(self._next, batches))
                await self._commit(batch, upcoming)
        finally:
            self._fail_upcoming()
            await asyncio.gather(upcoming, return_exceptions=True)
        await self._match_institutions()
        await settle_versions(self._graph)
        await mark_prominent(self._graph)
        if self._progress_keys:
            await self._graph.write(statement("imports/delete_progress", keys=self._progress_keys))
        self._complete = True

    def _next(self, batches: Iterator[Batch]) -> Batch | None:
        """The next batch, prepared; runs in a thread while the previous one is being written."""
        batch = next(batches, None)
        if batch is not None:
            try:
                self._prepare(batch)
            except _PreviousBatchFailed:
                batch.statements = None
        return batch

    def _prepare(self, batch: Batch) -> None:
        batch.counts = Counter()
        batch.statements = self._writer.statements(batch.records, batch.counts) if batch.records else []

    def _run_query(self, question: Statement) -> list[Row]:
        return asyncio.run_coroutine_threadsafe(self._graph.run(question), self._loop).result()

    def _wait_for_previous(self) -> None:
        """Wait until the previous batch is in the graph. Raises _PreviousBatchFailed."""
        self._written.result()

    def _fail_upcoming(self) -> None:
        """Make the preparation of the upcoming batch fail if it waits for the current one."""
        if not self._written.done():
            self._written.set_exception(_PreviousBatchFailed())

    def _batches(self) -> Iterator[Batch]:
        """The batches of all streams; runs in a thread."""
        for stream in open_streams(self._files, self._advance):
            self.report.files += 1
            done, complete = self._progress(stream)
            if done:
                self._rejects.keep(stream.name, done)
                self.report.resumed += done
            if not complete:
                yield from read_batches(stream, done=done, records_max=self._options.batch)

    def _advance(self, count: int) -> None:
        self._bar.update(count)

    def _progress_key(self, stream: LineStream) -> str | None:
        if stream.fingerprint is None:
            return None
        return f"{stream.fingerprint} people={People(self._options.people)}"

    def _progress(self, stream: LineStream) -> tuple[int, bool]:
        """The number of lines of a stream that an interrupted run imported, and whether they are all."""
        key = self._progress_key(stream)
        if key is None:
            return 0, False
        self._progress_keys.append(key)
        return asyncio.run_coroutine_threadsafe(self._find_progress(key), self._loop).result()

    async def _find_progress(self, key: str) -> tuple[int, bool]:
        if self._options.restart:
            await self._graph.write(statement("imports/delete_progress", keys=[key]))
            return 0, False
        rows = await self._graph.run(statement("imports/find_progress", key=key))
        return (rows[0][0], bool(rows[0][1])) if rows else (0, False)

    async def _commit(self, batch: Batch, upcoming: "asyncio.Task[Batch | None]") -> None:
        """Write a batch; prepare and write it again if another import stored one of its keys in the meantime."""
        for line, reason in batch.rejects:
            self._rejects.write(batch.stream.name, line.number, reason, line.content)
        for line, reason in batch.dropped:
            self._rejects.write(batch.stream.name, line.number, reason, line.content, imported=True)
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
                await self._reset(upcoming)
                await asyncio.sleep(RETRY_SECONDS * attempt)
        if not self._written.done():
            self._written.set_result(None)
        self.report.lines += batch.lines
        self.report.records.update(batch.counts)
        self.report.not_kept.update(batch.not_kept)
        self.report.nodes += written.nodes
        self.report.relationships += written.relationships
        self._bar.set_postfix_str(f"{self.report.lines:,} lines")

    async def _write(self, batch: Batch) -> WriteCount:
        if batch.statements is None:
            await asyncio.to_thread(self._prepare, batch)
        assert batch.statements is not None  # `_prepare` sets it
        key = self._progress_key(batch.stream)
        notes = [] if key is None else [statement("imports/note_progress", key=key, lines=batch.last, done=batch.ends)]
        try:
            return await write_together(self._graph, batch.statements, notes=notes)
        finally:
            batch.statements = None

    async def _reset(self, upcoming: "asyncio.Task[Batch | None]") -> None:
        """Forget all nodes, so that this batch and the upcoming one are prepared again from the graph."""
        self._fail_upcoming()
        await asyncio.wait([upcoming])
        if not upcoming.cancelled() and not upcoming.exception() and (after := upcoming.result()) is not None:
            after.statements = None
        self._written = Future()
        self._written.set_result(None)
        self._writer.identities.reset()

    async def _match_institutions(self) -> None:
        """Merge institutions that are known by name only with the one ROR institution that each certainly is."""
        while True:
            pairs = await self._graph.run(statement("imports/find_certain_matches", limit=MATCHED_BATCH))
            if not pairs:
                return
            rows = [{"old": old, "into": into} for old, into in pairs]
            await write_together(self._graph, [statement("imports/merge_institutions", rows=rows)])
            self.report.records["institutions matched to ROR"] += len(pairs)
