"""The schema keeps the contract, is the committed one, and describes everything."""

import ast
from enum import StrEnum
from graphlib import TopologicalSorter
from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    build_schema,
    find_breaking_changes,
    validate_schema,
)

from cypher.fields.vocabulary import FIELDS
from cypher.model import PaperType, ResourceKind, Role
from schema.build import build_schema as built
from schema.build import print_sdl

ROOT = Path(__file__).parent.parent.parent
CONTRACT = Path(__file__).parent / "contract.graphql"


def test_nothing_of_the_contract_is_broken() -> None:
    contract = build_schema(CONTRACT.read_text())
    assert find_breaking_changes(contract, build_schema(print_sdl())) == []


def test_the_committed_schema_is_the_printed_one() -> None:
    assert (ROOT / "schema.graphql").read_text() == print_sdl(), "run: bzpeer schema > schema.graphql"


def test_the_schema_is_valid() -> None:
    assert validate_schema(built()) == []


def test_everything_is_described() -> None:
    missing: list[str] = []
    for name, type_ in built().type_map.items():
        if name.startswith("__") or name in {"String", "Int", "Float", "Boolean", "ID"}:
            continue
        if not type_.description:
            missing.append(name)
        if isinstance(type_, GraphQLEnumType):
            missing += [f"{name}.{value}" for value, definition in type_.values.items() if not definition.description]
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            missing += [f"{name}.{field}" for field, definition in type_.fields.items() if not definition.description]
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
            for field, definition in type_.fields.items():
                missing += [
                    f"{name}.{field}({argument})"
                    for argument, given in definition.args.items()
                    if not given.description
                ]
    assert missing == []


def test_every_field_is_answered() -> None:
    for type_ in built().type_map.values():
        if isinstance(type_, GraphQLObjectType) and FIELDS.get(type_.name):
            assert {*type_.fields} <= {*FIELDS[type_.name]}, type_.name


@pytest.mark.parametrize("stored", [PaperType, ResourceKind, Role])
def test_stored_enums_have_the_same_values_in_the_schema(stored: type[StrEnum]) -> None:
    shown = built().type_map[stored.__name__]
    assert isinstance(shown, GraphQLEnumType)
    assert list(shown.values) == [member.value for member in stored]


def test_modules_of_the_schema_have_no_circular_imports() -> None:
    imports: dict[str, set[str]] = {}
    for path in (ROOT / "schema").glob("*.py"):
        # imports under TYPE_CHECKING are not at the top level of the module
        nodes = ast.parse(path.read_text()).body
        modules = {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
        imports[f"schema.{path.stem}"] = {name for name in modules if name.startswith("schema.")}
    assert list(TopologicalSorter(imports).static_order())
