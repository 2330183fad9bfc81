"""Generated operations: executor, graphql-core and oracle give the same answer, with one statement.

The operations come from hypothesis-graphql over the real schema; tests.oracle.operations makes them ask for what
is there.
"""

import os
import zlib
from random import Random
from typing import Any

import orjson
import pytest
from graphql import DocumentNode, ExecutionResult, print_ast, validate
from graphql import execute as execute_by_field  # pyright: ignore[reportUnknownVariableType]  # it types its middleware so
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from hypothesis_graphql import queries

from cypher.model import Label
from cypher.statement import Statement
from resolvers.execution.document import read_document
from resolvers.execution.limits import Limits
from resolvers.execution.request import Request
from resolvers.planning.caller import Caller
from resolvers.planning.cursor import Cursors as CursorWriter
from schema.build import build_schema, print_sdl
from tests.graphs.fixtures import DATA, SECRET, World
from tests.oracle.asking import Asking
from tests.oracle.comparison import Cursors, cursors_in, differences
from tests.oracle.everything import everything_of
from tests.oracle.executor import answer
from tests.oracle.keys import MAP_LABELS, Keys
from tests.oracle.operations import Asked, make_meaningful, with_cursors
from tests.oracle.types import fields_of, sdl_schema

EXAMPLES = int(os.environ.get("ORACLE_EXAMPLES", "30"))
OPERATIONS = 20210816
"""From which CI makes its operations; test_privacy makes the same ones of it, and finds them planned."""

# the last three rank by what Lucene says: test_search, test_suggest and test_nearby have oracles of their own
NEARBY = {("Paper", "nearby"), ("Collection", "nearby")}
# and what is outside an operation's statement: tests/bzpeer/http/test_cypher.py, test_analysis.py
OUTSIDE = {("Query", "cypher"), ("Query", "question"), ("Query", "questions")}
ELSEWHERE = frozenset({("Query", "search"), ("Query", "suggest"), *OUTSIDE, *NEARBY})
ROOTS = [name for name in fields_of("Query") if ("Query", name) not in ELSEWHERE]
KEYS = Keys(DATA)
KINDS = ("Viewer", "User", "Review", "Comment", "Collection", *MAP_LABELS)


def _as_it_is(test: Any) -> Any:  # a test under any of hypothesis's decorators
    return test


def _document(node: DocumentNode) -> Any:
    return node


@st.composite
def operations(draw: st.DrawFn) -> Asked:
    """Operations over everything that is served."""
    root = draw(st.sampled_from(ROOTS))
    generated: Any = draw(queries(print_sdl(), fields=[root], print_ast=_document))
    # operations that differ only in what is dropped become different all the same
    number = draw(st.integers(0, 2**32)) ^ zlib.crc32(print_ast(generated).encode())
    return make_meaningful(generated, number, KEYS, ELSEWHERE)


def everything(kind: str) -> Asked:
    """Every field of all things of a kind."""
    ids = [] if kind == "Viewer" else [thing.id for thing in DATA.all(Label(kind))]
    if kind == "User":
        ids += [thing.id for thing in DATA.all(Label.EXTERNAL_REVIEWER)]
    return everything_of(kind, ids, ELSEWHERE)


@pytest.mark.parametrize("kind", KINDS)
async def test_every_field_of_a_type(world: World, kind: str) -> None:
    for viewer in world.viewers:
        await _check(world, everything(kind), viewer, Cursors())


@(seed(OPERATIONS) if "CI" in os.environ else _as_it_is)
@settings(
    max_examples=EXAMPLES,
    deadline=None,  # Neo4j plans each text it has not seen
    derandomize="CI" in os.environ,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,  # all examples read the same graph
        HealthCheck.too_slow,  # hypothesis-graphql builds a strategy for each selection
        HealthCheck.data_too_large,
    ],
)
@given(operations())
async def test_an_operation_is_answered_by_one_statement_as_the_schema_says(world: World, asked: Asked) -> None:
    assert validate(sdl_schema(), asked.document) == []
    random = Random(len(asked.text))
    paging = random.choice(world.viewers)
    for viewer in world.viewers:
        cursors = Cursors()
        found = await _check(world, asked, viewer, cursors)
        if found and viewer == paging:
            await _check(world, with_cursors(asked, found, random), viewer, cursors)


async def _check(world: World, asked: Asked, viewer: str | None, cursors: Cursors) -> list[tuple[tuple[str, ...], str]]:
    """Compares the answer with those of the oracle and of graphql-core; returns its cursors."""
    expected = answer(asked.document, asked.variables, Asking(world.data, viewer, cursors.known))
    assert expected.errors is None
    with world.statements() as sent:
        result = await world.executor.execute(Request(asked.text, asked.variables), world.context(viewer))
    assert result.errors == ()
    assert list(differences(expected.data, result.data, cursors)) == []
    assert sent == ([] if result.statement is None else [result.statement])
    assert orjson.dumps(await _by_field(world, asked, viewer)) == orjson.dumps(result.data)
    return list(cursors_in(expected.data, result.data))


async def _by_field(world: World, asked: Asked, viewer: str | None) -> Any:
    """The answer of graphql-core, field by field, over the same row."""
    schema = build_schema()
    operation = read_document(asked.text, schema, CursorWriter(SECRET), Limits()).operation(None)
    bound = operation.planner.bind(operation.variables(schema, asked.variables), Caller(viewer))
    row: list[Any] = []
    if bound.plan.text is not None:
        [[row]] = await world.graph.read(Statement(bound.plan.text, bound.parameters))
    root = bound.plan.record(row, bound.parameters, bound.lists)
    result = execute_by_field(schema, operation.document, root, variable_values=dict(asked.variables))
    assert isinstance(result, ExecutionResult)
    assert result.errors is None
    return result.data
