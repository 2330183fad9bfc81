"""What the fields of a person, an institution and a topic are."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.asking import Asking, is_field
from tests.oracle.graph_data import Thing
from tests.oracle.lists import Descending, Entry
from tests.oracle.papers import MOST_CITED, NEWEST, citation_count, paper_list


def papers_of(thing: Thing, asking: Asking) -> list[Thing]:
    """Papers a person wrote, that state an institution, or that are about a topic."""
    return {
        "Person": lambda: asking.targets(thing, Relationship.AUTHORED),
        "Institution": lambda: asking.sources(thing, Relationship.STATES_AFFILIATION),
        "Topic": lambda: asking.sources(thing, Relationship.HAS_TOPIC),
    }[thing.label.value]()


def _most_shared(things: Iterable[Thing]) -> list[tuple[Thing, int]]:
    """Things, each with how often it is there."""
    return list(Counter(things).items())


def _ranked(things: Iterable[Thing]) -> list[Entry]:
    return [Entry(thing, (Descending(count), thing.id)) for thing, count in _most_shared(things)]


@is_field("Person.label", "Institution.label", "Topic.label")
def _label(thing: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return thing["name"]


@is_field("Paper.kind", "Person.kind", "Institution.kind", "Topic.kind")
def _kind(thing: Thing, _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return thing.label.upper()


@is_field("Person.paperCount", "Institution.paperCount", "Topic.paperCount")
def _paper_count(thing: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return len(papers_of(thing, asking))


@is_field("Person.neighborCount", "Institution.neighborCount", "Topic.neighborCount")
def _neighbor_count(thing: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    affiliated = asking.targets(thing, Relationship.AFFILIATED_WITH) + asking.sources(
        thing, Relationship.AFFILIATED_WITH
    )
    return len({id(neighbor) for neighbor in papers_of(thing, asking) + affiliated})


@is_field("Person.citationCount")
def _citation_count(person: Thing, asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    claimed = person["citedByCount"]
    return sum(map(citation_count, papers_of(person, asking))) if claimed is None else claimed


@is_field("Person.papers", "Institution.papers", "Topic.papers")
def _papers(thing: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    default = MOST_CITED if thing.label == "Topic" else NEWEST
    papers = paper_list(papers_of(thing, asking), arguments, asking, default)
    return asking.page(papers, f"{thing.label}.papers", arguments)


@is_field("Person.institutions")
def _institutions(person: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    links = asking.data.out(person, Relationship.AFFILIATED_WITH)
    places = [Entry(link.target, (-max(link["years"] or [0]), link.target.id)) for link in links]
    return asking.page(places, "Person.institutions", arguments)


@is_field("Person.topics", "Institution.topics")
def _topics(thing: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    topics = [topic for paper in papers_of(thing, asking) for topic in asking.targets(paper, Relationship.HAS_TOPIC)]
    return asking.page(_ranked(topics), f"{thing.label}.topics", arguments)


@is_field("Person.coauthors")
def _coauthors(person: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    shared = _most_shared(
        author
        for paper in papers_of(person, asking)
        for author in asking.sources(paper, Relationship.AUTHORED)
        if author is not person
    )
    coauthors = [Entry(author, (-count, author.id), {"sharedPaperCount": count}) for author, count in shared]
    return asking.page(coauthors, "Person.coauthors", arguments)


@is_field("Institution.people")
def _people(institution: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    people = asking.sources(institution, Relationship.AFFILIATED_WITH)
    ranked = [Entry(person, (-len(papers_of(person, asking)), person.id)) for person in people]
    return asking.page(ranked, "Institution.people", arguments)


@is_field("Topic.people")
def _writers(topic: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    people = [person for paper in papers_of(topic, asking) for person in asking.sources(paper, Relationship.AUTHORED)]
    return asking.page(_ranked(people), "Topic.people", arguments)


@is_field("Topic.relatedTopics")
def _related(topic: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    topics = [
        other
        for paper in papers_of(topic, asking)
        for other in asking.targets(paper, Relationship.HAS_TOPIC)
        if other is not topic
    ]
    return asking.page(_ranked(topics), "Topic.relatedTopics", arguments)
