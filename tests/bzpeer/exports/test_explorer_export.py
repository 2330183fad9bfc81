"""POST /explore.{suffix}: the nodes that the explorer shows, as files that other programs read back."""

# the parsers have no types
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportPrivateImportUsage=false

import io
import json
import re
import zipfile
from collections.abc import AsyncGenerator
from itertools import product
from string import ascii_lowercase
from typing import Any

import bibtexparser
import httpx2
import networkx as nx
import pytest
import pytest_asyncio
import rispy
from bibtexparser import middlewares
from pybtex.database import parse_string

from bzpeer.exports.bibtex_mathematics import split_mathematics
from bzpeer.exports.citation import one_line
from bzpeer.exports.sources import NODES_MAX
from cypher.statement import Statement
from graphdb.connect import Address
from tests.bzpeer.exports import special_texts
from tests.bzpeer.exports.test_bibliographies import typeset
from tests.clients.application import client_of, settings_for
from tests.clients.pages import HTML
from tests.conftest import Content

TITLES = (
    *(f"Before {character} after" for character in "{}\\%#&$_~^"),
    *(f"{character}" for character in "{}"),
    *special_texts.TITLES,
)
FAMILIES = [f"F{''.join(letters)}" for letters in product(ascii_lowercase, repeat=3)][:3_200]
CROWDED, ANONYMOUS, CORPORATE = "W9001", "W9002", "W9003"
PRIVATE = "c-" + "q" * 16
FILL = """
CREATE (topic:Topic {id: 'T1', name: 'Topic'})
CREATE (:Identifier {key: topic.id})-[:IDENTIFIES]->(topic)
WITH topic UNWIND range(0, size($titles) - 1) AS number
CREATE (p:Paper {id: 'W' + number, title: $titles[number], year: 2000 + number % 20, type: 'ARTICLE'})
CREATE (:Identifier {key: p.id})-[:IDENTIFIES]->(p)-[:HAS_TOPIC {score: 0.5}]->(topic)
WITH collect(p) AS papers
FOREACH (number IN range(1, size(papers) - 1) |
  FOREACH (p IN [papers[number]] | FOREACH (q IN [papers[number - 1]] | CREATE (p)-[:CITES]->(q))))
CREATE (crowded:Paper {id: $crowded, title: 'Crowded', year: 2015}),
       (anonymous:Paper {id: $anonymous, title: 'Anonymous'}),
       (corporate:Paper {id: $corporate, title: 'Corporate', year: 2020}),
       (organisation:Person {id: 'A1', name: 'Institute of Physics, Chinese Academy of Sciences'}),
       (organisation)-[:AUTHORED {position: 0}]->(corporate),
       (:User {id: 'u-' + 'o', handle: 'owner'})-[:OWNS]->
       (collection:Collection {id: $private, name: 'Secret', visibility: 'PRIVATE',
                               createdAt: datetime(), updatedAt: datetime()}),
       (merged:Identifier {key: 'W7777'})-[:IDENTIFIES]->(anonymous),
       (deleted:DeletedPaper {id: 'W8888', title: 'Deleted'})
FOREACH (node IN [crowded, anonymous, corporate, organisation, collection, deleted] |
  CREATE (:Identifier {key: node.id})-[:IDENTIFIES]->(node))
WITH crowded UNWIND range(0, size($families) - 1) AS number
CREATE (person:Person {id: 'A' + (10000 + number), name: 'Given ' + $families[number]})
CREATE (:Identifier {key: person.id})-[:IDENTIFIES]->(person)-[:AUTHORED {position: number}]->(crowded)
"""
PAPERS = [f"W{number}" for number in range(len(TITLES))]


@pytest_asyncio.fixture(loop_scope="session")
async def client(content: Content, address: Address) -> AsyncGenerator[httpx2.AsyncClient]:
    """The service on papers with special titles. Tests only read it."""
    if content.name != "explorer export":
        await content.clear()
        parameters = {
            "titles": TITLES,
            "families": FAMILIES,
            "crowded": CROWDED,
            "anonymous": ANONYMOUS,
            "corporate": CORPORATE,
            "private": PRIVATE,
        }
        await content.graph.write(Statement(FILL, parameters))
        content.name = "explorer export"
    async with client_of(settings_for(address, query_timeout_s=120)) as (client, _):
        yield client


async def file(client: httpx2.AsyncClient, suffix: str, ids: list[str]) -> bytes:
    answer = await client.post(f"/explore.{suffix}", data={"id": ids})
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-disposition"] == f'attachment; filename="map.{suffix}"'
    return answer.content


async def test_pybtex_and_bibtexparser_read_every_title(client: httpx2.AsyncClient) -> None:
    text = (await file(client, "bib", PAPERS)).decode()
    pybtex: Any = parse_string(text, "bibtex")
    library: Any = bibtexparser.parse_string(text, append_middleware=[middlewares.LatexDecodingMiddleware()])
    assert not library.failed_blocks
    assert len(pybtex.entries) == len(library.entries) == len(PAPERS)
    for entry, read, identity, title in zip(pybtex.entries.values(), library.entries, PAPERS, TITLES, strict=True):
        assert read.key.endswith(f"-{identity}")
        assert typeset(read.fields_dict["title"].value) == typeset(one_line(title))
        read_title, expected = _untex(entry.fields["title"]), " ".join(title.split())  # pybtex normalises blanks
        if len(split_mathematics(title)) > 1:  # its braces are those of BibTeX
            read_title, expected = (re.sub("[{}]", "", each) for each in (read_title, expected))
        assert read_title == expected


@pytest.mark.parametrize("suffix", ["ris", "json"])
async def test_other_bibliographies_hold_every_title(client: httpx2.AsyncClient, suffix: str) -> None:
    text = (await file(client, suffix, PAPERS)).decode()
    titles = [each["title"] for each in (rispy.loads(text) if suffix == "ris" else json.loads(text))]
    assert titles == [one_line(title) for title in TITLES]


async def test_a_bibliography_names_all_authors(client: httpx2.AsyncClient) -> None:
    ids = [CROWDED, ANONYMOUS, CORPORATE, "T1", "A1"]
    text = (await file(client, "bib", ids)).decode()
    pybtex: Any = parse_string(text, "bibtex")
    library: Any = bibtexparser.parse_string(
        text, append_middleware=[middlewares.SeparateCoAuthors(), middlewares.SplitNameParts()]
    )
    assert [entry.key.rpartition("-")[2] for entry in library.entries] == [CROWDED, ANONYMOUS, CORPORATE]
    crowded, anonymous, corporate = pybtex.entries.values()
    assert [str(person) for person in crowded.persons["author"]] == [f"{family}, Given" for family in FAMILIES]
    assert [name.last for name in library.entries[0].fields_dict["author"].value] == [[family] for family in FAMILIES]
    assert "author" not in anonymous.persons
    assert "author" not in library.entries[1].fields_dict
    assert "{Institute of Physics, Chinese Academy of Sciences}" in text
    assert [len(corporate.persons["author"]), len(library.entries[2].fields_dict["author"].value)] == [1, 1]


async def test_graph_files_hold_the_nodes_and_every_relation_between_them(client: httpx2.AsyncClient) -> None:
    ids = [*PAPERS, "T1", "A1", CORPORATE]
    nodes = dict(zip(PAPERS, TITLES, strict=True)) | {
        "T1": "Topic",
        "A1": "Institute of Physics, Chinese Academy of Sciences",
        CORPORATE: "Corporate",
    }
    edges = {(paper, "T1") for paper in PAPERS} | set(zip(PAPERS[1:], PAPERS, strict=False)) | {("A1", CORPORATE)}
    graphs: list[Any] = [
        nx.read_graphml(io.BytesIO(await file(client, "graphml", ids))),
        nx.read_gexf(
            io.BytesIO(
                (await file(client, "gexf", ids)).replace(b"http://gexf.net/1.3", b"http://www.gexf.net/1.2draft")
            )
        ),
        nx.cytoscape_graph(json.loads(await file(client, "cyjs", ids))),
    ]
    for graph in graphs:
        assert dict(graph.nodes(data="label")) == nodes
        assert {(source, target) for source, target, *_ in graph.edges} == edges
    jgf = json.loads(await file(client, "jgf.json", ids))["graph"]
    assert {identity: node["label"] for identity, node in jgf["nodes"].items()} == nodes
    assert {(edge["source"], edge["target"]) for edge in jgf["edges"]} == edges
    for suffix in ("csv.zip", "parquet.zip"):
        archive = zipfile.ZipFile(io.BytesIO(await file(client, suffix, ids)))
        assert archive.testzip() is None


async def test_other_ids_of_a_node_are_the_same_node(client: httpx2.AsyncClient) -> None:
    graph = json.loads(await file(client, "jgf.json", [ANONYMOUS, "W7777", ANONYMOUS]))["graph"]
    assert list(graph["nodes"]) == [ANONYMOUS]


async def test_the_most_nodes_are_exported(client: httpx2.AsyncClient) -> None:
    ids = [f"A{10_000 + number}" for number in range(NODES_MAX)]
    graph = json.loads(await file(client, "jgf.json", ids))["graph"]
    assert list(graph["nodes"]) == ids
    answer = await client.post("/explore.jgf.json", data={"id": [*ids, "W1"]})
    assert (answer.status_code, str(NODES_MAX) in answer.text) == (400, True)


async def test_only_relations_of_the_kinds_shown_are_exported(client: httpx2.AsyncClient) -> None:
    for kinds in ((), ("CITES",), ("HAS_TOPIC",), ("CITES", "HAS_TOPIC"), ("AUTHORED",)):
        answer = await client.post("/explore.jgf.json", data={"id": ["W0", "W1", "T1"], "relation": list(kinds)})
        found = {edge["relation"] for edge in answer.json()["graph"]["edges"]}
        assert found == (set(kinds) or {"CITES", "HAS_TOPIC"}) - {"AUTHORED"}


async def test_pairs_of_nearby_papers_are_exported_as_sent(client: httpx2.AsyncClient) -> None:
    ids = ["W0", "T1", "W1", "W2", ANONYMOUS, "W7777"]
    near = ["0 2 0.5", "3 0 5e-7", "4 5 1"]  # the last pair is one paper by two ids
    for kinds, found in (
        ((), {"CITES", "HAS_TOPIC", "NEAR"}),
        (("NEAR",), {"NEAR"}),
        (("CITES", "NEAR"), {"CITES", "NEAR"}),
        (("CITES",), {"CITES"}),
    ):
        form = {"id": ids, "near": near, "relation": list(kinds)}
        edges = (await client.post("/explore.jgf.json", data=form)).json()["graph"]["edges"]
        assert {edge["relation"] for edge in edges} == found
        pairs = [(edge["source"], edge["target"], edge["metadata"]["weight"]) for edge in edges if "directed" in edge]
        assert pairs == ([("W0", "W1", 0.5), ("W2", "W0", 5e-7)] if "NEAR" in found else [])


@pytest.mark.parametrize(
    ("path", "form", "status", "said"),
    [
        ("/explore.bib", {}, 400, "1 to 2000"),
        ("/explore.graphml", {"id": ["W1", "no id"]}, 400, "no id"),
        ("/explore.graphml", {"id": ["W1"], "x": "1"}, 400, "“x”"),
        ("/explore.graphml", {"id": ["W1"], "relation": ["LIKES"]}, 400, "HAS_TOPIC"),
        *(
            ("/explore.graphml", {"id": ["W1", "W2", "T1"], "near": [near]}, 400, said)
            for near, said in (
                ("0 1", "near=0 3 0.53"),
                ("0 3 0.5", "near=0 3 0.53"),
                ("1 1 0.5", "near=0 3 0.53"),
                ("0 1 1.5", "near=0 3 0.53"),
                ("0 1 nan", "near=0 3 0.53"),
                ("0 -1 0.5", "near=0 3 0.53"),
                ("0 2 0.5", "“T1” is not a paper"),
            )
        ),
        ("/explore.graphml", {"id": ["W1", "W404", "A404"]}, 404, "W404, A404"),
        ("/explore.bib", {"id": ["W8888"]}, 404, "W8888"),
        ("/explore.graphml", {"id": [PRIVATE]}, 404, PRIVATE),
        ("/explore.xlsx", {"id": ["W1"]}, 404, ".graphml"),
        ("/explore", {"id": ["W1"]}, 405, ""),
    ],
)
async def test_an_error_comes_instead_of_a_file(
    client: httpx2.AsyncClient, path: str, form: dict[str, Any], status: int, said: str
) -> None:
    headers = {"content-type": "application/x-www-form-urlencoded"}
    answer = await client.post(path, data=form, headers=headers)
    assert (answer.status_code, "content-disposition" in answer.headers) == (status, False)
    assert said in answer.text
    if status != 405:
        page = await client.post(path, data=form, headers={**headers, **HTML})
        assert (page.status_code, page.headers["content-type"]) == (status, "text/html; charset=utf-8")


async def test_a_body_of_another_type_is_refused(client: httpx2.AsyncClient) -> None:
    answer = await client.post("/explore.bib", json={"id": ["W1"]})
    assert answer.status_code == 415


def _untex(text: str) -> str:
    """The text that a field stands for: without grouping braces and escapes."""
    for written, meant in (
        ("\\textbackslash{}", "\x00"),
        ("\\textasciitilde{}", "\x01"),
        ("\\textasciicircum{}", "\x02"),
        ("$\\lbrace$", "\x03"),
        ("$\\rbrace$", "\x04"),
    ):
        text = text.replace(written, meant)
    text = re.sub(r"(?<!\\)[{}]", "", text)
    return re.sub(r"\\([{}$&%#_])", r"\1", text).translate(dict(enumerate("\\~^{}")))
