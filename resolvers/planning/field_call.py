"""Where in an operation arguments are read, and where something is changed: what a walk leaves for each request."""

from collections.abc import Mapping
from dataclasses import dataclass

from graphql import FieldNode, GraphQLField
from graphql.execution.values import VariableValues, get_argument_values

from cypher.compiler.selection import Item
from cypher.fields.field import Change
from resolvers.arguments.lists import ArgumentError, ArgumentReader, FieldArguments
from resolvers.errors import Code, refusal
from resolvers.planning.cursor import Cursors


@dataclass(slots=True)
class ArgumentSite:
    """A field whose arguments are read for each request. `constant` is their reading when they hold no variable."""

    node: FieldNode
    definition: GraphQLField
    reader: ArgumentReader
    prefix: str
    parent: "ArgumentSite | None"
    constant: FieldArguments | None = None

    def read(self, variables: VariableValues, cursors: Cursors) -> FieldArguments:
        """What the arguments mean in this request. Raises a GraphQLError that says what is wrong with them."""
        if self.constant is not None:
            return self.constant
        try:
            return self.reader(get_argument_values(self.definition, self.node, variables), self.prefix, cursors)
        except ArgumentError as error:
            raise refusal(Code.BAD_USER_INPUT, str(error), self.node) from None


@dataclass(frozen=True, slots=True)
class ChangeSelection:
    """A field of the mutation root: `items` are wanted of its payload, `names` are what its parameters are called."""

    field: str
    change: Change
    site: ArgumentSite
    items: tuple[Item, ...]
    names: Mapping[str, str]
