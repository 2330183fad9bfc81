"""Identifiers in one canonical spelling: the keys of (:Identifier) nodes.

    DOI       doi:10.1145/x                 lower case, decoded, without trailing dot
    arXiv     arxiv:2108.07258              without version; arxiv:hep-th/9901001 for old ones
    ORCID     orcid:0000-0002-1825-0097     check digit verified (ISO 7064 11-2)
    ROR       ror:0abcdef12
    OpenAlex  W123, A123, I123, T123        works, authors, institutions, topics
    PubMed    pmid:123
    MAG       mag:123
    any URL   url:host/path?query           without scheme, www., fragment and trailing slash

Importers and lookups use the same functions, so that their keys are equal.
"""

import hashlib
import re
from base64 import b32encode
from collections.abc import Callable
from enum import StrEnum
from urllib.parse import unquote, urlsplit

from cypher.model import Label

MAX_KEY_LENGTH = 1_000
"""Longest key, in characters. Neo4j's range indexes accept about 8 kB."""


class Scheme(StrEnum):
    """Kinds of identifier."""

    DOI = "doi"
    ARXIV = "arxiv"
    ORCID = "orcid"
    ROR = "ror"
    OPENALEX = "openalex"
    PMID = "pmid"
    MAG = "mag"
    URL = "url"


_WEB = r"(?:https?://)?(?:www\.)?"
_DOI = re.compile(
    rf"(?:{_WEB}(?:dx\.)?doi\.org/|doi:?\s*)?(?:doi:\s*)?(10\.[0-9]{{4,9}}(?:\.[0-9]+)*/[^\s\x00-\x1f\x7f]+)",
    re.I,
)
_ARXIV_ID = r"(?:(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})|([a-z][a-z-]+)(?:\.[a-z]{2})?/(\d{7}))(?:v\d+)?"
_ARXIV = re.compile(
    rf"(?:{_WEB}(?:export\.)?arxiv\.org/(?:abs|pdf|html|format)/|(?:{_WEB}(?:dx\.)?doi\.org/|doi:\s*)?10\.48550/arxiv\.|arxiv:\s*)?"
    rf"{_ARXIV_ID}(?:\.pdf)?(?:[?#].*)?/?",
    re.A | re.I,
)
_ORCID = re.compile(rf"(?:{_WEB}orcid\.org/|orcid:\s*)?(\d{{4}})-?(\d{{4}})-?(\d{{4}})-?(\d{{3}}[\dx])/?", re.A | re.I)
_ROR = re.compile(rf"(?:{_WEB}ror\.org/|ror:\s*)?(0[a-hj-km-np-tv-z0-9]{{6}}\d{{2}})/?", re.A | re.I)
_OPENALEX = re.compile(
    rf"(?:{_WEB}(?:api\.|explore\.)?openalex\.org/(?:[a-z-]+/)?|openalex:)?([WAIT][1-9]\d{{0,14}})/?(?:[?#].*)?",
    re.A | re.I,
)
_PMID = re.compile(
    rf"(?:{_WEB}pubmed\.ncbi\.nlm\.nih\.gov/|{_WEB}ncbi\.nlm\.nih\.gov/pubmed/|pmid:\s*)?([1-9]\d{{0,8}})/?",
    re.A | re.I,
)
_MAG = re.compile(rf"(?:{_WEB}academic\.microsoft\.com/paper/|mag:\s*)?([1-9]\d{{0,14}})/?", re.A | re.I)

_OPENREVIEW = re.compile(r"/(?:forum|pdf|attachment|note)\?(?:.*&)?id=([^&#]+)")
_ACL = re.compile(
    r"(?:/anthology|/papers)?(?:/[A-Z]/[A-Z]\d\d)?/((?:[A-Z]\d\d-\d{4,5})|(?:\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+))(?:\.pdf|\.bib|\.xml)?"
)
_ACL_HOSTS = frozenset({"aclanthology.org", "aclweb.org", "aclanthology.info", "aclanthology.coli.uni-saarland.de"})


def _doi(text: str) -> str | None:
    for _ in range(3):  # it may be percent-encoded more than once
        if "%" not in text:
            break
        text = unquote(text)
    found = _DOI.fullmatch(text.rstrip("."))
    return f"doi:{found[1].lower()}" if found else None


def _arxiv(text: str) -> str | None:
    found = _ARXIV.fullmatch(text)
    if not found:
        return None
    return f"arxiv:{found[1]}" if found[1] else f"arxiv:{found[2].lower()}/{found[3]}"


def _orcid(text: str) -> str | None:
    found = _ORCID.fullmatch(text)
    if not found:
        return None
    digits = "".join(found.groups()).upper()
    total = 0
    for digit in digits[:15]:
        total = (total + int(digit)) * 2
    check = (12 - total % 11) % 11
    if digits[15] != ("X" if check == 10 else str(check)):
        return None
    return "orcid:" + "-".join(digits[at : at + 4] for at in range(0, 16, 4))


def _ror(text: str) -> str | None:
    found = _ROR.fullmatch(text)
    return f"ror:{found[1].lower()}" if found else None


def _openalex(text: str) -> str | None:
    if text.startswith("https://openalex.org/") and text[21:22] in "WAIT" and text[22:].isdecimal() and text.isascii():
        return text[21:] if text[22] != "0" else None  # a fast path: the spelling of OpenAlex's own data
    found = _OPENALEX.fullmatch(text)
    return found[1].upper() if found else None


def _pmid(text: str) -> str | None:
    found = _PMID.fullmatch(text)
    return f"pmid:{found[1]}" if found else None


def _mag(text: str) -> str | None:
    found = _MAG.fullmatch(text)
    return f"mag:{found[1]}" if found else None


def _url(text: str) -> str | None:
    if text[:4].lower() == "url:":
        text = f"https://{text[4:]}"
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").removeprefix("www.")
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or "." not in host or parts.username is not None or " " in text:
        return None
    path = parts.path.rstrip("/")
    if host == "openreview.net" and (review := _OPENREVIEW.fullmatch(f"{path}?{parts.query}")):
        return f"url:openreview.net/forum?id={review[1]}"
    if host in _ACL_HOSTS and (paper := _ACL.fullmatch(path)):
        return f"url:aclanthology.org/{paper[1]}"
    where = host if port in {None, 80, 443} else f"{host}:{port}"
    return f"url:{where}{path}" + (f"?{parts.query}" if parts.query else "")


_CANONICAL: dict[Scheme, Callable[[str], str | None]] = {
    Scheme.DOI: _doi,
    Scheme.ARXIV: _arxiv,
    Scheme.ORCID: _orcid,
    Scheme.ROR: _ror,
    Scheme.OPENALEX: _openalex,
    Scheme.PMID: _pmid,
    Scheme.MAG: _mag,
    Scheme.URL: _url,
}
_HOSTS = {
    "doi.org": Scheme.DOI,
    "dx.doi.org": Scheme.DOI,
    "arxiv.org": Scheme.ARXIV,
    "export.arxiv.org": Scheme.ARXIV,
    "orcid.org": Scheme.ORCID,
    "ror.org": Scheme.ROR,
    "openalex.org": Scheme.OPENALEX,
    "api.openalex.org": Scheme.OPENALEX,
    "explore.openalex.org": Scheme.OPENALEX,
    "pubmed.ncbi.nlm.nih.gov": Scheme.PMID,
    "ncbi.nlm.nih.gov": Scheme.PMID,
    "academic.microsoft.com": Scheme.MAG,
}
_BARE_NUMBER = re.compile(r"[0-9]{1,15}")


def canonical(scheme: Scheme, text: str) -> str | None:
    """The key of an identifier of a known scheme in any spelling, or None if the text is not of that scheme."""
    return _CANONICAL[scheme](text.strip())


def recognise(text: str) -> str | None:
    """The key of an identifier of any scheme, or None. A bare number has no scheme."""
    text = text.strip()
    if text[:4].lower() == "http":  # a fast path: most calls of importers
        host = text.split("/", 3)[2].lower().removeprefix("www.") if text.count("/") > 2 else ""
        scheme = _HOSTS.get(host)
        key = None if scheme is None else _CANONICAL[scheme](text)
        return _url(text) if key is None else key
    bare = _BARE_NUMBER.fullmatch(text) is not None
    for scheme, spell in _CANONICAL.items():
        if bare and scheme in {Scheme.PMID, Scheme.MAG}:
            continue
        key = spell(text)
        if key is not None:
            return key
    return None


_LETTERS = {
    Label.PAPER: "p",
    Label.PERSON: "a",
    Label.INSTITUTION: "i",
    Label.TOPIC: "t",
    Label.REVIEW: "r",
    Label.DECISION: "d",
    Label.EXTERNAL_REVIEWER: "e",
}
_MINTED = re.compile(r"[pait]-[a-z2-7]{16}")


def minted_id(kind: Label, key: str) -> str:
    """The id of a node without an OpenAlex id: a letter for its kind, and 80 bits of SHA-256 of its strongest key.

    The same key always gives the same id. Raises KeyError for a kind without such ids.
    """
    digest = hashlib.sha256(key.encode("utf-8", "backslashreplace")).digest()[:10]
    return f"{_LETTERS[kind]}-{b32encode(digest).decode().lower()}"


def is_minted(key: str) -> bool:
    """Whether a key has the form of an id that `minted_id` returns."""
    return _MINTED.fullmatch(key) is not None
