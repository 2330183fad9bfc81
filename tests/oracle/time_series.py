"""Papers and citations by year."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from cypher.model import Relationship
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Thing
from tests.oracle.map_entity import papers_of
from tests.oracle.paper_list import citation_count, filtered

_GAP_MAX = 100


@is_field("Person.papersByYear", "Institution.papersByYear", "Topic.papersByYear")
def _papers_by_year(thing: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    papers = filtered(papers_of(thing, context), arguments, context)
    citations: Counter[int] = Counter()
    for paper in papers:
        if paper["year"] is not None:
            citations[paper["year"]] += citation_count(paper)
    counts = Counter(paper["year"] for paper in papers if paper["year"] is not None)
    return [{"year": year, "count": counts[year], "citationCount": citations[year]} for year in _years(counts)]


@is_field("Person.citationsByYear", "Institution.citationsByYear", "Topic.citationsByYear")
def _citations_by_year(thing: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    citing = [
        citing["year"]
        for paper in filtered(papers_of(thing, context), arguments, context)
        for citing in context.sources(paper, Relationship.CITES)
    ]
    counts = Counter(year for year in citing if year is not None)
    return [{"year": year, "count": counts[year]} for year in _years(counts)]


def _years(counts: Mapping[int, int]) -> list[int]:
    """The years from the first to the last, without those of a gap that is too long."""
    years: list[int] = []
    for year in sorted(counts):
        gap = range(years[-1] + 1, year) if years else range(0)
        years += [*gap, year] if len(gap) <= _GAP_MAX else [year]
    return years
