"""Selection: the values to read from the graph, as a tree that depends on neither GraphQL nor Cypher.

Fields are named `Entity.field` as in cypher.fields.vocabulary; the fields of a step by their name alone. The items of
an Entity or Listing become a positional list in the answer; `cypher.compiler.layout` has the layout.
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
    """At most one entity, reached by the field `name`. `variants` are the selected items by the name of the entity.

    `form` is the part of the field's arguments that decides the clauses.
    """

    name: str
    variants: Mapping[str, tuple["Item", ...]]
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    form: Hashable = None


@dataclass(frozen=True, slots=True)
class Condition:
    """A test of an entity, by name; `parameter` names the parameter with the value to compare with."""

    test: str
    parameter: str


@dataclass(frozen=True, slots=True)
class Combination:
    """Tests joined by "and", "or" or "not". "not" has one part; an empty "or" is false, an empty "and" true."""

    join: str
    parts: tuple["Filter", ...]


Filter: TypeAlias = Condition | Combination


@dataclass(frozen=True, slots=True)
class Order:
    """A key that orders entities."""

    key: str
    descending: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A page of an ordered list.

    `limit` names the parameter with the maximum number of entities. `backward` takes them from the end and returns them
    in reverse. `after` and `before` name the parameters with the key values of a cursor.
    """

    limit: str
    backward: bool = False
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """The entities reached by the field `name`: those of `page`, or all of them.

    `items` are selected of each entity, and `step` of the step that leads to it (cypher/fields/field.py); `keys`
    selects its order keys, for cursors. `total` selects the length of the list, `stats` statistics of all its papers,
    and `skipped` whether there are entities on the other side of the cursor. `whole` are selected of the whole list.
    `form` is as for an Entity.
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
    whole: tuple[Value, ...] = ()
    entities: bool = True
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    form: Hashable = None


Item: TypeAlias = Value | Entity | Listing
