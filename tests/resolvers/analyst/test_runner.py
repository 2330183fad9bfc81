"""Analysts' Cypher on a real Neo4j: the corpora, the rights, the limits, and the end of abandoned statements."""

import asyncio
from contextlib import suppress

import pytest

from cypher.statement import Statement
from graphdb.analyst_transaction import AnalystLogin
from graphdb.connect import Address, connect
from graphdb.graph import Graph
from resolvers.analyst.runner import AnalystRunner, CypherLimits, CypherRefused
from resolvers.error_codes import Code
from resolvers.rights import require_analyst
from tests.cypher.fence.corpus import Case, read_corpus
from tests.graphs.town import everything
from tests.resolvers.analyst.halves import fill_private, fill_public, projected, rows_of, until_running

SECRET_INDEX = "CREATE FULLTEXT INDEX secret_text IF NOT EXISTS FOR (n:Comment|Paper) ON EACH [n.body, n.secret]"
KINDS = ("CALL db.labels", "CALL db.relationshipTypes", "CALL db.propertyKeys")
"""These return the names of everything in the graph, including the private half."""
REFUSED = frozenset({Code.FORBIDDEN, Code.BAD_USER_INPUT})


async def test_hostile_statements_are_refused(graph: Graph) -> None:
    await fill_public(graph)
    await fill_private(graph)
    await graph.run(Statement(SECRET_INDEX))
    await graph.run(Statement("CALL db.awaitIndexes(60)"))
    before = await everything(graph)
    async with projected(graph):
        results = [(case, await _refusal(graph, case)) for case in read_corpus("hostile")]
        projections = await graph.read(Statement("CALL gds.graph.list() YIELD graphName RETURN graphName"))
    await graph.run(Statement("DROP INDEX secret_text"))
    assert not (ran := [case for case, refused in results if refused is None]), ran
    assert {refused.code for _, refused in results if refused} == REFUSED
    assert [refused for _, refused in results if refused and "SECRET" in refused.message] == []
    assert await everything(graph) == before
    assert len(projections) == 3


async def _refusal(graph: Graph, case: Case) -> CypherRefused | None:
    try:
        await rows_of(graph, case.text, case.parameters)
    except CypherRefused as refused:
        return refused
    return None


async def test_useful_statements_run_and_nothing_private_changes_their_answers(graph: Graph) -> None:
    await fill_public(graph)
    await graph.run(Statement("CALL db.awaitIndexes(60)"))
    corpus = read_corpus("useful")
    async with projected(graph):
        refused, before = await _answers(graph, corpus)
        assert not refused, "\n".join(refused)
        assert [name for name, rows in before.items() if not rows] == [], "each finds something"
        await fill_private(graph)
        refused, after = await _answers(graph, corpus)
    kinds = {case.name for case in corpus if case.text.startswith(KINDS)}
    assert refused == [], refused
    assert {name for name in before if before[name] != after[name]} <= kinds
    assert [name for name, rows in after.items() if "SECRET" in "".join(rows)] == []


async def _answers(graph: Graph, corpus: list[Case]) -> tuple[list[str], dict[str, list[str]]]:
    refused: list[str] = []
    answers: dict[str, list[str]] = {}
    for case in corpus:
        try:
            answers[case.name] = await rows_of(graph, case.text, case.parameters)
        except CypherRefused as error:
            refused.append(f"{case.name}: {error.code} {error.message}")
    return refused, answers


async def test_nodes_and_relationships_show_what_is_public(graph: Graph) -> None:
    await fill_public(graph)
    [row] = await rows_of(graph, "MATCH (p:Paper {id: 'W1'})-[r:CITES]->(q:Paper {id: 'W2'}) RETURN r, p, [p.year]", {})
    assert '{"type":"CITES","properties":{}}' in row
    assert '"labels":["Paper"]' in row
    assert "A graph of learning" in row
    assert "SECRET" not in row


async def test_who_may_ask(graph: Graph) -> None:
    roles = {"reader": ["READER"], "analyst": ["READER", "ANALYST"], "moderator": ["MODERATOR"], "admin": ["ADMIN"]}
    await graph.write(
        Statement(
            "UNWIND keys($roles) AS name CREATE (:User {id: name, handle: name, roles: $roles[name]})"
            "-[:HOLDS]->(:Session {id: 's' + name, expiresAt: datetime() + duration('PT1H')})",
            {"roles": roles},
        )
    )
    for name in ("analyst", "moderator", "admin"):
        await require_analyst(graph, name, f"s{name}")
    assert await _code_for(graph, "reader", "sreader") is Code.FORBIDDEN
    assert await _code_for(graph, None, None) is Code.UNAUTHENTICATED
    assert await _code_for(graph, "analyst", "sadmin") is Code.UNAUTHENTICATED
    await graph.write(Statement("MATCH (s:Session {id: 'sanalyst'}) SET s.revokedAt = datetime()"))
    assert await _code_for(graph, "analyst", "sanalyst") is Code.UNAUTHENTICATED


async def _code_for(graph: Graph, viewer: str | None, session: str | None) -> Code:
    with pytest.raises(CypherRefused) as refused:
        await require_analyst(graph, viewer, session)
    return refused.value.code


LIMITED = [
    ("UNWIND range(1, 1000000000) AS x UNWIND range(1, 1000000000) AS y RETURN count(x + y)", Code.TIMEOUT),
    ("UNWIND range(1, 5001) AS x RETURN x", Code.QUERY_TOO_EXPENSIVE),
    ("UNWIND range(1, 1000000000) AS x WITH collect(x + 0.5) AS l RETURN size(l)", Code.QUERY_TOO_EXPENSIVE),
    ("RETURN $missing AS x", Code.BAD_USER_INPUT),
    ("RETURN 1 / 0 AS x", Code.BAD_USER_INPUT),
    ("UNWIND [1, 0] AS x RETURN 1 / x", Code.BAD_USER_INPUT),
]


@pytest.mark.parametrize(("text", "code"), LIMITED)
async def test_statements_have_limits(graph: Graph, text: str, code: Code) -> None:
    seconds = 2.0 if code is Code.TIMEOUT else 60.0
    with pytest.raises(CypherRefused) as refused:
        await rows_of(graph, text, {}, AnalystRunner(CypherLimits(timeout_s=seconds, rows_max=5000)))
    assert refused.value.code is code
    assert await rows_of(graph, "RETURN 1", {}) == ["[1]"], "the next one runs"


async def test_a_process_limits_statements_at_once(graph: Graph) -> None:
    analysts = AnalystRunner(CypherLimits(at_once=1))
    async with analysts.ask(graph, "UNWIND range(1, 100000) AS x RETURN x", {}):
        with pytest.raises(CypherRefused) as refused:
            await rows_of(graph, "RETURN 1", {}, analysts)
        assert refused.value.code is Code.RATE_LIMITED
    assert await rows_of(graph, "RETURN 1", {}, analysts) == ["[1]"]


async def test_parameters_that_neo4j_cannot_take(graph: Graph) -> None:
    with pytest.raises(CypherRefused) as refused:
        await rows_of(graph, "RETURN $x", {"x": 2**64})
    assert refused.value.code is Code.BAD_USER_INPUT


async def test_a_cancelled_statement_ends_in_neo4j(graph: Graph) -> None:
    text = LIMITED[0][0]
    asking = asyncio.create_task(rows_of(graph, text, {}))
    await until_running(graph, 1)
    asking.cancel()
    with suppress(asyncio.CancelledError):
        await asking
    await until_running(graph, 0)


async def test_an_answer_that_is_not_read_to_its_end_ends_in_neo4j(graph: Graph) -> None:
    async with AnalystRunner().ask(graph, "UNWIND range(1, 100000000) AS x RETURN x", {}) as answer:
        assert len(await anext(answer.batches)) == AnalystRunner().limits.batch
        await until_running(graph, 1)
    await until_running(graph, 0)


async def test_a_neo4j_user_of_their_own(graph: Graph, address: Address) -> None:
    await graph.run(Statement("CREATE USER analyst IF NOT EXISTS SET PASSWORD 'a good one' CHANGE NOT REQUIRED"))
    own = connect(Address(address.uri, address.username, address.password, address.database))
    try:
        async with AnalystRunner(login=AnalystLogin("analyst", "a good one")).ask(
            own, "UNWIND range(1, 9000) AS x RETURN x", {}
        ):
            rows = await graph.read(Statement("SHOW TRANSACTIONS YIELD username, metaData RETURN username, metaData"))
            assert {username for username, data in rows if data.get("statement") == "analyst"} == {"analyst"}
        with pytest.raises(CypherRefused) as refused:
            await rows_of(own, "RETURN 1", {}, AnalystRunner(login=AnalystLogin("analyst", "a wrong one")))
        assert refused.value.code is Code.UNAVAILABLE
        assert "analyst" not in refused.value.message
    finally:
        await own.close()
        await graph.run(Statement("DROP USER analyst"))
