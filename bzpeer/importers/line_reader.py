"""A line → the record it is, by what it holds and never by its file's name."""

import json
import re
from collections.abc import Callable
from typing import Any, cast

import orjson

from bzpeer.importers import json_fields
from bzpeer.importers.json_fields import Json
from bzpeer.importers.openalex_entities import read_author, read_institution, read_topic
from bzpeer.importers.openalex_tables import TABLES, Row, read_merge_row
from bzpeer.importers.records import MergeRecord, Record, Reject, UnstoredRecord
from bzpeer.importers.reviews import read_reviews
from bzpeer.importers.ror import read_ror
from bzpeer.importers.works import DELETED_WORK, read_work
from cypher.model import Label
from cypher.text.identifiers import Scheme, canonical

_OPENALEX = re.compile(
    r"(?:https?://)?(?:www\.|api\.|explore\.)?openalex\.org/(?:[a-z-]+/)?([A-Za-z])\d+/?|([WAITSCPFVGK])\d+",
    re.I,
)
_OPENALEX_OTHER = re.compile(r"(?:https?://)?(?:www\.)?openalex\.org/[a-z-]+/[^/]+", re.I)
_OTHERS = {
    "S": "sources",
    "V": "sources",
    "C": "concepts",
    "P": "publishers",
    "F": "funders",
    "G": "grants",
    "K": "keywords",
}
_LABELS = {"W": Label.PAPER, "A": Label.PERSON, "I": Label.INSTITUTION}


class LineReader:
    """Reads the lines of one stream: JSON objects, or rows of a table whose header is its first line."""

    def __init__(self) -> None:
        self._row: Callable[[Row], Record] | None = None
        self._columns: list[str] = []
        self._separator = "\t"
        self._first = True

    def read(self, line: bytes) -> Record | None:
        """The record of a line; None for a blank one and for a table's header. Raises Reject."""
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
            raise Reject("not UTF-8 text") from None
        if len(cells) != len(self._columns):
            raise Reject(f"{len(cells)} columns where the header has {len(self._columns)}")
        return self._row(dict(zip(self._columns, cells, strict=True)))

    def read_header(self, line: bytes) -> None:
        """Take note of the first line when reading goes on further down."""
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
        if b"\\u" not in line:
            raise Reject(f"not JSON: {_where(error)}") from None
        # half a surrogate pair is legal JSON to the standard library only; cleaning takes it out
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            raise Reject(f"not JSON: {_where(error)}") from None
    if not isinstance(value, dict):
        raise Reject("not a JSON object")
    return cast(Json, value)


def _where(error: orjson.JSONDecodeError) -> str:
    return f"{error.msg.partition(':')[0]} (character {error.pos})"


def read_object(value: Json) -> Record:
    """The record a JSON object is. Raises Reject."""
    named = json_fields.text(value, "id")
    if not named:
        raise Reject("id: there is none")
    if "reviews" in value and "title" in value:  # whose ids may look like anything
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
    if letter in _OTHERS:
        return UnstoredRecord(_OTHERS[letter])
    if letter is None and _OPENALEX_OTHER.fullmatch(named.strip()):
        return UnstoredRecord("other OpenAlex entities")
    if canonical(Scheme.ROR, named):
        return read_ror(value)
    return read_work(value)


def _deleted(value: Json, label: Label, named: str) -> Record:
    key = canonical(Scheme.OPENALEX, named)
    if key is None:
        raise Reject("id: no OpenAlex id")
    if key == DELETED_WORK:
        return UnstoredRecord("OpenAlex's stand-in for deleted works")
    return MergeRecord(label, key, None, json_fields.rank_of(json_fields.moment(value, "updated_date")))
