"""Fields that are not part of the operation's statement: their selections and the shapes of their answers.

The answer to such a field is guarded: [None, value] or [a GraphQLError, None]. The value of an object is the list of
its fields in the order of the schema. A list of objects is a list with the part ENTITIES only.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from graphql import GraphQLError, GraphQLField, GraphQLObjectType, is_leaf_type
from graphql.execution.collect_fields import FieldDetails

from cypher.compiler.layout import RowLayout, Slot
from resolvers.planning.schema_types import is_list_of, leaf_of, named_type_of, object_type_of
from resolvers.shaping.shapes import GuardShape, ListShape, ObjectShape, Shape, TypenameShape

Subfields: TypeAlias = Callable[[GraphQLObjectType, list[FieldDetails]], Mapping[str, list[FieldDetails]]]


@dataclass(frozen=True, slots=True)
class SeparateSelection:
    """A selected root field outside the statement, with its arguments. `runs`: it runs statements of its own."""

    field: str
    arguments: Mapping[str, Any]
    runs: bool


def answer_shape(definition: GraphQLField, details: list[FieldDetails], subfields: Subfields) -> GuardShape:
    """The shape of the selected part of an answer."""
    return GuardShape(_value_shape(definition, details, subfields), _unchanged)


def _value_shape(definition: GraphQLField, details: list[FieldDetails], subfields: Subfields) -> Shape:
    if is_leaf_type(named_type_of(definition)):
        return leaf_of(definition)
    type_ = object_type_of(definition)
    order = list(type_.fields)
    shape = ObjectShape(type_.name)
    for key, parts in subfields(type_, details).items():
        name = parts[0].node.name.value
        if name == "__typename":
            shape.fields[key] = (None, TypenameShape(type_.name))
        else:
            shape.fields[key] = (
                Slot(RowLayout(), order.index(name)),
                _value_shape(type_.fields[name], parts, subfields),
            )
    return ListShape(shape) if is_list_of(definition) else shape


def _unchanged(error: GraphQLError) -> GraphQLError:
    return error
