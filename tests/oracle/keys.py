"""Ids and identifiers to ask for: of things in the data, in odd spellings, and some of nothing."""

from collections.abc import Callable
from random import Random

from cypher.model import Label
from tests.oracle.graph_data import GraphData

_UNKNOWN = {Label.PAPER: "W77", Label.PERSON: "A77", Label.INSTITUTION: "I77", Label.TOPIC: "t-aaaaaaaaaaaaaaaa"}
MAP_LABELS = tuple(_UNKNOWN)
_SPELLINGS: dict[str, tuple[Callable[[str], str], ...]] = {
    "doi": (
        lambda key: key,
        lambda key: f"https://doi.org/{key.upper()}",
        lambda key: f"doi:{key}",
        lambda key: f" http://dx.doi.org/{key.replace('(', '%28')} ",
    ),
    "arxivId": (
        lambda key: key,
        lambda key: f"arXiv:{key}v3",
        lambda key: f"https://arxiv.org/pdf/{key}v1.pdf",
        lambda key: f"10.48550/ARXIV.{key}",
    ),
    "orcid": (
        lambda key: key,
        lambda key: f"https://orcid.org/{key}",
        lambda key: key.replace("-", "").lower(),
    ),
    "ror": (lambda key: key, lambda key: f"https://ror.org/{key}", str.upper),
    "openalexId": (lambda key: key, lambda key: f"https://openalex.org/{key}", str.lower),
    "pmid": (lambda key: key, lambda key: f"PMID: {key}", lambda key: f"https://pubmed.ncbi.nlm.nih.gov/{key}/?a=b"),
    "pmcid": (lambda key: key, lambda key: f"PMCID: {key}", lambda key: key.removeprefix("PMC")),
    "isbn": (lambda key: key, lambda key: f"ISBN {key[:3]}-{key[3:12]}-{key[12:]}"),
}
_ONLY_IDENTIFIERS = ("pmid", "pmcid", "isbn")
"""Schemes of papers that are no property of a paper."""


class Keys:
    """What may be asked for by id, by key or by handle."""

    def __init__(self, data: GraphData) -> None:
        self._ids = {label: [thing.id for thing in data.all(label)] for label in Label if label in _WITH_IDS}
        for identifier in data.all(Label.IDENTIFIER):  # ids of old among them
            thing = data.identified(identifier["key"])
            if thing and ":" not in identifier["key"]:
                self._ids[thing.label].append(identifier["key"])
        self._named = {
            (label, name): [thing[name] for thing in data.all(label) if thing[name]]
            for label in MAP_LABELS
            for name in _SPELLINGS
        }
        for scheme in _ONLY_IDENTIFIERS:
            self._named[Label.PAPER, scheme] = [
                identifier["key"].removeprefix(f"{scheme}:")
                for identifier in data.all(Label.IDENTIFIER)
                if identifier["key"].startswith(f"{scheme}:")
            ]
        self.handles = [*(user["handle"] for user in data.all(Label.USER)), "nobody", "reviewers:venue-2024"]

    def id(self, random: Random, *labels: Label) -> str:
        """An id of a thing with one of these labels; one in twelve is nobody's."""
        label = random.choice(labels or tuple(_WITH_IDS))
        return (
            _UNKNOWN.get(label, "u-bbbbbbbbbbbbbbbb") if random.random() < 1 / 12 else random.choice(self._ids[label])
        )

    def ids(self, random: Random, count: int, *labels: Label) -> list[str]:
        """So many ids of different things with these labels; everybody knows them."""
        return random.sample([self._ids[label][at] for label in labels for at in range(9)], count)

    def name(self, random: Random, label: Label, scheme: str) -> str:
        """An identifier of a thing with this label, however it is spelled."""
        return random.choice(_SPELLINGS[scheme])(random.choice(self._named[label, scheme]))


_WITH_IDS = (
    *MAP_LABELS,
    Label.USER,
    Label.EXTERNAL_REVIEWER,
    Label.REVIEW,
    Label.COMMENT,
    Label.COLLECTION,
)
