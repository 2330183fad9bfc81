"""The arguments of Query.question."""

from resolvers.analyst.questions import find_question, parameters_for
from resolvers.analyst.runner import CypherRefused
from resolvers.arguments.field_arguments import ArgumentError, Arguments, ArgumentStructure, FieldArguments
from resolvers.arguments.parameters import Parameters
from resolvers.arguments.values import read_object, read_text
from resolvers.planning.cursor import Cursors
from schema.limits import ROWS_MAX


def read_question(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of Query.question, which is not part of the operation's statement."""
    given = read_object("parameters", arguments)
    try:
        question = find_question(read_text("name", arguments["name"]))
        separate = {"question": question, "parameters": parameters_for(question, given)}
    except CypherRefused as refused:
        raise ArgumentError(refused.message) from None
    return FieldArguments(ArgumentStructure(), parameters, ROWS_MAX, separate=separate)
