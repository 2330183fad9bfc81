"""Identifiers in web addresses: of their own sites, of publishers and readers, and behind library proxies.

An address holds a DOI if a part of its path, or a parameter of its query, is one. The other schemes are read at the
sites that are listed here.
"""

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, unquote, urlsplit

from cypher.text import spellings
from cypher.text.spellings import ARXIV_ID, DOI_START, ISBN_ID, OPENALEX_ID, ORCID_ID, ROR_ID, Scheme

_NESTED_MAX = 3
"""Addresses inside of one another, as a link of a mail program to a proxy's address of a publisher."""

_ADDRESS = re.compile(r"(?:https?:/+|//)?((?=[^/]*[a-z])[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z]{2,}(?::\d+)?[/?].*)", re.I)
_INNER = re.compile(r"/(https?:/+.+)", re.I)
_LINK_PARAMETERS = frozenset({"url", "qurl", "u", "q", "target", "uri", "rft_id", "to"})
_DOI_IN_PATH = re.compile(rf"/(?:doi:/?|doi=)?({DOI_START}.+)", re.I)
_ARTICLE_NUMBER = re.compile(rf"/(?:advance-)?article(?:-[a-z]+)*/doi/({DOI_START}.+?)/\d{{4,}}(?:/.*)?", re.I)
"""The publisher's own number of the article after the DOI: Oxford, MIT Press, ASME and others (Silverchair)."""
_PAGE_PART = re.compile(
    r"(?:/(?:abstract|abs|bibtex|citation|citations|epdf|epub|file|figures?|full|full-text|fulltext|html|issuetoc|media"
    r"|meta|metrics|pdf|pdfdirect|references|related|summary|suppinfo|suppl_file|suppl|supplementary-material|tables"
    r"|text|xml)(?:/[^/]*)?|\.(?:pdf|html?|full|full-text|full\.pdf|full\.html|abstract|long|short|epub|xml))/?$",
    re.I,
)
_PREPRINT_VERSION = re.compile(r"(10\.(?:1101|64898)/.+?)v\d+(?:\..*|/.*)?", re.I)
_ISBN_IN_PATH = re.compile(rf"(?:.*/)?isbn[/:=]{ISBN_ID}(?:/.*)?", re.A | re.I)

_ARXIV_PATH = re.compile(rf"/(?:[a-z0-9_-]+/)+?(?:arxiv[:.])?{ARXIV_ID}(?:\.pdf)?(?:/.*)?", re.A | re.I)
_ARXIV_LABEL_PATH = re.compile(rf"/(?:[a-z0-9_-]+/)*?arxiv[:/]{ARXIV_ID}(?:\.pdf)?(?:/.*)?", re.A | re.I)
_PATHS: dict[str, tuple[tuple["re.Pattern[str]", Scheme, str], ...]] = {
    "arxiv.org": ((_ARXIV_PATH, Scheme.ARXIV, ""),),
    "ar5iv.org": ((_ARXIV_PATH, Scheme.ARXIV, ""),),
    "xxx.lanl.gov": ((_ARXIV_PATH, Scheme.ARXIV, ""),),
    "alphaxiv.org": ((_ARXIV_PATH, Scheme.ARXIV, ""),),
    "arxiv-vanity.com": ((_ARXIV_PATH, Scheme.ARXIV, ""),),
    "scirate.com": ((_ARXIV_PATH, Scheme.ARXIV, ""),),
    "emergentmind.com": ((_ARXIV_PATH, Scheme.ARXIV, ""),),
    "huggingface.co": ((re.compile(rf"/papers/{ARXIV_ID}(?:/.*)?", re.A | re.I), Scheme.ARXIV, ""),),
    "hf.co": ((re.compile(rf"/papers/{ARXIV_ID}(?:/.*)?", re.A | re.I), Scheme.ARXIV, ""),),
    "semanticscholar.org": ((_ARXIV_LABEL_PATH, Scheme.ARXIV, ""),),
    "adsabs.harvard.edu": ((_ARXIV_LABEL_PATH, Scheme.ARXIV, ""),),
    "inspirehep.net": ((_ARXIV_LABEL_PATH, Scheme.ARXIV, ""),),
    "pubmed.ncbi.nlm.nih.gov": ((re.compile(r"/([1-9]\d{0,8})(?:/.*)?", re.A), Scheme.PMID, ""),),
    "pmc.ncbi.nlm.nih.gov": ((re.compile(r"/articles/(?:pmc)?([1-9]\d{0,8})(?:/.*)?", re.A | re.I), Scheme.PMCID, ""),),
    "ncbi.nlm.nih.gov": (
        (re.compile(r"/(?:m/)?pubmed/([1-9]\d{0,8})(?:/.*)?", re.A | re.I), Scheme.PMID, ""),
        (
            re.compile(r"/(?:labs/)?(?:m/)?pmc/(?:articles/)?(?:pmc)?([1-9]\d{0,8})(?:/.*)?", re.A | re.I),
            Scheme.PMCID,
            "",
        ),
    ),
    "europepmc.org": (
        (re.compile(r"/(?:article|abstract|articles)/med/([1-9]\d{0,8})(?:/.*)?", re.A | re.I), Scheme.PMID, ""),
        (re.compile(r"/(?:[a-z]+/)+pmc([1-9]\d{0,8})(?:/.*)?", re.A | re.I), Scheme.PMCID, ""),
    ),
    "orcid.org": ((re.compile(rf"/(?:v[\d.]+/)?{ORCID_ID}(?:/.*)?", re.A | re.I), Scheme.ORCID, ""),),
    "ror.org": ((re.compile(rf"/(?:v\d+/)?(?:organizations/)?{ROR_ID}(?:/.*)?", re.A | re.I), Scheme.ROR, ""),),
    "openalex.org": ((re.compile(rf"/(?:[a-z-]+/)*{OPENALEX_ID}(?:/.*)?", re.A | re.I), Scheme.OPENALEX, ""),),
    "academic.microsoft.com": ((re.compile(r"/paper/([1-9]\d{0,14})(?:/.*)?", re.A | re.I), Scheme.MAG, ""),),
    "nature.com": (
        (
            re.compile(r"/articles/(?=[^/]*\d)([a-z0-9][a-z0-9.-]*?)(?:_reference)?(?:\.e?pdf)?(?:/.*)?", re.I),
            Scheme.DOI,
            "10.1038/",
        ),
    ),
    "elifesciences.org": (
        (
            re.compile(r"/(?:articles|reviewed-preprints)/(\d{5,6})(?:v\d+)?(?:\.pdf)?(?:/.*)?", re.A | re.I),
            Scheme.DOI,
            "10.7554/elife.",
        ),
    ),
    "pubs.rsc.org": (
        (
            re.compile(
                r"/(?:[a-z-]+/)?content/article(?:landing|html|pdf)/\d{4}/[a-z]+/([a-z]\d[a-z]{2}\d{5}[a-z\d])(?:/.*)?",
                re.A | re.I,
            ),
            Scheme.DOI,
            "10.1039/",
        ),
    ),
}
"""Site → paths that hold an identifier; their first group is the identifier after the given prefix."""

_PARAMETERS: dict[str, tuple[str, ...]] = {"orcid.org": ("orcid",), "openalex.org": ("zoom", "sidebar", "id")}
"""Site → parameters of the query that hold an identifier of the site."""

_SITES = frozenset({*_PATHS, "doi.org"})
_SITE_LABELS_MAX = max(site.count(".") + 1 for site in _SITES)
_HOST_LENGTH_MAX = 253
"""Characters of a host name (RFC 1035)."""

_OPENREVIEW = re.compile(r"/(?:forum|pdf|attachment|note)\?(?:.*&)?id=([^&#]+)")
_ACL = re.compile(
    r"(?:/anthology|/papers)?(?:/[A-Z]/[A-Z]\d\d)?/((?:[A-Z]\d\d-\d{4,5})|(?:\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+))(?:\.pdf|\.bib|\.xml)?"
)
_ACL_HOSTS = frozenset({"aclanthology.org", "aclweb.org", "aclanthology.info", "aclanthology.coli.uni-saarland.de"})


def read_address(text: str, wanted: Scheme | None = None, depth: int = 0) -> str | None:
    """The key of the identifier in a web address, or None. No key has the scheme URL.

    `wanted` prefers this scheme, if an address holds several.
    """
    label = re.match(
        r"(?:available (?:at|from)|url|link|orcid(?: ?id)?|pmid|pmcid|ror|arxiv|openalex)[: ] ?", text, re.I
    )
    found = _ADDRESS.fullmatch(text[label.end() :] if label else text)
    if not found or " " in found[1]:
        return None
    try:
        parts = urlsplit(f"https://{found[1]}")
        host = parts.hostname or ""
        parameters = parse_qsl(parts.query, max_num_fields=100)
    except ValueError:
        return None
    if len(host) > _HOST_LENGTH_MAX:
        return None
    keys = _keys(_site(host), unquote(parts.path), parts.fragment, parameters, depth)
    key = next(keys, None)
    while wanted and key is not None and spellings.scheme_of(key) is not wanted and (other := next(keys, None)):
        key = other
    return key


def _keys(site: str | None, path: str, fragment: str, parameters: list[tuple[str, str]], depth: int) -> Iterator[str]:
    for form, scheme, prefix in _PATHS.get(site or "", ()):
        match = form.fullmatch(path)
        key = _matched(scheme, prefix, match) if match else None
        if key:
            yield key
    for name in _PARAMETERS.get(site or "", ()):
        for value in (value for given, value in parameters if given == name):
            read = spellings.read_openalex(value) or spellings.read_orcid(value)
            if read:
                yield read
    if site == "openalex.org" and (
        labelled := re.fullmatch(r"/[a-z]+/((?:doi|pmid|pmcid|orcid|ror|mag):.+)", path, re.I)
    ):
        for read in (spellings.read_doi, spellings.read_pmid, spellings.read_pmcid, spellings.read_mag):
            if key := read(spellings.tidied(labelled[1])):
                yield key
    if depth < _NESTED_MAX:
        inner = _INNER.search(path)
        addresses = [inner[1]] if inner else []
        addresses += [value for name, value in parameters if name.lower() in _LINK_PARAMETERS and "/" in value]
        for address in addresses:
            tidy = spellings.tidied(address)
            key = spellings.read_doi(tidy) or read_address(tidy, None, depth + 1)
            if key:
                yield key
    if doi := _ARTICLE_NUMBER.search(path) or _DOI_IN_PATH.search(
        f"{path}#{fragment}" if site == "doi.org" and fragment else path
    ):
        key = _page_doi(doi[1], at_resolver=site == "doi.org")
        if key:
            yield key
    for _, value in parameters:
        if re.match(rf"(?:info:)?(?:doi[:/ ]*)?{DOI_START}", value, re.I) and (
            key := spellings.read_doi(spellings.tidied(value))
        ):
            yield key
    if (isbn := _ISBN_IN_PATH.fullmatch(path)) and (key := spellings.read_isbn(f"ISBN {isbn[1]}")):
        yield key


def _matched(scheme: Scheme, prefix: str, match: "re.Match[str]") -> str | None:
    if scheme is Scheme.ARXIV:
        return spellings.arxiv_key(match)
    if scheme is Scheme.ORCID:
        return spellings.orcid_key(match[1])
    if scheme is Scheme.OPENALEX:
        return match[1].upper()
    if scheme is Scheme.PMCID:
        return f"pmcid:PMC{match[1]}"
    return f"{scheme}:{prefix}{match[1].lower()}"


def _page_doi(text: str, *, at_resolver: bool) -> str | None:
    """The DOI in the rest of a path, which may name a part of the publisher's page after it."""
    text = spellings.tidied(text)
    if not at_resolver:
        if version := _PREPRINT_VERSION.fullmatch(text):
            text = version[1]
        while (end := _PAGE_PART.search(text)) and text.index("/") < end.start():
            text = text[: end.start()]
    return spellings.read_doi(spellings.tidied(text))


def _site(host: str) -> str | None:
    """The listed site of a host: its own, the domain above it, or the one that a proxy shows under its own name."""
    names = [host]
    first, _, rest = host.partition(".")
    if rest and "-" in first:  # EZproxy: doi-org.proxy.example.edu
        names.append(first.replace("--", "\0").replace("-", ".").replace("\0", "-"))
    for name in names:
        labels = name.split(".")
        for end in range(len(labels), 1, -1):  # the domain itself first, then doi.org.proxy.example.edu
            for at in range(max(0, end - _SITE_LABELS_MAX), end - 1):
                if (site := ".".join(labels[at:end])) in _SITES:
                    return site
    return None


def read_url(text: str) -> str | None:
    """The key of a web address."""
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
