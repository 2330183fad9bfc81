"""A title that is pasted whole finds its paper first, whatever characters it holds."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graphdb.graph import Graph
from tests.bzpeer.importers.importing import Json
from tests.conftest import CLEAR
from tests.cypher.ranking.pasted_titles import check

TITLES = [
    "10,000 soil genomes", "10 000 soil genomes", "GPT:what", "Anàlisi de la col·laboració científica",
    'On "large" language models', "“Large” language models", "Models -without graphs", "-without graphs",
    "The case for [brackets] (and more) {sets}", "Input/output: TCP/IP", "C", "C++", "C#", "C* algebras",
    ".NET and ASP.NET", "🤗 Transformers 👩\u200d👩\u200d👧", "🇩🇪", "E = mc² at √s = 13 TeV", "A ↔ B → C", "???",
    "?", "…", "A.", "A", "It", "It: a survey", "It, it and it", "The The", "To Be or Not to Be", "The Is",
    "O", "Is it?", "title:foo AND (bar OR baz)", "foo_bar_baz", "a\\b", "L'intelligence artificielle",
    "Intelligence artificielle", "Sull’apprendimento profondo", 'דו"ח על צה"ל', "תולדות רמב״ם",
    "Θεωρία των γράφων", "مُقَدِّمَة في عِلْمِ الحاسوب", "深度学习：综述", "データの解析", "कानून", "ไทยแลนด์",
    "Micro\u00adscopy of quag\u200bmires", "eﬃcient diﬀusion in H₂O", "3′-UTR binding of p53/p63",
    "Ca²⁺/calmodulin", "p < 0.05 & q > 0.1", "50% off!", "$\\alpha$-stable", "x^2 ~ y", "W9", "10.1/x", "Thé",
    "The", "naïve-Bayes", "naive Bayes", "James's rock'n'roll", "Don’t stop", "  ",
    "a" * 300, "word " * 240 + "end",
]  # fmt: skip
word = st.text(st.sampled_from("abcdeKμжéßñשم研か0123"), min_size=1, max_size=6)
mark = st.text(st.characters(categories=["P", "S", "Zs", "Cf", "Mn"], codec="utf-8"), max_size=3)
title = st.lists(st.tuples(word, mark), min_size=1, max_size=6).map(lambda parts: "".join(map("".join, parts)))


def works(titles: list[str]) -> list[Json]:
    return [{"id": f"W{90_000 + number}", "title": text} for number, text in enumerate(titles)]


async def test_a_pasted_title_finds_its_paper_first(graph: Graph) -> None:
    await check(graph, works(TITLES))


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(titles=st.lists(title, min_size=20, max_size=40, unique=True))
async def test_so_does_any_generated_title(graph: Graph, titles: list[str]) -> None:
    await graph.run(CLEAR)
    await check(graph, works(titles))
