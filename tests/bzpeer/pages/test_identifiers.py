"""Pasted identifiers: import, search, addresses and GraphQL agree; one that is not here is named."""

from collections.abc import AsyncGenerator
from pathlib import Path

import httpx2
import orjson
import pytest
import pytest_asyncio

from bzpeer.http.media_types import takes_page
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.bzpeer.importers.importing import load
from tests.clients.application import client_of, settings_for
from tests.clients.pages import HTML, Browser

WORKS = [
    {
        "id": "https://openalex.org/W1",
        "doi": "https://doi.org/10.48550/arXiv.2301.01234",
        "title": "A preprint",
        "type": "preprint",
        "ids": {
            "pmid": "https://pubmed.ncbi.nlm.nih.gov/39876543",
            "pmcid": "https://www.ncbi.nlm.nih.gov/pmc/articles/9876543",
        },
    },
    {
        "id": "https://openalex.org/W2",
        "doi": "https://doi.org/https://doi.org/10.5555/x.2",
        "title": "An article",
        "type": "article",
        "authorships": [
            {
                "author": {
                    "id": "https://openalex.org/A1",
                    "orcid": "https://orcid.org/0000-0002-1825-0097",
                    "display_name": "Ada Case",
                }
            }
        ],
    },
    {"id": "https://openalex.org/W3", "title": "A book", "type": "book", "ids": {"isbn": "978-3-16-148410-0"}},
    {"id": "https://openalex.org/W4", "title": "A chapter", "type": "book-chapter", "ids": {"isbn": "9783161484100"}},
    {"id": "ISBN 0-306-40615-2", "title": "Known by its ISBN", "type": "article"},
    {
        "id": "https://openalex.org/W6",
        "title": "An old preprint",
        "primary_location": {"landing_page_url": "http://arxiv.org/abs/cs.LG/0501001"},
    },
]
FOUND = {
    "A preprint": [
        "arXiv:2301.01234v2 [cs.LG] 12 Jul 2023",
        "https://ar5iv.labs.arxiv.org/html/2301.01234",
        "https://doi.org/10.48550/arXiv.2301.01234v2",
        "PMC9876543",
        "PMID: 39876543",
        "https://pubmed.ncbi.nlm.nih.gov/39876543/?from_term=x",
    ],
    "An article": [
        "(doi:10.5555/x.2)",
        "DOI: https://doi.org/10.5555/x.2",
        "https://doi.org/10.5555/x.2#citeas",
        "https://dl.acm.org/doi/pdf/10.5555/x.2?a=b",
        "https://doi-org.proxy.example.edu/10.5555/x.2",
    ],
    "A book": ["978-3-16-148410-0", "ISBN 3-16-148410-X"],
    "Known by its ISBN": ["ISBN 0-306-40615-2", "9780306406157"],
    "An old preprint": ["10.48550/arXiv.cs/0501001", "[cs/0501001] An old preprint", "arXiv:cs/0501001"],
    "Ada Case": [
        "0000‑0002‑1825‑0097",
        "ORCID iD 0000-0002-1825-0097",
        "https://orcid.org/0000-0002-1825-0097?lang=en",
    ],
}
UNKNOWN = {
    "10.5555/none": "No paper with the DOI 10.5555/none is in this graph. Search for the words of its title;",
    "arXiv:1706.03762": "No paper with the arXiv id 1706.03762 is in this graph.",
    "PMID 5": "No paper with the PubMed id 5 is in this graph.",
    "PMC123456": "No paper with the PubMed Central id PMC123456 is in this graph.",
    "978-0-306-40615-7": None,
    "978-1-4028-9462-6": "No paper with the ISBN 9781402894626 is in this graph.",
    "0000-0002-1694-233X": "No person with the ORCID iD 0000-0002-1694-233X is in this graph. Search for the person’s",
    "https://ror.org/03dbr7087": "No institution with the ROR id 03dbr7087 is in this graph. Search for its name;",
    "https://openalex.org/W404404": "No paper with the OpenAlex id W404404 is in this graph.",
    "0000-0002-1825-0098": "0000-0002-1825-0098 is not a valid ORCID iD: its check digit is wrong.",
    "ISBN 978-3-16-148410-1": "978-3-16-148410-1 is not a valid ISBN: its check digit is wrong.",
}


@pytest_asyncio.fixture(loop_scope="session")
async def client(graph: Graph, address: Address, tmp_path: Path) -> AsyncGenerator[httpx2.AsyncClient]:
    await load(graph, tmp_path, [orjson.dumps(work) for work in WORKS])
    async with client_of(settings_for(address, query_timeout_s=120)) as (served, _):
        yield served


async def test_a_pasted_identifier_finds_its_thing(client: httpx2.AsyncClient) -> None:
    browser = Browser(client)
    for name, spellings in FOUND.items():
        folder = "people" if name == "Ada Case" else "papers"
        for spelling in spellings:
            page = await browser.get(f"/search?{httpx2.QueryParams(q=spelling)}")
            assert page.texts("#results .works a")[0] == name, spelling
            path = (
                spelling if spelling.startswith("https://") else httpx2.URL(path=f"/{spelling}").raw_path[1:].decode()
            )
            for accept in (HTML["accept"], "application/json"):
                moved = await client.get(f"/{folder}/{path}".partition("#")[0], headers={"accept": accept})
                assert moved.status_code == 301, spelling
            opened = await browser.get(moved.headers["location"])
            assert opened.text("h1") == name, spelling
    assert (await client.get("/papers/0000-0002-1825-0097", headers=HTML)).headers["location"] == "/people/A1"


async def test_an_identifier_that_is_not_here_is_named(client: httpx2.AsyncClient) -> None:
    browser = Browser(client)
    for query, message in UNKNOWN.items():
        page = await browser.get(f"/search?{httpx2.QueryParams(q=query)}")
        if message is None:
            assert not page.all("#results [role=status]")
            continue
        assert page.text("#results [role=status]").startswith(message)
        assert "other words" not in page.text("#results")
        missing = await browser.get(httpx2.URL(path=f"/papers/{query}").raw_path.decode())
        assert missing.status == 404
        assert message in missing.text("main")
    page = await browser.get("/search?q=10.5555/x.2&from=1901&to=1902")
    assert page.text("#results [role=status]").startswith(
        "The paper with the DOI 10.5555/x.2 does not match the filters."
    )
    assert page.one("#results [role=status] a")["href"] == "/papers/W2"
    assert not (await browser.get("/search?q=article")).all("#results [role=status]")


async def test_graphql_takes_every_identifier_of_a_paper(client: httpx2.AsyncClient) -> None:
    async def title(**by: str) -> str:
        query = "query ($by: PaperKey!) { paper(by: $by) { title } }"
        answer = (await client.post("/graphql", json={"query": query, "variables": {"by": by}})).json()
        return answer["errors"][0]["message"] if "errors" in answer else answer["data"]["paper"]["title"]

    assert await title(pmid="PMID: 39876543.") == await title(pmid="39876543") == "A preprint"
    assert await title(pmcid="PMC9876543") == await title(pmcid="9876543") == "A preprint"
    assert await title(isbn="3-16-148410-X") == "A book"
    assert await title(isbn="0306406152") == "Known by its ISBN"
    assert await title(doi="https://dl.acm.org/doi/10.5555/x.2") == "An article"
    assert await title(doi="10.48550/arXiv.cs/0501001") == "An old preprint"
    assert "its check digit is wrong" in await title(isbn="3-16-148410-1")
    assert "not a PubMed id" in await title(pmid="PMC9876543")


@pytest.mark.parametrize(
    ("accept", "page"),
    [
        (None, True),
        ("", True),
        ("*/*", True),
        ("text/*", True),
        ("text/html", True),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", True),
        ("image/avif,image/webp,*/*;q=0.8", True),
        ("application/json;q=0.1, */*", True),
        ("application/json", False),
        ("application/json, text/plain, */*", False),
        ("application/json, */*;q=0.5", False),
        ("application/ld+json", False),
        ("application/vnd.x+json, text/html;q=0.9", False),
        ("text/html;q=0, application/json", False),
        ("text/plain", False),
    ],
)
def test_json_is_for_those_that_ask_for_it(accept: str | None, *, page: bool) -> None:
    assert takes_page(accept) is page


async def test_a_link_preview_reads_open_graph_tags(client: httpx2.AsyncClient) -> None:
    for path in ("/papers/W2", "/people/A1"):
        for headers in ({"accept": "*/*"}, {"accept": "text/*"}, {"accept": ""}):
            response = await client.get(path, headers=headers)
            assert response.headers["content-type"].startswith("text/html")
            assert 'property="og:title"' in response.text
        program = await client.get(path, headers={"accept": "application/json"})
        assert program.headers["content-type"] == "application/json"
    assert (await client.get("/papers/W404.bib")).headers["content-type"] == "application/json", (
        "files are for programs"
    )
