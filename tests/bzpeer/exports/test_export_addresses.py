"""Exports over HTTP: addresses, permissions and errors."""

# the parsers have no types
# pyright: reportMissingTypeStubs=false, reportUnknownVariableType=false, reportUnknownArgumentType=false

import csv
import io
import json
import sys
import zipfile
from collections.abc import AsyncGenerator
from itertools import product
from string import ascii_lowercase
from typing import Any
from urllib.parse import urlencode

import httpx2
import networkx as nx
import pytest
import pytest_asyncio
import rispy
from starlette.applications import Starlette

from bzpeer.exports.sources import SEARCH_MAX
from bzpeer.http.app import create_app
from bzpeer.http.services import services_of
from bzpeer.spreadsheet_cells import BYTE_ORDER_MARK
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.errors import GraphUnavailable
from graphdb.graph import Graph, Row
from tests.clients.application import client_of, settings_for, started
from tests.clients.identity_provider import listening
from tests.clients.pages import HTML, Browser, accessible, cookie_of
from tests.conftest import Content
from tests.graphs.town import settle

Served = tuple[httpx2.AsyncClient, Starlette]
BIB, RIS, CSL = "application/x-bibtex", "application/x-research-info-systems", "application/vnd.citationstyles.csl+json"
MANY = 1_050
OWN = "c-" + "o" * 16
OPEN = "c-" + "p" * 16
DOI = "10.5555/a(b)c"
FILL = """
UNWIND range(1, $many) AS number
CREATE (p:Paper {id: 'W' + (1000 + number), title: 'Zebra ' + number, citationCount: number, year: 2000})
CREATE (:Identifier {key: p.id})-[:IDENTIFIES]->(p)
WITH collect(p) AS papers
MATCH (owner:User {handle: 'ada'})
CREATE (owner)-[:OWNS]->(own:Collection {id: $own, name: 'Mine & <yours>', visibility: 'PRIVATE',
                                         createdAt: datetime(), updatedAt: datetime()}),
       (owner)-[:OWNS]->(open:Collection {id: $open, name: 'Open', visibility: 'PUBLIC',
                                          createdAt: datetime(), updatedAt: datetime()})
FOREACH (place IN range(0, 229) |
  FOREACH (p IN [papers[229 - place]] | CREATE (own)-[:CONTAINS {position: place, addedAt: datetime()}]->(p)))
FOREACH (place IN range(0, 228) |
  FOREACH (p IN [papers[place]] | FOREACH (q IN [papers[place + 1]] | CREATE (p)-[:CITES]->(q))))
WITH open
MATCH (one:Paper {id: 'W1'}), (other:Paper {id: 'W2'})
CREATE (open)-[:CONTAINS {position: 0, addedAt: datetime()}]->(one),
       (open)-[:CONTAINS {position: 1, addedAt: datetime()}]->(other),
       (one)-[:CITES]->(other)
SET one.doi = $doi, one.title = 'Zebra “one” & <two>'
CREATE (:Identifier {key: 'doi:' + $doi})-[:IDENTIFIES]->(one),
       (:Identifier {key: 'doi:10.5555/odd.json'})-[:IDENTIFIES]->(other),
       (:Identifier {key: 'A1'})-[:IDENTIFIES]->(:Person {id: 'A9', name: 'Nobody'})
"""
FAMILIES = [f"F{one}{other}" for one in ascii_lowercase for other in ascii_lowercase][:250]
CROWD = """
MATCH (p:Paper {id: 'W2'}) UNWIND range(0, size($families) - 1) AS place
CREATE (person:Person {id: 'A' + (5000 + place), name: 'Given ' + $families[place]})
CREATE (:Identifier {key: person.id})-[:IDENTIFIES]->(person)-[:AUTHORED {position: place}]->(p)
"""
GONE = """
MATCH (p:Paper {id: 'W1229'}) SET p:DeletedPaper REMOVE p:Paper
WITH p MATCH (:Identifier {key: p.id})-[:IDENTIFIES]->(p) RETURN p.id
"""
DETAILED = """
CREATE (p:Paper {id: 'W3003', title: '=SUM(1) of cases', titleHtml: '=SUM(1) of <i>cases</i>', year: 2018,
                 publicationDate: '2018-01', venue: 'Proceedings of X', venueType: 'CONFERENCE', publisher: 'ACM',
                 volume: '47', issue: '27', firstPage: '369', lastPage: '373', issns: ['0031-1049'],
                 isbns: ['9781450390000'], isRetracted: true, language: 'de', authorsTruncated: true,
                 url: 'https://example.org/a b'})
CREATE (:Identifier {key: p.id})-[:IDENTIFIES]->(p)
WITH p
UNWIND [['A3001', 'J. Chang', 'Jim Chang'], ['A3002', 'John A. Smith', 'Smith JA'], ['A3003', 'Ann Lee MD', null]]
  AS author
CREATE (person:Person {id: author[0], name: author[1]})
CREATE (:Identifier {key: person.id})-[:IDENTIFIES]->(person)
CREATE (person)-[:AUTHORED {position: toInteger(right(author[0], 1)), nameAsPrinted: author[2]}]->(p)
"""
END = "MATCH (session:Session {id: 'sada'}) SET session.revokedAt = datetime()"


@pytest_asyncio.fixture(loop_scope="session")
async def served(content: Content, address: Address) -> AsyncGenerator[Served]:
    """The service on a town with many papers and two collections. A test undoes its changes."""
    if content.name != "exports":
        await content.clear()
        await settle(content.graph)
        await content.graph.write(Statement(FILL, {"many": MANY, "own": OWN, "open": OPEN, "doi": DOI}))
        await content.graph.write(Statement(CROWD, {"families": FAMILIES}))
        await content.graph.write(Statement(DETAILED))
        await content.graph.write(Statement(GONE))
        content.name = "exports"
    async with client_of(settings_for(address, query_timeout_s=120)) as served:
        yield served


@pytest.mark.parametrize(("suffix", "kind"), [("bib", BIB), ("ris", RIS), ("json", CSL)])
async def test_a_paper_is_a_bibliography_by_suffix_and_by_accept(served: Served, suffix: str, kind: str) -> None:
    client, _ = served
    named = await client.get(f"/papers/W1.{suffix}")
    assert (named.status_code, named.headers["content-type"]) == (200, kind)
    assert named.headers["content-disposition"] == f'attachment; filename="W1.{suffix}"'
    assert "Zebra “one” " in named.text
    for accept in (kind, f"{kind}, application/json;q=0.5", f"text/html;q=0.9, {kind}", f"{kind.upper()};style=x"):
        accepted = await client.get("/papers/W1", headers={"accept": accept})
        assert (accepted.headers["content-type"], accepted.content) == (kind, named.content)
        assert {part.strip() for part in accepted.headers["vary"].split(",")} >= {"accept"}
    head = await client.head(f"/papers/W1.{suffix}")
    assert (head.status_code, head.content, head.headers["content-type"]) == (200, b"", kind)


async def test_other_media_types_get_the_page_or_its_json(served: Served) -> None:
    client, _ = served
    for accept in ("application/json", "application/json, text/plain, */*", f"{BIB};q=0.3, application/json"):
        answer = await client.get("/papers/W1", headers={"accept": accept})
        assert answer.headers["content-type"] == "application/json"
        assert answer.json()["data"]["paper"]["id"] == "W1"
    page = await client.get("/papers/W1", headers=HTML)
    assert page.headers["content-type"].startswith("text/html")
    assert "accept" in page.headers["vary"]


async def test_other_spellings_of_an_id_redirect_to_its_address(served: Served) -> None:
    client, _ = served
    moved = await client.get(f"/papers/https://doi.org/{DOI}.bib?x=1")
    assert (moved.status_code, moved.headers["location"]) == (301, "/papers/W1.bib?x=1")
    moved = await client.get(f"/papers/{DOI}", headers={"accept": RIS})
    assert (moved.status_code, moved.headers["location"]) == (301, "/papers/W1")
    # a DOI may end like a suffix
    moved = await client.get("/papers/10.5555/odd.json", headers=HTML)
    assert (moved.status_code, moved.headers["location"]) == (301, "/papers/W2")


async def test_an_export_that_does_not_exist_is_an_error(served: Served) -> None:
    client, _ = served
    for path, status in (
        ("/papers/W404.bib", 404),
        ("/papers/W1229.ris", 410),
        ("/collections/c-aaaaaaaaaaaaaaaa.graphml", 404),
        ("/search.xlsx?q=zebra", 404),
        ("/search.bib", 400),
        ("/search.bib?q=zebra&kind=PERSON", 400),
        ("/search.bib?q=zebra&from=soon", 400),
        ("/explore.graphml", 400),
        ("/explore.graphml?seed=W1&depth=9", 400),
        ("/explore.graphml?seed=W1&depth=two", 400),
        ("/explore.graphml?seed=W404", 404),
    ):
        answer = await client.get(path)
        assert answer.status_code == status, path
        assert answer.json()["errors"][0]["message"]
        assert "content-disposition" not in answer.headers


async def test_without_pyarrow_parquet_is_not_implemented(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    client, _ = served
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    answer = await client.get(f"/collections/{OPEN}.parquet.zip")
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (501, "UNAVAILABLE")
    assert ".[arrow]" in answer.json()["errors"][0]["message"]


async def test_all_authors_are_exported(served: Served) -> None:
    client, _ = served
    [item] = (await client.get("/papers/W2.json")).json()
    assert [author["family"] for author in item["author"]] == FAMILIES


async def test_a_paper_is_exported_with_all_its_details(served: Served) -> None:
    client, _ = served
    [item] = (await client.get("/papers/W3003.json")).json()
    assert item == {
        "id": "W3003",
        "type": "paper-conference",
        "title": "RETRACTED: =SUM(1) of <i>cases</i>",
        "author": [
            {"family": "Chang", "given": "Jim"},
            {"family": "Smith", "given": "John A."},
            {"family": "Lee", "given": "Ann"},
            {"literal": "others"},
        ],
        "issued": {"date-parts": [[2018, 1]]},
        "container-title": "Proceedings of X",
        "publisher": "ACM",
        "volume": "47",
        "issue": "27",
        "page": "369-373",
        "ISSN": "0031-1049",
        "ISBN": "9781450390000",
        "URL": "https://example.org/a%20b",
        "language": "de",
        "status": "retracted",
        "note": "Retracted",
    }
    bibtex = (await client.get("/papers/W3003.bib")).text
    assert bibtex.startswith("@inproceedings{chang2018-W3003,")
    assert "author = {Chang, Jim and Smith, John A. and Lee, Ann and others}" in bibtex
    assert "et al.," in (await client.get("/papers/W3003.ris")).text
    page = await Browser(client).get("/papers/W3003")
    assert page.metas("citation_conference_title") == ["Proceedings of X"]
    assert page.metas("citation_author") == ["Jim Chang", "John A. Smith", "Lee, Ann"]
    assert page.metas("citation_publication_date") == ["2018/01"]
    described = json.loads(page.one("script[type='application/ld+json']").get_text())
    assert (described["creativeWorkStatus"], described["datePublished"]) == ("Retracted", "2018-01")


async def test_graphs_mark_retracted_papers(served: Served) -> None:
    client, _ = served
    form = {"id": ["W3003", "W1", "A3001"]}
    data = (await client.post("/explore.graphml", data=form)).content
    marks = {node: data.get("isRetracted") for node, data in nx.read_graphml(io.BytesIO(data)).nodes(data=True)}
    assert marks == {"W3003": True, "W1": False, "A3001": None}
    graph = (await client.post("/explore.jgf.json", data=form)).json()["graph"]
    assert {node: each["metadata"].get("isRetracted") for node, each in graph["nodes"].items()} == marks


async def test_csv_begins_with_a_byte_order_mark_for_browsers(served: Served) -> None:
    client, _ = served
    rows = {}
    for query, headers in product(("", "?bom=true", "?bom=false"), ({}, HTML)):
        answer = await client.post(f"/explore.nodes.csv{query}", data={"id": "W3003"}, headers=headers)
        is_marked = query == "?bom=true" or (not query and headers == HTML)
        assert answer.content.startswith(BYTE_ORDER_MARK) == is_marked, (query, headers)
        rows[answer.content.removeprefix(BYTE_ORDER_MARK)] = answer.headers["vary"]
    [(table, vary)] = rows.items()
    assert "accept" in vary
    [row] = csv.DictReader(io.StringIO(table.decode(), newline=""))
    assert (row["label"], row["isRetracted"], row["year"]) == ("'=SUM(1) of cases", "true", "2018")
    archive = zipfile.ZipFile(io.BytesIO((await client.get(f"/collections/{OPEN}.csv.zip", headers=HTML)).content))
    assert all(archive.read(name).startswith(BYTE_ORDER_MARK) for name in ("nodes.csv", "edges.csv"))
    wrong = await client.get(f"/collections/{OPEN}.csv.zip?bom=maybe")
    assert (wrong.status_code, wrong.json()["errors"][0]["extensions"]["code"]) == (400, "BAD_USER_INPUT")


async def test_a_private_collection_is_its_owners_alone(served: Served) -> None:
    client, _ = served
    ada, bob = {"cookie": cookie_of("ada")}, {"cookie": cookie_of("bob")}
    for suffix in ("bib", "ris", "json", "graphml", "gexf", "jgf.json", "cyjs", "csv.zip", "edges.csv", "parquet.zip"):
        own = await client.get(f"/collections/{OWN}.{suffix}", headers=ada)
        assert (own.status_code, own.headers["x-total-count"]) == (200, "229"), suffix
        assert own.headers["cache-control"] == "no-store"
        others = [await client.get(f"/collections/{OWN}.{suffix}", headers=who) for who in ({}, bob)]
        never = await client.get(f"/collections/c-aaaaaaaaaaaaaaaa.{suffix}", headers=bob)
        assert [(each.status_code, each.content) for each in others] == [(404, never.content)] * 2
    accepted = [await client.get(f"/collections/{OWN}", headers={**who, "accept": BIB}) for who in (ada, bob)]
    assert [each.status_code for each in accepted] == [200, 404]


async def test_a_collection_is_all_of_its_papers_in_their_order(served: Served) -> None:
    client, _ = served
    ada = {"cookie": cookie_of("ada")}
    read: list[dict[str, Any]] = rispy.loads((await client.get(f"/collections/{OWN}.ris", headers=ada)).text)
    # W1229 is deleted, so no list holds it
    assert [each["title"] for each in read] == [f"Zebra {number}" for number in range(230, 0, -1) if number != 229]
    data = (await client.get(f"/collections/{OWN}.graphml", headers=ada)).content
    graph: Any = nx.read_graphml(io.BytesIO(data))
    assert len(graph) == 229
    assert set(graph.edges) == {(f"W{1000 + n}", f"W{1001 + n}") for n in range(1, 230) if n not in {228, 229}}
    assert b"Mine &amp; &lt;yours&gt;" in data
    public = await client.get(f"/collections/{OPEN}.jgf.json")
    graph = public.json()["graph"]
    assert (list(graph["nodes"]), graph["label"]) == (["W1", "W2"], "Open")
    assert [(edge["source"], edge["relation"], edge["target"]) for edge in graph["edges"]] == [("W1", "CITES", "W2")]


async def test_a_search_exports_its_best_results(served: Served) -> None:
    client, _ = served
    query = '{ search(query: "zebra", kinds: [PAPER], first: 100) { totalCount nodes { ... on Paper { id } } } }'
    found = (await client.post("/graphql", json={"query": query})).json()["data"]["search"]
    answer = await client.get("/search.json?q=zebra")
    ids = [each["id"] for each in answer.json()]
    assert answer.headers["x-total-count"] == str(found["totalCount"]) == str(MANY)
    assert (len(ids), len(set(ids))) == (SEARCH_MAX, SEARCH_MAX)
    assert ids[:100] == [each["id"] for each in found["nodes"]]
    assert (await client.get("/search?q=zebra", headers={"accept": CSL})).content == answer.content
    few = await client.get("/search.graphml?q=zebra&kind=PAPER&from=2001")
    assert len(nx.read_graphml(io.BytesIO(few.content))) == 0
    people = await client.get("/search.jgf.json?q=Fah&kind=PERSON")
    assert [node["label"] for node in people.json()["graph"]["nodes"].values()] == ["Given Fah"]


async def test_a_slice_is_the_answer_of_research_map(served: Served) -> None:
    client, _ = served
    query = """{ researchMap(seeds: ["W2"], depth: 2, limit: 40, nodeKinds: [PAPER, PERSON]) {
      nodes { distance weight why node { id label } } edges { source target kind weight } } }"""
    told = (await client.post("/graphql", json={"query": query})).json()["data"]["researchMap"]
    address = "/explore.graphml?seed=W2&depth=2&limit=40&kind=PAPER&kind=PERSON"
    graph: Any = nx.read_graphml(io.BytesIO((await client.get(address)).content))
    columns = ("label", "distance", "weight", "why")
    assert {(node, *map(data.get, columns)) for node, data in graph.nodes(data=True)} == {
        (each["node"]["id"], each["node"]["label"], each["distance"], each["weight"], each["why"] or None)
        for each in told["nodes"]
    }
    assert {(source, target, data["kind"]) for source, target, data in graph.edges(data=True)} == {
        (edge["source"], edge["target"], edge["kind"]) for edge in told["edges"]
    }
    papers = (await client.get(address.replace("graphml", "json"))).json()
    assert {each["id"] for each in papers} == {"W1", "W2"}


async def test_a_slice_has_nearby_papers_or_direct_relations(served: Served) -> None:
    client, _ = served

    async def edges(*kinds: str) -> list[dict[str, Any]]:
        query = urlencode({"seed": "W1100", "limit": 20, "relation": kinds}, doseq=True)
        return (await client.get(f"/explore.jgf.json?{query}")).json()["graph"]["edges"]

    near = await edges("NEAR")
    assert {(edge["relation"], edge["directed"]) for edge in near} == {("NEAR", False)}
    assert all(0 < edge["metadata"]["weight"] <= 1 for edge in near)
    pairs = [frozenset((edge["source"], edge["target"])) for edge in near]
    assert len(pairs) == len(set(pairs))
    direct = await edges("CITES", "AUTHORED", "AFFILIATED_WITH", "HAS_TOPIC")
    assert {edge["relation"] for edge in direct} == {"CITES"}
    assert {edge["relation"] for edge in await edges()} == {"NEAR", "CITES"}


async def test_pages_link_to_their_exports(served: Served) -> None:
    client, _ = served
    ada = Browser(client, "ada")
    for path, base in (
        ("/papers/W1", "/papers/W1."),
        (f"/collections/{OWN}", f"/collections/{OWN}."),
        ("/search?q=zebra&kind=PAPER&from=1999", "/search."),
        ("/explore?seed=W2&limit=9", "/explore."),
    ):
        page = await ada.get(path)
        if base != "/explore.":  # it has two search forms
            accessible(page)
        shown = [str(link["href"]) for link in page.all(f"main a[href^='{base}']")]
        assert {link.partition("?")[0].removeprefix(base) for link in shown} >= {"bib", "ris", "json"}, path
        alternates = {str(link["type"]): str(link["href"]) for link in page.all("link[rel=alternate]")}
        assert alternates.keys() == (set() if base == "/explore." else {BIB, RIS, CSL})
        for link in {*shown, *alternates.values()}:
            assert (await client.get(link, headers={"cookie": cookie_of("ada")})).status_code == 200, link


async def test_an_error_during_an_export_breaks_the_connection(
    served: Served, graph_of: Graph, address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A graph that becomes unavailable and a session that ends: neither leaves a file that looks complete."""
    app = create_app(settings_for(address, query_timeout_s=120))
    async with started(app), listening(lambda _: app) as port:
        url = f"http://127.0.0.1:{port}/collections/{OWN}.bib"
        headers = {"cookie": cookie_of("ada")}
        read = services_of(app).graph.read
        asked = 0

        async def read_some(statement: Statement, **more: Any) -> list[Row]:
            nonlocal asked
            asked += 1
            if asked == 4:
                raise GraphUnavailable("Neo4j is unavailable.")
            return await read(statement, **more)

        monkeypatch.setattr(services_of(app).graph, "read", read_some)
        async with httpx2.AsyncClient() as client:
            with pytest.raises(httpx2.RemoteProtocolError):
                await client.get(url, headers=headers)

            async def end_session(statement: Statement, **more: Any) -> list[Row]:
                nonlocal asked
                asked += 1
                if asked == 14:
                    await graph_of.write(Statement(END))
                return await read(statement, **more)

            asked = 10
            monkeypatch.setattr(services_of(app).graph, "read", end_session)
            try:
                with pytest.raises(httpx2.RemoteProtocolError):
                    await client.get(url, headers=headers)
            finally:
                await graph_of.write(Statement("MATCH (s:Session {id: 'sada'}) REMOVE s.revokedAt"))


@pytest.fixture
def graph_of(content: Content) -> Graph:
    """The graph with its contents."""
    return content.graph
