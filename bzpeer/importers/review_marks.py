"""The marks of reviews as venues state them → a value, the best mark of the scale, and the words for the value."""

import math
import re

from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.json_fields import Json, present
from bzpeer.importers.text_cleaning import clean_name

_LABEL = (
    r"(?:(?:overall|final|reviewer|reviewer's|paper|technical|your|the)\s+)*"
    r"(?:rating|score|recommendation|evaluation|assessment|mark|grade|confidence|overall|value)(?:\s+score)?"
)
_NUMBER = r"[+-]?\d{1,4}(?:[.,]\d{1,4})?"
_VALUE = rf"(?P<value>{_NUMBER})(?:\s*(?:/|\bout\s+of\b|\bof\b)\s*(?P<best>{_NUMBER}))?"
_MARK = re.compile(
    rf"(?:(?P<label>[^\W\d][^\d:=()\[\]]*?)\s*[:=]\s*|{_LABEL}\s+)?[(\[]?{_VALUE}[)\]]?"
    r"(?:\s*(?:points?|stars?))?\s*\.?"
    r"(?:\s*(?:[:;=]+>?|->|→|⇒)\s*(?P<after>\S.*)|\s+[-–—]\s+(?P<dashed>\D.*)|\s*[–—-]\s*(?P<tight>[^\W\d].*)"
    r"|\s*[(\[](?P<inside>.+)[)\]]|\.?,?\s+(?!(?:or|to|and|of|out)\b)(?P<beside>[^\W\d][^\d]*))?",
    re.I | re.S,
)
_WORDS_FIRST = re.compile(
    rf"(?P<words>[^\W\d][^\d()\[\]]*?)(?:\s*[(\[]\s*{_VALUE}\s*[)\]]|\s*[-–—]\s+{_VALUE.replace('<', '<last_')})",
    re.I | re.S,
)
_IS_LABEL = re.compile(_LABEL, re.I)
_PLAIN_SIGNS = str.maketrans("−：；＝（）／", "-:;=()/")

MARK_LENGTH_MAX = 500
"""Characters of a mark; a longer text has words only."""


def read_mark(entry: Json, field: str, name: str) -> Json:
    """The properties `name`, `nameOutOf` and `nameMeaning` of a mark, without those that it does not state.

    It is a number, or text such as `6`, `6/10`, `3 out of 5`, `3 = borderline`, `8: Top 50%`, `1 - reject`,
    `3 (borderline)`, `Rating: 3`, `Borderline (3)` or words only. A decimal comma is a point. Text with a number of
    another kind (`Top 50%`, `3 or 4`) is words only. Raises RejectedLine for a mark that is neither number nor text.
    """
    value = entry.get(field)
    if value is None or value == "":
        return {}
    if isinstance(value, int | float) and not isinstance(value, bool):
        return {name: _finite(value, field)}
    if not isinstance(value, str):
        raise RejectedLine(f"{field}: expected a number or text")
    text = " ".join(value.translate(_PLAIN_SIGNS).split())
    number, best, words = _parts(text)
    return present(
        **{
            name: None if number is None else _decimal(number),
            f"{name}OutOf": None if best is None else _decimal(best),
            f"{name}Meaning": clean_name(words) if words else None,
        }
    )


def _parts(text: str) -> tuple[str | None, str | None, str | None]:
    """The value, the best mark and the words of a mark."""
    if len(text) > MARK_LENGTH_MAX:
        return None, None, text
    if found := _MARK.fullmatch(text):
        label = found["label"]
        words = next((part for part in found.group("after", "dashed", "tight", "inside", "beside") if part), None)
        if label and not _IS_LABEL.fullmatch(label.strip()):
            words = label if words is None else f"{label}: {words}"
        number, best = found["value"], found["best"]
    elif found := _WORDS_FIRST.fullmatch(text):
        words = None if _IS_LABEL.fullmatch(found["words"].strip()) else found["words"]
        number, best = (found["value"], found["best"]) if found["value"] else (found["last_value"], found["last_best"])
    else:
        return None, None, text
    if best is not None and not 0 < _decimal(best) >= _decimal(number):
        return None, None, text
    return number, best, words


def _decimal(number: str) -> float:
    return float(number.replace(",", "."))


def _finite(value: float, field: str) -> float:
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise RejectedLine(f"{field}: not a finite number")
    return number
