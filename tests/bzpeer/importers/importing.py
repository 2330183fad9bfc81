"""Helpers of the import tests: lines, files, a digest of the graph, users' data."""

import gzip
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import orjson

from bzpeer.importers import ImportOptions, ImportReport, import_files
from cypher.statement import Statement
from cypher.text.identifiers import is_minted
from graphdb.graph import Graph
from tests.conftest import DATA

SMALL = DATA / "small"
Json = dict[str, Any]

_NODES = Statement("MATCH (n) WHERE NOT n:Migration|Lease RETURN id(n), labels(n)[0], properties(n)")
_RELATIONSHIPS = Statement("MATCH (a)-[r]->(b) RETURN id(a), type(r), id(b), properties(r)")


def lines(name: str, first: int | None = None) -> list[bytes]:
    """Lines of a small data file."""
    with gzip.open(SMALL / name) as file:
        return [line.rstrip(b"\n") for _, line in zip(range(first or 1 << 40), file, strict=False)]


def write(path: Path, content: Iterable[bytes | Json]) -> str:
    """A file of JSON Lines."""
    path.write_bytes(b"".join((line if isinstance(line, bytes) else orjson.dumps(line)) + b"\n" for line in content))
    return str(path)


async def load(graph: Graph, folder: Path, *files: Sequence[bytes | Json] | str, **options: Any) -> ImportReport:
    """Import lines, or files by name."""
    paths = [
        file if isinstance(file, str) else write(folder / f"lines-{number}.jsonl", file)
        for number, file in enumerate(files)
    ]
    return await import_files(graph, paths, ImportOptions(rejects=folder / "rejects.jsonl", **options))


async def digest(graph: Graph) -> str:
    """SHA-256 of all nodes and relationships.

    Nodes are named by their keys. Left out is what depends on the order of imports: the id of a node with several keys,
    minted ids of nodes that have other keys, and the marks of equally prominent nodes, which depend on ids.
    """
    names: dict[int, tuple[str, tuple[str, ...]]] = {}
    dropped: set[str] = set()
    rows: list[str] = []
    nodes = await graph.read(_NODES, timeout_s=300)
    relationships = await graph.read(_RELATIONSHIPS, timeout_s=300)
    keys_of: defaultdict[int, list[str]] = defaultdict(list)
    shown = {element: properties for element, label, properties in nodes if label == "Identifier"}
    for element, properties in shown.items():
        keys_of[element].append(properties["key"])
    for start, kind, end, _ in relationships:
        if kind == "IDENTIFIES":
            keys_of[end].append(shown[start]["key"])
    for element, label, properties in nodes:
        keys = keys_of[element]
        for mark in ("prominence", "prominentNames"):
            properties.pop(mark, None)
        real = sorted(key for key in keys if not is_minted(key))
        if label != "Identifier" and real:
            dropped.update(key for key in keys if is_minted(key))
            properties.pop("id", None)
        names[element] = (label, tuple(real or sorted(keys) or [_short(properties)]))
    ids = {element for element, properties in shown.items() if properties["key"] in dropped}
    rows += [repr((names[element], _sorted(properties))) for element, _, properties in nodes if element not in ids]
    rows += [
        repr((names[start], kind, names[end], _sorted(properties)))
        for start, kind, end, properties in relationships
        if start not in ids
    ]
    return hashlib.sha256("\n".join(sorted(rows)).encode()).hexdigest()


def _short(properties: Json) -> str:
    """A short name for a node without keys, independent of the order of its properties."""
    return hashlib.sha256(repr(_sorted(properties)).encode()).hexdigest()


def _sorted(properties: Json) -> list[tuple[str, str]]:
    return sorted((name, str(value)) for name, value in properties.items())


async def rows(graph: Graph, text: str, **parameters: Any) -> list[list[Any]]:
    """The rows of a statement."""
    return await graph.read(Statement(text, parameters))  # type: ignore[arg-type]


async def value(graph: Graph, text: str, **parameters: Any) -> Any:
    """The only value of a statement."""
    [[found]] = await rows(graph, text, **parameters)
    return found


async def social(graph: Graph, paper: str, user: str = "ada") -> None:
    """Create a user with every kind of data on a paper."""
    await graph.write(
        Statement(
            """
            MATCH (p:Paper {id: $paper})
            MERGE (u:User {id: $user}) SET u.handle = $user
            MERGE (u)-[:LIKED {at: date('2026-01-01')}]->(p)
            MERGE (u)-[:SAVED]->(p)
            MERGE (u)-[:REACTED {kind: 'NOVEL'}]->(p)
            MERGE (u)-[:REACTED {kind: 'UNCLEAR'}]->(p)
            CREATE (u)-[:WROTE]->(r:Review:Shown {id: 'r ' + $user + $paper, strength: 'clear', createdAt: datetime()})
            CREATE (r)-[:REVIEWS]->(p)
            CREATE (u)-[:WROTE]->(:Comment:Shown {id: 'c ' + $user + $paper, body: 'why?', kind: 'NOTE'})-[:ON]->(p)
            MERGE (u)-[:OWNS]->(c:Collection {id: 'shelf of ' + $user})
            MERGE (c)-[:CONTAINS {note: 'read'}]->(p)
            """,
            {"paper": paper, "user": user},
        )
    )


USER_DATA = """
MATCH (n) WHERE n:User OR n:Review OR n:Comment OR n:Collection
OPTIONAL MATCH (n)-[r]->(m)
RETURN labels(n)[0], properties(n), type(r), properties(r), m.id
"""


async def user_data(graph: Graph) -> list[str]:
    """All users' data, as text."""
    return sorted(repr((a, _sorted(b), c, _sorted(d or {}), e)) for a, b, c, d, e in await rows(graph, USER_DATA))
