"""For each type an operation that selects every field of it: nothing is left to the luck of a generator."""

from collections.abc import Iterator
from typing import Any

from graphql import GraphQLNamedType, is_leaf_type, parse

from cypher.model import MAP_TYPES
from tests.oracle.operations import Operation
from tests.oracle.types import fields_of, named_type, sdl_schema

Elsewhere = frozenset[tuple[str, str]]


def everything_of(kind: str, ids: list[str], elsewhere: Elsewhere) -> Operation:
    """All fields of things of a kind, what they lead to with all its plain fields."""
    of = sdl_schema().type_map[kind]
    fields = _fields(of, elsewhere, 1)
    if kind == "Viewer":
        return Operation(parse(f"{{ viewer {{ {fields} }} }}"), {})
    return Operation(
        parse(f"query ($ids: [ID!]!) {{ nodes(ids: $ids) {{ ... on {kind} {{ {fields} }} }} }}"), {"ids": ids}
    )


def _fields(of: GraphQLNamedType, elsewhere: Elsewhere, depth: int) -> str:
    return " ".join(
        [
            "__typename",
            *(part for name, field in fields_of(of).items() for part in _field(of, name, field, elsewhere, depth)),
        ]
    )


def _field(of: GraphQLNamedType, name: str, field: Any, elsewhere: Elsewhere, depth: int) -> Iterator[str]:
    inner = named_type(field)
    if (of.name, name) in elsewhere:
        return
    if is_leaf_type(inner):
        yield name
        return
    if depth == 0:
        return
    # the parts of a connection are no step further, nor what is counted over it
    inside = depth if inner.name.endswith(("Connection", "Edge", "PageInfo", "PaperStats")) else depth - 1
    arguments = "(first: 3)" if "first" in field.args else ""
    if "relationKinds" in field.args:
        arguments = f"(relationKinds: [{', '.join(MAP_TYPES)}])"  # the oracle follows stored relations
    yield f"{name}{arguments} {{ {_fields(inner, elsewhere, inside)} }}"
