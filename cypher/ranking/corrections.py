"""Corrections of a query that finds nothing or little: its words with typing errors, replaced by words of the graph.

A fuzzy query finds the NEAR_MAX names and titles that resemble the query most, as a whole. Each typed word is replaced
by the word of these names that is at most as many errors away as allowed, and that most and the best of them have:

    Σ 1 / place of the name, divided by 1 + errors

A word without such a word stays. If the query finds something as typed, a typed word that these names have stays too,
unless it is the only one.
"""

from cypher.ranking.names import SEARCHED_NAME
from cypher.text.corrections import PLACE_END, PLACE_START

FEW_MAX = 2
"""The number of results up to which a query is corrected."""

NEAR_MAX = 20
"""The number of names and titles from which words are taken."""

_ENDS = "[[1, 1], [1, 0], [0, 1]]"
"""Letters that an error takes at an end of a word and of the typed one: another letter, one too few, one too many."""

_LEFT = "CASE WHEN size(@{0}) > @first[{1}] + @last[{1}] THEN size(@{0}) - @first[{1}] - @last[{1}] ELSE 0 END"
_EDITS = (
    "CASE WHEN @right = '' AND @wrong = '' THEN 0"
    " WHEN size(@right) <= 1 AND size(@wrong) <= 1 THEN 1"
    " WHEN size(@right) = 2 AND @right = reverse(@wrong) THEN 1"
    " WHEN @word[1] = 2 AND size(@right) <= 2 AND size(@wrong) <= 2 THEN 2"
    f" WHEN @word[1] = 2 AND any(@first IN {_ENDS} WHERE any(@last IN {_ENDS} WHERE"
    " size(@right) >= @first[0] + @last[0] AND size(@wrong) >= @first[1] + @last[1]"
    f" AND substring(@right, @first[0], {_LEFT.format('right', 0)})"
    f" = substring(@wrong, @first[1], {_LEFT.format('wrong', 1)}))) THEN 2 END"
)
"""The errors between two words that differ only in `@right` and `@wrong`, which have no common start and end; null if
they are more than allowed. Of two errors, one is then at each end."""


def write_few() -> str:
    """Binds `@few` to the nodes that the query finds as typed, if it can be corrected and they are at most FEW_MAX.

    Gives no row otherwise.
    """
    return (
        "WITH $asked.correction AS @correction WHERE @correction IS NOT NULL"
        " WITH COLLECT { UNWIND $asked.rankings AS @ranking"
        f" CALL db.index.fulltext.queryNodes(@ranking[0], @ranking[1], {{limit: {FEW_MAX + 1}}}) YIELD node AS @hit"
        f" RETURN DISTINCT @hit }} AS @few WHERE size(@few) <= {FEW_MAX} "
    )


def write_correction() -> str:
    """Binds `@corrected` to a map like `$asked`, for the nodes `@few` that the query finds as typed.

    Gives no row if no word is replaced, or if the corrected query finds nothing. The text has no aggregation, so that
    it can be a part of an expression.
    """
    return (
        "WITH @few, COLLECT {"
        f" CALL db.index.fulltext.queryNodes('entity_name', $asked.correction.fuzzy, {{limit: {NEAR_MAX}}})"
        " YIELD node AS @other, score AS @likeness"
        f" WITH {SEARCHED_NAME} AS @name, @likeness, @other ORDER BY @likeness DESC, @other.id"
        " RETURN split(@name, ' ') } AS @names "
        "WITH @few, @names, COLLECT { UNWIND @names AS @title UNWIND @title AS @candidate WITH DISTINCT @candidate"
        " WHERE NOT @candidate IN $asked.correction.left AND NOT @candidate CONTAINS '\"'"
        " RETURN [@candidate, reduce(@sum = 0.0, @place IN range(0, size(@names) - 1) |"
        " @sum + CASE WHEN @candidate IN @names[@place] THEN 1.0 / (1 + @place) ELSE 0.0 END)] } AS @candidates "
        "WITH @few, COLLECT { UNWIND range(0, size($asked.correction.words) - 1) AS @number"
        " WITH @number, $asked.correction.words[@number] AS @word ORDER BY @number"
        f" RETURN coalesce(head(COLLECT {{ {_write_best_word()} }}), @word[0]) }} AS @words "
        "WITH @few, @words WHERE any(@number IN range(0, size(@words) - 1)"
        " WHERE @words[@number] <> $asked.correction.words[@number][0]) "
        "WITH @few, {"
        "rankings: [@ranking IN $asked.correction.rankings |"
        f" [@ranking[0], {_fill('@ranking[1]')}, @ranking[2], @ranking[3]]],"
        f" whole: [@whole IN $asked.correction.whole | {_fill('@whole')}],"
        f" exact: {_fill('$asked.correction.exact')}, text: {_fill('$asked.correction.text')}"
        "} AS @corrected "
        "WHERE EXISTS { UNWIND @corrected.rankings AS @ranking"
        " CALL db.index.fulltext.queryNodes(@ranking[0], @ranking[1], {limit: 1}) YIELD node AS @hit RETURN @hit } "
    )


def _write_best_word() -> str:
    """Returns the best of `@candidates`, words with their weights, for `@word`; no row if none is near enough."""
    start = "size([@at IN range(1, @least) WHERE left(@candidate, @at) = left(@word[0], @at)])"
    end = "size([@at IN range(1, @least - @start) WHERE right(@candidate, @at) = right(@word[0], @at)])"
    return (
        "UNWIND @candidates AS @pair WITH @pair[0] AS @candidate, @pair[1] AS @weight"
        " WHERE abs(size(@candidate) - size(@word[0])) <= @word[1]"
        " WITH @candidate, @weight,"
        " CASE WHEN size(@candidate) < size(@word[0]) THEN size(@candidate) ELSE size(@word[0]) END AS @least"
        f" WITH @candidate, @weight, @least, {start} AS @start"
        f" WITH @candidate, @weight, @start, {end} AS @end"
        " WITH @candidate, @weight, substring(@candidate, @start, size(@candidate) - @start - @end) AS @right,"
        " substring(@word[0], @start, size(@word[0]) - @start - @end) AS @wrong"
        f" WITH @candidate, @weight, {_EDITS} AS @edits WHERE @edits IS NOT NULL"
        " RETURN @candidate"
        " ORDER BY CASE WHEN @edits = 0 AND size(@few) > 0 AND size($asked.correction.words) > 1 THEN 0 ELSE 1 END,"
        " @weight / (1 + @edits) DESC, @candidate LIMIT 1"
    )


def write_did_you_mean() -> str:
    """An expression: the corrected query, or null."""
    return f"head(COLLECT {{ {write_few()}{write_correction()}RETURN @corrected.text }})"


def _fill(template: str) -> str:
    """The template with the words `@words` in its places."""
    return (
        f"reduce(@text = {template}, @number IN range(0, size(@words) - 1) |"
        f" replace(@text, '{PLACE_START}' + toString(@number) + '{PLACE_END}', @words[@number]))"
    )
