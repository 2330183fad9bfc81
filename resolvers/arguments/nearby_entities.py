"""The arguments of rankings around a person, an institution or a topic."""

from cypher.compiler.selection import Page
from cypher.ranking.nearby_people import NearbyPeopleForm
from resolvers.arguments.field_arguments import Arguments, ArgumentStructure, FieldArguments
from resolvers.arguments.parameters import Parameters
from resolvers.arguments.values import read_whole
from resolvers.planning.cursor import Cursors
from schema.limits import NEAREST_DEFAULT, PAGE_SIZE_MAX


def read_ranked(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of `first` of a ranking."""
    first = read_whole("first", arguments, 1, PAGE_SIZE_MAX, NEAREST_DEFAULT)
    return FieldArguments(ArgumentStructure(Page(parameters.add("", first))), parameters, first)


def read_nearby_people(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of `nearby` of a person."""
    first = read_whole("first", arguments, 1, PAGE_SIZE_MAX, NEAREST_DEFAULT)
    form = NearbyPeopleForm(arguments.get("coauthors"))
    return FieldArguments(ArgumentStructure(Page(parameters.add("", first)), form=form), parameters, first)
