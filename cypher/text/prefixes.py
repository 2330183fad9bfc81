"""The beginnings of words → Lucene queries for suggestions. No typed character becomes query syntax.

Lucene analyzes no prefixes, so a query has the words that its standard tokenizer makes of a stored form.
"""

import re
from collections.abc import Sequence

from cypher.text.fulltext import NOTHING, WORDS_MAX
from cypher.text.words import search_form

BEGUN_MAX = 8
"""The number of words of a suggestion's prefix that may all be starts of words."""

START_LETTERS_MAX = 200
"""The number of letters of a word that are searched: Lucene refuses the start of a word of more than 1,000 bytes."""

TYPO_LETTERS_MIN = 4
"""The number of letters of a word from which one edit is allowed."""

TYPO_LETTERS_MAX = 20
"""The number of letters of a word up to which one edit is allowed; the expression grows with their square."""

TYPOS_MAX = 3
"""The number of words of a suggestion's prefix that may have an edit: each costs some milliseconds on 500,000 names."""

_IDEOGRAPHS = re.compile("([\u3040-\u309f\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+)")


def write_begun_query(words: Sequence[str], fields: Sequence[str]) -> str:
    """A query for an index of names: nodes with words that begin with all of `words`, each from `begun_words`.

    Of more than BEGUN_MAX words, all but the last must be whole.
    """
    every = len(words) <= BEGUN_MAX
    return _write_all(
        [_begun_term(word) if every or place == len(words) - 1 else f'"{word}"' for place, word in enumerate(words)],
        fields,
    )


def write_mistyped_query(words: Sequence[str], fields: Sequence[str]) -> str:
    """As `write_begun_query`, with one edit allowed in each of the last TYPOS_MAX words of TYPO_LETTERS_MIN to
    TYPO_LETTERS_MAX letters.

    The edit is a substitution, deletion, insertion or transposition, in the start of a word after its first letter or
    in a whole word. A query without hits if no word is long enough, or if there are more than BEGUN_MAX words.
    """
    edited = [place for place, word in enumerate(words) if _can_be_mistyped(word)][-TYPOS_MAX:]
    if len(words) > BEGUN_MAX or not edited:
        return NOTHING
    terms = [_mistyped_term(word) if place in edited else _begun_term(word) for place, word in enumerate(words)]
    return _write_all(terms, fields)


def begun_words(text: str) -> list[str]:
    """The words of a text as Lucene's standard tokenizer splits them, at most WORDS_MAX."""
    return [piece for word in search_form(text).split() for piece in _IDEOGRAPHS.split(word) if piece][:WORDS_MAX]


def _write_all(terms: Sequence[str], fields: Sequence[str]) -> str:
    """A query for nodes with each term in one of the fields."""
    clauses = [" ".join(f"{field}:{term}" for field in fields) for term in terms]
    return " ".join(f"+({clause})" for clause in clauses) or NOTHING


def _begun_term(word: str) -> str:
    if _IDEOGRAPHS.fullmatch(word):  # each ideograph is a word
        return f'"{word}"'
    start = word[:START_LETTERS_MAX]
    return "".join(character if character.isalnum() else f"\\{character}" for character in start) + "*"


def _can_be_mistyped(word: str) -> bool:
    return TYPO_LETTERS_MIN <= len(word) <= TYPO_LETTERS_MAX and word.isalpha() and not _IDEOGRAPHS.search(word)


def _mistyped_term(word: str) -> str:
    """Words within one edit of the word, and words that begin with it after one edit. The latter keep its first letter,
    so that Lucene reads a small part of the index."""
    first, rest = word[0], word[1:]
    edits: dict[str, None] = {}
    for place, letter in enumerate(rest):
        start, end = rest[:place], rest[place + 1 :]
        edits |= dict.fromkeys((f"{start}.{end}", f"{start}.{letter}{end}", start + end))
        if end:
            edits[f"{start}{end[0]}{letter}{end[1:]}"] = None
    return f"({word}~1 /{first}({'|'.join(edits)}).*/)"
