"""Authors of papers: cut lists, authors that share an id, printed names, very many authors."""

from itertools import permutations
from pathlib import Path
from typing import Any

import orjson
import pytest

from bzpeer.importers.works import read_work
from graphdb.graph import Graph
from tests.bzpeer.importers.importing import Json, digest, lines, load, rows, value
from tests.conftest import CLEAR

AUTHORS = """
MATCH (person:Person)-[by:AUTHORED]->(:Paper {id: $paper})
RETURN by.position, coalesce(by.nameAsPrinted, person.name), person.openalexId ORDER BY by.position
"""


def author(number: int, printed: str | None = None, name: str | None = None, **fields: Any) -> Json:
    """An author with an id."""
    about = {"id": f"https://openalex.org/A{number}", "display_name": name or f"Given{number} Family{number}"}
    return {"author": about, "raw_author_name": printed} | fields


def work(day: int, *authors: Json, cut: bool = False, **fields: Any) -> Json:
    """A record of a paper, updated on a day."""
    record = {"id": "https://openalex.org/W1", "title": "Detector", "updated_date": f"2026-01-{day:02}"}
    return record | {"authorships": list(authors)} | ({"is_authors_truncated": True} if cut else {}) | fields


def some(count: int) -> list[Json]:
    return [author(number) for number in range(1, count + 1)]


LISTS: dict[str, tuple[list[Json], int, bool]] = {
    "the whole list is newer": ([work(2, *some(13)), work(1, *some(10), cut=True)], 13, False),
    "the whole list is older": ([work(1, *some(13)), work(2, *some(10), cut=True)], 13, False),
    "both are of one day": ([work(1, *some(13)), work(1, *some(10), cut=True)], 13, False),
    "two whole lists": ([work(1, *some(13)), work(2, *some(12)), work(3, *some(10), cut=True)], 12, False),
    "a longer cut list": ([work(1, *some(10), cut=True), work(2, *some(9), cut=True)], 10, True),
    "the newer cut list": ([work(1, *some(10), cut=True), work(2, *some(11)[1:], cut=True)], 10, True),
    "a cut list fills a gap": ([work(1, *some(10), cut=True), work(2)], 10, True),
    "a record without authors is newer": ([work(1, *some(13)), work(2), work(3, *some(10), cut=True)], 13, False),
}


@pytest.mark.parametrize("name", LISTS)
async def test_a_cut_list_never_replaces_a_longer_one(graph: Graph, tmp_path: Path, name: str) -> None:
    records, count, cut = LISTS[name]
    papers: set[str] = set()
    for order in permutations(records):
        for imports in ([list(order)], [[record] for record in order]):
            await graph.run(CLEAR)
            for content in imports:
                await load(graph, tmp_path, content)
            found = await rows(graph, "MATCH (p:Paper) RETURN COUNT { (p)<-[:AUTHORED]-() }, p.authorsTruncated")
            assert found == [[count, True if cut else None]]
            paper = await value(graph, "MATCH (p:Paper) RETURN properties(p)")
            papers.add(repr((sorted(paper.items(), key=str), await rows(graph, AUTHORS, paper="W1"))))
    assert len(papers) == 1
    before = await digest(graph)
    await load(graph, tmp_path, *([record] for record in records))
    assert await digest(graph) == before


async def test_a_whole_list_replaces_a_cut_one_when_papers_are_merged(graph: Graph, tmp_path: Path) -> None:
    merge = [b"merge_date,id,merge_into_id", b"2026-02-01,W2,W1"]
    other = {"id": "https://openalex.org/W2", "title": None}
    cases = [
        (work(2, *some(3), cut=True), work(1, *some(5)) | other, [5, None]),
        (work(2, *some(5)), work(1, *some(3), cut=True) | other, [5, None]),
        (work(2), work(1, *some(3), cut=True) | other, [3, True]),
        (work(2, *some(3), cut=True), work(1, *some(4), cut=True) | other, [4, True]),
        (work(2, *some(4), cut=True), work(1, *some(3), cut=True) | other, [4, True]),
    ]
    for into, old, expected in cases:
        await graph.run(CLEAR)
        await load(graph, tmp_path, [into, old])
        await load(graph, tmp_path, merge)
        assert await rows(graph, "MATCH (p:Paper) RETURN COUNT { (p)<-[:AUTHORED]-() }, p.authorsTruncated") == [
            expected
        ]


CHANG = [author(1, "Jim Chang", "J. Chang"), author(2), author(1, "Jimmy Chang", "J. Chang")]


@pytest.mark.parametrize("people", ["by-paper", "by-name", "skip"])
async def test_two_authors_with_one_id_are_two(graph: Graph, tmp_path: Path, people: str) -> None:
    for _ in range(2):
        await load(graph, tmp_path, [work(1, *CHANG)], people=people)
        assert await rows(graph, AUTHORS, paper="W1") == [
            [0, "Jim Chang", "A1"],
            [1, "Given2 Family2", "A2"],
            [2, "Jimmy Chang", None],
        ]
    assert await value(graph, "MATCH (p:Person) RETURN count(p)") == 3


@pytest.mark.parametrize(
    ("name", "printed", "kept"),
    [
        ("Nikolaos Dagres", ["Nikolaos Dagres", "Miguel Sousa-Uva"], ["A1", None]),
        ("Polychronis Dilaveris", ["Gheorghe Dan", "Polychronis E. Dilaveris"], [None, "A1"]),
        ("Shazia Alam", ["Samiah Alam", "Tahiya Alam"], ["A1", None]),
        ("Ada Berg", ["Ada Berg", "A. Berg", "Berg, Ada M."], ["A1"]),
        ("Noël Barengo", ["Noël C. Barengo", "Noel Barengo"], ["A1"]),
        ("Jun Wang", ["Jun Wang", "Jun Wang"], ["A1"]),
        ("Jun Wang", ["Li Li", "Jun Wang", "Li Li"], [None, "A1"]),
        ("Jun Wang", [None, None], ["A1"]),
    ],
)
def test_the_author_whose_printed_name_fits_best_keeps_the_id(
    name: str, printed: list[str | None], kept: list[str | None]
) -> None:
    record = read_work(work(1, *(author(1, one, name) for one in printed)))
    assert [next(iter(one.person.keys), None) for one in record.authorships] == kept


async def test_authors_that_merged_ids_make_one_person_stay_two(graph: Graph, tmp_path: Path) -> None:
    at = [{"id": f"https://openalex.org/I{number}", "display_name": f"U{number}"} for number in (1, 2)]
    paper = work(
        1,
        author(1, "Mary Roe", "Mary Roe", institutions=at[:1]),
        author(3),
        author(9, "Zoe Chang", "Zoe Chang", institutions=at[1:], is_corresponding=True),
        author(4),
        author(5, "Z. Chang", "Z. Chang"),
    )
    merges = [b"merge_date,id,merge_into_id", b"2026-02-01,A1,A9", b"2026-02-01,A5,A9"]
    expected = [
        [0, "Mary Roe", None],
        [1, "Given3 Family3", "A3"],
        [2, "Zoe Chang", "A9"],
        [3, "Given4 Family4", "A4"],
    ]
    for files in ([[paper], merges], [merges, [paper]], [[paper], merges, [paper]]):
        await graph.run(CLEAR)
        for file in files:
            await load(graph, tmp_path, file)
        assert await rows(graph, AUTHORS, paper="W1") == expected
        stated = await rows(
            graph, "MATCH (:Paper)-[s:STATES_AFFILIATION]->(i) RETURN i.name, s.positions ORDER BY i.name"
        )
        assert stated == [["U1", [0]], ["U2", [2]]]
        people = await rows(graph, "MATCH (p:Person) WHERE EXISTS { (p)-[:AUTHORED]->() } RETURN p.id ORDER BY p.id")
        assert len(people) == 4
        before = await digest(graph)
        await load(graph, tmp_path, merges)
        assert await digest(graph) == before


async def test_real_authors_with_one_id(graph: Graph, tmp_path: Path) -> None:
    works = {"W3092849554": 100, "W2104549677": 91, "W3082188176": 84, "W4288079944": 100}
    wanted = [line for line in lines("openalex_works.jsonl.gz") if orjson.loads(line)["id"][21:] in works]
    await load(graph, tmp_path, wanted)
    found = await rows(
        graph,
        "MATCH (p:Paper) WHERE p.id IN $works RETURN p.id, COLLECT { MATCH (p)<-[by:AUTHORED]-() RETURN by.position "
        "ORDER BY by.position }, COUNT { (p)<-[:AUTHORED]-() }",
        works=list(works),
    )
    assert {id: (positions, count) for id, positions, count in found} == {
        id: (list(range(count)), count) for id, count in works.items()
    }


async def test_a_work_with_very_many_authors(graph: Graph, tmp_path: Path) -> None:
    street = "Department of Physics, Institute of Particle Casework, Some Street, 12345 Some City"
    many = [
        author(
            number,
            f"A. Family{number}",
            institutions=[
                {"id": f"https://openalex.org/I{1 + (number * 7 + at) % 180}", "display_name": f"Institute {at}"}
                for at in range(3)
            ],
            raw_affiliation_strings=[f"{street} {number} {at}" * 6 for at in range(3)],
        )
        for number in range(1, 3_201)
    ]
    report = await load(graph, tmp_path, [work(1, *many)])
    assert (report.rejected, report.dropped) == (0, 0)
    assert (tmp_path / "lines-0.jsonl").stat().st_size > 5_000_000
    assert await value(graph, "MATCH (:Paper)<-[by:AUTHORED]-() RETURN count(by)") == 3_200
    found = await rows(graph, AUTHORS, paper="W1")
    assert found[3_199] == [3_199, "A. Family3200", "A3200"]
    stated = await value(graph, "MATCH (:Paper)-[s:STATES_AFFILIATION]->() RETURN sum(size(s.positions))")
    assert stated == 9_600


def test_the_real_files_have_publication_details() -> None:
    records = [read_work(orjson.loads(line)) for line in lines("openalex_works.jsonl.gz")]
    places = {"volume", "issue", "firstPage", "lastPage", "articleNumber"}
    assert sum(not places.isdisjoint(record.properties) for record in records) == 635
    assert sum(record.authors_cut for record in records) == 14
    vis = [read_work(orjson.loads(line)) for line in lines("vis_works.jsonl.gz")]
    assert not any(places.isdisjoint(record.properties) for record in vis)
