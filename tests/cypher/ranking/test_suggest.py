"""Suggestions while somebody types, and the marks they rest on."""

import pytest

from bzpeer.importers.prominent_nodes import mark_prominent
from cypher.library import statement
from cypher.statement import Statement
from cypher.text.words import search_form
from tests.graphs.library import Library

KINDS = {"PAPER": "W", "PERSON": "A", "INSTITUTION": "I", "TOPIC": "T"}


def _suggested(library: Library, prefix: str) -> set[str]:
    """The ids of the names that a prefix may suggest: each typed word begins a word of the name."""
    typed = search_form(prefix).split()
    names = {id_: search_form(name).split() for id_, name in library.names.items()}
    return {
        id_ for id_, words in names.items() if all(any(word.startswith(start) for word in words) for start in typed)
    }


@pytest.mark.parametrize("most", [3000, 4])
async def test_each_typed_word_begins_a_word_of_a_suggestion(library: Library, most: int) -> None:
    await library.graph.write(statement("imports/mark_prominent", most=most))
    try:
        for prefix in (
            "mul",
            "Müll",
            "MULLER",
            "j m",
            "mul jor",
            "ka an ne",
            "kappa si",
            "uni",
            "ang",
            "angstrom-n",
            "schr",
            "état",
            "orst",
            "o'n",
            "x",
        ):
            for kinds in (None, ["PERSON"], ["PAPER", "TOPIC"]):
                found = await library.suggest(prefix, first=20, kinds=kinds)
                expected = {
                    id_ for id_ in _suggested(library, prefix) if not kinds or id_[0] in {KINDS[kind] for kind in kinds}
                }
                assert len(found) == len(set(found)) == min(20, len(expected)), prefix
                assert set(found) <= expected, prefix
                assert await library.suggest(prefix, first=20, kinds=kinds) == found
                few = await library.suggest(prefix, first=3, kinds=kinds)
                assert set(few) <= expected, prefix
                assert len(few) == min(3, len(expected)), prefix
                assert few == found[:3] or most == 4, prefix  # else names beyond the prominent need not be asked
    finally:
        await mark_prominent(library.graph)


async def test_the_best_suggestions_come_first(library: Library) -> None:
    # who is called so, by papers; then who only begins so; a surname is as good as a first name
    assert (await library.suggest("muller"))[:2] == ["A1", "A2"]
    # what is exactly that, then what starts so by its place among its kind, then the others
    names = library.names
    found = await library.suggest("kappa", first=20)
    exact = [names[id_].lower() == "kappa" for id_ in found]
    assert "T5" in found
    assert exact == sorted(exact, reverse=True)
    starts = [search_form(names[id_]).startswith("kappa") or id_[0] == "A" for id_ in found]
    assert starts == sorted(starts, reverse=True)
    assert await library.suggest("kappa", first=1, kinds=["INSTITUTION"]) == ["I2"]
    assert set(await library.suggest("深度")) == {"W4"}
    assert await library.suggest("量") == ["T7"]
    assert await library.suggest("on the") == ["W1"]  # words an English index leaves out
    assert await library.suggest("on the s") == ["W1"]


@pytest.mark.parametrize(
    ("prefix", "expected"),
    [
        ("jorg mull", ["A1"]),
        ("jo mü", ["A1"]),
        ("mu jo", ["A1"]),  # any order
        ("sch equ", ["W1"]),
        ("equ on sch the", ["W1"]),
        ("kap", ["T5", "W11", "I2"]),  # names that begin with it, by prominence within their kinds
        ("uol", ["I3"]),  # another name
        ("lamb mar", ["A6"]),
        ("schrodigner eq", ["W1"]),  # one edit, if nothing matches
        ("shcrod", ["W1", "W2"]),
        ("cshrod", []),  # an edit of the first letter is allowed in whole words only
        ("cshrodinger", ["W1", "W2"]),
        ("scrodinger", ["W1", "W2"]),
        ("unkown twi", ["W9"]),
        ("jrog mull", ["A1"]),
        ("kapap and its netwroks", ["W11"]),
        ("jrg", []),  # shorter than 4 letters
        ("muller", ["A1", "A2"]),  # a match without edits leaves out those with one
        ("深 度 抽", ["W4"]),
        ("🤗 hug", ["W7"]),
        ('+-*/ () [] {} ~ ^ : \\ " && || !', []),
    ],
)
async def test_suggestions_of_a_prefix(library: Library, prefix: str, expected: list[str]) -> None:
    found = await library.suggest(prefix)
    assert found[: len(expected)] == expected
    if len(expected) < 2:
        assert found == expected


async def test_parts_of_a_name_in_order_come_before_others(library: Library) -> None:
    graph = library.graph
    made = Statement(
        "UNWIND [['X1', 'Christoph Q. Manno', 1], ['X2', 'Manno Christoph', 3], ['X3', 'Chris Manno', 2]] AS row"
        " CREATE (n:Person {id: row[0], name: row[1]})"
        " FOREACH (_ IN range(1, row[2]) | CREATE (n)-[:AUTHORED]->(:Unrelated))"
    )
    await graph.write(made)
    try:
        # parts in the typed order begin the name as its start does; the number of papers decides between them
        assert await library.suggest("chris man") == ["X3", "X1", "X2"]
        assert await library.suggest("chris manno") == ["X3", "X1", "X2"]
        assert await library.suggest("manno chris") == ["X2", "X3", "X1"]
    finally:
        await graph.write(Statement("MATCH (n:Person)-->(m:Unrelated) DETACH DELETE n, m"))


@pytest.mark.parametrize(
    "text",
    ["a " * 5000, "kappa " * 2000, "x" * 10_000, "kapp" * 2500, "~* " * 3000, "\u0e40\u0e23\u0e35\u0e22\u0e19" * 2000],
)
async def test_a_very_long_prefix_is_answered(library: Library, text: str) -> None:
    assert len(await library.suggest(text)) <= 10


async def test_marks_follow_what_is_prominent(library: Library) -> None:
    graph = library.graph
    marked = Statement("MATCH (n) WHERE n.prominence IS NOT NULL RETURN n.id, n.prominence, n.prominentNames")
    assert await mark_prominent(graph) == 0
    before = {row[0]: row[1:] for row in await graph.read(marked)}
    assert before["W11"] == [1, ["kappa and its networks"]]
    assert before["A1"] == [1, ["jorg muller"]]
    await graph.write(statement("imports/mark_prominent", most=1))
    try:
        assert {row[0] for row in await graph.read(marked)} == {"W11", "A1", "I1", "T5"}
    finally:
        await mark_prominent(graph)
    assert {row[0]: row[1:] for row in await graph.read(marked)} == before
