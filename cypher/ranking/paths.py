"""The shortest connections between two nodes of the map, the first few of them in a fixed order.

Neo4j's own bidirectional search tells how long the shortest is. Walks that long from both ends then meet in the
middle: every walk as long as the shortest path is a shortest path, so no more has to be remembered of a step than
which nodes it reaches. Paths are grown outwards from the nodes in the middle, and of each step only as many are kept
as are asked for: all can be finished, so none of the first is lost, however many there are on hubs.

The order: by the node in the middle, then by the nodes towards the end with more relations, then towards the other;
each by its number of relations, fewest first (a connection over a hub says least), then by id.
"""

from dataclasses import dataclass

from cypher.ranking.slice import EDGE, types_of

UNKNOWN_ENDS = (
    "COLLECT { UNWIND [$from, $to] AS @key"
    " WITH @key WHERE NOT EXISTS { (:Identifier {key: @key})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) }"
    " RETURN @key }"
)


@dataclass(frozen=True, slots=True)
class PathForm:
    """What decides the text of a search for paths: the most relations, and the kinds it goes over."""

    length: int
    relations: tuple[str, ...]


def write_paths(form: PathForm) -> str:
    """Clauses that bind `@other` to each path: a map of its nodes, its edges as in a slice, and its place in the order.

    Of several relations between two nodes the first by kind and then by the id of its source is shown.

    Parameters: `from` and `to`, the ids of the ends; `first`, the most paths.
    """
    types = types_of(form.relations)
    left, right = form.length // 2, form.length - form.length // 2
    kinds = "Paper|Person|Institution|Topic"
    text = (
        f"MATCH (:Identifier {{key: $from}})-[:IDENTIFIES]->(@from:{kinds})"
        f" MATCH (:Identifier {{key: $to}})-[:IDENTIFIES]->(@to:{kinds})"
        f" WITH @from, @to, COUNT {{ (@from)-[:{types}]-() }} < COUNT {{ (@to)-[:{types}]-() }} AS @turned"
        " WHERE @from <> @to"
        " WITH @turned, CASE WHEN @turned THEN @to ELSE @from END AS @a,"
        " CASE WHEN @turned THEN @from ELSE @to END AS @b"
        f" MATCH @p = shortestPath((@a)-[:{types}*1..{form.length}]-(@b))"
        " WITH @turned, length(@p) / 2 AS @left, length(@p) - length(@p) / 2 AS @right,"
        " [@a] AS @left0, [@b] AS @right0 "
    )
    text += _write_reach(types, "left", left) + _write_reach(types, "right", right)
    text += (
        f"WITH *, [{_names('left', left)}][@left] AS @far, [{_names('right', right)}][@right] AS @near "
        "CALL (@far, @near) { UNWIND @far AS @x WITH @x WHERE @x IN @near"
        f" WITH @x, COUNT {{ (@x)-[:{types}]-() }} AS @degree ORDER BY @degree, @x.id LIMIT $first"
        " RETURN collect([@x]) AS @paths0 } "
    )
    steps = [("left", number) for number in reversed(range(left))]
    steps += [("right", number) for number in reversed(range(right))]
    for count, (side, number) in enumerate(steps):
        text += _write_step(types, side, number, count)
    found = f"@paths{len(steps)}"
    return text + (
        f"UNWIND range(0, size({found}) - 1) AS @at"
        f" WITH @at, CASE WHEN @turned THEN reverse({found}[@at]) ELSE {found}[@at] END AS @nodes "
        "CALL (@nodes) { UNWIND range(0, size(@nodes) - 2) AS @i WITH @i, @nodes[@i] AS @x, @nodes[@i + 1] AS @y"
        f" MATCH (@x)-[@relation:{types}]-(@y) WITH @i, {EDGE} AS @edge"
        " ORDER BY @i, @edge.kind, @edge.source WITH @i, head(collect(@edge)) AS @edge ORDER BY @i"
        " RETURN collect(@edge) AS @edges } "
        "WITH {place: @at, nodes: @nodes, edges: @edges} AS @other"
    )


def _names(side: str, most: int) -> str:
    return ", ".join(f"@{side}{number}" for number in range(most + 1))


def _write_reach(types: str, side: str, most: int) -> str:
    """Binds `@side1`, `@side2`, … to the nodes that so many steps from the end reach, as far as is needed."""
    return "".join(
        f"CALL (@{side}, @{side}{number - 1}) {{"
        f" UNWIND CASE WHEN @{side} >= {number} THEN @{side}{number - 1} ELSE [] END AS @x"
        f" MATCH (@x)-[:{types}]-(@y) RETURN collect(DISTINCT @y) AS @{side}{number} }} "
        for number in range(1, most + 1)
    )


def _write_step(types: str, side: str, number: int, count: int) -> str:
    """Grows every path by one step towards an end, to nodes that `number` steps from it reach; the first are kept."""
    paths = f"@paths{count}"
    longer, end = ("[@y] + @p", "[0]") if side == "left" else ("@p + [@y]", "[-1]")
    return (
        f"CALL ({paths}, @{side}, @{side}{number}) {{ UNWIND range(0, size({paths}) - 1) AS @at"
        f" WITH @at, {paths}[@at] AS @p, {paths}[@at]{end} AS @x, @{side} AS @steps, @{side}{number} AS @reached"
        f" OPTIONAL MATCH (@x)-[:{types}]-(@y) WHERE @steps > {number} AND @y IN @reached"
        f" WITH DISTINCT @at, @p, @y WITH @at, @p, @y, COUNT {{ (@y)-[:{types}]-() }} AS @degree"
        " ORDER BY @at, @degree, @y.id LIMIT $first"
        f" RETURN collect(CASE WHEN @y IS NULL THEN @p ELSE {longer} END) AS @paths{count + 1} }} "
    )
