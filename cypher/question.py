"""The shipped questions: cypher/questions/*.cypher, each with its title, description, parameters and columns.

All of these are read from the header of the file. Its first words, up to a colon or full stop, are the title; all
lines before the parameters are the description. A parameter is written `$name (Kind = default): description`. Its kind
is a type of node (Paper, Person, Institution, Topic, Collection; the parameter is an id) or `Int least..most`. A
parameter without a default is required. `Row:` names the columns. Clients cannot set `$viewer`, the id of the viewer.

A file can use the rules of cypher/rule_macros.py, such as `@is_reachable(collection)`.
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import LiteralString

from cypher import library

FOLDER = "questions"
NODE_KINDS = ("Paper", "Person", "Institution", "Topic", "Collection")

_PARAMETER = re.compile(rf"^\$(\w+) \((?:({'|'.join(NODE_KINDS)})|Int (\d+)\.\.(\d+))(?: = (null|\d+))?\): (.+)$")


class UnknownQuestion(LookupError):
    """There is no question of that name."""


@dataclass(frozen=True, slots=True)
class ParameterSpec:
    """A parameter of a question: the id of a node of the type `thing`; if None, a number from `least` to `most`."""

    name: str
    about: str
    thing: str | None
    least: int
    most: int
    is_optional: bool
    default: int | None

    @property
    def kind(self) -> str:
        """The kind as a text: `id of a Topic`, `1 to 50`."""
        if self.thing is None:
            return f"{self.least} to {self.most}"
        return f"id of {'an' if self.thing[0] in 'AEIOU' else 'a'} {self.thing}"


@dataclass(frozen=True, slots=True)
class ShippedQuestion:
    """A shipped question. `name` is its public name, such as `rising-papers`; `row` describes the columns.

    `knows_viewer`: the answer depends on the viewer, and the statement has the parameter `viewer`.
    """

    name: str
    title: str
    about: str
    wanted: tuple[ParameterSpec, ...]
    row: str
    text: LiteralString
    knows_viewer: bool


def names() -> list[str]:
    """The names of all questions, sorted."""
    return [name.removeprefix(f"{FOLDER}/").replace("_", "-") for name in library.names(FOLDER)]


@cache
def question(name: str) -> ShippedQuestion:
    """The question of that name. Raises UnknownQuestion."""
    if name not in names():
        raise UnknownQuestion(name)
    path = f"{FOLDER}/{name.replace('-', '_')}"
    lines = library.source(path).splitlines()
    header = [line.removeprefix("// ") for line in takewhile(lambda line: line.startswith("//"), lines)]
    first = next(place for place, line in enumerate(header) if line.startswith(("$", "Row: ")))
    last = next(place for place, line in enumerate(header) if line.startswith("Row: "))
    about = " ".join(header[:first])
    text = library.text_of(path)
    return ShippedQuestion(
        name,
        re.split(r"[:.]", about)[0],
        about,
        tuple(_wanted(line) for line in header[first:last] if not line.startswith("$viewer")),
        " ".join(header[last:]).removeprefix("Row: "),
        text,
        "viewer" in library.parameters_of(path),
    )


def _wanted(line: str) -> ParameterSpec:
    found = _PARAMETER.match(line)
    assert found, line
    name, thing, least, most, default, about = found.groups()
    return ParameterSpec(
        name,
        about,
        thing,
        int(least or 0),
        int(most or 0),
        default is not None,
        None if default in (None, "null") else int(default),
    )
