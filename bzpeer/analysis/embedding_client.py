"""EmbeddingClient: embeddings from an address that speaks OpenAI's protocol, POST {url}/embeddings.

https://platform.openai.com/docs/api-reference/embeddings. Ollama, vLLM, LM Studio, Text Embeddings Inference and others
implement it too.
"""

import asyncio
import logging
import math
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self, cast

import httpx2
import stamina

from graphdb.errors import without_credentials
from graphdb.retries import Backoff
from resolvers.embedder import EmbeddingFailed

log = logging.getLogger("bzpeer.analysis")

BATCH_TEXTS = 64
"""Texts of a request. Providers allow some hundred at least."""

CONCURRENT_REQUESTS = 4
"""Requests under way at once, of all callers of a client."""

FIRST_WAIT_SECONDS = 1.0
"""Longest pause before the second attempt, half of it random. Each further pause is about twice as long."""

WAIT_MAX_SECONDS = 60.0
"""Longest pause before an attempt, also if the provider's Retry-After is longer."""

RETRIED_STATUSES = frozenset({408, 429, 500, 502, 503, 504, 529})
"""HTTP statuses after which a request is repeated. 529 is "overloaded" of some providers."""

ERROR_TEXT_MAX = 300
"""Characters of the provider's error message that are shown."""


class _ProviderBusy(Exception):
    """The provider did not answer a request that may succeed later. `retry_after` is in seconds, None if unknown."""

    def __init__(self, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


class EmbeddingClient:
    """An Embedder; use it as an async context manager.

    A request is sent up to `attempts` times; `timeout_s` limits each attempt.
    """

    def __init__(self, url: str, key: str | None, model: str, *, attempts: int, timeout_s: float) -> None:
        self.model = model
        self._url = url.rstrip("/") + "/embeddings"
        self._shown_url = without_credentials(url)
        self._attempts = attempts
        self._retry = stamina.AsyncRetryingCaller(attempts=attempts, timeout=None)
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._client = httpx2.AsyncClient(timeout=timeout_s, headers=headers)
        self._slots = asyncio.Semaphore(CONCURRENT_REQUESTS)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """A vector for each text, in their order. Sends BATCH_TEXTS texts a request. Raises EmbeddingFailed."""
        batches = [list(texts[start : start + BATCH_TEXTS]) for start in range(0, len(texts), BATCH_TEXTS)]
        tasks = [asyncio.create_task(self._embed_batch(batch)) for batch in batches]
        try:
            return [vector for vectors in await asyncio.gather(*tasks) for vector in vectors]
        finally:
            for task in tasks:
                task.cancel()

    async def _embed_batch(self, texts: list[str]) -> list[list[float]]:
        try:
            return await self._retry(_Backoff(), self._request, texts)
        except _ProviderBusy as busy:
            raise EmbeddingFailed(
                f"The embedding provider at {self._shown_url} {busy}, {self._attempts} times in a row. Try again later."
            ) from busy

    async def _request(self, texts: list[str]) -> list[list[float]]:
        async with self._slots:
            try:
                response = await self._client.post(self._url, json={"model": self.model, "input": texts})
            except httpx2.TransportError as error:
                raise _ProviderBusy(f"cannot be reached ({type(error).__name__})") from error
            except (httpx2.InvalidURL, httpx2.DecodingError) as error:
                raise self._failed("cannot be used", "Check BZPEER_EMBEDDING_URL.") from error
        status = response.status_code
        if status in RETRIED_STATUSES:
            raise _ProviderBusy(f"responds with status {status}{_error_text(response)}", _retry_after(response))
        if status in {401, 403}:
            raise self._failed(f"denies access (status {status})", "Check BZPEER_EMBEDDING_KEY.")
        if status != 200:
            raise self._failed(
                f"responds with status {status}{_error_text(response)}",
                "Check BZPEER_EMBEDDING_URL, to which /embeddings is added, and BZPEER_EMBEDDING_MODEL.",
            )
        vectors = _vectors(response, len(texts))
        if vectors is None:
            raise self._failed("does not respond with one vector for each text", "Check that it is OpenAI-compatible.")
        return vectors

    def _failed(self, problem: str, advice: str) -> EmbeddingFailed:
        return EmbeddingFailed(f"The embedding provider at {self._shown_url} {problem}. {advice}")


class _Backoff(Backoff):
    """Waits as long as the provider's Retry-After says; without one, half of the pause is random."""

    def __init__(self) -> None:
        super().__init__(
            lambda error: isinstance(error, _ProviderBusy),
            FIRST_WAIT_SECONDS / 2,
            "embeddings",
            random_share=0.5,
            max_s=WAIT_MAX_SECONDS,
        )

    def __call__(self, error: Exception) -> bool | float:
        pause = super().__call__(error)
        if isinstance(error, _ProviderBusy) and error.retry_after is not None:
            return min(WAIT_MAX_SECONDS, error.retry_after)
        return pause


def _vectors(response: httpx2.Response, count: int) -> list[list[float]] | None:
    """The vectors of a response in the order of their texts; None if there is not one of finite numbers for each."""
    try:
        data = sorted(response.json()["data"], key=lambda item: int(item["index"]))
        vectors = [[float(number) for number in item["embedding"]] for item in data]
        indexes = [item["index"] for item in data]
    except (ValueError, TypeError, KeyError):
        return None
    usable = indexes == list(range(count)) and all(vector and all(map(math.isfinite, vector)) for vector in vectors)
    return vectors if usable else None


def _error_text(response: httpx2.Response) -> str:
    """The provider's error message after a colon; empty without one."""
    try:
        body: Any = response.json()
    except ValueError:
        return ""
    error = cast("dict[str, Any]", body).get("error") if isinstance(body, dict) else None
    text: Any = cast("dict[str, Any]", error).get("message") if isinstance(error, dict) else error
    return f": {text[:ERROR_TEXT_MAX].strip().rstrip('.')}" if isinstance(text, str) and text else ""


def _retry_after(response: httpx2.Response) -> float | None:
    """The seconds of a Retry-After header; None without one, or if it is a date (which providers do not send)."""
    value = response.headers.get("retry-after", "")
    return float(value) if value.isdecimal() else None
