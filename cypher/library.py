"""Statements in files, by name: `statement("imports/merge_papers", rows=…)` is cypher/imports/merge_papers.cypher.

A file begins with `//` lines that describe the statement, its `$parameters` and the columns of a row; then comes the
statement. A file of migrations/ may hold several statements, each ended by `;` at the end of a line. A call must pass
exactly the parameters that the text names.
"""

import re
from functools import cache
from importlib.resources import files
from typing import Any, LiteralString, cast

from cypher.rule_macros import write_rules
from cypher.statement import Statement

_COMMENT = re.compile(r"^\s*//.*$", re.MULTILINE)
_PARAMETER = re.compile(r"\$([A-Za-z_]\w*)")
# a `$name` inside quotes is text
_QUOTED = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")


class UnknownStatement(LookupError):
    """There is no file of that name."""


class WrongParameters(TypeError):
    """The parameters of a call differ from those that the text names."""


@cache
def source(name: str) -> str:
    """The whole text of cypher/<name>.cypher, with its header. Raises UnknownStatement."""
    path = files("cypher").joinpath(*f"{name}.cypher".split("/"))
    if not path.is_file():
        raise UnknownStatement(name)
    return path.read_text(encoding="utf-8")


@cache
def _read(name: str) -> tuple[LiteralString, frozenset[str]]:
    text = write_rules(_COMMENT.sub("", source(name))).strip()
    # safe: the text is a file of this package
    return cast(LiteralString, text), frozenset(_PARAMETER.findall(_QUOTED.sub("", text)))


def statement(name: str, /, **parameters: Any) -> Statement:
    """The statement in cypher/<name>.cypher with its parameters.

    Raises UnknownStatement, or WrongParameters if a parameter is missing or unknown.
    """
    text, wanted = _read(name)
    if wanted != parameters.keys():
        raise WrongParameters(f"{name} takes {sorted(wanted)}, was given {sorted(parameters)}")
    return Statement(text, parameters, name)


def statements(name: str) -> list[Statement]:
    """The statements of a file of migrations/, in order; they take no parameters. Raises UnknownStatement."""
    texts = f"{text_of(name)}\n".split(";\n")
    return [Statement(text.strip(), name=name) for text in texts if text.strip()]


def text_of(name: str) -> LiteralString:
    """The text of cypher/<name>.cypher without its comments. Raises UnknownStatement."""
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
