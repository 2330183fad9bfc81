"""Embeddings: computed only for changed texts, by one model; a provider over HTTP."""

import hashlib
import threading
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx2
import orjson
import pytest
import pytest_asyncio

from bzpeer.analysis import AnalysisOptions, analyze, embedding_client, embeddings
from bzpeer.analysis.embedder import open_embedder
from bzpeer.analysis.report import EmbeddingReport
from bzpeer.http.services import services_of
from bzpeer.settings import Settings
from cypher.library import statement
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from resolvers.embedder import EmbeddingFailed
from tests.bzpeer.analysis.analyzing import create, paper
from tests.bzpeer.importers.importing import rows, value
from tests.clients.application import client_of, settings_for

KEY = "sk-a-key-for-tests"
NEAREST = """
CALL db.index.vector.queryNodes('paper_embedding', 1, $vector) YIELD node, score
RETURN node.id, score
"""
TEXTS = {
    "W1": ("Gravitational waves", "Black holes merge."),
    "W2": ("Citation networks", None),
    "W3": ("Protein folding", "Amino acids in water."),
}


def vector_of(text: str, dimension: int) -> list[float]:
    """Counts of words at hashed positions: texts with the same words have similar vectors."""
    vector = [0.01] * dimension
    for word in text.lower().replace(".", "").split():
        vector[int.from_bytes(hashlib.sha256(word.encode()).digest()[:4]) % dimension] += 1
    return vector


@dataclass
class Provider:
    """A server of the embeddings protocol. `batches`: the texts of its requests. `refusals`: its first responses."""

    url: str = ""
    dimension: int = 64
    models: tuple[str, ...] = ("words",)
    refusals: list[tuple[int, dict[str, str], Any]] = field(default_factory=list[tuple[int, dict[str, str], Any]])
    batches: list[list[str]] = field(default_factory=list[list[str]])

    @property
    def texts(self) -> list[str]:
        return [text for texts in self.batches for text in texts]

    def answer(self, path: str, headers: Any, body: dict[str, Any]) -> tuple[int, dict[str, str], Any]:
        if headers["authorization"] != f"Bearer {KEY}":
            return 401, {}, {"error": {"message": "no such key"}}
        if path != "/v1/embeddings" or body["model"] not in self.models:
            return 404, {}, {"error": {"message": "There is no such model."}}
        if self.refusals:
            return self.refusals.pop(0)
        self.batches.append(body["input"])
        data = [
            {"object": "embedding", "index": place, "embedding": vector_of(text, self.dimension)}
            for place, text in enumerate(body["input"])
        ]
        return 200, {}, {"object": "list", "data": data[::-1], "model": body["model"]}


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch) -> Iterator[Provider]:
    provided = Provider()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = orjson.loads(self.rfile.read(int(self.headers["content-length"])))
            status, headers, answer = provided.answer(self.path, self.headers, body)
            self.send_response(status)
            for name, content in headers.items():
                self.send_header(name, content)
            content = answer if isinstance(answer, bytes) else orjson.dumps(answer)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            """Log nothing."""

    monkeypatch.setattr(embedding_client, "FIRST_WAIT_SECONDS", 0.01)
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        provided.url = f"http://127.0.0.1:{server.server_port}/v1"
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield provided
        server.shutdown()
        thread.join()


@pytest_asyncio.fixture(autouse=True)
async def no_index(graph: Graph) -> AsyncIterator[None]:
    """Drop the index, which emptying the graph leaves: other tests need one of another dimension."""
    yield
    await graph.run(statement("analysis/drop_embedding_index"))


async def _papers(graph: Graph) -> None:
    await create(graph, [paper(key, title=title, abstract=text) for key, (title, text) in TEXTS.items()])
    await create(graph, [paper("W4")])


def _settings(provider: Provider, **changes: Any) -> Settings:
    return replace(Settings(embedding_url=provider.url, embedding_key=KEY, embedding_model="words"), **changes)


async def _analyze(graph: Graph, provider: Provider, **changes: Any) -> EmbeddingReport:
    async with open_embedder(_settings(provider, **changes), patient=True) as embedder:
        report = (await analyze(graph, AnalysisOptions(), embedder)).embeddings
    assert report
    return report


async def _nearest(graph: Graph, text: str, dimension: int) -> str:
    [[found, score]] = await rows(graph, NEAREST, vector=vector_of(text, dimension))
    assert score > 0.5
    return found


async def test_only_what_is_new_is_embedded(graph: Graph, provider: Provider) -> None:
    await _papers(graph)
    first = await _analyze(graph, provider)
    assert (first.model, first.dimension, first.embedded, first.kept, first.textless) == ("words", 64, 3, 0, 1)
    assert "Gravitational waves\n\nBlack holes merge." in provider.texts
    assert [await _nearest(graph, text, 64) for text in ("protein water", "citation networks")] == ["W3", "W2"]
    provider.batches.clear()
    again = await _analyze(graph, provider)
    assert (again.embedded, again.kept) == (0, 3)
    await graph.write(statement("imports/update_papers", rows=[{"id": "W2", "properties": {"title": "Dark matter"}}]))
    assert (await _analyze(graph, provider)).embedded == 1
    assert provider.texts == ["dimension", "dimension", "Dark matter"]
    assert await _nearest(graph, "dark matter", 64) == "W2"


async def test_another_model_replaces_all(graph: Graph, provider: Provider) -> None:
    await _papers(graph)
    await _analyze(graph, provider)
    provider.models, provider.dimension = ("better",), 96
    report = await _analyze(graph, provider, embedding_model="better")
    assert (report.embedded, report.kept, report.dimension) == (3, 0, 96)
    assert await _nearest(graph, "gravitational", 96) == "W1"
    lengths = await rows(graph, "MATCH (p:Paper) WHERE p.embedding IS NOT NULL RETURN DISTINCT size(p.embedding)")
    assert lengths == [[96]]


async def test_vectors_written_before_a_failure_stay(
    graph: Graph, provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _papers(graph)
    monkeypatch.setattr(embeddings, "BATCH_PAPERS", 1)
    await _analyze(graph, provider)
    await graph.write(statement("analysis/clear_embeddings", kept="nothing", limit=9))
    busy = (429, {"Retry-After": "0"}, {"error": {"message": "Slow down."}})
    provider.refusals = [busy, (500, {}, b"oops"), (503, {}, {})]
    monkeypatch.setattr(embedding_client.EmbeddingClient, "embed", _failing_after(3))
    with pytest.raises(EmbeddingFailed):
        await _analyze(graph, provider)
    assert provider.refusals == [], "requests to a busy provider are repeated"
    assert await value(graph, "MATCH (p:Paper) WHERE p.embedding IS NOT NULL RETURN count(p)") == 2
    monkeypatch.undo()
    report = await _analyze(graph, provider)
    assert (report.embedded, report.kept) == (1, 2)


def _failing_after(calls: int) -> Any:
    """`embed` that fails after some calls."""
    whole, made = embedding_client.EmbeddingClient.embed, 0

    async def embed(self: Any, texts: list[str]) -> list[list[float]]:
        nonlocal made
        made += 1
        if made > calls:
            raise EmbeddingFailed("unreachable")
        return await whole(self, texts)

    return embed


REFUSALS: list[tuple[Any, str]] = [
    (
        (429, {}, {"error": {"message": "Quota used up."}}),
        r"responds with status 429: Quota used up, 7 times.*later",
    ),
    ((400, {}, {"error": "too long"}), r"status 400: too long\. Check BZPEER_EMBEDDING_URL.*_MODEL"),
    ((200, {}, b"<html>"), "does not respond with one vector for each text"),
    ((200, {}, {"data": []}), "does not respond with one vector for each text"),
    ((200, {}, {"data": [{"index": 0, "embedding": ["x"]}]}), "does not respond with one vector for each text"),
    ((200, {}, b'{"data": [{"index": 0, "embedding": [1e999]}]}'), "does not respond with one vector for each text"),
]


@pytest.mark.parametrize(("refusal", "message"), REFUSALS)
async def test_an_error_of_the_provider_is_reported(provider: Provider, refusal: Any, message: str) -> None:
    provider.refusals = [refusal] * 20
    with pytest.raises(EmbeddingFailed, match=message):
        await _embed(provider)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"embedding_key": "another"}, "denies access.*Check BZPEER_EMBEDDING_KEY"),
        ({"embedding_model": "none"}, "There is no such model.*_MODEL"),
        ({"embedding_url": "http://user:secret@127.0.0.1:9/v1"}, r"at http://127\.0\.0\.1:9 cannot be reached"),
    ],
)
async def test_wrong_settings_are_reported_without_secrets(provider: Provider, changes: Any, message: str) -> None:
    with pytest.raises(EmbeddingFailed, match=message) as caught:
        await _embed(provider, **changes)
    assert "secret" not in str(caught.value)
    assert KEY not in str(caught.value)


async def _embed(provider: Provider, **changes: Any) -> list[list[float]]:
    async with open_embedder(_settings(provider, **changes), patient=True) as embedder:
        assert embedder
        return await embedder.embed(["one text"])


async def test_many_texts_keep_their_order(provider: Provider) -> None:
    texts = [f"text {number}" for number in range(200)]
    async with open_embedder(_settings(provider), patient=True) as embedder:
        assert embedder
        assert await embedder.embed(texts) == [vector_of(text, 64) for text in texts]
        assert await embedder.embed([]) == []
    assert max(map(len, provider.batches)) < len(texts)


@pytest.mark.parametrize("mode", ["SEMANTIC", "HYBRID"])
async def test_without_embeddings_the_error_says_what_to_run(
    graph: Graph, address: Address, provider: Provider, capsys: pytest.CaptureFixture[str], mode: str
) -> None:
    await _papers(graph)
    provider.models = ("words", "better")

    async def search(client: httpx2.AsyncClient) -> Any:
        query = 'query ($mode: SearchMode!) { search(query: "waves", mode: $mode) { nodes { ... on Paper { id } } } }'
        capsys.readouterr()
        response = await client.post("/graphql", json={"query": query, "variables": {"mode": mode}})
        body = response.json()
        if "errors" not in body:
            return [node["id"] for node in body["data"]["search"]["nodes"]]
        assert (response.status_code, body.get("data")) == (200, None)
        [error] = body["errors"]
        assert error["extensions"] == {"code": "UNAVAILABLE"}
        assert "Run `bzpeer analyze`" in error["message"]
        assert "mode KEYWORD" in error["message"]
        lines = map(orjson.loads, capsys.readouterr().err.splitlines())
        return next(line["reason"] for line in lines if "reason" in line)

    async def analyzed(client: httpx2.AsyncClient, **changes: Any) -> None:
        await _analyze(graph, provider, **changes)
        assert (await search(client))[0] == "W1"

    settings = settings_for(address, embedding_url=provider.url, embedding_key=KEY, embedding_model="words")
    async with client_of(settings) as (client, _):
        assert await search(client) == "the graph has no embeddings"
        await analyzed(client)
        await graph.run(statement("analysis/drop_embedding_index"))
        assert "paper_embedding" in await search(client)
        await analyzed(client)
        await graph.run(statement("analysis/drop_embedding_index"))
        await graph.run(statement("analysis/create_embedding_index", dimension=3))
        assert "paper_embedding" in await search(client)
        await analyzed(client)
        provider.dimension = 66
        assert await search(client) == "the graph's embeddings have 64 dimensions, the provider's [66]"
        await analyzed(client)
        await _analyze(graph, provider, embedding_model="better")
        assert await search(client) == "the graph's embeddings are of better"
        await analyzed(client)
        await graph.write(statement("analysis/record_embeddings", key="embeddings", model=None, dimension=None))
        assert await search(client) == "the graph has no embeddings"


async def test_a_search_by_meaning_is_two_statements(graph: Graph, address: Address, provider: Provider) -> None:
    await _papers(graph)
    await _analyze(graph, provider)
    settings = settings_for(address, embedding_url=provider.url, embedding_key=KEY, embedding_model="words")
    async with client_of(settings) as (client, app):
        sent: list[Statement] = []

        def observe(statement: Statement, rows: int, seconds: float) -> None:
            sent.append(statement)

        services_of(app).graph.observers.append(observe)
        query = '{ search(query: "protein water", mode: SEMANTIC, first: 1) { nodes { ... on Paper { id } } } }'
        response = await client.post("/graphql", json={"query": query})
    assert response.json() == {"data": {"search": {"nodes": [{"id": "W3"}]}}}
    assert len(sent) == 2


async def test_the_service_has_no_provider_without_settings(address: Address) -> None:
    async with client_of(settings_for(address)) as (_, app):
        assert services_of(app).embedder is None
