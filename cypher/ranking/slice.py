"""Slices of the research map: the nodes around some seeds that a reader should see first, and the edges between them.

A slice whose kinds of relation include NEAR is a neighbourhood (cypher.ranking.neighbourhood). Any other slice follows
stored relations (cypher.ranking.direct_slice).
"""

from cypher.ranking.direct_slice import write_direct_slice
from cypher.ranking.neighbourhood import write_neighbourhood
from cypher.ranking.slice_form import SliceForm

SEEDS_MAX = 50
"""The maximum number of seeds of a slice."""

UNKNOWN_SEEDS = (
    "COLLECT { UNWIND $seeds AS @key"
    " WITH @key WHERE NOT EXISTS { (:Identifier {key: @key})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) }"
    " RETURN DISTINCT @key }"
)
"""The ids of seeds that the graph does not have."""


def write_slice_around(form: SliceForm) -> str:
    """Clauses that bind `@other` to the slice around `@self`: a map of nodes, edges and truncated.

    Nodes are maps of node, distance and weight; edges are maps of kind, source, target and weight. Parameters: `limit`,
    the largest number of nodes; `from` and `to`, the years of papers, if the form has them.
    """
    return f"WITH [@self] AS @seeds {_write_slice(form)}"


def write_slice_of(form: SliceForm) -> str:
    """As `write_slice_around`, around the nodes whose ids are in the parameter `seeds`."""
    return (
        "UNWIND $seeds AS @key MATCH (:Identifier {key: @key})-[:IDENTIFIES]->(@seed:Paper|Person|Institution|Topic)"
        f" WITH collect(DISTINCT @seed) AS @seeds {_write_slice(form)}"
    )


def write_slice_of_collection(form: SliceForm) -> str:
    """As `write_slice_around`, around the first papers of the collection `@self`, at most SEEDS_MAX."""
    return (
        "CALL (@self) { MATCH (@self)-[@item:CONTAINS]->(@seed:Paper)"
        " WITH @seed ORDER BY coalesce(@item.position, 0), @seed.id"
        f" RETURN collect(@seed)[..CASE WHEN $limit < {SEEDS_MAX} THEN $limit ELSE {SEEDS_MAX} END] AS @seeds }} "
        + _write_slice(form)
    )


def _write_slice(form: SliceForm) -> str:
    return write_neighbourhood(form) if form.near else write_direct_slice(form)
