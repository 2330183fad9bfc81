"""Identifiers in one canonical spelling: the keys of (:Identifier) nodes.

    DOI       doi:10.1145/x                 lower case, decoded, without trailing punctuation
    arXiv     arxiv:2108.07258              without version; arxiv:hep-th/9901001 for old ones
    ORCID     orcid:0000-0002-1825-0097     check digit verified (ISO 7064 11-2)
    ROR       ror:0abcdef12
    OpenAlex  W123, A123, I123, T123        works, authors, institutions, topics
    PubMed    pmid:123
    PMC       pmcid:PMC123                  PubMed Central
    MAG       mag:123
    ISBN      isbn:9783161484100            13 digits, check digit verified
    any URL   url:host/path?query           without scheme, www., fragment and trailing slash

Importers and lookups use the same functions, so that their keys are equal.
"""

import hashlib
import re
from base64 import b32encode
from collections.abc import Callable

from cypher.model import Label
from cypher.text import spellings
from cypher.text.spellings import Scheme, scheme_of
from cypher.text.web_addresses import read_address, read_url

__all__ = [
    "MAX_KEY_LENGTH",
    "Scheme",
    "canonical",
    "is_minted",
    "keys_within",
    "lookup_key",
    "minted_id",
    "mistyped",
    "page_key",
    "recognise",
    "scheme_of",
]

MAX_KEY_LENGTH = 1_000
"""Longest key, in characters. Neo4j's range indexes accept about 8 kB."""

TEXT_LENGTH_MAX = 4_000
"""Characters of a text that may be an identifier. A longer one is a URL or none."""

_NEXT_LABEL = re.compile(r"[;,.]? +(?=(?:doi|pmid|pmcid|arxiv)\b)", re.I)
"""Between the identifiers of one work, as PubMed's citations list them."""

_LABELLED: dict[Scheme, Callable[[str], str | None]] = {
    Scheme.DOI: spellings.read_doi,
    Scheme.ARXIV: spellings.read_arxiv,
    Scheme.ORCID: spellings.read_orcid,
    Scheme.ROR: spellings.read_ror,
    Scheme.OPENALEX: spellings.read_openalex,
    Scheme.PMID: spellings.read_pmid,
    Scheme.PMCID: spellings.read_pmcid,
    Scheme.MAG: spellings.read_mag,
    Scheme.ISBN: spellings.read_isbn,
}
"""Scheme → the key in a text that is no web address. In this order a text of unknown scheme is read."""

WORDS_READ_MAX = 200
"""The number of words of a text that may be identifiers."""

_LABELS = frozenset({*Scheme, "pubmed"} - {Scheme.URL})
_AMBIGUOUS = frozenset({Scheme.OPENALEX, Scheme.ROR})
"""Schemes of which an identifier may be a word of a title: T5, W3."""

_SEPARATOR = re.compile(r"[\W_]+")
_PLAIN_DOI = re.compile(r"(?:https://doi\.org/|doi:)(10\.[0-9]{4,9}/[a-z0-9._/-]*[a-z0-9])")
_PLAIN_ORCID = re.compile(r"https://orcid\.org/([0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X])")
_PLAIN_ROR = re.compile(r"https://ror\.org/(0[a-hj-km-np-tv-z0-9]{6}[0-9]{2})")
_PLAIN_PMID = re.compile(r"https://pubmed\.ncbi\.nlm\.nih\.gov/([1-9][0-9]{0,8})")
_ARXIV_DOI = "doi:10.48550/arxiv."


def canonical(scheme: Scheme, text: str) -> str | None:
    """The key of an identifier of a known scheme in any spelling, or None if the text is not of that scheme.

    A bare number is of the scheme PMID, PMCID, MAG or ISBN if it is asked for.
    """
    plain = _PLAIN.get(scheme)
    if plain is not None and (key := plain(text)):
        return key
    if scheme is Scheme.URL:
        return read_url(text.strip())
    tidy = spellings.tidied(text) if len(text) <= TEXT_LENGTH_MAX else ""
    bare = spellings.read_bare(scheme, tidy)
    if bare is not None:
        return bare
    key = _LABELLED[scheme](tidy)
    if key is None:
        key = read_address(tidy, scheme)
    return key if key is not None and scheme_of(key) is scheme else None


def recognise(text: str) -> str | None:
    """The key of an identifier of any scheme, or None. A bare number has no scheme."""
    key = spellings.read_plain_openalex(text) or _plain_doi(text)
    if key is not None:
        return key
    if text[:4].lower() == "url:":
        return read_url(text.strip())
    key = _recognise_tidied(spellings.tidied(text)) if len(text) <= TEXT_LENGTH_MAX else None
    return read_url(text.strip()) if key is None else key


def lookup_key(text: str) -> str | None:
    """The key that a reader looks up with a text, as `recognise`.

    A DOI of arXiv is looked up as the arXiv id, because every paper with such a DOI has the id, but not vice versa.
    """
    key = recognise(text)
    if key is not None and key.startswith(_ARXIV_DOI):
        return canonical(Scheme.ARXIV, key[4:]) or key
    return key


def keys_within(text: str, most: int) -> list[str]:
    """The keys of identifiers among the words of a text, at most `most`, in their order.

    Only spellings that cannot be a word or number of a title count: an identifier with the name of its scheme or as a
    web address, a DOI, an arXiv id, an ORCID iD with hyphens, an ISBN of 13 digits.
    """
    found: dict[str, None] = {}
    before = ""
    for word in text.split()[:WORDS_READ_MAX]:
        if any(character.isdigit() for character in word):
            label = before.lower().strip("([{<:#.,;")
            key = _key_of_word(f"{label} {word}" if label in _LABELS else word)
            if key:
                found[key] = None
        before = word
    return list(found)[:most]


def _key_of_word(word: str) -> str | None:
    tidy = spellings.tidied(word)
    if "://" in tidy:
        return lookup_key(tidy)
    key = _recognise_tidied(tidy)
    if key is None:
        return None
    scheme = scheme_of(key)
    if scheme in _AMBIGUOUS and not _LABELS.intersection(_SEPARATOR.split(tidy.lower())):
        return None
    if scheme is Scheme.ORCID and tidy.isalnum():
        return None
    return lookup_key(key)


def page_key(text: str) -> str | None:
    """The `url:` key of the web address of a page that `recognise` reads as an identifier of another scheme, or None.

    A work that is known by the address of its page has this key beside its DOI.
    """
    text = text.strip()
    if text[:4].lower() != "http" or _plain_doi(text) or spellings.is_resolver(text):
        return None
    return read_url(text)


def mistyped(text: str) -> tuple[Scheme, str] | None:
    """The scheme and the text of an ORCID iD or ISBN with a wrong check digit, or None for any other text."""
    tidy = spellings.tidied(text) if len(text) <= TEXT_LENGTH_MAX else ""
    return None if _recognise_tidied(tidy) else spellings.mistyped(tidy)


def _plain_doi(text: str) -> str | None:
    """A fast path: most DOIs of importers."""
    found = _PLAIN_DOI.fullmatch(text)
    return f"doi:{found[1]}" if found and not found[1].startswith("10.48550/") else None


def _plain_orcid(text: str) -> str | None:
    found = _PLAIN_ORCID.fullmatch(text)
    return spellings.orcid_key(found[1]) if found else None


def _plain_ror(text: str) -> str | None:
    found = _PLAIN_ROR.fullmatch(text)
    return f"ror:{found[1]}" if found else None


def _plain_pmid(text: str) -> str | None:
    found = _PLAIN_PMID.fullmatch(text)
    return f"pmid:{found[1]}" if found else None


_PLAIN: dict[Scheme, Callable[[str], str | None]] = {
    Scheme.OPENALEX: spellings.read_plain_openalex,
    Scheme.DOI: _plain_doi,
    Scheme.ORCID: _plain_orcid,
    Scheme.ROR: _plain_ror,
    Scheme.PMID: _plain_pmid,
}
"""Fast paths: the spellings of OpenAlex's own data."""


def _recognise_tidied(tidy: str) -> str | None:
    for read in _LABELLED.values():
        key = read(tidy)
        if key is not None:
            return key
    key = read_address(tidy)
    if key is None and len(parts := _NEXT_LABEL.split(tidy)) > 1:
        keys = [_recognise_tidied(spellings.tidied(part)) for part in parts]
        return keys[0] if all(keys) else None
    return key


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
