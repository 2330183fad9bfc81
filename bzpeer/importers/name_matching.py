"""Comparison of names and home pages: whether two spellings can mean the same person or institution."""

import re
import unicodedata
from urllib.parse import urlsplit

_WORD = re.compile(r"\w+")


def normalise_name(text: str) -> str:
    """The form that two spellings of one name share: compatibility characters, case and white space folded."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def may_be_same_person(one: str, other: str) -> bool:
    """Whether two names can be one person's.

    Every word of the shorter name must be a word of the longer one, or the initial of one, or the other way round.
    Accents, case, order and punctuation are ignored.
    """
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    return all(
        any(word == whole or (1 in {len(word), len(whole)} and word[0] == whole[0]) for whole in longer)
        for word in shorter
    )


def homepage_host(url: str | None) -> str | None:
    """The host, without www., of a home page at the root of its site; None for a page below the root."""
    if url is None:
        return None
    parts = urlsplit(url)
    if parts.path.strip("/") or parts.query:
        return None
    return (parts.hostname or "").removeprefix("www.") or None


def _words(text: str) -> list[str]:
    bare = "".join(part for part in unicodedata.normalize("NFKD", text) if not unicodedata.combining(part))
    return _WORD.findall(bare.casefold())
