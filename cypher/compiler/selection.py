"""Selection: what is wanted of the graph, as a tree that knows neither GraphQL nor Cypher.

Fields are named `Entity.field` as in cypher.fields.query; those of a step by their name alone.
An Entity's or Listing's items become a positional list in the answer, in the order they are given; see
`cypher.compiler.compile` for the exact layout.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Value:
    """A single value of an entity or of the step that leads to it."""

    name: str
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Entity:
    """At most one entity, reached by `name`. `variants` are the items wanted of it, by the entity's name.

    `form` is what of the field's arguments decides how it is reached.
    """

    name: str
    variants: Mapping[str, tuple["Item", ...]]
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    form: Hashable = None


@dataclass(frozen=True, slots=True)
class Condition:
    """A test of an entity: `test` names it, `parameter` holds what it is compared with."""

    test: str
    parameter: str


@dataclass(frozen=True, slots=True)
class Combination:
    """Tests joined by "and", "or" or "not"; "not" has one part, an empty "or" is false, an empty "and" true."""

    join: str
    parts: tuple["Filter", ...]


Filter: TypeAlias = Condition | Combination


@dataclass(frozen=True, slots=True)
class Order:
    """A key entities are ordered by."""

    key: str
    descending: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A window on an ordered list.

    `limit` names the parameter with the most entities to return. `backward` takes them from the end, and then the
    answer is in reverse. `after` and `before` name the parameters with the key values of a cursor each.
    """

    limit: str
    backward: bool = False
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """The entities reached by `name`: those of `page`, or all of them.

    `items` are wanted of each entity, `step` of the step that leads to it, `keys` asks for its order keys too (for
    cursors). `total` asks how many there are in all, `stats` are wanted of all its papers together, `skipped` asks
    whether there are any on the other side of the cursor. `form` is as for an Entity.
    """

    name: str
    items: tuple["Item", ...] = ()
    step: tuple["Item", ...] = ()
    page: Page | None = None
    order: tuple[Order, ...] = ()
    filter: Filter | None = None
    keys: bool = False
    total: bool = False
    stats: tuple["Item", ...] = ()
    skipped: bool = False
    entities: bool = True
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    form: Hashable = None


Item: TypeAlias = Value | Entity | Listing
