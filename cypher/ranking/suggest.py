"""Suggestions for a search box: names and titles with words that begin with all typed words, in any order.

One or two letters match the start of a word in a third of all names, too many to rank in time. So the most prominent
nodes of each kind have an index of their own (imports/mark_prominent.cypher), which is searched first. The index of all
names is searched only if the first one gives too few, and then it has few matches as well. If neither has a match, both
are searched again with one edit allowed in each longer word.

Suggestions have three tiers: names that equal the typed text; names that begin with it, or of which another name equals
it; all others. The name of a person also begins with the text if its parts begin with the typed words in their order:
`chris mann` begins Christopher D. Manning, and a family name is as good as a first name. In each tier, prominent nodes
come first, by their rank within their kind; then the others, by PROMINENCE.
"""

from dataclasses import dataclass

from cypher.model import MAP_LABELS
from cypher.ranking.search import PROMINENCE, SEARCHED_NAME

OTHERS_MAX = 5000
"""The number of hits of the index of all names that are ranked."""

PROMINENT_FIELDS = ("prominentNames",)
"""The fields of the index of prominent nodes."""

_IS_SAME_WORK = "(@other:EarlierVersion AND EXISTS { (@other)-[:VERSION_OF]->({title: @other.title}) })"
"""Whether the published version of `@other` has the same title."""


@dataclass(frozen=True, slots=True)
class SuggestForm:
    """The part of the arguments that decides the text. `kinds` is empty for all kinds."""

    kinds: tuple[str, ...] = ()


def write_suggest(form: SuggestForm) -> str:
    """Clauses that bind `@other` to each suggestion, and `@rank` to its place.

    Parameters: `first`, the number of suggestions wanted; and the map `asked`:

        prominent           a full-text query for the index of prominent nodes
        begun               a full-text query for the index of all names
        mistypedProminent   as `prominent`, with an edit in each longer word
        mistyped            as `begun`, with an edit in each longer word
        start               the `search_form` of the typed text
        words               the typed words; empty for one word and for very many
    """
    test = ""
    if form.kinds:
        test = " AND (" + " OR ".join(f"@other:{MAP_LABELS[kind]}" for kind in form.kinds) + ")"
    return (
        f"CALL () {{ {_match_prominent('prominent', test)} RETURN collect(@hit) AS @known }} "
        f"CALL (@known) {{ WITH @known WHERE size(@known) < $first {_match_others('begun', test)}"
        " RETURN collect(@hit) AS @others } "
        "CALL (@known, @others) { WITH @known, @others WHERE size(@known) + size(@others) = 0"
        f" {_match_prominent('mistypedProminent', test)} RETURN collect(@hit) AS @near }} "
        "CALL (@known, @others, @near) { WITH @known, @others, @near"
        " WHERE size(@known) + size(@others) = 0 AND size(@near) < $first"
        f" {_match_others('mistyped', test)} RETURN collect(@hit) AS @far }} "
        "CALL (@known, @others, @near, @far) { UNWIND @known + @others + @near + @far AS @hit"
        " WITH @hit ORDER BY @hit[1], @hit[2], @hit[3], @hit[0].id LIMIT $first RETURN collect(@hit[0]) AS @all } "
        "UNWIND range(0, size(@all) - 1) AS @rank WITH @rank, @all[@rank] AS @other "
    )


def _match_prominent(query: str, test: str) -> str:
    """Binds `@hit` to the first prominent nodes: node, tier, 0, rank within the kind."""
    return (
        f"CALL db.index.fulltext.queryNodes('prominent_name', $asked.{query}) YIELD node AS @other"
        " WITH @other, @other.prominentNames[0] AS @name, @other.prominentNames AS @names"
        f" WHERE @name IS NOT NULL{test}"
        f" WITH @other, {_write_tier('@name')} AS @tier, @other.prominence AS @place"
        " ORDER BY @tier, @place, @other.id LIMIT $first WITH [@other, @tier, 0, @place] AS @hit"
    )


def _match_others(query: str, test: str) -> str:
    """Binds `@hit` to the first of the other nodes: node, tier, 1, negative PROMINENCE."""
    return (
        f"CALL db.index.fulltext.queryNodes('entity_name', $asked.{query}, {{limit: {OTHERS_MAX}}})"
        f" YIELD node AS @other WITH @other WHERE @other.prominence IS NULL AND NOT {_IS_SAME_WORK}{test}"
        f" WITH @other, {PROMINENCE} AS @place, {SEARCHED_NAME} AS @name,"
        " coalesce(@other.searchOtherNames, []) AS @names"
        f" WITH @other, {_write_tier('@name')} AS @tier, -@place AS @place"
        " ORDER BY @tier, @place, @other.id LIMIT $first WITH [@other, @tier, 1, @place] AS @hit"
    )


def _write_tier(name: str) -> str:
    after = "substring(@rest, size(split(@rest, ' ' + @word)[0]) + 1 + size(@word))"
    in_order = (
        f"reduce(@rest = ' ' + {name}, @word IN $asked.words |"
        f" CASE WHEN @rest CONTAINS ' ' + @word THEN {after} END) IS NOT NULL"
    )
    return (
        f"CASE WHEN {name} = $asked.start THEN 0 WHEN {name} STARTS WITH $asked.start THEN 1"
        f" WHEN @other:Person AND ({name} CONTAINS ' ' + $asked.start OR ($asked.words <> [] AND {in_order})) THEN 1"
        " WHEN $asked.start IN @names THEN 1 ELSE 2 END"
    )
