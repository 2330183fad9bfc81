"""FieldCall: a field of an operation whose arguments are read for each request."""

from dataclasses import dataclass

from graphql import FieldNode, GraphQLField
from graphql.execution.values import VariableValues, get_argument_values

from resolvers.arguments.field_arguments import ArgumentError, ArgumentReader, FieldArguments
from resolvers.arguments.parameters import Parameters
from resolvers.error_codes import Code, refusal
from resolvers.planning.cursor import Cursors


@dataclass(slots=True)
class FieldCall:
    """A field that takes arguments or returns entities. `prefix` begins the names of its parameters.

    `parent` is the call that returns the entities to which the field belongs. `constant` are its arguments if they
    contain no variable.
    """

    node: FieldNode
    definition: GraphQLField
    reader: ArgumentReader
    prefix: str
    parent: "FieldCall | None"
    constant: FieldArguments | None = None

    def read(self, variables: VariableValues, cursors: Cursors) -> FieldArguments:
        """The arguments for this request. Raises a GraphQLError for an argument that is not valid."""
        if self.constant is not None:
            return self.constant
        try:
            values = get_argument_values(self.definition, self.node, variables)
            return self.reader(values, Parameters(self.prefix), cursors)
        except ArgumentError as error:
            raise refusal(Code.BAD_USER_INPUT, str(error), self.node) from None
