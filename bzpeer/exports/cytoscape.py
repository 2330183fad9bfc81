"""Writer of Cytoscape JSON (.cyjs, https://js.cytoscape.org/#notation/elements-json), for Cytoscape and networkx."""

from collections.abc import Sequence
from typing import Any

import orjson

from bzpeer.exports.records import NODE_COLUMNS, ExportEdge, ExportNode

_NAMES = tuple(column.name for column in NODE_COLUMNS)


class Cytoscape:
    """A directed graph. Cytoscape shows `name`; networkx identifies a node by `value` and an edge by `key`."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._separator = b"\n"

    def begin(self) -> bytes:
        data = orjson.dumps({"name": self._title})
        return b'{"directed":true,"multigraph":true,"data":' + data + b',"elements":{"nodes":['

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes:
        return self._joined([_data_of(node) for node in nodes])

    def begin_edges(self) -> bytes:
        self._separator = b"\n"
        return b'\n],"edges":['

    def edges(self, edges: Sequence[ExportEdge]) -> bytes:
        return self._joined(
            [
                {
                    "id": f"{source} {kind} {target}",
                    "source": source,
                    "target": target,
                    "kind": kind,
                    "key": kind,
                    "interaction": kind,
                    "weight": weight,
                }
                for source, target, kind, weight in edges
            ]
        )

    def end(self) -> bytes:
        return b"\n]}}\n"

    def _joined(self, parts: list[dict[str, Any]]) -> bytes:
        if not parts:
            return b""
        separator, self._separator = self._separator, b",\n"
        return separator + b",\n".join(orjson.dumps({"data": part}) for part in parts)


def _data_of(node: ExportNode) -> dict[str, Any]:
    data = {name: value for name, value in zip(_NAMES, node, strict=True) if value is not None}
    return data | {"name": node.label, "value": node.id}
