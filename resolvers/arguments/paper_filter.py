"""The arguments `where` and `kind`: conditions on the entities of a list."""

from typing import Any

from cypher.compiler.selection import Combination, Condition, Filter
from resolvers.arguments.field_arguments import ArgumentError, Arguments
from resolvers.arguments.parameters import Parameters
from resolvers.arguments.values import read_id, read_text
from schema.limits import FILTER_DEPTH_MAX, FILTER_PARTS_MAX


def read_where(arguments: Arguments, parameters: Parameters) -> Filter | None:
    """The filter in `where` or `kind`; its values become parameters. Raises ArgumentError."""
    if arguments.get("kind") is not None:
        return Condition("kind", parameters.add_condition(arguments["kind"].name))
    where = arguments.get("where")
    return None if where is None else _FilterReader(parameters).read(where)


class _FilterReader:
    """Reads one filter and counts its parts."""

    def __init__(self, parameters: Parameters) -> None:
        self._parameters = parameters
        self._parts = 0

    def read(self, where: Arguments, depth: int = 1) -> Filter:
        if depth > FILTER_DEPTH_MAX:
            raise ArgumentError(f"`where` is nested more than {FILTER_DEPTH_MAX} levels deep. Use fewer levels.")
        self._add_part()
        parts: list[Filter] = []
        for name, value in where.items():
            if value is None:
                continue
            if name in {"and", "or"}:
                parts.append(Combination(name, tuple(self.read(part, depth + 1) for part in value)))
            elif name == "not":
                parts.append(Combination(name, (self.read(value, depth + 1),)))
            elif name in {"year", "citationCount"}:
                parts.extend(
                    self._condition(f"{name}.{bound}", value[bound])
                    for bound in ("gte", "lte")
                    if value.get(bound) is not None
                )
            else:
                parts.append(self._condition(name, value))
        return parts[0] if len(parts) == 1 else Combination("and", tuple(parts))

    def _condition(self, name: str, value: Any) -> Filter:
        self._add_part()
        if name in {"author", "institution", "topic"}:
            value = read_id(f"where.{name}", value)
        if name == "types":
            value = sorted({kind.name for kind in value})
        if name == "venue":
            value = read_text("where.venue", value)
        return Condition(name, self._parameters.add_condition(value))

    def _add_part(self) -> None:
        self._parts += 1
        if self._parts > FILTER_PARTS_MAX:
            raise ArgumentError(f"`where` has more than {FILTER_PARTS_MAX} parts. Use fewer conditions.")
