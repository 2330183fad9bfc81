"""Lists of papers: their order, and which papers a filter keeps."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from cypher.model import Label, Relationship
from tests.oracle.connection import DescendingKey, Entry, entries
from tests.oracle.context import OracleContext
from tests.oracle.graph_data import Thing


def title(paper: Thing) -> str:
    return "Untitled" if paper["title"] is None else paper["title"]


def published(paper: Thing, context: OracleContext) -> Thing:
    """The published version of the same work, which may be the paper itself."""
    return next(iter(context.targets(paper, Relationship.VERSION_OF)), paper)


def versions_of(paper: Thing, context: OracleContext) -> list[Thing]:
    """All versions of the work, the published one first."""
    first = published(paper, context)
    return [first, *context.sources(first, Relationship.VERSION_OF)]


def is_earlier_version(paper: Thing, context: OracleContext) -> bool:
    return published(paper, context) is not paper


def citation_count(paper: Thing) -> int:
    return paper["citationCount"] or 0


def _key(by: str, context: OracleContext) -> Callable[[Thing], Any]:
    keys: dict[str, Callable[[Thing], Any]] = {
        "YEAR": lambda paper: paper["year"],
        "CITATION_COUNT": citation_count,
        "PAGE_RANK": lambda paper: paper["pageRank"],
        "TITLE": lambda paper: title(paper).encode("utf-16-be"),  # whose bytes sort by code unit
        "LIKES": lambda paper: len(context.sources(paper, Relationship.LIKED)),
        "REVIEW_COUNT": lambda paper: len(context.public(context.sources(paper, Relationship.REVIEWS))),
    }
    return keys[by]


def _directed(key: Callable[[Thing], Any], *, descending: bool) -> Callable[[Thing], Any]:
    """The key in a direction; what has none comes last in both."""

    def directed(paper: Thing) -> Any:
        value = key(paper)
        if value is None:
            return (1,)
        return (0, DescendingKey(value) if descending else value)

    return directed


NEWEST = [{"by": "YEAR", "direction": "DESC"}]


MOST_CITED = [{"by": "CITATION_COUNT", "direction": "DESC"}]


def paper_list(
    papers: Sequence[Thing], arguments: Mapping[str, Any], context: OracleContext, default: list[dict[str, str]]
) -> list[Entry]:
    """Papers in the order asked for, of those the filter lets through."""
    orders: list[dict[str, str]] = arguments.get("orderBy") or default
    keys = [_directed(_key(order["by"], context), descending=order.get("direction") != "ASC") for order in orders]
    where = arguments.get("where")
    return entries([paper for paper in papers if where is None or matches(paper, where, context)], *keys)


def _within(value: int | None, bounds: Mapping[str, int | None]) -> bool:
    gte, lte = bounds.get("gte"), bounds.get("lte")
    if gte is None and lte is None:
        return True
    return value is not None and (gte is None or value >= gte) and (lte is None or value <= lte)


def _has(paper: Thing, kind: str, context: OracleContext) -> bool:
    return any(link["kind"] == kind for link in context.data.out(paper, Relationship.HAS_RESOURCE))


def _identified(key: str, label: Label, things: list[Thing], context: OracleContext) -> bool:
    """Whether the thing with this id, of old or now, is among the things."""
    thing = context.data.identified(key)
    return thing is not None and thing.label is label and thing in things


def matches(paper: Thing, where: Mapping[str, Any], context: OracleContext) -> bool:
    """Whether everything a filter says holds of a paper."""
    tests: dict[str, Callable[[Any], bool]] = {
        "year": lambda value: _within(paper["year"], value),
        "citationCount": lambda value: _within(citation_count(paper), value),
        "types": lambda value: (paper["type"] or "OTHER") in value,
        "isRetracted": lambda value: bool(paper["isRetracted"]) is value,
        "openAccess": lambda value: bool(paper["isOpenAccess"]) is value,
        "hasCode": lambda value: _has(paper, "CODE", context) is value,
        "hasDataset": lambda value: _has(paper, "DATASET", context) is value,
        "venue": lambda value: paper["venue"] == value,
        "author": lambda value: _identified(
            value, Label.PERSON, context.sources(paper, Relationship.AUTHORED), context
        ),
        "institution": lambda value: _identified(
            value, Label.INSTITUTION, context.targets(paper, Relationship.STATES_AFFILIATION), context
        ),
        "topic": lambda value: _identified(value, Label.TOPIC, context.targets(paper, Relationship.HAS_TOPIC), context),
        "and": lambda value: all(matches(paper, part, context) for part in value),
        "or": lambda value: any(matches(paper, part, context) for part in value),
        "not": lambda value: not matches(paper, value, context),
    }
    return all(tests[name](value) for name, value in where.items() if value is not None)


def filtered(papers: Iterable[Thing], arguments: Mapping[str, Any], context: OracleContext) -> list[Thing]:
    """The papers that the argument `where` keeps."""
    where = arguments.get("where")
    return [paper for paper in papers if where is None or matches(paper, where, context)]
