"""Papers by number, stored in the graph, and docs/nearby_entities.md written once more in Python over them."""

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.graphs.fixtures import SECRET

PERSON = {
    "COAUTHORSHIP": (0.25, 0.5),
    "SHARED_COAUTHORS": (0.25, 3.0),
    "SHARED_INSTITUTIONS": (0.19, 1.2),
    "CITATIONS": (0.15, 12.0),
    "SHARED_REFERENCES": (0.09, 11.0),
    "SHARED_TOPICS": (0.07, 9.0),
}
INSTITUTION = {
    "SHARED_PAPERS": (0.4, 0.2),
    "SHARED_PEOPLE": (0.2, 0.2),
    "SHARED_TOPICS": (0.2, 0.2),
    "CITATIONS": (0.2, 0.2),
}
TOPIC = {"SHARED_PAPERS": (0.5, 0.1), "CITATIONS": (0.25, 0.1), "SHARED_PEOPLE": (0.15, 0.1), "SAME_SUBFIELD": (0.1, 0)}
START = {"CITED_HERE": 0.5, "CITATIONS": 0.4, "OVERVIEW": 0.1}
NEW = {"RECENT": 0.3, "CITATIONS": 0.25, "CITES_HERE": 0.15, "AUTHORS": 0.2, "VENUE": 0.1}

REASONS = "score reasons { kind score count } node { id }"
QUERY = """query($id: ID!, $first: Int) {{ one: {kind}(by: {{id: $id}}) {{
  list: {field} {{ edges {{ {selected} }} nodes {{ id }} }} }} }}"""

CREATE = """
UNWIND $papers AS row
MERGE (p:Paper {id: row.id}) MERGE (k:Identifier {key: row.id}) MERGE (k)-[:IDENTIFIES]->(p) SET p += row.values
FOREACH (at IN range(0, size(row.authors) - 1) |
  MERGE (a:Person {id: row.authors[at]}) MERGE (a)-[:AUTHORED {position: at}]->(p))
FOREACH (id IN row.topics | MERGE (t:Topic {id: id}) MERGE (p)-[:HAS_TOPIC]->(t))
FOREACH (id IN row.institutions | MERGE (i:Institution {id: id}) MERGE (p)-[:STATES_AFFILIATION]->(i))
FOREACH (key IN row.outside | MERGE (o:Identifier {key: key}) MERGE (p)-[:REFERS_TO]->(o))
"""
CITE = "UNWIND $pairs AS pair MATCH (a:Paper {id: pair[0]}), (b:Paper {id: pair[1]}) MERGE (a)-[:CITES]->(b)"
JOIN = """
UNWIND $pairs AS pair MERGE (a:Person {id: pair[0]}) MERGE (i:Institution {id: pair[1]})
MERGE (a)-[:AFFILIATED_WITH]->(i)
"""
CLASSIFY = "UNWIND $rows AS row MERGE (t:Topic {id: row[0]}) SET t.field = row[1], t.subfield = row[2]"
PUBLISH = """
UNWIND $pairs AS pair MATCH (a:Paper {id: pair[0]}), (b:Paper {id: pair[1]}) MERGE (a)-[:VERSION_OF]->(b)
SET a:EarlierVersion
WITH a, b MATCH (a)--(n)--(b) WHERE n:Person OR n:Institution OR n:Topic MERGE (n)-[:REPEATS]->(a)
"""
NAME = """
MATCH (n) WHERE n:Person OR n:Institution OR n:Topic SET n.name = coalesce(n.name, n.id)
MERGE (k:Identifier {key: n.id}) MERGE (k)-[:IDENTIFIES]->(n)
"""

Reasons: TypeAlias = dict[str, tuple[float, int | None]]


@dataclass
class Work:
    """A paper and what it has."""

    authors: Sequence[str] = ()
    topics: frozenset[str] = frozenset()
    institutions: frozenset[str] = frozenset()
    cites: frozenset[int] = frozenset()
    outside: frozenset[str] = frozenset()
    values: dict[str, Any] = field(default_factory=dict[str, Any])

    def of(self, kind: str) -> Iterable[str]:
        """The nodes of a kind that have the paper."""
        return {"person": self.authors, "topic": self.topics, "institution": self.institutions}[kind]


class EntityWorld:
    """Papers by number, affiliations and classes of topics. `published`: by earlier version."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._executor = Executor(build_schema(), Cursors(SECRET))
        self.papers: dict[int, Work] = {}
        self.affiliations: dict[str, set[str]] = defaultdict(set)
        self.classes: dict[str, tuple[str, str]] = {}
        self.published: dict[int, int] = {}

    def add(
        self,
        number: int,
        *,
        authors: Sequence[str] = (),
        topics: Iterable[str] = (),
        institutions: Iterable[str] = (),
        cites: Iterable[int] = (),
        outside: Iterable[str] = (),
        **values: Any,  # properties of the paper, as Neo4j takes them
    ) -> None:
        self.papers[number] = Work(
            authors, frozenset(topics), frozenset(institutions), frozenset(cites), frozenset(outside), values
        )

    async def store(self) -> None:
        rows = [
            {
                "id": f"W{number}",
                "values": paper.values,
                "authors": list(paper.authors),
                "topics": sorted(paper.topics),
                "institutions": sorted(paper.institutions),
                "outside": sorted(paper.outside),
            }
            for number, paper in self.papers.items()
        ]
        cites = [[f"W{one}", f"W{other}"] for one, paper in self.papers.items() for other in sorted(paper.cites)]
        joins = [[person, place] for person, places in self.affiliations.items() for place in sorted(places)]
        await self._graph.write(Statement(CREATE, {"papers": rows}))
        await self._graph.write(Statement(CITE, {"pairs": cites}))
        await self._graph.write(Statement(JOIN, {"pairs": joins}))
        await self._graph.write(Statement(CLASSIFY, {"rows": [[key, *those] for key, those in self.classes.items()]}))
        versions = [[f"W{one}", f"W{other}"] for one, other in self.published.items()]
        await self._graph.write(Statement(PUBLISH, {"pairs": versions}))
        await self._graph.write(Statement(NAME))

    async def ask(self, kind: str, id_: str, field_: str, first: int | None = 100) -> dict[str, Any]:
        """The whole response. `field_`: with arguments except `first`, such as `nearby(coauthors: true)`."""
        name, _, arguments = field_.rstrip(")").partition("(")
        called = f"{name}(first: $first{', ' * bool(arguments)}{arguments})"
        selected = REASONS + " isCoauthor sharedPaperCount" * (kind == "person" and name == "nearby")
        query = QUERY.format(kind=kind, field=called, selected=selected)
        request = Request(query, {"id": id_, "first": first})
        return (await self._executor.execute(request, Context(self._graph))).response()

    async def edges(self, kind: str, id_: str, field_: str, first: int | None = 100) -> list[dict[str, Any]]:
        response = await self.ask(kind, id_, field_, first)
        assert "errors" not in response, response
        found = response["data"]["one"]["list"]
        assert [edge["node"] for edge in found["edges"]] == found["nodes"]
        return found["edges"]

    # docs/nearby_entities.md, once more

    def work(self, number: int) -> int:
        return self.published.get(number, number)

    def of(self, kind: str, id_: str) -> set[int]:
        """The papers of a node."""
        return {number for number, paper in self.papers.items() if id_ in paper.of(kind)}

    def listed(self, kind: str, id_: str) -> set[int]:
        """The papers of a node, without earlier versions of which it has the published one."""
        return self._once(self.of(kind, id_))

    def _once(self, papers: set[int]) -> set[int]:
        """The papers without earlier versions whose published version is among them."""
        return {number for number in papers if self.published.get(number) not in papers}

    def citing(self, number: int) -> set[int]:
        return {other for other, paper in self.papers.items() if number in paper.cites}

    def _links(self, kind: str, papers: Iterable[int]) -> dict[str, set[Any]]:
        """Nodes of a kind → their works among the papers."""
        found: dict[str, set[Any]] = defaultdict(set)
        for number in papers:
            for other in self.papers[number].of(kind):
                found[other].add(self.work(number))
        return found

    def _walk(
        self,
        id_: str,
        mine: Mapping[Any, set[Any]],
        theirs: Callable[[Any], Mapping[str, set[Any]]],
        degree: Callable[[Any], int],
        *,
        size: Callable[[str], int] | None = None,
        by_work: bool = False,
    ) -> dict[str, tuple[float, int]]:
        terms: dict[str, dict[Any, int]] = defaultdict(dict)
        for via, works in mine.items():
            if degree(via) <= len(works):
                continue
            for other, others in theirs(via).items():
                if other not in {id_, via}:
                    key = self.work(via) if by_work else via
                    term = int(1_000_000 * math.sqrt(len(works) * len(others)) / math.log(1 + degree(via)))
                    terms[other][key] = max(term, terms[other].get(key, 0))
        return {
            other: (sum(those.values()) / (math.sqrt(size(other) + 20) if size else 1), len(those))
            for other, those in terms.items()
        }

    def _cited(self, kind: str, id_: str, size: Callable[[str], int] | None) -> dict[str, tuple[float, int]]:
        own = self.of(kind, id_)
        total: dict[str, tuple[float, int]] = {}
        for forward in (True, False):
            mine: dict[int, set[int]] = defaultdict(set)
            for number in own:
                for via in self.papers[number].cites if forward else self.citing(number):
                    if via not in own:
                        mine[via].add(self.work(number))
            found = self._walk(
                id_,
                mine,
                lambda via: {other: {other} for other in self.papers[via].of(kind)},
                lambda via, forward=forward: (
                    len(self.citing(via) if forward else self.papers[via].cites) + len(set(self.papers[via].of(kind)))
                ),
                size=size,
            )
            for other, (value, count) in found.items():
                known = total.get(other, (0.0, 0))
                total[other] = (known[0] + value, known[1] + count)
        return total

    def _direct(self, kind: str, id_: str, size: Callable[[str], int] | None) -> dict[str, tuple[float, int]]:
        """Papers of both."""
        mine: dict[int, set[int]] = {number: {self.work(number)} for number in self.of(kind, id_)}
        return self._walk(
            id_,
            mine,
            lambda via: {other: {other} for other in self.papers[via].of(kind)},
            lambda via: len(set(self.papers[via].of(kind))),
            size=size,
            by_work=True,
        )

    def _through(
        self,
        kind: str,
        id_: str,
        has: Callable[[int], Iterable[Any]],
        size: Callable[[str], int] | None,
        *,
        by_work: bool = False,
    ) -> dict[str, tuple[float, int]]:
        """Things that papers of both have."""
        mine: dict[Any, set[Any]] = defaultdict(set)
        having: dict[Any, set[int]] = defaultdict(set)
        for number in self.papers:
            for via in has(number):
                having[via].add(number)
        for number in self.of(kind, id_):
            for via in has(number):
                if via != id_:
                    mine[via].add(self.work(number))
        return self._walk(
            id_,
            mine,
            lambda via: self._links(kind, having[via]),
            lambda via: len(having[via]),
            size=size,
            by_work=by_work,
        )

    def _joined(
        self, id_: str, has: Mapping[str, set[str]], of: Mapping[str, set[str]]
    ) -> dict[str, tuple[float, int]]:
        mine: dict[str, set[Any]] = {via: {id_} for via in has.get(id_, set())}
        return self._walk(
            id_, mine, lambda via: {other: {other} for other in of.get(via, set())}, lambda via: len(of.get(via, set()))
        )

    def nearby(self, kind: str, id_: str) -> dict[str, Reasons]:
        """Other → signal → its part of the score, and the count behind it."""
        staff: dict[str, set[str]] = defaultdict(set)
        for person, places in self.affiliations.items():
            for place in places:
                staff[place].add(person)

        def size(other: str) -> int:
            return len(self.of(kind, other))

        found: dict[str, Mapping[str, tuple[float, int | None]]] = {}
        if kind == "person":
            found["COAUTHORSHIP"] = self._direct(kind, id_, None)
            found["SHARED_COAUTHORS"] = self._through(kind, id_, lambda number: self.papers[number].authors, None)
            found["SHARED_INSTITUTIONS"] = self._joined(id_, self.affiliations, staff)
            found["CITATIONS"] = self._cited(kind, id_, None)
            found["SHARED_REFERENCES"] = self._through(
                kind,
                id_,
                lambda number: self.papers[number].cites | self.papers[number].outside,
                None,
                by_work=True,
            )
            found["SHARED_TOPICS"] = self._through(kind, id_, lambda number: self.papers[number].topics, None)
        elif kind == "institution":
            found["SHARED_PAPERS"] = self._direct(kind, id_, size)
            joined = self._joined(id_, staff, self.affiliations)
            found["SHARED_PEOPLE"] = {
                other: (value / math.sqrt(len(staff[other]) + 20), count) for other, (value, count) in joined.items()
            }
            found["SHARED_TOPICS"] = self._through(kind, id_, lambda number: self.papers[number].topics, size)
            found["CITATIONS"] = self._cited(kind, id_, size)
        else:
            found["SHARED_PAPERS"] = self._direct(kind, id_, size)
            found["CITATIONS"] = self._cited(kind, id_, size)
            found["SHARED_PEOPLE"] = self._through(kind, id_, lambda number: self.papers[number].authors, size)
            field_, subfield = self.classes.get(id_, ("", ""))
            found["SAME_SUBFIELD"] = {
                other: (1e6 if theirs[1] == subfield else 0.25e6, None)
                for other, theirs in self.classes.items()
                if other != id_ and field_ and theirs[0] == field_
            }
        weights = {"person": PERSON, "institution": INSTITUTION, "topic": TOPIC}[kind]
        result: dict[str, Reasons] = defaultdict(dict)
        for signal, values in found.items():
            weight, doubt = weights[signal]
            best = max((value for value, _ in values.values()), default=0.0)
            for other, (value, count) in values.items():
                part = weight * value / (best + doubt * 1e6)
                if round(part * 1e6) >= 1:
                    result[other][signal] = (part, count)
        return result

    def where_to_start(self, kind: str, id_: str) -> dict[str, Reasons]:
        """Paper → signal → its part of the score, and the count behind it."""
        own = self.of(kind, id_)

        def citing(number: int) -> set[int]:
            """The own works that cite a paper."""
            return {self.work(other) for other in self.citing(number) & own} - {number}

        latest = max((paper.values.get("year") or 0 for paper in self.papers.values()), default=0)
        candidates = set(self.listed(kind, id_))
        if kind == "topic":
            works = {other for number in own for other in self.papers[number].cites if other not in own}
            listed = {self.work(number) for number in own}
            candidates |= {other for other in works - self.published.keys() - listed if len(citing(other)) >= 3}
        candidates = {number for number in candidates if not self.papers[number].values.get("isRetracted")}
        here = {number: len(citing(number)) for number in candidates}
        values: dict[int, tuple[float, float, float]] = {}
        for number in candidates:
            paper = self.papers[number].values
            share = 1.0
            if kind == "topic" and number not in own and here[number]:
                share = (here[number] / (len(self.citing(number)) + 10)) ** 0.25
            age = max(0, latest - paper["year"]) if paper.get("year") else 10
            damped = share * math.log(1 + paper.get("citationCount", 0) / math.sqrt(1 + age))
            overview = paper.get("type") == "REVIEW_ARTICLE" or re.search(
                r"\b(surveys?|reviews?|overview|tutorial|introduction|handbook|textbook|primer|roadmap)\b",
                paper.get("title", ""),
                re.IGNORECASE,
            )
            values[number] = share * math.log(1 + here[number]), damped, float(bool(overview))
        most_here = max([math.log(6), *(value[0] for value in values.values())])
        most = max([math.log(11), *(value[1] for value in values.values())])
        return _ranked(
            {
                number: {
                    "CITED_HERE": (START["CITED_HERE"] * by_here / most_here, here[number]),
                    "CITATIONS": (
                        START["CITATIONS"] * damped / most,
                        self.papers[number].values.get("citationCount", 0),
                    ),
                    "OVERVIEW": (START["OVERVIEW"] * overview * damped / most, None),
                }
                for number, (by_here, damped, overview) in values.items()
            }
        )

    def what_is_new(self, kind: str, id_: str) -> dict[str, Reasons]:
        """As `where_to_start`."""
        own = self.of(kind, id_)
        dated = {number for number in self.listed(kind, id_) if self.papers[number].values.get("year")}
        newest = max((self.papers[number].values["year"] for number in dated), default=0)
        counts: dict[int, tuple[float, int, int, int, int]] = {}
        for number in dated:
            paper = self.papers[number]
            if paper.values["year"] < newest - 1:
                continue
            others = [author for author in paper.authors[:8] if author != id_]
            works = max((len(self._once(self.of("person", author) & own) - {number}) for author in others), default=0)
            venue = paper.values.get("venue")
            same = [
                other
                for other in self._once(own) - {number}
                if venue and self.papers[other].values.get("venue") == venue
            ]
            counts[number] = (
                1.0 if paper.values["year"] == newest else 0.5,
                paper.values.get("citationCount", 0),
                len({self.work(other) for other in paper.cites & own} - {self.work(number)}),
                works,
                len(same),
            )

        def share(at: int, number: int, least: int) -> float:
            best = max(math.log(1 + least), *(math.log(1 + count[at]) for count in counts.values()))
            return math.log(1 + counts[number][at]) / best

        return _ranked(
            {
                number: {
                    "RECENT": (NEW["RECENT"] * count[0], None),
                    "CITATIONS": (NEW["CITATIONS"] * share(1, number, 10), count[1]),
                    "CITES_HERE": (NEW["CITES_HERE"] * share(2, number, 5), count[2]),
                    "AUTHORS": (NEW["AUTHORS"] * share(3, number, 5), count[3]),
                    "VENUE": (NEW["VENUE"] * share(4, number, 5), count[4]),
                }
                for number, count in counts.items()
            }
        )


def _ranked(reasons: Mapping[int, Reasons]) -> dict[str, Reasons]:
    """Without reasons whose part is 0, and papers without a reason."""
    kept = {
        f"W{number}": {signal: reason for signal, reason in those.items() if round(reason[0] * 1e6) >= 1}
        for number, those in reasons.items()
    }
    return {number: those for number, those in kept.items() if those}
