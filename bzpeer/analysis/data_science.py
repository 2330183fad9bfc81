"""The engine in the server: Graph Data Science, over a graph it holds in memory under a name of the run's own.

Everything goes to the server that takes writes: the graph in memory is on one server only.
"""

import math
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from bzpeer.analysis.citation_graph import DAMPING, SEED, Figures
from bzpeer.analysis.errors import AnalysisFailed
from bzpeer.analysis.progress import Progress
from cypher.library import statement
from graphdb.errors import GraphDefect, GraphFull
from graphdb.graph import Graph

PREFIX = "bzpeer-analysis-"
TOLERANCE = 1e-12


async def has_data_science(graph: Graph) -> bool:
    [[has]] = await graph.run(statement("analysis/find_data_science"))
    return bool(has)


async def version(graph: Graph) -> str:
    [[number]] = await graph.run(statement("gds/get_version"))
    return f"Graph Data Science {number}"


async def compute(graph: Graph, run: str, progress: Progress) -> Figures:
    """The figures of the citation graph; the lock must be held, `run` is the run's own name.

    Raises AnalysisFailed when the server cannot do it.
    """
    try:
        async with _projection(graph, PREFIX + run, progress) as (name, citations):
            with progress.stage("PageRank", "PageRank"):
                await graph.run(statement("gds/rank_papers", graph=name, damping=DAMPING, tolerance=TOLERANCE))
                ranks = await _figure(graph, name, "pageRank")
            with progress.stage("communities", "Leiden communities"):
                [[_, modularity]] = await graph.run(statement("gds/find_communities", graph=name, seed=SEED))
                communities = await _figure(graph, name, "community")
    except (GraphDefect, GraphFull) as error:
        reason = f": {_reason(error.__cause__)}" if error.__cause__ else "."
        raise AnalysisFailed(
            f"Graph Data Science could not do it{reason}\nGive the server more memory (BZPEER_NEO4J_HEAP, of the"
            " embedded one), or let this program compute: `bzpeer analyze --engine igraph`."
        ) from error
    total = math.fsum(ranks.values())
    return Figures(
        {paper: rank / total for paper, rank in ranks.items()},
        {paper: int(community) for paper, community in communities.items()},
        citations,
        modularity,
    )


@asynccontextmanager
async def _projection(graph: Graph, name: str, progress: Progress) -> AsyncGenerator[tuple[str, int]]:
    """The citation graph in the server's memory, and how many citations it has; freed at the end, whatever comes."""
    for (left,) in await graph.run(statement("gds/list_projections", prefix=PREFIX)):
        await graph.run(statement("gds/drop_projection", graph=left))
    try:
        with progress.stage("projection", "Loading the citation graph into Graph Data Science"):
            [[_, relationships]] = await graph.run(statement("gds/project_citations", graph=name))
        yield name, relationships // 3  # each is there as it is, and in both directions
    finally:
        await graph.run(statement("gds/drop_projection", graph=name))


async def _figure(graph: Graph, name: str, figure: str) -> dict[str, float]:
    rows = await graph.run(statement("gds/list_figures", graph=name, property=figure))
    return {paper: value for paper, value in rows}  # noqa: C416  # rows are lists, pairs for dict() are tuples


def _reason(cause: BaseException) -> str:
    """What the procedure said, without what called it."""
    said = getattr(cause, "message", None) or str(cause)
    return said.rpartition("Caused by: ")[2].partition(": ")[2].partition("\n")[0] or type(cause).__name__
