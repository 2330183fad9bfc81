"""`bzpeer query --list` and `--name`: the shipped questions."""

import asyncio
import os
import subprocess
import sys
from typing import Any

import pytest

from cypher.question import names, question
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from resolvers.analyst.questions import find_question, parameters_for
from resolvers.analyst.runner import CypherRefused

CHAIN = Statement("""
CREATE (t:Topic {id: 'T1', name: 'Chains'})<-[:IDENTIFIES]-(:Identifier {key: 'T1'})
WITH t UNWIND range(1, 3) AS i
CREATE (p:Paper {id: 'W' + i, title: 'Paper ' + i, year: 2020 - i})-[:HAS_TOPIC]->(t)
WITH collect(p) AS ps
FOREACH (i IN [0, 1] | FOREACH (a IN [ps[i]] | FOREACH (b IN [ps[i + 1]] | CREATE (a)-[:CITES]->(b))))
""")


async def _query(address: Address, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "NEO4J_URI": address.uri,
        "NEO4J_USERNAME": address.username,
        "NEO4J_PASSWORD": address.password,
    }
    command = [sys.executable, "-m", "bzpeer", "query", *arguments]
    return await asyncio.to_thread(
        subprocess.run, command, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


async def test_a_question_is_answered_and_its_cypher_is_told(graph: Graph, address: Address) -> None:
    await graph.write(CHAIN)
    named = ("--name", "main-path-of-topic", "--format", "csv", "-p")
    answered = await _query(address, *named, "topic=T1")
    assert (answered.returncode, answered.stdout.splitlines()) == (
        0,
        ["place,paper,title,year,weight", "1,W1,Paper 1,2019,1.0", "2,W2,Paper 2,2018,1.0", "3,W3,Paper 3,2017,"],
    )
    assert question("main-path-of-topic").text in answered.stderr
    unknown = await _query(address, *named, "topic=T9")
    assert unknown.returncode == 1
    assert "topic: there is no Topic with the id 'T9'." in unknown.stderr
    assert "Traceback" not in unknown.stderr


async def test_questions_are_listed_without_a_graph() -> None:
    listed = await _query(Address("bolt://127.0.0.1:9", "neo4j", "x"), "--list")
    assert listed.returncode == 0
    assert [line for line in listed.stdout.splitlines() if line and not line.startswith(" ")] == names()
    neither = await _query(Address("bolt://127.0.0.1:9", "neo4j", "x"), "--list", "--name", "rising-papers")
    assert neither.returncode == 2
    assert "Give a STATEMENT, or the --name of a question, or --list." in neither.stderr


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("nonsense", {}, "There is no question 'nonsense'. The questions are bridges-between-topics"),
        ("../accounts/find_user", {}, "There is no question"),
        ("main-path-of-topic", {}, "main-path-of-topic needs topic, the id of a Topic"),
        ("main-path-of-topic", {"topic": None}, "main-path-of-topic needs topic"),
        ("main-path-of-topic", {"topic": "T1", "papers": 1}, "papers takes 2 to 500, not '1'."),
        ("main-path-of-topic", {"topic": "T1", "papers": True}, "papers takes 2 to 500"),
        ("main-path-of-topic", {"topic": ["T1"]}, "topic takes id of a Topic"),
        ("main-path-of-topic", {"topic": "T" * 201}, "topic takes id of a Topic"),
        ("gaps-of-collection", {"collection": "l-1", "viewer": "u-1"}, "takes no parameter 'viewer'"),
    ],
)
def test_what_cannot_be_asked_is_told(name: str, given: dict[str, Any], told: str) -> None:
    with pytest.raises(CypherRefused) as refused:
        parameters_for(find_question(name), given)
    assert told in refused.value.message


def test_what_is_not_given_has_its_default_and_the_viewer_is_whoever_asks() -> None:
    asked = find_question("gaps-of-collection")
    assert parameters_for(asked, {"collection": "l-1", "first": 3}, "u-1") == {
        "collection": "l-1",
        "least": 2,
        "first": 3,
        "viewer": "u-1",
    }
