"""Pages as rendered on the server: facts, metadata, addresses, and pages without data."""

import json
from collections.abc import AsyncGenerator
from importlib.resources import files
from pathlib import Path
from typing import Any

import httpx2
import pytest
import pytest_asyncio
from starlette.applications import Starlette

from bzpeer.http.services import services_of
from bzpeer.importers import ImportOptions, People, import_files
from bzpeer.pages.labels import several
from cypher.library import statement
from cypher.statement import Statement
from graphdb.connect import Address, connect
from graphdb.graph import Graph
from tests.clients.application import client_of, settings_for
from tests.clients.pages import Browser, Page, accessible, outline
from tests.conftest import Content
from tests.graphs.town import COMMENT, REVIEW, VOTE, Town, settle

SEED_DOI = "10.48550/arxiv.2108.07258"
TITLE = "On the Opportunities and Risks of Foundation Models"
ALL = """query ($id: ID!) { paper(by: {id: $id}) {
  title abstract doi arxivId venue year publishedOn citationCount url votes { likes }
  authors(first: 100) { totalCount nodes { id name } } institutions { totalCount }
  topics { nodes { id name } } references { totalCount } nearby(first: 10) { nodes { id title } }
} }"""

KNOWN = Statement("MATCH (p:Person {id: 'A1'}) CREATE (:Identifier {key: 'A1'})-[:IDENTIFIES]->(p)")
PATIENCE_S = 120
"""Long, because planning a whole page takes seconds on a busy machine."""

Served = tuple[httpx2.AsyncClient, Starlette]


@pytest_asyncio.fixture(loop_scope="session")
async def sample(content: Content, address: Address) -> AsyncGenerator[Served]:
    """The service on the shipped sample. Read-only: tests share the graph."""
    if content.name != "sample":
        await content.clear()
        folder = Path(str(files("bzpeer").joinpath("sample")))
        names = [str(folder / name) for name in ("topics.jsonl", "works.jsonl")]
        await import_files(content.graph, names, ImportOptions(people=People.BY_NAME))
        content.name = "sample"
    async with client_of(settings_for(address, environment="development", query_timeout_s=PATIENCE_S)) as served:
        yield served


@pytest_asyncio.fixture(loop_scope="session")
async def town(graph: Graph) -> Town:
    town = await settle(graph)
    await graph.write(KNOWN)
    return town


@pytest_asyncio.fixture(loop_scope="session")
async def served(town: Town, address: Address) -> AsyncGenerator[Served]:
    async with client_of(settings_for(address, environment="development", query_timeout_s=PATIENCE_S)) as served:
        yield served


async def seed_of(content: Content) -> str:
    [[identity]] = await content.graph.read(statement("lookups/find_identified", key=f"doi:{SEED_DOI}"))
    return identity


async def facts(client: httpx2.AsyncClient, query: str, **variables: Any) -> Any:
    response = await client.post("/graphql", json={"query": query, "variables": variables})
    assert "errors" not in response.json(), response.text
    return response.json()["data"]


def one_statement(page: Page) -> None:
    assert page.response.headers["x-bzpeer-statements"] == "1"


async def test_a_paper_is_told_in_the_words_of_the_design(sample: Served, content: Content) -> None:
    client, _ = sample
    identity = await seed_of(content)
    told = (await facts(client, ALL, id=identity))["paper"]
    page = await Browser(client).get(f"/papers/{identity}")
    assert page.status == 200
    one_statement(page)
    accessible(page)
    assert page.text("h1") == told["title"] == TITLE
    assert page.text(".abstract") == told["abstract"]
    assert page.texts(".facts > li")[:3] == ["preprint", str(told["year"]), told["venue"]]
    assert page.texts(".paper-head .counts > li") == [
        f"{told['citationCount']:,} citations",
        "0 reviews",
        "0 saves",
        "No code",
        "No dataset",
        several(told["institutions"]["totalCount"], "institution"),
    ]
    assert [text for level, text in outline(page) if level == 2] == [
        "Decide what to do with this paper",
        "Keep the important context close to the paper",
        "Institutions",
        "Add specific reaction",
        "Research map",
        "Structured reviews",
        "Work discussion",
    ]
    text = " ".join(page.html.get_text(" ").split())
    for words in (
        "Use like or dislike for the fast social read. The more specific scholarly feedback stays available below when"
        " needed.",
        "Keep the important signals around this paper in one place: votes, save state, collection context, reviews and"
        " the metadata you need before deciding what to do next.",
        "Move through nearby people, institutions, topics and adjacent work without leaving the paper page.",
        "Building this graph slice",
        "BZPEER is loading the nearby papers, people, topics and institutions for this page.",
        "0 review(s)",
        "Leave structured feedback",
        "Use the review template when you have a concrete strength, concern or method question.",
        "No structured reviews yet. High-signal critique starts here.",
        "0 comment(s)",
        "Add a high-signal comment",
        "Keep quick notes, caveats and replication pointers separate from formal reviews.",
        "No discussion yet. The first strong comment sets the tone.",
        "Log in to curate",
    ):
        assert words in text, words
    assert not page.all("main form"), "nobody is signed in"
    assert {str(link["href"]) for link in page.all("main a[href^='/sign-in']")} == {
        f"/sign-in?next=%2Fpapers%2F{identity}"
    }
    assert page.one("body")["data-paper"] == page.one("#map-slice")["data-seed"] == identity
    assert page.text("#map a.button") == "Open full explorer"
    near = {str(link["href"]) for link in page.all("#map .works a")}
    assert {f"/papers/{each['id']}" for each in told["nearby"]["nodes"]} <= near
    linked = {str(link["href"]) for link in page.all("main a")}
    assert {f"/people/{each['id']}" for each in told["authors"]["nodes"]} <= linked
    assert {f"/topics/{each['id']}" for each in told["topics"]["nodes"]} <= linked


async def test_a_papers_metadata_are_those_of_the_graph(sample: Served, content: Content) -> None:
    client, _ = sample
    identity = await seed_of(content)
    told = (await facts(client, ALL, id=identity))["paper"]
    names = [each["name"] for each in told["authors"]["nodes"]]
    page = await Browser(client).get(f"/papers/{identity}")
    canonical = f"http://bzpeer.test/papers/{identity}"
    assert page.one("link[rel=canonical]")["href"] == canonical
    assert page.metas("citation_title") == [TITLE]
    assert page.metas("citation_author") == names
    assert page.metas("citation_doi") == [told["doi"]]
    assert page.metas("citation_arxiv_id") == [told["arxivId"]]
    assert page.metas("citation_journal_title") == [told["venue"]]
    assert page.metas("citation_publication_date") == [(told["publishedOn"] or str(told["year"])).replace("-", "/")]
    assert page.metas("citation_abstract_html_url") == [canonical]
    assert page.metas("citation_pdf_url") == [f"https://arxiv.org/pdf/{told['arxivId']}"]
    assert page.metas("og:title", "property") == [TITLE]
    assert page.metas("og:type", "property") == ["article"]
    assert page.metas("og:url", "property") == [canonical]
    assert page.metas("og:site_name", "property") == ["BZPEER"]
    [description] = page.metas("og:description", "property")
    assert told["abstract"].startswith(description.removesuffix(" …"))
    described = json.loads(page.one("script[type='application/ld+json']").get_text())
    assert (described["@type"], described["headline"], described["@id"]) == ("ScholarlyArticle", TITLE, canonical)
    assert [author["name"] for author in described["author"]] == names
    assert {each["propertyID"]: each["value"] for each in described["identifier"]}["DOI"] == told["doi"]
    assert described["isPartOf"]["name"] == told["venue"]
    assert described["interactionStatistic"][0]["userInteractionCount"] == told["votes"]["likes"]


async def test_people_institutions_and_topics_have_pages(sample: Served, content: Content) -> None:
    client, _ = sample
    browser = Browser(client)
    query = """query ($id: ID!) { paper(by: {id: $id}) {
      authors(first: 1) { nodes { id name paperCount coauthors(first: 3) { nodes { id } } papers { nodes { id } } } }
      topics(first: 1) { nodes { id name field paperCount papers { nodes { id } } } }
    } papers(first: 100) { nodes { institutions(first: 1) {
      nodes { id name paperCount papers { nodes { id } } }
    } } } }"""
    data = await facts(client, query, id=await seed_of(content))
    [person], [topic] = data["paper"]["authors"]["nodes"], data["paper"]["topics"]["nodes"]
    places = [each for paper in data["papers"]["nodes"] for each in paper["institutions"]["nodes"]]
    for folder, thing, schema_type in (
        ("people", person, "Person"),
        ("topics", topic, "DefinedTerm"),
        *(("institutions", place, "Organization") for place in places[:1]),
    ):
        page = await browser.get(f"/{folder}/{thing['id']}")
        assert page.status == 200, page.response.text
        one_statement(page)
        accessible(page)
        assert page.text("h1") == thing["name"]
        assert page.texts(".counts > li")[0] == f"{thing['paperCount']} paper" + "s" * (thing["paperCount"] != 1)
        links = {str(link["href"]) for link in page.all("main a")}
        assert {f"/papers/{each['id']}" for each in thing["papers"]["nodes"]} <= links
        assert page.one("#map-slice")["data-seed"] == thing["id"]
        described = json.loads(page.one("script[type='application/ld+json']").get_text())
        assert (described["@type"], described["name"]) == (schema_type, thing["name"])
    page = await browser.get(f"/people/{person['id']}")
    assert {f"/people/{each['id']}" for each in person["coauthors"]["nodes"]} <= {
        str(link["href"]) for link in page.all("#coauthors a")
    }


async def test_lists_go_on_by_links_and_search_finds_all_kinds(sample: Served) -> None:
    client, _ = sample
    browser = Browser(client)
    home = await browser.get("/")
    one_statement(home)
    accessible(home)
    assert len(home.all(".works > li")) == 8
    page = await browser.get("/search?q=language&kind=PAPER&kind=TOPIC&from=2000")
    one_statement(page)
    accessible(page)
    found: list[str] = []
    while True:
        found += [str(link["href"]) for link in page.all("#results li a")]
        onward = page.all("#results .pages a")
        if not onward:
            break
        page = await browser.get(str(onward[0]["href"]))
        assert page.status == 200
    answer = await facts(
        client,
        '{ search(query: "language", first: 100, where: {year: {gte: 2000}}) { nodes { ... on Paper { id } } } }',
    )
    assert found == [f"/papers/{each['id']}" for each in answer["search"]["nodes"]]
    assert len(found) > 20
    mixed = await browser.get("/search?q=language")
    assert {"Paper", "Topic"} <= set(mixed.texts("#results .kind"))
    nothing = await browser.get("/search?q=zzzzqqq")
    assert nothing.text(".empty").endswith("“zzzzqqq”. Check the spelling, or try fewer or more general words.")
    filtered = await browser.get("/search?q=zzzzqqq+a&kind=TOPIC")
    assert [link["href"] for link in filtered.all(".empty a")] == ["/search?q=zzzzqqq+a"]
    assert (await browser.get("/search")).text(".empty").startswith("Enter words of a title")
    wrong = await browser.get("/search?q=x&from=soon")
    assert (wrong.status, wrong.text("[role=alert]")) == (
        400,
        "“soon” is not a year. Enter a year such as 2021.",
    )
    assert (await browser.get("/search?q=x&after=rubbish")).status == 400


async def test_other_spellings_lead_to_the_one_address(sample: Served, content: Content) -> None:
    client, _ = sample
    identity = await seed_of(content)
    browser = Browser(client)
    await content.graph.write(
        Statement(
            "MATCH (:Identifier {key: $id})-[:IDENTIFIES]->(paper)"
            " MERGE (i:Identifier {key: 'W77'}) MERGE (i)-[:IDENTIFIES]->(paper)",
            {"id": identity},
        )
    )
    for spelling in (
        SEED_DOI,
        SEED_DOI.upper(),
        f"https://doi.org/{SEED_DOI}",
        "arXiv:2108.07258v2",
        "W77",
        f"{identity}/",
    ):
        response = await client.get(f"/papers/{spelling}?reviews=", headers=browser.headers)
        assert response.status_code == 301, spelling
        assert response.headers["location"] == f"/papers/{identity}?reviews="
    for nowhere in (
        "/papers/W404",
        "/papers/10.1234/none",
        "/papers/rubbish",
        "/people/W77",
        "/topics/T404",
        "/no/where",
    ):
        page = await browser.get(nowhere)
        assert (page.status, page.text("h1")) == (404, "Not found"), nowhere
        accessible(page)


async def test_what_a_source_took_back_is_gone(graph: Graph, address: Address) -> None:
    await graph.write(
        Statement(
            "CREATE (:Identifier {key: 'W1', deletedAt: datetime()}),"
            " (:Identifier {key: 'W2'})-[:IDENTIFIES]->(:DeletedPaper {id: 'W2'}),"
            " (:Identifier {key: 'W3'})-[:MERGED_INTO]->(:Identifier {key: 'W4', deletedAt: datetime()}),"
            " (:Identifier {key: 'W5'})"
        )
    )
    async with client_of(settings_for(address)) as (client, _):
        browser = Browser(client)
        for identity, status in (("W1", 410), ("W2", 410), ("W3", 410), ("W5", 404)):
            page = await browser.get(f"/papers/{identity}")
            assert page.status == status
            accessible(page)
            assert "x-bzpeer-statements" not in page.response.headers, "not in production"
        program = {"accept": "application/json"}
        assert (await client.get("/papers/W1", headers=program)).status_code == 404, "programs get 404"


async def test_hostile_titles_and_texts_stay_text(served: Served, town: Town) -> None:
    client, _ = served
    hostile = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)> & \u2028"
    await town.graph.write(
        Statement("MATCH (p:Paper) SET p.title = $text, p.abstract = $text, p.venue = $text", {"text": hostile})
    )
    await town.graph.write(Statement("MATCH (p:Person) SET p.name = $text", {"text": hostile}))
    await town.do("ada", REVIEW, strength=f"**bold** {hostile} [x](javascript:alert(1))")
    await town.do("ada", COMMENT, body=hostile)
    for who in (None, "ada"):
        for path in ("/papers/W1", "/people/A1", "/search?q=" + "%3Cscript%3Ealert(1)", "/"):
            page = await Browser(client, who).get(path)
            assert page.status == 200
            assert not page.all("img, [onerror], a[href^='javascript:']")
            assert len(page.all("script")) == len(page.all("script[src], script[type='application/ld+json']"))
            for block in page.all("script[type='application/ld+json']"):
                json.loads(block.get_text())
            assert "script-src 'self'" in page.response.headers["content-security-policy"]
    page = await Browser(client).get("/papers/W1")
    assert page.text("h1") == hostile.strip().removesuffix(" \u2028")
    assert page.metas("citation_title") == [hostile]
    assert page.text(".review .prose strong") == "bold"


async def test_a_paper_shows_what_readers_did_to_each_what_is_theirs(served: Served, town: Town) -> None:
    client, _ = served
    await town.do("ada", VOTE, value="LIKE")
    await town.do("bob", VOTE, value="DISLIKE")
    review = await town.do("bob", REVIEW, strength="Clear *indeed*", concern="Small sample")
    comment = await town.do("ada", COMMENT, body="First", kind="CAVEAT")
    await town.do("author", COMMENT, body="Reply", parent=comment["id"])
    nobody, bob = await Browser(client).get("/papers/W1"), await Browser(client, "bob").get("/papers/W1")
    for page in (nobody, bob):
        one_statement(page)
        accessible(page)
        assert page.text(f"#review-{review['id']} .prose em") == "indeed"
        assert page.text("#reviews > .hint") == "1 review(s)"
        assert page.texts("article.comment article.comment .prose") == ["Reply"]
        [told] = json.loads(page.one("script[type='application/ld+json']").get_text())["review"]
        assert told["reviewBody"] == "Clear *indeed*\n\nSmall sample"
        assert page.html.get_text().count("Caveat") >= 1
    assert bob.texts("#vote button") == ["Like 1", "Dislike 1"]
    assert [str(button["aria-pressed"]) for button in bob.all("#vote button")] == ["false", "true"]
    assert [str(button["value"]) for button in bob.all("#vote button")] == ["LIKE", ""]
    assert bob.one("body")["data-signed-in"] == "true"
    assert nobody.one("body")["data-signed-in"] == "false"
    assert bob.text("header.site nav a[href='/sign-in']") == "@bob"
    assert bob.response.headers["cache-control"] == "no-store"
    assert bob.text("#review textarea[name=strength]") == "Clear *indeed*", "the viewer's own review can be edited"
    assert not bob.all(f"#helpful-{review['id']}"), "the viewer's own review has no such button"
    thread = await Browser(client, "bob").get(f"/comments/{comment['id']}")
    one_statement(thread)
    accessible(thread)
    assert thread.texts("article.comment .prose") == ["First", "Reply"]
    assert (await Browser(client).get("/comments/W1")).status == 404


async def test_without_neo4j_the_page_says_so_and_looks_again(served: Served) -> None:
    client, app = served
    serving = services_of(app).graph
    services_of(app).graph = connect(Address("bolt://127.0.0.1:9", "neo4j", "x"), timeout_s=1)
    try:
        page = await Browser(client).get("/papers/W1")
        sent = await Browser(client, "ada").post(
            "/papers/W1/comment", {"kind": "NOTE", "body": "a\nlong one", "key": "k"}
        )
    finally:
        await services_of(app).graph.close()
        services_of(app).graph = serving
    assert (page.status, page.response.headers["retry-after"]) == (503, "10")
    assert page.one("body")["data-page"] == "unavailable"
    assert page.one("noscript meta[http-equiv=refresh]")["content"] == "10"
    accessible(page)
    assert sent.status_code == 503
    assert "a\nlong one</textarea>" in sent.text, "the text can be sent again"
    assert 'name="key" value="k"' in sent.text
    assert "http-equiv" not in sent.text


async def test_what_nobody_foresaw_is_a_page_too(served: Served, town: Town) -> None:
    client, _ = served
    await town.graph.write(Statement("MATCH (p:Paper {id: 'W1'}) SET p.citationCount = 'many'"))
    page = await Browser(client).get("/papers/W1")
    assert (page.status, page.text("h1")) == (500, "Something went wrong")
    assert "many" not in page.response.text


async def test_a_session_that_ended_is_nobodys(served: Served, town: Town) -> None:
    client, _ = served
    await town.graph.write(Statement("MATCH (s:Session {id: 'sada'}) SET s.revokedAt = datetime()"))
    page = await Browser(client, "ada").get("/papers/W1")
    assert (page.status, page.response.headers["x-bzpeer-statements"]) == (200, "2")
    assert page.response.headers["set-cookie"].startswith("bzpeer=; ")
    assert page.one("body")["data-signed-in"] == "false"


@pytest.mark.parametrize("path", ["/papers/W1", "/people/A1", "/collections/c-aaaaaaaaaaaaaaaa", "/search?q=paper"])
async def test_programs_get_the_answer_to_the_operation(served: Served, path: str) -> None:
    client, _ = served
    response = await client.get(path, headers={"accept": "application/json"})
    assert response.headers["content-type"] == "application/json"
    assert (response.status_code == 200) is any(response.json()["data"][name] for name in response.json()["data"])
