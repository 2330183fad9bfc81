"""Writer of GEXF 1.3 (https://gexf.net/schema.html), for Gephi."""

from collections.abc import Sequence

from bzpeer.exports.records import NODE_COLUMNS, ExportEdge, ExportNode, text_of
from bzpeer.exports.xml_escaping import escape_attribute

_NODE_DATA = tuple((index, column) for index, column in enumerate(NODE_COLUMNS) if column.name not in {"id", "label"})
_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
    ' xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">\n'
)


class Gexf:
    """A directed graph. Edges are numbered; `kind` is repeated as an attribute, since some readers ignore it.

    Edges without a direction are written as directed ones, because networkx refuses a file with both.
    """

    def __init__(self, title: str) -> None:
        self._title = title
        self._count = 0

    def begin(self) -> bytes:
        attributes = "".join(
            f'      <attribute id="{column.name}" title="{column.name}" type="{column.type}"/>\n'
            for _, column in _NODE_DATA
        )
        return (
            f"{_HEAD}  <meta>\n    <creator>BZPEER</creator>\n"
            f"    <description>{escape_attribute(self._title)}</description>\n  </meta>\n"
            '  <graph defaultedgetype="directed" mode="static">\n'
            f'    <attributes class="node" mode="static">\n{attributes}    </attributes>\n'
            '    <attributes class="edge" mode="static">\n'
            '      <attribute id="kind" title="kind" type="string"/>\n    </attributes>\n    <nodes>\n'
        ).encode()

    def nodes(self, nodes: Sequence[ExportNode]) -> bytes:
        return "".join(
            f'      <node id="{node.id}" label="{escape_attribute(node.label)}"><attvalues>{_data_of(node)}</attvalues>'
            "</node>\n"
            for node in nodes
        ).encode()

    def begin_edges(self) -> bytes:
        return b"    </nodes>\n    <edges>\n"

    def edges(self, edges: Sequence[ExportEdge]) -> bytes:
        first = self._count
        self._count += len(edges)
        return "".join(
            f'      <edge id="{number}" source="{source}" target="{target}" kind="{kind}" weight="{weight!r}">'
            f'<attvalues><attvalue for="kind" value="{kind}"/></attvalues></edge>\n'
            for number, (source, target, kind, weight) in enumerate(edges, first)
        ).encode()

    def end(self) -> bytes:
        return b"    </edges>\n  </graph>\n</gexf>\n"


def _data_of(node: ExportNode) -> str:
    return "".join(
        f'<attvalue for="{column.name}" value="{escape_attribute(text_of(value))}"/>'
        for index, column in _NODE_DATA
        if (value := node[index]) is not None
    )
