"""A slice of the research map: the ranked neighbourhood of some nodes, with a budget that all kinds share.

The candidates of a level are the neighbours of the nodes in the level before. The weight of a candidate is

    Σ pull(p) · score(p, c) · (1 + log10(1 + prominence(c)))        over its neighbours p in the level before
    pull(p) = weight(p) / best weight of its level / log2(2 + degree(p))

`score` is the score of a topic for a paper, otherwise 1. `prominence` is the number of citations of a paper, the number
of papers of a person or institution, and 0 for a topic. The logarithm of the degree damps hubs (Adamic & Adar 2003,
Friends and neighbors on the Web). Weights are integers (millionths), so that a sum does not depend on the order in
which Neo4j finds its terms.

The best node of each kind comes first, then the second best of each kind, and so on until the level's share of the
budget is spent. No kind displaces another, and a share that one kind does not need goes to the others. A share that a
level does not spend goes to the next level; what remains after the last level goes to candidates that earlier levels
left out. Earlier versions of a work are no candidates. All other neighbours of an expanded node are ranked. All seeds
are expanded; of the other nodes only the best, up to NEIGHBOURS_MAX neighbours together, so that hubs do not make a
slice slow.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from cypher.model import MAP_LABELS, MAP_TYPES

NEIGHBOURS_MAX = 6_000
"""The maximum number of neighbours, of all nodes of a level together, that are ranked for the next level."""

SEEDS_MAX = 50
"""The maximum number of seeds of a slice."""

SHARES = {1: (1.0,), 2: (0.6, 1.0), 3: (0.5, 0.8, 1.0)}
"""For each depth: the share of the budget without the seeds that may be spent up to and including each level."""

UNKNOWN_SEEDS = (
    "COLLECT { UNWIND $seeds AS @key"
    " WITH @key WHERE NOT EXISTS { (:Identifier {key: @key})-[:IDENTIFIES]->(:Paper|Person|Institution|Topic) }"
    " RETURN DISTINCT @key }"
)
"""The ids of seeds that the graph does not have."""

EDGE = (
    "{kind: CASE type(@relation) WHEN 'STATES_AFFILIATION' THEN 'AFFILIATED_WITH' ELSE type(@relation) END,"
    " source: startNode(@relation).id, target: endNode(@relation).id, weight: coalesce(@relation.score, 1.0)}"
)
"""An expression: the edge for the relationship `@relation`."""

_PROMINENCE = (
    "CASE WHEN @candidate:Paper THEN coalesce(@candidate.citationCount, 0)"
    " WHEN @candidate:Person THEN COUNT { (@candidate)-[:AUTHORED]->() }"
    " WHEN @candidate:Institution THEN COUNT { (@candidate)<-[:STATES_AFFILIATION]-() } ELSE 0 END"
)


_LABELS = ", ".join(f"'{label}'" for label in MAP_LABELS.values())


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


def types_of(relations: Sequence[str]) -> str:
    """The relationship types of kinds of relation, as in a pattern: A|B."""
    return "|".join(type_ for relation in relations for type_ in MAP_TYPES[relation])


def _write_slice(form: SliceForm) -> str:
    """Clauses that compute all levels in turn. They bind:

    @slice         the nodes so far
    @entries       their entries in the answer
    @level         the last level: maps of node, weight (millionths of the best of the level) and degree
    @cut           whether a candidate was left out
    @spare1, …     the entries of the candidates that a level left out
    """
    types = types_of(form.relations)
    text = (
        "WITH @seeds, @seeds AS @slice, false AS @cut, [@seed IN @seeds | {node: @seed, weight: 1.0}] AS @entries,"
        f" [@seed IN @seeds | {{node: @seed, weight: 1000000, degree: COUNT {{ (@seed)-[:{types}]-() }}}}] AS @level "
    )
    for number, share in enumerate(SHARES[form.depth], 1):
        text += _write_frontier(number) + _write_level(form, types, number, share)
    for number in range(1, form.depth):
        text += _write_remainder(form.depth, number)
    return text + _write_edges(types) + _write_distances(form.depth)


def _write_frontier(number: int) -> str:
    """Binds `@frontier` to the entries that are expanded: all seeds; in later levels the best within NEIGHBOURS_MAX."""
    if number == 1:
        return "WITH *, @level AS @frontier "
    return (
        f"WITH *, reduce(@chosen = {{left: {NEIGHBOURS_MAX}, entries: []}}, @entry IN @level |"
        " CASE WHEN @entry.degree > @chosen.left THEN @chosen"
        " ELSE {left: @chosen.left - @entry.degree, entries: @chosen.entries + [@entry]} END).entries AS @frontier "
    )


def _write_level(form: SliceForm, types: str, number: int, share: float) -> str:
    """The next level: the best candidates of each kind in turn, until the budget is spent.

    One candidate of each kind more than the budget allows is read: it shows that there are more.
    """
    spares = "".join(f"@spare{earlier}, " for earlier in range(1, number))
    if number < form.depth:
        spares += f"{_write_entries('@ranked[size(@kept)..]', number)} AS @spare{number}, "
    budget = f"toInteger(ceil(($limit - size(@seeds)) * {share})) + size(@seeds) - size(@slice)"
    return (
        "CALL (@frontier, @slice) { UNWIND @frontier AS @expanded"
        " WITH @expanded.node AS @parent, @expanded.weight / (log(2 + @expanded.degree) / log(2)) AS @pull"
        f" MATCH (@parent)-[@link:{types}]-(@candidate) WHERE {_write_tests(form)}"
        " WITH @candidate, sum(toInteger(@pull * coalesce(@link.score, 1.0))) AS @drawn"
        f" WITH @candidate, 1 + toInteger(@drawn * (1 + log10(1 + {_PROMINENCE}))) AS @weight"
        " ORDER BY @weight DESC, @candidate.id"
        f" WITH head([@label IN labels(@candidate) WHERE @label IN [{_LABELS}]]) AS @kind,"
        " collect({node: @candidate, weight: @weight})[..$limit + 1] AS @best"
        " UNWIND range(0, size(@best) - 1) AS @place"
        " WITH @best[@place] AS @entry, @place ORDER BY @place, @entry.weight DESC, @entry.node.id"
        " RETURN collect(@entry) AS @ranked } "
        f"WITH *, CASE WHEN {budget} > 0 THEN @ranked[..{budget}] ELSE [] END AS @kept "
        f"WITH @seeds, {spares}@slice + [@entry IN @kept | @entry.node] AS @slice,"
        " @cut OR size(@kept) < size(@ranked) OR size(@frontier) < size(@level) AS @cut,"
        f" @entries + {_write_entries('@kept', number)} AS @entries,"
        " [@entry IN @kept | {node: @entry.node, weight: 1000000 * @entry.weight / @ranked[0].weight,"
        f" degree: head([@node IN [@entry.node] | COUNT {{ (@node)-[:{types}]-() }}])}}] AS @level "
    )


def _write_entries(candidates: str, number: int) -> str:
    """The entries of a level's candidates in the answer. The best candidate of level n has the weight 1 / 2ⁿ."""
    weight = f"round(1.0 * @entry.weight / @ranked[0].weight / {2**number}, 6)"
    return f"[@entry IN {candidates} | {{node: @entry.node, weight: {weight}}}]"


def _write_remainder(depth: int, number: int) -> str:
    """Spends the rest of the budget on candidates that a level left out and no later level has taken."""
    later = "".join(f"@spare{each}, " for each in range(number + 1, depth))
    return (
        f"WITH *, [@entry IN @spare{number} WHERE NOT @entry.node IN @slice][..$limit - size(@slice)] AS @more{number} "
        f"WITH @seeds, @cut, {later}@slice + [@entry IN @more{number} | @entry.node] AS @slice,"
        f" @entries + @more{number} AS @entries "
    )


def _write_tests(form: SliceForm) -> str:
    """The conditions on a candidate."""
    tests = ["NOT @candidate IN @slice", "NOT @candidate:EarlierVersion"]
    if set(form.nodes) < set(MAP_LABELS):
        tests.append("(" + " OR ".join(f"@candidate:{MAP_LABELS[kind]}" for kind in form.nodes) + ")")
    if form.from_year:
        tests.append("(NOT @candidate:Paper OR @candidate.year >= $from)")
    if form.to_year:
        tests.append("(NOT @candidate:Paper OR @candidate.year <= $to)")
    return " AND ".join(tests)


def _write_edges(types: str) -> str:
    """Binds `@edges` to the edges between the nodes of the slice."""
    return (
        f"CALL (@slice) {{ UNWIND @slice AS @start MATCH (@start)-[@relation:{types}]->(@end) WHERE @end IN @slice"
        f" RETURN collect({EDGE}) AS @edges }} "
    )


def _write_distances(depth: int) -> str:
    """Binds `@other`. Distances are the number of edges of the slice from the nearest seed."""
    text, cases = "WITH *, [@seed IN @seeds | @seed.id] AS @reached0 ", "WHEN @entry.node.id IN @reached0 THEN 0 "
    for number in range(1, depth):
        last = f"@reached{number - 1}"
        text += (
            f"WITH *, {last} + [@edge IN @edges WHERE @edge.source IN {last} | @edge.target]"
            f" + [@edge IN @edges WHERE @edge.target IN {last} | @edge.source] AS @reached{number} "
        )
        cases += f"WHEN @entry.node.id IN @reached{number} THEN {number} "
    return text + (
        "WITH {nodes: [@entry IN @entries |"
        f" {{node: @entry.node, weight: @entry.weight, distance: CASE {cases}ELSE {depth} END}}],"
        " edges: @edges, truncated: @cut} AS @other"
    )
