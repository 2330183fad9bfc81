"""networkx, igraph and pyarrow read exported graphs: nodes, edges and all their values are unchanged."""

# the parsers have no types
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownLambdaType=false

import csv
import io
import json
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import igraph
import networkx as nx
import pytest
from pyarrow import parquet

from bzpeer.exports.formats import FORMATS, GraphFormat
from bzpeer.exports.parquet_table import PyArrowMissing
from bzpeer.exports.records import EDGE_COLUMNS, NODE_COLUMNS, ColumnType
from bzpeer.spreadsheet_cells import read_cell
from tests.bzpeer.exports import special_texts
from tests.bzpeer.exports.sample_graph import SampleGraph, export, make_sample

Attributes = dict[str, Any]
Nodes = dict[str, Attributes]
Edges = list[tuple[str, str, str, float]]
NAMES = [column.name for column in NODE_COLUMNS]
GRAPH = make_sample()


def expected(made: SampleGraph) -> tuple[Nodes, Edges]:
    nodes = {
        node.id: {name: value for name, value in zip(NAMES[1:], node[1:], strict=True) if value is not None}
        for node in made.node_list
    }
    return nodes, sorted((edge.source, edge.target, edge.kind, edge.weight) for edge in made.edge_list)


def contents(graph: Any, *ignored: str) -> tuple[Nodes, Edges]:
    """The nodes and edges of a networkx graph."""
    assert graph.is_directed()
    nodes = {
        node: {name: value for name, value in data.items() if name not in {"id", *ignored}}
        for node, data in graph.nodes(data=True)
    }
    return nodes, sorted(
        (source, target, data["kind"], data["weight"]) for source, target, data in graph.edges(data=True)
    )


def isomorphic(one: Any, made: SampleGraph) -> None:
    """Assert the same structure, kinds, labels and weights, regardless of ids."""
    other: Any = nx.DiGraph()
    other.add_nodes_from((node.id, {"kind": node.kind, "label": node.label}) for node in made.node_list)
    other.add_edges_from(
        (edge.source, edge.target, {"kind": edge.kind, "weight": edge.weight}) for edge in made.edge_list
    )
    assert nx.is_isomorphic(
        nx.DiGraph(one),
        other,
        node_match=lambda a, b: (a["kind"], a["label"]) == (b["kind"], b["label"]),
        edge_match=lambda a, b: (a["kind"], a["weight"]) == (b["kind"], b["weight"]),
    )


async def test_networkx_reads_graphml_back() -> None:
    graph: Any = nx.read_graphml(io.BytesIO(await export(GRAPH, "graphml")))
    assert contents(graph) == expected(GRAPH)
    isomorphic(graph, GRAPH)


async def test_igraph_reads_graphml_back(tmp_path: Path) -> None:
    (tmp_path / "a.graphml").write_bytes(await export(GRAPH, "graphml"))
    graph: Any = igraph.Graph.Read_GraphML(str(tmp_path / "a.graphml"))
    nodes, edges = expected(GRAPH)
    assert graph.is_directed()
    numbers = {column.name for column in NODE_COLUMNS if column.type is not ColumnType.TEXT}
    for vertex in graph.vs:
        for name in NAMES[1:]:
            value = nodes[vertex["id"]].get(name)
            if name == "isRetracted":  # igraph reads a missing value as false
                assert vertex[name] == bool(value)
            elif name in numbers:
                assert vertex[name] == value or (value is None and vertex[name] != vertex[name])
            else:
                assert vertex[name] == (value or "")
    ids = graph.vs["id"]
    assert sorted((ids[edge.source], ids[edge.target], edge["kind"], edge["weight"]) for edge in graph.es) == edges


async def test_networkx_reads_gexf_back() -> None:
    data = await export(GRAPH, "gexf")
    # networkx knows only 1.2, which has the same elements in another namespace
    assert b'xmlns="http://gexf.net/1.3"' in data
    graph: Any = nx.read_gexf(io.BytesIO(data.replace(b"http://gexf.net/1.3", b"http://www.gexf.net/1.2draft")))
    assert contents(graph) == expected(GRAPH)
    isomorphic(graph, GRAPH)


async def test_json_graph_format_says_that_nearness_has_no_direction() -> None:
    edges = json.loads(await export(GRAPH, "jgf"))["graph"]["edges"]
    undirected = [edge.kind == "NEAR" for edge in GRAPH.edge_list]
    assert set(undirected) == {True, False}
    assert [edge.get("directed") is False for edge in edges] == undirected


async def test_json_graph_format_is_read_back() -> None:
    graph = json.loads(await export(GRAPH, "jgf"))["graph"]
    assert (graph["directed"], graph["label"]) == (True, GRAPH.title)
    nodes = {node: {"label": said["label"], **said["metadata"]} for node, said in graph["nodes"].items()}
    edges = [(edge["source"], edge["target"], edge["relation"], edge["metadata"]["weight"]) for edge in graph["edges"]]
    assert (nodes, sorted(edges)) == expected(GRAPH)


async def test_networkx_reads_cytoscape_json_back() -> None:
    graph: Any = nx.cytoscape_graph(json.loads(await export(GRAPH, "cytoscape")))
    assert graph.graph == {"name": GRAPH.title}
    assert all(data["name"] == data["label"] for _, data in graph.nodes(data=True))
    assert contents(graph, "value", "name") == expected(GRAPH)
    isomorphic(graph, GRAPH)


async def test_csv_is_read_back_by_igraph() -> None:
    archive = zipfile.ZipFile(io.BytesIO(await export(GRAPH, "csv")))
    assert archive.testzip() is None
    assert archive.namelist() == ["nodes.csv", "edges.csv"]
    assert archive.read("nodes.csv") == await export(GRAPH, "nodes-csv")
    assert archive.read("edges.csv") == await export(GRAPH, "edges-csv")
    nodes = list(csv.DictReader(io.StringIO(archive.read("nodes.csv").decode(), newline="")))
    edges = list(csv.DictReader(io.StringIO(archive.read("edges.csv").decode(), newline="")))
    assert list(nodes[0]) == NAMES
    graph: Any = igraph.Graph.DictList(nodes, edges, directed=True, vertex_name_attr="id")
    read = {vertex["id"]: _typed(vertex.attributes()) for vertex in graph.vs}
    ids = graph.vs["id"]
    pairs = [(ids[edge.source], ids[edge.target], edge["kind"], float(edge["weight"])) for edge in graph.es]
    assert (read, sorted(pairs)) == expected(GRAPH)


async def test_pyarrow_reads_parquet_back() -> None:
    archive = zipfile.ZipFile(io.BytesIO(await export(GRAPH, "parquet")))
    assert archive.testzip() is None
    assert archive.read("nodes.parquet") == await export(GRAPH, "nodes-parquet")
    rows: dict[str, list[Any]] = {}
    for name in ("nodes", "edges"):
        read: Any = parquet.read_table(io.BytesIO(archive.read(f"{name}.parquet")))
        rows[name] = [tuple(row.values()) for row in read.to_pylist()]
        assert read.column_names == [column.name for column in (NODE_COLUMNS if name == "nodes" else EDGE_COLUMNS)]
    assert rows["nodes"] == GRAPH.node_list
    assert rows["edges"] == GRAPH.edge_list


@pytest.mark.parametrize("name", ["graphml", "gexf"])
async def test_only_characters_that_xml_cannot_hold_are_left_out(name: str) -> None:
    made = make_sample(tuple(special_texts.FORBIDDEN_IN_XML))
    data = (await export(made, name)).replace(b"http://gexf.net/1.3", b"http://www.gexf.net/1.2draft")
    graph: Any = nx.read_graphml(io.BytesIO(data)) if name == "graphml" else nx.read_gexf(io.BytesIO(data))
    labels = [graph.nodes[node.id]["label"] for node in made.node_list]
    assert labels == list(special_texts.FORBIDDEN_IN_XML.values())


@pytest.mark.parametrize("name", ["graphml", "gexf", "jgf", "cytoscape", "csv", "parquet"])
async def test_an_empty_graph_is_a_valid_file(name: str) -> None:
    data = await export(SampleGraph([], []), name)
    if name == "graphml":
        assert len(nx.read_graphml(io.BytesIO(data))) == 0
    elif name == "gexf":
        assert len(nx.read_gexf(io.BytesIO(data.replace(b"http://gexf.net/1.3", b"http://www.gexf.net/1.2draft")))) == 0
    elif name in {"jgf", "cytoscape"}:
        assert json.loads(data)
    else:
        assert zipfile.ZipFile(io.BytesIO(data)).testzip() is None


@pytest.mark.parametrize("name", ["parquet", "nodes-parquet", "edges-parquet"])
def test_parquet_without_pyarrow_says_what_to_install(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    chosen = FORMATS[name]
    assert isinstance(chosen, GraphFormat)
    with pytest.raises(PyArrowMissing, match=r"pip install '\.\[arrow\]'"):
        chosen.open("")


async def test_the_same_graph_gives_the_same_file() -> None:
    for name in ("graphml", "gexf", "jgf", "cytoscape", "csv", "parquet"):
        assert await export(GRAPH, name) == await export(make_sample(), name)


def _typed(row: Mapping[str, str]) -> Attributes:
    read = {
        ColumnType.TEXT: read_cell,
        ColumnType.INTEGER: int,
        ColumnType.FLOAT: float,
        ColumnType.BOOLEAN: {"true": True, "false": False}.__getitem__,
    }
    return {
        column.name: cast("Any", read[column.type])(row[column.name])
        for column in NODE_COLUMNS[1:]
        if row[column.name] != ""
    }
