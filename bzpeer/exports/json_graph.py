"""JSON Graph Format, version 2 (https://jsongraphformat.info)."""

from collections.abc import Sequence
from typing import Any

import orjson

from bzpeer.exports.records import NODE_COLUMNS, ExportEdge, ExportNode

_NODE_DATA = tuple(
    (place, column.name) for place, column in enumerate(NODE_COLUMNS) if column.name not in {"id", "label"}
)


class JSONGraph:
    """A directed graph: what kind a relation is of is its `relation`, everything else `metadata`."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._joint = b"\n"

    def begin(self) -> bytes:
        return b'{"graph":{"directed":true,"type":"research map","label":' + orjson.dumps(self._title) + b',"nodes":{'

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes:
        return self._joined([orjson.dumps(node.id) + b":" + orjson.dumps(_node(node)) for node in nodes])

    def turn(self) -> bytes:
        self._joint = b"\n"
        return b'\n},"edges":['

    def edges(self, edges: Sequence[ExportEdge]) -> bytes:
        return self._joined(
            [
                orjson.dumps({"source": source, "target": target, "relation": kind, "metadata": {"weight": weight}})
                for source, target, kind, weight in edges
            ]
        )

    def end(self) -> bytes:
        return b"\n]}}\n"

    def _joined(self, parts: list[bytes]) -> bytes:
        if not parts:
            return b""
        joint, self._joint = self._joint, b",\n"
        return joint + b",\n".join(parts)


def _node(node: ExportNode) -> dict[str, Any]:
    metadata = {name: node[place] for place, name in _NODE_DATA if node[place] is not None}
    return {"label": node.label, "metadata": metadata}
