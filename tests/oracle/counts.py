"""Counts over papers: one look at each paper, a counter for each thing that is counted."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from cypher.model import Label, Relationship
from tests.oracle.asking import Asking, is_field
from tests.oracle.graph_data import Thing
from tests.oracle.papers import citation_count, matches
from tests.oracle.people import papers_of

_TYPES = {
    "ARTICLE": "Article",
    "PREPRINT": "Preprint",
    "REVIEW_ARTICLE": "Review article",
    "BOOK": "Book",
    "BOOK_CHAPTER": "Book chapter",
    "DATASET": "Dataset",
    "DISSERTATION": "Dissertation",
    "REPORT": "Report",
    "OTHER": "Other",
}
_GAP_MAX = 100


def _buckets(counted: Mapping[tuple[str, str], int], first: int | None = None) -> list[dict[str, Any]]:
    """The groups, by (key, label), largest first."""
    largest = sorted(counted.items(), key=lambda entry: (-entry[1], entry[0][0]))
    return [{"key": key, "label": label, "count": count} for (key, label), count in largest[:first]]


def _first(arguments: Mapping[str, Any]) -> int:
    return 20 if arguments.get("first") is None else arguments["first"]


@is_field("Query.paperStats")
def _paper_stats(_root: Any, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return _filtered(asking.data.all(Label.PAPER), arguments, asking)


def _filtered(papers: Iterable[Thing], arguments: Mapping[str, Any], asking: Asking) -> list[Thing]:
    where = arguments.get("where")
    return [paper for paper in papers if where is None or matches(paper, where, asking)]


@is_field("PaperStats.count")
def _count(papers: Sequence[Thing], _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    return len(papers)


@is_field("PaperStats.byYear")
def _by_year(papers: Sequence[Thing], _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    years = Counter(paper["year"] for paper in papers if paper["year"] is not None)
    return [{"key": str(year), "label": str(year), "count": years[year]} for year in sorted(years)]


@is_field("PaperStats.byType")
def _by_type(papers: Sequence[Thing], _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    types = (paper["type"] or "OTHER" for paper in papers)
    return _buckets(Counter((name, _TYPES[name]) for name in types))


@is_field("PaperStats.byOpenAccess")
def _by_open_access(papers: Sequence[Thing], _asking: Asking, _arguments: Mapping[str, Any]) -> Any:
    labels = {True: ("true", "Open access"), False: ("false", "Not open access")}
    return _buckets(Counter(labels[bool(paper["isOpenAccess"])] for paper in papers))


@is_field("PaperStats.byVenue")
def _by_venue(papers: Sequence[Thing], _asking: Asking, arguments: Mapping[str, Any]) -> Any:
    venues = (paper["venue"] for paper in papers if paper["venue"] is not None)
    return _buckets(Counter((venue, venue) for venue in venues), _first(arguments))


@is_field("PaperStats.byTopic")
def _by_topic(papers: Sequence[Thing], asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return _by_node(papers, Relationship.HAS_TOPIC, asking, arguments)


@is_field("PaperStats.byInstitution")
def _by_institution(papers: Sequence[Thing], asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return _by_node(papers, Relationship.STATES_AFFILIATION, asking, arguments)


def _by_node(papers: Sequence[Thing], kind: Relationship, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    nodes = (node for paper in papers for node in asking.targets(paper, kind))
    return _buckets(Counter((node.id, node["name"]) for node in nodes), _first(arguments))


@is_field("Person.papersByYear", "Institution.papersByYear", "Topic.papersByYear")
def _papers_by_year(thing: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    papers = _filtered(papers_of(thing, asking), arguments, asking)
    citations: Counter[int] = Counter()
    for paper in papers:
        if paper["year"] is not None:
            citations[paper["year"]] += citation_count(paper)
    counts = Counter(paper["year"] for paper in papers if paper["year"] is not None)
    return [{"year": year, "count": counts[year], "citationCount": citations[year]} for year in _years(counts)]


@is_field("Person.citationsByYear", "Institution.citationsByYear", "Topic.citationsByYear")
def _citations_by_year(thing: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    citing = [
        citing["year"]
        for paper in _filtered(papers_of(thing, asking), arguments, asking)
        for citing in asking.sources(paper, Relationship.CITES)
    ]
    counts = Counter(year for year in citing if year is not None)
    return [{"year": year, "count": counts[year]} for year in _years(counts)]


def _years(counts: Mapping[int, int]) -> list[int]:
    """The years from the first to the last, but for those of a gap that is too long."""
    years: list[int] = []
    for year in sorted(counts):
        gap = range(years[-1] + 1, year) if years else range(0)
        years += [*gap, year] if len(gap) <= _GAP_MAX else [year]
    return years
