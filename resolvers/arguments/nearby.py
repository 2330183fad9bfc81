"""The arguments of `nearby`."""

from cypher.compiler.selection import Page
from cypher.ranking.nearby import NearbyForm
from cypher.ranking.nearby_model import SIGNALS
from resolvers.arguments.field_arguments import ArgumentError, Arguments, ArgumentStructure, FieldArguments
from resolvers.arguments.paper_filter import read_where
from resolvers.arguments.parameters import Parameters
from resolvers.arguments.values import read_choice, read_whole
from resolvers.planning.cursor import Cursors
from schema.limits import NEAREST_DEFAULT, PAGE_SIZE_MAX


def read_nearby(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of `nearby` of a paper or collection."""
    first = read_whole("first", arguments, 0, PAGE_SIZE_MAX, NEAREST_DEFAULT)
    signals = read_choice("signals", arguments, tuple(SIGNALS))
    diversify: float = arguments.get("diversify") or 0.0
    if not 0 <= diversify <= 1:
        raise ArgumentError(f"`diversify` takes 0 to 1, not {diversify:g}.")
    page = Page(parameters.add("", first))
    condition = read_where(arguments, parameters)
    if diversify == 0:
        return FieldArguments(ArgumentStructure(page, filter=condition, form=NearbyForm(signals)), parameters, first)
    parameters.bind("diversify", diversify)
    form = NearbyForm(signals, diversify=True, filter=condition)
    return FieldArguments(ArgumentStructure(page, form=form), parameters, first)
