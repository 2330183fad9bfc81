"""The answer of an operation over the oracle's data, executed by graphql-core on a schema built from the SDL."""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from graphql import DocumentNode, ExecutionResult, GraphQLAbstractType, GraphQLResolveInfo
from graphql import execute_sync as execute  # pyright: ignore[reportUnknownVariableType]  # it types its middleware so

from cypher.model import Label
from tests.oracle.context import FIELDS, OracleContext, text
from tests.oracle.graph_data import Thing
from tests.oracle.types import sdl_schema

TYPES = (
    "authorship",
    "collection",
    "comment",
    "conflict_of_interest",
    "decision",
    "institution",
    "map_entity",
    "moderation",
    "paper",
    "paper_topic",
    "person",
    "query",
    "reaction",
    "research_map",
    "review",
    "statistics",
    "time_series",
    "topic",
    "user",
    "viewer",
    "vote",
)
"""Modules that register the fields of a type."""
for _name in TYPES:
    import_module(f"tests.oracle.{_name}")


def answer(document: DocumentNode, variables: Mapping[str, Any], context: OracleContext) -> ExecutionResult:
    """What the only operation of a document must answer; cursors in it are Cursors."""
    return execute(
        sdl_schema(),
        document,
        context_value=context,
        variable_values=dict(variables),
        field_resolver=_resolve,
        type_resolver=_typename,
    )


def _resolve(source: Any, info: GraphQLResolveInfo[OracleContext], **arguments: Any) -> Any:
    resolver = FIELDS.get(f"{info.parent_type.name}.{info.field_name}")
    if resolver:
        return resolver(source, info.context, arguments)
    return text(source[info.field_name])


def _typename(value: Thing, _info: Any, _type: GraphQLAbstractType) -> str:
    return "User" if value.label is Label.EXTERNAL_REVIEWER else value.label.value
