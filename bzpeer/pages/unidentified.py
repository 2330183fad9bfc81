"""Messages for identifiers that are not in the graph, and for mistyped ones."""

from bzpeer.pages.addresses import INSTITUTION, NODE_KINDS, PAPER, PERSON, EntityKind
from cypher.text.identifiers import Scheme, is_minted, mistyped, scheme_of

_NAMES = {
    Scheme.DOI: "DOI",
    Scheme.ARXIV: "arXiv id",
    Scheme.ORCID: "ORCID iD",
    Scheme.ROR: "ROR id",
    Scheme.OPENALEX: "OpenAlex id",
    Scheme.PMID: "PubMed id",
    Scheme.PMCID: "PubMed Central id",
    Scheme.MAG: "MAG id",
    Scheme.ISBN: "ISBN",
    Scheme.URL: "web address",
}
_SEARCHED = {PAPER: "the words of its title", PERSON: "the person’s name", INSTITUTION: "its name"}


def kind_of(key: str) -> EntityKind | None:
    """The kind of node that a key identifies."""
    return next((kind for kind in NODE_KINDS.values() if key.startswith(kind.keys)), None)


def unknown_message(key: str) -> str | None:
    """The message for a key that identifies nothing in this graph; None for an id that this service created."""
    kind = kind_of(key)
    if kind is None or is_minted(key):
        return None
    advice = f"Search for {_SEARCHED.get(kind, 'its name')}"
    also = "; it may be known under another identifier, or not be imported yet."
    return f"No {kind.word} with the {named(key)} is in this graph. {advice}{also}"


def named(key: str) -> str:
    """The scheme and the identifier of a key, as readers know them: `DOI 10.5555/x`."""
    scheme = scheme_of(key)
    return f"{_NAMES[scheme]} {key if scheme is Scheme.OPENALEX else key.partition(':')[2]}"


def mistyped_message(text: str) -> str | None:
    """The message for an ORCID iD or ISBN with a wrong check digit; None for any other text."""
    found = mistyped(text)
    if found is None:
        return None
    scheme, shown = found
    return f"{shown} is not a valid {_NAMES[scheme]}: its check digit is wrong. One of its digits may be mistyped."
