"""The text of a review → its sections, by the headings in the text.

A review form has headings in capitals (`STRENGTHS:`); the text under each is the reviewer's. In a text without a form,
and in a form's single box for strengths and weaknesses, the reviewer's own headings count: `Strengths:`,
`**Weaknesses**`, `## Questions`, `Cons: slow`. Nothing is guessed: text without a heading, or under a heading of
another kind or for two sections, stays in the rest.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Section(StrEnum):
    """A section of a review; the value is the property that stores it."""

    SUMMARY = "summary"
    STRENGTH = "strength"
    CONCERN = "concern"
    QUESTION = "methodQuestion"
    REST = "text"


# headings in lower case
_TERMS: dict[Section, tuple[str, ...]] = {
    Section.SUMMARY: ("summary", "paper summary", "summary of the paper", "brief summary"),
    Section.STRENGTH: (
        "strength",
        "strengths",
        "main strengths",
        "major strengths",
        "reasons to accept",
        "pros",
        "positives",
    ),
    Section.CONCERN: (
        "weakness",
        "weaknesses",
        "main weaknesses",
        "major weakness",
        "major weaknesses",
        "minor weakness",
        "minor weaknesses",
        "reasons to reject",
        "cons",
        "concern",
        "concerns",
        "main concerns",
        "major concerns",
        "minor concerns",
        "negatives",
    ),
    Section.QUESTION: (
        "question",
        "questions",
        "questions for authors",
        "questions for the authors",
        "questions to authors",
        "questions to the authors",
    ),
    Section.REST: (
        "additional comments",
        "additional feedback",
        "after rebuttal",
        "comment",
        "comments",
        "confidence",
        "decision",
        "general comments",
        "limitations",
        "minor comments",
        "other comments",
        "post rebuttal",
        "rating",
        "recommendation",
        "suggestions",
    ),
}
_SECTIONS = {term: section for section, terms in _TERMS.items() for term in terms}
_BOTH = frozenset({Section.STRENGTH, Section.CONCERN})

_AND = re.compile(r"\s*(?:,|/|&|\+|\band\b)\s*")
_FORM = re.compile(r"([A-Z][A-Z &/]*[A-Z]):\s*")
_INVISIBLE = re.compile("[\u200b-\u200d\u2060\ufeff]")
_BEFORE = re.compile(r"(?:#{1,6}\s*|(?:[-*+•]|\d{1,2}[.)])\s+)*")
_NAME = r"(?P<name>[A-Za-z](?:[A-Za-z ,/&+]{0,58}[A-Za-z])?)"
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        # **Strengths:** text, *Weakness*, [Questions]: text
        rf"(?:\*{{1,3}}|_{{1,3}}|\[)\s*{_NAME}\s*[:：.]?\s*(?:\*{{1,3}}|_{{1,3}}|\])\s*(?::-|[:：.]|[-–—](?=\s))?(?P<text>.*)",
        rf"{_NAME}\s*(?::-|[:：])(?P<text>.*)",
        rf"{_NAME}\.?(?P<text>)",
    )
)
_AFTER_HASH = re.compile(rf"{_NAME}\s*[-–—]\s(?P<text>.*)")
_STRENGTHS_WITHIN = re.compile(r"\b(?:strengths?|pros)\W{0,3}[:：]", re.I)
_CONCERNS_WITHIN = re.compile(r"\b(?:weakness|weaknesses|cons)\W{0,3}[:：]", re.I)


@dataclass(slots=True)
class _Part:
    """The lines under a heading, and the sections that it names.

    `beside`: the rest of the heading's line. The part before the first heading has an empty `heading`.
    """

    heading: str = ""
    named: frozenset[Section] = frozenset()
    beside: str = ""
    lines: list[str] = field(default_factory=list[str])

    @property
    def text(self) -> str:
        return "\n".join([self.beside, *self.lines]).strip()

    @property
    def whole(self) -> str:
        return "\n".join([self.heading, *self.lines]).strip()


def split_sections(text: str) -> dict[Section, str]:
    """The sections of a review, and the rest with its headings. Empty sections are left out."""
    lines = text.split("\n")
    first = next((line for line in lines if line.strip()), "")
    form = _form_heading(first) is not None
    parts = _parts(lines, _form_heading) if form else _without_doubtful(_parts(lines, _own_heading))
    found: dict[Section, list[str]] = {}
    for part in parts:
        inner = [part]
        if form and part.named == _BOTH:
            before, *inner = _without_doubtful(_parts(part.lines, _own_heading))
            # the text between the box's heading and the first heading in the box
            inner.insert(0, _Part(part.heading, lines=before.lines))
        for one in inner:
            section = next(iter(one.named)) if len(one.named) == 1 else Section.REST
            if one.text:
                found.setdefault(section, []).append(one.whole if section is Section.REST else one.text)
    return {section: "\n\n".join(texts) for section, texts in found.items()}


def text_under(heading: str, text: str) -> str | None:
    """The text under a heading of a form; None without that heading, or if it is empty."""
    for part in _parts(text.split("\n"), _form_heading):
        if part.heading.strip() == f"{heading}:":
            return part.text or None
    return None


_Heading = tuple[frozenset[Section], str]
"""The sections that a heading names, and the rest of its line."""


def _parts(lines: Sequence[str], read: Callable[[str], _Heading | None]) -> list[_Part]:
    parts = [_Part()]
    for line in lines:
        heading = read(line)
        if heading is None:
            parts[-1].lines.append(line)
            continue
        named, beside = heading
        parts.append(_Part(line.strip(), named, beside))
    return parts


def _form_heading(line: str) -> _Heading | None:
    found = _FORM.fullmatch(line)
    named = _named(found[1]) if found else None
    return (named, "") if named else None


def _own_heading(line: str) -> _Heading | None:
    bare = _INVISIBLE.sub("", line).strip()
    before = _BEFORE.match(bare)
    start = before.end() if before else 0
    shapes = (*_SHAPES, _AFTER_HASH) if "#" in bare[:start] else _SHAPES
    for shape in shapes:
        found = shape.fullmatch(bare, start)
        named = _named(found["name"]) if found else None
        if found and named:
            return named, found["text"].strip()
    return None


def _named(name: str) -> frozenset[Section] | None:
    """The sections that a heading names; None if its first term is unknown. A later unknown term names the rest."""
    terms = _AND.split(" ".join(name.lower().split()))
    if terms[0] not in _SECTIONS:
        return None
    return frozenset(_SECTIONS.get(term, Section.REST) for term in terms)


def _without_doubtful(parts: list[_Part]) -> list[_Part]:
    """Mark doubtful parts as both strengths and concerns, so that they go to the rest.

    Doubtful are strengths without any heading for weaknesses, since nothing shows where they end, and a part that
    names its opposite within its text (`Pros: new. Cons: slow.`).
    """
    if not any(Section.CONCERN in part.named for part in parts):
        for part in parts:
            if Section.STRENGTH in part.named:
                part.named |= _BOTH
    for part in parts:
        opposite = {Section.STRENGTH: _CONCERNS_WITHIN, Section.CONCERN: _STRENGTHS_WITHIN}
        if len(part.named) == 1 and any(opposite[one].search(part.text) for one in part.named if one in opposite):
            part.named |= _BOTH
    return parts
