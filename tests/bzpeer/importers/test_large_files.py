"""Parts of the large files, compared with counts that this test makes from the same lines."""

import io
from collections.abc import Callable
from pathlib import Path

import orjson
import zstandard

from graphdb.graph import Graph
from tests.bzpeer.importers.importing import Json, load, rows, value
from tests.conftest import DATA


def slice_of(name: str, wanted: Callable[[int], bool]) -> list[bytes]:
    """Some lines of a large file, unpacked line by line."""
    with (DATA / "large" / name).open("rb") as packed:
        reader = zstandard.ZstdDecompressor().stream_reader(packed, read_across_frames=True)
        return [line for number, line in enumerate(io.BufferedReader(reader, 1 << 18)) if wanted(number)]


def bare(id: str) -> str:
    """An id without the differences in spelling between these files."""
    return id.lower().removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


async def test_a_slice_of_the_works_is_in_the_graph_as_it_is_in_the_file(graph: Graph, tmp_path: Path) -> None:
    content = slice_of("works.jsonl.zst", lambda number: number < 1500 or number % 140 == 0)
    works: list[Json] = [orjson.loads(line) for line in content]
    assert len(works) > 3000
    assert len({work["x_source"]["name"] for work in works}) == 4, "every source has its share"
    report = await load(graph, tmp_path, content)
    assert (report.rejected, report.records) == (0, {"papers": len(works)})
    assert await rows(graph, "MATCH (p:Paper) RETURN count(p), count(p.abstract), count(p.title)") == [
        [len(works), *(sum(bool(work.get(f)) for work in works) for f in ("abstract_inverted_index", "title"))]
    ]

    authors = keywords = 0
    for work in works:
        listed: list[Json] = work.get("authorships") or []
        words: list[Json] = work.get("keywords") or []
        authors += len({entry["author"].get("id") or at for at, entry in enumerate(listed)})
        keywords += len({" ".join(word["display_name"].casefold().split()) for word in words})
    assert await value(graph, "MATCH (:Person)-[a:AUTHORED]->(:Paper) RETURN count(a)") == authors
    assert await value(graph, "MATCH (:Paper)-[h:HAS_TOPIC]->(:Topic) RETURN count(h)") == keywords

    # a paper is known by its id, its DOI and the ids of other sources; no paper cites itself
    known: dict[str, str] = {}
    for work in works:
        also: list[Json] = work["x_source"].get("also") or []
        for id in (work["id"], work.get("doi"), *(other["id"] for other in also)):
            if id:
                known.setdefault(bare(id), work["id"])
    cites: set[tuple[str, str]] = set()
    for work in works:
        references: list[str] = work.get("referenced_works") or []
        cited = {known[bare(id)] for id in references if bare(id) in known}
        cites |= {(str(work["id"]), id) for id in cited - {work["id"]}}
    assert len(cites) > 1000
    assert await value(graph, "MATCH (:Paper)-[r:CITES]->(:Paper) RETURN count(r)") == len(cites)
    assert await value(graph, "MATCH (p:Paper)-[:CITES]->(p) RETURN count(p)") == 0


async def test_a_slice_of_ror_is_in_the_graph_as_it_is_in_the_file(graph: Graph, tmp_path: Path) -> None:
    content = slice_of("ror_institutions.jsonl.zst", lambda number: number % 25 == 0)
    records: list[Json] = [orjson.loads(line) for line in content]
    kept = [record for record in records if record["status"] != "withdrawn"]
    withdrawn = len(records) - len(kept)
    assert {"names" in record for record in kept} == {True, False}, "both schemas"
    assert len(records) > 2000
    assert withdrawn > 50
    succeeded = sum(
        record["status"] == "withdrawn"
        and len({other["id"] for other in record["relationships"] if other["type"].lower() == "successor"}) == 1
        for record in records
    )
    report = await load(graph, tmp_path, content)
    assert (report.rejected, report.records) == (0, {"institutions": len(kept), "merged": succeeded})
    assert report.not_kept == {"withdrawn ROR records": withdrawn - succeeded}

    expected: dict[str, list[str | None]] = {}
    part_of: set[tuple[str, str]] = set()
    ids = {record["id"] for record in kept}
    assert len(ids) == len(kept)
    for record in kept:
        if "names" in record:
            [name] = [entry["value"] for entry in record["names"] if "ror_display" in entry["types"]]
            country = record["locations"][0]["geonames_details"]["country_code"]
        else:
            name, country = record["name"], record["country"]["country_code"]
        expected[record["id"].rpartition("/")[2]] = [" ".join(name.split()), country]
        for relation in record["relationships"]:
            if relation["id"] in ids and relation["type"].lower() in {"parent", "child"}:
                pair = (record["id"], relation["id"])
                part_of.add(pair if relation["type"].lower() == "parent" else pair[::-1])
    found = await rows(graph, "MATCH (i:Institution) RETURN i.ror, i.name, i.countryCode")
    assert {ror: shown for ror, *shown in found} == expected
    assert len(part_of) > 10
    assert await value(graph, "MATCH (:Institution)-[r:PART_OF]->(:Institution) RETURN count(r)") == len(part_of)
