"""What the things of the map have in common: the name, the kind, the papers, and counts of them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.connection import DescendingKey, Entry
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Thing
from tests.oracle.paper_list import MOST_CITED, NEWEST, is_earlier_version, paper_list, published


def papers_of(thing: Thing, context: OracleContext) -> list[Thing]:
    """Papers a person wrote, that state an institution, or that are about a topic; of versions the published one."""
    papers = all_papers_of(thing, context)
    return [paper for paper in papers if not is_repeated(paper, papers, context)]


def is_repeated(paper: Thing, papers: list[Thing], context: OracleContext) -> bool:
    """Whether the papers have the paper, an earlier version, and its published version."""
    return is_earlier_version(paper, context) and published(paper, context) in papers


def shared_by(
    thing: Thing, others: Callable[[Thing], list[Thing]], context: OracleContext
) -> Iterator[tuple[Thing, Thing]]:
    """Each paper of a thing with each of its other things; no earlier version if both have the published one."""
    papers = all_papers_of(thing, context)
    for paper in papers:
        for other in others(paper):
            again = is_repeated(paper, papers, context) and is_repeated(paper, all_papers_of(other, context), context)
            if other is not thing and not again:
                yield paper, other


def all_papers_of(thing: Thing, context: OracleContext) -> list[Thing]:
    """As papers_of, with all versions."""
    return {
        "Person": lambda: context.targets(thing, Relationship.AUTHORED),
        "Institution": lambda: context.sources(thing, Relationship.STATES_AFFILIATION),
        "Topic": lambda: context.sources(thing, Relationship.HAS_TOPIC),
    }[thing.label.value]()


def by_count(things: Iterable[Thing]) -> list[Entry]:
    """Each thing once, the most frequent first."""
    return [Entry(thing, (DescendingKey(count), thing.id)) for thing, count in Counter(things).items()]


@is_field("Person.label", "Institution.label", "Topic.label")
def _label(thing: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return thing["name"]


@is_field("Paper.kind", "Person.kind", "Institution.kind", "Topic.kind")
def _kind(thing: Thing, _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return thing.label.upper()


@is_field("Person.paperCount", "Institution.paperCount", "Topic.paperCount")
def _paper_count(thing: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return len(papers_of(thing, context))


@is_field("Person.neighborCount", "Institution.neighborCount", "Topic.neighborCount")
def _neighbor_count(thing: Thing, context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    affiliated = context.targets(thing, Relationship.AFFILIATED_WITH) + context.sources(
        thing, Relationship.AFFILIATED_WITH
    )
    return len({id(neighbor) for neighbor in papers_of(thing, context) + affiliated})


@is_field("Person.papers", "Institution.papers", "Topic.papers")
def _papers(thing: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    default = MOST_CITED if thing.label == "Topic" else NEWEST
    papers = paper_list(papers_of(thing, context), arguments, context, default)
    return context.page(papers, f"{thing.label}.papers", arguments)


@is_field("Person.topics", "Institution.topics")
def _topics(thing: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    topics = [
        topic for _, topic in shared_by(thing, lambda paper: context.targets(paper, Relationship.HAS_TOPIC), context)
    ]
    return context.page(by_count(topics), f"{thing.label}.topics", arguments)
