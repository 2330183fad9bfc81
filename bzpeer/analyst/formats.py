"""The formats of an answer, and which of them a request accepts."""

from collections.abc import Callable
from dataclasses import dataclass

from bzpeer.accept import accepted_types
from bzpeer.analyst.arrow import ArrowStream, Parquet
from bzpeer.analyst.csv_rows import CSVRows
from bzpeer.analyst.json_lines import JSONLines
from bzpeer.analyst.table import Table
from bzpeer.analyst.writer import Writer


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name on the command line, its media types, the one it is sent as first, and what writes it."""

    name: str
    types: tuple[str, ...]
    writer: Callable[[], Writer]
    needs_arrow: bool = False


FORMATS = (
    Format("jsonl", ("application/jsonl", "application/x-ndjson", "application/ndjson"), JSONLines),
    Format("csv", ("text/csv",), CSVRows),
    Format("arrow", ("application/vnd.apache.arrow.stream",), ArrowStream, needs_arrow=True),
    Format("table", (), Table),
    Format("parquet", (), Parquet, needs_arrow=True),
)

BY_NAME = {each.name: each for each in FORMATS}
SENT = tuple(each for each in FORMATS if each.types)
"""Those that are sent over HTTP."""


def format_accepted(accept: str | None) -> Format | None:
    """The format that is accepted most, the first of the list among equals; None if none is."""
    if accept is None or not accept.strip():
        return SENT[0]
    accepted = accepted_types(accept)

    def quality(each: Format) -> float:
        named = [accepted[media] for media in each.types if media in accepted]
        kind = f"{each.types[0].partition('/')[0]}/*"
        return max(named) if named else accepted.get(kind, accepted.get("*/*", 0.0))

    best = max(SENT, key=quality)
    return best if quality(best) > 0 else None
