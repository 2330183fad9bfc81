"""The engine of this program: python-igraph, in a process of its own.

igraph holds Python's lock while it computes: in this process nothing could keep the analysis's lock or hear Ctrl-C.
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

from bzpeer.analysis.citation_graph import DAMPING, SEED, Figures, Papers, read_citations
from bzpeer.analysis.errors import AnalysisFailed
from bzpeer.analysis.progress import Progress
from graphdb.graph import Graph

UNTIL_STABLE = -1

PROGRAM = f"from {__name__} import answer; answer()"


def version() -> str:
    return f"python-igraph {version_of('igraph')}"


async def compute(graph: Graph, papers: Papers, progress: Progress) -> Figures:
    """The figures of the citation graph. Raises AnalysisFailed when the process does not come to its end."""
    with progress.stage("citations", "Reading citations", len(papers.ids)) as advance:
        citing, cited = await read_citations(graph, papers, advance)
    with progress.stage("PageRank and communities", "PageRank and Leiden communities"):
        ranks, communities, modularity = await _apart(len(papers.ids), citing, cited)
    return Figures(
        dict(zip(papers.ids, ranks, strict=True)),
        dict(zip(papers.ids, communities, strict=True)),
        len(citing),
        modularity,
    )


Computed = tuple[list[float], list[int], float]


async def _apart(papers: int, citing: list[int], cited: list[int]) -> Computed:
    process = await asyncio.create_subprocess_exec(sys.executable, "-P", "-c", PROGRAM, stdin=PIPE, stdout=PIPE)
    try:
        answer, _ = await process.communicate(orjson.dumps([papers, citing, cited]))
    finally:
        with suppress(ProcessLookupError):  # it has ended
            process.kill()
        await process.wait()
    if process.returncode or not answer:
        raise AnalysisFailed(
            "The process that computes the figures has ended early: its words are above, if it had any. Is there"
            " enough memory?"
        )
    ranks, communities, modularity = orjson.loads(answer)
    return ranks, communities, modularity


def answer() -> None:
    """The process: what `figures` takes on standard input, what it gives on standard output, both as JSON."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who started this one ends it
    sys.stdout.buffer.write(orjson.dumps(figures(*orjson.loads(sys.stdin.buffer.read()))))


def figures(papers: int, citing: list[int], cited: list[int]) -> Computed:
    """PageRank, which sums to 1, communities, and their modularity: papers are 0 to `papers` - 1."""
    import igraph  # pyright: ignore[reportMissingTypeStubs]  # half a second, for nobody else

    igraph.set_random_number_generator(random.Random(SEED))  # noqa: S311  # the same each time is what it is for
    directed: Any = igraph.Graph(n=papers, edges=list(zip(citing, cited, strict=True)), directed=True)
    ranks: list[float] = directed.pagerank(damping=DAMPING)
    undirected = directed.as_undirected(mode="each")
    del directed
    best = undirected.community_leiden(objective_function="modularity", n_iterations=UNTIL_STABLE)
    return ranks, best.membership, float(best.modularity)
