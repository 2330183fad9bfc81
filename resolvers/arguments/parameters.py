"""Parameters: names and values of the parameters that one field has in its operation's statement."""

from collections.abc import Sequence
from typing import Any


def parameter_name(prefix: str, name: str) -> str:
    """The name in the statement of the parameter that the clauses or the file of a field call `$name`."""
    return f"{prefix}_{name}"


class Parameters:
    """The parameters of one field. `prefix` is the number of the field in its operation: `p0`, `p1` and so on.

    `values` are by name in the statement. `names` has the name in the statement of each `$name` in the field's text.
    """

    __slots__ = ("names", "prefix", "values")

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.values: dict[str, Any] = {}
        self.names: dict[str, str] = {}

    def add(self, suffix: str, value: Any) -> str:
        """Adds a value; returns its name in the statement."""
        name = self.prefix + suffix
        self.values[name] = value
        return name

    def bind(self, name: str, value: Any, suffix: str | None = None) -> None:
        """Adds the value of `$name`."""
        self.values[self.reserve(name, suffix)] = value

    def reserve(self, name: str, suffix: str | None = None) -> str:
        """Names the parameter `$name`, whose value comes later; returns its name in the statement."""
        full = parameter_name(self.prefix, name) if suffix is None else self.prefix + suffix
        self.names[name] = full
        return full

    def add_condition(self, value: Any) -> str:
        """Adds the value that a filter compares with; returns its name in the statement."""
        return self.add(f"f{len(self.values)}", value)

    def add_keys(self, side: str, keys: Sequence[Any]) -> tuple[str, ...]:
        """Adds the keys of a cursor, `after` or `before`; returns their names in the statement."""
        return tuple(self.add(f"{side[0]}{index}", key) for index, key in enumerate(keys))
