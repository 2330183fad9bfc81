"""The declaration of a field: its description and arguments, without a resolver.

`selected` declares a field whose value is in the record of its parent under the response key, so that aliases work. No
field does I/O: `resolvers` reads the row of the whole operation before any field takes its value.
"""

from typing import Any

from graphql import GraphQLError
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField
from strawberry.types.info import Info
from strawberry.types.unset import UNSET

from schema.record import Record


class SelectedField(StrawberryField):
    """A field that takes its value from the record of its parent, by response key."""

    @property
    def is_basic_field(self) -> bool:
        return False  # a basic field gets no Info, which has the path

    def get_result(self, source: Any, info: Info[Any, Any] | None, args: list[Any], kwargs: Any) -> Any:
        assert info is not None
        value = source[info.path.key]
        if isinstance(value, GraphQLError):  # the reason why there is no value
            raise value
        return value


def selected(description: str, *arguments: StrawberryArgument, name: str | None = None) -> Any:
    """A field of a type, with its description and arguments."""
    field = SelectedField(graphql_name=name, description=description)
    field.arguments = list(arguments)
    return field


def argument(name: str, annotation: Any, description: str, default: Any = UNSET) -> StrawberryArgument:
    """An argument of a field."""
    return StrawberryArgument(
        python_name=name,
        graphql_name=name,
        type_annotation=StrawberryAnnotation(annotation),
        description=description,
        default=default,
    )


class Selectable:
    """A type that unions and interfaces recognise by the type name in its records."""

    @classmethod
    def is_type_of(cls, value: Any, _info: Any) -> bool:
        return isinstance(value, Record) and value.typename == cls.__name__
