"""Texts of all scripts are found by every spelling of their words, after a real import; and so are other names."""

from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from cypher.library import statement
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.bzpeer.importers.importing import Json, load
from tests.conftest import Content
from tests.graphs.fixtures import SECRET
from tests.graphs.library import SEARCH, SUGGEST

EXECUTOR = Executor(build_schema(), Cursors(SECRET))

PAPERS = {
    "W11": ("L'intelligence artificielle", "Au service de l’hydrologie, selon d'Alembert et O'Neill."),
    "W12": ("Sull’apprendimento profondo", None),
    "W13": ("Θεωρία των γράφων", "Μια μελέτη ΤΗΣ ΘΕΩΡΊΑΣ."),
    "W14": ("مُقَدِّمَة في عِلْمِ الحاسوب", "دراسة أُخرى"),
    "W15": ('דו"ח על צה"ל', "תולדות רמב״ם"),
    "W16": ("Micro\u00adscopy of quag\u200bmires", "Zymo\u00adgraphic floccu\u200blation of networks."),
    "W17": ("eﬃcient diﬀusion in H₂O", "at 10⁶ Pa"),
    "W18": ("To Be or Not to Be", None),
    "W19": ("The Is", None),
    "W20": ("Объём данных", "Новый подход: учёт"),
    "W21": ("10,000 genomes: GPT:what, foo_bar", "e.g. U.S. state-of-the-art Müller’s laws"),
    "W22": ("col·laboració", "データの解析とﾃﾞｰﾀ"),
    "W23": ("Pałac i d'Alembert: na marginesie", None),
}
PEOPLE: dict[str, tuple[str, list[str]]] = {
    "A31": ("Γιώργος Παπαδόπουλος", []),
    "A32": ("Фёдор Ёлкин", []),
    "A33": ("أحمد إبراهيم", []),
    "A34": ("Nguyễn Thị Ánh", []),
    "A35": ("İlker Yıldız", []),
    "A36": ("Flo O’Brien", []),
    "A37": ("Gus OʼBrien", []),
    "A38": ("Hal OBrien", []),
    "A39": ("Kit O Brien", []),
    "A40": ("Bea Smith‐Jones", []),
    "A41": ("Will To", []),
    "A42": ("Maria Newname", ["Maria Oldname", "Maria Newname", "Mária Stará"]),
    "A43": ("Jean d’Alembert", []),
    "A44": ("Maria Oldname", []),
    "A45": ("Zel\u00addovich Jakob", []),
    "A46": ("Łukasz Żak", []),
    "A47": ("J\u006f\u0301zef Decomposed", []),
}
INSTITUTION: Json = {
    "id": "https://ror.org/042nb2s44",
    "status": "active",
    "names": [
        {"value": "Middleton Institute of Casework", "types": ["ror_display", "label"]},
        {"value": "MIOC", "types": ["acronym"]},
        {"value": "ミドルトン案件研究所", "types": ["label"]},
        {"value": "Casework Tech", "types": ["alias"]},
    ],
    "types": ["education"],
    "links": [],
    "locations": [],
    "relationships": [],
    "admin": {"last_modified": {"date": "2024-01-01"}},
}
OPENALEX_INSTITUTION: Json = {
    "id": "https://openalex.org/I51",
    "display_name": "University of Elsewhere",
    "display_name_acronyms": ["UOEW"],
    "display_name_alternatives": ["Elsewhere State College"],
    "international": {"display_name": {"en": "University of Elsewhere", "de": "Universität Anderswo"}},
    "associated_institutions": [],
}
OBRIENS = {"A36", "A37", "A38", "A39"}
FOUND: list[tuple[str, set[str]]] = [
    ("intelligence", {"W11"}),
    ("l'intelligence artificielle", {"W11"}),
    ("HYDROLOGIE", {"W11"}),
    ("alembert", {"W11", "W23", "A43"}),
    ("d'alembert", {"W11", "W23", "A43"}),
    ("dAlembert", {"W11", "W23", "A43"}),
    ("ONeill", {"W11"}),
    ("apprendimento profondo", {"W12"}),
    ("ΘΕΩΡΙΑ γραφων", {"W13"}),
    ("θεωριας", {"W13"}),
    ("مقدمة في علم الحاسوب", {"W14"}),
    ("اخرى", {"W14"}),
    ('צה"ל', {"W15"}),
    ("צה״ל", {"W15"}),
    ("רמב״ם", {"W15"}),
    ('רמב"ם', {"W15"}),
    ("microscopy quagmires", {"W16"}),
    ("micro\u00adscopy", {"W16"}),
    ("zymographic flocculation network", {"W16"}),
    ("efficient diffusion h2o", {"W17"}),
    ("ＥＦＦＩＣＩＥＮＴ 10⁶", {"W17"}),
    ("106 pa", {"W17"}),
    ("to be or not to be", {"W18"}),
    ("the is", {"W19"}),
    ("объем новый учет", {"W20"}),
    ("10,000 GPT what foo bar", {"W21"}),
    ("e.g. U.S.", {"W21"}),
    ("muller's law", {"W21"}),
    ("Müllers laws", {"W21"}),
    ("collaboracio", {"W22"}),
    ("データ", {"W22"}),
    ("Γιωργοσ ΠΑΠΑΔΟΠΟΥΛΟΣ", {"A31"}),
    ("федор елкин", {"A32"}),
    ("احمد ابراهيم", {"A33"}),
    ("nguyen thi anh", {"A34"}),
    ("ILKER YILDIZ", {"A35"}),
    *((spelling, OBRIENS) for spelling in ("O'Brien", "o’brien", "OBrien", "O Brien", "O\u02bcBrien")),
    ("Smith-Jones", {"A40"}),
    ("smith jones", {"A40"}),
    ("will to", {"A41"}),
    ("oldname", {"A42", "A44"}),
    ("stara", {"A42"}),
    ("zeldovich", {"A45"}),
    ("lukasz zak", {"A46"}),
    ("józef decomposed", {"A47"}),
    ("MIOC", {"ror"}),
    ("casework tech", {"ror"}),
    ("案件研究所", {"ror"}),
    ("uoew", {"I51"}),
    ("Elsewhere State College", {"I51"}),
    ("universitat anderswo", {"I51"}),
]
BEGUN: list[tuple[str, set[str]]] = [
    ("θεωρ", {"W13"}),
    ("παπ", {"A31"}),
    ("Łuk", {"A46"}),
    ("luk", {"A46"}),
    ("obri", OBRIENS),
    ("o'bri", OBRIENS),
    ("o bri", {"A36", "A37", "A39"}),
    ("l'int", {"W11"}),
    ("елк", {"A32"}),
    ("the i", {"W19"}),
    ("to be", {"W18"}),
    ("mio", {"ror"}),
    ("uoe", {"I51"}),
    ("maria old", {"A42", "A44"}),
    ("quagm", {"W16"}),
]


@pytest_asyncio.fixture(loop_scope="session")
async def imported(content: Content, tmp_path: Path) -> Graph:
    """The records above, imported. Only to be read: tests share it."""
    if content.name != "spellings":
        await content.clear()
        works = [{"id": id_, "title": title, "abstract": abstract} for id_, (title, abstract) in PAPERS.items()]
        people = [
            {"id": id_, "display_name": name, "display_name_alternatives": others, "works_count": 1}
            for id_, (name, others) in PEOPLE.items()
        ]
        report = await load(content.graph, tmp_path, [*works, *people, INSTITUTION, OPENALEX_INSTITUTION])
        assert report.rejected == 0
        content.name = "spellings"
    return content.graph


async def answer(graph: Graph, text: str, **variables: Any) -> dict[str, Any]:
    response = (await EXECUTOR.execute(Request(text, variables), Context(graph, None))).response()
    assert "errors" not in response, response
    return response["data"]


def ids(nodes: list[dict[str, Any]]) -> list[str]:
    return ["ror" if node["id"].startswith("i-") else node["id"] for node in nodes]


async def test_every_spelling_finds_the_text(imported: Graph) -> None:
    wrong: list[Any] = []
    for query, expected in FOUND:
        found = (await answer(imported, SEARCH, query=query))["search"]
        nodes = ids([edge["node"] for edge in found["edges"]])
        if set(nodes) != expected or found["totalCount"] != len(nodes):
            wrong.append((query, nodes, found["totalCount"], expected))
    assert wrong == []


@pytest.mark.parametrize("prominent", [True, False])
async def test_every_spelling_is_suggested(imported: Graph, prominent: bool) -> None:
    await imported.write(statement("imports/mark_prominent", most=3000 if prominent else 0))
    wrong: list[Any] = []
    for prefix, expected in BEGUN:
        found = ids((await answer(imported, SUGGEST, prefix=prefix, first=20))["suggest"])
        if set(found) != expected:
            wrong.append((prefix, found, expected))
    assert wrong == []


async def test_other_names_are_below_exact_ones(imported: Graph) -> None:
    for query in ("Maria Oldname", "maria OLDNAME"):
        found = (await answer(imported, SEARCH, query=query))["search"]["edges"]
        assert ids([edge["node"] for edge in found]) == ["A44", "A42"]
        assert found[0]["score"] > 2 > found[1]["score"]
        assert ids((await answer(imported, SUGGEST, prefix=query))["suggest"]) == ["A44", "A42"]


async def test_other_names_are_listed_without_the_name(imported: Graph) -> None:
    text = '{ person(by: {id: "A42"}) { otherNames } institution(by: {id: "I51"}) { otherNames } }'
    found = await answer(imported, text)
    assert found["person"] == {"otherNames": ["Maria Oldname", "Mária Stará"]}
    assert found["institution"] == {"otherNames": ["Elsewhere State College", "UOEW", "Universität Anderswo"]}
