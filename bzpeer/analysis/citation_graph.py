"""The citation graph: papers and citations, read in pages by id; its figures, as every engine gives them."""

from collections.abc import Callable
from dataclasses import dataclass, field

from cypher.library import statement
from graphdb.graph import Graph
from graphdb.paging import pages_by_id

PAGE = 10_000

DAMPING = 0.85
"""Page et al. 1999."""
SEED = 42
"""Where Leiden's chance begins: the same graph gives the same communities."""


@dataclass(slots=True)
class Papers:
    """All papers by id. `group` is the year and the field of the best-scored topic, either None if there is none;
    `linked` is whether a paper cites or is cited here.
    """

    ids: list[str] = field(default_factory=list[str])
    groups: list[tuple[int | None, str | None]] = field(default_factory=list[tuple[int | None, str | None]])
    linked: list[bool] = field(default_factory=list[bool])


@dataclass(slots=True)
class Figures:
    """What an engine computed, by paper id. `communities` are of its own numbering; `modularity` is theirs.

    A paper that came or went while the engine read may be missing, or too many.
    """

    page_rank: dict[str, float]
    communities: dict[str, int]
    citations: int
    modularity: float | None


async def count_papers(graph: Graph) -> int:
    [[count]] = await graph.read(statement("analysis/count_papers"))
    return int(count)


async def read_papers(graph: Graph, advance: Callable[[int], object]) -> Papers:
    papers = Papers()
    async for rows in pages_by_id(graph, "analysis/list_papers", PAGE):
        for paper, year, topic_field, linked in rows:
            papers.ids.append(paper)
            papers.groups.append((year, topic_field))
            papers.linked.append(linked)
        advance(len(rows))
    return papers


async def read_citations(graph: Graph, papers: Papers, advance: Callable[[int], object]) -> tuple[list[int], list[int]]:
    """Citations between these papers, as two lists of places in `papers.ids`: who cites, and who is cited."""
    place = {paper: number for number, paper in enumerate(papers.ids)}
    citing, cited = list[int](), list[int]()
    async for rows in pages_by_id(graph, "analysis/list_citations", PAGE):
        for paper, references in rows:
            if (source := place.get(paper)) is None:
                continue
            known = [target for reference in references if (target := place.get(reference)) is not None]
            citing.extend([source] * len(known))
            cited.extend(known)
        advance(len(rows))
    return citing, cited
