"""`bzpeer serve` and `bzpeer demo` as users run them: processes of their own."""

import asyncio
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest

from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.clients.command import BZPEER, environment, free_port, running
from tests.clients.demo import Demo

README = Path(__file__).parents[3] / "README.md"
HEADERS = {"x-content-type-options": "nosniff", "referrer-policy": "same-origin"}

JSON = {"accept": "application/json"}

# `bzpeer serve` of which a setting changes after it was found good and before the processes that serve read it
CHANGED_ON_THE_WAY = """
import os, sys
import click
from bzpeer.commands.errors import settings_or_exit
from bzpeer.commands.serve import ListenAddress, serve
port, workers, name, value = sys.argv[1:]
async def change(graph):
    os.environ[name] = value
@click.command()
def main():
    with settings_or_exit() as settings:
        place = ListenAddress("127.0.0.1", int(port), int(workers))
        serve(settings, place, prepare=change, announce=lambda: click.echo("Serving"))
main([])
"""


def ask(port: int, body: dict[str, Any]) -> dict[str, Any]:
    return httpx2.post(f"http://127.0.0.1:{port}/graphql", json=body, timeout=30).json()


async def test_two_workers_answer_share_cursors_and_stop_in_good_order(
    graph: Graph, address: Address, tmp_path: Path
) -> None:
    await graph.write(Statement("UNWIND range(1, 5) AS i CREATE (:Paper {id: 'W' + i, year: 2000 + i})"))
    port = free_port()
    query = "query ($after: String) { papers(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }"
    env = environment(address, BZPEER_HOME=str(tmp_path))
    with running("serve", "--port", str(port), "--workers", "2", env=env) as server:
        server.wait_for(f"Serving http://127.0.0.1:{port}/graphql")
        seen: list[str] = []
        after = None
        for _ in range(3):
            # a connection each, so that any worker may answer
            body = {"query": query, "variables": {"after": after}}
            page = (await asyncio.to_thread(ask, port, body))["data"]["papers"]
            seen += [paper["id"] for paper in page["nodes"]]
            after = page["pageInfo"]["endCursor"]
        assert seen == ["W5", "W4", "W3", "W2", "W1"]
        server.wait_for('"message":"serving"', times=2)  # one may have answered before the other was there
        assert_every_response_is_for_browsers_what_it_says(port)
        assert server.stop() == 0
    assert "Traceback" not in "".join(server.lines)
    assert "password" not in "".join(server.lines).lower()


def assert_every_response_is_for_browsers_what_it_says(port: int) -> None:
    url = f"http://127.0.0.1:{port}"
    responses = [
        httpx2.post(f"{url}/graphql", json={"query": "{ __typename }"}, timeout=30),
        httpx2.post(f"{url}/graphql", content="{", timeout=30),
        httpx2.get(f"{url}/graphql", headers={"accept": "text/html"}, timeout=30),
        httpx2.get(f"{url}/papers/W1", headers=JSON, timeout=30),
        *(httpx2.get(url + path, timeout=30) for path in ("/static/graphiql/boot.js", "/live", "/no")),
    ]
    assert [response.status_code for response in responses] == [200, 415, 200, 404, 200, 200, 404]
    for response in responses:
        assert response.headers.items() >= HEADERS.items(), response.url
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.settimeout(30)
        client.sendall(b"no HTTP\r\n\r\n")
        said = client.recv(65536).decode()
    assert all(f"{name}: {value}" in said for name, value in HEADERS.items())


def test_a_running_request_is_finished_before_the_server_stops(address: Address, tmp_path: Path) -> None:
    port = free_port()
    with running("serve", "--port", str(port), env=environment(address, BZPEER_HOME=str(tmp_path))) as server:
        server.wait_for("Serving")
        with socket.create_connection(("127.0.0.1", port)) as client:
            body = b'{"query": "{ __typename }"}'
            head = "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json"
            client.sendall(f"{head}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body[:5])
            time.sleep(0.5)
            server.process.send_signal(signal.SIGTERM)
            time.sleep(0.5)
            client.sendall(body[5:])
            answer = client.recv(65536)
        assert answer.startswith(b"HTTP/1.1 200")
        assert server.process.wait(30) == 0


async def test_what_is_followed_ends_in_good_order_when_the_server_stops(
    graph: Graph, address: Address, tmp_path: Path
) -> None:
    await graph.write(Statement("CREATE (:Identifier {key: 'W1'})-[:IDENTIFIES]->(:Paper {id: 'W1'})"))
    port = free_port()
    with running("serve", "--port", str(port), env=environment(address, BZPEER_HOME=str(tmp_path))) as server:
        server.wait_for("Serving")

        def follow() -> list[Any]:
            body = {"query": 'subscription { paperActivity(paper: "W1") { __typename } }'}
            headers = {"accept": "text/event-stream"}
            url = f"http://127.0.0.1:{port}/graphql"
            with httpx2.stream("POST", url, json=body, headers=headers, timeout=60) as response:
                lines = response.iter_lines()
                seen: list[Any] = [next(lines)]
                server.process.send_signal(signal.SIGTERM)
                # one that is cut off, and not ended, raises here
                return seen + list(lines)

        assert (await asyncio.to_thread(follow))[0] == "id: 0"
        assert server.process.wait(30) == 0


def test_what_keeps_it_from_serving_is_said_plainly(address: Address, tmp_path: Path) -> None:
    def fails_with(*arguments: str, env: dict[str, str]) -> tuple[int, str]:
        result = subprocess.run(
            [*BZPEER, *arguments],
            capture_output=True,
            text=True,
            env={**env, "BZPEER_HOME": str(tmp_path)},
            timeout=120,
        )
        assert "Traceback" not in result.stderr
        return result.returncode, result.stderr

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        code, said = fails_with("serve", "--port", port, env=environment(address))
        assert (code, "--port" in said) == (1, True)
    port = str(free_port())
    nobody = environment(None, NEO4J_URI="bolt://127.0.0.1:9")
    for workers in ("1", "2"):
        code, said = fails_with("serve", "--port", port, "--workers", workers, env=nobody)
        assert (code, said.count("Error: Neo4j does not answer at bolt://127.0.0.1:9")) == (1, 1)
    leaky = environment(None, NEO4J_URI="bolt://neo4j:wrong-password@127.0.0.1")
    code, said = fails_with("serve", "--port", port, "--workers", "2", env=leaky)
    assert (code, "NEO4J_PASSWORD" in said, "wrong-password" in said) == (1, True, False)
    wrong = environment(Address(address.uri, address.username, "wrong-password"))
    code, said = fails_with("serve", "--port", port, env=wrong)
    assert (code, "NEO4J_PASSWORD" in said, "wrong-password" in said) == (1, True, False)
    code, said = fails_with("serve", "--port", port, env=environment(address, BZPEER_COST_MAX="plenty"))
    assert (code, "BZPEER_COST_MAX takes" in said) == (2, True)
    code, said = fails_with("serve", "--workers", "0", env=environment(address))
    assert code == 2


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("NEO4J_URI", "bolt://127.0.0.1:9", "Neo4j does not answer at bolt://127.0.0.1:9"),
        ("BZPEER_COST_MAX", "plenty", "BZPEER_COST_MAX takes"),
    ],
)
def test_a_worker_that_cannot_start_ends_the_service(
    address: Address, tmp_path: Path, workers: str, name: str, value: str, reason: str
) -> None:
    result = subprocess.run(
        [sys.executable, "-c", CHANGED_ON_THE_WAY, str(free_port()), workers, name, value],
        capture_output=True,
        text=True,
        env=environment(address, BZPEER_HOME=str(tmp_path)),
        timeout=120,
    )
    assert (result.returncode, result.stdout) == (1, "")
    assert 1 <= result.stderr.count(reason) <= int(workers), "none is started again"
    assert result.stderr.endswith("Error: A worker process could not start; the log above has the reason.\n")
    if name == "NEO4J_URI":
        assert "Traceback" not in result.stderr, "that is no fault of the program's"


def test_the_demo_serves_its_paper(demo: Demo) -> None:
    """What README.md asks of it. The fixture holds that it starts, and stops in good order."""
    paper = httpx2.get(demo.paper_url, headers=JSON, timeout=60).json()["data"]["paper"]
    assert paper["title"] == "On the Opportunities and Risks of Foundation Models"
    assert paper["arxivId"] == "2108.07258"
    assert paper["authors"]["totalCount"] == 114
    assert paper["authors"]["edges"][0]["node"]["name"] == "Rishi Bommasani"
    assert paper["references"]["totalCount"] >= 20
    assert paper["institutions"]["nodes"][0]["name"] == "Stanford University"
    assert_the_readmes_question_is_answered(urlsplit(demo.url).port or 0)


def assert_the_readmes_question_is_answered(port: int) -> None:
    [query] = re.findall(r"^```graphql\n(.+?)^```$", README.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)
    response = ask(port, {"query": query})
    assert "errors" not in response
    paper = response["data"]["paper"]
    assert paper["title"] == "On the Opportunities and Risks of Foundation Models"
    assert paper["authors"]["totalCount"] == 114
    assert [edge["position"] for edge in paper["authors"]["edges"]] == [0, 1, 2]
    assert paper["authors"]["edges"][0]["affiliations"] == [{"name": "Stanford University"}]
    assert paper["topics"]["edges"][0]["node"]["name"]
    years = [citing["year"] for citing in paper["citedBy"]["nodes"]]
    assert years == sorted(years, reverse=True)
    assert paper["votes"] == {"likes": 0, "dislikes": 0}
    assert paper["reviews"] == {"totalCount": 0, "nodes": []}


def test_the_demo_does_not_fill_a_neo4j_of_yours(address: Address) -> None:
    command = [*BZPEER, "demo"]
    result = subprocess.run(command, capture_output=True, text=True, env=environment(address), timeout=60)
    assert (result.returncode, "NEO4J_URI" in result.stderr) == (2, True)
