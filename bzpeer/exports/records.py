"""Nodes and edges of an exported graph, and the names and types of their columns in every format."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol

from cypher.model import NEAR


class ColumnType(StrEnum):
    """The type of a column, by its name in GraphML and GEXF."""

    TEXT = "string"
    INTEGER = "long"
    FLOAT = "double"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, which is an attribute of a node or edge in other formats."""

    name: str
    type: ColumnType = ColumnType.TEXT


class ExportNode(NamedTuple):
    """A paper, person, institution or topic. A value that is unknown, or that the kind does not have, is None.

    Only a slice of the map sets `distance` (number of relations to the nearest seed), `weight` (0 to 1) and `why` (the
    reason why the slice has the node, as a sentence).
    """

    id: str
    kind: str
    label: str
    year: int | None = None
    type: str | None = None
    venue: str | None = None
    doi: str | None = None
    arxiv: str | None = None
    openalex: str | None = None
    orcid: str | None = None
    ror: str | None = None
    country: str | None = None
    field: str | None = None
    citations: int | None = None
    is_retracted: bool | None = None
    distance: int | None = None
    weight: float | None = None
    why: str | None = None


class ExportEdge(NamedTuple):
    """A relation; `weight` is its strength, 0 to 1. It is directed unless its kind is in UNDIRECTED_KINDS."""

    source: str
    target: str
    kind: str
    weight: float


NODE_COLUMNS = (
    Column("id"),
    Column("kind"),
    Column("label"),
    Column("year", ColumnType.INTEGER),
    Column("type"),
    Column("venue"),
    Column("doi"),
    Column("arxivId"),
    Column("openalexId"),
    Column("orcid"),
    Column("ror"),
    Column("countryCode"),
    Column("field"),
    Column("citationCount", ColumnType.INTEGER),
    Column("isRetracted", ColumnType.BOOLEAN),
    Column("distance", ColumnType.INTEGER),
    Column("weight", ColumnType.FLOAT),
    Column("why"),
)
"""The columns of ExportNode, in its order, with their GraphQL names."""

EDGE_COLUMNS = (Column("source"), Column("target"), Column("kind"), Column("weight", ColumnType.FLOAT))

UNDIRECTED_KINDS = frozenset({NEAR})
"""The kinds of relation without a direction. Each pair of nodes has one relation of such a kind."""


def text_of(value: str | float | bool) -> str:
    """A value as text, in the spelling of XML Schema: `true` and `false` in small letters."""
    return str(value).lower() if isinstance(value, bool) else str(value)


class GraphSource(Protocol):
    """A graph to export. The caller reads all nodes, then all edges; edges connect only these nodes."""

    @property
    def title(self) -> str: ...

    def nodes(self) -> AsyncIterator[list[ExportNode]]: ...

    def edges(self) -> AsyncIterator[list[ExportEdge]]: ...
