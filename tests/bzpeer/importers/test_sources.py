"""What comes in: every packing, every kind of bad line, endless lines, and being killed in the middle."""

import asyncio
import gzip
import os
import signal
import subprocess
import sys
import tarfile
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import orjson
import psutil
import pytest
import zstandard

from bzpeer.importers import ImportFailed, ImportOptions, import_files
from bzpeer.importers.line_streams import LINE_BYTES_MAX, LineStream
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from neo4j_server import jars
from neo4j_server.home import Home
from neo4j_server.release import release_of
from neo4j_server.server import strays
from tests.bzpeer.importers.importing import digest, load, rows, value, write
from tests.conftest import CLEAR
from tests.neo4j_server.repository import Repository

GOOD = b'{"id":"https://openalex.org/W1","title":"Good"}'
BAD: list[tuple[bytes, str]] = [
    (b'{"id":"https://openalex.org/W2"', "not JSON"),
    (b"not JSON at all", "not JSON"),
    (b"[1,2]", "not a JSON object"),
    (b"\xff\xfe", "not JSON"),
    (b"[" * 1_000_000, "not JSON"),
    (b'{"title":"no id"}', "id: missing"),
    (b'{"id":null,"title":"no id"}', "id: missing"),
    (b'{"id":17,"title":"no text"}', "id: expected text, got a number"),
    (b'{"id":"hello","title":"no id"}', "id: 'hello' is not an OpenAlex id"),
    (b'{"id":"https://x.org/' + b"a" * 2_000 + b'"}', "id: longer than 1000 characters"),
    (b'{"id":"https://openreview.net/profile?id=ada@cmu.edu"}', "id: contains an e-mail address or control characters"),
    (b'{"id":"https://openalex.org/W2","title":["a"]}', "title: expected text, got a list"),
    (b'{"id":"https://openalex.org/W2","title":"\\u0001\\u0002"}', "title: only control characters"),
    (b'{"id":"https://openalex.org/W2","title":"' + b"a" * 5_001 + b'"}', "title: longer than 5000 characters"),
    (
        b'{"id":"https://openalex.org/W2","publication_date":"2020-02-30"}',
        "publication_date: '2020-02-30' is not a",
    ),
    (b'{"id":"https://openalex.org/W2","updated_date":"soon"}', "updated_date: 'soon' is not a time"),
    (b'{"id":"https://openalex.org/W2","publication_year":"2020"}', "publication_year: expected a whole number"),
    (b'{"id":"https://openalex.org/W2","publication_year":99999}', "publication_year: 99999 is not between"),
    (b'{"id":"https://openalex.org/W2","cited_by_count":-1}', "cited_by_count: -1 is not between"),
    (b'{"id":"https://openalex.org/W2","authorships":{}}', "authorships: expected a list, got an object"),
    (b'{"id":"https://openalex.org/W2","authorships":["Ada"]}', "authorships[]: expected an object"),
    (b'{"id":"https://openalex.org/W2","referenced_works":[1]}', "referenced_works[]: expected text"),
    (
        b'{"id":"https://openalex.org/W2","abstract_inverted_index":{"a":["x"]}}',
        "abstract_inverted_index: 'a' has a",
    ),
    (b'{"id":"https://openalex.org/W2","title":"' + b"x" * (10 << 20) + b'"}', "longer than 4 MiB"),
    (b'{"id":"https://openalex.org/A1"}', "display_name: missing"),
    (b'{"id":"https://ror.org/05x2bcf33","status":"active","names":[]}', "name: missing"),
    (b'{"title":"t","id":"abc","reviews":[]}', "id: 'abc' is not a DOI"),
]


async def test_bad_lines_are_rejected_each_with_its_reason_and_the_rest_goes_in(graph: Graph, tmp_path: Path) -> None:
    content = [line for bad, _ in BAD for line in (bad, GOOD)]
    report = await load(
        graph, tmp_path, [*content, b"", b'{"id":"https://openalex.org/W3","title":"a\\ud800\\u0000b"}'], batch=7
    )
    entries = [orjson.loads(line) for line in (tmp_path / "rejects.jsonl").read_bytes().splitlines()]
    assert [entry["line"] for entry in entries] == list(range(1, 2 * len(BAD), 2))
    for entry, (bad, reason) in zip(entries, BAD, strict=True):
        assert entry["reason"].startswith(reason)
        assert entry["file"].endswith("lines-0.jsonl")
        assert entry["record"] == bad[:2_000].decode("utf-8", "replace")
    assert (report.rejected, report.records["papers"]) == (len(BAD), len(BAD) + 1)
    assert await rows(graph, "MATCH (p:Paper) RETURN p.title ORDER BY p.id") == [["Good"], ["ab"]]


async def test_titles_are_decoded_and_doubtful_values_are_left_out(graph: Graph, tmp_path: Path) -> None:
    await load(graph, tmp_path, [{
        "id": "https://openalex.org/W1",
        "title": "Refinement with<i>SHELXL</i> of H<sub>2</sub>O &amp;amp; a &lt; b\u0007",
        "primary_location": {"landing_page_url": "javascript:alert(1)", "source": {"display_name": "Venue"}},
        "open_access": {"is_oa": True, "oa_url": "ftp://x.org/y"},
        "abstract_inverted_index": '{"Write":[0],"ada@cmu.edu":[2],"to":[1],"now":[5]}',
        "publication_date": "2020-02-29",
        "x_resources": [{"kind": "CODE", "url": "https://github.com/a/b", "title": None}, {"kind": "CODE", "url": "file:///etc/passwd"}],
    }])  # fmt: skip
    shown = "MATCH (p:Paper) RETURN p.title, p.url, p.oaUrl, p.abstract, toString(p.publishedOn), p.year, p.venue"
    assert await rows(graph, shown) == [
        ["Refinement with SHELXL of H2O & a < b", None, None, "Write to now", "2020-02-29", 2020, "Venue"]
    ]
    assert await rows(graph, "MATCH (:Paper)-[h:HAS_RESOURCE]->(r) RETURN h.kind, r.url") == [
        ["CODE", "https://github.com/a/b"]
    ]


async def test_every_packing_is_recognised_by_content(graph: Graph, tmp_path: Path) -> None:
    def line(number: int) -> bytes:
        return b'{"id":"https://openalex.org/W%d"}\n' % number

    part = tmp_path / "snap" / "data" / "works" / "updated_date=2024-01-01"
    part.mkdir(parents=True)
    (part.parent / "manifest").write_text('{"entries": []}')
    (part / "part_000.gz").write_bytes(gzip.compress(line(1)) + gzip.compress(line(2)))
    (tmp_path / "zst.txt").write_bytes(zstandard.compress(line(3)) + zstandard.compress(line(4)))
    (tmp_path / "plain").write_bytes(b"\xef\xbb\xbf" + line(5).rstrip())
    (tmp_path / "topics").write_bytes(
        b"id_topic\ttopic\tdescription\tsubfield\tfield\tdomain\nT1\tA\t\tB\tC\tD\nT2\tshort\n"
    )
    with tarfile.open(tmp_path / "tar", "w:gz") as archive:
        archive.add(part, "in/deep")
    with tarfile.open(tmp_path / "tar2", "w") as archive:
        archive.add(part, "in/deep")
    files = [str(tmp_path / name) for name in ("snap", "zst.txt", "plain", "topics", "tar", "tar2")]
    report = await load(graph, tmp_path, *files)
    assert await value(graph, "MATCH (p:Paper) RETURN count(p)") == 5
    assert await rows(graph, "MATCH (t:Topic) RETURN t.id, t.subfield, t.field, t.domain") == [["T1", "B", "C", "D"]]
    assert (report.records["papers"], report.rejected) == (9, 1)


async def test_a_file_cut_short_fails_and_keeps_what_came_before(graph: Graph, tmp_path: Path) -> None:
    whole = gzip.compress(b"".join(b'{"id":"https://openalex.org/W%d"}\n' % number for number in range(1, 20_000)), 1)
    (tmp_path / "cut.gz").write_bytes(whole[:-2_000])
    with pytest.raises(ImportFailed, match=r"cut\.gz cannot be read after line \d+"):
        await load(graph, tmp_path, str(tmp_path / "cut.gz"), batch=500)
    assert await value(graph, "MATCH (p:Paper) RETURN count(p)") >= 500
    with pytest.raises(ImportFailed, match="There is no file"):
        await load(graph, tmp_path, str(tmp_path / "none.jsonl"))


class _Endless:
    """A stream of so many bytes: good lines, and one line without end among them."""

    def __init__(self, size: int) -> None:
        self._left = size

    def read(self, size: int) -> bytes:
        size = min(size, self._left)
        self._left -= size
        return b"x" * size

    def readline(self, size: int) -> bytes:
        return self.read(size)


def test_a_line_without_end_is_never_held() -> None:
    tracemalloc.start()
    [line] = LineStream("endless", None, _Endless(1 << 30)).lines()  # type: ignore[arg-type]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert line.too_long
    assert peak < 3 * LINE_BYTES_MAX


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


async def test_killed_in_the_middle_it_goes_on_where_it_was(graph: Graph, address: Address, tmp_path: Path) -> None:
    content = [b"no JSON", *(_work(number) for number in range(1, 601)), b"no JSON"]
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


async def test_two_imports_at_once_double_nothing(graph: Graph, address: Address, tmp_path: Path) -> None:
    content = [_work(number) for number in range(1, 301)]
    await load(graph, tmp_path, content)
    expected = await digest(graph)
    await graph.run(CLEAR)
    one, other = (write(tmp_path / name, part) for name, part in (("a", content[:200]), ("b", content[:99:-1])))
    imports = [_command(address, tmp_path, file, "--batch", "25") for file in (one, other)]
    for each in imports:
        _, err = await asyncio.to_thread(each.communicate)
        assert each.returncode == 0, err
    found = await rows(graph, "MATCH (k:Identifier) WHERE COUNT { (k)-[:IDENTIFIES]->() } > 1 RETURN k.key")
    assert found == []
    assert await value(graph, "MATCH (p:Paper) RETURN count(p)") == len(content)
    await load(graph, tmp_path, content)  # references between what both brought at once may still wait until then
    assert await digest(graph) == expected


async def test_what_somebody_else_stores_meanwhile_is_found(graph: Graph, tmp_path: Path) -> None:
    content = [b'{"id":"https://openalex.org/W%d","title":"Ours"}' % number for number in range(1, 101)]
    tasks: list[asyncio.Task[None]] = []

    async def other() -> None:
        await graph.write(
            Statement("CREATE (p:Paper {id: 'W45', title: '?'}), (:Identifier {key: 'W45'})-[:IDENTIFIES]->(p)")
        )

    def observe(statement: Statement, rows: int, seconds: float) -> None:
        if statement.name == "imports/create_papers" and not tasks:
            tasks.append(asyncio.get_running_loop().create_task(other()))

    graph.observers.append(observe)
    await load(graph, tmp_path, content, batch=20)
    graph.observers.remove(observe)
    assert tasks[0].done()
    found = await rows(
        graph, "MATCH (k:Identifier)-[:IDENTIFIES]->(p:Paper) RETURN p.title, count(DISTINCT k), count(*)"
    )
    assert found == [["Ours", 100, 100]]


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


async def test_commands_end_as_they_should(graph: Graph, address: Address, tmp_path: Path) -> None:
    good = write(tmp_path / "good.jsonl", [GOOD])
    bad = write(tmp_path / "bad.jsonl", [GOOD, b"no"])
    ends = [((good,), 0), ((bad,), 3), ((str(tmp_path / "none"),), 1), ((), 2), ((good, "--people", "maybe"), 2)]
    for arguments, expected in ends:
        command = _command(address, tmp_path, *arguments)
        out, err = await asyncio.to_thread(command.communicate)
        assert command.returncode == expected, err
        assert out == b""
        assert b"Traceback" not in err
    assert (tmp_path / "bad.jsonl.rejects.jsonl").exists()
    assert not (tmp_path / "good.jsonl.rejects.jsonl").exists()
    assert graph is not None


async def test_ctrl_c_ends_the_first_download_and_the_start(tmp_path: Path) -> None:
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
            # tests that were started in the background have been told to ignore it
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


async def test_a_rejects_file_never_takes_the_place_of_something_else(graph: Graph, tmp_path: Path) -> None:
    file = tmp_path / "works.jsonl"
    file.write_bytes(b"no JSON\n")
    other = tmp_path / "thesis.txt"
    other.write_text("years of work")
    for rejects in (file, other, tmp_path):
        with pytest.raises(ImportFailed, match="--rejects"):
            await import_files(graph, [str(file)], ImportOptions(rejects=rejects))
    with pytest.raises(ImportFailed, match="--rejects"):
        await import_files(graph, [str(file)], ImportOptions(rejects=tmp_path / "nowhere" / "rejects.jsonl"))
    assert (file.read_bytes(), other.read_text()) == (b"no JSON\n", "years of work")
