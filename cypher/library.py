"""Statements kept in files, by name: `statement("imports/merge_papers", rows=…)`.

A file holds one statement under a header of `//` lines that say what it does, its `$parameters` and what a row
holds. The parameters given must be those the text names, no fewer and no more.
"""

import re
from functools import cache
from importlib.resources import files
from typing import Any, LiteralString, cast

from cypher.statement import Statement

_COMMENT = re.compile(r"^\s*//.*$", re.MULTILINE)
_PARAMETER = re.compile(r"\$([A-Za-z_]\w*)")
# a `$name` inside quotes is text
_QUOTED = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")


class UnknownStatement(LookupError):
    """No file of that name."""


class WrongParameters(TypeError):
    """The parameters given are not those the text names."""


@cache
def source(name: str) -> str:
    """The whole text of cypher/<name>.cypher, header and all."""
    path = files("cypher").joinpath(*f"{name}.cypher".split("/"))
    if not path.is_file():
        raise UnknownStatement(name)
    return path.read_text(encoding="utf-8")


@cache
def _read(name: str) -> tuple[LiteralString, frozenset[str]]:
    text = _COMMENT.sub("", source(name)).strip()
    # our own file is our own text
    return cast(LiteralString, text), frozenset(_PARAMETER.findall(_QUOTED.sub("", text)))


def statement(name: str, /, **parameters: Any) -> Statement:
    """The statement in cypher/<name>.cypher with its parameters.

    Raises UnknownStatement, or WrongParameters when the names do not match both ways.
    """
    text, wanted = _read(name)
    if wanted != parameters.keys():
        raise WrongParameters(f"{name} takes {sorted(wanted)}, was given {sorted(parameters)}")
    return Statement(text, parameters, name)


def text_of(name: str) -> LiteralString:
    """The text of cypher/<name>.cypher without its header. Raises UnknownStatement."""
    return _read(name)[0]


def parameters_of(name: str) -> frozenset[str]:
    """The names of the parameters of cypher/<name>.cypher. Raises UnknownStatement."""
    return _read(name)[1]


def names(folder: str) -> list[str]:
    """The names of the statements in a folder of cypher/, sorted."""
    return sorted(
        f"{folder}/{entry.name.removesuffix('.cypher')}"
        for entry in files("cypher").joinpath(folder).iterdir()
        if entry.name.endswith(".cypher")
    )
