"""Settings → the embedding provider: an address, a model in a folder, or none."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from bzpeer.settings import Settings
from resolvers.embedder import Embedder

QUERY_SECONDS = 10.0
"""Time limit of a request for search text."""

QUERY_ATTEMPTS = 2
"""Attempts of a request for search text: a user is waiting."""

BATCH_SECONDS = 120.0
"""Time limit of a request of `bzpeer analyze`."""

BATCH_ATTEMPTS = 7
"""Attempts of a request of `bzpeer analyze`: about a minute of pauses."""


@asynccontextmanager
async def open_embedder(settings: Settings, *, patient: bool) -> AsyncGenerator[Embedder | None]:
    """The provider, or None if BZPEER_EMBEDDING_MODEL is not set.

    `patient`: use the long time limits of `bzpeer analyze`, else the short ones of searches. Raises EmbeddingFailed for
    a folder whose model cannot be used.
    """
    url, model = settings.embedding_url, settings.embedding_model
    if model is None:
        yield None
    elif url is not None:
        # imported here because the HTTP client is slow to import, and most installations have no provider
        from bzpeer.analysis.embedding_client import EmbeddingClient

        attempts, seconds = (BATCH_ATTEMPTS, BATCH_SECONDS) if patient else (QUERY_ATTEMPTS, QUERY_SECONDS)
        async with EmbeddingClient(url, settings.embedding_key, model, attempts=attempts, timeout_s=seconds) as client:
            yield client
    else:
        from bzpeer.analysis.local_model import LocalModel

        yield LocalModel.load(Path(model))
