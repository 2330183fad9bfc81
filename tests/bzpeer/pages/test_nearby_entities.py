"""The pages of people, institutions and topics: where to start, what is new, and what is near, with reasons."""

from graphdb.connect import Address
from graphdb.graph import Graph
from tests.clients.application import client_of, settings_for
from tests.clients.pages import Browser, Page, accessible
from tests.oracle.nearby_entities import EntityWorld

PATIENCE_S = 120
"""Long, because planning a whole page takes seconds on a busy machine."""


def lines(page: Page, selector: str) -> list[str]:
    return [" ".join(text.split()) for text in page.texts(f"{selector} li")]


async def test_a_paper_of_which_nothing_is_known_says_so(graph: Graph, address: Address) -> None:
    world = EntityWorld(graph)
    world.add(1, title="$E = mc^2$")
    world.add(2, title="Another subject", authors=["A1"])
    await world.store()
    async with client_of(settings_for(address, query_timeout_s=PATIENCE_S)) as (client, _):
        browser = Browser(client)
        unknown = await browser.get("/papers/W1")
        accessible(unknown)
        assert "Nothing is known about this paper yet, except its title." in unknown.texts("#map .empty")
        assert "No nearby papers are known yet." in (await browser.get("/papers/W2")).texts("#map .empty")
        explorer = await browser.get("/explore?seed=W1")
        assert explorer.text("#explorer-empty") == "Nothing near this paper is known yet."
        assert "hidden" not in explorer.one("#explorer-empty").attrs
        assert "hidden" in (await browser.get("/explore?seed=W2")).one("#explorer-empty").attrs


async def test_each_page_says_what_is_near_and_why(graph: Graph, address: Address) -> None:
    world = EntityWorld(graph)
    world.add(1, title="First", authors=["A1", "A2"], topics=["T1"], institutions=["I1", "I2"], year=2010)
    world.add(2, title="Second", authors=["A1"], topics=["T1", "T2"], institutions=["I1"], cites=[1], year=2020)
    world.add(3, title="Third", authors=["A3"], topics=["T1", "T2"], cites=[1], year=2019, citationCount=3)
    world.affiliations |= {"A1": {"I1"}, "A3": {"I1"}, "A4": {"I3"}}
    world.classes["T4"] = "Physics", "Optics"
    await world.store()
    async with client_of(settings_for(address, query_timeout_s=PATIENCE_S)) as (client, _):
        browser = Browser(client)
        person = await browser.get("/people/A1")
        accessible(person)
        assert lines(person, "#start")[0].startswith("First")
        assert "First because: cited by 1 paper of this person" in lines(person, "#start")[0]
        assert [line.split()[0] for line in lines(person, "#new")] == ["Second"]
        assert (
            "Listed because: among the latest of this person; cites 1 paper of this person" in lines(person, "#new")[0]
        )
        assert lines(person, "#near") == [
            "A2 Co-author Near because: wrote 1 paper together; 1 shared topic",
            "A3 Near because: 1 shared institution; 2 shared topics; 1 citation between their papers",
        ]
        assert person.text("#near h2") == "People near A1"
        institution = await browser.get("/institutions/I1")
        accessible(institution)
        assert lines(institution, "#near") == ["I2 Near because: 1 shared paper; 1 shared topic"]
        assert institution.text("#near h2") == "Institutions near I1"
        topic = await browser.get("/topics/T1")
        accessible(topic)
        assert lines(topic, "#near") == ["T2 Near because: 2 shared papers"]
        assert "First because: cited by 2 papers of this topic" in lines(topic, "#start")[0]
        assert "already has 3 citations" in lines(topic, "#new")[1]
        for empty in ("/people/A4", "/institutions/I3", "/topics/T4"):
            page = await browser.get(empty)
            assert page.status == 200
            assert [page.all(selector) for selector in ("#start", "#new", "#near")] == [[], [], []]
