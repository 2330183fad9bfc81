"""import_files: rejected lines, damaged files, concurrent changes of the graph."""

import asyncio
import gzip
import zipfile
from pathlib import Path
from typing import Any

import orjson
import pytest

from bzpeer.importers import ImportFailed, ImportOptions, import_files, pipeline
from cypher.statement import Statement
from graphdb.bulk import write_together
from graphdb.graph import Graph
from tests.bzpeer.importers.importing import load, rows, value

GOOD = b'{"id":"https://openalex.org/W1","title":"Good"}'
BAD = (
    (b"no JSON", "not JSON"),
    (b'{"id":"https://openalex.org/W2","title":"' + b"x" * (64 << 20) + b'"}', "longer than 64 MiB"),
    (b'{"title":"t","id":"abc","reviews":[]}', "id: 'abc' is not a DOI"),
    (b"\xff\xfe", "not JSON"),
)


async def test_bad_lines_are_rejected_and_the_other_lines_imported(graph: Graph, tmp_path: Path) -> None:
    content = [line for bad, _ in BAD for line in (bad, GOOD)]
    report = await load(graph, tmp_path, [*content, b""], batch=3)
    entries = [orjson.loads(line) for line in (tmp_path / "rejects.jsonl").read_bytes().splitlines()]
    assert [entry["line"] for entry in entries] == list(range(1, 2 * len(BAD), 2))
    for entry, (bad, reason) in zip(entries, BAD, strict=True):
        assert entry["reason"].startswith(reason)
        assert entry["file"].endswith("lines-0.jsonl")
        assert entry["record"] == bad[:2_000].decode("utf-8", "replace")
        assert not entry["imported"]
    assert (report.rejected, report.dropped, report.records["papers"]) == (len(BAD), 0, len(BAD))
    assert await rows(graph, "MATCH (p:Paper) RETURN p.title") == [["Good"]]


async def test_a_line_is_imported_without_a_field_that_cannot_be_used(graph: Graph, tmp_path: Path) -> None:
    bad = b'{"id":"https://openalex.org/W2","title":"Kept","publication_date":"soon","cited_by_count":-1}'
    review = (
        b'{"id":"https://openalex.org/W3","title":"T","conference":"C 2020","reviews":[{"TITLE":"Review","DATE":"?"}]}'
    )
    report = await load(graph, tmp_path, [GOOD, bad, review])
    entries = [orjson.loads(line) for line in (tmp_path / "rejects.jsonl").read_bytes().splitlines()]
    assert [(entry["line"], entry["imported"], entry["reason"].partition(":")[0]) for entry in entries] == [
        (2, True, "publication_date"),
        (2, True, "cited_by_count"),
        (3, True, "reviews[0].DATE"),
    ]
    assert entries[0]["record"] == bad.decode()
    assert (report.rejected, report.dropped, report.as_json()["droppedFields"]) == (0, 3, 3)
    assert report.rejects_file == str(tmp_path / "rejects.jsonl")
    assert await rows(graph, "MATCH (p:Paper) RETURN p.title ORDER BY p.id") == [["Good"], ["Kept"], ["T"]]


async def test_a_file_cut_short_fails_and_keeps_the_lines_before(graph: Graph, tmp_path: Path) -> None:
    line = b'{"id":"https://openalex.org/W%d","title":"' + b"a" * 400 + b'"}\n'  # longer in all than the read buffers
    whole = gzip.compress(b"".join(line % number for number in range(1, 2_000)), 1)
    (tmp_path / "cut.gz").write_bytes(whole[:-1_000])
    with pytest.raises(ImportFailed, match=r"cut\.gz cannot be read after line \d+"):
        await load(graph, tmp_path, str(tmp_path / "cut.gz"), batch=500)
    assert await value(graph, "MATCH (p:Paper) RETURN count(p)") >= 500
    with pytest.raises(ImportFailed, match="There is no file"):
        await load(graph, tmp_path, str(tmp_path / "none.jsonl"))


async def test_nodes_that_another_program_stores_meanwhile_are_found(graph: Graph, tmp_path: Path) -> None:
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


async def test_a_rejects_file_never_overwrites_another_file(graph: Graph, tmp_path: Path) -> None:
    file = tmp_path / "works.jsonl"
    file.write_bytes(b"no JSON\n{}\n")
    other = tmp_path / "thesis.txt"
    other.write_text("years of work")
    for rejects in (file, other, tmp_path):
        with pytest.raises(ImportFailed, match="--rejects"):
            await import_files(graph, [str(file)], ImportOptions(rejects=rejects))
    with pytest.raises(ImportFailed, match="--rejects"):
        await import_files(graph, [str(file)], ImportOptions(rejects=tmp_path / "nowhere" / "rejects.jsonl"))
    assert (file.read_bytes(), other.read_text()) == (b"no JSON\n{}\n", "years of work")


async def test_rejects_of_documents_name_the_member_and_the_record(graph: Graph, tmp_path: Path) -> None:
    good = {"id": "https://openalex.org/W1", "title": "Good"}
    with zipfile.ZipFile(tmp_path / "data.zip", "w") as archive:
        archive.writestr("works.json", orjson.dumps([good, {"title": "no id"}, 7], option=orjson.OPT_INDENT_2))
        archive.writestr("notes.pdf", b"%PDF-1.7")
    report = await load(graph, tmp_path, str(tmp_path / "data.zip"))
    entries = [orjson.loads(line) for line in (tmp_path / "rejects.jsonl").read_bytes().splitlines()]
    found = [(entry["file"].partition("data.zip:")[2], entry["line"], entry["reason"][:21]) for entry in entries]
    assert found == [
        ("works.json", 2, "id: missing"),
        ("works.json", 3, "not a JSON object"),
        ("notes.pdf", 1, "the file is a PDF fil"),
    ]
    assert (report.records["papers"], report.rejected) == (1, 3)


async def test_an_interrupted_import_of_a_document_continues_after_its_records(
    graph: Graph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    works = [{"id": f"https://openalex.org/W{number}", "title": f"Paper {number}"} for number in range(1, 31)]
    file = tmp_path / "works.json"
    file.write_bytes(orjson.dumps({"meta": {}, "results": works}))
    written = 0

    async def write(*arguments: Any, **options: Any) -> Any:
        nonlocal written
        written += 1
        if written == 3:
            raise RuntimeError("killed")
        return await write_together(*arguments, **options)

    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "write_together", write)
        with pytest.raises(RuntimeError, match="killed"):
            await load(graph, tmp_path, str(file), batch=10)
    report = await load(graph, tmp_path, str(file), batch=10)
    assert (report.resumed, report.lines) == (20, 10)
    assert await value(graph, "MATCH (p:Paper) RETURN count(p)") == 30
