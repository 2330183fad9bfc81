"""analyze: one run over the whole graph, safe to repeat and to interrupt.

A run reads all papers and citations, computes, then writes in batches: all metrics of a paper in one transaction, with
the time of the run as `metricsAt`. During the writing, or after a kill during it, some papers have the metrics of an
earlier run.
"""

import time
import uuid
from datetime import UTC, datetime

from bzpeer.analysis import data_science, igraph_engine
from bzpeer.analysis.citation_graph import CitationMetrics, Papers, count_papers, read_papers
from bzpeer.analysis.communities import number_communities
from bzpeer.analysis.embeddings import embed_papers
from bzpeer.analysis.errors import AnalysisFailed
from bzpeer.analysis.lock import AnalysisLock, analysis_lock
from bzpeer.analysis.options import AnalysisOptions, Engine
from bzpeer.analysis.percentiles import percentile_ranks
from bzpeer.analysis.progress import Progress
from bzpeer.analysis.report import AnalysisReport
from cypher.library import statement
from graphdb.graph import Graph, Row
from resolvers.embedder import Embedder


async def analyze(graph: Graph, options: AnalysisOptions, embedder: Embedder | None = None) -> AnalysisReport:
    """Write PageRank, percentile and community of every paper, and its embedding if there is an embedder.

    Waits while another analysis holds the lock. Raises AnalysisFailed, EmbeddingFailed or another GraphError; call it
    again to complete the work.
    """
    started = time.perf_counter()
    progress = Progress(bars=options.progress)
    async with analysis_lock(graph, progress) as lock:
        at = datetime.now(UTC)
        with progress.stage("papers", "Reading papers", await count_papers(graph)) as advance:
            papers = await read_papers(graph, advance)
        engine, computed = await _compute(graph, papers, options.engine, progress)
        rows = _rows(papers, computed)
        written = await _write(lock, rows, at, options.batch, progress)
        await graph.write(
            statement("analysis/record_metrics", lease=lock.name, holder=lock.holder, at=at, engine=engine)
        )
        embeddings = await embed_papers(graph, lock, embedder, progress) if embedder else None
        return AnalysisReport(
            engine=engine,
            at=at,
            papers=len(papers.ids),
            linked=sum(papers.linked),
            citations=computed.citations,
            communities=max((row[2] or 0 for row in rows), default=0),
            modularity=computed.modularity,
            written=written,
            seconds=time.perf_counter() - started,
            stages=progress.seconds,
            embeddings=embeddings,
        )


async def _compute(graph: Graph, papers: Papers, wanted: Engine, progress: Progress) -> tuple[str, CitationMetrics]:
    """The name of the engine, and its result."""
    in_server = wanted is not Engine.IGRAPH and await data_science.has_data_science(graph)
    if wanted is Engine.GDS and not in_server:
        raise AnalysisFailed(
            "This Neo4j has no Graph Data Science. Install the plugin, or compute outside the server:"
            " `bzpeer analyze --engine igraph`."
        )
    engine = await data_science.version(graph) if in_server else igraph_engine.version()
    progress.say(f"Computing with {engine}.")
    if not any(papers.linked):
        return engine, CitationMetrics(dict.fromkeys(papers.ids, 1 / max(1, len(papers.ids))), {}, 0, None)
    if in_server:
        return engine, await data_science.compute(graph, uuid.uuid4().hex, progress)
    return engine, await igraph_engine.compute(graph, papers, progress)


def _rows(papers: Papers, computed: CitationMetrics) -> list[Row]:
    """Id, PageRank, community and percentile of each paper in the engine's result."""
    known = [place for place, paper in enumerate(papers.ids) if paper in computed.page_rank]
    ids = [papers.ids[place] for place in known]
    ranks = [computed.page_rank[paper] for paper in ids]
    percentiles = percentile_ranks(ranks, [papers.groups[place] for place in known])
    numbers = number_communities(
        {papers.ids[place]: computed.communities[papers.ids[place]] for place in known if papers.linked[place]}
    )
    return [
        [paper, rank, numbers.get(paper), percentile]
        for paper, rank, percentile in zip(ids, ranks, percentiles, strict=True)
    ]


async def _write(lock: AnalysisLock, rows: list[Row], at: datetime, batch: int, progress: Progress) -> int:
    written = 0
    with progress.stage("writing", "Writing the metrics", len(rows)) as advance:
        for start in range(0, len(rows), batch):
            part = rows[start : start + batch]
            written += await lock.write("analysis/write_metrics", rows=part, at=at)
            advance(len(part))
    return written
