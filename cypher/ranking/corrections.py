"""Corrections of a query that finds nothing or little: its words with typing errors, replaced by words of the graph.

Fuzzy queries find the NEAR_MAX names and titles that resemble the query most, as a whole and, if it is short, for each
of its words. Each typed word is replaced by the word of these names that is at most as many errors away as allowed, and
that most and the best of them have:

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


def write_correction() -> str:
    """Binds `@corrected` to a map like `$asked`, for the nodes `@few` that the query finds as typed.

    Gives no row if no word is replaced.
    """
    start = "size([@at IN range(1, @least) WHERE left(@candidate, @at) = left(@word[0], @at)])"
    end = "size([@at IN range(1, @least - @start) WHERE right(@candidate, @at) = right(@word[0], @at)])"
    words = "$asked.correction.words"
    return (
        "UNWIND $asked.correction.fuzzy AS @source"
        f" CALL db.index.fulltext.queryNodes('entity_name', @source[0], {{limit: {NEAR_MAX}}})"
        " YIELD node AS @other, score AS @likeness"
        " WITH @few, @source, @other, @likeness ORDER BY @likeness DESC, @other.id"
        f" WITH @few, @source, collect(split({SEARCHED_NAME}, ' ')) AS @names"
        " UNWIND range(0, size(@names) - 1) AS @place UNWIND @names[@place] AS @candidate"
        " WITH @few, @source, @candidate, sum(1.0 / (1 + @place)) AS @weight"
        " WHERE NOT @candidate IN $asked.correction.left AND NOT @candidate CONTAINS '\"'"
        f" UNWIND range(0, size({words}) - 1) AS @number WITH * WHERE coalesce(@source[1], @number) = @number"
        f" WITH @few, @candidate, @weight, @number, {words}[@number] AS @word"
        " WHERE abs(size(@candidate) - size(@word[0])) <= @word[1]"
        " WITH *, CASE WHEN size(@candidate) < size(@word[0]) THEN size(@candidate) ELSE size(@word[0]) END AS @least"
        f" WITH *, {start} AS @start WITH *, {end} AS @end"
        " WITH *, substring(@candidate, @start, size(@candidate) - @start - @end) AS @right,"
        " substring(@word[0], @start, size(@word[0]) - @start - @end) AS @wrong"
        f" WITH @few, @candidate, @weight, @number, {_EDITS} AS @edits WHERE @edits IS NOT NULL"
        " WITH @few, @candidate, @number, @edits, sum(@weight) / (1 + @edits) AS @weight ORDER BY"
        f" CASE WHEN @edits = 0 AND size(@few) > 0 AND size({words}) > 1 THEN 0 ELSE 1 END, @weight DESC, @candidate"
        " WITH @few, @number, head(collect(@candidate)) AS @best WITH @few, collect([@number, @best]) AS @bests"
        f" WITH @few, [@number IN range(0, size({words}) - 1) |"
        f" coalesce(head([@best IN @bests WHERE @best[0] = @number | @best[1]]), {words}[@number][0])] AS @words"
        f" WHERE @words <> [@word IN {words} | @word[0]]"
        f" WITH @few, @words, [@number IN range(0, size({words}) - 1) | CASE"
        f" WHEN @words[@number] = {words}[@number][0] THEN {words}[@number][2]"
        f" WHEN {words}[@number][2] = toLower({words}[@number][2]) THEN @words[@number]"
        " ELSE toUpper(left(@words[@number], 1)) + substring(@words[@number], 1) END] AS @shown"
        " WITH {few: @few,"
        " rankings: [@ranking IN $asked.correction.rankings |"
        f" [@ranking[0], {_fill('@ranking[1]')}, @ranking[2], @ranking[3]]],"
        f" whole: [@whole IN $asked.correction.whole | {_fill('@whole')}],"
        f" exact: {_fill('$asked.correction.exact')}, text: {_fill('$asked.correction.text', '@shown')}"
        "} AS @corrected "
    )


def _fill(template: str, words: str = "@words") -> str:
    """The template with words in its places."""
    return (
        f"reduce(@text = {template}, @number IN range(0, size({words}) - 1) |"
        f" replace(@text, '{PLACE_START}' + toString(@number) + '{PLACE_END}', {words}[@number]))"
    )
