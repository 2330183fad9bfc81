"""A printed author name → its parts. The graph holds one text for each name, so the parts are a heuristic.

nameparser divides the names of people: particles, suffixes, degrees, titles, and names in Chinese, Japanese or Korean
script, which begin with the family name. This module adds names that bibliographies have: the names of organisations,
"Family Initials" as PubMed prints them, and the order "Family, Suffix, Given" of BibTeX. Degrees and academic titles
are left out. A single word stays whole.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from itertools import takewhile

from nameparser import Lexicon, Parser, Role, Token

from bzpeer.exports.organisation_names import is_organisation

_TITLES = (
    "dr dra doctor prof professor professeur profesor profesora professore univ pd priv doz dozent mr mrs ms mx miss"
    " sir dame rev reverend assoc associate asst assistant dipl ing mag med habil hon"
)
"""The titles in front of a name that are left out. Others, such as King and Judge, are given names more often."""

_DEGREES = (
    "bpharm btech bvsc dhsc engd faha fanzca fasn fccp fesc fracp fracs frcp frcpc frcpsych frcs frcsc frs hbsc llb"
    " mbbs mpharm mrcp mrcpsych mrcs msn mstat mtech mvsc"
)
"""Degrees and fellowships that nameparser does not know, in lower case and without full stops."""

_default = Lexicon.default().add(suffix_acronyms=_DEGREES.split())
_kept = {title for title in _default.titles if title.isascii() and re.split("[.-]", title)[0] not in _TITLES.split()}
_PARSER = Parser(
    _default.remove(
        titles=_kept,
        given_name_titles=_kept & _default.given_name_titles,
        after_given_titles=_kept & _default.after_given_titles,
    )
)
_WORDS = (
    _PARSER.lexicon.titles
    | _default.suffix_words
    | _default.suffix_acronyms
    | _default.particles
    | _default.conjunctions
    | _default.bound_given_names
    | _default.maiden_markers
    | {"thi"}
)
"""The words that are more than a part of a name, in lower case and without full stops."""

_TITLES_BEFORE = re.compile(r"^(?:(?:Univ|Priv|Dr|Prof|Dipl)\.-(?:Prof|Doz|Ing|Phys|Chem|Med)\.\s+)+")
"""Titles with a hyphen that nameparser does not know."""

_YEARS_OF_LIFE = re.compile(r",?\s\d{4}-(?:\d{4})?$")
"""The years that library catalogues add: "Hacker, P. M. S. 1939-"."""

_SUFFIX = re.compile(r"(?:jr|sr|jnr|snr|junior|senior)\.?|i{1,3}|iv|v|vi{1,3}|(?:2nd|3rd|4th)", re.IGNORECASE)
_DEGREES_IN_SMALL_LETTERS = frozenset({"phd", "dphil", "mphil", "msc", "bsc", "dsc", "mph", "esq", "frcp", "facs"})
"""Degrees, even if only their first letter is a capital. Other words of that form are names, such as Mba."""
_LETTER = r"[^\W\d_]"
_COMMA_WITHOUT_BLANK = re.compile(rf",(?={_LETTER})")
_INITIALS = re.compile(rf"(?:{_LETTER}\.-?)+{_LETTER}?\.?|{_LETTER}{{1,3}}(?:-{_LETTER})?")
_SHORT = (
    "ai an ba bi bu cai cao chu cui dai das do du fan fu gao gu guo ha han he ho hu ji jia jin kim ko lam lau le lee li"
    " lim lin liu lo lu luo ly ma mao mo ng ngo ni oh ong pan park qi qin qiu rai rao ren roh roy ryu sen sha shi sim"
    " sin su sun tan tao tse tu vo vu wan wei wen woo wu xia xie xu yan yao ye yi yim yin you yu yue yun zhu zou"
)
_SHORT_FAMILY_NAMES = frozenset(_SHORT.split())
"""Family names that look like initials where a name is in capitals."""
_VIETNAMESE = (
    "bui cao dang dao dinh do doan duong ha hoang ho huynh le luong ly mai ngo nguyen pham phan tran trinh truong vo vu"
)
_VIETNAMESE_FAMILY_NAMES = frozenset(_VIETNAMESE.split())
_PLAIN_WORD = re.compile(r"[A-ZÀ-ÖØ-Þ](?:[a-zß-öø-ÿ]+(?:-[A-ZÀ-ÖØ-Þ]?[a-zß-öø-ÿ]+)?|\.?)")
"""A word of a name that is read without nameparser: a capital and small letters, or an initial."""


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
    text = _YEARS_OF_LIFE.sub("", _TITLES_BEFORE.sub("", " ".join(text.split()), count=1))
    text = _COMMA_WITHOUT_BLANK.sub(", ", text)
    words = text.split(" ")
    if len(words) < 2 and not _is_hangul(text):
        return AuthorName(organisation=text)
    if is_organisation(text):
        return AuthorName(organisation=text)
    if _is_plain(words):
        return AuthorName(words[-1], " ".join(words[:-1]))
    parts = [part.strip() for part in text.split(",")]
    suffixes, parts = _split_suffixes(parts)
    if len(parts) > 2 or not all(parts):
        return AuthorName(organisation=text)
    if len(parts) == 1:
        words = parts[0].split(" ")
        name = _read_family_first(parts[0]) or _read_vietnamese(words) or _read_person(parts[0])
    else:
        name = _read_comma_form(*parts)
    if name.family and suffixes:
        name = replace(name, suffix=" ".join(filter(None, (name.suffix, *suffixes))))
    return name if name.family or name.organisation else AuthorName(organisation=text)


def _is_plain(words: list[str]) -> bool:
    """Whether only the last word is the family name, by the shape of all words. nameparser gives the same parts."""
    return (
        2 <= len(words) <= 4
        and all(map(_PLAIN_WORD.fullmatch, words))
        and len(words[-1].rstrip(".")) > 1
        and _WORDS.isdisjoint(word.lower().rstrip(".") for word in words)
    )


def _split_suffixes(parts: list[str]) -> tuple[list[str], list[str]]:
    """The suffixes such as Jr. between the commas, and the other parts without degrees."""
    names = [parts[0]]
    suffixes: list[str] = []
    for part in parts[1:]:
        if _SUFFIX.fullmatch(part) and not (len(parts) == 2 and " " not in parts[0]):
            suffixes.append(part)
        elif not _is_degree(part, parts):
            names.append(part)
    return suffixes, names


def _is_degree(part: str, parts: list[str]) -> bool:
    """Whether a part between commas is degrees only.

    "Smith, MA" and "Garcia Lopez, B." are a family name and initials, "Wang, Meng" a family and a given name.
    """
    words = [_fold(word) for word in part.split(" ")]
    if not part or not _default.suffix_acronyms.union(_default.suffix_acronyms_ambiguous).issuperset(words):
        return False
    is_alone = len(parts) == 2 and (" " not in parts[0] or _default.suffix_acronyms_ambiguous.issuperset(words))
    if not is_alone or _read_family_first(parts[0]):
        return True
    return not _is_given_name(part) and not _INITIALS.fullmatch(part)


def _read_comma_form(family: str, given: str) -> AuthorName:
    """The name "Family, Given". A particle may stand at the end of the given name, as in "Maaten, Laurens van der"."""
    words = given.split(" ")
    moved = _trailing_particles(words)
    if moved and len(moved) < len(words):
        family, given = " ".join((*moved, family)), " ".join(words[: -len(moved)])
    if len(family.split(" ")) == 1 and (_is_given_name(given) or all(map(_INITIALS.fullmatch, given.split(" ")))):
        return AuthorName(family, given)  # nameparser would read some initials and names as degrees
    return _read_person(f"{family}, {given}")


def _read_family_first(text: str) -> AuthorName | None:
    """The name if it is "Family Initials", such as "van der Berg JA" or "Berg J van der"; otherwise None."""
    words = text.split(" ")
    moved = _trailing_particles(words)
    if moved and len(words) > len(moved) + 1 and _are_initials(words[-len(moved) - 1], words):
        words = [*moved, *words[: -len(moved)]]
    suffix = words.pop() if len(words) > 2 and re.fullmatch(r"(?:Jr|Sr)\.?|I{2,3}|IV|2nd|3rd|4th", words[-1]) else ""
    count = len(list(takewhile(lambda word: _are_initials(word, words), reversed(words))))
    family = words[: len(words) - count]
    if not count or not family or any("." in word or len(word) == 1 for word in family):
        return None
    if _fold(words[-1]) == "v" and len(family) > 1:  # Thomas Stewart V
        return None
    particle, rest = _split_particle(family)
    return AuthorName(rest, " ".join(words[len(family) :]), particle, suffix)


def _read_vietnamese(words: list[str]) -> AuthorName | None:
    """The name if it begins with its family name and a middle name that only Vietnamese has; otherwise None."""
    if len(words) < 3 or not all(words) or _fold(words[1]) not in {"thi", "van"}:
        return None
    first, last = _fold(words[0]), _fold(words[-1])
    if first not in _VIETNAMESE_FAMILY_NAMES or last in _VIETNAMESE_FAMILY_NAMES:
        return None
    return AuthorName(words[0], " ".join(words[1:]))


def _are_initials(word: str, words: list[str]) -> bool:
    """Whether a word among the words of a name is initials, and neither a short family name nor a degree or suffix."""
    if not word.isupper() or not _INITIALS.fullmatch(word):
        return False
    letters = _fold(word)
    if len(letters) == 1:
        return True
    if len(words) > 2 and words[0].islower() and letters in _default.suffix_acronyms:
        # a particle begins the family name, so initials end the name; a degree follows other initials
        return not (words[-2].isupper() and _INITIALS.fullmatch(words[-2]))
    if "." not in word and (letters in _SHORT_FAMILY_NAMES or _SUFFIX.fullmatch(word)):
        return False
    if len(words) > 2 and letters in _default.suffix_acronyms:
        return False
    return "." in word or len(letters) == 2 or not all(map(str.isupper, words))


def _read_person(text: str) -> AuthorName:
    """The name of a person as nameparser divides it."""
    tokens = _PARSER.parse(text).tokens
    families = [token for token in tokens if token.role is Role.FAMILY]
    givens = [token for token in tokens if token.role in {Role.GIVEN, Role.MIDDLE} or _is_abbreviated_given(token)]
    suffixes = [token.text for token in tokens if token.role is Role.SUFFIX]
    name = next((token for token in tokens if _is_family_name(token, text, has_family=bool(families))), None)
    if name is not None:  # "Jean MA", "YO YO MA" and "Nkem Mba" have a family name and no degree
        givens, families = [*givens, *families], [name]
    given, family = _joined(givens), _joined(families)
    if not given or not family:
        has_suffix = any(_SUFFIX.fullmatch(word) for word in suffixes)
        return AuthorName(organisation=text if has_suffix else given or family or text)
    particle, rest = _split_particle(family.split(" "))
    if _fold(rest.rpartition(" ")[2]) in _VIETNAMESE_FAMILY_NAMES and rest.startswith("Van "):
        given, rest = f"{given} Van", rest.removeprefix("Van ")
    return AuthorName(rest, given, particle, " ".join(word for word in suffixes if _SUFFIX.fullmatch(word.strip(","))))


def _trailing_particles(words: list[str]) -> list[str]:
    """The particles in small letters at the end of these words."""
    found = takewhile(lambda word: word.islower() and _fold(word) in _default.particles, reversed(words))
    return list(found)[::-1]


def _is_abbreviated_given(token: Token) -> bool:
    """Whether a word that nameparser takes for a title, because a full stop follows it, is a given name, as Md. is."""
    return token.role is Role.TITLE and "vocab:title" not in token.tags and _fold(token.text) not in _TITLES.split()


def _is_family_name(token: Token, text: str, *, has_family: bool) -> bool:
    """Whether a word that nameparser takes for a degree is the family name, as Ma and Mba are."""
    if token.role is not Role.SUFFIX or "," in text or _SUFFIX.fullmatch(token.text):
        return False
    if token.text.istitle():
        return "." not in token.text and not (has_family and _is_written_small(token.text))
    return "vocab:suffix-ambiguous" in token.tags and (not has_family or text.isupper())


def _split_particle(words: list[str]) -> tuple[str, str]:
    """The particle in small letters at the beginning of a family name (may be empty), and the rest."""
    start = next((index for index, word in enumerate(words[:-1]) if not word[0].islower()), len(words) - 1)
    return " ".join(words[:start]), " ".join(words[start:])


def _is_given_name(word: str) -> bool:
    """Whether a word after a family name and a comma is a given name by its form, even if it is a degree too."""
    if not word.istitle() or not word.rstrip(".").isalpha():
        return False
    return not (_is_written_small(word) or _SUFFIX.fullmatch(word) or _fold(word) in _TITLES.split())


def _is_written_small(word: str) -> bool:
    """Whether a word with one capital is a degree all the same."""
    return word.lower() in _DEGREES_IN_SMALL_LETTERS


def _joined(tokens: list[Token]) -> str:
    return " ".join(token.text for token in tokens).rstrip(",")


def _is_hangul(text: str) -> bool:
    return bool(re.fullmatch(r"[\uac00-\ud7af]+", text))


def _fold(word: str) -> str:
    """The word in lower case, without full stops and accents."""
    decomposed = unicodedata.normalize("NFD", word.replace("Đ", "D").replace("đ", "d"))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).replace(".", "").lower()
