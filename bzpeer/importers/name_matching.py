"""Comparison of names and home pages: whether two spellings can mean the same person or institution."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import product
from urllib.parse import urlsplit

from cypher.text.folding import fold

_HYPHENS = "\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_APOSTROPHES = "\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u2032\u00b4\u0060\uff07"
_TYPOGRAPHY = str.maketrans(dict.fromkeys(_HYPHENS, "-") | dict.fromkeys(_APOSTROPHES, "'"))
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]")
_WORD = re.compile(r"\w+")
_INITIALS = re.compile(r"[A-Z]{2,3}")

_TRANSCRIBED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
"""Letters that are also written as two. `fold` leaves the accent out instead."""

JOINED_WORDS_MAX = 3
"""Words of one spelling that may be one word of the other: Xiao Ming and Xiaoming."""


def normalise_name(text: str) -> str:
    """The form that two spellings of one name share: compatibility characters, case, hyphens, apostrophes and white
    space folded."""
    plain = unicodedata.normalize("NFKC", text)
    if not plain.isascii():
        plain = plain.translate(_TYPOGRAPHY)
    return " ".join(plain.casefold().split())


def may_be_same_person(one: str, other: str) -> bool:
    """Whether two names can be one person's.

    Every word of the shorter name must be a word of the longer one, or the initial of one, or the other way round.
    Accents, case, order and punctuation are ignored. Words that only a hyphen, an apostrophe or a blank divides may be
    one word. Letters such as ø may be written as one letter or two. Only words in a script that both names have are
    compared: names in different scripts cannot contradict each other.
    """
    if one == other:
        return True
    scripts = _scripts(one) & _scripts(other)
    if not scripts:
        return True
    return any(_agree(first, second) for first, second in product(_spellings(one, scripts), _spellings(other, scripts)))


def _agree(one: Sequence[str], other: Sequence[str]) -> bool:
    shorter, longer = sorted((_with_joined(one, other), _with_joined(other, one)), key=len)
    return all(
        any(word == whole or (1 in {len(word), len(whole)} and word[0] == whole[0]) for whole in longer)
        for word in shorter
    )


def _with_joined(words: Sequence[str], other: Sequence[str]) -> list[str]:
    """The words, those joined that are one word of the other name."""
    found: list[str] = []
    at = 0
    while at < len(words):
        for end in range(min(len(words), at + JOINED_WORDS_MAX), at, -1):
            joined = "".join(words[at:end])
            if end == at + 1 or joined in other:
                found.append(joined)
                at = end
                break
    return found


def _spellings(name: str, scripts: frozenset[str]) -> set[tuple[str, ...]]:
    """The words of a name in some scripts, in both spellings of letters that may be written as two."""
    plain = unicodedata.normalize("NFC", _plain(name))
    return {_words(plain, scripts), _words(plain.translate(_TRANSCRIBED), scripts)}


def _plain(name: str) -> str:
    """The name with compatibility characters and apostrophes left out; initials written together are divided."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", name)).translate(_TYPOGRAPHY).replace("'", "")
    if not text.isupper():
        text = " ".join(" ".join(word) if _INITIALS.fullmatch(word) else word for word in text.split())
    return text.lower()


def _words(text: str, scripts: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in _WORD.findall(_bare(text)) if not _scripts(word).isdisjoint(scripts))


def _bare(text: str) -> str:
    """The text without accents and with letters that do not decompose replaced."""
    decomposed = unicodedata.normalize("NFKD", fold(text))
    return "".join(part for part in decomposed if not unicodedata.combining(part))


def _scripts(text: str) -> frozenset[str]:
    return frozenset(_script(letter) for letter in text if letter.isalpha())


@lru_cache(20_000)
def _script(letter: str) -> str:
    """The script of a letter: the first word of its Unicode name, such as LATIN or CJK."""
    return unicodedata.name(unicodedata.normalize("NFKC", letter)[0], "").partition(" ")[0]


def homepage_host(url: str | None) -> str | None:
    """The host, without www., of a home page at the root of its site; None for a page below the root."""
    if url is None:
        return None
    parts = urlsplit(url)
    if parts.path.strip("/") or parts.query:
        return None
    return (parts.hostname or "").removeprefix("www.") or None
