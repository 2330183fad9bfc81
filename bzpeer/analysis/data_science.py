"""The engine in the server: Graph Data Science (GDS), over a projection of the citation graph in the server's memory.

All statements run on the server that takes writes: in a cluster the projection is on that server only.
"""

import math
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from bzpeer.analysis.citation_graph import DAMPING, SEED, CitationMetrics
from bzpeer.analysis.errors import AnalysisFailed
from bzpeer.analysis.progress import Progress
from cypher.library import statement
from graphdb.errors import GraphDefect, GraphFull
from graphdb.graph import Graph

PREFIX = "bzpeer-analysis-"
"""Start of the names of projections; the rest is the id of the run."""

TOLERANCE = 1e-12
"""PageRank stops when no rank changes by more."""


async def has_data_science(graph: Graph) -> bool:
    """Whether the server has the plugin."""
    [[has]] = await graph.run(statement("analysis/find_data_science"))
    return bool(has)


async def version(graph: Graph) -> str:
    """The name and version of the engine, for people."""
    [[number]] = await graph.run(statement("gds/get_version"))
    return f"Graph Data Science {number}"


async def compute(graph: Graph, run: str, progress: Progress) -> CitationMetrics:
    """Compute the metrics of the citation graph. `run` is the id of this run; the caller must hold the AnalysisLock.

    Raises AnalysisFailed when GDS reports an error, such as a lack of memory.
    """
    try:
        async with _projection(graph, PREFIX + run, progress) as (name, citations):
            with progress.stage("PageRank", "PageRank"):
                await graph.run(statement("gds/rank_papers", graph=name, damping=DAMPING, tolerance=TOLERANCE))
                ranks = await _read_property(graph, name, "pageRank")
            with progress.stage("communities", "Leiden communities"):
                [[_, modularity]] = await graph.run(statement("gds/find_communities", graph=name, seed=SEED))
                communities = await _read_property(graph, name, "community")
    except (GraphDefect, GraphFull) as error:
        reason = f": {_reason(error.__cause__)}" if error.__cause__ else "."
        raise AnalysisFailed(
            f"Graph Data Science failed{reason}\nGive the server more memory (BZPEER_NEO4J_HEAP sets the heap of the"
            " embedded one), or compute outside the server: `bzpeer analyze --engine igraph`."
        ) from error
    total = math.fsum(ranks.values())
    return CitationMetrics(
        {paper: rank / total for paper, rank in ranks.items()},
        {paper: int(community) for paper, community in communities.items()},
        citations,
        modularity,
    )


@asynccontextmanager
async def _projection(graph: Graph, name: str, progress: Progress) -> AsyncGenerator[tuple[str, int]]:
    """Project the citation graph; yields the projection's name and the number of citations. Drops it at the end.

    First drops the projections that killed runs left behind: the lock ensures that no other run is alive.
    """
    for (left,) in await graph.run(statement("gds/list_projections", prefix=PREFIX)):
        await graph.run(statement("gds/drop_projection", graph=left))
    try:
        with progress.stage("projection", "Loading the citation graph into Graph Data Science"):
            [[_, relationships]] = await graph.run(statement("gds/project_citations", graph=name))
        yield name, relationships // 3  # a citation is projected once directed and twice undirected
    finally:
        await graph.run(statement("gds/drop_projection", graph=name))


async def _read_property(graph: Graph, name: str, property_name: str) -> dict[str, float]:
    rows = await graph.run(statement("gds/list_figures", graph=name, property=property_name))
    return {paper: value for paper, value in rows}  # noqa: C416  # rows are lists; dict() takes pairs as tuples


def _reason(cause: BaseException) -> str:
    """The procedure's own message, without the Java exceptions around it."""
    text = getattr(cause, "message", None) or str(cause)
    return text.rpartition("Caused by: ")[2].partition(": ")[2].partition("\n")[0] or type(cause).__name__
