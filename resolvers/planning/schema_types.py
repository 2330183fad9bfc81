"""What the schema declares a field to be."""

from typing import Any, cast

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
)

from resolvers.shaping.shape import LeafShape


def leaf_of(definition: GraphQLField, *, markdown: bool = False) -> LeafShape:
    """The shape of a field's scalars or enums."""
    of = named_type_of(definition)
    values = frozenset(of.values) if isinstance(of, GraphQLEnumType) else None
    nullable = not isinstance(definition.type, GraphQLNonNull)
    return LeafShape(of.name, nullable, values, is_list_of(definition), markdown)


def object_type_of(definition: GraphQLField) -> GraphQLObjectType:
    """The object type a field is of, or its list is."""
    of = named_type_of(definition)
    assert isinstance(of, GraphQLObjectType)
    return of


def named_type_of(definition: GraphQLField) -> GraphQLNamedType:
    """The type a field is of, or its list is."""
    # graphql-core leaves the element type of its lists open
    return cast(GraphQLNamedType, get_named_type(cast(Any, definition.type)))  # pyright: ignore[reportUnknownMemberType]


def is_list_of(definition: GraphQLField) -> bool:
    """Whether a field is a list."""
    type_ = cast(Any, definition.type)
    return isinstance(type_.of_type if isinstance(definition.type, GraphQLNonNull) else type_, GraphQLList)
