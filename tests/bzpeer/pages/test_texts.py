"""Reviews on pages: formulas, links and line breaks, and the version of the paper that each review read."""

from pathlib import Path
from typing import Any

from bzpeer.pages.labels import read_version
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.bzpeer.importers.importing import load
from tests.clients.application import client_of, settings_for
from tests.clients.pages import Browser, accessible
from tests.graphs.town import COMMENT, REVIEW, settle

FIRST = {
    "id": "https://arxiv.org/abs/2304.04567v1",
    "title": "A claim",
    "abstract": "Lemma 2 holds.",
    "updated_date": "2026-01-01",
}
SECOND = FIRST | {
    "id": "https://arxiv.org/abs/2304.04567v2",
    "abstract": "Lemma 2 is corrected.",
    "updated_date": "2026-03-01",
}
READ = """query ($id: ID!) { node(id: $id) { ... on Review {
  readVersion { arxivVersion updatedAt title abstract changedSince } paper { arxivVersion }
} } }"""


async def test_a_review_says_which_version_it_read(graph: Graph, address: Address, tmp_path: Path) -> None:
    town = await settle(graph)
    await load(graph, tmp_path, [FIRST])
    [[paper]] = await graph.read(Statement("MATCH (:Identifier {key: 'arxiv:2304.04567'})-->(p:Paper) RETURN p.id"))

    async def reviewed(concern: str) -> dict[str, Any]:
        review = await town.do("ada", REVIEW, paper=paper, concern=concern)
        return (await town.ask(None, READ, id=review["id"]))["data"]["node"] | {"id": review["id"]}

    async with client_of(settings_for(address)) as (client, _):

        async def note() -> str:
            page = await Browser(client).get(f"/papers/{paper}")
            accessible(page)
            return " ".join(page.text("article.review").split())

        written = await reviewed("Lemma 2 is false.")
        as_read = {
            "arxivVersion": 1,
            "updatedAt": "2026-01-01T00:00:00Z",
            "title": "A claim",
            "abstract": "Lemma 2 holds.",
        }
        assert written["readVersion"] == as_read | {"changedSince": []}
        assert "This review read version 1 (1 January 2026). Title and abstract have not changed" in await note()

        await load(graph, tmp_path, [SECOND])
        same = await reviewed("Lemma 2 is false.")
        assert same["paper"] == {"arxivVersion": 2}
        assert same["readVersion"] == as_read | {"changedSince": ["VERSION", "ABSTRACT"]}, "the same text is no edit"
        shown = await note()
        assert (
            "This review read version 1 (1 January 2026). The paper is now at version 2: title unchanged, abstract"
            " changed."
        ) in shown
        assert "Lemma 2 holds." in shown, "the text that the review read"

        edited = await reviewed("Lemma 3 is false.")
        assert (edited["readVersion"]["arxivVersion"], edited["readVersion"]["changedSince"]) == (2, [])
        assert "This review read version 2 (1 March 2026)." in await note()

        await load(graph, tmp_path, [SECOND | {"title": "A theorem", "updated_date": "2026-04-01"}])
        assert "Since then: title changed, abstract unchanged." in await note()

        await graph.write(Statement("MATCH (r:Review) REMOVE r.readAt"))
        old = await town.ask(None, READ, id=edited["id"])
        assert old["data"]["node"]["readVersion"] is None, "a review from before versions were kept"
        assert "This review read" not in await note()


async def test_a_record_without_version_and_date_is_compared_by_its_texts(graph: Graph, tmp_path: Path) -> None:
    town = await settle(graph)
    review = await town.do("ada", REVIEW, concern="Hm.")
    read = {"arxivVersion": None, "updatedAt": None, "title": "Paper W1", "abstract": None}
    node = (await town.ask(None, READ, id=review["id"]))["data"]["node"]
    assert node["readVersion"] == read | {"changedSince": []}
    await load(graph, tmp_path, [{"id": "https://openalex.org/W1", "title": "Paper W1", "abstract": "New."}])
    node = (await town.ask(None, READ, id=review["id"]))["data"]["node"]
    assert node["readVersion"] == read | {"changedSince": ["ABSTRACT"]}


def test_the_version_of_a_review_is_a_sentence() -> None:
    read: dict[str, Any] = {"arxivVersion": None, "updatedAt": None, "changedSince": []}
    assert read_version(read, 3) == (
        "This review read the paper as it was recorded at that time. Title and abstract have not changed since."
    )
    assert read_version(read | {"updatedAt": "2026-01-02T00:00:00Z", "changedSince": ["TITLE", "ABSTRACT"]}, None) == (
        "This review read the paper as recorded on 2 January 2026. Since then: title changed, abstract changed."
    )


async def test_formulas_links_and_lines_of_texts_are_shown(graph: Graph, address: Address, tmp_path: Path) -> None:
    town = await settle(graph)
    comments = r"""**Strengths**
The bound $x_{i}^{*} + y_{j}^{*} \le \sum_i a_i$ is new.
See www.example.org.

**Weaknesses**
In $a*b*c$ the set $\\{0,1\\}$ and $\{x : x<y\}$ are mixed up, as are \(p_1\) and \[q_2 * r_2 * s_2\]."""
    record = {
        "id": "https://openalex.org/W2",
        "title": "Sets",
        "conference": "ExampleConf 2025",
        "reviews": [{"id": "r1", "RECOMMENDATION": "6", "comments": comments}],
    }
    await load(graph, tmp_path, [record])
    [[strength, concern]] = await graph.read(
        Statement("MATCH (r:Review) WHERE r.venue IS NOT NULL RETURN r.strength, r.concern")
    )
    assert "**Strengths**\n" + strength + "\n\n**Weaknesses**\n" + concern == comments, "imports keep each character"
    await town.do("ada", COMMENT, body="First\n$$\n- x\n+ y\n$$\nlast", paper="W2")
    async with client_of(settings_for(address)) as (client, _):
        page = await Browser(client).get("/papers/W2")
    accessible(page)
    assert len(page.all(".review .prose math")) == 6
    assert len(page.all(".review .prose math[display=block]")) == 1
    assert [link["href"] for link in page.all(".review .prose a")] == ["http://www.example.org"]
    assert len(page.all(".review .prose br")) == 1
    assert page.text(".comment .prose math").replace("\u2212", "-") == "-x+y"
    assert not any("$" in text for text in page.texts(".prose"))
    assert page.one(".comment .prose")["dir"] == "auto"
