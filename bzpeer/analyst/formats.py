"""The formats in which rows can be written, by name and by media type."""

from collections.abc import Callable
from dataclasses import dataclass

from bzpeer.analyst.arrow_writer import ArrowStreamWriter, ParquetWriter
from bzpeer.analyst.csv_writer import CSVWriter
from bzpeer.analyst.json_lines_writer import JSONLinesWriter
from bzpeer.analyst.row_writer import RowWriter
from bzpeer.analyst.text_table_writer import TextTableWriter


@dataclass(frozen=True, slots=True)
class RowFormat:
    """A format of rows.

    `name` is its name on the command line. `types` are the media types that select it over HTTP; the first is the one
    in the response. `needs_arrow`: it needs the extra `arrow`.
    """

    name: str
    types: tuple[str, ...]
    writer: Callable[[], RowWriter]
    needs_arrow: bool = False


FORMATS = (
    RowFormat("jsonl", ("application/jsonl", "application/x-ndjson", "application/ndjson"), JSONLinesWriter),
    RowFormat("csv", ("text/csv",), CSVWriter),
    RowFormat("arrow", ("application/vnd.apache.arrow.stream",), ArrowStreamWriter, needs_arrow=True),
    RowFormat("table", (), TextTableWriter),
    RowFormat("parquet", (), ParquetWriter, needs_arrow=True),
)

FORMATS_BY_NAME = {each.name: each for each in FORMATS}
HTTP_FORMATS = tuple(each for each in FORMATS if each.types)
"""The formats that have a media type."""
