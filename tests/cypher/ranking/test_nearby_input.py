"""`nearby` of papers that are hard to rank, and arguments that it refuses."""

from typing import Any

import pytest

from cypher.statement import Statement
from graphdb.graph import Graph
from tests.oracle.nearby import World


@pytest.fixture
def world(graph: Graph) -> World:
    return World(graph)


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"signals": []}, "`signals` is empty"),
        ({"first": -1}, "`first` takes 0 to 100"),
        ({"first": 101}, "`first` takes 0 to 100"),
        ({"diversify": -0.1}, "`diversify` takes 0 to 1"),
        ({"diversify": 1.01}, "`diversify` takes 0 to 1"),
    ],
)
async def test_what_cannot_be_asked_reaches_no_graph(
    graph: Graph, world: World, variables: dict[str, Any], words: str
) -> None:
    sent: list[Statement] = []

    def observe(statement: Statement, rows: int, seconds: float) -> None:
        sent.append(statement)

    graph.observers.append(observe)
    try:
        response = await world.ask(1, **variables)
    finally:
        graph.observers.remove(observe)
    [error] = response["errors"]
    assert words in error["message"]
    assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert sent == []


@pytest.mark.parametrize("signals", [None, ["TEXT_SIMILARITY"], ["EMBEDDING_SIMILARITY"]])
async def test_a_paper_of_which_nothing_is_known_has_no_neighbours(world: World, signals: list[str] | None) -> None:
    world.add(1)
    world.add(2, cites=[3], authors=["A1"], topics=["T1"], title="Another paper")
    world.add(3)
    await world.store()
    assert await world.edges(1, signals=signals) == []
    assert await world.edges(1, signals=signals, diversify=0.5) == []


async def test_a_paper_of_unusual_size_has_neighbours(world: World) -> None:
    names = [f"A{index}" for index in range(3000)]
    world.add(1, authors=names, title="Graph layout", abstract="graph layout of words " * 25_000)
    world.add(2, authors=names[:2], title="Layout of graphs")
    world.add(3, authors=names[10:], title="Something else")
    await world.store()
    edges = {edge["node"]["id"]: edge for edge in await world.edges(1)}
    assert {reason["signal"] for reason in edges["W2"]["reasons"]} == {"SHARED_AUTHORS", "TEXT_SIMILARITY"}
    assert 900 < edges["W3"]["reasons"][0]["count"] < 1000, "a walk has a limit"
    assert (await world.edges(2))[0]["node"]["id"] == "W1"


@pytest.mark.parametrize(
    ("title", "alike"),
    [
        ("图的自动布局方法", "图的布局"),
        ("الرسم الآلي للمخططات", "رسم المخططات الآلي"),
        ("$E = mc^2$ and $\\int_0^1 x\\,dx$", "$mc^2$"),
        ("グラフの自動配置", "グラフの配置"),
    ],
)
async def test_titles_in_any_script_are_compared(world: World, title: str, alike: str) -> None:
    world.add(1, title=title)
    world.add(2, title=alike)
    world.add(3, title="Of whales")
    await world.store()
    assert await world.found(1) == [2]


HOSTILE = {
    "syntax": r'+graph -layout && || ! ( ) { } [ ] ^2 "layout ~ * ? : \ / title:graph [a TO b] {a TO b} /gr.*/ <=> @',
    "operators": "AND OR NOT TO",
    "stop words": "the of and",
    "emoji": "😀 graph 🧪👩‍🔬 layout",
    "right to left": "رسم graph المخططات‏ ציור layout",
    "long": "graph " + "layout " * 1500,
    "one long word": "graph" * 2000,
    "many words": " ".join(f"word{index}" for index in range(3000)),
    "each letter a word": "，".join("".join(chr(0x4E00 + 60 * at + place) for place in range(60)) for at in range(16)),
    "marks": "'\"`´’”",
    "none": None,
    "empty": "",
    "blank": "  \t\n ",
    "controls": "graph\u0000\u0007 layout\ud7ff",
}


@pytest.mark.parametrize("title", HOSTILE.values(), ids=HOSTILE.keys())
async def test_no_title_is_an_error_or_reaches_lucene_as_syntax(world: World, title: str | None) -> None:
    world.add(1, authors=["A1"], title=title, abstract=title)
    world.add(2, title="Layout of a graph")
    world.add(3, authors=["A1"], title=title and f"Again {title}", abstract=title)
    world.add(4, title="Not a word of it")
    await world.store()
    signals = {edge["node"]["id"]: {reason["signal"] for reason in edge["reasons"]} for edge in await world.edges(1)}
    assert "SHARED_AUTHORS" in signals["W3"]
    assert "W4" not in signals
    assert ("W2" in signals) == bool(title and "graph " in title)
