"""Dates as sources write them → the part that is certain: a day, a month or a year."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

LENGTH_MAX = 100
"""Characters of a date; a longer text is not one."""

_PLAIN = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.A)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = (
    r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR = r"(?P<year>\d{4})"
_DAY_OF = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_GAP = r"[\s,./-]+"
_TIME = r"(?:(?:\s*t\s*|\s+)\d{1,2}:?\d\d.*)?"
_SHAPES = tuple(
    re.compile(shape + _TIME, re.I | re.S)
    for shape in (
        r"(?P<year>\d{4})(?P<gap>[-/.])(?P<month>\d{1,2})(?:(?P=gap)(?P<day>\d{1,2}))?\.?",
        r"(?P<year>\d{4})(?P<month>0[1-9]|1[0-2])(?P<day>\d\d)?",
        r"(?P<year>\d{4})\s*年\s*(?:(?P<month>\d{1,2})\s*月\s*(?:(?P<day>\d{1,2})\s*日)?)?",
        r"(?P<month>\d{1,2})[-/.](?P<year>\d{4})",
        rf"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?{_DAY_OF}{_GAP}(?:of\s+)?{_MONTH}{_GAP}{_YEAR}",
        rf"{_MONTH}{_GAP}(?:{_DAY_OF}{_GAP})?{_YEAR}",
        rf"{_YEAR}{_GAP}{_MONTH}(?:{_GAP}{_DAY_OF})?",
    )
)
_DAY_AND_MONTH = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})" + _TIME, re.I | re.S)
_YEARS = re.compile(r"(?<!\d)\d{4}(?!\d)")
_DOUBTFUL = re.compile(r"\?|~|\b(?:ca?|circa|approx(?:imately)?|about|before|after|since|until)\b\.?", re.I)
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−", "-"))


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, a month (`day` is None) or a day."""

    year: int
    month: int | None = None
    day: int | None = None

    @property
    def text(self) -> str:
        """ISO 8601: `2018`, `2018-01` or `2018-01-15`."""
        month = "" if self.month is None else f"-{self.month:02}"
        return f"{self.year:04}{month}" + ("" if self.day is None else f"-{self.day:02}")

    @property
    def full(self) -> date | None:
        """The day; None if only the month or the year is known."""
        return None if self.month is None or self.day is None else date(self.year, self.month, self.day)

    @property
    def first_day(self) -> date:
        """The first day that the date may mean."""
        return date(self.year, self.month or 1, self.day or 1)


def read_partial_date(value: object) -> PartialDate | None:
    """The certain part of a date: text in a usual notation, or a number; None if not even the year is certain.

    A month or day that does not exist is left out. `03/05/2018` is a year, since the order of day and month is unknown;
    `25/05/2018` is a day. Of two different years, neither is certain.
    """
    if isinstance(value, bool):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int):
        value = str(value) if 0 < value < 1_0000_00_00 else ""
    if not isinstance(value, str) or len(value) > LENGTH_MAX:
        return None
    if plain := _PLAIN.fullmatch(value):
        return _certain(plain[1], plain[2], plain[3])
    text = " ".join(unicodedata.normalize("NFKC", value).translate(_DASHES).split()).strip(" .,;[]()")
    if text.endswith(".0"):
        text = text[:-2]
    if _DOUBTFUL.search(text):
        return None
    for shape in _SHAPES:
        if found := shape.fullmatch(text):
            parts = found.groupdict()
            named = parts.get("name")
            month = str(_MONTHS.index(named[:3].lower()) + 1) if named else parts.get("month")
            return _certain(parts["year"], month, parts.get("day"))
    if found := _DAY_AND_MONTH.fullmatch(text):
        one, other = int(found[1]), int(found[3])
        if one == other or one > 12:
            return _certain(found[4], found[3], found[1])
        if other > 12:
            return _certain(found[4], found[1], found[3])
    years = set(_YEARS.findall(text))
    return _certain(years.pop()) if len(years) == 1 else None


def _certain(year: str, month: str | None = None, day: str | None = None) -> PartialDate | None:
    if int(year) == 0:
        return None
    if month is None or not 1 <= int(month) <= 12:
        return PartialDate(int(year))
    if day is not None:
        try:
            date(int(year), int(month), int(day))
        except ValueError:
            day = None
    return PartialDate(int(year), int(month), None if day is None else int(day))
