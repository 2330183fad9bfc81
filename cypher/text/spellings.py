"""Identifiers as people paste them, without those in web addresses: bare, or with the name of the scheme in front.

Each `read_…` function takes a text that `tidied` returns, and returns a key or None.
"""

import html
import re
from enum import StrEnum
from urllib.parse import unquote


class Scheme(StrEnum):
    """Kinds of identifier."""

    DOI = "doi"
    ARXIV = "arxiv"
    ORCID = "orcid"
    ROR = "ror"
    OPENALEX = "openalex"
    PMID = "pmid"
    PMCID = "pmcid"
    MAG = "mag"
    ISBN = "isbn"
    URL = "url"


_HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
_CHARACTERS = str.maketrans({**dict.fromkeys(_HYPHENS, "-"), **dict.fromkeys(_INVISIBLE, ""), "\uff1a": ":"})
_OPENING = "([{<\"'`*“‘„«‹「『（【"
_CLOSING = ".,;:!?\"'`*“”’»›…。，、；：！？」』）】"
_BRACKETS = {")": "(", "]": "[", "}": "{", ">": "<"}
_CLOSING_MAX = 20
"""Characters of punctuation that are left out at the end of a text."""
_PERCENT_DEPTH = 3
"""Times that a DOI may be percent-encoded."""

DOI_START = r"10\.[0-9]{4,9}(?:\.[0-9]+)*/"
_DOI = re.compile(
    r"(?:(?:urn:|info:)?doi ?(?:name|link|number|no\.?|id)? ?[:=/-]* ?|digital object identifier(?: \(doi\))?:? ?"
    r"|url ?[:=] ?|https?:/+|(?:www\.|dx\.)?doi\.org/+ ?"
    rf"|hdl\.handle\.net/+|[(\[{{<\"'“]|\\url|\\href|\\doi)*({DOI_START}[^\s\x00-\x1f\x7f]+)",
    re.I,
)
_DOUBLED = re.compile(rf"/(?:https?:/+)?(?:dx\.)?doi\.org/(?={DOI_START})", re.I)
_DOI_QUERY = re.compile(r"(?:\?|&(?:amp;)?)[a-z_][\w.-]*=.*|#(?:[a-z:~][^/;]*)$|</.*", re.I)
_ARXIV_VERSION = re.compile(r"(10\.48550/arxiv\.\S+?)v[0-9]+", re.I)
_ARCHIVES = (
    "acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|"
    "econ|eess|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics|"
    "plasm-ph|q-alg|q-bio|q-fin|quant-ph|solv-int|stat|supr-con"
)
ARXIV_ID = rf"(?:(\d{{2}}(?:0[1-9]|1[0-2])\.\d{{4,5}})|({_ARCHIVES})(?:\.[a-z-]{{2,12}})?/(\d{{7}}))(?:v\d+)?"
"""An arXiv id with or without version, in three groups: new form; archive and number of the old form."""

_ARXIV = re.compile(
    rf"(?:(?:arxiv )?(?:e-?print|preprint) )?(?:arxiv(?: id)?[:./]? ?|(?:(?:https?:/+)?(?:dx\.)?doi\.org/|doi: ?)?"
    rf"10\.48550/arxiv\.)?{ARXIV_ID}(?:\.pdf)?/?"
    r"(?: ?[\[(][a-z-]+(?:\.[a-z-]+)?(?:[,;]? [a-z-]+(?:\.[a-z-]+)?)*[\])]?)?"
    r"(?:,? \(?(?:\d{1,2} [a-z]{3,9} )?\d{4}\)?)?",
    re.A | re.I,
)
_ARXIV_PAGE_TITLE = re.compile(rf"{ARXIV_ID}\] .+", re.A | re.I)
"""[2301.01234] The title: the name of a browser's tab, without its first bracket."""
ORCID_ID = r"(\d{4}(?: ?- ?| )?\d{4}(?: ?- ?| )?\d{4}(?: ?- ?| )?\d{3}[\dx])"
_ORCID = re.compile(rf"(?:orcid(?: ?id)?:? ?)?{ORCID_ID}/?", re.A | re.I)
ROR_ID = r"(0[a-hj-km-np-tv-z0-9]{6}\d{2})"
_ORCID_ADDRESS = re.compile(r"(?:https?:/+)?(?:www\.)?orcid\.org/|/?[?#].*", re.I)
_ROR = re.compile(rf"(?:ror(?: ?id)?[: ] ?)?{ROR_ID}/?", re.A | re.I)
OPENALEX_ID = r"([WAIT][1-9]\d{0,14})"
_OPENALEX = re.compile(rf"(?:openalex(?: ?id)?[: ] ?)?{OPENALEX_ID}/?", re.A | re.I)
_PMID = re.compile(
    r"(?:(?:(?:info:|urn:)?(?:pubmed )?pmid[:/ ]?|pubmed(?: ?id[:/ ]|[:/])) ?([1-9]\d{0,8})|pubmed ([1-9]\d{4,8}))"
    r"(?:\.\d)?",
    re.A | re.I,
)
_PMCID = re.compile(
    r"(?:(?:pmc ?id|pubmed central(?: ?id)?|pmc)[: ] ?(?:pmc ?)?([1-9]\d{4,8})"
    r"|pmc ?id[: ] ?pmc([1-9]\d{0,8})|pmcid:pmc([1-9]\d{0,8})|pmc([1-9]\d{4,8}))(?:\.\d)?",
    re.A | re.I,
)
_MAG = re.compile(r"mag: ?([1-9]\d{0,14})", re.A | re.I)
ISBN_ID = r"(97[89][- ]?(?:\d[- ]?){9}\d|(?:\d[- ]?){9}[\dx])"
_ISBN = re.compile(
    rf"(?:(?:urn:)?[ep]?-?isbns?(?:[- ]?1[03])?(?: \([a-z ]+\))? ?[:=]? ?)?{ISBN_ID}(?: \([a-z0-9 .-]+\))?", re.A | re.I
)
_ISBN_LABEL = re.compile(r"(?:urn:)?[ep]?-?isbn", re.I)
_ISBN_GROUPS = re.compile(r"\d{1,5}([- ])\d{1,7}\1\d{1,7}\1[\dxX]", re.A)
_BARE = {
    Scheme.PMID: re.compile(r"([1-9][0-9]{0,8})/?"),
    Scheme.PMCID: re.compile(r"(?:pmc)?([1-9][0-9]{0,8})(?:\.[0-9])?/?", re.I),
    Scheme.MAG: re.compile(r"([1-9][0-9]{0,14})/?"),
}
_RESOLVER = re.compile(
    r"https?:/+(?:www\.|dx\.|export\.|api\.)?(?:doi\.org|arxiv\.org|openalex\.org|orcid\.org|ror\.org)/", re.I
)


def tidied(text: str) -> str:
    """The text without what a paste adds.

    Blanks are single, hyphens ASCII and invisible characters left out. Quotes, punctuation and unbalanced brackets
    around the text are left out.
    """
    if not text.isascii():
        text = text.translate(_CHARACTERS)
    text = " ".join(text.split()).lstrip(_OPENING)
    for _ in range(_CLOSING_MAX):
        if not text or not (text[-1] in _CLOSING or _is_unbalanced(text)):
            break
        text = text[:-1].rstrip()
    return text


def _is_unbalanced(text: str) -> bool:
    opening = _BRACKETS.get(text[-1])
    return opening is not None and text.count(text[-1]) > text.count(opening)


def scheme_of(key: str) -> Scheme:
    """The scheme of a key."""
    return Scheme.OPENALEX if key[0].isupper() else Scheme(key.partition(":")[0])


def is_resolver(text: str) -> bool:
    """Whether a web address is the identifier itself, at the site of its scheme, and not the page of a publisher."""
    return _RESOLVER.match(text) is not None


def read_plain_openalex(text: str) -> str | None:
    """A fast path: the spelling of OpenAlex's own data."""
    if text.startswith("https://openalex.org/") and text[21:22] in "WAIT" and text[22:].isdecimal() and text.isascii():
        return text[21:] if text[22] != "0" and len(text) <= 37 else None
    return None


def read_bare(scheme: Scheme, text: str) -> str | None:
    """The key of a number without the name of its scheme."""
    if scheme is Scheme.ISBN:
        return _isbn(text) if re.fullmatch(r"\d{9}[\dxX]", text, re.A) else None
    form = _BARE.get(scheme)
    found = form.fullmatch(text) if form else None
    if found is None:
        return None
    return f"{scheme}:PMC{found[1]}" if scheme is Scheme.PMCID else f"{scheme}:{found[1]}"


def read_doi(text: str) -> str | None:
    """The DOI, also with a doubled prefix, percent-encoded, or with the query and fragment of a link."""
    if "10." not in text:
        return None
    for _ in range(_PERCENT_DEPTH):
        if "%" not in text:
            break
        text = unquote(text)
    if "&" in text and ";" in text:
        text = html.unescape(text)
    found = _DOI.fullmatch(text)
    if not found:
        return None
    name = tidied(_DOI_QUERY.sub("", _DOUBLED.split(found[1])[-1])).lower().rstrip("/")
    if version := _ARXIV_VERSION.fullmatch(name):
        name = version[1]
    return f"doi:{name}" if re.fullmatch(rf"{DOI_START}\S+", name) else None


def read_arxiv(text: str) -> str | None:
    """The arXiv id, also with version, category and date as on the margin of its PDF, and the DOI of arXiv."""
    found = _ARXIV.fullmatch(text) or _ARXIV_PAGE_TITLE.fullmatch(text)
    if not found:
        return None
    return arxiv_key(found)


def arxiv_key(found: "re.Match[str]") -> str:
    """The key of a match of ARXIV_ID."""
    return f"arxiv:{found[1]}" if found[1] else f"arxiv:{found[2].lower()}/{found[3]}"


def read_orcid(text: str) -> str | None:
    """The ORCID iD with a right check digit."""
    found = _ORCID.fullmatch(text)
    return orcid_key(found[1]) if found else None


def orcid_key(text: str) -> str | None:
    """The key of a match of ORCID_ID; None if the check digit is wrong."""
    digits = re.sub(r"[- ]", "", text).upper()
    total = 0
    for digit in digits[:15]:
        total = (total + int(digit)) * 2
    check = (12 - total % 11) % 11
    if digits[15] != ("X" if check == 10 else str(check)):
        return None
    return "orcid:" + "-".join(digits[at : at + 4] for at in range(0, 16, 4))


def read_ror(text: str) -> str | None:
    """The ROR id."""
    found = _ROR.fullmatch(text)
    return f"ror:{found[1].lower()}" if found else None


def read_openalex(text: str) -> str | None:
    """The OpenAlex id of a work, author, institution or topic."""
    found = _OPENALEX.fullmatch(text)
    return found[1].upper() if found else None


def read_pmid(text: str) -> str | None:
    """The PubMed id with its name in front."""
    found = _PMID.fullmatch(text)
    return f"pmid:{found[found.lastindex or 1]}" if found else None


def read_pmcid(text: str) -> str | None:
    """The id of PubMed Central, with PMC or its name in front."""
    found = _PMCID.fullmatch(text)
    return f"pmcid:PMC{found[found.lastindex or 1]}" if found else None


def read_mag(text: str) -> str | None:
    """The id of Microsoft Academic with its name in front."""
    found = _MAG.fullmatch(text)
    return f"mag:{found[1]}" if found else None


def read_isbn(text: str) -> str | None:
    """The ISBN with a right check digit.

    Ten digits need the name ISBN in front, an X, or their groups, because other numbers have ten digits too.
    """
    found = _ISBN.fullmatch(text)
    return _isbn(found[1]) if found and _is_isbn_form(text, found[1]) else None


def _is_isbn_form(text: str, number: str) -> bool:
    if _ISBN_LABEL.match(text) or number[-1] in "xX":
        return True
    digits = re.sub(r"[- ]", "", number)
    return len(digits) == 13 or _ISBN_GROUPS.fullmatch(number) is not None


def _isbn(text: str) -> str | None:
    digits = re.sub(r"[- ]", "", text).upper()
    if len(digits) == 10:
        values = [10 if digit == "X" else int(digit) for digit in digits]
        if sum(value * weight for value, weight in zip(values, range(10, 0, -1), strict=True)) % 11:
            return None
        digits = f"978{digits[:9]}"
        return f"isbn:{digits}{-_weighted(digits) % 10}"
    return f"isbn:{digits}" if _weighted(digits) % 10 == 0 else None


def _weighted(digits: str) -> int:
    return sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits))


def mistyped(text: str) -> tuple[Scheme, str] | None:
    """The scheme and the text of an ORCID iD or ISBN with a wrong check digit."""
    orcid = _ORCID.fullmatch(_ORCID_ADDRESS.sub("", text))
    if orcid and orcid_key(orcid[1]) is None and ("-" in orcid[1] or "orcid" in text.lower()):
        return Scheme.ORCID, orcid[1]
    isbn = _ISBN.fullmatch(text)
    if isbn and _isbn(isbn[1]) is None and (_ISBN_LABEL.match(text) or "-" in isbn[1]) and _is_isbn_form(text, isbn[1]):
        return Scheme.ISBN, isbn[1]
    return None
