"""Conflicts of interest and former texts, against the oracle and by hand."""

from typing import Any

from graphql import parse

from cypher.model import Label
from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors as CursorWriter
from schema.build import build_schema
from tests.graphs.fixtures import SECRET, World
from tests.oracle.comparison import Cursors, differences
from tests.oracle.context import OracleContext
from tests.oracle.executor import answer

CONFLICTS = """query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Review {
  id author { id isExternal } source { venue }
  conflicts { kind author { id name } paper { id year } institution { id name } }
  history(first: 2) { totalCount nodes { strength writtenAt } edges { cursor } pageInfo { hasNextPage endCursor } }
} } }"""


async def test_conflicts_are_those_of_the_definition(world: World) -> None:
    ids = [review.id for review in world.data.all(Label.REVIEW)]
    found: set[str] = set()
    most = 0
    for at in range(0, len(ids), 50):
        asked = {"ids": ids[at : at + 50]}
        expected = answer(parse(CONFLICTS), asked, OracleContext(world.data))
        result = await world.executor.execute(Request(CONFLICTS, asked), world.context())
        assert expected.errors is None
        assert result.errors == ()
        assert list(differences(expected.data, result.data, Cursors())) == []
        reviews: list[Any] = result.data["nodes"] if result.data else []
        for review in filter(None, reviews):
            found |= {conflict["kind"] for conflict in review["conflicts"]}
            most = max(most, len(review["conflicts"]))
            assert not (review["source"] and review["conflicts"])
    assert found == {"OWN_PAPER", "CO_AUTHORS", "SHARED_INSTITUTION"}
    assert most > 3


SMALL = """
CREATE (u:User {id: 'u-aaaaaaaaaaaaaaaa', handle: 'ada'})-[:CLAIMS]->(ada:Person {id: 'A1', name: 'Ada'})
CREATE (bob:Person {id: 'A2', name: 'Bob'}), (cy:Person {id: 'A3', name: 'Cy'})
CREATE (r:Review:Shown {id: 'r-aaaaaaaaaaaaaaaa', concern: '?', createdAt: datetime('2020-07-01T00:00:00Z')})
CREATE (u)-[:WROTE]->(r)
CREATE (r)-[:REVIEWS]->(p:Paper {id: 'W1', year: 2020})<-[:IDENTIFIES]-(:Identifier {key: 'W1'})
CREATE (bob)-[:AUTHORED {position: 0}]->(p), (cy)-[:AUTHORED {position: 1}]->(p)
CREATE (i:Institution {id: 'I1', name: 'Here'}), (j:Institution {id: 'I2', name: 'There'})
CREATE (ada)-[:AFFILIATED_WITH {years: [2012, 2016]}]->(i)<-[:AFFILIATED_WITH {years: [2015]}]-(bob)
CREATE (ada)-[:AFFILIATED_WITH {years: [2019]}]->(j)<-[:AFFILIATED_WITH]-(cy)
CREATE (ada)-[:AFFILIATED_WITH {years: [2011]}]->(k:Institution {id: 'I3', name: 'Once'})
CREATE (k)<-[:AFFILIATED_WITH {years: [2012]}]-(cy)
CREATE (ada)-[:AUTHORED {position: 0}]->(:Paper {id: 'W2', year: 2014})<-[:AUTHORED {position: 1}]-(bob)
CREATE (ada)-[:AUTHORED {position: 0}]->(:Paper {id: 'W3', year: 2015})<-[:AUTHORED {position: 1}]-(cy)
CREATE (ada)-[:AUTHORED {position: 0}]->(:Paper {id: 'W4'})<-[:AUTHORED {position: 1}]-(bob)
"""


async def _ask(graph: Graph, text: str) -> Any:
    result = await Executor(build_schema(), CursorWriter(SECRET)).execute(Request(text, {}), Context(graph, None))
    assert result.errors == ()
    return result.data


async def test_five_years_and_no_more(graph: Graph) -> None:
    await graph.write(Statement(SMALL))
    asked = """{ node(id: "r-aaaaaaaaaaaaaaaa") { ... on Review {
      conflicts { kind author { name } paper { year } institution { name } } } } }"""
    assert (await _ask(graph, asked))["node"]["conflicts"] == [
        {"kind": "CO_AUTHORS", "author": {"name": "Cy"}, "paper": {"year": 2015}, "institution": None},
        {"kind": "SHARED_INSTITUTION", "author": {"name": "Bob"}, "paper": None, "institution": {"name": "Here"}},
        {"kind": "SHARED_INSTITUTION", "author": {"name": "Cy"}, "paper": None, "institution": {"name": "There"}},
    ]
    await graph.write(Statement("MATCH (:User)-[claims:CLAIMS]->() DELETE claims"))
    assert (await _ask(graph, asked))["node"]["conflicts"] == []


async def test_former_texts_go_with_the_text(graph: Graph) -> None:
    await graph.write(Statement(SMALL))
    await graph.write(
        Statement(
            """
            MATCH (r:Review), (p:Paper {id: 'W1'}), (u:User)
            CREATE (c:Comment:Shown {id: 'c-aaaaaaaaaaaaaaaa', kind: 'NOTE', body: 'b', createdAt: datetime()})
            CREATE (u)-[:WROTE]->(c)
            CREATE (c)-[:ON]->(p)
            CREATE (c)-[:HAS_REVISION]->(:Revision {kind: 'NOTE', body: 'a', at: datetime()})
            CREATE (r)-[:HAS_REVISION]->(:Revision {concern: '!', at: datetime('2020-07-01T00:00:00Z')})
            """
        )
    )
    asked = """{ paper(by: {id: "W1"}) {
      reviews { nodes { history { nodes { concern writtenAt } } } }
      comments { nodes { body history { nodes { body } } } }
    } }"""
    shown = (await _ask(graph, asked))["paper"]
    assert shown["reviews"]["nodes"] == [
        {"history": {"nodes": [{"concern": "!", "writtenAt": "2020-07-01T00:00:00Z"}]}}
    ]
    assert shown["comments"]["nodes"] == [{"body": "b", "history": {"nodes": [{"body": "a"}]}}]
    await graph.write(
        Statement("MATCH (r:Review), (c:Comment) SET r.hiddenAt = datetime(), c.deletedAt = datetime() REMOVE r:Shown")
    )
    gone = (await _ask(graph, asked))["paper"]
    assert gone["reviews"]["nodes"] == []
    assert gone["comments"]["nodes"] == [{"body": None, "history": {"nodes": []}}]
