"""Shapes: the response of an operation as a tree, each value with its position in the row."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from graphql import GraphQLError

from cypher.compiler.layout import ListLayout, RowLayout, Slot


@dataclass(slots=True)
class LeafShape:
    """A scalar or enum; `values` are the names of an enum. `listed`: a non-null list of non-null values.

    `markdown`: the value is Markdown, the response has it as HTML.
    """

    scalar: str
    nullable: bool
    values: frozenset[str] | None = None
    listed: bool = False
    markdown: bool = False


@dataclass(slots=True)
class ObjectShape:
    """An object: its fields by response key, each with its slot. A field without a slot reads the object's own row."""

    typename: str
    fields: dict[str, tuple[Slot | None, "Shape"]] = field(default_factory=dict[str, tuple[Slot | None, "Shape"]])


@dataclass(slots=True)
class TypenameShape:
    """`__typename`."""

    typename: str


@dataclass(slots=True)
class EntityShape:
    """At most one entity, of one of several types."""

    variants: list[ObjectShape]
    nullable: bool


@dataclass(slots=True)
class GuardShape:
    """A value that may be refused: `refusal` turns the reason in the row into an error."""

    inner: "Shape"
    refusal: Callable[[Any], GraphQLError]


@dataclass(slots=True)
class ListShape:
    """A plain list. `inner` is the slot of the items in the rows; None if the rows are the items."""

    item: ObjectShape | EntityShape
    inner: Slot | None = None


@dataclass(slots=True)
class CursorShape:
    """The cursor of the row."""


@dataclass(slots=True)
class PageInfoShape:
    """A PageInfo: its fields by response key."""

    fields: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(slots=True)
class StatsShape:
    """The statistics of a list."""

    of: ObjectShape


@dataclass(slots=True)
class TotalShape:
    """The length of a list."""


@dataclass(slots=True)
class WholeShape:
    """A value that describes the whole list; `index` is its place among these values."""

    index: int
    of: LeafShape


ConnectionPart: TypeAlias = (
    ObjectShape | ListShape | PageInfoShape | StatsShape | TotalShape | TypenameShape | WholeShape
)


@dataclass(slots=True)
class ConnectionShape:
    """A page of a list: its parts by response key.

    `page` is the name of the parameter with the page size, and of the list's fingerprint. `more`: the statement
    returns one entity more than the page has if there is a next page.
    """

    typename: str
    row: RowLayout
    page: str
    backward: bool
    fields: dict[str, ConnectionPart] = field(default_factory=dict[str, ConnectionPart])
    layout: ListLayout = field(default_factory=ListLayout)
    more: bool = False


Shape: TypeAlias = (
    LeafShape
    | ObjectShape
    | TypenameShape
    | EntityShape
    | GuardShape
    | ListShape
    | ConnectionShape
    | CursorShape
    | PageInfoShape
)
