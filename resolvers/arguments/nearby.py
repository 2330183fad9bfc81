"""The arguments of `nearby`."""

from cypher.compiler.selection import Page
from cypher.ranking.nearby import WEIGHTS, NearbyForm
from resolvers.arguments.lists import PAGE_SIZE_MAX, Arguments, ArgumentStructure, FieldArguments, read_where
from resolvers.arguments.research_map import read_choice, read_whole
from resolvers.planning.cursor import Cursors

NEAREST_DEFAULT = 10


def read_nearby(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of a paper's `nearby`."""
    first = read_whole("first", arguments, 0, PAGE_SIZE_MAX, NEAREST_DEFAULT)
    form = NearbyForm(read_choice("signals", arguments, tuple(WEIGHTS)))
    parameters = {prefix: first}
    condition = read_where(arguments, prefix, parameters)
    return FieldArguments(ArgumentStructure(Page(prefix), filter=condition, form=form), parameters, size=first)
