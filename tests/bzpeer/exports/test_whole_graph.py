"""The whole public graph is complete and holds nothing of users, by the data of the oracle; and `bzpeer export`."""

# the parsers have no types
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

import asyncio
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import networkx as nx

from bzpeer.exports.records import ExportEdge, ExportNode
from bzpeer.exports.whole_graph import WholeGraph
from bzpeer.spreadsheet_cells import BYTE_ORDER_MARK
from cypher.model import Label, Relationship
from graphdb.connect import Address
from tests.bzpeer.commands.test_serve import environment
from tests.bzpeer.exports.sample_graph import SampleGraph, export
from tests.graphs.fixtures import DATA, World

PUBLIC = (Label.PAPER, Label.PERSON, Label.INSTITUTION, Label.TOPIC)
RELATIONS = {
    Relationship.CITES: "CITES",
    Relationship.AUTHORED: "AUTHORED",
    Relationship.AFFILIATED_WITH: "AFFILIATED_WITH",
    Relationship.STATES_AFFILIATION: "AFFILIATED_WITH",
    Relationship.HAS_TOPIC: "HAS_TOPIC",
    Relationship.PART_OF: "PART_OF",
}
TEXTS = ("graphml", "gexf", "jgf", "cytoscape", "nodes-csv", "edges-csv")
SAME = {"year": "year", "doi": "doi", "orcid": "orcid", "ror": "ror", "country": "countryCode", "field": "field"}
"""Columns, and the properties of the graph with the same value."""


async def read(world: World) -> SampleGraph:
    """All nodes and edges of the source."""
    source = WholeGraph(world.graph)
    nodes = [node async for page in source.nodes() for node in page]
    edges = [edge async for page in source.edges() for edge in page]
    return SampleGraph(nodes, edges, source.title)


async def test_the_whole_graph_holds_all_public_nodes_and_edges(world: World) -> None:
    made = await read(world)
    things = {thing.id: thing for label in PUBLIC for thing in DATA.all(label)}
    assert sorted(node.id for node in made.node_list) == sorted(things)
    for node in made.node_list:
        thing = things[node.id]
        assert node.kind == thing.label.upper()
        title = "Untitled" if thing["title"] is None else thing["title"]
        assert node.label == (title if node.kind == "PAPER" else thing["name"])
        assert node.is_retracted == (bool(thing["isRetracted"]) if node.kind == "PAPER" else None)
        assert [getattr(node, ours) for ours in SAME] == [thing[theirs] for theirs in SAME.values()]
    links = [
        ExportEdge(
            link.source.id, link.target.id, RELATIONS[link.kind], 1.0 if link["score"] is None else link["score"]
        )
        for link in DATA.links
        if link.kind in RELATIONS and link.source.label in PUBLIC and link.target.label in PUBLIC
    ]
    assert sorted(made.edge_list) == sorted(links)
    assert {edge.kind for edge in made.edge_list} >= {"CITES", "AUTHORED", "AFFILIATED_WITH", "HAS_TOPIC"}


async def test_the_whole_graph_holds_nothing_of_users(world: World) -> None:
    made = await read(world)
    public = {str(value) for label in PUBLIC for thing in DATA.all(label) for value in thing.properties.values()}
    secrets = {
        value
        for thing in DATA.things
        if thing.label not in {*PUBLIC, Label.IDENTIFIER}
        for name, value in thing.properties.items()
        if isinstance(value, str) and len(value) > 5 and name not in {"kind", "visibility", "venue", "url"}
    }
    secrets = {secret for secret in secrets if not any(secret in text for text in public)}
    assert len(secrets) > 100
    for name in TEXTS:
        file = (await export(made, name)).decode()
        assert not [secret for secret in secrets if secret in file]


async def test_edges_to_nodes_created_during_the_export_are_left_out(world: World) -> None:
    source = WholeGraph(world.graph)
    nodes: list[ExportNode] = []
    async for page in source.nodes():
        if page[0].kind == "INSTITUTION":  # as if institutions and topics were created later
            break
        nodes += page
    ids = {node.id for node in nodes}
    edges = [edge async for page in source.edges() for edge in page]
    kinds = {edge.kind for edge in edges}
    assert "CITES" in kinds
    assert "HAS_TOPIC" not in kinds
    institutions = {thing.id for thing in DATA.all(Label.INSTITUTION)}
    assert all(edge.source in ids | institutions and edge.target in ids | institutions for edge in edges)


async def test_the_command_exports_the_whole_graph(world: World, address: Address, tmp_path: Path) -> None:
    made = await read(world)
    whole = await bzpeer(address, tmp_path, "--all", "--output", str(tmp_path / "all.graphml"))
    assert (whole.returncode, whole.stdout, whole.stderr) == (0, b"", b"")
    assert (tmp_path / "all.graphml").read_bytes() == await export(made, "graphml")
    graph: Any = nx.read_graphml(tmp_path / "all.graphml", force_multigraph=True)
    assert (len(graph), graph.number_of_edges()) == (len(made.node_list), len(made.edge_list))
    assert not list(tmp_path.glob("*.part"))  # noqa: ASYNC240  # no other task runs

    tables = [await bzpeer(address, tmp_path, "--all", "--format", "nodes-csv", *more) for more in ((), ("--bom",))]
    assert tables[0].stdout == await export(made, "nodes-csv")
    assert tables[1].stdout == BYTE_ORDER_MARK + tables[0].stdout
    cited = await bzpeer(address, tmp_path, "--all", "--format", "ris")
    assert cited.stdout.count(b"\r\nER  - \r\n") == len(DATA.all(Label.PAPER))
    seed = DATA.all(Label.PAPER)[0].id
    piece = await bzpeer(address, tmp_path, "--slice", seed, "--depth", "1", "--limit", "9", "--format", "gexf")
    data = piece.stdout.replace(b"http://gexf.net/1.3", b"http://www.gexf.net/1.2draft")
    assert seed in nx.read_gexf(io.BytesIO(data))


async def test_the_command_reports_errors(world: World, address: Address, tmp_path: Path) -> None:
    both = await bzpeer(address, tmp_path, "--all", "--search", "x")
    assert (both.returncode, b"Give one of --slice" in both.stderr) == (2, True)
    private = next(thing.id for thing in DATA.all(Label.COLLECTION) if thing["visibility"] == "PRIVATE")
    refused = await bzpeer(address, tmp_path, "--collection", private, "--output", str(tmp_path / "c.bib"))
    assert (refused.returncode, refused.stdout) == (1, b"")
    assert f"/collections/{private}.bib" in refused.stderr.decode()
    unknown = await bzpeer(address, tmp_path, "--slice", "W404404404")
    assert (unknown.returncode, unknown.stdout) == (1, b"")
    assert b"W404404404" in unknown.stderr
    public = next(thing.id for thing in DATA.all(Label.COLLECTION) if thing["visibility"] == "PUBLIC")
    assert (await bzpeer(address, tmp_path, "--collection", public, "--format", "csl-json")).returncode == 0


async def bzpeer(address: Address, home: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """`bzpeer export` as a user runs it."""
    command = [sys.executable, "-m", "bzpeer", "export", *arguments]
    env = environment(address, BZPEER_HOME=str(home))
    return await asyncio.to_thread(subprocess.run, command, capture_output=True, env=env, timeout=180)
