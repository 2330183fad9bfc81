"""The shortest connections between two nodes of the map: the first few in a fixed order.

Neo4j's bidirectional search gives the length of the shortest path. Walks of half that length from both ends meet in the
middle. Every walk of the shortest length is a shortest path, so it is enough to keep the set of nodes that each step
reaches. Paths then grow outwards from the nodes in the middle, and each step keeps the first `$first` paths. Every kept
path can be completed, so the first paths are found, however many paths pass over hubs.

Paths are ordered by the node in the middle, then by the nodes towards the end with more relations, then by the nodes
towards the other end. Nodes are ordered by their number of relations, fewest first, because a connection over a hub
says least; then by id.
"""

from dataclasses import dataclass

from cypher.ranking.slice_form import EDGE, types_of

UNKNOWN_ENDS = (
    "COLLECT { UNWIND [$from, $to] AS @key"
    " WITH @key WHERE NOT EXISTS { (:Identifier {key: @key})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) }"
    " RETURN @key }"
)
"""The ids of ends that the graph does not have."""


@dataclass(frozen=True, slots=True)
class PathForm:
    """The part of the arguments that decides the text: the largest length, and the kinds of relation."""

    length: int
    relations: tuple[str, ...]


def write_paths(form: PathForm) -> str:
    """Clauses that bind `@other` to each path: a map of its nodes, its edges as in a slice, and its place in the order.

    If two nodes have several relations, the path has the first one, by kind and then by the id of its source.

    Parameters: `from` and `to`, the ids of the ends; `first`, the largest number of paths.
    """
    types = types_of(form.relations)
    left, right = form.length // 2, form.length - form.length // 2
    kinds = "Paper|Person|Institution|Topic"
    text = (
        f"MATCH (:Identifier {{key: $from}})-[:IDENTIFIES]->(@from:{kinds})"
        f" MATCH (:Identifier {{key: $to}})-[:IDENTIFIES]->(@to:{kinds})"
        f" WITH @from, @to, COUNT {{ (@from)-[:{types}]-() }} < COUNT {{ (@to)-[:{types}]-() }} AS @turned"
        " WHERE @from <> @to"
        " WITH @turned, CASE WHEN @turned THEN @to ELSE @from END AS @start,"
        " CASE WHEN @turned THEN @from ELSE @to END AS @end"
        f" MATCH @path = shortestPath((@start)-[:{types}*1..{form.length}]-(@end))"
        " WITH @turned, length(@path) / 2 AS @left, length(@path) - length(@path) / 2 AS @right,"
        " [@start] AS @left0, [@end] AS @right0 "
    )
    text += _write_reach(types, "left", left) + _write_reach(types, "right", right)
    text += (
        f"WITH *, [{_names('left', left)}][@left] AS @far, [{_names('right', right)}][@right] AS @near "
        "CALL (@far, @near) { UNWIND @far AS @middle WITH @middle WHERE @middle IN @near"
        f" WITH @middle, COUNT {{ (@middle)-[:{types}]-() }} AS @degree ORDER BY @degree, @middle.id LIMIT $first"
        " RETURN collect([@middle]) AS @paths0 } "
    )
    steps = [("left", number) for number in reversed(range(left))]
    steps += [("right", number) for number in reversed(range(right))]
    for count, (side, number) in enumerate(steps):
        text += _write_step(types, side, number, count)
    found = f"@paths{len(steps)}"
    return text + (
        f"UNWIND range(0, size({found}) - 1) AS @at"
        f" WITH @at, CASE WHEN @turned THEN reverse({found}[@at]) ELSE {found}[@at] END AS @nodes "
        "CALL (@nodes) { UNWIND range(0, size(@nodes) - 2) AS @place"
        " WITH @place, @nodes[@place] AS @node, @nodes[@place + 1] AS @next"
        f" MATCH (@node)-[@relation:{types}]-(@next) WITH @place, {EDGE} AS @edge"
        " ORDER BY @place, @edge.kind, @edge.source WITH @place, head(collect(@edge)) AS @edge ORDER BY @place"
        " RETURN collect(@edge) AS @edges } "
        "WITH {place: @at, nodes: @nodes, edges: @edges} AS @other"
    )


def _names(side: str, most: int) -> str:
    return ", ".join(f"@{side}{number}" for number in range(most + 1))


def _write_reach(types: str, side: str, most: int) -> str:
    """Binds `@left1`, `@left2`, … or `@right1`, … to the nodes that 1, 2, … steps from that end reach."""
    return "".join(
        f"CALL (@{side}, @{side}{number - 1}) {{"
        f" UNWIND CASE WHEN @{side} >= {number} THEN @{side}{number - 1} ELSE [] END AS @node"
        f" MATCH (@node)-[:{types}]-(@next) RETURN collect(DISTINCT @next) AS @{side}{number} }} "
        for number in range(1, most + 1)
    )


def _write_step(types: str, side: str, number: int, count: int) -> str:
    """Extends each path by one step towards an end, to nodes that are `number` steps from it; keeps the first paths."""
    paths = f"@paths{count}"
    longer, end = ("[@next] + @path", "[0]") if side == "left" else ("@path + [@next]", "[-1]")
    return (
        f"CALL ({paths}, @{side}, @{side}{number}) {{ UNWIND range(0, size({paths}) - 1) AS @at"
        f" WITH @at, {paths}[@at] AS @path, {paths}[@at]{end} AS @end, @{side} AS @steps, @{side}{number} AS @reached"
        f" OPTIONAL MATCH (@end)-[:{types}]-(@next) WHERE @steps > {number} AND @next IN @reached"
        f" WITH DISTINCT @at, @path, @next WITH @at, @path, @next, COUNT {{ (@next)-[:{types}]-() }} AS @degree"
        " ORDER BY @at, @degree, @next.id LIMIT $first"
        f" RETURN collect(CASE WHEN @next IS NULL THEN @path ELSE {longer} END) AS @paths{count + 1} }} "
    )
