"""Generated operations: shaped at once or field by field, the answer is that of the oracle, with one statement.

The operations come from hypothesis-graphql over the real schema; tests.oracle.operations gives them ids that exist.
`scripts/test_release` runs many more of them.
"""

import os
import zlib
from random import Random
from typing import Any

import orjson
import pytest
from graphql import DocumentNode, print_ast, validate
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st
from hypothesis_graphql import queries

from cypher.model import Label
from cypher.statement import Statement
from resolvers.execution.document import Operation as Planned
from resolvers.execution.executor import Answer, Executor, Request
from resolvers.planning.cursor import Cursors as CursorWriter
from resolvers.planning.plan import BoundPlan
from schema.build import build_schema, print_sdl
from tests.graphs.fixtures import DATA, LIMITS, SECRET, World
from tests.oracle.comparison import Cursors, cursors_in, differences
from tests.oracle.context import OracleContext
from tests.oracle.everything import everything_of
from tests.oracle.executor import answer
from tests.oracle.keys import MAP_LABELS, Keys
from tests.oracle.operations import Operation, make_meaningful, with_cursors
from tests.oracle.types import fields_of, sdl_schema

EXAMPLES = int(os.environ.get("ORACLE_EXAMPLES", "20"))
FIXED = "ORACLE_EXAMPLES" not in os.environ
"""Whether every run has the same operations. Those of `scripts/test_release` differ from run to run."""
OPERATIONS = 20210816
"""The seed of fixed operations. tests/cypher/test_visibility.py uses it too and finds the same ones planned."""

# these rank with Lucene: test_search, test_suggest and test_nearby have oracles of their own
NEARBY = {("Paper", "nearby"), ("Collection", "nearby")}
# and what is outside an operation's statement: tests/bzpeer/http/test_cypher.py, test_questions.py
OUTSIDE = {("Query", "cypher"), ("Query", "question"), ("Query", "questions")}
# these rank as well; tests/cypher/ranking/test_nearby_entities.py has an oracle of their own
RANKED = {
    (kind, name) for kind in ("Person", "Institution", "Topic") for name in ("nearby", "whereToStart", "whatIsNew")
}
ELSEWHERE = frozenset({("Query", "search"), ("Query", "suggest"), *OUTSIDE, *NEARBY, *RANKED})
ROOTS = [name for name in fields_of("Query") if ("Query", name) not in ELSEWHERE]
KEYS = Keys(DATA)
KINDS = ("Viewer", "User", "Review", "Comment", "Collection", *MAP_LABELS)


class TwofoldExecutor(Executor):
    """Shapes each row as usual and once more field by field, with graphql-core; both must give the same answer."""

    def answer(
        self, operation: Planned, request: Request, bound: BoundPlan, row: list[Any], statement: Statement | None
    ) -> Answer:
        answer = super().answer(operation, request, bound, row, statement)
        by_field = self._by_field(operation, request, bound, row, statement)
        assert by_field.errors == ()
        assert orjson.dumps(by_field.data) == orjson.dumps(answer.data)
        return answer


EXECUTOR = TwofoldExecutor(build_schema(), CursorWriter(SECRET), LIMITS)


def _unseeded(test: Any) -> Any:  # a test under any of hypothesis's decorators
    return test


def _document(node: DocumentNode) -> Any:
    return node


@st.composite
def operations(draw: st.DrawFn) -> Operation:
    """Operations over everything that is served."""
    root = draw(st.sampled_from(ROOTS))
    generated: Any = draw(queries(print_sdl(), fields=[root], print_ast=_document))
    # operations that differ only in what is dropped become different all the same
    number = draw(st.integers(0, 2**32)) ^ zlib.crc32(print_ast(generated).encode())
    return make_meaningful(generated, number, KEYS, ELSEWHERE)


def everything(kind: str) -> Operation:
    """Every field of all things of a kind."""
    ids = [] if kind == "Viewer" else [thing.id for thing in DATA.all(Label(kind))]
    if kind == "User":
        ids += [thing.id for thing in DATA.all(Label.EXTERNAL_REVIEWER)]
    return everything_of(kind, ids, ELSEWHERE)


@pytest.mark.parametrize("kind", KINDS)
async def test_every_field_of_a_type(world: World, kind: str) -> None:
    for viewer in world.viewers:
        await _check(world, everything(kind), viewer, Cursors())


@(seed(OPERATIONS) if FIXED else _unseeded)
@settings(
    max_examples=EXAMPLES,
    deadline=None,  # Neo4j plans each text it has not seen
    derandomize=FIXED,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,  # all examples read the same graph
        HealthCheck.too_slow,  # hypothesis-graphql builds a strategy for each selection
        HealthCheck.data_too_large,
    ],
)
@given(operations())
async def test_an_operation_is_answered_by_one_statement_as_the_schema_says(world: World, operation: Operation) -> None:
    assert validate(sdl_schema(), operation.document) == []
    random = Random(len(operation.text))
    paging = random.choice(world.viewers)
    for viewer in world.viewers:
        cursors = Cursors()
        found = await _check(world, operation, viewer, cursors)
        if found and viewer == paging:
            await _check(world, with_cursors(operation, found, random), viewer, cursors)


async def _check(
    world: World, operation: Operation, viewer: str | None, cursors: Cursors
) -> list[tuple[tuple[str, ...], str]]:
    """Compare the answer with the oracle's; the cursors in it."""
    expected = answer(operation.document, operation.variables, OracleContext(world.data, viewer, cursors.known))
    assert expected.errors is None
    with world.statements() as sent:
        result = await EXECUTOR.execute(Request(operation.text, operation.variables), world.context(viewer))
    assert result.errors == ()
    assert list(differences(expected.data, result.data, cursors)) == []
    assert sent == ([] if result.statement is None else [result.statement])
    return list(cursors_in(expected.data, result.data))
