"""Counts over papers: one look at each paper, a counter for each thing that is counted."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from cypher.model import Relationship
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Thing

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


def _buckets(counted: Mapping[tuple[str, str], int], first: int | None = None) -> list[dict[str, Any]]:
    """The groups, by (key, label), largest first."""
    largest = sorted(counted.items(), key=lambda entry: (-entry[1], entry[0][0]))
    return [{"key": key, "label": label, "count": count} for (key, label), count in largest[:first]]


def _first(arguments: Mapping[str, Any]) -> int:
    return 20 if arguments.get("first") is None else arguments["first"]


@is_field("PaperStats.count")
def _count(papers: Sequence[Thing], _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    return len(papers)


@is_field("PaperStats.byYear")
def _by_year(papers: Sequence[Thing], _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    years = Counter(paper["year"] for paper in papers if paper["year"] is not None)
    return [{"key": str(year), "label": str(year), "count": years[year]} for year in sorted(years)]


@is_field("PaperStats.byType")
def _by_type(papers: Sequence[Thing], _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    types = (paper["type"] or "OTHER" for paper in papers)
    return _buckets(Counter((name, _TYPES[name]) for name in types))


@is_field("PaperStats.byOpenAccess")
def _by_open_access(papers: Sequence[Thing], _context: OracleContext, _arguments: Mapping[str, Any]) -> Any:
    labels = {True: ("true", "Open access"), False: ("false", "Not open access")}
    return _buckets(Counter(labels[bool(paper["isOpenAccess"])] for paper in papers))


@is_field("PaperStats.byVenue")
def _by_venue(papers: Sequence[Thing], _context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    venues = (paper["venue"] for paper in papers if paper["venue"] is not None)
    return _buckets(Counter((venue, venue) for venue in venues), _first(arguments))


@is_field("PaperStats.byTopic")
def _by_topic(papers: Sequence[Thing], context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return _by_node(papers, Relationship.HAS_TOPIC, context, arguments)


@is_field("PaperStats.byInstitution")
def _by_institution(papers: Sequence[Thing], context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return _by_node(papers, Relationship.STATES_AFFILIATION, context, arguments)


def _by_node(papers: Sequence[Thing], kind: Relationship, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    nodes = (node for paper in papers for node in context.targets(paper, kind))
    return _buckets(Counter((node.id, node["name"]) for node in nodes), _first(arguments))
