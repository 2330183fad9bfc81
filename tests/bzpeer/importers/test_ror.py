"""ROR's records: their values, and the institutions without an id that match them."""

from pathlib import Path
from typing import Any

from graphdb.graph import Graph
from tests.bzpeer.importers.importing import Json, digest, load, rows
from tests.conftest import CLEAR

CMU, PARENT, NAMESAKE = "https://ror.org/05x2bcf33", "https://ror.org/02916qm60", "https://ror.org/01n8d2d52"

V2: Json = {
    "id": CMU,
    "status": "active",
    "admin": {"last_modified": {"date": "2026-02-24"}},
    "names": [
        {"value": "CMU", "types": ["acronym"]},
        {"value": "Carnegie Mellon University", "types": ["ror_display", "label"]},
        {"value": "Universidad Carnegie Mellon", "types": ["alias"]},
    ],
    "types": ["funder", "education"],
    "links": [
        {"type": "wikipedia", "value": "https://en.wikipedia.org/wiki/CMU"},
        {"type": "website", "value": "http://www.cmu.edu/"},
    ],
    "locations": [{"geonames_details": {"country_code": "US"}}],
    "relationships": [{"type": "parent", "id": PARENT, "label": "Parent"}],
    "email_address": "dean@cmu.edu",
}
V1: Json = {
    "id": PARENT,
    "name": "Parent of Universities",
    "status": "inactive",
    "types": ["Government"],
    "aliases": ["The Parent"],
    "acronyms": ["CMU"],
    "labels": [{"label": "Elternteil", "iso639": "de"}],
    "links": ["https://parent.example.org"],
    "country": {"country_code": "US"},
    "relationships": [{"type": "Child", "id": CMU}],
}
WITHDRAWN: Json = {
    "id": NAMESAKE,
    "name": "Universidad Carnegie Mellon",
    "status": "withdrawn",
    "types": [],
    "relationships": [],
}


def work(number: int, *places: Json) -> Json:
    return {
        "id": f"https://openalex.org/W{number}",
        "title": "A title",
        "publication_year": 2000 + number,
        "authorships": [
            {
                "author": {"id": "https://openalex.org/A1", "display_name": "Ada"},
                "institutions": list(places),
                "raw_affiliation_strings": ["CMU, ada@cmu.edu"],
            }
        ],
    }


def place(name: str, homepage: str | None = None, **ids: Any) -> Json:
    return {"id": None, "display_name": name, "homepage_url": homepage, **ids}


WORKS = [
    work(1, place("carnegie  mellon UNIVERSITY")),
    work(2, place("Robotics Institute", "https://cmu.edu"), place("Universidad Carnegie Mellon")),
    work(
        3,
        place("CMU"),
        place("Parent of Universities", "https://www.cmu.edu"),
        place("Home", "https://www.cmu.edu/~home"),
    ),
    work(
        4,
        {
            "id": "https://openalex.org/I74973139",
            "display_name": "Carnegie Mellon",
            "ror": CMU,
            "country_code": None,
            "type": "funder",
        },
    ),
]


async def test_certain_matches_are_merged_in_any_order(graph: Graph, tmp_path: Path) -> None:
    digests: set[str] = set()
    for files in (
        [WORKS, [V1, V2, WITHDRAWN]],
        [[V2, WITHDRAWN, V1], WORKS],
        [[V1, V2], WORKS[::-1]],
        [WORKS[:3], [V2, V1], WORKS[3:]],
    ):
        await graph.run(CLEAR)
        for lines in files:
            report = await load(graph, tmp_path, lines)
            assert report.rejected == 0
        await load(graph, tmp_path, *files)
        digests.add(await digest(graph))
    assert len(digests) == 1

    found = await rows(
        graph,
        "MATCH (i:Institution {ror: '05x2bcf33'})<-[s:STATES_AFFILIATION]-(p) WITH i, p.id AS paper ORDER BY paper "
        "RETURN i.name, i.countryCode, i.type, i.homepage, i.openalexId, collect(paper)",
    )
    assert found == [
        ["Carnegie Mellon University", "US", "education", "http://www.cmu.edu/", "I74973139", ["W1", "W2", "W4"]]
    ]
    # no match by an acronym, by contradicting names and sites, or by a page below the root of a site
    assert await rows(graph, "MATCH (i:Institution) WHERE i.ror IS NULL RETURN i.name ORDER BY i.name") == [
        ["CMU"],
        ["Home"],
        ["Parent of Universities"],
    ]
    assert await rows(graph, "MATCH (a)-[:PART_OF]->(b) RETURN a.ror, b.ror, b.type") == [
        ["05x2bcf33", "02916qm60", "government"]
    ]
    assert await rows(
        graph, "MATCH (:Person)-[a:AFFILIATED_WITH]->(:Institution {ror: '05x2bcf33'}) RETURN a.years"
    ) == [[[2001, 2002, 2004]]]


async def test_a_withdrawn_record_leads_to_its_successor_in_any_order(graph: Graph, tmp_path: Path) -> None:
    works = [work(1, place("Parent of Universities", ror=PARENT)), work(2, place("Of the same name", ror=NAMESAKE))]
    former: list[Json] = [{**V1, "relationships": []}]
    chain: list[Json] = [
        {**V1, "status": "withdrawn", "relationships": [{"type": "Successor", "id": NAMESAKE}]},
        {**V2, "id": NAMESAKE, "status": "withdrawn", "relationships": [{"type": "successor", "id": CMU}]},
        {**V2, "relationships": [{"type": "predecessor", "id": NAMESAKE}]},
    ]
    digests: set[str] = set()
    for files in ([works, former, chain], [chain[::-1], former, works], [former, chain[:1], works, chain[1:]]):
        await graph.run(CLEAR)
        for lines in files:
            report = await load(graph, tmp_path, lines)
            assert report.rejected == 0
        digests.add(await digest(graph))
    assert len(digests) == 1
    assert await rows(
        graph,
        "MATCH (i:Institution)<-[:STATES_AFFILIATION]-(p) WITH i, p.id AS paper ORDER BY paper "
        "RETURN i.name, i.ror, collect(paper), COUNT { (i)<-[:IDENTIFIES]-({key: 'ror:02916qm60'}) }",
    ) == [["Carnegie Mellon University", "05x2bcf33", ["W1", "W2"], 1]]
    assert await rows(graph, "MATCH (i:Institution) RETURN count(i)") == [[1]]


async def test_an_inactive_record_stays_although_it_has_a_successor(graph: Graph, tmp_path: Path) -> None:
    await load(graph, tmp_path, [{**V1, "relationships": [{"type": "Successor", "id": CMU}]}, V2])
    assert await rows(graph, "MATCH (i:Institution) RETURN i.ror ORDER BY i.ror") == [["02916qm60"], ["05x2bcf33"]]


async def test_an_ambiguous_name_matches_nothing_and_ids_stay(graph: Graph, tmp_path: Path) -> None:
    namesake: Json = {**V1, "id": NAMESAKE, "name": "Carnegie Mellon University", "relationships": []}
    await load(graph, tmp_path, [work(1, place("Carnegie Mellon University"))])
    [[before]] = await rows(graph, "MATCH (i:Institution) RETURN i.id")
    await load(graph, tmp_path, [V2, namesake])
    assert await rows(graph, "MATCH (i:Institution) WHERE i.ror IS NULL RETURN i.id") == [[before]]
    await graph.run(CLEAR)
    await load(graph, tmp_path, [work(1, place("Carnegie Mellon University"))])
    await load(graph, tmp_path, [V2])
    # after a match the old id still leads to it
    assert await rows(graph, "MATCH (:Identifier {key: $id})-[:IDENTIFIES]->(i) RETURN i.ror", id=before) == [
        ["05x2bcf33"]
    ]


async def test_names_with_addresses_lose_them(graph: Graph, tmp_path: Path) -> None:
    await load(graph, tmp_path, [work(1, place("dean@cmu.edu"), place("CMU {ada,eve}@cs.cmu.edu"))])
    assert await rows(graph, "MATCH (i:Institution) RETURN i.name") == [["CMU"]]
