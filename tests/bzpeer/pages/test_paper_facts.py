"""What pages say about a paper: retraction, details of publication, versions, authors; and texts of any direction."""

import re
from collections.abc import AsyncGenerator

import httpx2
import pytest_asyncio

from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.clients.application import client_of, settings_for
from tests.clients.pages import Browser, Page, accessible
from tests.graphs.town import COLLECTION, COMMENT, REVIEW, Town, settle

AROUND = """
MATCH (one:Paper {id: 'W1'}), (two:Paper {id: 'W2'}), (first:Person {id: 'A1'})
CREATE (second:Person {id: 'A2', name: 'Bo'}), (place:Institution {id: 'I1', name: 'Place', type: 'education'}),
  (topic:Topic {id: 'T1', name: 'Topic', field: 'Field', subfield: 'Subfield', domain: 'Domain', description: 'About'}),
  (first)-[:AFFILIATED_WITH {years: [2020]}]->(place), (first)-[:AUTHORED {position: 0}]->(two), (one)-[:CITES]->(two),
  (one)-[:HAS_DECISION]->(:Decision {id: 'd1', venue: 'Venue', statement: 'Statement', comment: 'Comment'}),
  (one)-[:HAS_RESOURCE {kind: 'CODE', title: 'Code'}]->(:Resource {url: 'https://example.org/code'}),
  (one)<-[:REVIEWS]-(review:Review:Shown {id: 'r1', venue: 'Venue', reviewer: 'Reviewer', text: 'Text', year: 2020,
    createdAt: datetime(), ratingMeaning: 'Good'}),
  (review)<-[:WROTE]-(:ExternalReviewer {id: 'x1', handle: 'x1', name: 'External'})
FOREACH (paper IN [one, two] |
  CREATE (second)-[:AUTHORED {position: 1}]->(paper), (paper)-[:HAS_TOPIC {score: 0.5}]->(topic),
    (paper)-[:STATES_AFFILIATION {position: 0, positions: [0]}]->(place))
FOREACH (node IN [first, second, place, topic] | CREATE (:Identifier {key: node.id})-[:IDENTIFIES]->(node))
"""
RETRACT = "MATCH (p:Paper {id: 'W2'}) SET p.isRetracted = true"
MARK = "Retracted Paper W2"


@pytest_asyncio.fixture(loop_scope="session")
async def town(graph: Graph) -> Town:
    town = await settle(graph)
    await graph.write(Statement(AROUND))
    return town


@pytest_asyncio.fixture(loop_scope="session")
async def client(town: Town, address: Address) -> AsyncGenerator[httpx2.AsyncClient]:
    async with client_of(settings_for(address, query_timeout_s=120)) as (client, _):
        yield client


async def _set(town: Town, paper: str, **properties: object) -> None:
    await town.graph.write(
        Statement("MATCH (p:Paper {id: $paper}) SET p += $properties", {"paper": paper, "properties": properties})
    )


def _definitions(page: Page) -> dict[str, str]:
    """The terms of the reading frame with their values."""
    names = page.texts("#frame dt")
    return dict(zip(names, page.texts("#frame dd"), strict=True))


async def test_a_retracted_paper_says_so_on_its_page(client: httpx2.AsyncClient, town: Town) -> None:
    await town.graph.write(Statement(RETRACT))
    await _set(town, "W2", doi="10.5555/x")
    page = await Browser(client).get("/papers/W2")
    accessible(page)
    notice = page.one(".paper-head > .notice[role=note]")
    assert notice["aria-label"] == "Retraction"
    assert page.text(".notice.bad").startswith("This paper was retracted.")
    assert page.one(".notice.bad a")["href"] == "https://doi.org/10.5555/x"
    assert page.text("title") == "Retracted: Paper W2 · BZPEER"
    assert page.metas("og:title", "property") == ["Retracted: Paper W2"]
    assert page.text("h1") == "Paper W2"
    plain = await Browser(client).get("/papers/W1")
    assert not plain.all(".notice.bad")
    assert plain.text("title") == "Paper W1 · BZPEER"


async def test_a_retracted_paper_is_marked_in_every_list(client: httpx2.AsyncClient, town: Town) -> None:
    await town.graph.write(Statement(RETRACT))
    collection = await town.do("ada", COLLECTION, name="Reading list", visibility="PUBLIC")
    await town.do("ada", f'mutation {{ addToCollection(collection: "{collection["id"]}", paper: "W2") {{ id }} }}')
    await town.do("ada", 'mutation { savePaper(paper: "W2") { id } }')
    comment = await town.do("ada", COMMENT, body="x", paper="W2")
    ada = Browser(client, "ada")
    for path in (
        "/",
        "/search?q=paper",
        "/people/A1",
        "/institutions/I1",
        "/topics/T1",
        f"/collections/{collection['id']}",
        "/collections",
        f"/comments/{comment['id']}",
        "/explore?seed=W1",
        "/papers/W1",
    ):
        page = await ada.get(path)
        assert page.status == 200, path
        links = [" ".join(link.get_text().split()) for link in page.all("main a[href='/papers/W2']")]
        assert links, path
        assert set(links) == {MARK}, path
        assert not [text for text in page.texts("main a[href='/papers/W1']") if "Retracted" in text], path
    page = await ada.get("/papers/W1")
    lists = ("Nearby work", "Cites 1 paper in the graph")
    assert len(page.all("#map a[href='/papers/W2']")) == len(lists)
    answer = (await client.get("/papers/W1", headers={"accept": "application/json"})).json()["data"]["paper"]
    assert [each["isRetracted"] for each in answer["references"]["nodes"]] == [True]


async def test_a_search_can_leave_retracted_papers_out(client: httpx2.AsyncClient, town: Town) -> None:
    await town.graph.write(Statement(RETRACT))
    browser = Browser(client)
    page = await browser.get("/search?q=paper&retracted=no")
    assert page.texts("#results li a") == ["Paper W1"]
    assert page.one("#search input[name=retracted]").has_attr("checked")
    assert "retracted=no" in str(page.one("link[rel=alternate][type='application/x-bibtex']")["href"])
    assert page.text("#results a[href*='.graphml']")
    assert "Only papers that were not retracted" in page.texts("#search label")


async def test_a_paper_warns_of_the_retracted_papers_that_it_cites(client: httpx2.AsyncClient, town: Town) -> None:
    assert not (await Browser(client).get("/papers/W1")).all(".notice")
    await town.graph.write(Statement(RETRACT))
    page = await Browser(client).get("/papers/W1")
    accessible(page)
    assert page.text(".notice.warn > p:first-child") == "This paper cites 1 retracted paper:"
    assert page.texts(".notice.warn li") == [MARK]
    await town.graph.write(
        Statement(
            "MATCH (p:Paper {id: 'W1'}) UNWIND range(10, 15) AS n"
            " CREATE (p)-[:CITES]->(:Paper {id: 'W' + n, title: 'Cited', isRetracted: true}),"
            " (p)-[:CITES]->(:Paper {id: 'W1' + n, title: 'Fine', isRetracted: false})"
        )
    )
    page = await Browser(client).get("/papers/W1")
    assert page.text(".notice.warn > p:first-child") == "This paper cites 7 retracted papers:"
    assert len(page.all(".notice.warn li")) == 5
    assert page.text(".notice.warn .hint") == "and 2 more"


async def test_the_details_of_publication_are_shown(client: httpx2.AsyncClient, town: Town) -> None:
    await _set(
        town, "W1", venue="Papers of Zoology", venueType="JOURNAL", publisher="Museum Press", volume="47", issue="27",
        firstPage="369", lastPage="373", issns=["0031-1049", "1807-0205"], isbns=["9783161484100"],
        publicationDate="2018-01", year=2018,
    )  # fmt: skip
    page = await Browser(client).get("/papers/W1")
    shown = _definitions(page)
    assert shown["Published"] == "January 2018"
    assert page.one("#frame time[datetime='2018-01']")
    assert shown["Journal"] == "Papers of Zoology, volume 47, issue 27, pages 369–373"
    assert shown["Publisher"] == "Museum Press"
    assert shown["ISSN"] == "0031-1049, 1807-0205"
    assert shown["ISBN"] == "9783161484100"
    home = await Browser(client).get("/")
    assert home.texts(".works .hint")[0].startswith("other work · January 2018 · Papers of Zoology · ")
    await _set(town, "W1", publicationDate="1961", year=1961)
    page = await Browser(client).get("/papers/W1")
    assert _definitions(page)["Published"] == "1961"
    assert page.one("#frame time")["datetime"] == "1961"
    assert not set(_definitions(await Browser(client).get("/papers/W2"))) & {"Published", "Venue", "Publisher", "ISSN"}


async def test_versions_lead_to_each_other(client: httpx2.AsyncClient, town: Town) -> None:
    await town.graph.write(
        Statement(
            "MATCH (a:Paper {id: 'W1'}), (b:Paper {id: 'W2'}) CREATE (a)-[:VERSION_OF]->(b)"
            " SET a:EarlierVersion, a.type = 'PREPRINT', a.venue = 'arXiv', a.publicationDate = '2019',"
            " b.type = 'ARTICLE', b.venue = 'Journal', b.publicationDate = '2020-05'"
        )
    )
    preprint, article = [await Browser(client).get(f"/papers/{each}") for each in ("W1", "W2")]
    accessible(preprint)
    assert preprint.text(".notice") == "This is a preprint. The published version is Paper W2 (Journal, May 2020)."
    assert preprint.one(".notice a")["href"] == "/papers/W2"
    assert _definitions(preprint)["Versions"] == "preprint (arXiv, 2019): this page article (Journal, May 2020)"
    assert not article.all(".notice")
    assert _definitions(article)["Versions"] == "article (Journal, May 2020): this page preprint (arXiv, 2019)"


async def test_authors_are_shown_as_printed_and_a_cut_list_says_so(client: httpx2.AsyncClient, town: Town) -> None:
    await town.graph.write(
        Statement("MATCH (:Person {id: 'A1'})-[a:AUTHORED]->(p:Paper {id: 'W1'}) SET a.nameAsPrinted = 'A. Lovelace'")
    )
    page = await Browser(client).get("/papers/W1")
    [printed] = page.all(".paper-head a[href='/people/A1']")
    assert (printed.get_text(), printed["title"]) == ("A. Lovelace", "Ada, Place")
    assert "states only" not in page.text(".paper-head")
    await _set(town, "W1", authorsTruncated=True)
    page = await Browser(client).get("/papers/W1")
    assert "The source states only the first 2 authors of this paper: there are more." in page.texts(".paper-head > p")


async def test_a_page_with_thousands_of_authors_stays_small(client: httpx2.AsyncClient, town: Town) -> None:
    await town.graph.write(
        Statement(
            "MATCH (p:Paper {id: 'W2'}) UNWIND range(2, 3200) AS n"
            " CREATE (:Person {id: 'A' + (n + 100), name: 'Author ' + n})-[:AUTHORED {position: n}]->(p)"
        )
    )
    browser = Browser(client)
    page = await browser.get("/papers/W2")
    assert len(page.response.content) < 120_000
    assert page.text(".paper-head summary") == "3,189 more authors"
    assert len(page.all(".paper-head .chips li")) == 100
    path = str(page.one(".paper-head .pages a")["href"]).partition("#")[0]
    page = await browser.get(f"/papers/W2{path}")
    assert page.texts(".paper-head .chips li")[0] == "Author 100"


HOSTILE = "evil \u2069\u202e\u2067text"
EVERYWHERE = [
    "MATCH (n:Paper) SET n.title = $t, n.titleHtml = $t, n.abstract = $t, n.abstractHtml = $t, n.venue = $t,"
    " n.publisher = $t, n.volume = $t, n.url = 'https://example.org/' + $t, n.oaLicense = $t",
    "MATCH (n:Person|Institution|ExternalReviewer|Collection) SET n.name = $t",
    "MATCH (n:User) SET n.name = $t",
    "MATCH (n:Institution) SET n.type = $t, n.homepage = 'https://example.org/' + $t",
    "MATCH (n:Topic) SET n.name = $t, n.description = $t, n.field = $t, n.subfield = $t, n.domain = $t",
    "MATCH (n:Collection) SET n.description = $t",
    "MATCH ()-[r:CONTAINS]->() SET r.note = $t",
    "MATCH (n:Decision) SET n.venue = $t, n.statement = $t, n.comment = $t",
    "MATCH (n:Review) SET n.text = $t, n.competingInterests = $t, n.reviewer = $t, n.ratingMeaning = $t",
    "MATCH (n:Review {id: 'r1'}) SET n.venue = $t",
    "MATCH ()-[r:HAS_RESOURCE]->() SET r.title = $t",
    "MATCH ()-[r:AUTHORED]->() SET r.nameAsPrinted = $t",
]
CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def _disturbing(page: Page) -> list[str]:
    """The elements whose text can change the order of other text: those not isolated, and not alone in a block."""
    found: list[str] = []
    for tag in page.all("main *, header *"):
        own = "".join(str(text) for text in tag.find_all(string=True, recursive=False))
        if "evil" not in own:
            continue
        block = tag.find_parent(attrs={"dir": "auto"}) or tag
        alone = block.get("dir") == "auto" or tag.name == "option"
        if (tag.name == "bdi" and CONTROLS.search(own)) or not (alone or tag.name == "bdi"):
            found.append(str(tag)[:200])
    for name in ("title", "aria-label"):
        found += [str(tag)[:200] for tag in page.all(f"[{name}]") if CONTROLS.search(str(tag[name]))]
    return found


async def test_no_text_changes_the_order_of_the_page_around_it(client: httpx2.AsyncClient, town: Town) -> None:
    collection = await town.do("ada", COLLECTION, name="Reading list", visibility="PUBLIC")
    await town.do("ada", f'mutation {{ addToCollection(collection: "{collection["id"]}", paper: "W1") {{ id }} }}')
    await town.do("ada", 'mutation { savePaper(paper: "W1") { id } }')
    await town.do("bob", REVIEW, strength=HOSTILE)
    comment = await town.do("ada", COMMENT, body=HOSTILE)
    await town.graph.write(Statement(RETRACT))
    for text in EVERYWHERE:
        await town.graph.write(Statement(text, {"t": HOSTILE}))  # pyright: ignore[reportArgumentType]
    ada = Browser(client, "ada")
    for path in (
        "/",
        "/papers/W1",
        "/papers/W2",
        "/people/A1",
        "/institutions/I1",
        "/topics/T1",
        f"/collections/{collection['id']}",
        "/collections",
        f"/comments/{comment['id']}",
        "/search?q=evil",
        "/explore?seed=W1",
    ):
        page = await ada.get(path)
        assert page.status == 200, path
        assert "evil" in page.text("main"), path
        assert (path, _disturbing(page)) == (path, [])
        assert not CONTROLS.search(page.text("title").replace("\u2068", "").replace("\u2069", ""))


async def test_titles_carry_their_language_and_direction(client: httpx2.AsyncClient, town: Town) -> None:
    await _set(town, "W2", title="骨と直の字形", language="ja")
    await _set(town, "W1", title="מבוא (שנייה).", abstract="תקציר.", language="he")
    page = await Browser(client).get("/papers/W1")
    heading = page.one("h1")
    assert (heading["dir"], heading["lang"]) == ("auto", "he")
    assert (page.one(".abstract")["dir"], page.one(".abstract")["lang"]) == ("auto", "he")
    assert {str(bdi["lang"]) for bdi in page.all("a[href='/papers/W2'] bdi")} == {"ja"}
    assert page.one("html")["lang"] == "en"
    assert page.text("title") == "\u2068מבוא (שנייה).\u2069 · BZPEER"
    await _set(town, "W1", language='x" onload="y')
    assert not (await Browser(client).get("/papers/W1")).one("h1").get("lang")


async def test_formatted_titles_are_shown_formatted_and_safe(client: httpx2.AsyncClient, town: Town) -> None:
    await _set(town, "W2", title="CO2 in E. coli", titleHtml="CO<sub>2</sub> in <i>E. coli</i><img src=x onerror=y>")
    for path in ("/papers/W2", "/papers/W1", "/", "/people/A1", "/search?q=coli"):
        page = await Browser(client).get(path)
        if path != "/papers/W2":
            assert page.all("a[href='/papers/W2'] sub"), path
        assert not page.all("img"), path
    page = await Browser(client).get("/papers/W2")
    assert page.one("h1").decode_contents() == "CO<sub>2</sub> in <i>E. coli</i>"
    assert page.text("title") == "CO2 in E. coli · BZPEER"
