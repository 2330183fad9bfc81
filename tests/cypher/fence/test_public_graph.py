"""The public half of the graph has no way out: what cypher/fence rests on, held against graphs that have everything."""

from cypher.fence.public import LABELS, OPEN_TYPE, TYPES
from cypher.statement import Statement
from graphdb.graph import Graph
from tests.graphs.fixtures import World
from tests.resolvers.analyst.halves import fill_private, fill_public

ENDS = Statement(
    "MATCH (a)-[r]->(b) WHERE type(r) IN $types AND NOT ("
    "any(l IN labels(a) WHERE l IN $labels) AND any(l IN labels(b) WHERE l IN $labels))"
    " RETURN DISTINCT labels(a), type(r), labels(b)",
    {"types": sorted(TYPES), "labels": sorted(LABELS)},
)


async def test_public_types_lead_to_public_nodes(world: World) -> None:
    assert await world.graph.read(ENDS) == []


async def test_but_for_identifiers_of_deleted_papers(graph: Graph) -> None:
    await fill_public(graph)
    await fill_private(graph)
    assert await graph.read(ENDS) == [[["Identifier"], OPEN_TYPE, ["DeletedPaper"]]]
