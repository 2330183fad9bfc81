"""Slices and paths as cypher.ranking describes them, found the plain way: look at all, then sort."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise
from typing import Any

from cypher.model import Label, Relationship
from tests.oracle.asking import Asking, is_field
from tests.oracle.graph_data import Link, Thing

KINDS = {"PAPER": Label.PAPER, "PERSON": Label.PERSON, "INSTITUTION": Label.INSTITUTION, "TOPIC": Label.TOPIC}
RELATIONS = {
    Relationship.CITES: "CITES",
    Relationship.AUTHORED: "AUTHORED",
    Relationship.AFFILIATED_WITH: "AFFILIATED_WITH",
    Relationship.STATES_AFFILIATION: "AFFILIATED_WITH",
    Relationship.HAS_TOPIC: "HAS_TOPIC",
}
SPENT = {1: (1.0,), 2: (0.6, 1.0), 3: (0.5, 0.8, 1.0)}
NEIGHBOURS_MAX = 6_000


@dataclass(frozen=True)
class Surroundings:
    """The relations of the kinds asked for."""

    asking: Asking
    kinds: Sequence[str]

    def links(self, thing: Thing) -> list[Link]:
        every = [kind for kind, name in RELATIONS.items() if name in self.kinds]
        data = self.asking.data
        return [link for kind in every for link in (*data.out(thing, kind), *data.into(thing, kind))]

    def neighbours(self, thing: Thing) -> set[Thing]:
        return {_other(link, thing) for link in self.links(thing)}

    def degree(self, thing: Thing) -> int:
        return len(self.links(thing))


def _other(link: Link, thing: Thing) -> Thing:
    return link.target if link.source is thing else link.source


def _edge(link: Link) -> dict[str, Any]:
    score = 1.0 if link["score"] is None else link["score"]
    return {"kind": RELATIONS[link.kind], "source": link.source.id, "target": link.target.id, "weight": score}


def _place(edge: Mapping[str, Any]) -> tuple[str, ...]:
    return edge["kind"], edge["source"], edge["target"]


@dataclass
class Kept:
    """A node of a level: its weight in millionths of the best."""

    thing: Thing
    weight: int


def research_map(seeds: Sequence[Thing], arguments: Mapping[str, Any], asking: Asking) -> dict[str, Any]:
    """The slice around some nodes."""
    around = Surroundings(asking, arguments.get("relationKinds") or list(set(RELATIONS.values())))
    depth, limit = arguments.get("depth") or 1, arguments.get("limit") or 60
    let_in = _test(arguments)
    start = list(dict.fromkeys(seeds))
    chosen = list(start)
    weights = dict.fromkeys(chosen, 1.0)
    level, truncated = [Kept(seed, 1_000_000) for seed in chosen], False
    spare: list[tuple[Thing, float]] = []
    for number, share in enumerate(SPENT[depth], 1):
        frontier = level if number == 1 else _expanded(level, around)
        ranked = _ranked(_candidates(frontier, set(chosen), around, let_in, asking), limit)
        spendable = math.ceil((limit - len(start)) * share) + len(start)
        kept = ranked[: max(0, spendable - len(chosen))]
        truncated = truncated or len(kept) < len(ranked) or len(frontier) < len(level)
        best = ranked[0].weight if ranked else 1
        for entry in kept:
            chosen.append(entry.thing)
            weights[entry.thing] = _rounded(entry.weight / best / 2**number)
        if number < depth:
            spare += [(entry.thing, _rounded(entry.weight / best / 2**number)) for entry in ranked[len(kept) :]]
        level = [Kept(entry.thing, 1_000_000 * entry.weight // best) for entry in kept]
    for thing, weight in spare:
        if thing not in weights and len(chosen) < limit:
            chosen.append(thing)
            weights[thing] = weight
    inside = set(chosen)
    links = {id(link): link for thing in chosen for link in around.links(thing) if _other(link, thing) in inside}
    distances = _distances(seeds, links.values(), depth)
    chosen.sort(key=lambda thing: (distances.get(thing, depth), -weights[thing], thing.id))
    return {
        "nodes": [
            {"node": thing, "distance": distances.get(thing, depth), "weight": weights[thing]} for thing in chosen
        ],
        "edges": sorted((_edge(link) for link in links.values()), key=_place),
        "truncated": truncated,
    }


def _test(arguments: Mapping[str, Any]) -> Callable[[Thing], bool]:
    labels = {KINDS[kind] for kind in arguments.get("nodeKinds") or KINDS}
    years: Mapping[str, int | None] = arguments.get("years") or {}
    gte, lte = years.get("gte"), years.get("lte")

    def test(thing: Thing) -> bool:
        if thing.label not in labels:
            return False
        if thing.label is not Label.PAPER or (gte is None and lte is None):
            return True
        year = thing["year"]
        return year is not None and (gte is None or year >= gte) and (lte is None or year <= lte)

    return test


def _expanded(level: list[Kept], around: Surroundings) -> list[Kept]:
    left, expanded = NEIGHBOURS_MAX, list[Kept]()
    for entry in level:
        degree = around.degree(entry.thing)
        if degree <= left:
            left -= degree
            expanded.append(entry)
    return expanded


def _candidates(
    frontier: list[Kept], inside: set[Thing], around: Surroundings, let_in: Callable[[Thing], bool], asking: Asking
) -> list[Kept]:
    drawn: defaultdict[Thing, int] = defaultdict(int)
    for entry in frontier:
        pull = entry.weight / (math.log(2 + around.degree(entry.thing)) / math.log(2))
        for link in around.links(entry.thing):
            other = _other(link, entry.thing)
            if other not in inside and let_in(other):
                drawn[other] += int(pull * (1.0 if link["score"] is None else link["score"]))
    return [
        Kept(thing, 1 + int(sum_ * (1 + math.log10(1 + _prominence(thing, asking))))) for thing, sum_ in drawn.items()
    ]


def _prominence(thing: Thing, asking: Asking) -> int:
    match thing.label:
        case Label.PAPER:
            return thing["citationCount"] or 0
        case Label.PERSON:
            return len(asking.data.out(thing, Relationship.AUTHORED))
        case Label.INSTITUTION:
            return len(asking.data.into(thing, Relationship.STATES_AFFILIATION))
        case _:
            return 0


def _ranked(candidates: list[Kept], limit: int) -> list[Kept]:
    by_kind: defaultdict[Label, list[Kept]] = defaultdict(list)
    for entry in sorted(candidates, key=_rank):
        by_kind[entry.thing.label].append(entry)
    dealt = [(place, entry) for kind in by_kind.values() for place, entry in enumerate(kind[: limit + 1])]
    return [entry for _, entry in sorted(dealt, key=lambda pair: (pair[0], _rank(pair[1])))]


def _rank(entry: Kept) -> tuple[int, str]:
    return -entry.weight, entry.thing.id


def _rounded(weight: float) -> float:
    return float(Decimal(str(weight)).quantize(Decimal("0.000001"), ROUND_HALF_UP))


def _distances(seeds: Iterable[Thing], links: Iterable[Link], depth: int) -> dict[Thing, int]:
    distances = dict.fromkeys(seeds, 0)
    links = list(links)
    for distance in range(1, depth):
        near = {_other(link, end) for link in links for end in (link.source, link.target) if end in distances}
        distances = dict.fromkeys(near, distance) | distances
    return distances


def shortest_paths(ends: tuple[Thing, Thing], arguments: Mapping[str, Any], asking: Asking) -> list[dict[str, Any]]:
    """The first of the shortest paths."""
    around = Surroundings(asking, arguments.get("relationKinds") or list(set(RELATIONS.values())))
    turned = around.degree(ends[0]) < around.degree(ends[1])
    start, end = reversed(ends) if turned else ends
    paths = [(start,)]
    for _ in range(arguments.get("maxLength") or 6):
        known = {thing for path in paths for thing in path}
        paths = [(*path, step) for path in paths for step in around.neighbours(path[-1]) if step not in known]
        found = [path for path in paths if path[-1] is end]
        if found:
            shown = sorted(found, key=lambda path: _path_rank(path, around))[: arguments.get("first") or 3]
            return [_path(path[::-1] if turned else path, around) for path in shown]
    return []


def _path_rank(path: Sequence[Thing], around: Surroundings) -> list[tuple[int, str]]:
    middle = (len(path) - 1) // 2
    outwards = [path[middle], *reversed(path[:middle]), *path[middle + 1 :]]
    return [(around.degree(thing), thing.id) for thing in outwards]


def _path(path: Sequence[Thing], around: Surroundings) -> dict[str, Any]:
    edges: list[dict[str, Any]] = []
    for one, other in pairwise(path):
        between = [_edge(link) for link in around.links(one) if _other(link, one) is other]
        edges.append(min(between, key=_place))
    return {"length": len(edges), "nodes": list(path), "edges": edges}


@is_field(*(f"{label.value}.researchMap" for label in KINDS.values()))
def _research_map(thing: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return research_map([thing], arguments, asking)


@is_field("Collection.researchMap")
def _map_of_collection(collection: Thing, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    links = sorted(
        asking.data.out(collection, Relationship.CONTAINS), key=lambda link: (link["position"] or 0, link.target.id)
    )
    return research_map([link.target for link in links[: min(50, arguments.get("limit") or 60)]], arguments, asking)


@is_field("Query.researchMap")
def _map_of(_root: Any, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return research_map([_known(key, asking) for key in arguments["seeds"]], arguments, asking)


@is_field("Query.paths")
def _paths(_root: Any, asking: Asking, arguments: Mapping[str, Any]) -> Any:
    return shortest_paths((_known(arguments["from"], asking), _known(arguments["to"], asking)), arguments, asking)


def _known(key: str, asking: Asking) -> Thing:
    thing = asking.data.identified(key)
    assert thing
    return thing
