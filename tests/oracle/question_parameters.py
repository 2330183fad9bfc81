"""Values to ask the questions that ship with, such that they have something to say of the oracle's graph."""

from random import Random
from typing import Any

from cypher.model import Label
from cypher.question import ParameterSpec, ShippedQuestion
from tests.oracle.graph_data import GraphData


def some_parameters(one: ShippedQuestion, data: GraphData, random: Random, *, leave: bool) -> dict[str, Any]:
    """Values for all parameters of a question but `viewer`; `leave` leaves out those that may be."""
    parameters: dict[str, Any] = {wanted.name: _value(wanted, data, random, leave=leave) for wanted in one.wanted}
    _make_meaningful(one, parameters)
    return parameters


def _value(wanted: ParameterSpec, data: GraphData, random: Random, *, leave: bool) -> Any:
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


def _make_meaningful(one: ShippedQuestion, parameters: dict[str, Any]) -> None:
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
