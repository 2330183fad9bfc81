"""The formats of an answer."""

from collections.abc import Callable
from dataclasses import dataclass

from bzpeer.analyst.arrow_writer import ArrowStream, Parquet
from bzpeer.analyst.csv_writer import CSVRows
from bzpeer.analyst.json_lines_writer import JSONLines
from bzpeer.analyst.row_writer import RowWriter
from bzpeer.analyst.text_table_writer import TextTable


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name on the command line, its media types, the one it is sent as first, and what writes it."""

    name: str
    types: tuple[str, ...]
    writer: Callable[[], RowWriter]
    needs_arrow: bool = False


FORMATS = (
    Format("jsonl", ("application/jsonl", "application/x-ndjson", "application/ndjson"), JSONLines),
    Format("csv", ("text/csv",), CSVRows),
    Format("arrow", ("application/vnd.apache.arrow.stream",), ArrowStream, needs_arrow=True),
    Format("table", (), TextTable),
    Format("parquet", (), Parquet, needs_arrow=True),
)

BY_NAME = {each.name: each for each in FORMATS}
SENT = tuple(each for each in FORMATS if each.types)
"""Those that are sent over HTTP."""
