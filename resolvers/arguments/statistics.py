"""The arguments of statistics and time series, and the cost of counting."""

from cypher.compiler.selection import Page
from resolvers.arguments.field_arguments import Arguments, ArgumentStructure, FieldArguments
from resolvers.arguments.paper_filter import read_where
from resolvers.arguments.parameters import Parameters
from resolvers.arguments.values import read_whole
from resolvers.planning.cursor import Cursors
from schema.limits import PAGE_SIZE_DEFAULT, PAGE_SIZE_MAX

VISITS = 1000
"""The cost of counting over a list. Counting reads every paper, and the number of papers is not known in advance."""


def read_stats(_arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of the statistics of a list."""
    return FieldArguments(ArgumentStructure(), parameters, visits=VISITS)


def read_paper_stats(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of the statistics of all papers that meet a filter."""
    condition = read_where(arguments, parameters)
    return FieldArguments(ArgumentStructure(form=condition), parameters, visits=VISITS)


def read_largest(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of the number of groups to return."""
    first = read_whole("first", arguments, 0, PAGE_SIZE_MAX, PAGE_SIZE_DEFAULT)
    return FieldArguments(ArgumentStructure(Page(parameters.add("", first))), parameters, first)


def read_series(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of a time series."""
    condition = read_where(arguments, parameters)
    return FieldArguments(ArgumentStructure(form=condition), parameters, PAGE_SIZE_DEFAULT, VISITS)
