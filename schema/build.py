"""The executable schema: Strawberry's types as graphql-core validates and executes them."""

from functools import cache

import strawberry
from graphql import GraphQLInputObjectType, GraphQLSchema
from strawberry.schema.config import StrawberryConfig

from schema.mutation import Mutation
from schema.query import Query
from schema.scalars import SCALARS
from schema.subscription import Subscription


@cache
def _schema() -> strawberry.Schema:
    schema = strawberry.Schema(
        query=Query, mutation=Mutation, subscription=Subscription, config=StrawberryConfig(scalar_map=SCALARS)
    )
    for input_type in schema._schema.type_map.values():  # pyright: ignore[reportPrivateUsage]
        if isinstance(input_type, GraphQLInputObjectType):
            # Strawberry checks @oneOf when it reads a value. With this flag graphql-core checks it during validation.
            definition = input_type.extensions["strawberry-definition"]
            input_type.is_one_of = definition.is_one_of
    return schema


def build_schema() -> GraphQLSchema:
    """The schema as a graphql-core object; the same object on every call."""
    return _schema()._schema  # pyright: ignore[reportPrivateUsage]  # Strawberry has no public accessor


def print_sdl() -> str:
    """The schema in the schema definition language, as committed in schema.graphql."""
    return _schema().as_str() + "\n"
