"""GraphML (http://graphml.graphdrawing.org/primer/graphml-primer.html), for networkx, igraph, yEd, Gephi, Cytoscape."""

from collections.abc import Sequence

from bzpeer.exports.records import EDGE_COLUMNS, NODE_COLUMNS, Column, ExportEdge, ExportNode
from bzpeer.exports.xml_escaping import element_text

_NODE_DATA = NODE_COLUMNS[1:]
_EDGE_DATA = EDGE_COLUMNS[2:]
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
)


class GraphML:
    """A directed graph. Ids and kinds are ours and hold nothing that would have to be escaped."""

    def __init__(self, title: str) -> None:
        self._title = title

    def begin(self) -> bytes:
        keys = [_key("node", column) for column in _NODE_DATA] + [_key("edge", column) for column in _EDGE_DATA]
        title = f'  <graph id="G" edgedefault="directed">\n    <desc>{element_text(self._title)}</desc>\n'
        return (_HEAD + "".join(keys) + title).encode()

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes:
        return "".join(f'    <node id="{node.id}">{_data_of(node)}</node>\n' for node in nodes).encode()

    def turn(self) -> bytes:
        return b""

    def edges(self, edges: Sequence[ExportEdge]) -> bytes:
        return "".join(
            f'    <edge source="{source}" target="{target}">'
            f'<data key="edge-kind">{kind}</data><data key="edge-weight">{weight!r}</data></edge>\n'
            for source, target, kind, weight in edges
        ).encode()

    def end(self) -> bytes:
        return b"  </graph>\n</graphml>\n"


def _key(of: str, column: Column) -> str:
    return f'  <key id="{of}-{column.name}" for="{of}" attr.name="{column.name}" attr.type="{column.values}"/>\n'


def _data_of(node: ExportNode) -> str:
    return "".join(
        f'<data key="node-{column.name}">{element_text(str(value))}</data>'
        for column, value in zip(_NODE_DATA, node[1:], strict=True)
        if value is not None
    )
