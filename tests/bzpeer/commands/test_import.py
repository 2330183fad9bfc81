"""`bzpeer import` as a process: exit codes, kills, parallel imports, standard input, Ctrl-C."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import orjson
import psutil
from click.testing import CliRunner

from bzpeer.cli import main
from graphdb.connect import Address
from graphdb.graph import Graph
from neo4j_server import jars
from neo4j_server.home import Home
from neo4j_server.release import release_of
from neo4j_server.server import strays
from tests.bzpeer.importers.importing import Json, digest, load, rows, value, write
from tests.conftest import CLEAR
from tests.neo4j_server.repository import Repository

GOOD = b'{"id":"https://openalex.org/W1","title":"Good"}'


def _command(address: Address, folder: Path, *arguments: str, stdin: int | None = None) -> "subprocess.Popen[bytes]":
    environment = {
        **os.environ,
        "NEO4J_URI": address.uri,
        "NEO4J_USERNAME": address.username,
        "NEO4J_PASSWORD": address.password,
        "BZPEER_HOME": str(folder / "home"),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "bzpeer", "import", *arguments],
        env=environment, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=stdin,
    )  # fmt: skip


def _work(number: int) -> bytes:
    """A work with authors, a topic and references to works before and after it."""
    authors = [{"author": {"display_name": f"Author {number % 40 + place}"}} for place in range(3)]
    cited = [f"https://openalex.org/W{other}" for other in (number // 2, number + 7, number + 90) if other]
    return orjson.dumps(
        {
            "id": f"https://openalex.org/W{number}",
            "title": f"Work {number}",
            "publication_year": 1990 + number % 30,
            "authorships": authors,
            "keywords": [{"display_name": f"Keyword {number % 25}"}],
            "referenced_works": cited,
        }
    )


def _reviews(number: int) -> Json:
    """A paper with two reviews and a decision."""
    review = {"TITLE": "Official Review", "RECOMMENDATION": 6, "DATE": "2023-07-05"}
    return {
        "id": f"forum{number:05}",
        "title": f"Reviewed {number}",
        "conference": "NeurIPS 2023",
        "accepted": True,
        "reviews": [review | {"comments": "SUMMARY:\nThey count."}, review | {"comments": f"Only {number}."}],
    }


async def test_a_killed_import_continues_where_it_stopped(graph: Graph, address: Address, tmp_path: Path) -> None:
    works = [_work(number) for number in range(1, 401)]
    mixed = [line for pair in zip(works, map(_reviews, range(400)), strict=True) for line in pair]
    content = [b"no JSON", *mixed, b"no JSON"]
    await load(graph, tmp_path, content)
    expected = await digest(graph)
    await graph.run(CLEAR)
    file = write(tmp_path / "works.jsonl", content)
    killed = _command(address, tmp_path, file, "--batch", "20")
    while not await value(graph, "OPTIONAL MATCH (i:Import) RETURN coalesce(i.lines, 0)"):
        assert killed.poll() is None
        await asyncio.sleep(0.02)
    killed.send_signal(signal.SIGKILL)
    killed.communicate()
    done = await value(graph, "MATCH (i:Import) RETURN i.lines")
    assert done < len(content)
    resumed = _command(address, tmp_path, file, "--batch", "100", "--json")
    out, err = resumed.communicate(timeout=300)
    assert resumed.returncode == 3, err
    report = orjson.loads(out)
    assert (report["resumedLines"], report["lines"], report["rejected"]) == (done, len(content) - done, 2)
    rejects = (tmp_path / "works.jsonl.rejects.jsonl").read_bytes().splitlines()
    assert [orjson.loads(line)["line"] for line in rejects] == [1, len(content)]
    assert await value(graph, "MATCH (i:Import) RETURN count(i)") == 0
    assert await digest(graph) == expected


async def test_two_imports_at_once_create_nothing_twice(graph: Graph, address: Address, tmp_path: Path) -> None:
    content = [_work(number) for number in range(1, 301)]
    await load(graph, tmp_path, content)
    expected = await digest(graph)
    await graph.run(CLEAR)
    one, other = (write(tmp_path / name, part) for name, part in (("a", content[:200]), ("b", content[:99:-1])))
    imports = [_command(address, tmp_path, file, "--batch", "25") for file in (one, other)]
    for each in imports:
        _, err = await asyncio.to_thread(each.communicate)
        assert each.returncode == 0, err
    assert not (tmp_path / "a.rejects.jsonl").exists()
    found = await rows(graph, "MATCH (k:Identifier) WHERE COUNT { (k)-[:IDENTIFIES]->() } > 1 RETURN k.key")
    assert found == []
    assert await value(graph, "MATCH (p:Paper) RETURN count(p)") == len(content)
    await load(graph, tmp_path, content)  # completes citations between papers of both imports
    assert await digest(graph) == expected


def _works(count: int) -> Iterator[bytes]:
    words = orjson.dumps({f"word{number}": [number] for number in range(400)})
    for number in range(count):
        yield b'{"id":"https://openalex.org/W%d","abstract_inverted_index":%s}\n' % (number % 50 + 1, words)


async def test_standard_input_streams_in_bounded_memory(graph: Graph, address: Address, tmp_path: Path) -> None:
    peaks: list[int] = []
    with _command(address, tmp_path, "-", "--json", stdin=subprocess.PIPE) as command:
        assert command.stdin is not None
        assert command.stdout is not None
        process = psutil.Process(command.pid)
        for number, line in enumerate(_works(12_000)):  # 70 MB, ten times that once parsed
            command.stdin.write(line)
            if number % 500 == 499:
                peaks.append(process.memory_info().rss)
        command.stdin.close()
        out = await asyncio.to_thread(command.stdout.read)
    assert command.returncode == 0
    assert orjson.loads(out)["records"] == {"papers": 12_000}
    assert max(peaks) < 300 << 20
    assert await value(graph, "MATCH (p:Paper) RETURN count(p)") == 50


async def test_exit_codes(graph: Graph, address: Address, tmp_path: Path) -> None:
    bad = write(tmp_path / "bad.jsonl", [GOOD, b"no"])
    for arguments in (["import"], ["import", bad, "--people", "maybe"]):
        assert CliRunner().invoke(main, arguments).exit_code == 2
    ends = [((bad,), 3), ((str(tmp_path / "none"),), 1)]
    for arguments, expected in ends:
        command = _command(address, tmp_path, *arguments)
        out, err = await asyncio.to_thread(command.communicate)
        assert command.returncode == expected, err
        assert out == b""
        assert b"Traceback" not in err
    assert (tmp_path / "bad.jsonl.rejects.jsonl").exists()
    assert graph is not None


async def test_ctrl_c_ends_the_download_and_the_start(tmp_path: Path) -> None:
    whole = jars.default_cache()
    release = release_of(os.environ.get("BZPEER_NEO4J_VERSION") or "5.26")
    needed = len(jars.ensure(release, whole, progress=False).class_path)
    good = write(tmp_path / "good.jsonl", [GOOD])
    home = Home(tmp_path / "home")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("NEO4J_")}
    environment |= {"BZPEER_HOME": str(tmp_path / "home"), "BZPEER_CACHE": str(tmp_path / "cache")}

    async def interrupted(begun: Callable[[], object]) -> None:
        command = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bzpeer", "import", good),
            env=environment,
            stderr=asyncio.subprocess.PIPE,
            # a shell that starts tests in the background makes them ignore SIGINT
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        while not begun():
            assert command.returncode is None
            await asyncio.sleep(0.005)
        command.send_signal(signal.SIGINT)
        _, err = await command.communicate()
        assert (command.returncode, b"Aborted!" in err) == (1, True), err

    with Repository(whole) as repository:
        environment["BZPEER_MAVEN_URL"] = repository.url
        await interrupted(lambda: repository.requests)
        assert len(repository.requests) < needed
    environment["BZPEER_CACHE"] = str(whole)
    await interrupted(home.read_state)
    assert not strays(home)
    assert not any("Started." in log.read_text() for log in home.logs.glob("neo4j.log"))
