"""Typed text → Lucene queries. No typed character becomes query syntax.

A typed query has words, all of which must occur. "Words in quotes" must occur side by side. -word and -"words" must not
occur. Every character that is not a letter, digit or mark separates words, except apostrophes, dots, hyphens and
underscores inside a word. A Lucene query contains typed words in quotes only.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cypher.text.folding import fold, unaccent

TEXT_MAX = 1000
"""The number of characters of a query that are read. A longer text is cut at the end of a word."""

WORDS_MAX = 150
"""The number of words and phrases of a query that are read: each can become 6 clauses, and Lucene allows 1,024."""

_QUOTED = re.compile(r'(?<!\w)(?:(?<!\S)(-))?["“]([^"“”]+)["”](?!\w)')
_EXCLUDED = re.compile(r"-\w")
_INNER = frozenset("'’.-_\u2010\u2011")
_JOINERS = frozenset("\u200c\u200d")
_IDEOGRAPHS = re.compile("([\u3040-\u309f\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+)")
_HYPHENS = re.compile("[-\u2010\u2011]")
_STOP_WORDS = (
    " a an and are as at be but by for if in into is it no not of on or such that the their then there these they this"
    " to was will with"
)
"""Words that the full-text indexes leave out, each after a space."""

NOTHING = '""'
"""A query without hits. An empty query is an error."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words and phrases that must occur, and that must not. A phrase is words separated by a space."""

    wanted: tuple[str, ...]
    unwanted: tuple[str, ...] = ()


def shorten(text: str) -> str:
    """The text, cut at the end of a word if it has more than TEXT_MAX characters."""
    if len(text) <= TEXT_MAX:
        return text
    start = text[:TEXT_MAX]
    return start if text[TEXT_MAX].isspace() else start.rsplit(maxsplit=1)[0]


def read_words(text: str) -> Words:
    """The first WORDS_MAX words and phrases of a query. If it excludes all its words, they are searched for instead."""
    wanted: dict[str, None] = {}
    unwanted: dict[str, None] = {}
    end = 0
    for match in [*_QUOTED.finditer(text), None]:
        for part in text[end : match.start() if match else None].split():
            (unwanted if _EXCLUDED.match(part) else wanted).update(dict.fromkeys(split_words(part)))
        if match:
            phrase = " ".join(split_words(match[2]))
            (unwanted if match[1] else wanted).update({phrase: None} if phrase else {})
            end = match.end()
    if not wanted:
        return Words(tuple(unwanted)[:WORDS_MAX])
    first = tuple(wanted)[:WORDS_MAX]
    return Words(first, tuple(unwanted)[: WORDS_MAX - len(first)])


def split_words(text: str) -> list[str]:
    """The words of a text, in its order."""
    kept = "".join(character if _in_word(character) else " " for character in text)
    return [word for part in kept.split() if (word := part.strip("".join(_INNER)))]


def _in_word(character: str) -> bool:
    if character.isalnum() or character in _INNER or character in _JOINERS:
        return True
    category = unicodedata.category(character)
    return category[0] == "M" or (category[0] == "S" and not character.isascii())


def write_paper_query(words: Words, *, title_boost: int) -> str:
    """A query for the index of papers. Accented words are found without accents too.

    `title_boost` is the weight of a word in the title.
    """

    def one(word: str) -> str:
        plain = unaccent(word)
        fields = [f'title:"{word}"^{title_boost} abstract:"{word}"']
        if plain != word.lower():
            fields.append(f'title:"{plain}"^{title_boost} abstract:"{plain}"')
        fields.append(f'unaccentedTitle:"{plain}" unaccentedAbstract:"{plain}"')
        return f"({' '.join(fields)})"

    return _join(words, one)


def write_name_query(words: Words) -> str:
    """A query for the index of names and titles: people, institutions and topics with these words."""
    return _join(words, lambda word: f'name:"{word}"')


def write_whole_query(words: Sequence[str], fields: Sequence[str]) -> str:
    """A query for the index of names and titles: nodes with all of these words side by side."""
    return " ".join(f'{field}:"{" ".join(words)}"' for field in fields)


def write_prominent_query(text: str) -> str:
    """A query for the index of prominent nodes: names with all words, of which the last may be the start of a word."""
    pieces = _pieces(fold(text))
    if not pieces:
        return NOTHING
    *whole, last = pieces
    return " ".join([f'+"{piece}"' for piece in whole] + [f"+{_prefix_term(last)}"])


def write_begun_query(text: str, fields: Sequence[str]) -> str:
    """As `write_prominent_query`, for the index of all names and titles."""
    pieces = _pieces(text)
    if not pieces:
        return NOTHING
    *whole, last = pieces
    terms = [f'"{piece}"' for piece in whole]
    # The index has no stop words. A last word that may become one is left out, unless it is the only word.
    if not whole or f" {last.lower()}" not in _STOP_WORDS:
        terms.append(_prefix_term(unaccent(last)))
    return " ".join(f"+({' '.join(f'{field}:{term}' for field in fields)})" for term in terms)


def _pieces(text: str) -> list[str]:
    """The words of a text as Lucene's standard tokenizer splits them. Prefix queries are not analysed by Lucene."""
    return [
        piece
        for word in split_words(text)
        for part in _HYPHENS.split(word)
        for piece in _IDEOGRAPHS.split(part)
        if piece
    ]


def _prefix_term(piece: str) -> str:
    if _IDEOGRAPHS.fullmatch(piece):  # each ideograph is a word
        return f'"{piece}"'
    return "".join(character if character.isalnum() else f"\\{character}" for character in piece) + "*"


def _join(words: Words, one: Callable[[str], str]) -> str:
    return " ".join([f"+{one(word)}" for word in words.wanted] + [f"-{one(word)}" for word in words.unwanted])
