"""Writer of JSON Graph Format, version 2 (https://jsongraphformat.info)."""

from collections.abc import Sequence
from typing import Any

import orjson

from bzpeer.exports.records import NODE_COLUMNS, UNDIRECTED_KINDS, ExportEdge, ExportNode

_NODE_DATA = tuple(
    (index, column.name) for index, column in enumerate(NODE_COLUMNS) if column.name not in {"id", "label"}
)


class JSONGraph:
    """A directed graph, in which some edges may be undirected.

    The kind of an edge is its `relation`; all other columns are in `metadata`.
    """

    def __init__(self, title: str) -> None:
        self._title = title
        self._separator = b"\n"

    def begin(self) -> bytes:
        return b'{"graph":{"directed":true,"type":"research map","label":' + orjson.dumps(self._title) + b',"nodes":{'

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes:
        return self._joined([orjson.dumps(node.id) + b":" + orjson.dumps(_node(node)) for node in nodes])

    def begin_edges(self) -> bytes:
        self._separator = b"\n"
        return b'\n},"edges":['

    def edges(self, edges: Sequence[ExportEdge]) -> bytes:
        return self._joined([orjson.dumps(_edge(edge)) for edge in edges])

    def end(self) -> bytes:
        return b"\n]}}\n"

    def _joined(self, parts: list[bytes]) -> bytes:
        if not parts:
            return b""
        separator, self._separator = self._separator, b",\n"
        return separator + b",\n".join(parts)


def _edge(edge: ExportEdge) -> dict[str, Any]:
    source, target, kind, weight = edge
    direction = {"directed": False} if kind in UNDIRECTED_KINDS else {}
    return {"source": source, "target": target, "relation": kind, **direction, "metadata": {"weight": weight}}


def _node(node: ExportNode) -> dict[str, Any]:
    metadata = {name: node[index] for index, name in _NODE_DATA if node[index] is not None}
    return {"label": node.label, "metadata": metadata}
