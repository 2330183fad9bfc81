"""Words: a text → its words in the form in which they are searched, in Python on both sides.

A word consists of letters, marks and digits, folded by cypher.text.folding. A pictograph is a word: u and its code, as
in u1f917 for 🤗. All other characters separate words, with these exceptions:

    10,000  3.14        a comma or dot between digits belongs to the word
    O'Brien → obrien    an apostrophe between letters vanishes, and so do quotes between Hebrew letters
    l'eau → l eau       an apostrophe after an elided article or pronoun (French, Italian, Catalan) separates
    l·l → ll            the middle dot of Catalan vanishes

Chinese and Japanese runs stay whole: Lucene splits them into characters, in the index and in quotes of a query.

Full-text indexes hold texts as they are, analyzed by Lucene, and beside them stored forms: the words of which Lucene's
form is another one. So a text that needs no folding costs nothing.

    searchTitle         of a paper: the words of its title; "" if they are the title in lower case
    searchTitleWords    of a paper: words of its title that differ from Lucene's, and their other spellings
    searchAbstractWords the same for its abstract
    searchAuthors       of a paper: the words of the printed names of its first NAMES_MAX authors; absent without any
    searchTopics        the same for the names of its topics
    searchCitations     of a paper: c and the level of its citations: 0 from 1 citation, 1 from 4, 2 from 16, … 9 from
                        262,144; absent without citations
    searchName          of another node: the words of its name; absent if they are `plain_name` of it
    searchOtherNames    of another node: the words of its other names, and other spellings of its name; absent if none
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from cypher.text.folding import fold

NAMES_MAX = 100
"""The number of names in searchAuthors and searchTopics."""

CITATION_LEVEL_MAX = 9
"""The highest level in searchCitations."""

OTHER_FORMS_MAX = 120
"""The number of forms in searchOtherNames."""

_ELISION = re.compile(
    r"(?<![^\W_])(?<!')([cdjlmnstv]|qu|jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu"
    r"|un|gl|(?:a|da|de|ne|su)gl|(?:a|da|de|ne|su|co|pe|que|be)ll|quest|sant)'(?=[^\W\d_])"
)
"""French, Italian and Catalan."""
_PICTOGRAPH = re.compile("[\u2600-\u27bf\U0001f000-\U0001f3fa\U0001f400-\U0001faff]")
_INNER_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_HEBREW_QUOTE = re.compile("(?<=[\u05d0-\u05ea])[\"']+(?=[\u05d0-\u05ea])")
_CATALAN_DOT = re.compile("(?<=l)[\u00b7\u2027](?=l)")
_OUTER_DOT = re.compile(r"(?<![0-9])[.,]+|[.,]+(?![0-9])|[.,]{2,}")
_ASCII_SEPARATOR = re.compile(r"[^a-z0-9.,]+")
_PLAIN_NAME = re.compile(r"[A-Za-z]+\.?(?:[ -][A-Za-z]+\.?)*")
"""A fast path for most names."""
_HAS_WORD = re.compile(r"[^\W_]")
_APOSTROPHE = re.compile("['\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u2032\u00b4\u055a\uff07`]")

SURNAME_PREFIX = "o"
"""The first word of O'Brien, O’Brien and O Brien, which are all searched as obrien too."""


class _Separators(dict[int, str | int]):
    """A table for str.translate: separators become blanks, pictographs words. Other characters stay."""

    def __missing__(self, code: int) -> str | int:
        character = chr(code)
        category = unicodedata.category(character)
        if character in ".," or category[0] in "LM" or category == "Nd":
            kept = character
        elif _PICTOGRAPH.match(character):
            kept = f" u{code:04x} "
        else:
            kept = " "
        self[code] = kept
        return kept


_SEPARATORS = _Separators()


def search_words(text: str) -> list[str]:
    """The words of a text, in its order."""
    return _words_of_folded(fold(text))


def search_form(text: str) -> str:
    """The words of a text with single blanks: texts with the same words have the same form.

    A text of symbols only has a word for each: u and its code. The form is empty only if nothing of the text is
    visible.
    """
    folded = fold(text)
    words = _words_of_folded(folded)
    return " ".join(words or [f"u{ord(each):04x}" for each in folded if not each.isspace() and each.isprintable()])


def plain_name(name: str) -> str:
    """The name in lower case, without dots, and with blanks for hyphens. Cypher has the same expression."""
    return name.lower().replace("-", " ").replace(".", "")


def title_form(title: str) -> str:
    """The property searchTitle of a paper with this title."""
    form = search_form(title)
    return "" if form == title.lower() else form


def name_form(name: str) -> str | None:
    """The property searchName of a node with this name."""
    if _PLAIN_NAME.fullmatch(name):
        return None
    form = search_form(name)
    return None if form == plain_name(name) else form


def other_name_forms(name: str, others: Iterable[str]) -> list[str] | None:
    """The property searchOtherNames of a node."""
    if not others and "'" not in name and name.isascii() and " o " not in f" {name.lower()}":
        return None  # a fast path for most people
    forms = {form for each in (name, *others) for form in (search_form(each), *_spellings(each))}
    own = search_form(name)
    return sorted(form for form in forms if form and form != own)[:OTHER_FORMS_MAX] or None


def name_words(names: Iterable[str]) -> str | None:
    """The property searchAuthors or searchTopics of a paper with these names, separated as in `other_words`."""
    forms = (_word_form(name) for name in islice(names, NAMES_MAX))
    return " a ".join(form for form in forms if form) or None


@lru_cache(20_000)  # the same names occur in many papers
def _word_form(name: str) -> str:
    return plain_name(name) if _PLAIN_NAME.fullmatch(name) else search_form(name)


def citation_level(count: int) -> str | None:
    """The property searchCitations of a paper. The statements of cypher/imports have the same expression."""
    return f"c{min((count.bit_length() - 1) // 2, CITATION_LEVEL_MAX)}" if count > 0 else None


def other_words(text: str) -> str:
    """The property searchTitleWords or searchAbstractWords: words of which Lucene's form is another one, once each.

    ` a ` separates them: a word that the index leaves out, so that no phrase matches across the words of two places.
    """
    found: dict[str, None] = {}
    end = -1
    for spot in _ODD.finditer(text):
        at = spot.start()
        if at > end:
            end = text.find(" ", at)
            end = len(text) if end < 0 else end
            for piece in text[text.rfind(" ", 0, at) + 1 : end].split():
                found |= dict.fromkeys(_unlike_lucene(piece))
    return " a ".join(found)


def elided_words(text: str) -> list[str]:
    """The words without elided articles, if the text has any; else an empty list."""
    folded = fold(text)
    return _words_of_folded(_ELISION.sub("", folded)) if _ELISION.search(folded) else []


def joined_form(text: str) -> str:
    """The words of a text whose apostrophes all vanish: d'Alembert → dalembert."""
    return " ".join(_words_of_folded(_INNER_APOSTROPHE.sub("", fold(text))))


def _words_of_folded(folded: str) -> list[str]:
    if "'" in folded:
        folded = _ELISION.sub(r"\1 ", _HEBREW_QUOTE.sub("", folded))
        folded = _INNER_APOSTROPHE.sub("", folded)
    if folded.isascii():
        words = _ASCII_SEPARATOR.sub(" ", folded)
    else:
        words = _CATALAN_DOT.sub("", _HEBREW_QUOTE.sub("", folded)).translate(_SEPARATORS)
    if "." in words or "," in words:
        words = _OUTER_DOT.sub(" ", words)
    found = words.split()
    if not words.isascii():
        found = [word for word in found if unicodedata.category(word[0])[0] != "M" or _HAS_WORD.search(word)]
    return found


_ODD = re.compile(
    r"[.:;'_\x80-\U0010ffff]"
    r"(?:(?<=[A-Za-z][.:'])(?=[A-Za-z])|(?<=[0-9][;'])(?=[0-9])|(?<=_)|(?<=[^\x00-\x7f]))"
)
"""Characters of a word that Lucene may make another word of: ASCII ones that its standard tokenizer does not split as
`search_words` does, and all others. The first set makes the scan fast."""
_POSSESSIVE = re.compile('[("\u201c\u2018]?[A-Za-z]*[A-Za-rt-z][\'\u2019]s[.,;:)"\u201d\u2019]*')
"""Lucene takes the ending off such a word, and the stem is that of the word without the apostrophe."""
_LUCENE_DIFFERS = re.compile(
    "[\u2600-\u27bf\U0001f000-\U0001faff\u203f\u2040\u2054\ufe33\ufe34\ufe4d-\ufe4f\uff3f]|_"
    r"|(?<=\w)[.:;'\u2018\u2019\u00b7\u037e\u0387\u0589\u055f\u05f4\u060c\u060d\u066c\u07f8\u2024\u2027\u2044"
    r"\ufe10\ufe13\ufe14\ufe50\ufe52\ufe54\ufe55\uff07\uff0c\uff0e\uff1a\uff1b](?=\w)"
)
"""Pictographs, and characters that join words for Lucene (UAX 29)."""
_SEPARATES = frozenset(
    "\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201c\u201d\u201e\u2026\u2022\u00ab\u00bb\u00d7\u00b1\u00b0\u2212\u2032\u2264\u2265"
    "\u2192\u20ac\u00a9\u00ae\u3001\u3002\uff0c\uff1a\uff1b\uff08\uff09\u300c\u300d\uff1f\uff01\u00b7"
)
"""Frequent characters that separate words for Lucene too, unless _LUCENE_DIFFERS matches."""
_DECIMAL = re.compile(r"(?<=[0-9])[.,](?=[0-9])")


@lru_cache(20_000)  # the same few pieces occur in many abstracts
def _unlike_lucene(piece: str) -> tuple[str, ...]:
    """The words of a piece without blanks, if Lucene makes other words of it, and their other spellings."""
    if _POSSESSIVE.fullmatch(piece):
        return ()
    words = search_words(piece)
    unfolded = _OUTER_DOT.sub(" ", piece.lower().translate(_SEPARATORS)).split()
    if not words:
        return ()
    differs = _LUCENE_DIFFERS.search(_DECIMAL.sub("", piece)) or any(
        unicodedata.category(each)[0] in "PSC" and not each.isascii() and each not in _SEPARATES for each in piece
    )
    if words == unfolded and not differs:
        return ()
    return (" ".join(words), *_spellings(piece))


def _spellings(text: str) -> Iterator[str]:
    """Other forms of a text that people type: an apostrophe as a blank or as nothing, `O Brien` as one word."""
    if _APOSTROPHE.search(text):
        folded = fold(text)
        if _INNER_APOSTROPHE.search(folded):
            yield joined_form(text)
            yield " ".join(_words_of_folded(_INNER_APOSTROPHE.sub(" ", folded)))
    words = search_words(text)
    for place, word in enumerate(words[:-1]):
        if word == SURNAME_PREFIX and words[place + 1].isalpha() and len(words[place + 1]) > 2:
            yield " ".join([*words[:place], word + words[place + 1], *words[place + 2 :]])
