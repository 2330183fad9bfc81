"""A first load goes without the full-text indexes, and gives them back whatever happens."""

from pathlib import Path

import pytest

from bzpeer.importers import ImportFailed, ImportOptions, import_files
from bzpeer.importers.first_load import deferred_indexes
from cypher.statement import Statement
from graphdb.graph import Graph
from graphdb.migrate import migrate, pending

WORK = '{"id":"https://openalex.org/W%d","title":"Zebra fish number %d","publication_year":2001}\n'
FULLTEXT = Statement("SHOW INDEXES YIELD type, state WHERE type = 'FULLTEXT' RETURN state")
FIND = Statement("CALL db.index.fulltext.queryNodes('paper_text', 'zebra') YIELD node RETURN count(node)")


async def test_the_indexes_are_away_meanwhile_and_filled_afterwards(graph: Graph, tmp_path: Path) -> None:
    file = tmp_path / "works.jsonl"
    file.write_text("".join(WORK % (number, number) for number in range(1, 41)))
    sent: list[str] = []

    def observe(statement: Statement, rows: int, seconds: float) -> None:
        sent.append(statement.name)

    graph.observers.append(observe)
    await import_files(graph, [str(file)], ImportOptions(first_load_bytes=1))
    assert {"imports/drop_paper_text", "imports/drop_entity_name"} <= set(sent)
    assert sent.index("imports/drop_paper_text") < sent.index("imports/find_keys")
    assert await graph.read(FULLTEXT) == [["ONLINE"], ["ONLINE"]]
    assert await graph.read(FIND) == [[40]]
    assert await pending(graph) == []
    sent.clear()
    await import_files(graph, [str(file)], ImportOptions(first_load_bytes=1))
    graph.observers.remove(observe)
    assert "imports/drop_paper_text" not in sent, "only a first load"


async def test_a_load_that_fails_gives_them_back(graph: Graph, tmp_path: Path) -> None:
    with pytest.raises(ImportFailed):
        await import_files(graph, [str(tmp_path / "nothing.jsonl")], ImportOptions(first_load_bytes=0))
    assert await graph.read(FULLTEXT) == [["ONLINE"], ["ONLINE"]]


async def test_a_load_that_was_killed_leaves_them_to_the_next_opening(graph: Graph) -> None:
    killed = deferred_indexes(graph, wanted=True)
    await killed.__aenter__()
    assert await graph.read(FULLTEXT) == []
    assert len(await migrate(graph, version="1.0")) == 2
    assert await graph.read(FULLTEXT) == [["ONLINE"], ["ONLINE"]]
    await killed.__aexit__(None, None, None)
