"""How types are declared here: a field says what it is; its value was selected with the whole operation.

No field does I/O. `selected` declares one whose value is looked up in the record of its parent by response key, so that
aliases work; its arguments have been read by resolvers.planning.plan already.
"""

from typing import Any, TypeVar

from graphql import GraphQLError
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField
from strawberry.types.info import Info
from strawberry.types.unset import UNSET

from schema.record import Record

T = TypeVar("T")


class SelectedField(StrawberryField):
    """A field that is read from its parent's record by response key."""

    @property
    def is_basic_field(self) -> bool:
        return False  # so that get_result is given the path

    def get_result(self, source: Any, info: Info[Any, Any] | None, args: list[Any], kwargs: Any) -> Any:
        assert info is not None
        value = source[info.path.key]
        if isinstance(value, GraphQLError):  # it stands where something could not be found
            raise value
        return value


def selected(description: str, *arguments: StrawberryArgument, name: str | None = None) -> Any:
    """A field of a type: its description and arguments."""
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
    """A type whose objects are records: unions and interfaces tell them apart by the name they carry."""

    @classmethod
    def is_type_of(cls, value: Any, _info: Any) -> bool:
        return isinstance(value, Record) and value.typename == cls.__name__
