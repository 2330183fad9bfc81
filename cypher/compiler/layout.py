"""The layout of the positional list that a statement returns: the compiler writes it, the shaper reads it.

    items of an entity   [value, value, …], in the order of the selection
    Value                the value
    Entity               null or the items; with several variants [VARIANT, ITEMS], VARIANT is an index in `variants`
    Listing              one element for each selected part, in the order of ListPart; an entity of the list is
                         [order keys… if selected, step items…, items…], see RowLayout
    a guarded field      [REFUSAL, CONTENT]: REFUSAL is null, empty, or the reason why there is no CONTENT

The layout uses lists instead of maps, because Neo4j returns the keys of a map in hash order.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TypeVar

T = TypeVar("T")

VARIANT, ITEMS = 0, 1
"""The positions in an entity of several variants."""
REFUSAL, CONTENT = 0, 1
"""The positions in a guarded field."""


class ListPart(IntEnum):
    """The parts of a list, in the order of their positions."""

    ENTITIES = 0
    TOTAL = 1
    STATS = 2
    SKIPPED = 3
    WHOLE = 4


@dataclass(slots=True)
class ListLayout:
    """The positions of the parts that a list has."""

    parts: set[ListPart] = field(default_factory=set[ListPart])

    def position(self, part: ListPart) -> int:
        """The position of a part that the list has."""
        assert part in self.parts
        return sum(other < part for other in self.parts)


@dataclass(slots=True)
class RowLayout:
    """The positions in the row of an entity. An entity that is not in a list has neither keys nor step items."""

    keys: bool = False
    key_count: int = 0
    step_count: int = 0

    def step_item(self, index: int) -> int:
        """The position of an item of the step that leads to the entity."""
        return (self.key_count if self.keys else 0) + index

    def item(self, index: int) -> int:
        """The position of an item of the entity."""
        return self.step_item(self.step_count) + index


def arrange(keys: Iterable[T], step: Iterable[T], items: Iterable[T]) -> list[T]:
    """The elements of a row in the order of RowLayout."""
    return [*keys, *step, *items]


@dataclass(slots=True)
class Slot:
    """An element of a row; its position is known when the row is complete."""

    row: RowLayout
    index: int
    of_step: bool = False

    @property
    def position(self) -> int:
        return self.row.step_item(self.index) if self.of_step else self.row.item(self.index)
