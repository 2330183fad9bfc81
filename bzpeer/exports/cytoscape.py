"""Cytoscape JSON (.cyjs, https://js.cytoscape.org/#notation/elements-json), as Cytoscape and networkx read it."""

from collections.abc import Sequence
from typing import Any

import orjson

from bzpeer.exports.records import NODE_COLUMNS, ExportEdge, ExportNode

_NAMES = tuple(column.name for column in NODE_COLUMNS)


class Cytoscape:
    """A directed graph. `name` is what Cytoscape shows, `value` what networkx knows a node by, `key` an edge."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._joint = b"\n"

    def begin(self) -> bytes:
        data = orjson.dumps({"name": self._title})
        return b'{"directed":true,"multigraph":true,"data":' + data + b',"elements":{"nodes":['

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes:
        return self._joined([_data_of(node) for node in nodes])

    def turn(self) -> bytes:
        self._joint = b"\n"
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
        joint, self._joint = self._joint, b",\n"
        return joint + b",\n".join(orjson.dumps({"data": part}) for part in parts)


def _data_of(node: ExportNode) -> dict[str, Any]:
    data = {name: value for name, value in zip(_NAMES, node, strict=True) if value is not None}
    return data | {"name": node.label, "value": node.id}
