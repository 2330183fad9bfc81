"""Search: by words, by meaning, or both.

By words there are two BM25 rankings: papers (titles and abstracts, English word stems) and names. A node is in at most
one of them. In each, the first WINDOW hits are ranked again, so that the better known of similar hits comes first:

    tier + score / best score · (1 + GAIN · fame) / (1 + GAIN)      fame = log10(1 + prominence) / 5, at most 1

The tier is 1; it is 2 for names and titles with the words of the query, 3 for those that equal it in all characters,
and 4 for the node that the query identifies. These and nodes of which another name has the words of the query (tier 1)
count as having the best score. All further hits follow by score / best score, which is at most 1. Division by the best
score makes the two rankings comparable, like CombMAX after normalising (Fox & Shaw 1994, Combination of multiple
searches). Hits beyond the windows are read only for a page that needs them.

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

WINDOW = 1000
"""The number of hits of a ranking that are ranked again."""

TITLE_BOOST = 2
"""The weight of a word in the title; in the abstract it is 1."""

GAIN = 0.25
"""The weight of fame; the text score has the weight 1."""

RANKS = 60
"""The constant of reciprocal rank fusion."""

EXACT_MAX = 500
"""The maximum number of hits of a query in `asked.whole` that are compared with the query."""
_EQUAL_MAX = 2 * EXACT_MAX

SEARCHED_NAME = (
    "CASE WHEN @other:Paper THEN CASE coalesce(@other.searchTitle, '') WHEN '' THEN toLower(@other.title)"
    " ELSE @other.searchTitle END"
    " ELSE coalesce(@other.searchName, replace(replace(toLower(@other.name), '-', ' '), '.', '')) END"
)
"""The words of the name or title of `@other`: its `search_form` of cypher.text.words."""

PROMINENCE = (
    "CASE WHEN @other:Paper THEN coalesce(@other.citationCount, 0)"
    " WHEN @other:Person THEN COUNT { (@other)-[:AUTHORED]->() }"
    " WHEN @other:Institution THEN COUNT { (@other)<-[:STATES_AFFILIATION]-() }"
    " ELSE COUNT { (@other)<-[:HAS_TOPIC]-() } END"
)
"""The prominence of `@other`: the citations of a paper, the papers of any other node."""
_IS_FOUND = (
    "(NOT @other:EarlierVersion OR (NOT EXISTS { (@other)-[:VERSION_OF]->({title: @other.title}) }"
    f" AND {SEARCHED_NAME} = $asked.exact))"
)
"""A search finds the published version of a work. It finds an earlier version only by its id, or by its whole title if
that is a different one."""
_FAME = "CASE WHEN @known > 99999 THEN 1.0 ELSE log10(1 + @known) / 5 END"


@dataclass(frozen=True, slots=True)
class SearchForm:
    """The part of the arguments that decides the text.

    `kinds` is empty for all kinds. `after` are the names of the parameters with the keys of a cursor.
    """

    mode: str
    kinds: tuple[str, ...] = ()
    filter: Filter | None = None
    after: tuple[str, ...] = ()


def write_search(form: SearchForm) -> str:
    """Clauses that bind `@other` to each node found, and `@rank` to its score.

    Parameters: `size`, the number of nodes wanted; `vector`, the embedding of the query; and the map `asked`:

        rankings   of papers and of names: the index, a full-text query for it, whether it finds papers
        key        an identifier, or null
        text       the query
        exact      its `search_form`
        isStart    whether it is only the start of what was typed, which is too long
        whole      full-text queries for names and titles that may equal the query: as they are, and in stored forms
        excludes   whether the query excludes words

    They are one map, because Neo4j plans a statement again for each order of magnitude of a text parameter's length.
    """
    if form.mode == "SEMANTIC":
        identified = f"{_match_identified(form)} RETURN @other, 4.0 AS @score"
        nearest = f"{_write_nearest(form)} RETURN @other, @score"
        return f"CALL () {{ {identified} UNION ALL {nearest} }} WITH @other, max(@score) AS @rank "
    text = _write_windows() + _write_best(form)
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
    return f"{found} + COUNT {{ {others} WITH @other WHERE {unfound} RETURN @other }}"


def write_search_papers(form: SearchForm) -> str:
    """Clauses that bind `@other` to each paper found, including those beyond the windows in a search by words."""
    if form.kinds and "PAPER" not in form.kinds:
        return "MATCH (@other:Paper) WHERE false"
    if form.mode != "KEYWORD":
        return f"{write_search(form)}WITH @other WHERE @other:Paper"
    papers_only = replace(form, kinds=("PAPER",))
    return (
        "CALL () { UNWIND $asked.rankings AS @ranking WITH @ranking WHERE @ranking[2]"
        " CALL db.index.fulltext.queryNodes(@ranking[0], @ranking[1])"
        f" YIELD node AS @other{_write_tests(papers_only)} RETURN @other"
        f" UNION {_match_identified(papers_only)} RETURN @other"
        f" UNION WITH 1 AS @once WHERE $asked.excludes {_match_equal(papers_only)} RETURN @other }}"
    )


def _write_windows() -> str:
    """Binds `@rankings`: for each index its first hits with their scores, the best score, and `cut`.

    `cut` is the lowest score of the first WINDOW hits; 0 if there are fewer hits. Hits with that score count as beyond
    the window, because hits that were not read may have it too.
    """
    return (
        "CALL () { UNWIND $asked.rankings AS @ranking"
        f" CALL db.index.fulltext.queryNodes(@ranking[0], @ranking[1], {{limit: {WINDOW}}})"
        " YIELD node AS @other, score AS @score"
        " WITH @ranking, collect([@other, @score]) AS @hits, max(@score) AS @best, min(@score) AS @least"
        " RETURN collect({index: @ranking[0], query: @ranking[1], hits: @hits, best: @best,"
        f" cut: CASE WHEN size(@hits) < {WINDOW} THEN 0.0 ELSE @least END}}) AS @rankings }} "
    )


def _write_best(form: SearchForm) -> str:
    """Binds `@top` to pairs of a node and its score: the hits of the windows and of the higher tiers."""
    ranked = (
        "UNWIND @rankings AS @ranking UNWIND @ranking.hits AS @hit WITH @ranking, @hit[0] AS @other, @hit[1] AS @score"
        f" WHERE @score > @ranking.cut{_write_tests(form, ' AND')}"
        " RETURN @other, 1 AS @tier, @score / @ranking.best AS @fit"
    )
    whole = (
        f"{_match_equal(form)} RETURN @other, 1.0 AS @fit,"
        " CASE WHEN coalesce(@other.title, @other.name) = $asked.text THEN 3 WHEN @isName THEN 2 ELSE 1 END AS @tier"
    )
    identified = f"{_match_identified(form)} RETURN @other, 4 AS @tier, 1.0 AS @fit"
    return (
        f"CALL (@rankings) {{ CALL (@rankings) {{ {ranked} UNION ALL {whole} UNION ALL {identified} }}"
        f" WITH @other, max(@tier) AS @tier, max(@fit) AS @fit WITH @other, @tier, @fit, {PROMINENCE} AS @known"
        f" RETURN collect([@other, @tier + @fit * (1 + {GAIN} * {_FAME}) / {1 + GAIN}]) AS @top }} "
    )


def _write_rest(form: SearchForm) -> str:
    """Binds `@other` and `@rank` to all of `@top`, and to the hits beyond the windows that the page needs."""
    left, beyond = "size(@top)", ""
    if form.after:
        left = "size([@hit IN @top WHERE @hit[1] < $after0 OR (@hit[1] = $after0 AND @hit[0].id > $after1)])"
        beyond = " AND (@score / @ranking.best < $after0 OR (@score / @ranking.best = $after0 AND @other.id > $after1))"
    return (
        f"CALL (@rankings, @top) {{ WITH @rankings WHERE {left} < $size UNWIND @rankings AS @ranking WITH @ranking"
        " WHERE @ranking.cut > 0"
        " CALL db.index.fulltext.queryNodes(@ranking.index, @ranking.query) YIELD node AS @other, score AS @score"
        f" WITH @other, @score, @ranking WHERE @score <= @ranking.cut{beyond}{_write_tests(form, ' AND')}"
        # the names that equal the query and one identified node may be in @top already
        f" WITH @other, @score / @ranking.best AS @score ORDER BY @score DESC, @other.id LIMIT $size + {_EQUAL_MAX + 1}"
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
    """Binds `@other` to the node that the query identifies, if there is one."""
    labels = "|".join(MAP_LABELS[kind] for kind in form.kinds or MAP_LABELS)
    if form.filter:
        tests += (write_filter(form.filter, TESTS["Paper"]),)
    where = f" WHERE {' AND '.join(tests)}" if tests else ""
    return f"MATCH (:Identifier {{key: $asked.key}})-[:IDENTIFIES]->(@other:{labels}){where}"


def _match_equal(form: SearchForm) -> str:
    """Binds `@other` to nodes with a name or title that equals the query, and `@isName` to whether it is not one of
    their other names."""
    return (
        "UNWIND $asked.whole AS @whole"
        f" CALL db.index.fulltext.queryNodes('entity_name', @whole, {{limit: {EXACT_MAX}}}) YIELD node AS @other"
        f" WITH @other, {SEARCHED_NAME} AS @name"
        " WITH @other, @name = $asked.exact OR ($asked.isStart AND @name STARTS WITH $asked.exact) AS @isName"
        " WHERE CASE WHEN $asked.excludes"
        " THEN toLower(coalesce(@other.title, @other.name)) = toLower($asked.text)"
        " ELSE @isName OR $asked.exact IN coalesce(@other.searchOtherNames, []) END"
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
