"""The arguments of `nearby`."""

from cypher.nearby import WEIGHTS, NearbyForm
from cypher.selection import Page
from resolvers.arguments import PAGE_SIZE_MAX, Arguments, Reading, Structure, read_where
from resolvers.cursor import Cursors
from resolvers.map_arguments import read_choice, read_whole

NEAREST_DEFAULT = 10


def read_nearby(arguments: Arguments, prefix: str, _cursors: Cursors) -> Reading:
    """The reader of a paper's `nearby`."""
    first = read_whole("first", arguments, 0, PAGE_SIZE_MAX, NEAREST_DEFAULT)
    form = NearbyForm(read_choice("signals", arguments, tuple(WEIGHTS)))
    parameters = {prefix: first}
    condition = read_where(arguments, prefix, parameters)
    return Reading(Structure(Page(prefix), filter=condition, form=form), parameters, size=first)
