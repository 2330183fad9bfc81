"""Batch: records of one stream that are written in one transaction; the lines of a stream → batches."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.line_reader import LineReader
from bzpeer.importers.line_streams import LINE_BYTES_MAX, Line, LineStream
from bzpeer.importers.records import MergeRecord, PaperRecord, Record, ReviewsRecord, UnstoredRecord
from bzpeer.importers.rejects_file import SHOWN_BYTES_MAX
from cypher.statement import Statement

BATCH_WEIGHT_MAX = 60_000
"""Authors, their institutions, topics and references of a batch: some works have thousands."""

BATCH_BYTES_MAX = 32 * 1024 * 1024
"""Bytes of the lines of a batch."""

DROPPED_FIELDS_MAX = 100
"""Fields of a line that the rejects file names one by one; the rest is one entry."""

REVIEW_WEIGHT = 10
"""Weight of a review, in authors, topics or references."""


@dataclass(slots=True)
class Batch:
    """Consecutive lines of a stream, up to line `last`.

    `ends`: the stream has no line after them. `rejects`: lines that are not imported, and `dropped`: lines that are
    imported without a field, each cut and with the reason. `statements` and `counts` are set when the batch is
    prepared; `statements` is None if it has to be prepared again.
    """

    stream: LineStream
    last: int = 0
    lines: int = 0
    records: list[Record] = field(default_factory=list[Record])
    not_kept: list[str] = field(default_factory=list[str])
    rejects: list[tuple[Line, str]] = field(default_factory=list[tuple[Line, str]])
    dropped: list[tuple[Line, str]] = field(default_factory=list[tuple[Line, str]])
    weight: int = 0
    bytes: int = 0
    ends: bool = False
    statements: list[Statement] | None = None
    counts: Counter[str] = field(default_factory=Counter[str])

    def takes(self, record: Record | None) -> bool:
        """Whether a record may join. Deletions must find the nodes before them, so lists of merges have own batches."""
        if record is None or isinstance(record, UnstoredRecord) or not self.records:
            return True
        return _needs_own_batch(record) == _needs_own_batch(self.records[0])

    def add(self, line: Line, record: Record | None, reason: str | None) -> None:
        """Add a line with its record, or with the reason why it is rejected."""
        if reason is not None:
            self.rejects.append((_cut(line), reason))
        elif isinstance(record, UnstoredRecord):
            self.not_kept.append(record.kind)
        elif record is not None:
            self.records.append(record)
            self.weight += _weight(record)
            if not isinstance(record, MergeRecord) and record.dropped:
                cut = _cut(line)
                self.dropped += [(cut, reason) for reason in record.dropped[:DROPPED_FIELDS_MAX]]
                if (rest := len(record.dropped) - DROPPED_FIELDS_MAX) > 0:
                    field = record.dropped[DROPPED_FIELDS_MAX].partition(":")[0]
                    self.dropped.append((cut, f"{field}: cannot be used, as well as {rest - 1} further fields"))
        self.last = line.number
        self.lines += 1
        self.bytes += len(line.content)

    def is_full(self, records_max: int) -> bool:
        """Whether it has reached one of the limits."""
        return (
            len(self.records) >= records_max
            or len(self.rejects) >= records_max
            or len(self.dropped) >= BATCH_WEIGHT_MAX
            or self.weight >= BATCH_WEIGHT_MAX
            or self.bytes >= BATCH_BYTES_MAX
        )


def read_batches(stream: LineStream, *, done: int, records_max: int) -> Iterator[Batch]:
    """The batches of a stream after its first `done` lines; the last one `ends` it and may be empty.

    Raises ImportFailed if the stream is damaged.
    """
    reader = LineReader()
    batch = Batch(stream, last=done)
    for line in stream.lines():
        if line.number <= done:
            if line.number == 1:
                reader.read_header(line.content)
            continue
        record: Record | None = None
        reason: str | None = None
        try:
            if line.problem is not None:
                raise RejectedLine(line.problem)
            if line.too_long:
                raise RejectedLine(f"longer than {LINE_BYTES_MAX // 1024 // 1024} MiB")
            record = reader.read(line.content)
        except RejectedLine as rejected:
            reason = rejected.reason
        if not batch.takes(record):
            yield batch
            batch = Batch(stream, last=line.number - 1)
        batch.add(line, record, reason)
        if batch.is_full(records_max):
            yield batch
            batch = Batch(stream, last=line.number)
    batch.ends = True
    yield batch


def _cut(line: Line) -> Line:
    """The line with the bytes that the rejects file may show, so that a batch does not hold long lines."""
    return replace(line, content=line.content[:SHOWN_BYTES_MAX])


def _needs_own_batch(record: Record) -> bool:
    return isinstance(record, MergeRecord) and not record.joins_batch


def _weight(record: Record) -> int:
    if isinstance(record, ReviewsRecord):
        return _weight(record.paper) + REVIEW_WEIGHT * len(record.reviews)
    if isinstance(record, PaperRecord):
        places = sum(len(authorship.institutions) for authorship in record.authorships)
        return len(record.authorships) + places + len(record.topics) + len(record.references)
    return 1
