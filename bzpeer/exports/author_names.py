"""Names as printed → the parts bibliographies want. The source has one text a name, so this is a reading of it.

The family name is the last word, with the lower-case words before it as its particle (as BibTeX reads "First von
Last"); "Family, Given" and "Family, Jr., Given" are taken at their word. What is an organisation, or a single word, is
taken as a whole. Chinese, Japanese and Korean names in their own script begin with the family.
"""

import re
from dataclasses import dataclass

_SUFFIX = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV")
_OWN_SCRIPT = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\U00020000-\U000323af・\s]+")
_ORGANISATION = re.compile(
    r"\b(?:academy|agency|alliance|association|authors|bureau|cent(?:er|re)|college|collaborations?|commission|committee"
    r"|company|consortium|corporation|council|department|federation|foundation|groups?|hospital|inc|initiative"
    r"|institut\w*|international|investigators|laborator(?:y|ies)|labs|llc|ltd|ministry|network|office|organi[sz]ation"
    r"|participants|program(?:me)?|project|research|school|service|society|study|task force|teams?|trialists|union"
    r"|universit\w*|workshop)\b",
    re.IGNORECASE,
)
_OF = re.compile(r"\b(?:of|for|on|and)\b|&|\d")
_THE = re.compile(r"the ", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name in parts, or, where only `literal` is there, a name that has none."""

    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    literal: str = ""


def read_name(text: str) -> Name:
    """The parts of a name."""
    text = " ".join(text.split())
    words = text.split(" ")
    if len(words) < 2 or _ORGANISATION.search(text) or _OF.search(text) or _THE.match(text):
        return Name(literal=text)
    if _OWN_SCRIPT.fullmatch(text):
        return Name(words[0], " ".join(words[1:]))
    parts = [part.strip() for part in text.split(",")]
    suffix = ""
    if len(parts) > 1 and _SUFFIX.fullmatch(parts[1]):
        suffix = parts.pop(1)
    if len(parts) > 2 or not all(parts):
        return Name(literal=text)
    if len(parts) == 2:
        particle, family = _part_family(parts[0].split(" "))
        return Name(family, parts[1], particle, suffix)
    words = parts[0].split(" ")
    if not suffix and len(words) > 2 and _SUFFIX.fullmatch(words[-1]):
        suffix = words.pop()
    if len(words) < 2:
        return Name(literal=text)
    start = next((place for place in range(1, len(words) - 1) if words[place][0].islower()), len(words) - 1)
    if words[0][0].islower():  # all of it may be in lower case: no telling
        start = len(words) - 1
    particle, family = _part_family(words[start:])
    return Name(family, " ".join(words[:start]), particle, suffix)


def _part_family(words: list[str]) -> tuple[str, str]:
    """The particle a family name begins with, if any, and the rest."""
    start = next((place for place, word in enumerate(words[:-1]) if not word[0].islower()), len(words) - 1)
    return " ".join(words[:start]), " ".join(words[start:])
