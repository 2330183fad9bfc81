"""What is asked outside an operation's statement: who answers it, and the shape of the answer.

An answer is a list: None and its value, or a GraphQLError that says why there is none. The value of an object is the
list of its fields, in the order the schema declares them in; a list of objects is in a list of its own.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from graphql import GraphQLError, GraphQLField, GraphQLObjectType, is_leaf_type
from graphql.execution.collect_fields import FieldDetails

from resolvers.analyst.cypher_result import read_table
from resolvers.analyst.question_answer import list_questions, read_analysis
from resolvers.context import Context
from resolvers.planning.schema_types import is_list_of, leaf_of, named_type_of, object_type_of
from resolvers.shaping.shape import GuardShape, ListShape, ObjectShape, RowLayout, Shape, Slot, TypenameShape

Subfields: TypeAlias = Callable[[GraphQLObjectType, list[FieldDetails]], Mapping[str, list[FieldDetails]]]

_ANSWERS: dict[str, Callable[[Mapping[str, Any], Context], Awaitable[list[Any]]]] = {
    "cypher": read_table,
    "analysis": read_analysis,
    "analyses": list_questions,
}


@dataclass(frozen=True, slots=True)
class SeparateSelection:
    """A field at the root with its arguments. `runs`: it runs statements of its own."""

    field: str
    arguments: Mapping[str, Any]
    runs: bool


async def answer_outside(asked: SeparateSelection, context: Context) -> list[Any]:
    """The answer to it. Raises a GraphQLError for who may not ask at all."""
    return await _ANSWERS[asked.field](asked.arguments, context)


def answer_shape(definition: GraphQLField, details: list[FieldDetails], subfields: Subfields) -> GuardShape:
    """The shape of an answer, as far as it is selected."""
    return GuardShape(_value_shape(definition, details, subfields), _as_it_is)


def _value_shape(definition: GraphQLField, details: list[FieldDetails], subfields: Subfields) -> Shape:
    if is_leaf_type(named_type_of(definition)):
        return leaf_of(definition)
    of = object_type_of(definition)
    order = list(of.fields)
    shape = ObjectShape(of.name)
    for key, parts in subfields(of, details).items():
        name = parts[0].node.name.value
        if name == "__typename":
            shape.fields[key] = (None, TypenameShape(of.name))
        else:
            shape.fields[key] = (Slot(RowLayout(), order.index(name)), _value_shape(of.fields[name], parts, subfields))
    return ListShape(shape) if is_list_of(definition) else shape


def _as_it_is(error: GraphQLError) -> GraphQLError:
    return error  # what stands in the place of an answer is one already
