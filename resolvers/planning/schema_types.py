"""The declared type of a field."""

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

from resolvers.shaping.shapes import LeafShape


def leaf_of(definition: GraphQLField, *, markdown: bool = False) -> LeafShape:
    """The shape of a field whose type is a scalar, an enum, or a list of them."""
    type_ = named_type_of(definition)
    values = frozenset(type_.values) if isinstance(type_, GraphQLEnumType) else None
    nullable = not isinstance(definition.type, GraphQLNonNull)
    return LeafShape(type_.name, nullable, values, is_list_of(definition), markdown)


def object_type_of(definition: GraphQLField) -> GraphQLObjectType:
    """The object type of a field, or of the items of its list."""
    type_ = named_type_of(definition)
    assert isinstance(type_, GraphQLObjectType)
    return type_


def named_type_of(definition: GraphQLField) -> GraphQLNamedType:
    """The named type of a field, or of the items of its list."""
    # graphql-core does not type the items of its lists
    return cast(GraphQLNamedType, get_named_type(cast(Any, definition.type)))  # pyright: ignore[reportUnknownMemberType]


def is_list_of(definition: GraphQLField) -> bool:
    """Whether the type of a field is a list."""
    type_ = cast(Any, definition.type)
    return isinstance(type_.of_type if isinstance(definition.type, GraphQLNonNull) else type_, GraphQLList)
