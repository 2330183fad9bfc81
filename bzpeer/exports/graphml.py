"""Writer of GraphML (http://graphml.graphdrawing.org/primer/graphml-primer.html).

networkx, igraph, yEd, Gephi and Cytoscape read it.
"""

from collections.abc import Sequence

from bzpeer.exports.records import EDGE_COLUMNS, NODE_COLUMNS, Column, ExportEdge, ExportNode, text_of
from bzpeer.exports.xml_escaping import escape_content

_NODE_DATA = NODE_COLUMNS[1:]
_EDGE_DATA = EDGE_COLUMNS[2:]
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">\n'
)


class GraphML:
    """A directed graph. Ids and kinds need no escaping: this service defines both.

    Edges without a direction are written as directed ones, because networkx refuses a file with both.
    """

    def __init__(self, title: str) -> None:
        self._title = title

    def begin(self) -> bytes:
        keys = [_key("node", column) for column in _NODE_DATA] + [_key("edge", column) for column in _EDGE_DATA]
        title = f'  <graph id="G" edgedefault="directed">\n    <desc>{escape_content(self._title)}</desc>\n'
        return (_HEAD + "".join(keys) + title).encode()

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes:
        return "".join(f'    <node id="{node.id}">{_data_of(node)}</node>\n' for node in nodes).encode()

    def begin_edges(self) -> bytes:
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
    return f'  <key id="{of}-{column.name}" for="{of}" attr.name="{column.name}" attr.type="{column.type}"/>\n'


def _data_of(node: ExportNode) -> str:
    return "".join(
        f'<data key="node-{column.name}">{escape_content(text_of(value))}</data>'
        for column, value in zip(_NODE_DATA, node[1:], strict=True)
        if value is not None
    )
