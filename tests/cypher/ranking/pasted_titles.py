"""Papers in the graph as the importer reads them, and a search for the whole title of each."""

from collections.abc import Iterable

from bzpeer.importers.works import read_work
from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.bzpeer.importers.importing import Json
from tests.graphs.fixtures import SECRET

QUERY = """query ($query: String!) {
  search(query: $query, first: 20) { totalCount nodes { ... on Paper { id title } } stats { count } }
}"""
CREATE = "UNWIND $rows AS row CREATE (p:Paper) SET p = row"
EXECUTOR = Executor(build_schema(), Cursors(SECRET))


async def check(graph: Graph, works: Iterable[Json]) -> None:
    """Store the works in an empty graph. The title of each must find a paper with this title first."""
    papers = [read_work(work) for work in works]
    rows = [{"id": paper.own[0], **paper.properties} for paper in papers if paper.properties.get("title")]
    await graph.write(Statement(CREATE, {"rows": rows}))
    for row in rows:
        answer = await EXECUTOR.execute(Request(QUERY, {"query": row["title"]}), Context(graph, None))
        response = answer.response()
        assert "errors" not in response, (row["title"], response)
        found = response["data"]["search"]
        assert [paper["title"] for paper in found["nodes"][:1]] == [row["title"]], (row["title"], found["nodes"][:3])
        assert found["totalCount"] == found["stats"]["count"] >= len(found["nodes"]), (row["title"], found)
        if found["totalCount"] <= 20:
            assert found["totalCount"] == len(found["nodes"]), row["title"]
