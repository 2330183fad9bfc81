"""Identity of records: shared keys, merged and deleted works, older versions, people, and users' data."""

from pathlib import Path
from typing import Any

import pytest

from bzpeer.importers import People
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.bzpeer.importers.importing import Json, digest, load, rows, social, user_data, value
from tests.conftest import CLEAR

OPENALEX = "https://openalex.org/"
KEYS = """
MATCH (k:Identifier)-[:IDENTIFIES]->(n:Paper) WITH n, k.key AS key ORDER BY key
RETURN n.id, collect(key) ORDER BY n.id
"""


def work(id: str, **fields: Any) -> Json:
    named = f"{OPENALEX}{id}" if id[0] == "W" else id
    return {"id": named, "title": f"Work {id}", "publication_year": 2020, **fields}


def author(name: str, id: str | None = None, orcid: str | None = None, at: list[Json] | None = None) -> Json:
    return {"author": {"id": id and OPENALEX + id, "display_name": name, "orcid": orcid}, "institutions": at or []}


async def both_orders(graph: Graph, folder: Path, *steps: list[Any]) -> str:
    """The digest after importing files in either order, which must be equal."""
    found: set[str] = set()
    for order in (steps, steps[::-1]):
        await graph.run(CLEAR)
        for lines in order:
            await load(graph, folder, lines)
        found.add(await digest(graph))
    assert len(found) == 1
    return found.pop()


async def test_records_that_share_a_key_are_one_paper(graph: Graph, tmp_path: Path) -> None:
    acl = "https://aclanthology.org/P18-1001"
    first = [work(acl, doi="https://doi.org/10.1000/X", keywords=[{"display_name": "Parsing"}])]
    second = [
        work("W1", doi="10.1000/x", updated_date="2025-01-01", topics=[{"id": OPENALEX + "T1", "display_name": "NLP"}])
    ]
    third = [work("W9", referenced_works=["http://www.aclweb.org/anthology/P18-1001.pdf", "https://doi.org/10.1000/x"])]
    await both_orders(graph, tmp_path, first, second)
    await both_orders(graph, tmp_path, [*first, *second], third)
    await load(graph, tmp_path, first, second, third)
    assert await value(graph, "MATCH (p:Paper) RETURN count(p)") == 2
    assert await rows(
        graph, "MATCH (:Paper {openalexId: 'W9'})-[:CITES]->(p) RETURN p.openalexId, p.citationCount"
    ) == [["W1", 1]]
    assert await rows(graph, "MATCH (:Paper {openalexId: 'W1'})-[:HAS_TOPIC]->(t) RETURN t.id") == [["T1"]]


async def test_merged_nodes_keep_all_their_relationships(graph: Graph, tmp_path: Path) -> None:
    acl = "https://aclanthology.org/P18-1001"
    await load(
        graph, tmp_path, [work(acl, doi="10.1000/x"), work("W1"), work("W2", referenced_works=[acl, OPENALEX + "W1"])]
    )
    [[minted]] = await rows(graph, "MATCH (p:Paper {doi: '10.1000/x'}) RETURN p.id")
    await social(graph, minted)
    await social(graph, "W1", "bob")
    await social(graph, "W1")
    await load(graph, tmp_path, [work("W1", doi="10.1000/x")])
    assert await rows(graph, KEYS) == [
        ["W1", ["W1", "doi:10.1000/x", minted, "url:aclanthology.org/P18-1001"]],
        ["W2", ["W2"]],
    ]
    assert await rows(graph, "MATCH (p:Paper {id: 'W1'}) RETURN p.citationCount, COUNT { (p)<-[:CITES]-() }") == [
        [1, 1]
    ]
    counted = "MATCH (p:Paper {id: 'W1'})<-[r:LIKED|REACTED|CONTAINS|ON]-() RETURN type(r), count(r) ORDER BY type(r)"
    assert await rows(graph, counted) == [["CONTAINS", 2], ["LIKED", 2], ["ON", 3], ["REACTED", 4]]
    assert await rows(
        graph,
        "MATCH (u:User)-[:WROTE]->(r:Review)-[:REVIEWS]->(:Paper {id: 'W1'}) WHERE r.withdrawnAt IS NULL "
        "RETURN u.id ORDER BY u.id",
    ) == [["ada"], ["bob"]]


async def test_a_doi_of_two_works_belongs_to_the_smaller_id(graph: Graph, tmp_path: Path) -> None:
    await both_orders(graph, tmp_path, [work("W10", doi="10.1000/x")], [work("W9", doi="10.1000/x")])
    await both_orders(
        graph,
        tmp_path,
        [work("https://aclanthology.org/J10-1006", doi="10.1000/x")],
        [work("https://aclanthology.org/J10-1008", doi="10.1000/x")],
    )
    await graph.run(CLEAR)
    await load(graph, tmp_path, [work("W10", doi="10.1000/x"), work("W9", doi="10.1000/x")])
    assert await rows(graph, "MATCH (p:Paper) RETURN p.id, p.doi ORDER BY p.id") == [["W10", None], ["W9", "10.1000/x"]]


async def test_references_in_any_scheme_become_citations_later(graph: Graph, tmp_path: Path) -> None:
    citing = [
        work(
            "W1", referenced_works=[OPENALEX + "W1", OPENALEX + "W2", "doi:10.1000/Two", OPENALEX + "W4285719527", "W3"]
        ),
        work("W5", referenced_works=["https://arxiv.org/abs/2108.07258v2"]),
    ]
    cited = [
        work("W2", doi="10.1000/two"),
        work("W4", doi="https://doi.org/10.48550/arXiv.2108.07258", cited_by_count=7),
    ]
    await both_orders(graph, tmp_path, citing, cited)
    await both_orders(graph, tmp_path, [*citing[::-1], *cited], [])
    assert await rows(graph, "MATCH (a)-[:CITES]->(b) RETURN a.id, b.id, b.citationCount, b.type ORDER BY a.id") == [
        ["W1", "W2", 1, "ARTICLE"],
        ["W5", "W4", 7, "PREPRINT"],
    ]
    assert await rows(graph, "MATCH (a:Paper)-[:REFERS_TO]->(k) RETURN a.id, k.key") == [["W1", "W3"]]
    # a new list of references replaces the old one, an absent one does not
    await load(graph, tmp_path, [work("W1", referenced_works=["W4"]), work("W5", referenced_works=None)])
    assert await rows(graph, "MATCH (a)-[:CITES]->(b) RETURN a.id, b.id, b.citationCount ORDER BY a.id") == [
        ["W1", "W4", 7],
        ["W5", "W4", 7],
    ]
    assert await rows(graph, "MATCH (p:Paper {id: 'W2'}) RETURN p.citationCount") == [[0]]
    assert await value(graph, "MATCH (k:Identifier {key: 'W3'}) RETURN count(k)") == 0


async def test_older_records_and_absent_fields_overwrite_nothing(graph: Graph, tmp_path: Path) -> None:
    new = work(
        "W1",
        title="New",
        updated_date="2025-06-01T00:00:00.123",
        type="book",
        cited_by_count=5,
        authorships=[author("Ada", "A1")],
        topics=[{"id": "T1", "display_name": "New topic"}],
    )
    old = work(
        "W1",
        title="Old",
        updated_date="2023-06-01",
        type="article",
        language="en",
        cited_by_count=50,
        authorships=[author("Ada B.", "A1"), author("Eve", "A2")],
        topics=[{"id": "T2", "display_name": "Old"}],
    )
    bare: Json = {"id": OPENALEX + "W1", "title": None, "authorships": [], "topics": None, "updated_date": "2026-01-01"}
    for files in ([new, old, bare], [old, new, bare]):
        await graph.run(CLEAR)
        await load(graph, tmp_path, *([line] for line in files))
        assert await rows(graph, "MATCH (p:Paper) RETURN p.title, p.type, p.language, p.citationCount") == [
            ["New", "BOOK", "en", 5]
        ]
        assert await rows(graph, "MATCH (p:Person)-[:AUTHORED]->() RETURN p.id, p.name") == [["A1", "Ada"]]
        assert await rows(graph, "MATCH (:Paper)-[:HAS_TOPIC]->(t) RETURN t.id") == [["T1"]]


async def test_user_data_is_never_touched(graph: Graph, tmp_path: Path) -> None:
    lines = [work("W1", authorships=[author("Ada")]), work("W2", doi="10.1000/x")]
    await load(graph, tmp_path, lines)
    for paper in ("W1", "W2"):
        await social(graph, paper)
    before = await user_data(graph)
    await load(
        graph, tmp_path, [work("W1", title="Other", authorships=[author("Eve")]), work("W2", doi="10.1000/y")], lines
    )
    assert await user_data(graph) == before


@pytest.mark.parametrize("early", [True, False])
async def test_merged_works_are_one_in_any_order(graph: Graph, tmp_path: Path, early: bool) -> None:
    folder = tmp_path / "data" / "merged_ids" / "works"
    folder.mkdir(parents=True)
    (folder / "2022-06-07.csv").write_text(
        "merge_date,id,merge_into_id\n2022-06-07,W1,W2\n2022-06-07,W2,W3\n2022-06-07,S5,S6\n"
    )
    lines = [
        work("W1", updated_date="2021-01-01", authorships=[author("Lone")]),
        work("W3", updated_date="2022-01-01", doi="10.1000/x", authorships=[author("Ada", "A1")]),
        work("W7", referenced_works=["W1", "W3"]),
        work("W8", referenced_works=["W2"]),
    ]
    if not early:
        await load(graph, tmp_path, lines)
        await social(graph, "W1")
    report = await load(graph, tmp_path, str(tmp_path / "data"))
    assert (report.records["merged"], report.rejected) == (2, 0)
    await load(graph, tmp_path, lines)
    papers = await rows(graph, "MATCH (p:Paper) WHERE NOT (p)-[:CITES]->() RETURN p.title, p.citationCount, p.doi")
    assert papers == [["Work W3", 2, "10.1000/x"]]
    keys = await rows(
        graph, "MATCH (k:Identifier)-[:IDENTIFIES]->(p:Paper {title: 'Work W3'}) RETURN k.key ORDER BY k.key"
    )
    assert keys == [["W1"], ["W2"], ["W3"], ["doi:10.1000/x"]]
    assert await rows(graph, "MATCH (a:Person)-[:AUTHORED]->() RETURN a.id") == [["A1"]]
    assert await value(graph, "MATCH (:User)-[r]->(:Paper {title: 'Work W3'}) RETURN count(r)") == (0 if early else 4)


async def test_deleted_works_are_removed_unless_users_have_data_on_them(graph: Graph, tmp_path: Path) -> None:
    lines = [
        work("W1", updated_date="2024-01-01", authorships=[author("Lone")]),
        work("W2", updated_date="2024-01-01"),
        work("W3", referenced_works=["W1", "W2"]),
    ]
    deleted = [
        {"id": OPENALEX + "W1", "title": "Deleted Work", "is_deleted": True, "updated_date": "2025-01-01"},
        {"id": OPENALEX + "W2", "merge_into_id": "https://openalex.org/W4285719527", "merge_date": "2025-01-01"},
        {"id": OPENALEX + "W4285719527", "title": "Deleted Work"},
    ]
    await load(graph, tmp_path, lines)
    await social(graph, "W2")
    before = await user_data(graph)
    report = await load(graph, tmp_path, [*deleted, *lines])
    assert report.records["papers skipped: deleted"] == 2
    assert await rows(graph, "MATCH (p:Paper) RETURN p.id") == [["W3"]]
    assert await rows(graph, "MATCH (p:DeletedPaper) RETURN p.id") == [["W2"]]
    assert await rows(graph, "MATCH (:Paper)-[:REFERS_TO]->(k) RETURN k.key ORDER BY k.key") == [["W1"], ["W2"]]
    assert await value(graph, "MATCH (p:Person) RETURN count(p)") == 0
    assert await user_data(graph) == before
    # no field of GraphQL leads to it
    answer = await Executor(build_schema(), Cursors(b"secret")).execute(
        Request(EVERY_WAY_TO_W2), Context(graph, viewer="ada")
    )
    assert not answer.errors
    assert answer.data == {
        "node": None,
        "paper": None,
        "papers": {"totalCount": 1, "nodes": [{"id": "W3", "references": {"totalCount": 0}}]},
        "search": {"totalCount": 0, "nodes": []},
        "viewer": {
            "savedPapers": {"totalCount": 0, "nodes": []},
            "user": {"reviews": {"totalCount": 0, "nodes": []}},
            "collections": {"nodes": [{"items": {"totalCount": 0, "nodes": []}}]},
        },
    }
    # a newer record restores it with its users' data
    await load(graph, tmp_path, [work("W2", updated_date="2025-06-01"), lines[2]])
    assert await rows(graph, "MATCH (p:Paper)-[:CITES]->(c) RETURN p.id, c.id, c.citationCount") == [["W3", "W2", 1]]
    assert await value(graph, "MATCH (p:DeletedPaper) RETURN count(p)") == 0
    assert await value(graph, "MATCH (:Paper)-[:REFERS_TO]->(k) RETURN collect(k.key)") == ["W1"]
    assert await user_data(graph) == before


EVERY_WAY_TO_W2 = """{
  node(id: "W2") { id }
  paper(by: {openalexId: "W2"}) { id }
  papers { totalCount nodes { id references { totalCount } } }
  search(query: "W2") { totalCount nodes { __typename } }
  viewer {
    savedPapers { totalCount nodes { id } }
    user { reviews { totalCount nodes { id } } }
    collections { nodes { items { totalCount nodes { id } } } }
  }
}"""


async def test_a_deleted_work_merged_into_another_moves_its_users_data(graph: Graph, tmp_path: Path) -> None:
    await load(graph, tmp_path, [work("W1", updated_date="2024-01-01"), work("W2", updated_date="2024-01-01")])
    await social(graph, "W1")
    await load(
        graph,
        tmp_path,
        [{"id": OPENALEX + "W1", "title": "Deleted Work", "is_deleted": True, "updated_date": "2025-01-01"}],
    )
    assert await rows(graph, "MATCH (p:Paper) RETURN p.id") == [["W2"]]
    await load(
        graph,
        tmp_path,
        [{"id": OPENALEX + "W1", "merge_into_id": OPENALEX + "W2", "merge_date": "2026-01-01"}],
    )
    assert await value(graph, "MATCH (:User)-[r]->(:Paper {id: 'W2'}) RETURN count(r)") == 4
    assert await value(graph, "MATCH (p:DeletedPaper) RETURN count(p)") == 0


async def test_people_without_an_id_follow_the_option(graph: Graph, tmp_path: Path) -> None:
    wei = [author("Wei Wang"), author("WEI  WANG"), author("Ada", orcid="0000-0002-1825-0097")]
    lines = [work("W1", authorships=wei), work("W2", authorships=wei[1:])]
    count = "MATCH (p:Person) RETURN count(p), COUNT { MATCH ()-[a:AUTHORED]->() RETURN a }"
    for people, expected in ((People.BY_PAPER, [4, 5]), (People.BY_NAME, [2, 4]), (People.SKIP, [1, 2])):
        await graph.run(CLEAR)
        await load(graph, tmp_path, lines, people=people)
        await load(graph, tmp_path, lines, people=people)
        assert await rows(graph, count) == [expected]
    await load(graph, tmp_path, [work("W1", authorships=wei[:1])])
    assert await rows(graph, count) == [[2, 2]]  # people without ids are deleted with the list of authors, others stay


async def test_one_orcid_is_one_person_and_once_an_author(graph: Graph, tmp_path: Path) -> None:
    orcid = "https://orcid.org/0000-0002-1825-0097"
    cmu = {"id": OPENALEX + "I1", "display_name": "CMU"}
    first = [
        work(
            "W1",
            authorships=[
                author("Eve", "A3"),
                author("Ada L.", "A1", at=[cmu]),
                author("Bob", "A4", at=[cmu]),
                author("Ada", "A2"),
            ],
        ),
        work("W2", authorships=[author("Ada", "A2", orcid)], publication_year=2019),
    ]
    second = [work("W3", updated_date="2024-01-01", authorships=[author("Ada Lovelace", "A1", orcid, at=[cmu])])]
    await both_orders(graph, tmp_path, first, second)
    people = await rows(
        graph,
        "MATCH (p:Person {orcid: '0000-0002-1825-0097'})-[a:AUTHORED]->(w) "
        "RETURN p.name, w.id, a.position ORDER BY w.id",
    )
    assert people == [["Ada Lovelace", "W1", 1], ["Ada Lovelace", "W2", 0], ["Ada Lovelace", "W3", 0]]
    assert await rows(
        graph, "MATCH (:Paper {id: 'W1'})<-[a:AUTHORED]-(p) RETURN a.position, p.name ORDER BY a.position"
    ) == [[0, "Eve"], [1, "Ada Lovelace"], [2, "Bob"]]
    assert await rows(graph, "MATCH (:Paper {id: 'W1'})-[s:STATES_AFFILIATION]->() RETURN s.position, s.positions") == [
        [1, [1, 2]]
    ]
    assert await rows(graph, "MATCH (:Person {name: 'Ada Lovelace'})-[a:AFFILIATED_WITH]->() RETURN a.years") == [
        [[2020]]
    ]


@pytest.mark.parametrize(
    "names", [("Łukasz Kowalski", "Lukasz Kowalski"), ("Xiao-Ming Wu", "Xiaoming Wu"), ("Wei Wang", "王伟")]
)
async def test_an_orcid_of_two_spellings_is_one_person(graph: Graph, tmp_path: Path, names: tuple[str, str]) -> None:
    orcid = "https://orcid.org/0000-0002-1825-0097"
    first, second = (
        [work(f"W{number}", authorships=[author(name, f"A{number}", orcid)])] for number, name in enumerate(names, 1)
    )
    await both_orders(graph, tmp_path, first, second)
    assert await rows(graph, "MATCH (p:Person)-[:AUTHORED]->(w) RETURN p.orcid, count(w)") == [
        ["0000-0002-1825-0097", 2]
    ]


async def test_an_orcid_of_two_incompatible_names_merges_nobody(graph: Graph, tmp_path: Path) -> None:
    orcid = "https://orcid.org/0000-0002-1825-0097"
    first = [work("W1", authorships=[author("Marco Pavone", "A1", orcid)])]
    second = [work("W2", authorships=[author("Marco Pavone", "A1", orcid), author("Chaowei Xiao", "A2", orcid)])]
    await both_orders(graph, tmp_path, first, second)
    await load(graph, tmp_path, first, second)
    people = await rows(graph, "MATCH (p:Person) RETURN p.id, p.name, p.orcid ORDER BY p.id")
    assert people == [["A1", "Marco Pavone", None], ["A2", "Chaowei Xiao", "0000-0002-1825-0097"]]
