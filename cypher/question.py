"""The questions that ship: cypher/analyst/*.cypher, each with what it tells and what it wants to know.

The header of such a file is read. Its first words, up to a colon or full stop, are the title, and all lines before the
parameters say what the question is about. A parameter is `$name (Kind = default): what it is`; its kind is that of a
thing (Paper, Person, Institution, Topic, Collection: an id of it) or `Int least..most`; one without a default must be
given. `Row:` names the columns. `$viewer` is who asks, and is nobody's to give.
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import LiteralString

from cypher import library

FOLDER = "questions"
THINGS = ("Paper", "Person", "Institution", "Topic", "Collection")

_PARAMETER = re.compile(rf"^\$(\w+) \((?:({'|'.join(THINGS)})|Int (\d+)\.\.(\d+))(?: = (null|\d+))?\): (.+)$")


class UnknownQuestion(LookupError):
    """No question of that name."""


@dataclass(frozen=True, slots=True)
class ParameterSpec:
    """A parameter of a question: the id of a `thing`, or else a whole number from `least` to `most`."""

    name: str
    about: str
    thing: str | None
    least: int
    most: int
    is_optional: bool
    default: int | None

    @property
    def kind(self) -> str:
        """What it is, in words: `id of a Topic`, `1 to 50`."""
        if self.thing is None:
            return f"{self.least} to {self.most}"
        return f"id of {'an' if self.thing[0] in 'AEIOU' else 'a'} {self.thing}"


@dataclass(frozen=True, slots=True)
class ShippedQuestion:
    """`name` is as one asks for it: `rising-papers`; `row` says what the columns are.

    `knows_viewer` is whether the answer depends on who asks.
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
    return ShippedQuestion(
        name,
        re.split(r"[:.]", about)[0],
        about,
        tuple(_wanted(line) for line in header[first:last] if not line.startswith("$viewer")),
        " ".join(header[last:]).removeprefix("Row: "),
        library.text_of(path),
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
