"""Walks from a person, an institution or a topic to others of its kind, over something that both have.

    (self) - own paper - via - paper of the candidate - (candidate)

    value(candidate) = Σ √(own(via) · theirs(via)) / log(1 + degree(via)) / √(size(candidate) + SIZE_MIN)
    part(candidate)  = weight of the signal · value(candidate) / (best value of the signal + doubt of the signal)

The sum is over all nodes `via`. `own` and `theirs` are the numbers of papers that lead to `via` from each side, or 1.
`degree` is the number of nodes that `via` leads to: hubs count little (Adamic & Adar 2003). Some walks have no size,
and no root of it. `doubt` is the value at which the best candidate has half of the weight: a signal with little
evidence says little. Terms are integers, so that their sum does not depend on the order in which Neo4j finds them.

A walk is bounded. It takes at most STEPS_MAX steps from own papers to nodes `via`, those of papers with few steps
first. It uses the nodes `via` in descending order of own² / degree, then by id: at most VIAS_MAX, and those that lead
to at most WALK_MAX nodes together, or DIRECT_MAX if these are the candidates. A node that exceeds the rest of the bound
is left out. A paper with more than AUTHORS_MAX authors does not lead from one person to another. The versions of a work
count once.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from cypher.versions import write_published

UNIT = 1_000_000
"""Scores are integers, in millionths, until the last step divides them by this."""

OWN_MAX = 1_000
"""The number of own papers that lead to others, the most cited ones."""

STEPS_MAX = 10_000
"""The maximum number of steps from own papers to nodes `via`. The papers with the fewest steps come first."""

VIAS_MAX = 500
"""The number of nodes `via` that a walk uses."""

WALK_MAX = 700
"""The maximum total degree of these nodes."""

DIRECT_MAX = 1_500
"""The same for walks from `via` to candidates in one step."""

SIZE_MIN = 20
"""Added to the size of a candidate: one shared paper does not make a node with a single paper the nearest."""

AUTHORS_MAX = 100
"""The number of authors up to which a paper leads from one person to another."""


@dataclass(frozen=True, slots=True)
class EntityWalk:
    """A walk. All texts are over `@self`, `@own` (its papers), `@via` and `@candidate`.

    `there` binds `@via`, from the own paper `@mine` in `steps` steps. Without `steps` it binds both. `on` binds
    `@candidate` and `@theirs`. `steps`, `degree` and `size` are expressions, `most` is the bound of the total degree.
    `by_work`: `@via` is a paper, and the versions of a work are one `@via`.
    """

    there: str
    on: str
    degree: str
    size: str = ""
    steps: str = ""
    most: int = WALK_MAX
    by_work: bool = False


def write_own(papers: str) -> str:
    """Clauses that bind `@own` to the papers of `@self`, the most cited ones. `papers`: the relationship to them."""
    return (
        f"CALL (@self) {{ MATCH (@self){papers}(@paper:Paper)"
        f" WITH @paper ORDER BY coalesce(@paper.citationCount, 0) DESC, @paper.id LIMIT {OWN_MAX}"
        " RETURN collect(@paper) AS @own } "
    )


def write_few(papers: str, steps: str, most: int) -> str:
    """Clauses that bind `@mine` to each paper of a list, those with the fewest steps, up to `most` steps in total."""
    return (
        f"UNWIND {papers} AS @mine WITH @self, @mine, {steps} AS @steps ORDER BY @steps, @mine.id"
        " WITH @self, collect([@mine, @steps]) AS @ordered"
        " UNWIND @ordered[..reduce(@spent = [0, 0], @one IN @ordered | CASE WHEN @spent[0] + @one[1] > "
        f"{most} THEN [{most}, @spent[1]] ELSE [@spent[0] + @one[1], @spent[1] + 1] END)[1]] AS @few"
        " WITH @self, @few[0] AS @mine"
    )


def write_walk(walk: EntityWalk) -> str:
    """Clauses that bind `@candidate` to each end of the walk, `@sum` to its value, and `@shared_count`."""
    by_work = ""
    size = f"sqrt(toFloat({walk.size} + {SIZE_MIN}))" if walk.size else "1.0"
    if walk.by_work:
        by_work = f" WITH @candidate, {write_published('@via')} AS @via, max(@term) AS @term"
    first = f"{write_few('@own', walk.steps, STEPS_MAX)} " if walk.steps else ""
    return (
        f"{first}{walk.there} WITH @self, @via, count(DISTINCT {write_published('@mine')}) AS @mine_count"
        f" WITH @self, @via, @mine_count, {walk.degree} AS @degree WHERE @degree > @mine_count"
        " WITH @self, @via, @mine_count, @degree"
        " ORDER BY toFloat(@mine_count * @mine_count) / @degree DESC, coalesce(@via.id, @via.key)"
        f" LIMIT {VIAS_MAX}"
        " WITH @self, collect([@via, @mine_count, @degree]) AS @between"
        " UNWIND reduce(@kept = [0, []], @one IN @between | CASE WHEN @kept[0] + @one[2] >"
        f" {walk.most} THEN @kept ELSE [@kept[0] + @one[2], @kept[1] + [@one]] END)[1] AS @chosen"
        " WITH @self, @chosen[0] AS @via, @chosen[1] AS @mine_count, @chosen[2] AS @degree"
        f" {walk.on}"
        f" WITH @via, @mine_count, @degree, @candidate, count(DISTINCT {write_published('@theirs')}) AS @their_count"
        f" WITH @candidate, @via, toInteger({UNIT} * sqrt(toFloat(@mine_count * @their_count)) / log(1 + @degree))"
        f" AS @term{by_work}"
        " WITH @candidate, count(*) AS @shared_count, sum(@term) AS @sum"
        f" WITH @candidate, @shared_count, @sum / {size} AS @sum"
    )


def write_walks(walks: Sequence[EntityWalk]) -> str:
    """As `write_walk`, for the sum of one or two walks, which does not depend on their order."""
    if len(walks) == 1:
        return write_walk(walks[0])
    branches = " UNION ALL ".join(f"{write_walk(walk)} RETURN @candidate, @shared_count, @sum" for walk in walks)
    return (
        f"CALL (@self, @own) {{ {branches} }} WITH @candidate, sum(@shared_count) AS @shared_count, sum(@sum) AS @sum"
    )


@dataclass(frozen=True, slots=True)
class Signal:
    """A signal: the largest part of a score that it can give, and its doubt, in the unit of its values."""

    weight: float
    doubt: float


def write_signals(signals: Mapping[str, Signal], clauses: Mapping[str, str], *rows: str) -> str:
    """Clauses that bind `@candidate`, `@rank` to its score and `@all` to its reasons.

    A reason is a list: the signal, its part of the score, and the count behind it. `clauses` bind `@candidate`,
    `@shared_count` and `@sum`, by signal; `rows` are further branches that return a candidate and a reason.
    """
    branches = [
        f"{clauses[name]} WITH collect([@candidate, @shared_count, @sum]) AS @all, max(@sum) AS @best"
        f" UNWIND @all AS @found WITH @found[0] AS @candidate, @found[1] AS @shared_count,"
        f" toInteger(round({round(signal.weight * UNIT)} * @found[2] / (@best + {round(signal.doubt * UNIT)}.0)))"
        f" AS @part WHERE @part >= 1 RETURN @candidate, ['{name}', @part, @shared_count] AS @reason"
        for name, signal in signals.items()
    ]
    return (
        f"CALL (@self, @own) {{ {' UNION ALL '.join([*branches, *rows])} }} "
        "WITH @self, @candidate, sum(@reason[1]) AS @rank, collect(@reason) AS @all"
    )
