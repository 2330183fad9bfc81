"""Migrations: in order, once, recorded, locked; never on a graph of another history."""

import asyncio

import pytest

from cypher.library import statement
from cypher.model import UNIQUE
from cypher.statement import Statement
from graphdb.connect import Address, connect
from graphdb.errors import GraphConflict, GraphOutdated
from graphdb.graph import Graph
from graphdb.migrate import migrate, pending, shipped

FORGET = Statement("MATCH (m:Migration) WHERE m.number > $after DETACH DELETE m", {"after": 0})


async def test_they_are_numbered_without_gaps() -> None:
    assert [migration.number for migration in shipped()] == list(range(1, len(shipped()) + 1))


async def test_every_key_is_unique_and_every_index_is_there(graph: Graph) -> None:
    rows = await graph.read(
        Statement("SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties RETURN type, labelsOrTypes[0], properties[0]")
    )
    unique = {(label, key) for type_, label, key in rows if "UNIQUENESS" in type_}
    assert {(label.value, key) for label, key in UNIQUE.items()} <= unique
    indexes = await graph.read(Statement("SHOW INDEXES YIELD name, type, state RETURN name, type, state"))
    assert {state for _, _, state in indexes} == {"ONLINE"}
    fulltext = {name for name, type_, _ in indexes if type_ == "FULLTEXT"}
    assert fulltext == {"paper_text", "entity_name", "prominent_name"}
    assert {"paper_year_range", "paper_citationcount_range"} <= {name for name, *_ in indexes}


async def test_again_does_nothing(graph: Graph) -> None:
    assert await pending(graph) == []
    assert await migrate(graph, version="9.9") == []


async def test_several_at_once_apply_each_once(graph: Graph, address: Address) -> None:
    """Three processes start on a new graph: one migrates, the others wait for it."""
    await graph.write(FORGET)
    others = [connect(address) for _ in range(3)]
    applied = await asyncio.gather(*(migrate(other, version="1.0") for other in others))
    assert sorted(len(each) for each in applied) == [0, 0, len(shipped())]
    for other in others:
        await other.close()


async def test_an_abandoned_lock_is_taken_over(graph: Graph) -> None:
    await graph.write(Statement("MATCH (m:Migration) WHERE m.number = $n DETACH DELETE m", {"n": len(shipped())}))
    await graph.write(statement("database/acquire_migration_lock", holder="killed", seconds=-1))
    assert len(await migrate(graph, version="1.0")) == 1


async def test_one_that_the_data_break_leaves_the_graph_as_it_was(graph: Graph) -> None:
    """Two papers of one id came in while no constraint was there: said so, and done once they are one."""
    indexes = Statement("SHOW INDEXES YIELD name RETURN name ORDER BY name")
    there = await graph.read(indexes)
    await graph.run(Statement("DROP CONSTRAINT paper_id_unique"))
    await graph.run(Statement("DROP CONSTRAINT comment_id_unique"))
    await graph.write(Statement("UNWIND [1, 2] AS twice CREATE (:Paper {id: 'W1'})"))
    await graph.write(FORGET)
    fewer = await graph.read(indexes)
    try:
        with pytest.raises(GraphConflict, match=r"label `Paper` and property `id` = 'W1'"):
            await migrate(graph, version="1.0")
        assert await graph.read(indexes) == fewer
        assert len(await pending(graph)) == len(shipped())
    finally:
        await graph.write(Statement("MATCH (p:Paper) DELETE p"))
        assert len(await migrate(graph, version="1.0")) == len(shipped())
    assert await graph.read(indexes) == there


async def test_what_a_server_that_died_left_is_made_anew(graph: Graph) -> None:
    """A constraint's index is there without it, as Neo4j leaves it when it is killed before the transaction ends."""
    await graph.run(Statement("DROP CONSTRAINT paper_id_unique"))
    await graph.run(Statement("CREATE RANGE INDEX paper_id_unique FOR (n:Paper) ON (n.id)"))
    await graph.write(FORGET)
    assert len(await migrate(graph, version="1.0")) == len(shipped())
    rows = await graph.read(Statement("SHOW CONSTRAINTS YIELD name WHERE name = 'paper_id_unique' RETURN count(*)"))
    assert rows == [[1]]


async def test_a_changed_migration_stops(graph: Graph) -> None:
    change = Statement(
        "MATCH (m:Migration {number: 1}) WITH m, m.checksum AS old SET m.checksum = $c RETURN old", {"c": "x"}
    )
    [[old]] = await graph.write(change)
    try:
        with pytest.raises(GraphOutdated, match=r"0001.*changed.*reset"):
            await migrate(graph, version="1.0")
    finally:
        await graph.write(Statement(change.text, {"c": old}))


async def test_a_graph_of_a_newer_program_stops(graph: Graph) -> None:
    create = Statement("CREATE (:Migration {number: 9000, name: '9000_later', checksum: 'x', version: '7.0'})")
    await graph.write(create)
    try:
        with pytest.raises(GraphOutdated, match=r"newer bzpeer \(7\.0\).*Upgrade"):
            await migrate(graph, version="1.0")
    finally:
        await graph.write(Statement("MATCH (m:Migration {number: 9000}) DELETE m"))
