"""The types of the schema as its text says they are, without any of our code behind them."""

from functools import cache
from typing import Any, cast

from graphql import GraphQLNamedType, GraphQLSchema, get_named_type
from graphql import build_schema as build_from_sdl

from schema.build import print_sdl


@cache
def sdl_schema() -> GraphQLSchema:
    """The schema, built from its SDL."""
    return build_from_sdl(print_sdl())


def fields_of(kind: GraphQLNamedType | str, schema: GraphQLSchema | None = None) -> dict[str, Any]:
    """The fields of an object or interface by name; graphql-core leaves their types partly unknown."""
    type_ = (schema or sdl_schema()).type_map[kind] if isinstance(kind, str) else kind
    return dict(getattr(type_, "fields", {}))


def named_type(field: Any) -> GraphQLNamedType:
    """What a field is of, without lists and "not null"."""
    return cast(GraphQLNamedType, get_named_type(field.type))
