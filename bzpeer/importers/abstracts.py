"""The abstract of a work: plain text, or an inverted index (word → positions) as OpenAlex has it."""

from typing import Any, cast

import orjson

from bzpeer.importers import json_fields
from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.formatted_text import FormattedText
from bzpeer.importers.json_fields import Json
from bzpeer.importers.text_cleaning import read_abstract_text


def read_abstract(work: Json) -> FormattedText | None:
    """The abstract of a work; None without one. Raises RejectedLine.

    Words of an inverted index may hold parts of tags; markup is read in the whole text.
    """
    for field in ("abstract_inverted_index", "abstract_inverted_index_v3"):
        index: Any = work.get(field)
        if isinstance(index, str) and index:
            try:
                index = orjson.loads(index)
            except orjson.JSONDecodeError:
                raise RejectedLine(f"{field}: not valid JSON") from None
        if not index:
            continue
        if not isinstance(index, dict):
            raise RejectedLine(f"{field}: expected an object of words and positions")
        # one old version of OpenAlex wraps the index: {"IndexLength": 12, "InvertedIndex": {…}}
        words = cast(Json, index)
        if isinstance(words.get("InvertedIndex"), dict):
            words = cast(Json, words["InvertedIndex"])
        return _read(text_of_index(words, field))
    return _read(json_fields.text(work, "abstract") or "")


def _read(text: str) -> FormattedText | None:
    abstract = read_abstract_text(text)
    return abstract if abstract.plain else None


def text_of_index(index: Json, field: str = "abstract_inverted_index") -> str:
    """The text of an inverted index. Raises RejectedLine for positions that are not numbers."""
    words = [""] * sum(map(len, index.values())) if set(map(type, index.values())) == {list} else []
    try:
        for word, positions in index.items():
            for position in positions:
                words[position] = word
    except (IndexError, TypeError):
        return _text_by_order(index, field)
    return " ".join(words) if all(words) else _text_by_order(index, field)


def _text_by_order(index: Json, field: str) -> str:
    """The text of an index whose positions have gaps or repeats. Reports invalid positions."""
    placed: list[tuple[int, str]] = []
    for word, positions in index.items():
        if not isinstance(positions, list):
            raise RejectedLine(f"{field}: {word[:40]!r} has no list of positions")
        for position in cast("list[Any]", positions):
            if not isinstance(position, int):
                raise RejectedLine(f"{field}: {word[:40]!r} has a position that is not a number")
            placed.append((position, word))
    placed.sort()
    return " ".join(word for _, word in placed)
