"""Letters without the differences that a search ignores: case, accents, widths, ligatures, invisible characters.

The same functions fold the texts that importers store and the texts that clients type, so the two always agree. They
are in Python, because no analyzer of Neo4j folds all scripts: Neo4j 5.26 and 2026.08 carry lucene-analysis-common and
not lucene-analysis-icu, and a plugin with another analyzer would be missing in a Neo4j that somebody else runs.

    Latin       compatibility forms (ligatures, full width, subscripts) as plain letters; no accents; strokes, hooks and
                the dotless i as the plain letter
    Greek       no accents and breathings; final sigma as sigma
    Cyrillic    io as ie; short i stays a letter of its own
    Arabic      as Lucene's ArabicNormalizer and PersianNormalizer: no harakat and tatweel; alef with madda, hamza or
                wasla as alef, alef maqsura and Persian yeh as yeh, teh marbuta and heh with hamza as heh, keheh as kaf
    Hebrew      no points; geresh and gershayim as ' and "
    Devanagari  no nukta
    digits      of all scripts as 0 to 9
"""

import re
import unicodedata
from collections.abc import Iterator

_APOSTROPHES = "\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u2032\u055a\u05f3\ua78b\ua78c\uff07`"
_QUOTES = "\u201c\u201d\u201e\u201f\u05f4"
_SPACES = "\u2122\u2120"
"""™ and ℠: their compatibility forms would become a part of the word before."""
_FILLERS = "\u115f\u1160\u3164\uffa0\u2800"
"""Blank letters that are not white space for Unicode."""

_LETTERS = {
    "æ": "ae",
    "œ": "oe",
    "ð": "d",
    "þ": "th",
    "ı": "i",
    "ŋ": "n",
    "ə": "a",
    "ĸ": "q",
    "ς": "σ",
    "ٱ": "ا",
    "ى": "ي",
    "ی": "ي",
    "ے": "ي",
    "ة": "ه",
    "ہ": "ه",
    "ە": "ه",
    "ک": "ك",
    "װ": "וו",
    "ױ": "וי",
    "ײ": "יי",
}
_MARK_RANGES = (
    (0x0300, 0x036F),  # Latin, Greek, Cyrillic
    (0x0483, 0x0487),  # Cyrillic titlo
    (0x0591, 0x05BD),  # Hebrew points
    (0x05BF, 0x05BF),
    (0x05C1, 0x05C2),
    (0x05C4, 0x05C5),
    (0x05C7, 0x05C7),
    (0x0610, 0x061A),  # Arabic
    (0x0640, 0x0640),  # tatweel
    (0x064B, 0x0652),
    (0x0656, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06DC),
    (0x06DF, 0x06E4),
    (0x06E7, 0x06E8),
    (0x06EA, 0x06ED),
    (0x093C, 0x093C),  # nukta of Devanagari
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0xFE00, 0xFE0F),  # variation selectors
    (0xFE20, 0xFE2F),
    (0xE0100, 0xE01EF),
)
_BREVE = "\u0306"
_SHORT_I = "и" + _BREVE
_ALEF_FORMS = re.compile("ا[\u0653-\u0655]+|ه\u0654")
"""Forms of alef, and of heh with the hamza of Persian, which many leave out."""
_ACUTE_ALONE = re.compile("(?<=\\S) \u0301(?=\\S)")
"""The decomposed form of ´, which some type for an apostrophe."""


class _Folds(dict[int, str | int]):
    """A table for str.translate. A character that is looked up for the first time is added."""

    def __missing__(self, code: int) -> str | int:
        folded = _fold_character(chr(code))
        self[code] = folded
        return folded


def _fold_character(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cf" or character in _FILLERS:
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(character))
    return character


def _stroked_letters() -> Iterator[tuple[str, str]]:
    """Latin letters with a stroke, hook or tail, which Unicode does not decompose; each with its plain letter."""
    named = re.compile(r"LATIN SMALL LETTER ([A-Z]) WITH .+")
    for start, end in ((0x00F8, 0x0250), (0x0250, 0x02B0), (0x1D00, 0x1DC0), (0x2C60, 0x2C80), (0xA720, 0xA800)):
        for code in range(start, end):
            found = named.fullmatch(unicodedata.name(chr(code), ""))
            if found and not unicodedata.decomposition(chr(code)):
                yield chr(code), found[1].lower()


_TYPED = str.maketrans(
    {**dict.fromkeys(_APOSTROPHES, "'"), **dict.fromkeys(_QUOTES, '"'), **dict.fromkeys(_SPACES, " ")}
)
_FOLDS = _Folds(str.maketrans({**dict(_stroked_letters()), **_LETTERS}))
_FOLDS.update({code: "" for first, last in _MARK_RANGES for code in range(first, last + 1) if chr(code) != _BREVE})


def fold(text: str) -> str:
    """The text in lower case, without accents and invisible characters, in composed characters (NFC).

    All spellings of apostrophes become ', of quotes ", of digits 0 to 9. Folding a text twice changes nothing. The
    Unicode forms NFC, NFD, NFKC and NFKD of a text have the same folded form, except for texts with ™ and ℠.
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    text = unicodedata.normalize("NFKD", text.translate(_TYPED))
    text = _ACUTE_ALONE.sub("'", text).translate(_TYPED)
    text = _strip(text)  # before casefold, which makes a letter of the Greek iota below
    return unicodedata.normalize("NFC", _strip(unicodedata.normalize("NFKD", text.casefold())))


def _strip(text: str) -> str:
    text = text.translate(_FOLDS)
    if _BREVE in text:
        text = text.replace(_SHORT_I, "й").replace(_SHORT_I.upper(), "Й").replace(_BREVE, "")
    return _ALEF_FORMS.sub(lambda form: form[0][0], text)
