"""A printed author name → its parts. The graph holds one text for each name, so the parts are a heuristic.

The family name is the last word; lower-case words before it are its particle, as BibTeX reads "First von Last".
"Family, Given" and "Family, Jr., Given" are split at their commas. The name of an organisation and a single word stay
whole. Chinese, Japanese and Korean names in their own script begin with the family name.
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
class AuthorName:
    """A person's name in parts; or a name without parts, in `organisation` alone."""

    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    organisation: str = ""


def parse_author_name(text: str) -> AuthorName:
    """The parts of a printed name."""
    text = " ".join(text.split())
    words = text.split(" ")
    if len(words) < 2 or _ORGANISATION.search(text) or _OF.search(text) or _THE.match(text):
        return AuthorName(organisation=text)
    if _OWN_SCRIPT.fullmatch(text):
        return AuthorName(words[0], " ".join(words[1:]))
    parts = [part.strip() for part in text.split(",")]
    suffix = ""
    if len(parts) > 1 and _SUFFIX.fullmatch(parts[1]):
        suffix = parts.pop(1)
    if len(parts) > 2 or not all(parts):
        return AuthorName(organisation=text)
    if len(parts) == 2:
        particle, family = _split_particle(parts[0].split(" "))
        return AuthorName(family, parts[1], particle, suffix)
    words = parts[0].split(" ")
    if not suffix and len(words) > 2 and _SUFFIX.fullmatch(words[-1]):
        suffix = words.pop()
    if len(words) < 2:
        return AuthorName(organisation=text)
    start = next((index for index in range(1, len(words) - 1) if words[index][0].islower()), len(words) - 1)
    if words[0][0].islower():  # perhaps the whole name is in lower case, so no word is known to be a particle
        start = len(words) - 1
    particle, family = _split_particle(words[start:])
    return AuthorName(family, " ".join(words[:start]), particle, suffix)


def _split_particle(words: list[str]) -> tuple[str, str]:
    """The particle at the beginning of a family name (may be empty), and the rest."""
    start = next((index for index, word in enumerate(words[:-1]) if not word[0].islower()), len(words) - 1)
    return " ".join(words[:start]), " ".join(words[start:])
