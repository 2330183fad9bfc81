"""Values in the graph that the schema does not allow: errors and nulls are graphql-core's, still with one statement."""

from dataclasses import dataclass
from typing import Any

import pytest

from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.graphs.fixtures import SECRET, World
from tests.oracle.graph_data import GraphData

VIEWER = "u-aaaaaaaaaaaaaaaa"
WRONG = Statement(
    """
    CREATE (p:Paper {id: 'W1', title: 'One', type: 'POSTER', citationCount: 1099511627776, isOpenAccess: 'yes'})
    CREATE (q:Paper {id: 'W2', title: 5, type: 'ARTICLE', year: '2019', pageRank: 1, percentile: 'high', doi: ['a']})
    CREATE (a:Person {id: 'A1'}), (b:Person {id: 'A2', name: 'Ada'})
    CREATE (a)-[:AUTHORED {position: 0}]->(p), (b)-[:AUTHORED {position: 0}]->(q), (p)-[:CITES]->(q), (q)-[:CITES]->(p)
    CREATE (t:Topic {id: 'T1', name: 'Topic'}), (p)-[:HAS_TOPIC {score: 1}]->(t), (q)-[:HAS_TOPIC {score: 0.5}]->(t)
    CREATE (p)-[:HAS_RESOURCE {kind: 'PODCAST'}]->(:Resource {url: 'https://example.org/1'})
    CREATE (q)-[:HAS_RESOURCE {kind: 'CODE'}]->(:Resource {url: 'https://example.org/2'})
    CREATE (u:User {id: $viewer, handle: 'ada', roles: 'READER'})
    CREATE (u)-[:OWNS]->(:Collection {id: 'l-aaaaaaaaaaaaaaaa', name: 'C', visibility: 'PUBLIC', createdAt: datetime()})
    CREATE (:Review:Shown {id: 'r-aaaaaaaaaaaaaaaa', createdAt: datetime('2026-01-01T00:00:00Z')})-[:REVIEWS]->(p)
    WITH [p, q, a, b, t] AS things UNWIND things AS thing
    CREATE (:Identifier {key: thing.id})-[:IDENTIFIES]->(thing)
    """,
    {"viewer": VIEWER},
)


@dataclass(frozen=True, slots=True)
class Anomaly:
    """A query that meets a wrong value, the answer, and where the errors are and what they say."""

    query: str
    data: Any
    errors: dict[tuple[str | int, ...], str]


ANOMALIES = {
    "a type that is no value of the enum": Anomaly(
        '{ paper(by: {id: "W1"}) { id type } other: paper(by: {id: "W2"}) { type } }',
        {"paper": None, "other": {"type": "ARTICLE"}},
        {("paper", "type"): "PaperType"},
    ),
    "one of several papers": Anomaly(
        '{ nodes(ids: ["W2", "W1", "A2"]) { __typename id ... on Paper { k: type } } }',
        {"nodes": [{"__typename": "Paper", "id": "W2", "k": "ARTICLE"}, None, {"__typename": "Person", "id": "A2"}]},
        {("nodes", 1, "k"): "PaperType"},
    ),
    "a person without a name, through everything that must not be null": Anomaly(
        '{ paper(by: {id: "W2"}) { references { edges { node { authors { nodes { n: name } } } } } } }',
        {"paper": None},
        {("paper", "references", "edges", 0, "node", "authors", "nodes", 0, "n"): "Person.name"},
    ),
    "several at once": Anomaly(
        '{ a: person(by: {id: "A1"}) { name } p: paper(by: {id: "W1"}) { citationCount }'
        ' t: topic(by: {id: "T1"}) { name } }',
        {"a": None, "p": None, "t": {"name": "Topic"}},
        {("a", "name"): "Person.name", ("p", "citationCount"): "32-bit"},
    ),
    "a count beyond 32 bits, in a list": Anomaly(
        "{ papers { totalCount nodes { citationCount } } viewer { roles } }",
        None,
        {("papers", "nodes", 0, "citationCount"): "32-bit"},
    ),
    "a text where a yes or no should be": Anomaly(
        '{ paper(by: {id: "W1"}) { openAccess { isOpen } } }',
        {"paper": None},
        {("paper", "openAccess", "isOpen"): "Boolean"},
    ),
    "a text that is no list": Anomaly("{ viewer { roles } }", {"viewer": None}, {("viewer", "roles"): "Iterable"}),
    "a list that is no text": Anomaly(
        '{ paper(by: {id: "W2"}) { id doi } }', {"paper": {"id": "W2", "doi": None}}, {("paper", "doi"): "String"}
    ),
    "a text that is no number, where null may be": Anomaly(
        '{ paper(by: {id: "W2"}) { metrics { percentile pageRank } } }',
        {"paper": {"metrics": {"percentile": None, "pageRank": 1.0}}},
        {("paper", "metrics", "percentile"): "Float"},
    ),
    "a resource of no kind": Anomaly(
        "{ papers { nodes { resources { kind url } } } }",
        None,
        {("papers", "nodes", 0, "resources", 0, "kind"): "ResourceKind"},
    ),
    "a review nobody wrote": Anomaly(
        '{ node(id: "r-aaaaaaaaaaaaaaaa") { ... on Review { createdAt author { handle } } } }',
        {"node": None},
        {("node", "author"): "Review.author"},
    ),
    "a collection without a time": Anomaly(
        "{ viewer { collections { edges { cursor node { updatedAt } } } } }",
        {"viewer": None},
        {("viewer", "collections", "edges", 0, "node", "updatedAt"): "Collection.updatedAt"},
    ),
    # what graphql-core makes the right type of is no error
    "numbers that are texts and texts that are numbers": Anomaly(
        '{ paper(by: {id: "W2"}) { title year metrics { pageRank } } }',
        {"paper": {"title": "5", "year": 2019, "metrics": {"pageRank": 1.0}}},
        {},
    ),
    "a score that is a whole number": Anomaly(
        '{ paper(by: {id: "W1"}) { topics { edges { score } } } }',
        {"paper": {"topics": {"edges": [{"score": 1.0}]}}},
        {},
    ),
}


@pytest.mark.parametrize("name", ANOMALIES)
async def test_wrong_values_are_told_of_as_graphql_core_does(graph: Graph, name: str) -> None:
    anomaly = ANOMALIES[name]
    await graph.write(WRONG)
    world = World(graph, GraphData(), Executor(build_schema(), Cursors(SECRET)))
    for _ in range(2):  # also when the plan is known
        with world.statements() as sent:
            answer = await world.executor.execute(Request(anomaly.query), world.context(VIEWER))
        assert len(sent) == 1
        assert answer.executed
        assert repr(answer.data) == repr(anomaly.data)
        errors = {tuple(error.path or ()): error for error in answer.errors}
        assert errors.keys() == anomaly.errors.keys()
        for path, says in anomaly.errors.items():
            assert says in errors[path].message
            assert errors[path].extensions == {"code": "INTERNAL_SERVER_ERROR"}
            assert errors[path].locations
