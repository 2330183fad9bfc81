"""The papers nearest to a paper or a collection, with reasons. docs/nearby.md explains the model.

Each signal has evidence `x` for a candidate (cypher.ranking.nearby_signals):

    part(signal) = weight · x / (x + half)                       shared authors and topics: · support
    score        = known · Σ part / best possible score          between 0 and 1

`support` grows with the other parts of the candidate, and `known` with its citations inside the graph. The best
possible score is that of a candidate which has the largest part of each signal and KNOWN_MAX citations. So a signal
without candidates takes nothing from the others. A part of a score is an integer, in millionths.
"""

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from cypher.compiler.filters import write_filter
from cypher.compiler.selection import Filter
from cypher.fields.filters import TESTS
from cypher.ranking.diversity import write_diversity
from cypher.ranking.nearby_model import ALONE, KNOWN, KNOWN_MAX, SIGNALS, SUPPORT_HALF, SUPPORTED
from cypher.ranking.nearby_signals import UNIT, write_candidates
from cypher.ranking.nearby_words import write_title_words
from cypher.versions import write_published

SEEDS_MAX = 10
"""The number of papers of a collection whose nearby papers are ranked."""


@dataclass(frozen=True, slots=True)
class NearbyForm:
    """The part of the arguments that decides the text: the signals used, and whether to diversify.

    `filter` is that of the list. Only a form that diversifies has it: papers left out must not displace others.
    """

    signals: tuple[str, ...]
    diversify: bool = False
    filter: Filter | None = None


def write_nearby(form: NearbyForm) -> str:
    """Clauses that bind `@other` to each paper near `@self`, `@rank` to its score and `@link` to its reasons.

    A reason is a list: the signal, its part of the score, and the count behind it or null. Scores are in millionths.
    `@self` and other versions of it are left out. If the form diversifies, `@rank` is the number of papers from this
    one to the last.
    """
    return _write_near(form.signals) + _write_order(form)


def _write_near(signals: Sequence[str]) -> str:
    supported = "[" + ", ".join(f"'{signal}'" for signal in SUPPORTED) + "]"
    return (
        f"WITH @self, {write_published('@self')} AS @root, {write_title_words('@self.title')} AS @title "
        f"CALL (@self, @root, @title) {{ {' UNION ALL '.join(_write_signal(signal) for signal in signals)} }} "
        "WITH @self, @root, @title, collect([@signal, @best, @found]) AS @signals "
        "WITH @self, @root, @title, @signals,"
        " reduce(@sum = 0.0, @row IN @signals | @sum + coalesce(@row[1], 0.0)) AS @total,"
        f" any(@row IN @signals WHERE @row[1] > 0 AND NOT @row[0] IN {supported}) AS @supports "
        "UNWIND @signals AS @row UNWIND @row[2] AS @one "
        "WITH @self, @root, @title, @total, @supports, @one[0] AS @other,"
        " collect([@row[0], @one[1], @one[2]]) AS @parts "
        f"WHERE @other <> @root AND NOT ({_VERSION}) "
        "WITH @total, @supports, @other, @parts, COUNT { (@other)<-[:CITES]-() } AS @known "
        f"WITH @other, @parts, {UNIT / (1 + KNOWN)} * (1 + {KNOWN / math.log(1 + KNOWN_MAX)} *"
        f" log(1 + CASE WHEN @known > {KNOWN_MAX} THEN {KNOWN_MAX} ELSE @known END)) / @total AS @unit,"
        f" CASE WHEN @supports THEN reduce(@sum = 0.0, @part IN @parts |"
        f" CASE WHEN @part[0] IN {supported} THEN @sum ELSE @sum + @part[1] END) END AS @support "
        f"WITH @other, @parts, @unit, coalesce({ALONE} + {1 - ALONE} * @support / (@support + {SUPPORT_HALF}), 1.0)"
        " AS @support "
        "WITH @other, [@reason IN [@part IN @parts | [@part[0], toInteger(round(@unit * @part[1] *"
        f" CASE WHEN @part[0] IN {supported} THEN @support ELSE 1.0 END)), @part[2]]] WHERE @reason[1] > 0] AS @link "
        "WITH @other, reduce(@total = 0, @reason IN @link | @total + @reason[1]) AS @rank, @link WHERE @rank > 0 "
        "WITH @other, @rank, @link"
    )


def write_nearby_to_collection(form: NearbyForm) -> str:
    """As `write_nearby`, for the collection `@self`. Its own papers are left out.

    A score is the mean of the scores with respect to each of the last SEEDS_MAX papers of the collection.
    """
    near_seed = re.sub(r"@self\b", "@seed", _write_near(form.signals))
    signals = ", ".join(f"'{signal}'" for signal in form.signals)
    return (
        "CALL (@self) { MATCH (@self)-[@item:CONTAINS]->(@seed:Paper)"
        f" WITH @seed ORDER BY coalesce(@item.position, 0) DESC, @seed.id LIMIT {SEEDS_MAX}"
        " RETURN collect(@seed) AS @seeds } "
        f"UNWIND @seeds AS @seed CALL (@seed) {{ {near_seed} RETURN @other, @link }} "
        "WITH @self, size(@seeds) AS @count, @other, collect(@link) AS @all"
        " WHERE NOT EXISTS { (@self)-[:CONTAINS]->(@other) }"
        " AND NOT EXISTS { (@self)-[:CONTAINS]->(:EarlierVersion)-[:VERSION_OF]->(@other) } "
        f"WITH @count, @other, [@signal IN [{signals}] | reduce(@total = [@signal, 0, null], @reasons IN @all |"
        " reduce(@sum = @total, @reason IN [@reason IN @reasons WHERE @reason[0] = @signal] |"
        " [@signal, @sum[1] + @reason[1],"
        " CASE WHEN @reason[2] IS NULL THEN @sum[2] ELSE coalesce(@sum[2], 0) + @reason[2] END]))] AS @sums "
        "WITH @other, [@sum IN @sums WHERE @sum[1] >= @count | [@sum[0], @sum[1] / @count, @sum[2]]] AS @link "
        "WITH @other, reduce(@total = 0, @reason IN @link | @total + @reason[1]) AS @rank, @link"
        f" WHERE @rank > 0 WITH @other, @rank, @link{_write_order(form)}"
    )


def _write_order(form: NearbyForm) -> str:
    """The clauses that diversify; "" if the form does not ask for it."""
    if not form.diversify:
        return ""
    condition = f" WHERE {write_filter(form.filter, TESTS['Paper'])}" if form.filter else ""
    return condition + write_diversity()


def _write_signal(signal: str) -> str:
    """Clauses that return one row: the signal, its largest part, and all parts as lists of candidate, part, count."""
    model = SIGNALS[signal]
    return (
        f"{write_candidates(signal)} WITH @candidate, {model.weight} * @x / (@x + {model.half}) AS @part, @shared_count"
        f" RETURN '{signal}' AS @signal, max(@part) AS @best,"
        " collect([@candidate, @part, @shared_count]) AS @found"
    )


_VERSION = (
    # splitting into words is slow, so only titles that contain the first and the last word are split
    "size(@title) > 0 AND @other.title IS NOT NULL"
    " AND toLower(@other.title) CONTAINS @title[0] AND toLower(@other.title) CONTAINS @title[-1]"
    f" AND {write_title_words('@other.title')} = @title"
    " AND (EXISTS { (@self)<-[:AUTHORED]-()-[:AUTHORED]->(@other) }"
    " OR NOT EXISTS { (@self)<-[:AUTHORED]-() } OR NOT EXISTS { (@other)<-[:AUTHORED]-() })"
)
"""Whether `@other` is another version of `@self`: the same title, and a common author if both have authors."""
