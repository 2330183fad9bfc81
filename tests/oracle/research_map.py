"""Slices as cypher.ranking.slice describes them, found the plain way: look at everything, then sort."""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from cypher.model import Label, Relationship
from tests.oracle.context import OracleContext, is_field
from tests.oracle.graph_data import Link, Thing
from tests.oracle.paper_list import is_earlier_version

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

    context: OracleContext
    kinds: Sequence[str]

    def links(self, thing: Thing) -> list[Link]:
        every = [kind for kind, name in RELATIONS.items() if name in self.kinds]
        data = self.context.data
        return [link for kind in every for link in (*data.out(thing, kind), *data.into(thing, kind))]

    def neighbours(self, thing: Thing) -> set[Thing]:
        return {other_end(link, thing) for link in self.links(thing)}

    def degree(self, thing: Thing) -> int:
        return len(self.links(thing))


def other_end(link: Link, thing: Thing) -> Thing:
    return link.target if link.source is thing else link.source


def edge_of(link: Link) -> dict[str, Any]:
    score = 1.0 if link["score"] is None else link["score"]
    return {
        "kind": RELATIONS[link.kind],
        "source": link.source.id,
        "target": link.target.id,
        "weight": score,
        "reasons": [],
    }


def edge_key(edge: Mapping[str, Any]) -> tuple[str, ...]:
    return edge["kind"], edge["source"], edge["target"]


@dataclass
class RankedNode:
    """A node of a level: its weight in millionths of the best."""

    thing: Thing
    weight: int


def research_map(seeds: Sequence[Thing], arguments: Mapping[str, Any], context: OracleContext) -> dict[str, Any]:
    """The slice around some nodes."""
    around = Surroundings(context, arguments.get("relationKinds") or list(set(RELATIONS.values())))
    depth, limit = arguments.get("depth") or 1, arguments.get("limit") or 60
    let_in = _test(arguments)
    start = list(dict.fromkeys(seeds))
    chosen = list(start)
    weights = dict.fromkeys(chosen, 1.0)
    level, truncated = [RankedNode(seed, 1_000_000) for seed in chosen], False
    spare: list[tuple[Thing, float]] = []
    for number, share in enumerate(SPENT[depth], 1):
        frontier = level if number == 1 else _expanded(level, around)
        ranked = _ranked(_candidates(frontier, set(chosen), around, let_in, context), limit)
        spendable = math.ceil((limit - len(start)) * share) + len(start)
        kept = ranked[: max(0, spendable - len(chosen))]
        truncated = truncated or len(kept) < len(ranked) or len(frontier) < len(level)
        best = ranked[0].weight if ranked else 1
        for entry in kept:
            chosen.append(entry.thing)
            weights[entry.thing] = _rounded(entry.weight / best / 2**number)
        if number < depth:
            spare += [(entry.thing, _rounded(entry.weight / best / 2**number)) for entry in ranked[len(kept) :]]
        level = [RankedNode(entry.thing, 1_000_000 * entry.weight // best) for entry in kept]
    for thing, weight in spare:
        if thing not in weights and len(chosen) < limit:
            chosen.append(thing)
            weights[thing] = weight
    inside = set(chosen)
    links = {id(link): link for thing in chosen for link in around.links(thing) if other_end(link, thing) in inside}
    distances = _distances(seeds, links.values(), depth)
    chosen.sort(key=lambda thing: (distances.get(thing, depth), -weights[thing], thing.id))
    return {
        "nodes": [
            {
                "node": thing,
                "distance": distances.get(thing, depth),
                "weight": weights[thing],
                "why": why(thing, start, list(links.values())),
            }
            for thing in chosen
        ],
        "edges": sorted((edge_of(link) for link in links.values()), key=edge_key),
        "truncated": truncated,
    }


def why(thing: Thing, seeds: Sequence[Thing], links: Sequence[Link]) -> str:
    """The sentence of a node of a slice without NEAR, from the relations between the nodes of the slice."""
    if thing in seeds:
        return "You started here"
    others: defaultdict[str, list[Thing]] = defaultdict(list)
    for link in links:
        if thing in (link.source, link.target):
            end = "out" if link.source is thing else "in"
            others[f"{RELATIONS[link.kind]} {end}"].append(other_end(link, thing))
    alone = seeds[0] if len(seeds) == 1 else None

    def reason(verb: str, group: Sequence[Thing], things: str = "papers") -> list[str]:
        if not group:
            return []
        if things == "papers" and len(group) == 1 and group[0] is alone:
            return [f"{verb} the paper you started from"]
        return [f"{verb} {'one' if len(group) == 1 else len(group)} of these {things}"]

    def start(verb: str, key: str, label: Label) -> list[str]:
        return [f"{verb} you started from"] if alone and alone.label is label and alone in others[key] else []

    match thing.label:
        case Label.PAPER:
            cited, citing = others["CITES in"], others["CITES out"]
            reasons = start("written by the person", "AUTHORED in", Label.PERSON)
            reasons += start("written at the institution", "AFFILIATED_WITH out", Label.INSTITUTION)
            reasons += start("about the topic", "HAS_TOPIC out", Label.TOPIC)
            both = [("cited by", cited), ("cites", citing)]
            reasons += [
                text for verb, group in sorted(both, key=lambda pair: -len(pair[1])) for text in reason(verb, group)
            ]
            if not reasons:
                other = (
                    reason("written by", others["AUTHORED in"], "people")
                    or reason("from", others["AFFILIATED_WITH out"], "institutions")
                    or reason("about", others["HAS_TOPIC out"], "topics")
                )
                reasons += other
        case Label.PERSON:
            reasons = start("affiliated with the institution", "AFFILIATED_WITH out", Label.INSTITUTION)
            reasons += reason("wrote", others["AUTHORED out"]) or reason(
                "affiliated with", others["AFFILIATED_WITH out"], "institutions"
            )
        case Label.INSTITUTION:
            papers = [other for other in others["AFFILIATED_WITH in"] if other.label is Label.PAPER]
            people = [other for other in others["AFFILIATED_WITH in"] if other.label is Label.PERSON]
            reasons = start("affiliation of the person", "AFFILIATED_WITH in", Label.PERSON)
            reasons += reason("affiliation on", papers) or reason("affiliation of", people, "people")
        case _:
            reasons = reason("topic of", others["HAS_TOPIC in"])
    text = " and ".join(reasons[:2])
    return text[0].upper() + text[1:]


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


def _expanded(level: list[RankedNode], around: Surroundings) -> list[RankedNode]:
    left, expanded = NEIGHBOURS_MAX, list[RankedNode]()
    for entry in level:
        degree = around.degree(entry.thing)
        if degree <= left:
            left -= degree
            expanded.append(entry)
    return expanded


def _candidates(
    frontier: list[RankedNode],
    inside: set[Thing],
    around: Surroundings,
    let_in: Callable[[Thing], bool],
    context: OracleContext,
) -> list[RankedNode]:
    drawn: defaultdict[Thing, int] = defaultdict(int)
    for entry in frontier:
        pull = entry.weight / (math.log(2 + around.degree(entry.thing)) / math.log(2))
        for link in around.links(entry.thing):
            other = other_end(link, entry.thing)
            if other not in inside and let_in(other) and not is_earlier_version(other, context):
                drawn[other] += int(pull * (1.0 if link["score"] is None else link["score"]))
    return [
        RankedNode(thing, 1 + int(sum_ * (1 + math.log10(1 + _prominence(thing, context)))))
        for thing, sum_ in drawn.items()
    ]


def _prominence(thing: Thing, context: OracleContext) -> int:
    match thing.label:
        case Label.PAPER:
            return thing["citationCount"] or 0
        case Label.PERSON:
            return len(context.data.out(thing, Relationship.AUTHORED))
        case Label.INSTITUTION:
            return len(context.data.into(thing, Relationship.STATES_AFFILIATION))
        case _:
            return 0


def _ranked(candidates: list[RankedNode], limit: int) -> list[RankedNode]:
    by_kind: defaultdict[Label, list[RankedNode]] = defaultdict(list)
    for entry in sorted(candidates, key=_rank):
        by_kind[entry.thing.label].append(entry)
    dealt = [(place, entry) for kind in by_kind.values() for place, entry in enumerate(kind[: limit + 1])]
    return [entry for _, entry in sorted(dealt, key=lambda pair: (pair[0], _rank(pair[1])))]


def _rank(entry: RankedNode) -> tuple[int, str]:
    return -entry.weight, entry.thing.id


def _rounded(weight: float) -> float:
    return float(Decimal(str(weight)).quantize(Decimal("0.000001"), ROUND_HALF_UP))


def _distances(seeds: Iterable[Thing], links: Iterable[Link], depth: int) -> dict[Thing, int]:
    distances = dict.fromkeys(seeds, 0)
    links = list(links)
    for distance in range(1, depth):
        near = {other_end(link, end) for link in links for end in (link.source, link.target) if end in distances}
        distances = dict.fromkeys(near, distance) | distances
    return distances


@is_field(*(f"{label.value}.researchMap" for label in KINDS.values()))
def _research_map(thing: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    return research_map([thing], arguments, context)


@is_field("Collection.researchMap")
def _map_of_collection(collection: Thing, context: OracleContext, arguments: Mapping[str, Any]) -> Any:
    links = sorted(
        context.data.out(collection, Relationship.CONTAINS), key=lambda link: (link["position"] or 0, link.target.id)
    )
    return research_map([link.target for link in links[: min(50, arguments.get("limit") or 60)]], arguments, context)
