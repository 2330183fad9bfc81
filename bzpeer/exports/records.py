"""Nodes and edges as rows, and what their columns are called in every graph format."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, Protocol


class Values(StrEnum):
    """What a column holds."""

    TEXT = "string"
    WHOLE = "long"
    REAL = "double"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, an attribute of a node or edge."""

    name: str
    values: Values = Values.TEXT


class ExportNode(NamedTuple):
    """A paper, person, institution or topic. What a kind has not, or nobody knows, is None.

    `distance` (relations from the nearest seed) and `weight` (0 to 1) are those of a slice.
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
    distance: int | None = None
    weight: float | None = None


class ExportEdge(NamedTuple):
    """A relation, read from source to target; `weight` is how strong it is, 0 to 1."""

    source: str
    target: str
    kind: str
    weight: float


NODE_COLUMNS = (
    Column("id"),
    Column("kind"),
    Column("label"),
    Column("year", Values.WHOLE),
    Column("type"),
    Column("venue"),
    Column("doi"),
    Column("arxivId"),
    Column("openalexId"),
    Column("orcid"),
    Column("ror"),
    Column("countryCode"),
    Column("field"),
    Column("citationCount", Values.WHOLE),
    Column("distance", Values.WHOLE),
    Column("weight", Values.REAL),
)
"""Those of Node, in its order, by the names GraphQL has for them."""

EDGE_COLUMNS = (Column("source"), Column("target"), Column("kind"), Column("weight", Values.REAL))


class GraphSource(Protocol):
    """A graph to export. All nodes are read before the first edge; edges are between these nodes only."""

    @property
    def title(self) -> str: ...

    def nodes(self) -> AsyncIterator[list[ExportNode]]: ...

    def edges(self) -> AsyncIterator[list[ExportEdge]]: ...
