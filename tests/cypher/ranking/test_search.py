"""Search: what is found, in which order, page by page; and that nothing typed is ever syntax, in suggestions too."""

from collections.abc import AsyncIterator, Sequence
from random import Random
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cypher.library import statement
from cypher.ranking.search import RANKS
from cypher.statement import Statement
from cypher.text.fulltext import TEXT_MAX
from resolvers.error_codes import Code
from tests.graphs.library import (
    COMMON,
    COMMON_COUNT,
    NAMED,
    SEARCH,
    SUGGEST,
    WORDS,
    Library,
)

KINDS = {"PAPER": "W", "PERSON": "A", "INSTITUTION": "I", "TOPIC": "T"}
HOSTILE = [
    *(
        "AND",
        "OR NOT",
        "a AND (b",
        "title:foo",
        "*",
        "?",
        "*:*",
        "foo*",
        "~",
        "foo~2",
        "[a TO z]",
        "{a TO *}",
        "\\",
        "\\u0000",
    ),
    *(
        '"',
        '""',
        '" "',
        '"foo',
        'foo"',
        "“",
        "-",
        "--",
        '-"',
        "- -",
        "+",
        "+-foo",
        "&&",
        "||",
        "!foo",
        "^3",
        "/re(/",
        "//",
    ),
    *(
        "(",
        "))",
        "%s",
        "${jndi:x}",
        "' OR 1=1",
        "\0",
        "a\0b",
        "\u200b",
        "\u202eabc",
        "👩\u200d👩\u200d👧",
        "🤗",
        "שלום",
        "مرحبا",
    ),
    *("\ufffe", "…", "the", "the of and", "a" * 10_000, "word " * 2_000, '"' * 999, "(" * 999, "-a " * 300, "a " * 700),
    *("é" * 1_000, "中" * 1_500, " ".join(map(str, range(300))), " ".join(f"{chr(228 + at)}{at}" for at in range(250))),
]


def _text_of(paper: dict[str, Any]) -> list[str]:
    """Title and abstract as lists of words, apart: no phrase goes over from one to the other."""
    return [f" {(paper.get(name) or '').lower()} " for name in ("title", "abstract")]


def _holds(texts: Sequence[str], word: str) -> bool:
    return any(f" {word} " in text for text in texts)


async def test_what_is_found_has_every_word_and_none_that_is_left_out(library: Library) -> None:
    random = Random(11)
    for _ in range(40):
        wanted = random.sample(WORDS, random.randrange(1, 4))
        if random.random() < 0.3:
            wanted = [" ".join(wanted)]
        unwanted = random.sample([word for word in WORDS if word not in " ".join(wanted)], random.choice((0, 0, 1)))
        year = random.choice((None, 2010))
        kinds = random.choice((None, ["PAPER"], ["TOPIC", "PAPER"], ["PERSON"], ["PERSON", "INSTITUTION", "TOPIC"]))
        if year and kinds and "PAPER" not in kinds:
            year = None
        query = " ".join([f'"{word}"' if " " in word else word for word in wanted] + [f"-{word}" for word in unwanted])
        found = await library.everything(query, size=37, kinds=kinds, where={"year": {"gte": year}} if year else None)
        texts = {paper["id"]: _text_of(paper) for paper in library.papers if not year or paper.get("year", 0) >= year}
        if not year:
            texts |= {id_: [f" {name.lower()} "] for rows in NAMED.values() for id_, name, _ in rows}
        expected = {
            id_
            for id_, text in texts.items()
            if all(_holds(text, word) for word in wanted)
            and not any(_holds(text, word) for word in unwanted)
            and (not kinds or id_[0] in {KINDS[kind] for kind in kinds})
        }
        assert len(found.ids) == len(set(found.ids)) == found.total, query
        assert set(found.ids) == expected, query


@pytest.mark.parametrize("where", [None, {"year": {"gte": 2000}}, {"not": {"citationCount": {"gte": 3}}}])
async def test_pages_to_the_end_are_one_list_also_beyond_the_windows(library: Library, where: Any) -> None:
    whole = await library.everything(COMMON, size=100, where=where)
    assert len(whole.ids) == len(set(whole.ids)) == whole.total
    assert whole.total == COMMON_COUNT if where is None else whole.total > 500
    assert whole.scores == sorted(whole.scores, reverse=True)
    assert (await library.everything(COMMON, size=83, where=where)).ids == whole.ids
    first = await library.search(COMMON, first=100, where=where)
    assert not first.before


async def test_the_last_page_tells_that_it_is(library: Library) -> None:
    for size in (1, 2):
        page = await library.search("twin", first=size)
        assert (page.ids, page.more) == (["W8", "W9"][:size], size < 2)
        assert page.total == 2
    nothing = await library.search("twin", first=0)
    assert (nothing.ids, nothing.more, nothing.total) == ([], True, 2)


async def test_of_near_ties_the_better_known_comes_first(library: Library) -> None:
    assert (await library.search("twin")).ids == ["W8", "W9"]


async def test_what_is_exactly_the_query_comes_first(library: Library) -> None:
    exact = {id_ for id_, name in library.names.items() if name.lower() == "kappa"}
    found = await library.search("KAPPA", first=len(exact) + 1)
    assert {"T5", "W10"} < exact == set(found.ids[:-1])
    assert found.scores[-2] >= 2 > found.scores[-1]
    for query, first in (
        ("anna müller", "A2"),
        ("jorg muller", "A1"),
        ("on the schrodinger EQUATION", "W1"),
        ("orsted lukasz", "A7"),
    ):
        assert (await library.search(query)).ids[0] == first, query
    assert (await library.search("kappa", kinds=["TOPIC"])).ids == ["T5", "T6"]


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("muller", {"A1", "A2"}),
        ("Müller", {"A1", "A2"}),
        ("schrodinger", {"W1", "W2"}),
        ("Schrödinger", {"W1", "W2"}),
        ("SCHRÖDINGER", {"W1", "W2"}),
        ("erdos renyi naive", {"W3"}),
        ("Erdős", {"W3"}),
        ("emile", {"W7"}),
        ("angstrom nunez", {"A3"}),
        ("o'neill", {"A8"}),
        ("network kappa", {"W11"}),
        ("深度学习", {"W4"}),
        ("关系抽取 深度", {"W4"}),
        ("量子", {"T7"}),
        ("李", {"A4"}),
        ("🤗", {"W7"}),
        ("שלום", {"W7"}),
        ("state of the art theta", {"W12"}),
        ("state-of-the-art", {"W12"}),
    ],
)
async def test_accents_endings_and_scripts(library: Library, query: str, ids: set[str]) -> None:
    assert set((await library.search(query)).ids) == ids


@pytest.mark.parametrize(
    ("query", "id_"),
    [
        ("10.1234/ABC.5", "W1"),
        ("https://doi.org/10.1234/abc.5", "W1"),
        ("  doi:10.1234/abc.5 ", "W1"),
        ("2108.07258v2", "W1"),
        ("arXiv:2108.07258", "W1"),
        ("https://arxiv.org/pdf/2108.07258.pdf", "W1"),
        ("0000-0002-1825-0097", "A1"),
        ("https://orcid.org/0000-0002-1825-0097", "A1"),
        ("https://ror.org/0abcdef12", "I1"),
        ("W10", "W10"),
        ("https://openalex.org/T5", "T5"),
        ("http://www.example.org/theta/", "W12"),
    ],
)
async def test_an_identifier_finds_what_it_identifies_first(library: Library, query: str, id_: str) -> None:
    found = await library.everything(query)
    assert found.ids[0] == id_
    assert found.scores[0] > 4
    assert len(found.ids) == found.total
    assert id_ not in (await library.search(query, where={"year": {"gte": 3000}})).ids


async def test_nothing_typed_is_syntax(library: Library) -> None:
    plain = await library.search("foo bar")
    assert set(plain.ids) == {"W5", "W6"}
    for query in (
        "foo:bar",
        "foo AND bar",
        "+foo +bar",
        "(foo) [bar]",
        "foo^ bar~",
        "foo && bar",
        "foo\\ bar",
        '"foo bar',
        "foo* bar?",
    ):
        assert set((await library.search(query)).ids) == set(plain.ids), query
    assert (await library.search("fo*")).ids == (await library.search("ki?pa")).ids == []
    assert (await library.search('"foo bar"')).ids == ["W5"]
    assert (await library.search("foo -together")).ids == ["W6"]
    assert (await library.search('foo -"foo bar"')).ids == ["W6"]
    assert (await library.search("-together")).ids == ["W5"]  # nothing but what is left out: then it is looked for


async def test_hostile_text_is_only_text(library: Library) -> None:
    for text in HOSTILE:
        found = await library.search(text)
        assert min(found.total, 20) == len(found.ids), text
        assert len(await library.suggest(text)) <= 8


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60), operators=st.text('"-+*?:\\/()[]{}^~&|!“” ab', max_size=30))
async def test_any_text_is_searched_or_refused(library: Library, text: str, operators: str) -> None:
    for typed in (text, operators):
        for query, name in ((SEARCH, "query"), (SUGGEST, "prefix")):
            response = await library.answer(query, None, **{name: typed})
            if typed.split() and not any("\ud800" <= letter <= "\udfff" for letter in typed):
                assert "errors" not in response, response
            else:
                assert response["errors"][0]["extensions"] == {"code": "BAD_USER_INPUT"}


async def test_long_text_is_cut_between_words(library: Library) -> None:
    words = "twin " * (TEXT_MAX // 5)
    assert (await library.search(f"{words}unheard")).ids == ["W8", "W9"]
    assert (await library.search(f"{words[:-1]}s unheard")).ids == ["W8", "W9"]


@pytest.mark.parametrize(
    ("query", "variables", "code", "message"),
    [
        (SEARCH, {"query": ""}, Code.BAD_USER_INPUT, "`query` is empty"),
        (SEARCH, {"query": " \t\n\u3000"}, Code.BAD_USER_INPUT, "`query` is empty"),
        (SEARCH, {"query": "a\ud800"}, Code.BAD_USER_INPUT, "`query` is not valid Unicode"),
        (SEARCH, {"query": "a", "kinds": []}, Code.BAD_USER_INPUT, "`kinds` is empty"),
        (SEARCH, {"query": "a", "kinds": ["PERSON"], "where": {}}, Code.BAD_USER_INPUT, "Add PAPER"),
        (SEARCH, {"query": "a", "kinds": ["PERSON"], "mode": "SEMANTIC"}, Code.BAD_USER_INPUT, "Add PAPER"),
        (SEARCH, {"query": "a", "first": 101}, Code.BAD_USER_INPUT, "`first` takes 0 to 100"),
        (SEARCH, {"query": "a", "after": "x"}, Code.BAD_USER_INPUT, "`after` is not a cursor"),
        (SEARCH, {"query": "a", "mode": "SEMANTIC"}, Code.UNAVAILABLE, "BZPEER_EMBEDDING_URL"),
        (SEARCH, {"query": "a", "mode": "HYBRID"}, Code.UNAVAILABLE, "BZPEER_EMBEDDING_MODEL"),
        (SUGGEST, {"prefix": " "}, Code.BAD_USER_INPUT, "`prefix` is empty"),
        (SUGGEST, {"prefix": "\udc00"}, Code.BAD_USER_INPUT, "`prefix` is not valid Unicode"),
        (SUGGEST, {"prefix": "a", "first": 0}, Code.BAD_USER_INPUT, "`first` takes 1 to 20"),
        (SUGGEST, {"prefix": "a", "first": 21}, Code.BAD_USER_INPUT, "`first` takes 1 to 20"),
        (SUGGEST, {"prefix": "a", "kinds": []}, Code.BAD_USER_INPUT, "`kinds` is empty"),
    ],
)
async def test_bad_input_is_refused_before_any_statement(
    library: Library, query: str, variables: dict[str, Any], code: Code, message: str
) -> None:
    sent: list[Statement] = []
    library.graph.observers.append(lambda statement, rows, seconds: sent.append(statement))
    try:
        response = await library.answer(query, None, **variables)
    finally:
        library.graph.observers.pop()
    assert sent == []
    assert response["errors"][0]["extensions"] == {"code": code.value}
    assert message in response["errors"][0]["message"]


async def test_both_doors_give_the_same_from_one_statement(library: Library) -> None:
    asked = """{ %s
      search(query: "kappa", first: 4) {
        totalCount nodes { __typename ... on Paper { title authors { nodes { name } } } ... on Topic { paperCount } }
        edges { score cursor node { ... on MapEntity { neighborCount } } } pageInfo { hasNextPage startCursor }
      }
      other: search(query: "10.1234/abc.5", kinds: [PAPER]) { nodes { ... on MapEntity { id } } }
      suggest(prefix: "ka", first: 3) { __typename id ... on Person { papers { totalCount } } }
    }"""
    sent: list[Statement] = []
    library.graph.observers.append(lambda statement, rows, seconds: sent.append(statement))
    try:
        fast = await library.answer(asked % "")
    finally:
        library.graph.observers.pop()
    assert len(sent) == 1
    assert len(fast["data"]["search"]["nodes"]) == 4
    assert len(fast["data"]["suggest"]) == 3
    by_field = await library.answer(asked % "__schema { queryType { name } }")  # only the slow door knows the schema
    assert by_field["data"].pop("__schema")
    assert by_field == fast


async def test_a_cursor_is_of_its_query_only(library: Library) -> None:
    cursor = (await library.search("kappa", first=1)).cursor
    everything: dict[str, Any] = {}
    others: list[dict[str, Any]] = [
        {"query": "sigma"},
        {"query": "kappa", "kinds": ["PAPER"]},
        {"query": "kappa", "where": everything},
    ]
    for other in others:
        response = await library.answer(SEARCH, None, after=cursor, **other)
        assert "belongs to another list" in response["errors"][0]["message"]


# by meaning


class Meaning:
    """An embedder that knows three words."""

    model = "three words"

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        return [[text.count("kappa") + 0.1, text.count("sigma") + 0.1, text.count("tau") + 0.1] for text in texts]


@pytest_asyncio.fixture(loop_scope="session")
async def embedded(library: Library) -> AsyncIterator[Library]:
    """The graph to search in, with embeddings of the papers of few words."""
    few = [paper for paper in library.papers if 1000 <= int(paper["id"][1:]) < 1300]
    vectors = await Meaning().embed([f"{paper['title']} {paper['abstract'] or ''}" for paper in few])
    rows = [[paper["id"], vector] for paper, vector in zip(few, vectors, strict=True)]
    graph = library.graph
    await graph.run(statement("analysis/create_embedding_index", dimension=3))
    set_vectors = "UNWIND $rows AS row MATCH (p:Paper {id: row[0]}) SET p.embedding = row[1]"
    await graph.write(Statement(set_vectors, {"rows": rows}))
    await graph.run(statement("database/await_indexes", seconds=60))
    yield library
    await graph.run(statement("analysis/drop_embedding_index"))
    await graph.write(Statement("MATCH (p:Paper) WHERE p.embedding IS NOT NULL REMOVE p.embedding"))


async def _counted(library: Library, query: str, mode: str) -> int:
    """How many papers the statistics of a search count."""
    text = "query ($q: String!, $mode: SearchMode) { search(query: $q, mode: $mode, first: 1) { stats { count } } }"
    response = await library.answer(text, Meaning(), q=query, mode=mode)
    return response["data"]["search"]["stats"]["count"]


async def test_meaning_finds_the_nearest_papers_page_by_page(embedded: Library) -> None:
    found = await embedded.everything("sigma", 100, Meaning(), mode="SEMANTIC")
    assert found.total == len(set(found.ids)) == 300
    assert await _counted(embedded, "sigma", "SEMANTIC") == 300
    assert found.scores == sorted(found.scores, reverse=True)
    [asked] = await Meaning().embed(["sigma"])
    texts = {paper["id"]: f"{paper['title']} {paper.get('abstract') or ''}" for paper in embedded.papers}
    vectors = await Meaning().embed([texts[id_] for id_ in found.ids])
    size = [sum(value**2 for value in vector) ** 0.5 for vector in (asked, *vectors)]
    near = [sum(map(float.__mul__, asked, v)) / size[0] / s for v, s in zip(vectors, size[1:], strict=True)]
    assert found.scores == pytest.approx([(1 + value) / 2 for value in near], abs=0.03)  # the index keeps bytes
    later = await embedded.everything("sigma", 50, Meaning(), mode="SEMANTIC", where={"year": {"gte": 2010}})
    assert later.ids == [id_ for id_ in found.ids if id_ in set(later.ids)]
    assert 0 < later.total < 300


async def test_hybrid_is_the_reciprocal_rank_fusion_of_both(embedded: Library) -> None:
    lexical = (await embedded.everything("tau sigma", where={})).ids
    semantic = (await embedded.everything("tau sigma", 100, Meaning(), mode="SEMANTIC")).ids
    ranks = [{id_: rank for rank, id_ in enumerate(ids, 1)} for ids in (lexical, semantic)]
    fused = {id_: sum(1 / (RANKS + rank[id_]) for rank in ranks if id_ in rank) for id_ in {*lexical, *semantic}}
    found = await embedded.everything("tau sigma", 90, Meaning(), mode="HYBRID", where={})
    assert found.total == len(found.ids) == len(fused)
    papers = [id_ for id_ in (await embedded.everything("sigma", 90, Meaning(), mode="HYBRID")).ids if id_[0] == "W"]
    assert await _counted(embedded, "sigma", "HYBRID") == len(papers)
    assert found.scores == pytest.approx(sorted(fused.values(), reverse=True))
    assert dict(zip(found.ids, found.scores, strict=True)) == pytest.approx(fused)
    assert (await embedded.search("2108.07258", Meaning(), mode="HYBRID")).ids[0] == "W1"
