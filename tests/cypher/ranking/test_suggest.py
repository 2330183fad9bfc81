"""Suggestions while somebody types, and the marks they rest on."""

import pytest

from bzpeer.importers.prominent_nodes import mark_prominent
from cypher.library import statement
from cypher.statement import Statement
from cypher.text.words import search_form
from tests.graphs.library import Library

KINDS = {"PAPER": "W", "PERSON": "A", "INSTITUTION": "I", "TOPIC": "T"}


def _suggested(library: Library, prefix: str) -> set[str]:
    """What a prefix may suggest: every word occurs, the last one perhaps only begun."""
    *whole, last = search_form(prefix).split()
    names = {id_: search_form(name).split() for id_, name in library.names.items()}
    return {
        id_ for id_, words in names.items() if set(whole) <= set(words) and any(word.startswith(last) for word in words)
    }


@pytest.mark.parametrize("most", [3000, 4])
async def test_suggestions_have_every_word_typed(library: Library, most: int) -> None:
    await library.graph.write(statement("imports/mark_prominent", most=most))
    try:
        for prefix in (
            "mul",
            "Müll",
            "MULLER",
            "j m",
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
