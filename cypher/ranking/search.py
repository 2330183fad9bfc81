"""Search: by words, by meaning, or both.

By words there are two BM25 rankings: papers (titles, abstracts, authors, topics and venues, English word stems) and
names. A node is in at most one of them. In each, the first WINDOW hits are ranked again, so that the better known of
similar hits comes first:

    fit ^ (1 - POWER · h) · (1 + GAIN · h · fame) · (1 + EXACT_GAIN · exact)

    fit    BM25 score / the best one
    h      how much the words leave open: log(number of hits) / log(WINDOW), at most 1; for names, POWER is 0 and
           GAIN · h is NAME_GAIN
    fame   log10(1 + prominence) / 5, at most 1. The citations of a paper are damped by its age. Where the graph is
           analysed, its percentile among the papers of its year and field is a part of it (PERCENTILE_SHARE)
    exact  the share of the words that the title or the authors have in the same form, not only with the same stem; 0
           for hits with less than EXACT_SHARE of the best value, if there are more than EXACT_HITS

So the prior decides among thousands of papers on a subject, and the text among a few with rare words. The score of a
hit is 1 + this value / the best of its ranking, which makes the two rankings comparable, like CombMAX after normalising
(Fox & Shaw 1994, Combination of multiple searches). Names and titles with the words of the query have 2 to 3, those
that equal it in all characters 3 to 4, and the node that the query identifies 4 to 5. Nodes of which another name has
the words of the query have the best scores of a hit. All further hits follow by BM25 score / best BM25 score, which is
at most 1. Hits beyond the windows are read only for a page that needs them.

The levels of the citations of a paper are words of the index with a constant weight, so that the window has the well
known papers among thousands of hits (Craswell et al. 2005, Relevance weighting for query independent evidence). This
weight is subtracted from the score before the formula above.

A query that finds at most FEW_MAX nodes is corrected (cypher.ranking.corrections). What the corrected query finds has
CORRECTED times its usual score, and so follows what the query finds as typed.

A query that excludes words finds a title with these words only if the title equals it in all characters, so that a
title that contains ` -word` can be pasted.

A search by meaning returns the nearest WINDOW papers of the vector index. A search by both fuses the first WINDOW hits
of each by reciprocal rank, Σ 1 / (RANKS + rank) (Cormack, Clarke & Büttcher 2009).
"""

from dataclasses import dataclass, replace

from cypher.compiler.filters import write_filter
from cypher.compiler.selection import Filter
from cypher.fields.filters import TESTS
from cypher.model import MAP_LABELS
from cypher.ranking.corrections import FEW_MAX, write_correction
from cypher.ranking.names import PROMINENCE, SEARCHED_NAME
from cypher.text.fulltext import CITATION_STEPS

__all__ = ["PROMINENCE", "SEARCHED_NAME", "SearchForm", "write_search", "write_search_count", "write_search_papers"]

WINDOW = 1000
"""The number of hits of a ranking that are ranked again."""

POWER = 0.4
GAIN = 1.2
NAME_GAIN = 0.25
EXACT_GAIN = 0.4
"""The weights of the formula above."""

PERCENTILE_SHARE = 0.25
"""The share of the percentile in the fame of a paper."""

DAMPED_YEARS = 4
"""In this year of its life, a citation of a paper counts once; in the first year twice, in the 16th half."""

EXACT_SHARE = 0.5
"""The least share of the best value of a hit whose title and authors are compared with the words in their exact forms.
Another hit cannot become the best by these forms: 0.5 · (1 + EXACT_GAIN) < 1."""

EXACT_HITS = 200
"""Of at most this number of hits, all are compared."""

BEST = 0.999
"""The highest score of a hit is 1 + BEST: less than that of a name with the words of the query."""

CORRECTED = 0.2
"""The factor of the scores of what a corrected query finds: the highest score is 5."""

RANKS = 60
"""The constant of reciprocal rank fusion."""

EXACT_MAX = 500
"""The maximum number of hits of a query in `asked.whole` that are compared with the query."""

KEYS_MAX = 5
"""The maximum number of identifiers in a query."""
_TOP_MAX = 2 * EXACT_MAX + KEYS_MAX + FEW_MAX

_IS_FOUND = (
    "(NOT @other:EarlierVersion OR (NOT EXISTS { (@other)-[:VERSION_OF]->({title: @other.title}) }"
    f" AND {SEARCHED_NAME} = $asked.exact))"
)
"""A search finds the published version of a work. It finds an earlier version only by its id, or by its whole title if
that is a different one."""

_DAMPED = (
    f"@cited * sqrt({float(DAMPED_YEARS)} / (1 + CASE WHEN @other.year < @now THEN @now - @other.year ELSE 0 END))"
)
_LOG = "CASE WHEN {0} > 99999 THEN 1.0 ELSE log10(1 + {0}) / 5 END"
_FAME = (
    f"CASE WHEN @percentile IS NULL THEN {_LOG.format('@damped')} ELSE"
    f" {1 - PERCENTILE_SHARE} * {_LOG.format('@damped')} + {PERCENTILE_SHARE / 100} * @percentile END"
)
"""The fame of a node with `@damped` citations or papers, and for a paper its `@percentile` or null."""


@dataclass(frozen=True, slots=True)
class SearchForm:
    """The part of the arguments that decides the text.

    `kinds` is empty for all kinds. `after` are the names of the parameters with the keys of a cursor.
    """

    mode: str
    kinds: tuple[str, ...] = ()
    filter: Filter | None = None
    after: tuple[str, ...] = ()


def write_search_correction(form: SearchForm) -> str:
    """Clauses that bind what the other functions share: `@corrected`, the corrected query or null.

    It is a map like `$asked`, and has the `few` nodes that the query finds as typed.
    """
    if form.mode == "SEMANTIC":
        return "WITH null AS @corrected"
    return (
        "CALL () { WITH $asked.correction AS @correction WHERE @correction IS NOT NULL"
        # names first: the index of papers is searched only if there are few of them. DISTINCT reads one row more
        " CALL () { UNWIND reverse($asked.rankings) AS @ranking"
        f" CALL db.index.fulltext.queryNodes(@ranking[0], @ranking[1], {{limit: {FEW_MAX + 2}}}) YIELD node AS @hit"
        f" WITH DISTINCT @hit LIMIT {FEW_MAX + 1}"
        f" RETURN collect(@hit) AS @few }} WITH @few WHERE size(@few) <= {FEW_MAX}"
        f" {write_correction()}"
        "WITH @corrected WHERE EXISTS { UNWIND @corrected.rankings AS @ranking"
        " CALL db.index.fulltext.queryNodes(@ranking[0], @ranking[1], {limit: 1}) YIELD node AS @hit RETURN @hit }"
        " RETURN collect(@corrected) AS @corrections } WITH head(@corrections) AS @corrected"
    )


def write_search(form: SearchForm) -> str:
    """Clauses that bind `@other` to each node found, and `@rank` to its score.

    Parameters: `size`, the number of nodes wanted; `vector`, the embedding of the query; and the map `asked`:

        rankings    of papers and of names: the index, a full-text query for it, whether it finds papers, and the weight
                    of each step of their citations
        keys        identifiers in the query
        text        the query
        exact       its `search_form`
        words       the first words of it, each between blanks
        isStart     whether it is only the start of what was typed, which is too long
        whole       full-text queries for names and titles that may equal the query: as they are, and in stored forms
        excludes    whether the query excludes words
        correction  null, or a map for cypher.ranking.corrections: a full-text query `fuzzy`; the `words`, each with
                    the errors that it may have; the words that are `left` out; and templates of `rankings`, `whole`,
                    `exact` and `text`

    They are one map, because Neo4j plans a statement again for each order of magnitude of a text parameter's length.
    """
    if form.mode == "SEMANTIC":
        identified = f"{_match_identified(form)} RETURN @other, 4.0 AS @score"
        nearest = f"{_write_nearest(form)} RETURN @other, @score"
        return f"CALL () {{ {identified} UNION ALL {nearest} }} WITH @other, max(@score) AS @rank "
    text = _write_first(form)
    return text + (_write_fusion(form) if form.mode == "HYBRID" else _write_rest(form))


def write_search_count(form: SearchForm) -> str:
    """An expression: the number of nodes that a search by words finds; "" for other modes, whose nodes are counted."""
    if form.mode != "KEYWORD":
        return ""
    hits = (
        "UNWIND $asked.rankings AS @ranking CALL db.index.fulltext.queryNodes(@ranking[0], @ranking[1]) YIELD node AS"
    )
    found = f"COUNT {{ {hits} @other{_write_tests(form)} RETURN @other }}"
    unfound = f"NOT EXISTS {{ {hits} @hit WHERE @hit = @other RETURN @hit }}"
    others = (
        f"CALL () {{ {_match_identified(form)} RETURN @other"
        # without excluded words, these are hits
        f" UNION WITH 1 AS @once WHERE $asked.excludes {_match_equal(form)} RETURN @other }}"
    )
    return f"{found} + COUNT {{ {others} WITH @other WHERE {unfound} RETURN @other }} + {_count_corrected(form)}"


def write_search_papers(form: SearchForm) -> str:
    """Clauses that bind `@other` to each paper found, including those beyond the windows in a search by words."""
    if form.kinds and "PAPER" not in form.kinds:
        return "MATCH (@other:Paper) WHERE false"
    if form.mode != "KEYWORD":
        return f"{write_search(form)}WITH @other WHERE @other:Paper"
    papers_only = replace(form, kinds=("PAPER",))
    return (
        "CALL (@corrected) { UNWIND $asked.rankings AS @ranking WITH @ranking WHERE @ranking[2]"
        " CALL db.index.fulltext.queryNodes(@ranking[0], @ranking[1])"
        f" YIELD node AS @other{_write_tests(papers_only)} RETURN @other"
        f" UNION {_match_identified(papers_only)} RETURN @other"
        f" UNION WITH 1 AS @once WHERE $asked.excludes {_match_equal(papers_only)} RETURN @other"
        " UNION UNWIND @corrected.rankings AS @ranking WITH @ranking WHERE @ranking[2]"
        " CALL db.index.fulltext.queryNodes(@ranking[0], @ranking[1])"
        f" YIELD node AS @other{_write_tests(papers_only)} RETURN @other }}"
    )


def _count_corrected(form: SearchForm) -> str:
    """The number of nodes that only the corrected query finds."""
    return (
        "COUNT { UNWIND @corrected.rankings AS @ranking"
        " CALL db.index.fulltext.queryNodes(@ranking[0], @ranking[1]) YIELD node AS @other"
        f" WITH @other WHERE NOT @other IN @corrected.few{_write_tests(form, ' AND')} RETURN DISTINCT @other }}"
    )


def _write_first(form: SearchForm) -> str:
    """Binds `@top` as `_write_best`, and `@cuts` to the rankings without their hits.

    Rows of the following clauses must not hold the hits: Neo4j counts them in each row that it sorts.
    """
    return (
        f"CALL (@corrected) {{ {_write_windows()}{_write_best(form)}"
        " RETURN @top, [@ranking IN @rankings | @ranking {.index, .query, .cut, .top, .factor}] AS @cuts } "
    )


def _write_windows() -> str:
    """Binds `@rankings`: for each index and query its first hits, each with its text score, score and citations.

    `best` and `top` are the highest of the two scores; `cut` is the lowest score of the first WINDOW hits, or 0 if
    there are fewer hits. Hits with that score count as beyond the window, because hits that were not read may have it
    too. `factor` is that of the scores.
    """
    # the number of CITATION_STEPS of cypher.text.fulltext
    steps = (
        f"CASE WHEN @cited >= 16 ^ {len(CITATION_STEPS)} THEN {len(CITATION_STEPS)}"
        " WHEN @cited >= 16 THEN toInteger(log(@cited) / log(16) + 1e-9) ELSE 0 END"
    )
    hits = f"toFloat(size(@hits)) / {WINDOW}"
    return (
        "CALL (@corrected) { UNWIND [@ranking IN $asked.rankings | [@ranking, 1.0]]"
        f" + [@ranking IN coalesce(@corrected.rankings, []) | [@ranking, {CORRECTED}]] AS @pair"
        " WITH @pair[0] AS @ranking, @pair[1] AS @factor"
        f" CALL db.index.fulltext.queryNodes(@ranking[0], @ranking[1], {{limit: {WINDOW}}})"
        " YIELD node AS @other, score AS @score"
        " WITH @ranking, @factor, @other, @score,"
        " CASE WHEN @ranking[2] THEN coalesce(@other.citationCount, 0) END AS @cited"
        f" WITH @ranking, @factor, @other, @score, @cited, @score - @ranking[3] * {steps} AS @text"
        " WITH @ranking, @factor, collect([@other, @text, @score, @cited]) AS @hits, max(@text) AS @best,"
        " max(@score) AS @top, min(@score) AS @least"
        f" WITH @ranking, @factor, @hits, @best, @top, @least, 1 + log10({hits}) / 3 AS @open"
        " RETURN collect({index: @ranking[0], query: @ranking[1], hits: @hits, best: @best, top: @top,"
        f" power: CASE WHEN @ranking[2] THEN 1 - {POWER} * @open ELSE 1 END,"
        f" gain: CASE WHEN @ranking[2] THEN {GAIN} * @open ELSE {NAME_GAIN} END, factor: @factor,"
        f" cut: CASE WHEN size(@hits) < {WINDOW} THEN 0.0 ELSE @least END}}) AS @rankings }} "
    )


def _write_best(form: SearchForm) -> str:
    """Binds `@top` to pairs of a node and its score: the hits of the windows and of the higher tiers."""
    fit = "CASE WHEN @hit[1] > 0.000001 * @best THEN @hit[1] / @best ELSE 0.000001 END"
    ranked = (
        "UNWIND @rankings AS @ranking CALL (@ranking) {"
        " WITH @ranking.best AS @best, @ranking.power AS @power, @ranking.gain AS @gain, @ranking.cut AS @cut,"
        " @ranking.hits AS @hits, date().year AS @now, size($asked.words) AS @count"
        f" UNWIND @hits AS @hit WITH @hit, @hit[0] AS @other, @best, @power, @gain, @cut, @now, @count"
        f" WHERE @hit[2] > @cut{_write_tests(form, ' AND')}"
        f" WITH @other, {fit} ^ @power AS @likeness, @gain, @now, @count, @hit[3] AS @cited"
        f" WITH @other, @likeness, @gain, @count, CASE WHEN @cited IS NULL THEN {PROMINENCE} ELSE {_DAMPED} END AS"
        " @damped, CASE WHEN @cited IS NOT NULL THEN @other.percentile END AS @percentile"
        f" WITH @other, @count, @likeness * (1 + @gain * {_FAME}) AS @value"
        " WITH @count, collect([@other, @value]) AS @values, max(@value) AS @most"
        " WITH *, size(@values) AS @size"
        " UNWIND @values AS @hit WITH @count, @most, @size, @hit[0] AS @other, @hit[1] AS @value"
        f" WITH @count, @other, @value, CASE WHEN @count > 0 AND @other:Paper"
        f" AND (@size <= {EXACT_HITS} OR @value >= {EXACT_SHARE} * @most)"
        f" THEN ' ' + {SEARCHED_NAME} + ' ' + coalesce(@other.searchAuthors, '') + ' ' END AS @exact"
        " WITH @other, CASE WHEN @exact IS NULL THEN @value ELSE @value * (1 +"
        f" {EXACT_GAIN} * size([@word IN $asked.words WHERE @exact CONTAINS @word]) / @count) END AS @value"
        " WITH collect([@other, @value]) AS @values, max(@value) AS @highest UNWIND @values AS @hit"
        f" RETURN @hit[0] AS @other, 1 + {BEST} * @hit[1] / @highest AS @score }}"
        " RETURN @other, @ranking.factor * @score AS @score"
    )
    tiers = (
        f"CALL (@corrected) {{ {_match_equal(form, corrected=True)} RETURN @other,"
        " CASE WHEN coalesce(@other.title, @other.name) = @wanted.text THEN 3 WHEN @isName THEN 2 ELSE 1 END AS @tier,"
        f" @factor UNION ALL {_match_identified(form)} RETURN @other, 4 AS @tier, 1.0 AS @factor }}"
        " WITH *, date().year AS @now, coalesce(@other.citationCount, 0) AS @cited"
        f" WITH @other, @tier, @factor, {PROMINENCE} AS @damped, null AS @percentile"
        f" RETURN @other, @factor * (@tier + (1 + {NAME_GAIN} * {_FAME}) / {1 + NAME_GAIN}) AS @score"
    )
    return (
        f"CALL (@rankings, @corrected) {{ CALL (@rankings, @corrected) {{ {ranked} UNION ALL {tiers} }}"
        " WITH @other, max(@score) AS @score RETURN collect([@other, @score]) AS @top } "
    )


def _write_rest(form: SearchForm) -> str:
    """Binds `@other` and `@rank` to all of `@top`, and to the hits beyond the windows that the page needs."""
    left, beyond = "size(@top)", ""
    score = "@ranking.factor * @score / @ranking.top"
    if form.after:
        left = "size([@hit IN @top WHERE @hit[1] < $after0 OR (@hit[1] = $after0 AND @hit[0].id > $after1)])"
        beyond = f" AND ({score} < $after0 OR ({score} = $after0 AND @other.id > $after1))"
    return (
        f"WITH @top, @cuts, {left} AS @left CALL (@cuts, @left) {{ WITH @cuts WHERE @left < $size"
        " UNWIND @cuts AS @ranking WITH @ranking"
        " WHERE @ranking.cut > 0"
        " CALL db.index.fulltext.queryNodes(@ranking.index, @ranking.query) YIELD node AS @other, score AS @score"
        f" WITH @other, @score, @ranking WHERE @score <= @ranking.cut{beyond}{_write_tests(form, ' AND')}"
        # the names that equal the query, identified nodes and what the query finds as typed may be in @top already
        f" WITH @other, {score} AS @score ORDER BY @score DESC, @other.id LIMIT $size + {_TOP_MAX}"
        " RETURN collect([@other, @score]) AS @rest } "
        "UNWIND @top + @rest AS @hit WITH @hit[0] AS @other, max(@hit[1]) AS @rank "
    )


def _write_fusion(form: SearchForm) -> str:
    """Binds `@other` and `@rank` to the nodes of both rankings. The higher tiers stay first."""
    return (
        f"CALL (@top) {{ UNWIND @top AS @hit WITH @hit ORDER BY @hit[1] DESC, @hit[0].id LIMIT {WINDOW}"
        " RETURN collect(@hit) AS @lexical } "
        f"CALL () {{ {_write_nearest(form)} ORDER BY @score DESC, @other.id RETURN collect(@other) AS @semantic }} "
        "CALL (@lexical, @semantic) { UNWIND range(0, size(@lexical) - 1) AS @place"
        " WITH @lexical[@place] AS @hit, @place"
        " RETURN @hit[0] AS @other,"
        f" CASE WHEN @hit[1] >= 2 THEN @hit[1] ELSE 0.0 END + 1.0 / ({RANKS + 1} + @place) AS @score"
        " UNION ALL UNWIND range(0, size(@semantic) - 1) AS @place"
        f" RETURN @semantic[@place] AS @other, 1.0 / ({RANKS + 1} + @place) AS @score }} "
        "WITH @other, sum(@score) AS @rank "
    )


def _write_nearest(form: SearchForm) -> str:
    """Binds `@other` to the papers nearest in meaning, and `@score` to their similarity, 0 to 1."""
    return (
        f"CALL db.index.vector.queryNodes('paper_embedding', {WINDOW}, $vector) YIELD node AS @other, score AS @score"
        f" WITH @other, @score{_write_tests(form)} WITH @other, @score"
    )


def _match_identified(form: SearchForm, *tests: str) -> str:
    """Binds `@other` to the nodes that the query identifies."""
    labels = "|".join(MAP_LABELS[kind] for kind in form.kinds or MAP_LABELS)
    if form.filter:
        tests += (write_filter(form.filter, TESTS["Paper"]),)
    where = f" WHERE {' AND '.join(tests)}" if tests else ""
    return f"MATCH (@named:Identifier WHERE @named.key IN $asked.keys)-[:IDENTIFIES]->(@other:{labels}){where}"


def _match_equal(form: SearchForm, *, corrected: bool = False) -> str:
    """Binds `@other` to nodes with a name or title that equals the query, and `@isName` to whether it is not one of
    their other names.

    With `corrected`, those that equal the corrected query too; then `@wanted` is bound to the query, and `@factor` to
    the factor of the scores.
    """
    wanted = "[[$asked, 1.0]]"
    if corrected:
        wanted = f"[[$asked, 1.0], [@corrected, {CORRECTED}]]"
    return (
        f"UNWIND {wanted} AS @pair WITH @pair[0] AS @wanted, @pair[1] AS @factor UNWIND @wanted.whole AS @whole"
        f" CALL db.index.fulltext.queryNodes('entity_name', @whole, {{limit: {EXACT_MAX}}}) YIELD node AS @other"
        f" WITH @other, @wanted, @factor, {SEARCHED_NAME} AS @name"
        " WITH @other, @wanted, @factor, @name,"
        " @name = @wanted.exact OR ($asked.isStart AND @name STARTS WITH @wanted.exact) AS @isName"
        " WHERE CASE WHEN $asked.excludes"
        " THEN toLower(coalesce(@other.title, @other.name)) = toLower($asked.text)"
        " ELSE @isName OR @wanted.exact IN coalesce(@other.searchOtherNames, []) END"
        f"{_write_tests(form, ' AND')}"
    )


def _write_tests(form: SearchForm, join: str = " WHERE") -> str:
    """The conditions on a hit that its index does not imply. Papers have one index, names another."""
    tests = [_IS_FOUND]
    named = [kind for kind in form.kinds if kind != "PAPER"]
    if named and len(named) < len(MAP_LABELS) - 1:
        tests.append("(" + " OR ".join(f"@other:{MAP_LABELS[kind]}" for kind in form.kinds) + ")")
    if form.filter:
        tests.append(write_filter(form.filter, TESTS["Paper"]))
    return f"{join} {' AND '.join(tests)}"
