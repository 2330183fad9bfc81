"""The arguments of one field, read: what decides the text of the statement, and what does not."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeAlias

from cypher.compiler.selection import Filter, Order, Page
from resolvers.arguments.parameters import Parameters
from resolvers.planning.cursor import Cursors

Arguments: TypeAlias = Mapping[str, Any]
"""Arguments by name, coerced by graphql-core."""


class ArgumentError(ValueError):
    """An argument is not valid. The message names the argument and says what it takes."""


@dataclass(frozen=True, slots=True)
class ArgumentStructure:
    """The part of the arguments that decides the text of the statement."""

    page: Page | None = None
    order: tuple[Order, ...] = ()
    filter: Filter | None = None
    form: Hashable = None


_NOTHING: Mapping[str, Any] = MappingProxyType({})


def _nothing() -> Mapping[str, Any]:
    return _NOTHING


@dataclass(frozen=True, slots=True)
class FieldArguments:
    """The arguments of one field for one request.

    `size`: the maximum number of entities that the field returns. `visits`: entities added to the cost of the field.
    `list`: the fingerprint of the list, for cursors. `embed`: texts by the parameter that takes their embedding.
    `separate`: the arguments of a field that is not part of the statement.
    """

    structure: ArgumentStructure
    parameters: Parameters
    size: int = 1
    visits: int = 0
    list: bytes = b""
    embed: Mapping[str, str] = field(default_factory=_nothing)
    separate: Mapping[str, Any] = field(default_factory=_nothing)


ArgumentReader: TypeAlias = Callable[[Arguments, Parameters, Cursors], FieldArguments]
"""Reads the arguments of a field and adds the values to its parameters. Raises ArgumentError."""


def read_nothing(_arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of a field without arguments."""
    return FieldArguments(ArgumentStructure(), parameters)
