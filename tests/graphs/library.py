"""A graph to search in: papers, people, institutions and topics whose words are known, and what is asked of it."""

from dataclasses import dataclass
from random import Random
from typing import Any

from cypher.statement import Statement
from cypher.text.words import (
    citation_level,
    name_form,
    name_words,
    other_name_forms,
    other_words,
    title_form,
)
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.embedder import Embedder
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request

WORDS = ["kappa", "lambda", "sigma", "omega", "delta", "gamma", "theta", "zeta", "rho", "tau"]
"""Words that have no ending an English stemmer takes off."""
COMMON = "quark"
COMMON_COUNT = 1_250
"""More papers than one window of a search holds."""

SEARCH = """query (
  $query: String!, $kinds: [NodeKind!], $mode: SearchMode, $where: PaperFilter, $first: Int, $after: String
) {
  search(query: $query, kinds: $kinds, mode: $mode, where: $where, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage endCursor }
    edges { score node { ... on MapEntity { id kind label } } }
  }
}"""
SUGGEST = """query ($prefix: String!, $kinds: [NodeKind!], $first: Int) {
  suggest(prefix: $prefix, kinds: $kinds, first: $first) { id kind label }
}"""

_WRITE = Statement("""
UNWIND $papers AS row CREATE (n:Paper) SET n = row.properties
CREATE (i:Identifier {key: n.id})-[:IDENTIFIES]->(n)
FOREACH (key IN row.keys | CREATE (:Identifier {key: key})-[:IDENTIFIES]->(n))
""")
_NAME = {
    "Person": Statement(
        "UNWIND $rows AS row CREATE (n:Person) SET n = row.properties"
        " CREATE (:Identifier {key: n.id})-[:IDENTIFIES]->(n)"
        " FOREACH (key IN row.keys | CREATE (:Identifier {key: key})-[:IDENTIFIES]->(n))"
    ),
    "Institution": Statement(
        "UNWIND $rows AS row CREATE (n:Institution) SET n = row.properties"
        " CREATE (:Identifier {key: n.id})-[:IDENTIFIES]->(n)"
        " FOREACH (key IN row.keys | CREATE (:Identifier {key: key})-[:IDENTIFIES]->(n))"
    ),
    "Topic": Statement(
        "UNWIND $rows AS row CREATE (n:Topic) SET n = row.properties"
        " CREATE (:Identifier {key: n.id})-[:IDENTIFIES]->(n)"
        " FOREACH (key IN row.keys | CREATE (:Identifier {key: key})-[:IDENTIFIES]->(n))"
    ),
}
_AUTHOR = Statement(
    "UNWIND $rows AS row MATCH (a:Person {id: row[0]}) MATCH (p:Paper {id: row[1]})"
    " CREATE (a)-[:AUTHORED {position: 1}]->(p)"
)

NAMED: dict[str, list[tuple[str, str, list[str]]]] = {
    "Person": [
        ("A1", "Jörg Müller", ["orcid:0000-0002-1825-0097"]),
        ("A2", "Anna Muller", []),
        ("A3", "José Ångström-Núñez", []),
        ("A4", "李 明", []),
        ("A5", "Mulligan Smith", []),
        ("A6", "Maria Kappa", []),
        ("A7", "Ørsted Łukasz", []),
        ("A8", "Siobhán O’Neill", []),
    ],
    "Institution": [
        ("I1", "Universität Müllheim", ["ror:0abcdef12"]),
        ("I2", "Kappa Institute of Sigma", []),
        ("I3", "University of Lambda", []),
    ],
    "Topic": [("T5", "Kappa", []), ("T6", "Kappa theory", []), ("T7", "量子计算", []), ("T8", "Sigma", [])],
}
OTHER_NAMES = {"A6": ["Maria Lambdova"], "I3": ["UOL", "Universität Lambda"], "I2": ["KIS"]}
"""Other names of people and institutions, by id."""
SPECIAL: list[dict[str, Any]] = [
    {"id": "W1", "title": "On the Schrödinger equation", "keys": ["doi:10.1234/abc.5", "arxiv:2108.07258"]},
    {"id": "W2", "title": "A plain schrodinger cat", "year": 1999},
    {"id": "W3", "title": "Bounds", "abstract": "After Erdős and Rényi, for naïve readers."},
    {"id": "W4", "title": "基于深度学习的关系抽取"},
    {"id": "W5", "title": "foo bar together", "abstract": "bar and foo: baz"},
    {"id": "W6", "title": "foo and bar apart"},
    {"id": "W7", "title": "Émile said 🤗 hugs", "abstract": "שלום עולם"},
    {"id": "W8", "title": "Famous twin", "citationCount": 9000},
    {"id": "W9", "title": "Unknown twin", "citationCount": 0},
    {"id": "W10", "title": "Kappa", "citationCount": 1},
    {"id": "W11", "title": "Kappa and its networks", "citationCount": 50_000},
    {"id": "W12", "title": "State-of-the-art in theta", "keys": ["url:example.org/theta"]},
]


@dataclass(frozen=True, slots=True)
class SearchHit:
    """An answer of `search`."""

    ids: list[str]
    scores: list[float]
    total: int
    more: bool
    before: bool
    cursor: str | None


@dataclass(slots=True)
class Library:
    """The graph to search in, what is in it, and what answers from there."""

    graph: Graph
    executor: Executor
    papers: list[dict[str, Any]]

    @property
    def names(self) -> dict[str, str]:
        """The name or title of everything, by id."""
        named = {id_: name for rows in NAMED.values() for id_, name, _ in rows}
        return named | {paper["id"]: paper["title"] for paper in self.papers}

    async def answer(self, text: str, embedder: Embedder | None = None, **variables: Any) -> dict[str, Any]:
        answer = await self.executor.execute(Request(text, variables), Context(self.graph, None, embedder=embedder))
        return answer.response()

    async def search(self, query: str, embedder: Embedder | None = None, **variables: Any) -> SearchHit:
        response = await self.answer(SEARCH, embedder, query=query, **variables)
        assert "errors" not in response, response
        found = response["data"]["search"]
        info = found["pageInfo"]
        return SearchHit(
            [edge["node"]["id"] for edge in found["edges"]],
            [edge["score"] for edge in found["edges"]],
            found["totalCount"],
            info["hasNextPage"],
            info["hasPreviousPage"],
            info["endCursor"],
        )

    async def everything(
        self, query: str, size: int = 100, embedder: Embedder | None = None, **variables: Any
    ) -> SearchHit:
        """All pages together."""
        found = await self.search(query, embedder, first=size, **variables)
        page = found
        while page.more:
            page = await self.search(query, embedder, first=size, after=page.cursor, **variables)
            assert page.before
            assert page.total == found.total
            found.ids.extend(page.ids)
            found.scores.extend(page.scores)
        return found

    async def suggest(self, prefix: str, **variables: Any) -> list[str]:
        response = await self.answer(SUGGEST, prefix=prefix, **variables)
        assert "errors" not in response, response
        return [entity["id"] for entity in response["data"]["suggest"]]


def papers() -> list[dict[str, Any]]:
    """All papers: those above, some of a few words, and many with one word in common."""
    random = Random(5)
    rows = [dict(row) for row in SPECIAL]
    for number in range(300):
        rows.append(
            {
                "id": f"W{1000 + number}",
                "title": " ".join(random.choices(WORDS, k=random.randrange(1, 5))),
                "abstract": " ".join(random.choices(WORDS, k=random.randrange(12))) or None,
                "year": random.randrange(1990, 2026),
                "citationCount": random.choice((0, 0, 1, 5, 80)),
            }
        )
    for number in range(COMMON_COUNT):
        rows.append(
            {
                "id": f"W{5000 + number}",
                # many with the same score
                "title": f"{COMMON} {'alpha ' * (number % 3)}beta{number % 40}",
                "abstract": f"{COMMON} " * (number % 4) or None,
                "year": 1990 + number % 30,
                "citationCount": number % 7,
            }
        )
    return rows


async def load(graph: Graph) -> list[dict[str, Any]]:
    """Writes everything into an empty graph."""
    rows = papers()
    written = [
        {
            "keys": row.get("keys", []),
            "properties": {key: value for key, value in row.items() if key not in {"keys", "authors"}}
            | {"citationCount": row.get("citationCount", 0)}
            | {"searchTitle": title_form(row["title"])}
            | {"searchTitleWords": other_words(row["title"])}
            | {"searchAbstractWords": other_words(row.get("abstract") or "")}
            | {"searchAuthors": name_words(row.get("authors", []))}
            | {"searchCitations": citation_level(row.get("citationCount", 0))},
        }
        for row in rows
    ]
    await graph.write(Statement(_WRITE.text, {"papers": written}))
    for kind, named in NAMED.items():
        values = [
            {
                "properties": {
                    "id": id_,
                    "name": name,
                    "searchName": name_form(name),
                    "searchOtherNames": other_name_forms(name, OTHER_NAMES.get(id_, [])),
                },
                "keys": keys,
            }
            for id_, name, keys in named
        ]
        await graph.write(Statement(_NAME[kind].text, {"rows": values}))
    authors = [["A1", f"W{1000 + number}"] for number in range(20)] + [["A2", "W1000"]]
    await graph.write(Statement(_AUTHOR.text, {"rows": authors}))
    return rows
