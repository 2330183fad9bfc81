"""Data of the oracle → Neo4j."""

from collections import defaultdict
from typing import Any, LiteralString, cast

from cypher.model import UNIQUE, Label, Relationship
from cypher.statement import Statement
from graphdb.graph import Graph
from tests.oracle.graph_data import GraphData, things_by_label

_SHOW: LiteralString = (
    "MATCH (text:Review|Comment) WHERE text.hiddenAt IS NULL AND text.withdrawnAt IS NULL SET text:Shown"
)
_MARK_VERSIONS: LiteralString = (
    "MATCH (earlier:Paper)-[:VERSION_OF]->(published:Paper) SET earlier:EarlierVersion "
    "WITH * MATCH (earlier)-[:AUTHORED|STATES_AFFILIATION|HAS_TOPIC]-(node)"
    "-[:AUTHORED|STATES_AFFILIATION|HAS_TOPIC]-(published) MERGE (node)-[:REPEATS]->(earlier)"
)
_ENDS = dict[tuple[Relationship, Label, Label], list[dict[str, Any]]]


async def load(graph: Graph, data: GraphData) -> None:
    """Writes the data into an empty graph. Names come from cypher.model, values are parameters."""
    for label, things in things_by_label(data):
        rows = [thing.properties for thing in things]
        text = cast(LiteralString, f"UNWIND $rows AS row CREATE (n:{label}) SET n = row")
        await graph.write(Statement(text, {"rows": rows}, "oracle nodes"))
    await graph.write(Statement(_SHOW))
    ends: _ENDS = defaultdict(list)
    for link in data.links:
        source, target = link.source, link.target
        ends[link.kind, source.label, target.label].append(
            {
                "source": source[_key(source.label)],
                "target": target[_key(target.label)],
                "properties": link.properties,
            }
        )
    for (kind, source, target), rows in ends.items():
        text = (
            f"UNWIND $rows AS row MATCH (s:{source} {{{_key(source)}: row.source}}), "
            f"(t:{target} {{{_key(target)}: row.target}}) CREATE (s)-[r:{kind}]->(t) SET r = row.properties"
        )
        await graph.write(Statement(cast(LiteralString, text), {"rows": rows}, "oracle relationships"))
    await graph.write(Statement(_MARK_VERSIONS))


def _key(label: Label) -> str:
    """What a node is found by again; former texts have an id here only."""
    return UNIQUE.get(label, "id")
