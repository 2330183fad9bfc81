"""The citation graph: papers and citations, read in pages; CitationMetrics, the result of each engine."""

from collections.abc import Callable
from dataclasses import dataclass, field

from cypher.library import statement
from graphdb.graph import Graph
from graphdb.paging import pages_by_id

PAGE_ROWS = 10_000
"""Rows of a page of papers or citations."""

DAMPING = 0.85
"""PageRank's damping factor (Page et al. 1999)."""

SEED = 42
"""Seed of Leiden's random numbers: the same graph gives the same communities."""


@dataclass(slots=True)
class Papers:
    """All papers, ordered by id, as parallel lists.

    `groups`: the year and the field of the topic with the best score, each None if missing. `linked`: whether
    the paper has a citation from or to a paper of the graph.
    """

    ids: list[str] = field(default_factory=list[str])
    groups: list[tuple[int | None, str | None]] = field(default_factory=list[tuple[int | None, str | None]])
    linked: list[bool] = field(default_factory=list[bool])


@dataclass(slots=True)
class CitationMetrics:
    """The result of an engine, by paper id. Community numbers are the engine's own; `modularity` is None without any.

    Papers created or deleted while the engine reads the graph may be missing or extra.
    """

    page_rank: dict[str, float]
    communities: dict[str, int]
    citations: int
    modularity: float | None


async def count_papers(graph: Graph) -> int:
    [[count]] = await graph.read(statement("analysis/count_papers"))
    return int(count)


async def read_papers(graph: Graph, advance: Callable[[int], object]) -> Papers:
    """All papers; `advance` is called with the number of papers of each page."""
    papers = Papers()
    async for rows in pages_by_id(graph, "analysis/list_papers", PAGE_ROWS):
        for paper, year, topic_field, linked in rows:
            papers.ids.append(paper)
            papers.groups.append((year, topic_field))
            papers.linked.append(linked)
        advance(len(rows))
    return papers


async def read_citations(graph: Graph, papers: Papers, advance: Callable[[int], object]) -> tuple[list[int], list[int]]:
    """Citations among these papers as two parallel lists of indexes in `papers.ids`: citing papers and cited papers."""
    place = {paper: number for number, paper in enumerate(papers.ids)}
    citing, cited = list[int](), list[int]()
    async for rows in pages_by_id(graph, "analysis/list_citations", PAGE_ROWS):
        for paper, references in rows:
            if (source := place.get(paper)) is None:
                continue
            known = [target for reference in references if (target := place.get(reference)) is not None]
            citing.extend([source] * len(known))
            cited.extend(known)
        advance(len(rows))
    return citing, cited
