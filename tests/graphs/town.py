"""A town to change things in: two papers, five users with a session each, and what they ask for."""

from dataclasses import dataclass, field
from typing import Any

from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema

SEED = """
UNWIND $users AS row
CREATE (u:User {id: row.id, handle: row.handle, name: row.handle, roles: row.roles, createdAt: datetime()})
CREATE (u)-[:HOLDS]->(:Session {id: 's' + row.handle, kind: 'BROWSER', createdAt: datetime(),
                               expiresAt: datetime() + duration('PT1H')})
WITH count(*) AS _
UNWIND ['W1', 'W2'] AS id
CREATE (:Identifier {key: id})-[:IDENTIFIES]->(:Paper {id: id, title: 'Paper ' + id, citationCount: 0})
WITH count(*) AS _
MATCH (u:User {handle: 'author'}), (p:Paper {id: 'W1'})
CREATE (u)-[:CLAIMS]->(:Person {id: 'A1', name: 'Ada'})-[:AUTHORED {position: 0}]->(p)
"""
ROLES = {"ada": [], "bob": ["READER"], "author": [], "mod": ["READER", "MODERATOR"], "admin": ["ADMIN"]}
EVENTS = Statement("MATCH (e:Event {paper: 'W1'}) RETURN e.sequence, e.kind, e.subject ORDER BY e.sequence")


def user_id(handle: str) -> str:
    return f"u-{handle:a<16}"[:18]


@dataclass(slots=True)
class Town:
    """Two papers, five users with a session each, and nothing on the papers."""

    graph: Graph
    executor: Executor = field(default_factory=lambda: Executor(build_schema(), Cursors(b"secret")))

    async def ask(self, who: str | None, query: str, key: str | None = None, **variables: Any) -> Any:
        """The answer, as a client gets it."""
        context = Context(self.graph) if who is None else Context(self.graph, user_id(who), f"s{who}")
        answer = await self.executor.execute(Request(query, variables, idempotency_key=key), context)
        return answer.response()

    async def do(self, who: str | None, change: str, key: str | None = None, **variables: Any) -> Any:
        """The payload of one change, which must succeed."""
        response = await self.ask(who, change, key, **variables)
        assert "errors" not in response, response
        [payload] = response["data"].values()
        return payload

    async def refused(self, who: str | None, change: str, key: str | None = None, **variables: Any) -> str:
        """The code with which a change is refused; it must leave the graph as it was."""
        before = await everything(self.graph)
        response = await self.ask(who, change, key, **variables)
        [error] = response["errors"]
        assert response.get("data") is None
        assert await everything(self.graph) == before
        return error["extensions"]["code"]


async def everything(graph: Graph) -> list[Any]:
    nodes = await graph.read(Statement("MATCH (n) WHERE NOT n:Migration|Lease RETURN labels(n), properties(n)"))
    links = await graph.read(Statement("MATCH (a)-[r]->(b) RETURN elementId(a), type(r), properties(r), elementId(b)"))
    return sorted(map(repr, nodes + links))


async def settle(graph: Graph) -> Town:
    """The town, in an empty graph."""
    users = [{"id": user_id(handle), "handle": handle, "roles": roles} for handle, roles in ROLES.items()]
    await graph.write(Statement(SEED, {"users": users}))
    return Town(graph)


VOTE = 'mutation ($value: VoteValue) { vote(paper: "W1", value: $value) { id votes { likes dislikes viewerVote } } }'
REVIEW = """mutation ($strength: String, $concern: String, $paper: ID! = "W1") {
  submitReview(input: {paper: $paper, strength: $strength, concern: $concern}) {
    id strength concern updatedAt author { handle } paper { reviews { totalCount } }
  }
}"""
COMMENT = """mutation ($body: String!, $parent: ID, $paper: ID! = "W1", $kind: CommentKind! = NOTE, $url: String) {
  addComment(input: {paper: $paper, body: $body, parent: $parent, kind: $kind, url: $url}) {
    id body url kind parent { id } author { handle } paper { comments { totalCount } }
  }
}"""
COLLECTION = """mutation ($name: String!, $visibility: Visibility! = PRIVATE) {
  createCollection(input: {name: $name, visibility: $visibility}) { id name visibility owner { handle } }
}"""
