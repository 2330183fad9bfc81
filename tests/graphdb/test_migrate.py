"""Migrations: in order, once, recorded, under a lease; never on a graph with other migrations."""

import asyncio

import pytest

from cypher.model import UNIQUE
from cypher.statement import Statement
from graphdb.connect import Address, connect
from graphdb.errors import GraphConflict, GraphOutdated
from graphdb.graph import Graph
from graphdb.lease import Lease
from graphdb.migrate import LEASE, migrate, pending, shipped

FORGET = Statement("MATCH (m:Migration) DETACH DELETE m")


async def test_they_are_numbered_without_gaps() -> None:
    assert [migration.number for migration in shipped()] == list(range(1, len(shipped()) + 1))


def test_a_file_changes_the_schema_or_is_one_statement() -> None:
    for migration in shipped():
        assert migration.changes_schema or len(migration.statements) == 1
        created = [word for each in migration.statements for word in each.text.split() if word == "CREATE"]
        assert len(created) <= len(migration.statements), "each statement is split from the next"


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


async def test_unaccented_words_become_search_forms(graph: Graph) -> None:
    """A graph of the previous version: its properties are replaced, and its indexes find the same words as before.

    An interrupted migration runs again, over nodes that it has changed.
    """
    undo = Statement("MATCH (m:Migration) WHERE m.number > 5 DETACH DELETE m")
    await graph.write(undo)
    await graph.write(
        Statement("""
        CREATE (w:Paper {id: 'W1', title: 'Schrödinger cats', abstract: 'by Müller', unaccentedTitle: 'schrodinger',
                        unaccentedAbstract: 'muller', prominence: 1, prominentName: 'schrodinger', citationCount: 64})
        CREATE (:Paper {id: 'W2', title: 'Plain', unaccentedTitle: '', unaccentedAbstract: '', citationCount: 0})
        CREATE (a:Person {id: 'A1', name: 'Łukasz Żak'}), (b:Person {id: 'A2', name: 'Jo Smith'})
        CREATE (b)-[:AUTHORED {position: 0, nameAsPrinted: 'J.-P. Smith'}]->(w), (a)-[:AUTHORED {position: 1}]->(w)
        CREATE (w)-[:HAS_TOPIC {score: 1}]->(:Topic {id: 'T1', name: 'Quantum felines'})
        """)
    )
    assert len(await migrate(graph, version="1.0")) == 4
    await graph.write(undo)
    assert len(await migrate(graph, version="1.0")) == 4
    rows = await graph.read(Statement("MATCH (n:Paper|Person) RETURN properties(n) ORDER BY n.id"))
    assert [row[0] for row in rows] == [
        {"id": "A1", "name": "Łukasz Żak", "searchName": "lukasz zak"},
        {"id": "A2", "name": "Jo Smith"},
        {
            "id": "W1",
            "title": "Schrödinger cats",
            "abstract": "by Müller",
            "searchTitle": "schrodinger cats",
            "searchTitleWords": "schrodinger",
            "searchAbstractWords": "muller",
            "searchAuthors": "j p smith a lukasz zak",
            "searchTopics": "quantum felines",
            "searchCitations": "c3",
            "citationCount": 64,
            "prominence": 1,
            "prominentNames": ["schrodinger"],
        },
        {
            "id": "W2",
            "title": "Plain",
            "searchTitle": "",
            "searchTitleWords": "",
            "searchAbstractWords": "",
            "citationCount": 0,
        },
    ]
    find = "CALL db.index.fulltext.queryNodes($index, $query) YIELD node RETURN node.id"
    for index, query, id_ in (
        ("paper_text", "muller", "W1"),
        ("paper_text", "searchAuthors:smith", "W1"),
        ("paper_text", "searchTopics:feline", "W1"),
        ("paper_text", "searchCitations:[c3 TO c9]", "W1"),
        ("entity_name", "lukasz", "A1"),
        ("entity_name", "smith", "A2"),
        ("prominent_name", "schrodinger", "W1"),
    ):
        assert await graph.read(Statement(find, {"index": index, "query": query})) == [[id_]]
    indexes = await graph.read(
        Statement("SHOW INDEXES YIELD type, properties WHERE type = 'FULLTEXT' RETURN properties")
    )
    indexed = {name for [properties] in indexes for name in properties}
    assert not {"unaccentedTitle", "unaccentedAbstract", "prominentName"} & indexed


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


async def test_the_lease_of_a_killed_process_is_taken_over(graph: Graph) -> None:
    await graph.write(Statement("MATCH (m:Migration) WHERE m.number = $n DETACH DELETE m", {"n": len(shipped())}))
    assert await Lease(graph, LEASE, seconds=-1).acquire()
    assert len(await migrate(graph, version="1.0")) == 1


async def test_data_against_a_constraint_leave_the_graph_unchanged(graph: Graph) -> None:
    """Two papers share an id: the error names it, the graph is unchanged, and once they are deleted it succeeds."""
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


async def test_an_index_without_its_constraint_is_replaced(graph: Graph) -> None:
    """Neo4j leaves such an index when it is killed before the transaction of the constraint ends."""
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
