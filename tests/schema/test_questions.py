"""The questions that ship, held against answers found the plain way, for many values of their parameters."""

from random import Random
from typing import Any

import pytest

from cypher.model import Label
from cypher.questions import Question, UnknownQuestion, Wanted, names, question
from cypher.statement import Statement
from tests.oracle.graph_data import GraphData
from tests.oracle.questions import ORACLES
from tests.schema.conftest import World

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
        question("../reads/find_user")


@pytest.mark.parametrize("name", [*ORACLES])
async def test_a_question_is_answered_as_its_header_says(world: World, name: str) -> None:
    one = question(name)
    random = Random(name)
    answered = 0
    for number in range(ROUNDS):
        parameters: dict[str, Any] = {
            wanted.name: _value(wanted, world.data, random, leave=number % 3 == 0) for wanted in one.wanted
        }
        _make_meaningful(one, parameters)
        if one.knows_viewer:
            parameters["viewer"] = random.choice(world.viewers)
        rows = await world.graph.read(Statement(one.text, parameters, name))
        expected = ORACLES[name](world.data, **parameters)
        assert [[_plain(value) for value in row] for row in rows] == [
            [_plain(value) for value in row] for row in expected
        ], parameters
        answered += bool(rows)
    assert answered >= ROUNDS / 4


def _value(wanted: Wanted, data: GraphData, random: Random, *, leave: bool) -> Any:
    if wanted.thing is not None:
        if wanted.is_optional and leave:
            return None
        things = data.all(Label(wanted.thing))
        if wanted.name == "topic" and random.random() < 0.2:
            return "T90001"  # one that was merged into another
        return random.choice(things).id
    if wanted.is_optional and leave:
        return wanted.default
    return min(wanted.most, wanted.least + random.randrange(6))


def _make_meaningful(one: Question, parameters: dict[str, Any]) -> None:
    """Years and numbers that say something of so small a graph."""
    random = Random(str(parameters))
    if one.name == "rising-papers":
        parameters["until"] = random.choice((None, 2020, 2023))
    if "least" in parameters:
        parameters["least"] = random.choice((1, 2))
    if one.name == "reviewers-for-paper":
        parameters["year"] = random.choice((2000, 2016, 2022, 2026))
    if "first" in parameters:
        parameters["first"] = random.choice((1, 3, 100))
    if "papers" in parameters:
        parameters["papers"] = random.choice((4, 30, 300))


def _plain(value: Any) -> Any:
    """A time as an instant, whatever zone it is told in; a number as far as both sides round alike."""
    if hasattr(value, "to_native"):
        value = value.to_native()
    return round(value, 2) if isinstance(value, float) else value
