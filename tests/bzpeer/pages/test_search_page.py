"""The search page and the operation of the search box: facts that tell namesakes apart."""

from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import httpx2
import orjson
import pytest_asyncio

from bzpeer.operations import operation
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.bzpeer.importers.importing import load
from tests.clients.application import client_of, settings_for
from tests.clients.pages import Browser, accessible

WANG = "Wei Wang"


def _author(id_: str, name: str, *institutions: str) -> dict[str, Any]:
    return {
        "author": {"id": f"https://openalex.org/{id_}", "display_name": name},
        "institutions": [
            {"id": f"https://openalex.org/I{ord(place[0])}", "display_name": place, "country_code": "CH"}
            for place in institutions
        ],
    }


def _work(number: int, title: str, citations: int, *authors: dict[str, Any]) -> bytes:
    return orjson.dumps(
        {
            "id": f"https://openalex.org/W{number}",
            "title": title,
            "type": "article",
            "publication_year": 2010 + number,
            "cited_by_count": citations,
            "authorships": authors,
        }
    )


WORKS = [
    _work(1, "Rarely read", 3, _author("A1", WANG, "Zurich Lab"), _author("A9", "Ann Bo", "Bern Lab")),
    _work(2, "Known to all", 500, _author("A9", "Ann Bo", "Bern Lab"), _author("A1", WANG, "Zurich Lab")),
    _work(3, "Something else", 7, _author("A2", WANG)),
]


@pytest_asyncio.fixture(loop_scope="session")
async def client(graph: Graph, address: Address, tmp_path: Path) -> AsyncGenerator[httpx2.AsyncClient]:
    await load(graph, tmp_path, WORKS)
    async with client_of(settings_for(address, query_timeout_s=120)) as (served, _):
        yield served


async def test_the_search_page_tells_namesakes_apart(client: httpx2.AsyncClient) -> None:
    page = await Browser(client).get("/search?q=wei+wang&kind=PERSON")
    accessible(page)
    assert page.texts("#results .works > li") == [
        f"Person {WANG} Zurich Lab · 2 papers · 503 citations · Known to all",
        f"Person {WANG} 1 paper · 7 citations · Something else",
    ]
    page = await Browser(client).get("/search?q=rarely+read&kind=PAPER")
    [line] = page.texts("#results .works > li")
    assert line.startswith(f"Paper Rarely read {WANG} et al. · article · 2011")


async def test_suggestions_tell_namesakes_apart(client: httpx2.AsyncClient) -> None:
    request = {"query": operation("suggest"), "variables": {"prefix": "wan we"}}
    answer = (await client.post("/graphql", json=request)).json()
    assert [
        (each["institutions"]["nodes"], each["paperCount"], each["papers"]["nodes"][0]["label"])
        for each in answer["data"]["suggest"]
    ] == [([{"name": "Zurich Lab"}], 2, "Known to all"), ([], 1, "Something else")]
