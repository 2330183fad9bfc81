"""The names in a compiled statement. Selections of the same shape get the same names, and so the same text."""

import re
from collections.abc import Mapping

_TOKEN = re.compile(r"@(\w+)|\$(\w+)")


def variables_in(text: str) -> set[str]:
    """The names of the `@` variables of a text."""
    return {match.group(1) for match in _TOKEN.finditer(text) if match.group(1)}


class Variables:
    """Makes variable names that are unique in the statement."""

    def __init__(self) -> None:
        self._count = 0

    def new(self, letter: str) -> str:
        self._count += 1
        return f"{letter}_{self._count}" if letter[-1].isdigit() else f"{letter}{self._count}"


class Scope:
    """The names of the `@` variables and `$` parameters in the text of a field. An unknown variable gets a new name."""

    def __init__(self, variables: Variables, bound: Mapping[str, str], parameters: Mapping[str, str]) -> None:
        self._variables = variables
        self._bound = dict(bound)
        self._parameters = parameters

    def __getitem__(self, name: str) -> str:
        if name not in self._bound:
            self._bound[name] = self._variables.new(name)
        return self._bound[name]

    def write(self, text: str, parameters: Mapping[str, str] | None = None) -> str:
        """The text with its variables and parameters replaced."""
        names = self._parameters if parameters is None else parameters

        def replace(match: re.Match[str]) -> str:
            variable, parameter = match.groups()
            return self[variable] if variable else f"${names.get(parameter, parameter)}"

        return _TOKEN.sub(replace, text)
