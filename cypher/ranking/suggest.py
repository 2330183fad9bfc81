"""Suggestions for a search box: names and titles with all typed words, of which the last may be the start of a word.

One or two letters match the start of a word in a third of all names, too many to rank in time. So the most prominent
nodes of each kind have an index of their own (imports/mark_prominent.cypher), which is searched first. The index of all
names is searched only if the first one gives too few, and then it has few matches as well.

Names that equal the typed text come first, then names that start with it (for people, any part of the name) and nodes
of which another name equals it, then all others. In each group, prominent nodes come first, by their rank within their
kind; then the others, by PROMINENCE.
"""

from dataclasses import dataclass

from cypher.model import MAP_LABELS
from cypher.ranking.search import PROMINENCE, SEARCHED_NAME

OTHERS_MAX = 5000
"""The number of hits of the index of all names that are ranked."""


@dataclass(frozen=True, slots=True)
class SuggestForm:
    """The part of the arguments that decides the text. `kinds` is empty for all kinds."""

    kinds: tuple[str, ...] = ()


def write_suggest(form: SuggestForm) -> str:
    """Clauses that bind `@other` to each suggestion, and `@rank` to its place.

    Parameters: `first`, the number of suggestions wanted; and the map `asked`:

        prominent   a full-text query for the index of prominent nodes
        begun       a full-text query for the index of all names
        start       the `search_form` of the typed text
    """
    test = ""
    if form.kinds:
        test = " AND (" + " OR ".join(f"@other:{MAP_LABELS[kind]}" for kind in form.kinds) + ")"
    return (
        "CALL () { CALL db.index.fulltext.queryNodes('prominent_name', $asked.prominent) YIELD node AS @other"
        " WITH @other, @other.prominentNames[0] AS @name, @other.prominentNames AS @names"
        f" WHERE @name IS NOT NULL{test}"
        f" WITH @other, {_write_tier('@name')} AS @tier, @other.prominence AS @place"
        " ORDER BY @tier, @place, @other.id LIMIT $first"
        " RETURN collect([@other, @tier, 0, @place]) AS @known } "
        "CALL (@known) { WITH @known WHERE size(@known) < $first"
        f" CALL db.index.fulltext.queryNodes('entity_name', $asked.begun, {{limit: {OTHERS_MAX}}}) YIELD node AS @other"
        f" WITH @other WHERE @other.prominence IS NULL{test}"
        f" WITH @other, {PROMINENCE} AS @place, {SEARCHED_NAME} AS @name,"
        " coalesce(@other.searchOtherNames, []) AS @names"
        f" WITH @other, {_write_tier('@name')} AS @tier, -@place AS @place"
        " ORDER BY @tier, @place, @other.id LIMIT $first"
        " RETURN collect([@other, @tier, 1, @place]) AS @others } "
        "CALL (@known, @others) { UNWIND @known + @others AS @hit"
        " WITH @hit ORDER BY @hit[1], @hit[2], @hit[3], @hit[0].id LIMIT $first RETURN collect(@hit[0]) AS @all } "
        "UNWIND range(0, size(@all) - 1) AS @rank WITH @rank, @all[@rank] AS @other "
    )


def _write_tier(name: str) -> str:
    return (
        f"CASE WHEN {name} = $asked.start THEN 0 WHEN {name} STARTS WITH $asked.start THEN 1"
        f" WHEN @other:Person AND {name} CONTAINS ' ' + $asked.start THEN 1"
        " WHEN $asked.start IN @names THEN 1 ELSE 2 END"
    )
