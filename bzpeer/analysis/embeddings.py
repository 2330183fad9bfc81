"""Vectors of papers' titles and abstracts, and their vector index.

Each vector is stored with its provenance: model, dimension and a hash of the text. A run computes only the vectors
whose provenance has changed, so it also continues a run that was killed. It first removes the vectors of another model
or dimension: vectors of two models cannot be compared.
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
"""Key of the Analysis node that records the model and dimension of the vectors."""

PAGE_ROWS = 2000
"""Papers read at a time."""

BATCH_PAPERS = 256
"""Papers embedded and written at a time."""

CLEAR_BATCH_PAPERS = 5000
"""Papers whose vector is removed in one transaction."""

TEXT_LENGTH_MAX = 8000
"""Characters of a text that are embedded. Models take at most 8,192 tokens, and a token has at least one character."""


def text_of(title: str | None, abstract: str | None) -> str:
    """The text of a paper that is embedded; empty without title and abstract."""
    return "\n\n".join(part.strip() for part in (title, abstract) if part and part.strip())[:TEXT_LENGTH_MAX]


async def embed_papers(graph: Graph, lock: AnalysisLock, embedder: Embedder, progress: Progress) -> EmbeddingReport:
    """Bring the vectors of all papers and their index up to date.

    Raises EmbeddingFailed when the provider fails, and AnalysisFailed when the lock is lost or when the vectors differ
    in length. Vectors written before an error stay.
    """
    started = time.perf_counter()
    [probe] = await embedder.embed(["dimension"])
    dimension = len(probe)
    provenance = f"{embedder.model} {dimension} "
    await _prepare_index(graph, provenance, embedder.model, dimension)
    writer = _EmbeddingWriter(graph, lock, embedder, dimension)
    with progress.stage(
        "embeddings", f"Embedding titles and abstracts with {embedder.model}", await count_papers(graph)
    ) as advance:
        await writer.update_all(provenance, advance)
    return EmbeddingReport(
        embedder.model, dimension, writer.embedded, writer.kept, writer.textless, time.perf_counter() - started
    )


async def _prepare_index(graph: Graph, provenance: str, model: str, dimension: int) -> None:
    """Ensure an index of this dimension over vectors of this model only. Semantic search needs it."""
    indexes = await graph.run(statement("analysis/find_embedding_index"))
    recorded = await graph.read(statement("analysis/find_embeddings", key=KEY))
    if indexes == [[dimension]] and recorded == [[model, dimension]]:
        return
    await graph.write(statement("analysis/record_embeddings", key=KEY, model=None, dimension=None))
    if indexes != [[dimension]]:
        await graph.run(statement("analysis/drop_embedding_index"))
    removed = CLEAR_BATCH_PAPERS
    while removed == CLEAR_BATCH_PAPERS:
        clear = statement("analysis/clear_embeddings", kept=provenance, limit=CLEAR_BATCH_PAPERS)
        [[removed]] = await graph.write(clear, timeout_s=INDEX_SECONDS)
    await graph.run(statement("analysis/create_embedding_index", dimension=dimension))
    await graph.run(statement("database/await_indexes", seconds=INDEX_SECONDS))
    await graph.write(statement("analysis/record_embeddings", key=KEY, model=model, dimension=dimension))


class _EmbeddingWriter:
    """Embeds and writes papers in batches; counts them."""

    def __init__(self, graph: Graph, lock: AnalysisLock, embedder: Embedder, dimension: int) -> None:
        self._graph, self._lock, self._embedder, self._dimension = graph, lock, embedder, dimension
        self._batch: list[tuple[str, str, str]] = []
        self.embedded = self.kept = self.textless = 0

    async def update_all(self, provenance: str, advance: Callable[[int], object]) -> None:
        async for rows in pages_by_id(self._graph, "analysis/list_texts", PAGE_ROWS):
            for row in rows:
                self._enqueue(row, provenance, advance)
                if len(self._batch) == BATCH_PAPERS:
                    advance(await self._write())
        advance(await self._write())

    def _enqueue(self, row: Row, provenance: str, advance: Callable[[int], object]) -> None:
        """Add a paper to the batch if it needs a new vector, else count it."""
        paper, title, abstract, found = row
        text = text_of(title, abstract)
        wanted = provenance + hashlib.sha256(text.encode()).hexdigest()[:16]
        if not text:
            self.textless += 1
        elif found == wanted:
            self.kept += 1
        else:
            self._batch.append((paper, text, wanted))
            return
        advance(1)

    async def _write(self) -> int:
        """Embed and write the batch; returns its size."""
        batch, self._batch = self._batch, []
        if not batch:
            return 0
        vectors = await self._embedder.embed([text for _, text, _ in batch])
        if any(len(vector) != self._dimension for vector in vectors):
            raise AnalysisFailed(
                f"{self._embedder.model} returned vectors of different lengths. Check that this name is one model."
            )
        rows = [[paper, vector, wanted] for (paper, _, wanted), vector in zip(batch, vectors, strict=True)]
        self.embedded += await self._lock.write("analysis/write_embeddings", rows=rows)
        return len(batch)
