"""GraphQL's `questions` and `question`: the questions that ship, as analysts ask them over HTTP."""

from collections.abc import AsyncGenerator
from typing import Any

import pytest
import pytest_asyncio

from cypher.question import names, question
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.clients.analyst import Service, asked_by_analysts

# two papers cite all three others, and are in two collections
NEIGHBOURHOOD = Statement("""
CREATE (t:Topic {id: 'T1', name: 'Chains'})<-[:IDENTIFIES]-(:Identifier {key: 'T1'}),
  (u:Topic {id: 'T2', name: 'Rings'})<-[:IDENTIFIES]-(:Identifier {key: 'T2'}),
  (i:Institution {id: 'I1', name: 'One'})<-[:IDENTIFIES]-(:Identifier {key: 'I1'}),
  (j:Institution {id: 'I2', name: 'Other'})<-[:IDENTIFIES]-(:Identifier {key: 'I2'}),
  (mine:Collection {id: 'c-aaaaaaaaaaaaaaaa', visibility: 'PRIVATE'}),
  (public:Collection {id: 'c-bbbbbbbbbbbbbbbb', visibility: 'PUBLIC'})
WITH * UNWIND range(1, 5) AS n
CREATE (p:Paper {id: 'W' + n, title: 'Paper ' + n, year: 2018 + n})-[:HAS_TOPIC]->(t),
  (p)-[:HAS_TOPIC]->(u), (p)<-[:IDENTIFIES]-(:Identifier {key: 'W' + n}),
  (p)-[:STATES_AFFILIATION]->(i), (p)-[:STATES_AFFILIATION]->(j),
  (p)<-[:AUTHORED {position: 1}]-(:Person {id: 'A' + n, name: 'Author ' + n})-[:AFFILIATED_WITH {years: [2020]}]->(i)
WITH t, mine, public, collect(p) AS papers
FOREACH (p IN papers[3..] | CREATE (mine)-[:CONTAINS]->(p), (public)-[:CONTAINS]->(p)
  FOREACH (q IN papers[..3] | CREATE (p)-[:CITES]->(q)))
""")
OWN = Statement("MATCH (u:User {id: 'analyst'}), (c:Collection {id: 'c-aaaaaaaaaaaaaaaa'}) CREATE (u)-[:OWNS]->(c)")
GIVEN: dict[str, dict[str, Any]] = {
    "rising-papers": {"topic": "T1", "least": 1, "until": 2023},
    "bridges-between-topics": {"one": "T1", "other": "T2"},
    "collaboration-of-institutions": {"one": "I1", "other": "I2"},
    "reviewers-for-paper": {"paper": "W5", "year": 2030},
    "gaps-of-collection": {"collection": "c-bbbbbbbbbbbbbbbb"},
    "main-path-of-topic": {"topic": "T1"},
    "open-concerns": {},
    "contested-papers": {},
}
ASK = """query ($name: String!, $parameters: JSON) {
  question(name: $name, parameters: $parameters) {
    question { name statement asks: parameters { name default } } parameters columns rows elapsedMs
  }
}"""


@pytest_asyncio.fixture(loop_scope="session")
async def service(graph: Graph, address: Address) -> AsyncGenerator[Service]:
    await graph.write(NEIGHBOURHOOD)
    async with asked_by_analysts(graph, address) as service:
        await graph.write(OWN)
        yield service


async def _asked(service: Service, name: str, parameters: dict[str, Any]) -> dict[str, Any]:
    return await service.query(service.analyst, ASK, name=name, parameters=parameters)


@pytest.mark.parametrize("name", names())
async def test_an_answer_is_that_of_the_cypher_it_gives_to_take_along(service: Service, name: str) -> None:
    answer = await _asked(service, name, GIVEN[name])
    answered = answer["data"]["question"]
    one = question(name)
    assert answered["question"] == {
        "name": name,
        "statement": one.text,
        "asks": [{"name": wanted.name, "default": wanted.default} for wanted in one.wanted],
    }
    expected = {wanted.name: wanted.default for wanted in one.wanted} | GIVEN[name]
    expected |= {"viewer": "analyst"} if one.knows_viewer else {}
    assert answered["parameters"] == expected
    taken_along = Statement(one.text, answered["parameters"])
    assert answered["rows"] == [list(row) for row in await service.graph.read(taken_along)]
    assert len(answered["columns"]) == len(one.row.split(", "))
    assert answered["elapsedMs"] > 0
    assert bool(answered["rows"]) == (name not in {"open-concerns", "contested-papers"})


async def test_they_are_listed_for_everybody(service: Service) -> None:
    text = (
        "{ questions { __typename name title about row statement parameters { name about kind isOptional default } } }"
    )
    by_get = await service.client.get("/graphql", params={"query": text})
    listed = by_get.json()["data"]["questions"]
    assert [each["name"] for each in listed] == names()
    first = question(names()[0])
    assert listed[0] == {
        "__typename": "Question",
        "name": first.name,
        "title": first.title,
        "about": first.about,
        "row": first.row,
        "statement": first.text,
        "parameters": [
            {
                "name": wanted.name,
                "about": wanted.about,
                "kind": wanted.kind,
                "isOptional": wanted.is_optional,
                "default": wanted.default,
            }
            for wanted in first.wanted
        ],
    }
    by_field = await service.query({}, text.replace("{ questions", "{ __schema { queryType { name } } questions"))
    assert by_field["data"]["questions"] == listed, "also field by field"


async def test_a_private_collection_is_told_of_to_its_owner_only(service: Service, graph: Graph) -> None:
    private = {"collection": "c-aaaaaaaaaaaaaaaa"}
    own = await service.query(service.analyst, ASK, name="gaps-of-collection", parameters=private)
    assert [row[0] for row in own["data"]["question"]["rows"]] == ["W1", "W2", "W3"]
    assert own["data"]["question"]["parameters"]["collection"] == private["collection"]
    await graph.write(Statement("MATCH (u:User {id: 'reader'}) SET u.roles = ['ANALYST']"))
    other = await service.query(service.reader, ASK, name="gaps-of-collection", parameters=private)
    assert other["data"]["question"]["rows"] == []


REFUSED: list[tuple[str, dict[str, Any], str, str]] = [
    ("no-such-question", {}, "BAD_USER_INPUT", "rising-papers"),
    ("../accounts/find_user", {}, "BAD_USER_INPUT", "There is no question"),
    ("main-path-of-topic", {}, "BAD_USER_INPUT", "needs topic"),
    ("rising-papers", {"years": 0}, "BAD_USER_INPUT", "1 to 50"),
    ("rising-papers", {"years": True}, "BAD_USER_INPUT", "1 to 50"),
    ("rising-papers", {"topic": 7}, "BAD_USER_INPUT", "id of a Topic"),
    ("rising-papers", {"viewer": "u-aaaaaaaaaaaaaaaa"}, "BAD_USER_INPUT", "no parameter 'viewer'"),
    ("gaps-of-collection", {"collection": "x", "viewer": "reader"}, "BAD_USER_INPUT", "no parameter 'viewer'"),
    ("main-path-of-topic", {"topic": "T9"}, "NOT_FOUND", "no Topic with the id 'T9'"),
]


@pytest.mark.parametrize(("name", "parameters", "code", "told"), REFUSED)
async def test_what_cannot_be_asked(
    service: Service, name: str, parameters: dict[str, Any], code: str, told: str
) -> None:
    [error] = (await _asked(service, name, parameters))["errors"]
    assert error["extensions"]["code"] == code
    assert told in error["message"]


async def test_who_may_ask_and_how(service: Service) -> None:
    async def code(who: dict[str, str]) -> str:
        [error] = (await service.query(who, ASK, name="open-concerns"))["errors"]
        return error["extensions"]["code"]

    assert await code({}) == "UNAUTHENTICATED"
    assert await code(service.reader) == "FORBIDDEN"
    four = " ".join(f'a{n}: question(name: "open-concerns") {{ rows }}' for n in range(4))
    [error] = (await service.query(service.analyst, f"{{ {four} }}"))["errors"]
    assert error["extensions"]["code"] == "QUERY_TOO_EXPENSIVE"
    [error] = (await service.query(service.analyst, ASK, name="open-concerns", parameters=[1]))["errors"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    query = {"query": '{ question(name: "open-concerns") { rows } }'}
    by_get = await service.client.get("/graphql", params=query, headers=service.cookie)
    assert (by_get.status_code, by_get.json()["errors"][0]["extensions"]["code"]) == (405, "BAD_USER_INPUT")
