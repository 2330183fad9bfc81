"""The arguments of what counts papers, and what counting costs."""

from typing import Any

from cypher.compiler.selection import Page
from resolvers.arguments.lists import (
    PAGE_SIZE_DEFAULT,
    PAGE_SIZE_MAX,
    Arguments,
    ArgumentStructure,
    FieldArguments,
    read_where,
)
from resolvers.arguments.research_map import read_whole
from resolvers.planning.cursor import Cursors

VISITS = 1000
"""What counting over a list costs: it looks at all the papers, and nobody knows before how many they are."""


def read_stats(_arguments: Arguments, _prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of the statistics of a list, which has arguments of its own."""
    return FieldArguments(ArgumentStructure(), visits=VISITS)


def read_paper_stats(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of the statistics of all papers for which a filter holds."""
    parameters: dict[str, Any] = {}
    condition = read_where(arguments, prefix, parameters)
    return FieldArguments(ArgumentStructure(form=condition), parameters, visits=VISITS)


def read_largest(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of how many groups, the largest ones, are asked for."""
    first = read_whole("first", arguments, 0, PAGE_SIZE_MAX, PAGE_SIZE_DEFAULT)
    return FieldArguments(ArgumentStructure(Page(prefix)), {prefix: first}, size=first)


def read_series(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of a time series."""
    parameters: dict[str, Any] = {}
    condition = read_where(arguments, prefix, parameters)
    return FieldArguments(ArgumentStructure(form=condition), parameters, size=PAGE_SIZE_DEFAULT, visits=VISITS)
