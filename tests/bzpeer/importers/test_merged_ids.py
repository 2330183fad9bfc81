"""Chains, forks and cycles of merged ids: one node for all ids of a group, whatever the order of files and lines."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import orjson
import pytest

from bzpeer.importers.merged_keys import MergedKeys
from cypher.statement import Statement
from graphdb.graph import Graph
from tests.bzpeer.importers.importing import Json, digest, load, rows, social, value
from tests.conftest import CLEAR

T = TypeVar("T")
OPENALEX = "https://openalex.org/"
GROUPS = 18
LABELS = {"W": "Paper", "A": "Person", "I": "Institution"}


@dataclass
class Case:
    """Random merges with lines that name the ids. `groups`: the ids of each group, with the last one at the end."""

    groups: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    lines: list[Json] = field(default_factory=list[Json])
    merges: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    recorded: set[str] = field(default_factory=set[str])
    cites: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    wrote: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    stated: dict[str, set[str]] = field(default_factory=dict[str, set[str]])


def generate(random: Random) -> Case:
    case = Case()
    for number in range(GROUPS):
        letter = "WAI"[number % 3]
        ids = [f"{letter}{1000 + 10 * number + place}" for place in range(random.choice((1, 2, 3, 3, 4, 7)))]
        random.shuffle(ids)
        case.merges += _merges(ids, random)
        case.groups[ids[-1]] = ids
    for last, ids in case.groups.items():
        if last[0] == "W":
            for id in random.sample(ids, random.randrange(len(ids) + 1)):
                case.lines.append({"id": OPENALEX + id, "title": f"Work {last}", "publication_year": 2020})
                case.recorded.add(last)
    for number in range(12):
        case.lines.append(_citing(f"W{9000 + number}", case, random))
    return case


def _merges(ids: list[str], random: Random) -> Iterator[tuple[str, str]]:
    """Each id but the last into a later one; sometimes the last one back into another, which makes a cycle."""
    for place, id in enumerate(ids[:-1]):
        yield id, random.choice((ids[place + 1], random.choice(ids[place + 1 :]), ids[-1]))
    if len(ids) > 1 and random.random() < 0.15:
        yield ids[-1], ids[0]
        ids.sort(key=lambda id: (len(id), id), reverse=True)  # no id is the last: the first in order stands for it


def _citing(id: str, case: Case, random: Random) -> Json:
    """A work that cites, states and is written by ids of some groups."""
    by_letter = {letter: [last for last in case.groups if last[0] == letter] for letter in LABELS}
    cited = random.sample(by_letter["W"], 3)
    authors, places = random.sample(by_letter["A"], 2), random.sample(by_letter["I"], 2)
    case.cites[id], case.wrote[id], case.stated[id] = set(cited), set(authors), set(places)
    case.recorded |= {*authors, *places}
    return {
        "id": OPENALEX + id,
        "title": f"Citing {id}",
        "publication_year": 2021,
        "referenced_works": [OPENALEX + random.choice(case.groups[last]) for last in cited],
        "authorships": [
            {
                "author": {"id": OPENALEX + random.choice(case.groups[author]), "display_name": f"Person {author}"},
                "institutions": [
                    {"id": OPENALEX + random.choice(case.groups[place]), "display_name": f"Institute {place}"}
                ],
            }
            for author, place in zip(authors, places, strict=True)
        ],
    }


def write_files(case: Case, folder: Path, random: Random) -> list[str]:
    """The lines and merges of a case in several files, in a random order."""
    lines: list[bytes] = [orjson.dumps(line) for line in case.lines]
    merges = list(case.merges)
    random.shuffle(merges)
    as_table = random.randrange(len(merges) + 1)
    lines += [orjson.dumps({"id": OPENALEX + old, "merge_into_id": OPENALEX + into}) for old, into in merges[as_table:]]
    random.shuffle(lines)
    files: list[str] = []
    for number, part in enumerate(_parts(lines, random)):
        path = folder / f"lines-{random.random()}-{number}.jsonl"
        path.write_bytes(b"\n".join(part))
        files.append(str(path))
    for number, part in enumerate(_parts(merges[:as_table], random)):
        path = folder / f"merges-{random.random()}-{number}.csv"
        path.write_text("merge_date,id,merge_into_id\n" + "".join(f"2026-01-02,{old},{into}\n" for old, into in part))
        files.append(str(path))
    random.shuffle(files)
    return files


def _parts(items: Sequence[T], random: Random) -> list[Sequence[T]]:
    cuts = sorted(random.sample(range(len(items) + 1), min(2, len(items) + 1)))
    return [part for part in (items[: cuts[0]], items[cuts[0] : cuts[-1]], items[cuts[-1] :]) if part]


async def ends(graph: Graph, kind: str) -> Mapping[str, set[str]]:
    """The ids at the other end of relationships of the citing papers."""
    found = await rows(
        graph,
        "MATCH (p:Paper) WHERE p.id STARTS WITH 'W9' MATCH (p)-[r]-(n) "
        "WHERE type(r) = $kind AND NOT n.id STARTS WITH 'W9' "
        "RETURN p.id, n.openalexId",
        kind=kind,
    )
    sets: dict[str, set[str]] = {}
    for paper, id in found:
        sets.setdefault(paper, set()).add(id)
    return sets


async def check(graph: Graph, case: Case) -> None:
    """Every group is one node, which its last id names, and which everything that named one of its ids leads to."""
    for last, ids in case.groups.items():
        found = await rows(
            graph,
            "MATCH (k:Identifier)-[:IDENTIFIES]->(n) WHERE k.key IN $ids "
            "RETURN DISTINCT labels(n)[0], n.openalexId, COUNT { (n)<-[:IDENTIFIES]-(:Identifier) }",
            ids=ids,
        )
        expected = [[LABELS[last[0]], last, len(ids)]] if last in case.recorded else []
        assert found == expected, (ids, case.merges)
    assert await ends(graph, "AUTHORED") == case.wrote
    assert await ends(graph, "STATES_AFFILIATION") == case.stated
    assert await ends(graph, "CITES") == {
        paper: kept for paper, cited in case.cites.items() if (kept := cited & case.recorded)
    }
    counts = await rows(graph, "MATCH (p:Paper) RETURN p.citationCount = COUNT { (p)<-[:CITES]-() }, count(p)")
    assert counts == [[True, len(case.cites) + len([last for last in case.recorded if last[0] == "W"])]]


@pytest.mark.parametrize("number", range(3))
async def test_all_ids_of_a_group_are_one_node_in_any_order(graph: Graph, tmp_path: Path, number: int) -> None:
    random = Random(number)
    case = generate(random)
    digests: set[str] = set()
    for _ in range(2):
        await graph.run(CLEAR)
        files = write_files(case, tmp_path, random)
        options: dict[str, Any] = {"batch": random.choice((7, 1000))}
        if random.random() < 0.5:
            await load(graph, tmp_path, *files, **options)
        else:
            for file in files:
                await load(graph, tmp_path, file, **options)
        await check(graph, case)
        before = await digest(graph)
        await load(graph, tmp_path, *files[::-1])
        assert await digest(graph) == before
        digests.add(before)
    assert len(digests) == 1


async def test_what_users_made_follows_a_chain(graph: Graph, tmp_path: Path) -> None:
    random = Random(5)
    case = generate(random)
    await load(graph, tmp_path, case.lines)
    used = [id for [id] in await rows(graph, "MATCH (p:Paper) WHERE NOT p.id STARTS WITH 'W9' RETURN p.id")]
    for id in used:
        await social(graph, id, f"reader of {id}")
    people = [id for [id] in await rows(graph, "MATCH (p:Person) RETURN p.id")]
    claim = "UNWIND $ids AS id MATCH (p:Person {id: id}) CREATE (:User {id: 'author ' + id})-[:CLAIMS]->(p)"
    await graph.write(Statement(claim, {"ids": people}))
    merges = [{"id": old, "merge_into_id": into} for old, into in case.merges]
    await load(graph, tmp_path, merges[::2], merges[1::2])
    await check(graph, case)
    last_of = {id: last for last, ids in case.groups.items() for id in ids}
    for id in used:
        led = await rows(
            graph,
            "MATCH (u:User {id: $user})-[:LIKED|SAVED|REACTED|WROTE|OWNS]->(x) "
            "OPTIONAL MATCH (x)-[:REVIEWS|ON|CONTAINS]->(paper) "
            "WITH coalesce(paper, x) AS paper RETURN paper.openalexId, count(*)",
            user=f"reader of {id}",
        )
        assert led == [[last_of[id], 7]]
    claimed = await rows(graph, "MATCH (u:User)-[:CLAIMS]->(p) RETURN u.id, p.openalexId")
    assert {user.removeprefix("author "): id for user, id in claimed} == {id: last_of.get(id, id) for id in people}


def test_a_group_is_that_of_union_find() -> None:
    for number in range(300):
        random = Random(number)
        ids = [f"A{place}" for place in range(8, 14)]
        merges = [(random.choice(ids), random.choice(ids)) for _ in range(random.randrange(9))]
        merged = MergedKeys()
        for old, into in random.sample(merges, len(merges)):
            merged.add(old, into)
        groups = {id: {id} for id in ids}
        for old, into in merges:
            joined = groups[old] | groups[into]
            groups.update(dict.fromkeys(joined, joined))
        replaced = {old for old, into in merges if old != into}
        for id in ids:
            assert set(merged.expand([id])) == groups[id]
            ends = groups[id] - replaced or groups[id]
            assert merged.last(id) == min(ends, key=lambda end: (len(end), end))


async def test_a_record_of_an_old_id_does_not_describe_the_last_one(graph: Graph, tmp_path: Path) -> None:
    merges = [{"id": "A2", "merge_into_id": "A3"}, {"id": "A1", "merge_into_id": "A2"}]
    old = {"id": OPENALEX + "A1", "display_name": "Old name", "updated_date": "2026-01-01"}
    last = {"id": OPENALEX + "A3", "display_name": "Last name", "updated_date": "2020-01-01"}
    for steps in ([merges, [old], [last]], [[old], merges, [last]], [[last], [old], merges], [[last], merges, [old]]):
        await graph.run(CLEAR)
        for lines in steps:
            await load(graph, tmp_path, lines)
        assert await rows(graph, "MATCH (p:Person) RETURN p.name, p.openalexId") == [["Last name", "A3"]]
    assert await value(graph, "MATCH (k:Identifier)-[:IDENTIFIES]->(:Person) RETURN count(k)") == 3
