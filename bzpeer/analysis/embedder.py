"""The embedding provider the settings choose: an address, a folder, or none."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from bzpeer.settings import Settings
from resolvers.embedder import Embedder

QUERY_SECONDS = 10.0
QUERY_ATTEMPTS = 2
BATCH_SECONDS = 120.0
BATCH_ATTEMPTS = 7


@asynccontextmanager
async def open_embedder(settings: Settings, *, patient: bool) -> AsyncGenerator[Embedder | None]:
    """The provider, None if none is set. `patient` waits for one that is busy, as somebody who searches would not.

    Raises EmbeddingFailed for a folder that cannot be used.
    """
    url, model = settings.embedding_url, settings.embedding_model
    if model is None:
        yield None
    elif url is not None:
        # httpx takes a while to import, and most have no provider
        from bzpeer.analysis.embedding_client import EmbeddingService

        attempts, seconds = (BATCH_ATTEMPTS, BATCH_SECONDS) if patient else (QUERY_ATTEMPTS, QUERY_SECONDS)
        async with EmbeddingService(
            url, settings.embedding_key, model, attempts=attempts, timeout_s=seconds
        ) as service:
            yield service
    else:
        from bzpeer.analysis.local_model import LocalModel

        yield LocalModel.load(Path(model))
