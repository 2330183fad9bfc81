"""Shortest paths as cypher.ranking.paths describes them, by following every link."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from tests.oracle.context import OracleContext
from tests.oracle.graph_data import Thing
from tests.oracle.research_map import RELATIONS, Surroundings, edge_key, edge_of, other_end


def shortest_paths(
    ends: tuple[Thing, Thing], arguments: Mapping[str, Any], context: OracleContext
) -> list[dict[str, Any]]:
    """The first of the shortest paths."""
    around = Surroundings(context, arguments.get("relationKinds") or list(set(RELATIONS.values())))
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
        between = [edge_of(link) for link in around.links(one) if other_end(link, one) is other]
        edges.append(min(between, key=edge_key))
    return {"length": len(edges), "nodes": list(path), "edges": edges}
