"""The names of a paper's authors for a bibliography: the name as printed, or the author's name where that says more."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class CitedAuthors:
    """The names of all authors that are known. `is_truncated`: the paper has more."""

    names: Sequence[str]
    is_truncated: bool = False


def cited_names(edges: Sequence[Mapping[str, Any]]) -> list[str]:
    """The name of each author of these edges of `Paper.authors`, which have `nameAsPrinted` and `node { name }`."""
    return [cited_name(edge["nameAsPrinted"], edge["node"]["name"]) for edge in edges]


def cited_name(printed: str, name: str) -> str:
    """The name as printed on the paper, unless it is an abbreviation of the author's name or in capitals.

    "J. Smith" and "Smith JA" abbreviate "John A. Smith". "Jim Chang" does not abbreviate "J. Chang" or "James Chang".
    """
    if printed == name or not printed:
        return name
    printed_words, words = _words(printed), _words(name)
    if printed_words == words:  # they differ in accents, case or punctuation
        return name if printed.isupper() and not name.isupper() else printed
    return name if _abbreviates(printed_words, words) else printed


def _abbreviates(short: list[str], full: list[str]) -> bool:
    """Whether each word of `short` is a word of `full`, its first letter, or several of its first letters."""
    left = list(full)
    abbreviations: list[str] = []
    for word in short:
        if word in left:
            left.remove(word)
        else:
            abbreviations.append(word)
    if len(left) == len(full):  # no word in common
        return False
    for word in abbreviations:
        for letter in word if len(word) <= 3 else (word,):
            found = next((each for each in left if len(letter) == 1 and each.startswith(letter)), None)
            if found is None:
                return False
            left.remove(found)
    return True


def _words(name: str) -> list[str]:
    decomposed = unicodedata.normalize("NFD", name.casefold())
    return _WORD.findall("".join(letter for letter in decomposed if not unicodedata.combining(letter)))
