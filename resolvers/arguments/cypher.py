"""The arguments of Query.cypher."""

from resolvers.arguments.field_arguments import ArgumentError, Arguments, ArgumentStructure, FieldArguments
from resolvers.arguments.parameters import Parameters
from resolvers.arguments.values import read_object, read_text
from resolvers.planning.cursor import Cursors
from schema.limits import ROWS_DEFAULT, ROWS_MAX, STATEMENT_MAX


def read_cypher(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of Query.cypher, which is not part of the operation's statement."""
    limit = arguments.get("limit")
    limit = ROWS_DEFAULT if limit is None else limit
    if not 0 <= limit <= ROWS_MAX:
        raise ArgumentError(f"`limit` takes 0 to {ROWS_MAX}, not {limit}. POST the statement to /cypher for more rows.")
    given = read_object("parameters", arguments)
    text = read_text("statement", arguments["statement"])
    if len(text) > STATEMENT_MAX:
        raise ArgumentError(
            f"`statement` is longer than {STATEMENT_MAX} characters. Pass values in `parameters` instead."
        )
    separate = {"statement": text, "parameters": given, "limit": limit}
    return FieldArguments(ArgumentStructure(), parameters, limit, separate=separate)
