"""Letters without accents: in Python, with the result of Lucene's ASCIIFoldingFilter; in Cypher, the same for names.

Neo4j's `english` analyzer keeps accents, and Lucene does not analyse prefix queries. For both, texts are folded here.
"""

import re
import unicodedata

_MARKS = (
    "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030a\u030b\u030c\u030f"
    "\u031b\u0323\u0325\u0326\u0327\u0328\u032e\u0331"
)
_LETTERS = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "þ": "th",
    "ı": "i",
    "ħ": "h",
    "ŧ": "t",
    "ŋ": "n",
    "’": "'",
}
_REPLACED = str.maketrans({**dict.fromkeys(_MARKS), **_LETTERS})
FOLDS = [[mark, ""] for mark in _MARKS] + [[letter, plain] for letter, plain in _LETTERS.items()]
"""Pairs of a mark or letter and its replacement. All other accented letters decompose into these."""

_WORD = re.compile(r"[^\W\d_]+(?:['’.-]?[^\W\d_]+)*")


def fold(text: str) -> str:
    """The text in lower case, without accents, with single spaces: the form in which names are compared."""
    lower = unicodedata.normalize("NFKD", " ".join(text.lower().split()))
    return unicodedata.normalize("NFC", lower.translate(_REPLACED))


def write_fold(expression: str, folds: str) -> str:
    """An expression: `fold` of a text without double spaces. `folds` is an expression for FOLDS."""
    return (
        f"normalize(reduce(@folded = normalize(toLower({expression}), NFKD), @pair IN {folds} |"
        " replace(@folded, @pair[0], @pair[1])), NFC)"
    )


def unaccent(word: str) -> str:
    """The word in lower case with Latin letters unaccented, as the index of names stores it. Other letters stay."""
    return "".join(_unaccented_letter(letter) for letter in word.lower())


def _unaccented_letter(letter: str) -> str:
    plain = letter if letter.isascii() else unicodedata.normalize("NFKD", letter).translate(_REPLACED)
    return plain if plain.isascii() else letter


def unaccented_words(text: str) -> str:
    """The accented words of a text, each once and without accents.

    An index with the `english` analyzer that also contains these words finds Müller by both spellings.
    """
    found: dict[str, None] = {}
    for word in [] if text.isascii() else _WORD.findall(unicodedata.normalize("NFC", text)):
        plain = unaccent(word)
        if plain.isascii() and plain != word.lower():
            found[plain] = None
    return " ".join(found)
