"""Letters without their accents: in Python as Lucene's ASCIIFoldingFilter does it, and the same in Cypher for names.

Neo4j's `english` analyzer keeps accents, and queries by prefix are not analysed at all; both are helped from here.
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
"""Marks and letters, and what is there without accents; all else decomposes into these."""
_WORD = re.compile(r"[^\W\d_]+(?:['’.-]?[^\W\d_]+)*")


def fold(text: str) -> str:
    """The text in lower case, without accents, single spaces between its words: what names are compared by."""
    lower = unicodedata.normalize("NFKD", " ".join(text.lower().split()))
    return unicodedata.normalize("NFC", lower.translate(_REPLACED))


def write_fold(expression: str, folds: str) -> str:
    """The Cypher that does as `fold` to a text without double spaces; `folds` is an expression that gives FOLDS."""
    return (
        f"normalize(reduce(@folded = normalize(toLower({expression}), NFKD), @pair IN {folds} |"
        " replace(@folded, @pair[0], @pair[1])), NFC)"
    )


def unaccent(word: str) -> str:
    """The word in lower case, Latin letters without accents and all others as they are, as an index of names has it."""
    return "".join(_unaccented_letter(letter) for letter in word.lower())


def _unaccented_letter(letter: str) -> str:
    plain = letter if letter.isascii() else unicodedata.normalize("NFKD", letter).translate(_REPLACED)
    return plain if plain.isascii() else letter


def unaccented_words(text: str) -> str:
    """The words of a text that have accents, without them, each once.

    An English index that holds them beside the texts finds Müller by either spelling.
    """
    found: dict[str, None] = {}
    for word in [] if text.isascii() else _WORD.findall(unicodedata.normalize("NFC", text)):
        plain = unaccent(word)
        if plain.isascii() and plain != word.lower():
            found[plain] = None
    return " ".join(found)
