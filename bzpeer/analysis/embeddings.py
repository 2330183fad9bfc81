"""Vectors of papers' titles and abstracts, and the index that finds the nearest.

A vector is written with what it was made with, model, dimension and text, so that the next run makes only those anew
whose text has changed, and one that was killed goes on where it was. Vectors of another model go first: the graph
never holds two kinds that cannot be compared.
"""

import hashlib
import time
from collections.abc import Callable

from bzpeer.analysis.citation_graph import count_papers
from bzpeer.analysis.errors import AnalysisFailed
from bzpeer.analysis.lock import AnalysisLock
from bzpeer.analysis.progress import Progress
from bzpeer.analysis.report import EmbeddingReport
from cypher.library import statement
from graphdb.graph import Graph, Row
from graphdb.migrate import INDEX_SECONDS
from graphdb.paging import pages_by_id
from resolvers.embedder import Embedder

KEY = "embeddings"
PAGE = 2000
WRITTEN_AT_ONCE = 256
CLEARED_AT_ONCE = 5000
LENGTH_MAX = 8000
"""Characters of a text that count: models take some hundred to 8,192 tokens, and a token has a character at least."""


def text_of(title: str | None, abstract: str | None) -> str:
    """What of a paper is embedded."""
    return "\n\n".join(part.strip() for part in (title, abstract) if part and part.strip())[:LENGTH_MAX]


async def embed_papers(graph: Graph, lock: AnalysisLock, embedder: Embedder, progress: Progress) -> EmbeddingReport:
    """Give every paper with a text its vector, and the graph the index over them.

    Raises EmbeddingFailed when the provider does; what was written until then stays.
    """
    started = time.perf_counter()
    [probe] = await embedder.embed(["dimension"])
    dimension = len(probe)
    made_with = f"{embedder.model} {dimension} "
    await _make_room(graph, made_with, embedder.model, dimension)
    fill = _Fill(graph, lock, embedder, dimension)
    with progress.stage(
        "embeddings", f"Embedding titles and abstracts with {embedder.model}", await count_papers(graph)
    ) as advance:
        await fill.all(made_with, advance)
    return EmbeddingReport(
        embedder.model, dimension, fill.embedded, fill.kept, fill.textless, time.perf_counter() - started
    )


async def _make_room(graph: Graph, made_with: str, model: str, dimension: int) -> None:
    """An index of the right dimension, over vectors of this model only; until then nobody searches by meaning."""
    indexes = await graph.run(statement("analysis/find_embedding_index"))
    recorded = await graph.read(statement("analysis/find_embeddings", key=KEY))
    if indexes == [[dimension]] and recorded == [[model, dimension]]:
        return
    await graph.write(statement("analysis/record_embeddings", key=KEY, model=None, dimension=None))
    if indexes != [[dimension]]:
        await graph.run(statement("analysis/drop_embedding_index"))
    removed = CLEARED_AT_ONCE
    while removed == CLEARED_AT_ONCE:
        asked = statement("analysis/clear_embeddings", kept=made_with, limit=CLEARED_AT_ONCE)
        [[removed]] = await graph.write(asked, timeout_s=INDEX_SECONDS)
    await graph.run(statement("analysis/create_embedding_index", dimension=dimension))
    await graph.run(statement("database/await_indexes", seconds=INDEX_SECONDS))
    await graph.write(statement("analysis/record_embeddings", key=KEY, model=model, dimension=dimension))


class _Fill:
    def __init__(self, graph: Graph, lock: AnalysisLock, embedder: Embedder, dimension: int) -> None:
        self._graph, self._lock, self._embedder, self._dimension = graph, lock, embedder, dimension
        self._waiting: list[tuple[str, str, str]] = []
        self.embedded = self.kept = self.textless = 0

    async def all(self, made_with: str, advance: Callable[[int], object]) -> None:
        async for rows in pages_by_id(self._graph, "analysis/list_texts", PAGE):
            for row in rows:
                self._sort(row, made_with, advance)
                if len(self._waiting) == WRITTEN_AT_ONCE:
                    advance(await self._write())
        advance(await self._write())

    def _sort(self, row: Row, made_with: str, advance: Callable[[int], object]) -> None:
        """Whether a paper needs a vector."""
        paper, title, abstract, has = row
        text = text_of(title, abstract)
        wanted = made_with + hashlib.sha256(text.encode()).hexdigest()[:16]
        if not text:
            self.textless += 1
        elif has == wanted:
            self.kept += 1
        else:
            self._waiting.append((paper, text, wanted))
            return
        advance(1)

    async def _write(self) -> int:
        """Embed and write what waits; how many."""
        waiting, self._waiting = self._waiting, []
        if not waiting:
            return 0
        vectors = await self._embedder.embed([text for _, text, _ in waiting])
        if any(len(vector) != self._dimension for vector in vectors):
            raise AnalysisFailed(
                f"{self._embedder.model} gave vectors of different lengths. Is there one model behind that name?"
            )
        rows = [[paper, vector, wanted] for (paper, _, wanted), vector in zip(waiting, vectors, strict=True)]
        self.embedded += await self._lock.write("analysis/write_embeddings", rows=rows)
        return len(waiting)
