"""The questions that ship, held against answers found the plain way, for many values of their parameters."""

from random import Random
from typing import Any

import pytest

from cypher.question import UnknownQuestion, names, question
from cypher.statement import Statement
from tests.graphs.fixtures import World
from tests.oracle.question_parameters import some_parameters
from tests.oracle.questions import ORACLES

ROUNDS = 12


def test_every_question_says_what_it_tells_and_wants() -> None:
    assert {*names()} == {*ORACLES}
    for name in names():
        one = question(name)
        assert one.title
        assert one.about.startswith(one.title)
        assert one.row
        assert all(wanted.about.endswith(".") for wanted in one.wanted)
    with pytest.raises(UnknownQuestion):
        question("../accounts/find_user")


@pytest.mark.parametrize("name", [*ORACLES])
async def test_a_question_is_answered_as_its_header_says(world: World, name: str) -> None:
    one = question(name)
    random = Random(name)
    answered = 0
    for number in range(ROUNDS):
        parameters = some_parameters(one, world.data, random, leave=number % 3 == 0)
        if one.knows_viewer:
            parameters["viewer"] = random.choice(world.viewers)
        rows = await world.graph.read(Statement(one.text, parameters, name))
        expected = ORACLES[name](world.data, **parameters)
        assert [[_plain(value) for value in row] for row in rows] == [
            [_plain(value) for value in row] for row in expected
        ], parameters
        answered += bool(rows)
    assert answered >= ROUNDS / 4


def _plain(value: Any) -> Any:
    """A time as an instant, whatever zone it is told in; a number as far as both sides round alike."""
    if hasattr(value, "to_native"):
        value = value.to_native()
    return round(value, 2) if isinstance(value, float) else value
