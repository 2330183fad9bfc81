"""Embeddings by an OpenAI-compatible address: POST {url}/embeddings.

https://platform.openai.com/docs/api-reference/embeddings; Ollama, vLLM, LM Studio, Text Embeddings Inference and others
speak it too.
"""

import asyncio
import logging
import math
import random
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self, cast

import httpx

from graphdb.errors import without_credentials
from resolvers.embedder import EmbeddingFailed

log = logging.getLogger("bzpeer.analysis")

TEXTS = 64
"""Texts in one request: providers' limits begin at some hundred."""
AT_ONCE = 4
FIRST_WAIT_S = 1.0
WAIT_MAX_S = 60.0
BUSY = frozenset({408, 429, 500, 502, 503, 504, 529})
SAID_MAX = 300


class _Busy(Exception):
    """Worth another try; `wait_s` is what the provider asks for, if it does."""

    def __init__(self, reason: str, wait_s: float | None = None) -> None:
        super().__init__(reason)
        self.wait_s = wait_s


class EmbeddingService:
    """An Embedder; open it before use. `timeout_s` is for one request, of which `attempts` are made."""

    def __init__(self, url: str, key: str | None, model: str, *, attempts: int, timeout_s: float) -> None:
        self.model = model
        self._url = url.rstrip("/") + "/embeddings"
        self._shown = without_credentials(url)
        self._attempts = attempts
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        self._client = httpx.AsyncClient(timeout=timeout_s, headers=headers)
        self._room = asyncio.Semaphore(AT_ONCE)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        """A vector for each text, a few requests at once. Raises EmbeddingFailed."""
        parts = [list(texts[start : start + TEXTS]) for start in range(0, len(texts), TEXTS)]
        asked = [asyncio.create_task(self._patiently(part)) for part in parts]
        try:
            return [vector for vectors in await asyncio.gather(*asked) for vector in vectors]
        finally:
            for task in asked:
                task.cancel()

    async def _patiently(self, texts: list[str]) -> list[list[float]]:
        wait_s = FIRST_WAIT_S
        for attempt in range(1, self._attempts + 1):
            try:
                async with self._room:
                    return await self._ask(texts)
            except _Busy as busy:
                if attempt == self._attempts:
                    raise EmbeddingFailed(
                        f"The embedding provider at {self._shown} {busy}, {attempt} times in a row. Try again later."
                    ) from busy
                pause = min(WAIT_MAX_S, wait_s * random.uniform(0.5, 1) if busy.wait_s is None else busy.wait_s)  # noqa: S311
                log.info("the embedding provider is busy", extra={"reason": str(busy), "wait_s": round(pause, 1)})
                await asyncio.sleep(pause)
                wait_s *= 2
        raise AssertionError("at least one attempt is made")

    async def _ask(self, texts: list[str]) -> list[list[float]]:
        try:
            answer = await self._client.post(self._url, json={"model": self.model, "input": texts})
        except httpx.TransportError as error:
            raise _Busy(f"cannot be reached ({type(error).__name__})") from error
        except (httpx.InvalidURL, httpx.DecodingError) as error:
            raise self._failed("cannot be used", "Check BZPEER_EMBEDDING_URL.") from error
        status = answer.status_code
        if status in BUSY:
            raise _Busy(f"answers with status {status}{_said(answer)}", _asked_to_wait(answer))
        if status in {401, 403}:
            raise self._failed(f"does not let us in (status {status})", "Set BZPEER_EMBEDDING_KEY.")
        if status != 200:
            raise self._failed(
                f"answers with status {status}{_said(answer)}",
                "Check BZPEER_EMBEDDING_URL, to which /embeddings is added, and BZPEER_EMBEDDING_MODEL.",
            )
        vectors = _vectors(answer, len(texts))
        if vectors is None:
            raise self._failed("answers with something else than a vector for each text", "Is it OpenAI-compatible?")
        return vectors

    def _failed(self, what: str, advice: str) -> EmbeddingFailed:
        return EmbeddingFailed(f"The embedding provider at {self._shown} {what}. {advice}")


def _vectors(answer: httpx.Response, count: int) -> list[list[float]] | None:
    """The vectors of an answer in the order of their texts; None if it has not one of numbers for each."""
    try:
        data = sorted(answer.json()["data"], key=lambda item: int(item["index"]))
        vectors = [[float(number) for number in item["embedding"]] for item in data]
        places = [item["index"] for item in data]
    except (ValueError, TypeError, KeyError):
        return None
    usable = places == list(range(count)) and all(vector and all(map(math.isfinite, vector)) for vector in vectors)
    return vectors if usable else None


def _said(answer: httpx.Response) -> str:
    """The provider's own words on an error, if it has any."""
    try:
        body: Any = answer.json()
    except ValueError:
        return ""
    error = cast("dict[str, Any]", body).get("error") if isinstance(body, dict) else None
    words: Any = cast("dict[str, Any]", error).get("message") if isinstance(error, dict) else error
    return f": {words[:SAID_MAX].strip().rstrip('.')}" if isinstance(words, str) and words else ""


def _asked_to_wait(answer: httpx.Response) -> float | None:
    """Seconds of a Retry-After header; a date there is not understood, and rare."""
    value = answer.headers.get("retry-after", "")
    return float(value) if value.isdecimal() else None
