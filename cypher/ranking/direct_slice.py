"""A slice that follows stored relations: the ranked neighbours of some nodes, with a budget that all kinds share.

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

from cypher.model import MAP_LABELS
from cypher.ranking.slice_form import (
    SHARES,
    SliceForm,
    is_every_kind,
    types_of,
    write_budget,
    write_distances,
    write_edges,
    write_year_tests,
)
from cypher.ranking.why import write_reasons

NEIGHBOURS_MAX = 6_000
"""The maximum number of neighbours, of all nodes of a level together, that are ranked for the next level."""

_PROMINENCE = (
    "CASE WHEN @candidate:Paper THEN coalesce(@candidate.citationCount, 0)"
    " WHEN @candidate:Person THEN COUNT { (@candidate)-[:AUTHORED]->() }"
    " WHEN @candidate:Institution THEN COUNT { (@candidate)<-[:STATES_AFFILIATION]-() } ELSE 0 END"
)


_LABELS = ", ".join(f"'{label}'" for label in MAP_LABELS.values())


def write_direct_slice(form: SliceForm) -> str:
    """Clauses that bind `@other` to the slice around `@seeds`. They compute all levels in turn. Beside the variables of
    cypher.ranking.slice_form they bind:

    @level         the last level: maps of node, weight (millionths of the best of the level) and degree
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
    return text + write_edges(types) + write_reasons() + write_distances(form.depth)


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
    budget = write_budget(share)
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
    if not is_every_kind(form):
        tests.append("(" + " OR ".join(f"@candidate:{MAP_LABELS[kind]}" for kind in form.nodes) + ")")
    tests += [f"(NOT @candidate:Paper OR {test})" for test in write_year_tests(form, "@candidate")]
    return " AND ".join(tests)
