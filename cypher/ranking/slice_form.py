"""The form of a slice of the research map, and the clauses that all slices share.

While a slice is computed, a row has these variables:

    @seeds     the nodes to start from
    @slice     the nodes so far
    @entries   their entries: maps of node and weight
    @cut       whether a candidate was left out
"""

from collections.abc import Sequence
from dataclasses import dataclass

from cypher.model import MAP_LABELS, MAP_TYPES

SHARES = {1: (1.0,), 2: (0.6, 1.0), 3: (0.5, 0.8, 1.0)}
"""For each depth: the share of the budget without the seeds that may be spent up to and including each level."""

EDGE = (
    "{kind: CASE type(@relation) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(@relation) END,"
    " source: startNode(@relation).id, target: endNode(@relation).id, weight: coalesce(@relation.score, 1.0)}"
)
"""An expression: the edge for the relationship `@relation`."""


@dataclass(frozen=True, slots=True)
class SliceForm:
    """The part of the arguments that decides the text.

    `relations` are stored kinds of relation; `near`: whether papers that are near each other are joined too.
    `from_year`, `to_year`: whether the years have that bound.
    """

    depth: int
    nodes: tuple[str, ...]
    relations: tuple[str, ...]
    near: bool = False
    from_year: bool = False
    to_year: bool = False


def types_of(relations: Sequence[str]) -> str:
    """The relationship types of kinds of relation, as in a pattern: A|B."""
    return "|".join(type_ for relation in relations for type_ in MAP_TYPES[relation])


def write_budget(share: float) -> str:
    """An expression: the number of nodes that a level with this share may add."""
    return f"toInteger(ceil(($limit - size(@seeds)) * {share})) + size(@seeds) - size(@slice)"


def write_year_tests(form: SliceForm, paper: str) -> list[str]:
    """The conditions of the years on a paper."""
    tests: list[str] = []
    if form.from_year:
        tests.append(f"{paper}.year >= $from")
    if form.to_year:
        tests.append(f"{paper}.year <= $to")
    return tests


def is_every_kind(form: SliceForm) -> bool:
    """Whether nodes of all kinds may be in the slice."""
    return set(form.nodes) >= set(MAP_LABELS)


def write_edges(types: str) -> str:
    """Binds `@edges` to the stored relations of some types between the nodes of the slice."""
    if not types:
        return "WITH *, [] AS @edges "
    return (
        f"CALL (@slice) {{ UNWIND @slice AS @start MATCH (@start)-[@relation:{types}]->(@end) WHERE @end IN @slice"
        f" RETURN collect({EDGE}) AS @edges }} "
    )


def write_distances(farthest: int) -> str:
    """Binds `@other` to the slice. A distance is the number of edges of `@edges` from the nearest seed, or `farthest`.

    The entries also need `why`.
    """
    text, cases = "WITH *, [@seed IN @seeds | @seed.id] AS @reached0 ", "WHEN @entry.node.id IN @reached0 THEN 0 "
    for number in range(1, farthest):
        last = f"@reached{number - 1}"
        text += (
            f"WITH *, {last} + [@edge IN @edges WHERE @edge.source IN {last} | @edge.target]"
            f" + [@edge IN @edges WHERE @edge.target IN {last} | @edge.source] AS @reached{number} "
        )
        cases += f"WHEN @entry.node.id IN @reached{number} THEN {number} "
    return text + (
        "WITH {nodes: [@entry IN @entries | {node: @entry.node, weight: @entry.weight, why: @entry.why,"
        f" distance: CASE {cases}ELSE {farthest} END}}],"
        " edges: @edges, truncated: @cut} AS @other"
    )
