"""Texts → percent-encoded URLs (RFC 3986). Characters that are encoded already are not encoded again."""

import re
from urllib.parse import quote

_DOI_ADDRESS = re.compile(r"https?://(?:dx\.)?doi\.org/(10\..*)", re.DOTALL | re.IGNORECASE)
"""The URL of a DOI. Its `#` and `?` belong to the DOI."""
_AUTHORITY = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*://)([^/?#]*)(.*)", re.DOTALL)
_HOST = re.compile(r"[\w.:@\[\]~%-]*", re.ASCII)
_NOT_IN_URL = re.compile(r"%(?![0-9A-Fa-f]{2})|[^\w.~%/:?#@!$&()*+,;='-]", re.ASCII)
_NOT_IN_FRAGMENT = re.compile(r"%(?![0-9A-Fa-f]{2})|[^\w.~%/:?@!$&()*+,;='-]", re.ASCII)
_NOT_IN_IDENTIFIER = re.compile(r"%(?![0-9A-Fa-f]{2})|[^\w.~%/:@!$()*,=-]", re.ASCII)


def doi_address(doi: str) -> str:
    """The URL of a DOI at doi.org."""
    return f"https://doi.org/{_encode(doi, _NOT_IN_IDENTIFIER)}"


def arxiv_address(identity: str) -> str:
    """The URL of an arXiv id, such as `2108.07258` or `cs.LG/0501001`, at arxiv.org."""
    return f"https://arxiv.org/abs/{_encode(identity, _NOT_IN_IDENTIFIER)}"


def arxiv_pdf_address(identity: str) -> str:
    """The URL of the PDF of an arXiv id."""
    return f"https://arxiv.org/pdf/{_encode(identity, _NOT_IN_IDENTIFIER)}"


def encode_address(url: str | None) -> str | None:
    """The URL with every character encoded that a URL cannot hold; a host in other letters becomes Punycode."""
    if url is None:
        return None
    doi = _DOI_ADDRESS.fullmatch(url)
    if doi is not None:
        return doi_address(doi[1])
    parts = _AUTHORITY.fullmatch(url)
    if parts is None:
        return _encode(url, _NOT_IN_URL)
    scheme, host, rest = parts.groups()
    if not host.isascii():
        try:
            host = host.encode("idna").decode()
        except UnicodeError:
            host = _encode(host, _NOT_IN_URL)
    elif not _HOST.fullmatch(host):
        host = _encode(host, _NOT_IN_URL)
    head, separator, fragment = rest.partition("#")
    fragment = _encode(fragment, _NOT_IN_FRAGMENT)
    return f"{scheme}{host}{_encode(head, _NOT_IN_URL)}{separator}{fragment}"


def _encode(text: str, other: re.Pattern[str]) -> str:
    return other.sub(lambda found: quote(found[0], safe="", errors="replace"), text)
