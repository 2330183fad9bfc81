"""Suggestions while somebody types: names and titles in which every word typed occurs, the last one perhaps only begun.

A begun word of one or two letters is in a third of all names, too many to rank while somebody waits. So the most
prominent nodes of every kind have an index of their own (imports/mark_prominent.cypher), which is asked first; all
other names are asked only when that gives too few, which then are few as well.

The order: names that are what was typed, then names that start so (of people, any of their names), then all others;
in each the prominent by their place among their kind, then the others by citations or papers.
"""

from dataclasses import dataclass

from cypher.model import MAP_LABELS
from cypher.ranking.search import PROMINENCE
from cypher.text.folding import write_fold

OTHERS_MAX = 5000
"""Most names beyond the prominent that are looked at."""
START_SPELLINGS = 4
"""How many characters longer the start of a name may be than the same without accents."""


@dataclass(frozen=True, slots=True)
class SuggestForm:
    """What decides the text of suggestions: the kinds, if not all."""

    kinds: tuple[str, ...] = ()


def write_suggest(form: SuggestForm) -> str:
    """Clauses that bind `@other` to what is suggested, and `@rank` to its place.

    Parameters: `asked`, a map of `prominent` and `begun`, full-text queries for the two indexes, `start`, what was
    typed, folded, and `folds`, of cypher.text.folding; `first`, how many are wanted.
    """
    test = ""
    if form.kinds:
        test = " AND (" + " OR ".join(f"@other:{MAP_LABELS[kind]}" for kind in form.kinds) + ")"
    start = f"left(@name, size($asked.start) + {START_SPELLINGS})"
    return (
        "CALL () { CALL db.index.fulltext.queryNodes('prominent_name', $asked.prominent) YIELD node AS @other"
        f" WITH @other, @other.prominentName AS @name WHERE @name IS NOT NULL{test}"
        f" WITH @other, {_write_tier('@name')} AS @tier, @other.prominence AS @place ORDER BY @tier, @place, @other.id LIMIT $first"
        " RETURN collect([@other, @tier, 0, @place]) AS @known } "
        "CALL (@known) { WITH @known WHERE size(@known) < $first"
        f" CALL db.index.fulltext.queryNodes('entity_name', $asked.begun, {{limit: {OTHERS_MAX}}}) YIELD node AS @other"
        f" WITH @other, coalesce(@other.title, @other.name) AS @name WHERE @other.prominence IS NULL{test}"
        f" WITH @other, {PROMINENCE} AS @place,"
        f" {write_fold(f'CASE WHEN @other:Person THEN @name ELSE {start} END', '$asked.folds')} AS @name"
        f" WITH @other, {_write_tier('@name')} AS @tier, -@place AS @place ORDER BY @tier, @place, @other.id LIMIT $first"
        " RETURN collect([@other, @tier, 1, @place]) AS @others } "
        "CALL (@known, @others) { UNWIND @known + @others AS @hit"
        " WITH @hit ORDER BY @hit[1], @hit[2], @hit[3], @hit[0].id LIMIT $first RETURN collect(@hit[0]) AS @all } "
        "UNWIND range(0, size(@all) - 1) AS @rank WITH @rank, @all[@rank] AS @other "
    )


def _write_tier(name: str) -> str:
    return (
        f"CASE WHEN {name} = $asked.start THEN 0 WHEN {name} STARTS WITH $asked.start THEN 1"
        f" WHEN @other:Person AND {name} CONTAINS ' ' + $asked.start THEN 1 ELSE 2 END"
    )
