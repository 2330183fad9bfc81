"""The start of a file → how it is read: as lines, as a JSON document, or not at all, with the reason."""

import re
from typing import Any, cast

import orjson

from bzpeer.importers.json_documents import JsonSplitter, starts_answer
from bzpeer.importers.openalex_tables import TABLES

_BOM = b"\xef\xbb\xbf"
_ENCODINGS = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_UNMARKED = (
    (re.compile(rb"(?:[\x09\x0a\x0d\x20-\x7e]\x00){4}"), "utf-16-le"),
    (re.compile(rb"(?:\x00[\x20-\x7e]){4}"), "utf-16-be"),
)

_UNPACK = "Unpack it, and import the files inside."
_EXPORT = (
    "Of tables, only OpenAlex’s topics and merged ids are imported. Export JSON, or get the records as JSON from"
    " https://api.openalex.org."
)
_SIGNATURES = {
    b"%PDF-": "a PDF file. Import its record instead, for example from https://api.openalex.org/works",
    b"PAR1": "a Parquet file. Write it as JSON Lines, one record a line.",
    b"ARROW1": "an Arrow file. Write it as JSON Lines, one record a line.",
    b"SQLite format 3\x00": "an SQLite database. Write its records as JSON Lines, one a line.",
    b"\xd0\xcf\x11\xe0": f"an Excel or Word file. {_EXPORT}",
    b"7z\xbc\xaf\x27\x1c": f"a 7-Zip archive. {_UNPACK}",
    b"Rar!": f"an RAR archive. {_UNPACK}",
    b"version https://git-lfs": "a pointer of Git LFS and not the file itself. Run `git lfs pull`, and import again.",
}
_BIBLIOGRAPHY = re.compile(rb"@[A-Za-z]+\s*[{(]|TY  - |%0 |PMID- ")
_HTML = re.compile(rb"<!doctype html|<html[\s>]", re.I)
_MARKED = "Import the records of the same works as JSON, for example from https://api.openalex.org/works?filter=doi:…"


def encoding_of(head: bytes) -> str | None:
    """The encoding of a file that is UTF-16 or UTF-32 by its first bytes; None for all others."""
    for mark, encoding in _ENCODINGS:
        if head.startswith(mark):
            return encoding
    return next((encoding for form, encoding in _UNMARKED if form.match(head)), None)


def has_only_carriage_returns(head: bytes) -> bool:
    """Whether the lines end with CR alone, as on old Macintosh computers."""
    return b"\r" in head.rstrip(b"\r") and b"\n" not in head


def problem_of(head: bytes) -> str | None:
    """The reason why a file cannot be read, and what to do: the rest of a sentence after “is”. None if it can be."""
    for signature, problem in _SIGNATURES.items():
        if head.startswith(signature):
            return problem
    if b"\x00" in head:
        return "a binary file of an unknown format. Import JSON Lines, or one of the formats of docs/import.md."
    text = head.removeprefix(_BOM).lstrip()
    if not text or text[:1] in b"{[\x1e":
        return None
    if text.startswith(b"<"):
        if _HTML.search(text[:2_000]):
            return (
                "an HTML page, perhaps the error page of a download. Download the file again, and look into it first."
            )
        return f"an XML file. {_MARKED}"
    if _BIBLIOGRAPHY.match(text):
        return f"a bibliography. {_MARKED}"
    first = text.partition(b"\n")[0].strip()
    if _is_known_table(first) or re.search(rb"^\s*[{\[]", text, re.MULTILINE):
        return None
    if max(first.count(separator) for separator in (b",", b"\t", b";")) >= 2:
        return f"a table. {_EXPORT}"
    return "text without records. Import JSON Lines, or one of the formats of docs/import.md."


def _is_known_table(first: bytes) -> bool:
    line = first.decode("utf-8", "replace")
    return any(needed <= set(line.split(separator)) for needed in TABLES for separator in ("\t", ","))


def is_document(head: bytes, *, whole: bool) -> bool:
    """Whether a file is a JSON document: a list, an API's answer, or records on several lines; not JSON Lines.

    `whole`: the head is all of the file.
    """
    text = head.removeprefix(_BOM).lstrip()
    if text[:1] in {b"[", b"\x1e"}:
        return True
    if text[:1] != b"{":
        return False
    first, end, rest = text.partition(b"\n")
    if not end and not whole:
        return starts_answer(text)
    try:
        value = cast("dict[str, Any]", orjson.loads(first))
    except orjson.JSONDecodeError:
        # the next line of a document continues the record; after a damaged line comes another record
        return (
            starts_answer(first)
            or rest.lstrip()[:1] in {b'"', b"}", b"]", b","}
            or len(list(JsonSplitter(len(first)).feed(first))) > 1
        )
    return "id" not in value and any(isinstance(value.get(name), list) for name in ("results", "items"))
