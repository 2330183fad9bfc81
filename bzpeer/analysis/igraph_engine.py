"""The engine in a child process: python-igraph.

igraph holds Python's global interpreter lock while it computes. In this process it would stop the task that renews the
AnalysisLock, and Ctrl-C.
"""

import asyncio
import random
import signal
import sys
from asyncio.subprocess import PIPE
from contextlib import suppress
from importlib.metadata import version as version_of
from typing import Any

import orjson

from bzpeer.analysis.citation_graph import DAMPING, SEED, CitationMetrics, Papers, read_citations
from bzpeer.analysis.errors import AnalysisFailed
from bzpeer.analysis.progress import Progress
from graphdb.graph import Graph

UNTIL_STABLE = -1
"""Leiden's number of iterations: repeat until nothing changes."""

PROGRAM = f"from {__name__} import child_main; child_main()"
"""The Python program of the child process."""

Result = tuple[list[float], list[int], float]
"""PageRank and community of each paper, and the modularity."""


def version() -> str:
    """The name and version of the engine, for people."""
    return f"python-igraph {version_of('igraph')}"


async def compute(graph: Graph, papers: Papers, progress: Progress) -> CitationMetrics:
    """Compute the metrics of the citation graph. Raises AnalysisFailed when the child process fails."""
    with progress.stage("citations", "Reading citations", len(papers.ids)) as advance:
        citing, cited = await read_citations(graph, papers, advance)
    with progress.stage("PageRank and communities", "PageRank and Leiden communities"):
        ranks, communities, modularity = await _run_child(len(papers.ids), citing, cited)
    return CitationMetrics(
        dict(zip(papers.ids, ranks, strict=True)),
        dict(zip(papers.ids, communities, strict=True)),
        len(citing),
        modularity,
    )


async def _run_child(papers: int, citing: list[int], cited: list[int]) -> Result:
    process = await asyncio.create_subprocess_exec(sys.executable, "-P", "-c", PROGRAM, stdin=PIPE, stdout=PIPE)
    try:
        answer, _ = await process.communicate(orjson.dumps([papers, citing, cited]))
    finally:
        with suppress(ProcessLookupError):  # the process has ended
            process.kill()
        await process.wait()
    if process.returncode or not answer:
        raise AnalysisFailed(
            "The process that computes the metrics ended early. Its output, if any, is above. Check that there is"
            " enough memory."
        )
    ranks, communities, modularity = orjson.loads(answer)
    return ranks, communities, modularity


def child_main() -> None:
    """The child process: arguments of `compute_metrics` on standard input, its result on standard output, as JSON."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent kills this process when it is interrupted
    sys.stdout.buffer.write(orjson.dumps(compute_metrics(*orjson.loads(sys.stdin.buffer.read()))))


def compute_metrics(papers: int, citing: list[int], cited: list[int]) -> Result:
    """PageRank (its sum is 1), communities and modularity of a graph whose papers are 0 to `papers` - 1."""
    import igraph  # pyright: ignore[reportMissingTypeStubs]  # the import takes half a second

    igraph.set_random_number_generator(random.Random(SEED))  # noqa: S311  # a fixed seed on purpose
    directed: Any = igraph.Graph(n=papers, edges=list(zip(citing, cited, strict=True)), directed=True)
    ranks: list[float] = directed.pagerank(damping=DAMPING)
    undirected = directed.as_undirected(mode="each")
    del directed
    best = undirected.community_leiden(objective_function="modularity", n_iterations=UNTIL_STABLE)
    return ranks, best.membership, float(best.modularity)
