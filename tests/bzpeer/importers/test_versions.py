"""Versions of a work: which paper has the shared id, the links between them, and lists that count them as one."""

from itertools import permutations
from pathlib import Path
from random import Random
from typing import Any

import pytest

from bzpeer.importers.versions import SharingPaper, find_links, find_moves
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.bzpeer.importers.importing import Json, digest, load, rows
from tests.conftest import CLEAR

OPENALEX = "https://openalex.org/"
DOI = "10.5555/shared"
TITLE = "Sampling mixers for casework"


def work(id: str, **fields: Any) -> Json:
    return {"id": OPENALEX + id, "title": TITLE, "publication_year": 2020, "type": "article", **fields}


def by_ada(place: str = "I1") -> list[Json]:
    institution = {"id": OPENALEX + place, "display_name": f"Institute {place}"}
    return [
        {"author": {"id": OPENALEX + "A1", "display_name": "Ada Berg"}, "institutions": [institution]},
        {"author": {"id": OPENALEX + "A2", "display_name": "Bo Lind"}, "institutions": []},
    ]


TOPICS = [{"id": OPENALEX + "T1", "display_name": "Casework", "score": 0.9}]
ASK = """{
  paper(by: {doi: "10.5555/shared"}) {
    id doi type isEarlierVersion versions { totalCount nodes { id doi isEarlierVersion versions { nodes { id } } } }
  }
  papers { totalCount nodes { id } }
  search(query: "sampling mixers casework") { totalCount nodes { ... on Paper { id } } }
  person(by: {id: "A1"}) {
    paperCount papers { totalCount nodes { id } stats { count } } papersByYear { count }
    coauthors { edges { sharedPaperCount } }
  }
  institution(by: {id: "I1"}) { paperCount papers { totalCount nodes { id } } }
  topic(by: {id: "T1"}) { paperCount papers { totalCount nodes { id } } }
  near: paper(by: {id: "W5"}) { nearby { nodes { id } edges { reasons { signal count } } } references { totalCount } }
  paperStats { count }
}"""


async def ask(graph: Graph, query: str = ASK) -> Any:
    answer = await Executor(build_schema(), Cursors(b"secret")).execute(Request(query), Context(graph))
    assert not answer.errors
    return answer.data


async def test_the_published_version_has_the_doi_and_lists_count_the_work_once(graph: Graph, tmp_path: Path) -> None:
    preprint = work("W3", doi=DOI, type="preprint", authorships=by_ada(), topics=TOPICS)
    article = work("W10", doi=DOI, authorships=by_ada(), topics=TOPICS)
    citing = work("W5", title="Whales", referenced_works=[OPENALEX + "W3", OPENALEX + "W10"])
    digests: set[str] = set()
    lines = [preprint, article, citing]
    for number, order in enumerate(list(permutations(lines))[::2]):
        await graph.run(CLEAR)
        for file in [order] if number % 2 else [[line] for line in order]:
            await load(graph, tmp_path, file)
        await load(graph, tmp_path, lines)
        digests.add(await digest(graph))
    assert len(digests) == 1
    data = await ask(graph)
    assert data["paper"] == {
        "id": "W10",
        "doi": DOI,
        "type": "ARTICLE",
        "isEarlierVersion": False,
        "versions": {
            "totalCount": 1,
            "nodes": [{"id": "W3", "doi": None, "isEarlierVersion": True, "versions": {"nodes": [{"id": "W10"}]}}],
        },
    }
    once = {"totalCount": 1, "nodes": [{"id": "W10"}]}
    assert data["papers"] == {"totalCount": 2, "nodes": [{"id": "W10"}, {"id": "W5"}]}
    assert data["paperStats"] == {"count": 2}
    assert data["search"] == once
    assert data["person"] == {
        "paperCount": 1,
        "papers": {**once, "stats": {"count": 1}},
        "papersByYear": [{"count": 1}],
        "coauthors": {"edges": [{"sharedPaperCount": 1}]},
    }
    assert data["institution"] == data["topic"] == {"paperCount": 1, "papers": once}
    assert data["near"] == {
        "nearby": {
            "nodes": [{"id": "W10"}],
            "edges": [{"reasons": [{"signal": "DIRECT_CITATION", "count": 1}]}],
        },
        "references": {"totalCount": 2},
    }


async def test_citations_by_a_shared_doi_follow_it(graph: Graph, tmp_path: Path) -> None:
    lines = [
        work("W3", doi=DOI, type="preprint"),
        work("W5", title="Whales", referenced_works=[f"https://doi.org/{DOI}"]),
        work("W6", title="Of whales", referenced_works=[OPENALEX + "W3", f"https://doi.org/{DOI}"]),
        work("W7", title="On whales", referenced_works=[OPENALEX + "W10", f"https://doi.org/{DOI}"]),
        work("W10", doi=DOI),
    ]
    random = Random(2)
    digests: set[str] = set()
    for _ in range(3):
        await graph.run(CLEAR)
        order = random.sample(lines, len(lines))
        for file in (order[:2], order[2:]):
            await load(graph, tmp_path, file)
        digests.add(await digest(graph))
        await load(graph, tmp_path, lines)
        digests.add(await digest(graph))
    assert len(digests) == 1
    cites = "MATCH (a:Paper)-[:CITES]->(b) RETURN a.id, b.id, b.citationCount ORDER BY a.id, b.id"
    assert await rows(graph, cites) == [["W5", "W10", 3], ["W6", "W10", 3], ["W6", "W3", 1], ["W7", "W10", 3]]


async def test_versions_follow_their_records(graph: Graph, tmp_path: Path) -> None:
    links = "MATCH (a:EarlierVersion)-[:VERSION_OF]->(b) RETURN a.id, b.id ORDER BY a.id"
    held = "MATCH (:Identifier {key: 'doi:10.5555/shared'})-[:IDENTIFIES]->(p:Paper) RETURN p.id, p.doi"
    first = work("W1", doi=DOI, type="preprint", authorships=by_ada("I2"))
    second = work("W2", doi=DOI, type="preprint", publication_date="2021-02-03")
    await load(graph, tmp_path, [first])
    assert await rows(graph, links) == []
    await load(graph, tmp_path, [second])
    assert await rows(graph, links) == [["W1", "W2"]]  # the later one
    article = work("W3", doi=DOI, authorships=by_ada())
    await load(graph, tmp_path, [article])
    assert await rows(graph, links) == [["W1", "W3"], ["W2", "W3"]]
    assert await rows(graph, held) == [["W3", DOI]]
    # a work whose versions have different institutions is in the lists of both
    in_two_places = """{
      one: institution(by: {id: "I1"}) { papers { nodes { id } } }
      two: institution(by: {id: "I2"}) { papers { nodes { id } } }
    }"""
    data = await ask(graph, in_two_places)
    assert [data[key]["papers"]["nodes"] for key in ("one", "two")] == [[{"id": "W3"}], [{"id": "W1"}]]
    # a title of its own makes another work of an article, but not of a preprint
    await load(graph, tmp_path, [{**article, "title": "Something else", "updated_date": "2026-02-01"}])
    assert await rows(graph, links) == [["W1", "W3"], ["W2", "W3"]]
    await load(graph, tmp_path, [work("W4", title="A third title", doi=DOI)])
    assert await rows(graph, held) == [["W3", DOI]]
    # the source merges a version into another one, then deletes the published one
    await load(graph, tmp_path, [{"id": OPENALEX + "W1", "merge_into_id": OPENALEX + "W2"}])
    assert (await rows(graph, links))[0] == ["W2", "W3"]
    await load(graph, tmp_path, [{"id": OPENALEX + "W3", "title": "Deleted", "is_deleted": True}])
    assert await rows(graph, held) == [["W4", DOI]]
    await load(graph, tmp_path, [{"id": OPENALEX + "W4", "title": "Deleted", "is_deleted": True}])
    assert await rows(graph, held) == [["W2", DOI]]
    assert await rows(graph, links) == []
    assert (
        await rows(graph, "MATCH (n) WHERE n:EarlierVersion OR n:Unsettled OR EXISTS { (n)-[:REPEATS]-() } RETURN n")
        == []
    )


async def test_a_place_of_a_work_names_the_doi_of_another_version(graph: Graph, tmp_path: Path) -> None:
    preprint = work("W1", doi="10.1101/2020.01", type="preprint", title="A draft")
    place = {"landing_page_url": "https://doi.org/10.1101/2020.01"}
    article = work("W2", doi="10.1000/x", locations=[{"landing_page_url": "https://doi.org/10.1000/x"}, place])
    dataset = work("W3", doi="10.1000/data", type="dataset", locations=[place])
    digests: set[str] = set()
    for order in permutations([preprint, article, dataset]):
        await graph.run(CLEAR)
        for line in order:
            await load(graph, tmp_path, [line])
        digests.add(await digest(graph))
    assert len(digests) == 1
    assert await rows(graph, "MATCH (a)-[:VERSION_OF]->(b) RETURN a.id, a.doi, b.id, b.doi") == [
        ["W1", "10.1101/2020.01", "W2", "10.1000/x"]
    ]


async def test_an_arxiv_id_belongs_to_the_preprint(graph: Graph, tmp_path: Path) -> None:
    preprint = work("W9", doi="10.48550/arXiv.2101.00001", type="preprint")
    other = work("W8", ids={"arxiv": "arXiv:2101.00001"}, type="preprint", publication_date="2021-01-01")
    article = work("W1", doi="10.1000/x", locations=[{"landing_page_url": "https://arxiv.org/abs/2101.00001"}])
    for order in ([preprint, article, other], [other, article, preprint]):
        await graph.run(CLEAR)
        for line in order:
            await load(graph, tmp_path, [line])
        assert await rows(graph, "MATCH (p:Paper) RETURN p.id, p.doi, p.arxivId ORDER BY p.id") == [
            ["W1", "10.1000/x", None],
            ["W8", None, None],
            ["W9", "10.48550/arxiv.2101.00001", "2101.00001"],
        ]
        assert await rows(graph, "MATCH (a)-[:VERSION_OF]->(b) RETURN a.id, b.id ORDER BY a.id") == [
            ["W8", "W1"],
            ["W9", "W1"],
        ]


def paper(id: str, type: str = "ARTICLE", **values: Any) -> SharingPaper:
    given: dict[str, Any] = {"venue_type": None, "has_venue": False, "date": "2020", "letters": "same", **values}
    return SharingPaper(id=id, type=type, own_key=id, **given)


@pytest.mark.parametrize(
    ("published", "earlier"),
    [
        (paper("W10"), paper("W3", "PREPRINT", has_venue=True, date="2022-01-01")),
        (paper("W10", "OTHER"), paper("W3", "PREPRINT")),
        (paper("W10"), paper("W3", venue_type="REPOSITORY", has_venue=True)),
        (paper("W10", has_venue=True), paper("W3", date="2021")),
        (paper("W10", date="2020-03"), paper("W3", date="2020")),
        (paper("W10", date="2020-10-02"), paper("W3", date="2020-09-30")),
        (paper("W3"), paper("W10")),
        (paper("W3", date=""), paper("W10", date="")),
    ],
)
def test_the_published_version(published: SharingPaper, earlier: SharingPaper) -> None:
    assert published.order < earlier.order


def test_links_and_moves_do_not_depend_on_the_order() -> None:
    random = Random(1)
    for _ in range(200):
        papers: list[SharingPaper] = []
        keys = [f"doi:10.1/{number}" for number in range(4)]
        free = set(keys)
        for number in range(7):
            mine = random.sample(keys, random.randrange(3))
            holds = [key for key in mine if key in free]
            free -= set(holds)
            papers.append(
                paper(
                    f"W{number}",
                    random.choice(("ARTICLE", "PREPRINT", "DATASET")),
                    letters=random.choice(("one", "other", "")),
                    holds=holds,
                    claims=[key for key in mine if key not in holds],
                )
            )
        links, moves = find_links(papers), find_moves(papers)
        random.shuffle(papers)
        assert (find_links(papers), find_moves(papers)) == (links, moves)
        earlier = [id for id, _ in links]
        assert len(set(earlier)) == len(earlier)
        assert not {into for _, into in links} & set(earlier)
        for move in moves:
            claiming = [one for one in papers if move.key in (*one.holds, *one.claims)]
            assert move.to == min(claiming, key=lambda one: one.order).id


def test_a_wrong_id_makes_no_versions() -> None:
    key = ["pmid:1"]
    assert find_links([paper("W1", letters="mega6", holds=key), paper("W2", letters="mega11", claims=key)]) == []
    assert find_links([paper("W1", letters="", holds=key), paper("W2", letters="", claims=key)]) == []
    many = [paper(f"W{number}", claims=key) for number in range(21)]
    assert find_links(many) == []


A, B, NOTE = "doi:10.1/article", "doi:10.1/extended", "OTHER"


@pytest.mark.parametrize(
    ("papers", "links", "owner"),
    [
        # an erratum, a data set or another article with the DOI of an article, and a preprint that names the DOI
        ([paper("W1", holds=[A]), paper("W2", NOTE, date="2021", has_venue=True, claims=[A])], [], "W1"),
        (
            [
                paper("W1", holds=[A]),
                paper("W2", NOTE, date="2021", has_venue=True, claims=[A]),
                paper("W3", "PREPRINT", names=[A]),
            ],
            [("W3", "W1")],
            "W1",
        ),
        (
            [
                paper("W1", claims=[A], letters="one"),
                paper("W2", NOTE, date="2021", letters="erratumone", has_venue=True, holds=[A]),
                paper("W3", "PREPRINT", letters="draft", names=[A]),
            ],
            [("W3", "W1")],
            "W1",
        ),
        ([paper("W1", claims=[A]), paper("W2", "DATASET", date="2021", has_venue=True, holds=[A])], [], "W1"),
        (
            [
                paper("W1", letters="one", holds=[A]),
                paper("W2", letters="two", date="2021", claims=[A]),
                paper("W3", "PREPRINT", letters="one", names=[A]),
            ],
            [("W3", "W1")],
            "W2",
        ),
        # a chapter with the DOI of its book
        ([paper("W1", "BOOK", holds=[A]), paper("W2", "BOOK_CHAPTER", has_venue=True, claims=[A])], [], "W1"),
        # a conference paper and its extension in a journal, which a preprint joins
        (
            [
                paper("W1", "PREPRINT", letters="draft", names=[A, B]),
                paper("W2", letters="one", has_venue=True, holds=[A]),
                paper("W3", letters="two", has_venue=True, date="2021", holds=[B]),
            ],
            [("W1", "W3"), ("W2", "W3")],
            "W2",
        ),
        # an editorial and its preprint
        ([paper("W1", NOTE, holds=[A]), paper("W2", "PREPRINT", names=[A])], [("W2", "W1")], "W1"),
    ],
)
def test_versions_of_works_that_share_an_id(
    papers: list[SharingPaper], links: list[tuple[str, str]], owner: str
) -> None:
    for order in permutations(papers):
        assert find_links(order) == links
        held = next(one.id for one in order if A in one.holds)
        assert next((move.to for move in find_moves(order) if move.key == A), held) == owner
