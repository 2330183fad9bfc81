"""Relevance: the well known first among equals, words in all fields, typing errors, identifiers inside a text."""

from pathlib import Path
from random import Random
from typing import Any

import pytest
import pytest_asyncio

from cypher.ranking.search import WINDOW
from resolvers.execution.executor import Executor
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.bzpeer.importers.importing import Json, load
from tests.graphs.fixtures import SECRET, Content
from tests.graphs.library import Library

FAMOUS = "Attention is All you Need"
COMMON_COUNT = WINDOW + 200
"""More papers with the word `attention` than one window holds, all with more of it than the famous one."""

VOCABULARY = """
    algorithm bacteria calculus database education filament gradient hydrogen industry junction kernel language
    membrane nitrogen organism particle quantum reaction satellite topology universe velocity waveform xylophone
    yielding zeppelin biosphere catalyst dialogue ecosystem festival glacier hospital insulin justice kinetics
    landscape magnetic narrative ontology pancreas quadratic robotics sediment therapy umbrella vaccine wildlife
""".split()  # noqa: SIM905

DID_YOU_MEAN = """query ($query: String!, $kinds: [NodeKind!], $where: PaperFilter) {
  search(query: $query, kinds: $kinds, where: $where, first: 5) {
    didYouMean totalCount stats { count } nodes { ... on MapEntity { id } }
  }
}"""


def _work(number: int, title: str, cited: int = 0, year: int = 2020, **other: Any) -> Json:
    authors = other.pop("authors", ())
    return {
        "id": f"https://openalex.org/W{number}",
        "title": title,
        "cited_by_count": cited,
        "publication_year": year,
        "authorships": [
            {"author": {"id": f"https://openalex.org/A{key}", "display_name": name}, "raw_author_name": name}
            for key, name in authors
        ],
        **other,
    }


def _titles() -> list[str]:
    random = Random(3)
    return [" ".join(random.sample(VOCABULARY, 5)) for _ in range(40)]


def _works() -> list[Json]:
    found = [
        _work(1, FAMOUS, 180_000, 2017, authors=[(1, "Ashish Vaswani"), (2, "Łukasz Kaiser")], doi="10.5555/abc.17"),
        _work(2, "Deep residual learning", 90_000, 2016, primary_location={"source": {"display_name": "Vision Days"}}),
        _work(3, "Foundation of models in physics", 2),
        _work(4, "A model of foundation", 900),
        _work(5, "Foundation models", 0, keywords=[{"display_name": "Pretraining"}]),
        _work(6, "Risks of foundation models", 4_000),
        _work(7, "Sparse network", 10),
        _work(8, "Sparse networks", 10),
        _work(9, "Old tundra survey", 600, 1990),
        _work(10, "New tundra survey", 600, 2024),
        _work(11, "Tundra from above", 5_000, authors=[(3, "Geoffrey Hinton")]),
        _work(12, "Form follows function", 3),
        _work(13, "Disentangling forms", 90, authors=[(4, "Gregory How")]),
        _work(14, "Disentangling functions", 0, authors=[(5, "Gregory Howe")]),
    ]
    found += [_work(1000 + at, f"Attention attention {at}", at % 2) for at in range(COMMON_COUNT)]
    return found + [_work(5000 + at, title, at % 7) for at, title in enumerate(_titles())]


@pytest_asyncio.fixture(loop_scope="session")
async def relevant(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A graph of works whose right order is known. Only to be read: tests share it."""
    folder: Path = tmp_path_factory.mktemp("relevance")
    if content.name != "relevance":
        await content.clear()
        await load(content.graph, folder, _works())
        content.name = "relevance"
    return Library(content.graph, Executor(build_schema(), Cursors(SECRET)), [])


async def _found(library: Library, query: str, **variables: Any) -> dict[str, Any]:
    response = await library.answer(DID_YOU_MEAN, query=query, **variables)
    assert "errors" not in response, response
    found = response["data"]["search"]
    return {**found, "ids": [node["id"] for node in found["nodes"]]}


async def test_the_best_known_of_thousands_is_on_the_first_page(relevant: Library) -> None:
    found = await relevant.search("attention", first=20)
    assert found.total == COMMON_COUNT + 1
    assert found.ids[0] == "W1"
    whole = await relevant.everything("attention", size=100)
    assert len(whole.ids) == len(set(whole.ids)) == whole.total
    assert whole.scores == sorted(whole.scores, reverse=True)


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("foundation models", ["W5", "W6"]),  # the exact title; then the phrase above scattered words
        ("models foundation risks", ["W6"]),
        ("sparse networks", ["W8", "W7"]),
        ("sparse network", ["W7", "W8"]),
        ("the sparse networks", ["W8", "W7"]),  # not a whole title: the exact form counts
        ("tundra survey", ["W10", "W9"]),  # citations are damped by age
    ],
)
async def test_text_and_prior_decide_together(relevant: Library, query: str, ids: list[str]) -> None:
    assert (await relevant.search(query)).ids[: len(ids)] == ids


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("vaswani attention", ["W1"]),
        ("Kaiser attention", ["W1"]),
        ("Lukasz kaiser need", ["W1"]),
        ("vision days residual", ["W2"]),
        ("pretraining foundation", ["W5"]),
        ("howe disentangling", ["W14", "W13"]),  # how has the same stem
        ("how disentangling", ["W13", "W14"]),
    ],
)
async def test_words_may_be_in_title_authors_venue_and_topics(relevant: Library, query: str, ids: list[str]) -> None:
    assert (await relevant.search(query)).ids == ids


@pytest.mark.parametrize(
    ("query", "meant", "id_"),
    [
        ("atention is all you ned", "attention is all you need", "W1"),
        ("atention is al you need", "attention is all you need", "W1"),
        ("Vaswni, atention", "Vaswani, attention", "W1"),
        ("Geofrey Hinton", "Geoffrey Hinton", "A3"),
        ("geoffrey hintno", "geoffrey hinton", "A3"),
        ("pre-trained foundatoin models", None, None),
        ("risks of fundation-models", "risks of foundation-models", "W6"),
        ('"risks of" fundation', '"risks of" foundation', "W6"),
    ],
)
async def test_typing_errors_are_corrected(relevant: Library, query: str, meant: str | None, id_: str | None) -> None:
    found = await _found(relevant, query)
    assert found["didYouMean"] == meant
    assert found["ids"][:1] == ([id_] if id_ else [])


async def test_the_title_with_one_typing_error_is_among_the_first(relevant: Library) -> None:
    random = Random(17)
    for at, title in enumerate(_titles()):
        words = random.sample(title.split(), random.choice((2, 3, 5)))
        wrong = random.randrange(len(words))
        typed = [*words[:wrong], _with_error(words[wrong], random), *words[wrong + 1 :]]
        found = await _found(relevant, " ".join(typed))
        assert f"W{5000 + at}" in found["ids"], (typed, found)
        assert found["didYouMean"] in {" ".join(words), None}, typed


def _with_error(word: str, random: Random) -> str:
    at = random.randrange(len(word) - 1)
    letter = random.choice("abcdefghijklmnopqrstuvwxyz")
    return random.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        ]
    )


@pytest.mark.parametrize(
    "query",
    [
        FAMOUS,
        "attention need",
        "form follows",
        '"atention"',
        '"atention" you',
        "need -atention",
        "10.5555/abc.18",
        "kernel zzzzzzzz",
        "ned",
        "12345678",
        "注意力机制",
        "the of",
    ],
)
async def test_nothing_else_is_corrected(relevant: Library, query: str) -> None:
    assert (await _found(relevant, query))["didYouMean"] is None


async def test_counts_filters_and_pages_of_a_corrected_query_agree(relevant: Library) -> None:
    typed = await relevant.everything("attentoin", size=90)
    meant = await relevant.everything("attention", size=90)
    assert typed.ids == meant.ids
    assert typed.total == len(typed.ids)
    assert typed.scores == sorted(typed.scores, reverse=True)
    assert max(typed.scores) <= 1
    papers = await _found(relevant, "attentoin")
    assert papers["stats"]["count"] == papers["totalCount"] == typed.total
    filtered = await _found(relevant, "attentoin", where={"citationCount": {"gte": 1}})
    assert filtered["totalCount"] == filtered["stats"]["count"] == 1 + COMMON_COUNT // 2
    people = await _found(relevant, "vaswni", kinds=["PERSON"])
    assert (people["ids"], people["totalCount"], people["didYouMean"]) == (["A1"], 1, "vaswani")


@pytest.mark.parametrize(
    "query",
    ["see doi:10.5555/abc.17 please", "Vaswani 2017 https://doi.org/10.5555/ABC.17.", "foundation (10.5555/abc.17)"],
)
async def test_an_identifier_inside_a_text_finds_its_paper_first(relevant: Library, query: str) -> None:
    found = await relevant.everything(query)
    assert found.ids[0] == "W1"
    assert len(found.ids) == found.total
