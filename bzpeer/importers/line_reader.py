"""LineReader: a line → its record. The content decides the kind of a record, never the name of the file."""

import re
from collections.abc import Callable
from typing import Any, cast

import orjson

from bzpeer.importers import json_fields
from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.json_fields import Json
from bzpeer.importers.openalex_entities import read_author, read_institution, read_topic
from bzpeer.importers.openalex_tables import TABLES, Row, read_merge_row
from bzpeer.importers.records import MergeRecord, Record, UnstoredRecord
from bzpeer.importers.reviews import read_reviews
from bzpeer.importers.ror import read_ror
from bzpeer.importers.work_keys import DELETED_WORK
from bzpeer.importers.works import read_work
from cypher.model import Label
from cypher.text.identifiers import Scheme, canonical

_OPENALEX = re.compile(
    r"(?:https?://)?(?:www\.|api\.|explore\.)?openalex\.org/(?:[a-z-]+/)?([A-Za-z])\d+/?|([WAITSCPFVGK])\d+",
    re.I,
)
_OPENALEX_OTHER = re.compile(r"(?:https?://)?(?:www\.)?openalex\.org/[a-z-]+/[^/]+", re.I)
_UNSTORED_KINDS = {
    "S": "sources",
    "V": "sources",
    "C": "concepts",
    "P": "publishers",
    "F": "funders",
    "G": "grants",
    "K": "keywords",
}
PATH_LENGTH_MAX = 100
"""Characters of a path of names in a reason."""
_LABELS = {"W": Label.PAPER, "A": Label.PERSON, "I": Label.INSTITUTION}


class LineReader:
    """Reads the lines of one stream: JSON objects, or the rows of a table with a header in the first line."""

    def __init__(self) -> None:
        self._row: Callable[[Row], Record] | None = None
        self._columns: list[str] = []
        self._separator = "\t"
        self._first = True

    def read(self, line: bytes) -> Record | None:
        """The record of a line; None for a blank line and for the header of a table. Raises RejectedLine."""
        line = line.strip(b"\r\n ")
        if self._first:
            self._first = False
            line = line.removeprefix(b"\xef\xbb\xbf")
            if self._is_header(line):
                return None
        if not line:
            return None
        if self._row is None:
            return read_object(_parse(line))
        try:
            cells = line.decode().split(self._separator)
        except UnicodeDecodeError:
            raise RejectedLine("not UTF-8 text") from None
        if len(cells) != len(self._columns):
            raise RejectedLine(f"{len(cells)} columns; the header has {len(self._columns)}")
        return self._row(dict(zip(self._columns, cells, strict=True)))

    def read_header(self, line: bytes) -> None:
        """Read the first line of a stream when an interrupted import continues further down."""
        self._first = False
        self._is_header(line.strip(b"\r\n ").removeprefix(b"\xef\xbb\xbf"))

    def _is_header(self, line: bytes) -> bool:
        if line[:1] in {b"{", b"["}:
            return False
        for separator in ("\t", ","):
            columns = line.decode("utf-8", "replace").split(separator)
            for needed, row in TABLES.items():
                if needed <= set(columns):
                    self._row, self._columns, self._separator = row, columns, separator
                    return True
        return False


def _parse(line: bytes) -> Json:
    try:
        value: Any = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        # lone surrogates, which cleaning removes, or a number that is not finite, whose field the reason names
        if not (b"\\u" in line or b"NaN" in line or b"Infinity" in line or "infinity" in error.msg):
            raise RejectedLine(f"not JSON: {_position(error)}") from None
        try:
            value = json_fields.parse_leniently(line)
        except RejectedLine:
            raise
        except (ValueError, RecursionError):
            raise RejectedLine(f"not JSON: {_position(error)}") from None
    if not isinstance(value, dict):
        raise RejectedLine("not a JSON object")
    return cast(Json, value)


def _position(error: orjson.JSONDecodeError) -> str:
    return f"{error.msg.partition(':')[0]} (character {error.pos})"


def read_object(value: Json) -> Record:
    """The record of a JSON object. Raises RejectedLine."""
    named = json_fields.text(value, "id")
    if not named:
        raise RejectedLine(f"id: missing{_advice(value)}")
    if "reviews" in value and "title" in value:  # before the ids, which may have any form
        return read_reviews(value)
    if value.get("merge_into_id") is not None:
        return read_merge_row(
            {
                "id": named,
                "merge_into_id": str(value["merge_into_id"]),
                "merge_date": str(value.get("merge_date") or ""),
            }
        )
    found = _OPENALEX.fullmatch(named.strip())
    letter = (found[1] or found[2]).upper() if found else None
    if letter in _LABELS and (value.get("is_deleted") is True or canonical(Scheme.OPENALEX, named) == DELETED_WORK):
        return _deleted(value, _LABELS[letter], named)
    if letter == "A":
        return read_author(value)
    if letter == "I":
        return read_institution(value)
    if letter == "T":
        return read_topic(value)
    if letter in _UNSTORED_KINDS:
        return UnstoredRecord(_UNSTORED_KINDS[letter])
    if letter is None and _OPENALEX_OTHER.fullmatch(named.strip()):
        return UnstoredRecord("other OpenAlex entities")
    if canonical(Scheme.ROR, named):
        return read_ror(value)
    return read_work(value)


def _advice(value: Json) -> str:
    """What to do with an object without an id that is no record: an API's error, or a wrapper of a list of records."""
    if "title" in value or "display_name" in value:
        return ""
    if value.get("error"):
        return "; this is an error message of an API and no record. Download the file again."
    for name, member in value.items():
        members = cast(Json, member) if isinstance(member, dict) else {"": member}
        for inner, records in members.items():
            if isinstance(records, list) and records and isinstance(records[0], dict):
                path = f"{name}.{inner}"[:PATH_LENGTH_MAX].strip(".")
                return f"; the records seem to be in the list `{path}`. Import this list alone."
    return ""


def _deleted(value: Json, label: Label, named: str) -> Record:
    key = canonical(Scheme.OPENALEX, named)
    if key is None:
        raise RejectedLine("id: not an OpenAlex id")
    if key == DELETED_WORK:
        return UnstoredRecord("OpenAlex's placeholder for deleted works")
    return MergeRecord(label, key, None, json_fields.rank_of(json_fields.moment(value, "updated_date")))
