"""What the fields of a paper are, and which papers a filter lets through."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from cypher.model import Label, Relationship
from tests.oracle.asking import Asking, is_field, text
from tests.oracle.graph_data import Thing
from tests.oracle.lists import Descending, Entry, entries


def title(paper: Thing) -> str:
    return "Untitled" if paper["title"] is None else paper["title"]


def citation_count(paper: Thing) -> int:
    return paper["citationCount"] or 0


def _key(by: str, asking: Asking) -> Callable[[Thing], Any]:
    keys: dict[str, Callable[[Thing], Any]] = {
        "YEAR": lambda paper: paper["year"],
        "CITATION_COUNT": citation_count,
        "PAGE_RANK": lambda paper: paper["pageRank"],
        "TITLE": lambda paper: title(paper).encode("utf-16-be"),  # whose bytes sort by code unit
        "LIKES": lambda paper: len(asking.sources(paper, Relationship.LIKED)),
        "REVIEW_COUNT": lambda paper: len(asking.shown(asking.sources(paper, Relationship.REVIEWS))),
    }
    return keys[by]


def _directed(key: Callable[[Thing], Any], *, descending: bool) -> Callable[[Thing], Any]:
    """The key in a direction; what has none comes last in both."""

    def directed(paper: Thing) -> Any:
        value = key(paper)
        if value is None:
            return (1,)
        return (0, Descending(value) if descending else value)

    return directed


NEWEST = [{"by": "YEAR", "direction": "DESC"}]
MOST_CITED = [{"by": "CITATION_COUNT", "direction": "DESC"}]


def paper_list(
    papers: Sequence[Thing], arguments: Mapping[str, Any], asking: Asking, default: list[dict[str, str]]
) -> list[Entry]:
    """Papers in the order asked for, of those the filter lets through."""
    orders: list[dict[str, str]] = arguments.get("orderBy") or default
    keys = [_directed(_key(order["by"], asking), descending=order.get("direction") != "ASC") for order in orders]
    where = arguments.get("where")
    return entries([paper for paper in papers if where is None or matches(paper, where, asking)], *keys)


def _within(value: int | None, bounds: Mapping[str, int | None]) -> bool:
    gte, lte = bounds.get("gte"), bounds.get("lte")
    if gte is None and lte is None:
        return True
    return value is not None and (gte is None or value >= gte) and (lte is None or value <= lte)


def _has(paper: Thing, kind: str, asking: Asking) -> bool:
    return any(link["kind"] == kind for link in asking.data.out(paper, Relationship.HAS_RESOURCE))


def _identified(key: str, label: Label, things: list[Thing], asking: Asking) -> bool:
    """Whether the thing with this id, of old or now, is among the things."""
    thing = asking.data.identified(key)
    return thing is not None and thing.label is label and thing in things


def matches(paper: Thing, where: Mapping[str, Any], asking: Asking) -> bool:
    """Whether everything a filter says holds of a paper."""
    tests: dict[str, Callable[[Any], bool]] = {
        "year": lambda value: _within(paper["year"], value),
        "citationCount": lambda value: _within(citation_count(paper), value),
        "types": lambda value: (paper["type"] or "OTHER") in value,
        "openAccess": lambda value: bool(paper["isOpenAccess"]) is value,
        "hasCode": lambda value: _has(paper, "CODE", asking) is value,
        "hasDataset": lambda value: _has(paper, "DATASET", asking) is value,
        "venue": lambda value: paper["venue"] == value,
        "author": lambda value: _identified(value, Label.PERSON, asking.sources(paper, Relationship.AUTHORED), asking),
        "institution": lambda value: _identified(
            value, Label.INSTITUTION, asking.targets(paper, Relationship.STATES_AFFILIATION), asking
        ),
        "topic": lambda value: _identified(value, Label.TOPIC, asking.targets(paper, Relationship.HAS_TOPIC), asking),
        "and": lambda value: all(matches(paper, part, asking) for part in value),
        "or": lambda value: any(matches(paper, part, asking) for part in value),
        "not": lambda value: not matches(paper, value, asking),
    }
    return all(tests[name](value) for name, value in where.items() if value is not None)


@is_field("Query.papers")
def _papers(_root: Any, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return asking.page(paper_list(asking.data.all(Label.PAPER), arguments, asking, NEWEST), "papers", arguments)


@is_field("Paper.title", "Paper.label")
def _title(paper: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return title(paper)


@is_field("Paper.type")
def _type(paper: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return paper["type"] or "OTHER"


@is_field("Paper.citationCount")
def _citation_count(paper: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return citation_count(paper)


@is_field("Paper.neighborCount")
def _neighbor_count(paper: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    neighbors = asking.sources(paper, Relationship.CITES) + asking.sources(paper, Relationship.AUTHORED)
    for kind in (Relationship.CITES, Relationship.HAS_TOPIC, Relationship.STATES_AFFILIATION):
        neighbors += asking.targets(paper, kind)
    return len({id(neighbor) for neighbor in neighbors})


@is_field("Paper.openAccess", "Paper.metrics", "Paper.votes")
def _itself(paper: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return paper


@is_field("OpenAccess.isOpen")
def _is_open(paper: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return bool(paper["isOpenAccess"])


@is_field("OpenAccess.status")
def _status(paper: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return paper["oaStatus"]


@is_field("OpenAccess.url")
def _open_url(paper: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return paper["oaUrl"]


@is_field("OpenAccess.license")
def _license(paper: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return paper["oaLicense"]


@is_field("PaperMetrics.computedAt")
def _computed_at(paper: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return text(paper["metricsAt"])


@is_field("Paper.resources")
def _resources(paper: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    kind = arguments.get("kind")
    resources = [
        {"kind": link["kind"], "url": link.target["url"], "title": link["title"]}
        for link in asking.data.out(paper, Relationship.HAS_RESOURCE)
        if kind is None or link["kind"] == kind
    ]
    return sorted(resources, key=lambda resource: (resource["kind"], resource["url"]))


@is_field("Paper.authors")
def _authors(paper: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    stated = sorted(
        asking.data.out(paper, Relationship.STATES_AFFILIATION), key=lambda link: (link["position"], link.target.id)
    )
    authors = [
        Entry(
            link.source,
            (link["position"], link.source.id),
            {
                "position": link["position"],
                "isCorresponding": bool(link["corresponding"]),
                "affiliations": [by.target for by in stated if link["position"] in by["positions"]],
            },
        )
        for link in asking.data.into(paper, Relationship.AUTHORED)
    ]
    return asking.page(authors, "Paper.authors", arguments)


@is_field("Paper.institutions")
def _institutions(paper: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    links = asking.data.out(paper, Relationship.STATES_AFFILIATION)
    stated = [Entry(link.target, (min(link["positions"]), link.target.id)) for link in links]
    return asking.page(stated, "Paper.institutions", arguments)


@is_field("Paper.topics")
def _topics(paper: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    links = asking.data.out(paper, Relationship.HAS_TOPIC)
    topics = [
        Entry(link.target, (Descending(link["score"] or 0.0), link.target.id), {"score": link["score"] or 0.0})
        for link in links
    ]
    return asking.page(topics, "Paper.topics", arguments)


@is_field("Paper.references")
def _references(paper: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    cited = asking.targets(paper, Relationship.CITES)
    return asking.page(paper_list(cited, arguments, asking, MOST_CITED), "Paper.references", arguments)


@is_field("Paper.citedBy")
def _cited_by(paper: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    citing = asking.sources(paper, Relationship.CITES)
    return asking.page(paper_list(citing, arguments, asking, MOST_CITED), "Paper.citedBy", arguments)


@is_field("VoteSummary.likes")
def _likes(paper: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return len(asking.sources(paper, Relationship.LIKED))


@is_field("VoteSummary.dislikes")
def _dislikes(paper: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return len(asking.sources(paper, Relationship.DISLIKED))


@is_field("VoteSummary.viewerVote")
def _viewer_vote(paper: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    if asking.did(Relationship.LIKED, paper):
        return "LIKE"
    return "DISLIKE" if asking.did(Relationship.DISLIKED, paper) else None


@is_field("Paper.reactions")
def _reactions(paper: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    links = asking.data.into(paper, Relationship.REACTED)
    mine = {link["kind"] for link in links if link.source is asking.user}
    counts = Counter[str](link["kind"] for link in links)
    return [
        {"kind": kind, "count": count, "viewerHasReacted": kind in mine}
        for kind, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    ]


@is_field("Paper.saveCount")
def _save_count(paper: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return len(asking.sources(paper, Relationship.SAVED))


@is_field("Paper.viewerHasSaved")
def _has_saved(paper: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return asking.did(Relationship.SAVED, paper)
