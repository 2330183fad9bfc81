"""Quality of `Person.nearby` against published link predictors: how many held-out co-authorships are found again.

A corpus is imported into a Neo4j of its own, people by name. For each cut-off year, all later works and works without a
year are deleted, with the people who wrote no other, and affiliations are derived again from the works that are left:
later works leave no trace in any signal. A person's held-out co-authors are the people with earlier works with whom the
person has no earlier work and wrote a later one. Each ranking ranks the people who are not yet co-authors:
`nearby(coauthors: false)` by the product's statement, common neighbours and Adamic-Adar (Liben-Nowell & Kleinberg 2007)
in memory over all earlier works.

Prints means and 95 % bootstrap intervals of recall@20, reciprocal rank and nDCG@10, and of the paired difference to
`nearby`; `*` marks a difference whose interval excludes 0. Of `conferences`, only people are sampled whose digest is
odd: the weights were fitted to the others and to `vis`.

    scripts/bench people_quality --corpus conferences --people 1000
"""

import argparse
import asyncio
import hashlib
import math
import random
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import LiteralString

import neo4j_server
from bench.corpus import address
from bench.held_out import SOURCES
from bench.nearby_quality import DEPTH, MEASURES, RESAMPLES, best, interval, measure
from bzpeer import __version__
from bzpeer.importers import ImportOptions, People, import_files
from cypher.compiler.compile import compile_query
from cypher.compiler.selection import Entity, Listing, Page, Value
from cypher.ranking.nearby_people import NearbyPeopleForm
from cypher.statement import Statement
from graphdb.connect import connect
from graphdb.graph import Graph
from graphdb.migrate import migrate

OURS = "nearby"
CUTOFFS: Mapping[str, tuple[int, ...]] = {"vis": (2007, 2004), "conferences": (2021, 2009)}
"""Corpus → the last years that stay in the graph, in descending order."""
AUTHORS = Statement(
    "MATCH (p:Paper)<-[:AUTHORED]-(a:Person) WITH p, collect(a.id) AS authors RETURN coalesce(p.year, 9999), authors"
)
LATER = "MATCH (p:Paper) WHERE coalesce(p.year, 9999) > $year RETURN p.id"
DELETE = "UNWIND $papers AS id MATCH (p:Paper {id: id}) DETACH DELETE p"
TIDY = (
    Statement("MATCH (a:Person) WHERE NOT EXISTS { (a)-[:AUTHORED]->() } DETACH DELETE a"),
    Statement("MATCH ()-[r:AFFILIATED_WITH]->() DELETE r"),
    Statement(
        "MATCH (a:Person)-[w:AUTHORED]->(:Paper)-[s:STATES_AFFILIATION]->(i:Institution)"
        " WHERE w.position IN s.positions MERGE (a)-[:AFFILIATED_WITH]->(i)"
    ),
)

Ranking = Callable[[str], Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class CoauthorSplit:
    """Person → earlier co-authors with the number of shared works, and held-out co-authors."""

    known: Mapping[str, Counter[str]]
    hidden: Mapping[str, set[str]]


class CoauthorGraph:
    """Link predictors on a graph of co-authors, as functions from a person to candidates and scores."""

    def __init__(self, known: Mapping[str, Counter[str]]) -> None:
        self._known = known

    def common_neighbours(self, person: str) -> Mapping[str, float]:
        return self._sum(person, lambda _: 1.0)

    def adamic_adar(self, person: str) -> Mapping[str, float]:
        # a common neighbour has two co-authors at least; log 1 occurs only if it leads back to the person
        return self._sum(person, lambda degree: 1 / math.log(max(degree, 2)))

    def _sum(self, person: str, weight: Callable[[int], float]) -> Mapping[str, float]:
        scores: dict[str, float] = defaultdict(float)
        for middle in self._known.get(person, ()):
            for other in self._known[middle]:
                scores[other] += weight(len(self._known[middle]))
        return scores

    def rankings(self) -> Mapping[str, Ranking]:
        return {"common neighbours": self.common_neighbours, "Adamic-Adar": self.adamic_adar}


def nearby_text() -> LiteralString:
    """The product's statement: `$person`, `$first` → pairs of score and id."""
    listing = Listing(
        "Person.nearby", (Value("Person.id"),), (Value("score"),), Page("first"), form=NearbyPeopleForm(coauthors=False)
    )
    return compile_query([Entity("Query.person", {"Person": (listing,)}, {"key": "person"})], signed_in=False)


async def rank_nearby(graph: Graph, text: LiteralString, person: str) -> list[str]:
    [[[[[pairs]]]]] = await graph.read(Statement(text, {"person": person, "first": DEPTH}), timeout_s=60)
    return [id_ for _, id_ in pairs]


@asynccontextmanager
async def imported(corpus: str) -> AsyncGenerator[Graph]:
    """The corpus in a temporary embedded Neo4j."""
    with tempfile.TemporaryDirectory() as folder:
        works = Path(folder) / "works.jsonl"
        with works.open("wb") as file:
            file.writelines(SOURCES[corpus]())
        lease = await asyncio.to_thread(neo4j_server.acquire, Path(folder) / "home", heap_mb=1024, page_cache_mb=512)
        with lease:
            graph = connect(address(lease), timeout_s=600)
            try:
                await migrate(graph, version=__version__)
                options = ImportOptions(people=People.BY_NAME, rejects=Path(folder) / "rejects.jsonl")
                await import_files(graph, [str(works)], options)
                yield graph
            finally:
                await graph.close()


async def leave_out(graph: Graph, year: int) -> None:
    """Delete the later works, and everything that only they state about people."""
    papers = [id_ for [id_] in await graph.read(Statement(LATER, {"year": year}))]
    for start in range(0, len(papers), 2000):
        await graph.write(Statement(DELETE, {"papers": papers[start : start + 2000]}))
    for statement in TIDY:
        await graph.write(statement)


def split(works: Sequence[tuple[int, Sequence[str]]], year: int) -> CoauthorSplit:
    """The co-authors in works up to the year, and those that the later ones add. `works`: year and authors."""
    known: dict[str, Counter[str]] = defaultdict(Counter)
    for published, authors in works:
        if published <= year:
            for author in authors:
                known[author].update(other for other in authors if other != author)
    hidden: dict[str, set[str]] = defaultdict(set)
    for published, names in works:
        if year < published < 9999:
            authors = {name for name in names if name in known}
            for author in authors:
                hidden[author] |= authors - {author} - known[author].keys()
    return CoauthorSplit(known, {person: those for person, those in hidden.items() if those})


def sample(corpus: str, held_out: CoauthorSplit, most: int) -> list[str]:
    people = sorted(held_out.hidden)
    if corpus == "conferences":
        people = [person for person in people if hashlib.blake2b(person.encode()).digest()[0] % 2]
    random.Random(0).shuffle(people)
    return people[:most]


async def evaluate(
    graph: Graph, held_out: CoauthorSplit, people: Sequence[str]
) -> dict[str, list[tuple[float, float, float]]]:
    rankings = CoauthorGraph(held_out.known).rankings()
    rows: dict[str, list[tuple[float, float, float]]] = {name: [] for name in (OURS, *rankings)}
    text = nearby_text()
    for person in people:
        hidden, left_out = held_out.hidden[person], {*held_out.known.get(person, ()), person}
        rows[OURS].append(measure(await rank_nearby(graph, text, person), hidden))
        for name, ranking in rankings.items():
            rows[name].append(measure(best(ranking(person), left_out), hidden))
    return rows


def report(title: str, rows: Mapping[str, Sequence[tuple[float, float, float]]]) -> None:
    ours = rows[OURS]
    source = random.Random(0)
    draws = [source.choices(range(len(ours)), k=len(ours)) for _ in range(RESAMPLES)]
    print(f"\n{title}: {len(ours)} people\n\n| ranking | {' | '.join(MEASURES)} |\n|---|---|---|---|")
    for name, measured in rows.items():
        print(f"| {name} | {' | '.join(_cell([row[at] for row in measured], draws) for at in range(len(MEASURES)))} |")
    print(f"\n| nearby minus | {' | '.join(MEASURES)} |\n|---|---|---|---|")
    for name, measured in rows.items():
        if name != OURS:
            gains = [[own[at] - row[at] for own, row in zip(ours, measured, strict=True)] for at in range(3)]
            print(f"| {name} | {' | '.join(_cell(values, draws, sign='+') for values in gains)} |")
    sys.stdout.flush()


def _cell(values: Sequence[float], draws: Sequence[Sequence[int]], *, sign: str = "") -> str:
    low, high = interval(values, draws)
    mean = sum(values) / len(values)
    return f"{mean:{sign}.3f} [{low:{sign}.3f}, {high:{sign}.3f}]{'*' if sign and low > 0 else ''}"


async def run(corpus: str, most: int) -> None:
    async with imported(corpus) as graph:
        works = [(year, authors) for year, authors in await graph.read(AUTHORS)]
        for year in CUTOFFS[corpus]:
            await leave_out(graph, year)
            held_out = split(works, year)
            people = sample(corpus, held_out, most)
            report(f"{corpus}, works up to {year}", await evaluate(graph, held_out, people))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpus", action="append", choices=CUTOFFS, help="can be repeated (default: all)")
    parser.add_argument("--people", type=int, default=1000, help="people per corpus and year (default 1000)")
    arguments = parser.parse_args()
    for corpus in arguments.corpus or CUTOFFS:
        asyncio.run(run(corpus, arguments.people))


if __name__ == "__main__":
    main()
