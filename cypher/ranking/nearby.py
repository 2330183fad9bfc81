"""The papers nearest to a paper, by six signals, each with its reasons. docs/nearby.md has the formulas and sources.

Five signals are walks of two steps over something shared, `(paper)-(via)-(candidate)`:

    value(candidate) = Σ 1 / log(1 + degree(via)) / √size(candidate)     over all nodes `via` between the two
    part(candidate)  = weight of the signal · value(candidate) / best value of the signal

`degree` is the number of nodes that the second step reaches from `via`: hubs count little (Adamic & Adar 2003). `size`
is the number of nodes like `via` that the candidate has, or 1: long lists have no advantage (Salton & McGill 1983). The
sixth signal is Lucene's BM25 of title and abstract. Sums are of integers, so that they do not depend on the order in
which Neo4j finds their terms. A walk uses the nodes `via` with the smallest degree, up to a total degree of WALK_MAX,
so that hubs do not make it slow. It uses the same nodes each time.

The versions of a work are one candidate, its published version. A node `via` that leads to two of them counts once.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from cypher.versions import write_published

WEIGHTS: Mapping[str, float] = {
    "BIBLIOGRAPHIC_COUPLING": 0.24,
    "CO_CITATION": 0.19,
    "DIRECT_CITATION": 0.21,
    "SHARED_AUTHORS": 0.12,
    "SHARED_TOPICS": 0.12,
    "TEXT_SIMILARITY": 0.12,
}
"""The weight of each signal: the largest part of a score that it can give. Tuned on one corpus, see docs/nearby.md."""

LINK = 0.25
"""The value of a citation between the two papers."""

LATER = 0.5
"""The value of the best chain of two citations to a later paper. The value of the best chain to an earlier one is 1."""

SEEDS_MAX = 10
"""The number of papers of a collection whose nearby papers are ranked."""

WALK_MAX = 2_000
"""The maximum number of second steps of a walk: from nodes `via` to candidates."""

HITS_MAX = 100
"""The number of BM25 hits considered."""

WORDS_MAX = 32
"""The number of words in the BM25 query, title first."""

TITLE_BOOST = 3
"""The weight of a title word in the BM25 query."""

TEXT_MAX = 500
"""The number of characters in the BM25 query. In some scripts each is a term; Lucene allows 1,024 for both fields."""

PARTED_MAX = 64
"""The number of words of a title or an abstract that are read."""

CHARACTERS_MAX = 1_000
"""The number of characters of a title or an abstract that are read."""

UNIT = 1_000_000
"""Scores are integers, in millionths, until the last step divides them by this."""

_MARKS = (
    " \t\n\r\u00a0\u2009\u200a\u202f\u3000.,:;-–—‐‑−/()[]{}\"'’‘“”«»?¿!¡+*~^&|\\<>=#@$%_`´·…®™©°"
    "，。、；：（）「」『』《》！？"
)
"""The characters that separate words. They include all characters of Lucene's query syntax."""

_ESCAPES = str.maketrans({"\\": r"\\", "'": r"\'", "\t": r"\t", "\n": r"\n", "\r": r"\r"}) | {
    ord(mark): f"\\u{ord(mark):04x}" for mark in _MARKS if not mark.isascii()
}
"""The spelling of _MARKS in Cypher. It is ASCII: in development, a response header contains the statement."""


@dataclass(frozen=True, slots=True)
class NearbyForm:
    """The part of the arguments that decides the text: the signals used."""

    signals: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Walk:
    """A walk `(@self){there}(@via){on}(@candidate)`.

    `degree` counts the steps from `@via` to papers, `size` the steps from `@candidate` back to such nodes.
    """

    there: str
    on: str
    degree: str
    size: str | None = None


_CITED = "-[:CITES]->"
_CITING = "<-[:CITES]-"
_REFERENCES = "COUNT { (@candidate)-[:CITES|REFERS_TO]->() }"

_COUPLING = _Walk(
    "-[:CITES|REFERS_TO]->", "<-[:CITES|REFERS_TO]-", "COUNT { (@via)<-[:CITES|REFERS_TO]-() }", _REFERENCES
)
_CO_CITATION = _Walk(_CITING, _CITED, "COUNT { (@via)-[:CITES]->() }")
_CITED_BY_CITED = _Walk(_CITED, _CITED, "COUNT { (@via)-[:CITES]->() }")
_CITING_CITING = _Walk(_CITING, _CITING, "COUNT { (@via)<-[:CITES]-() }", _REFERENCES)
_AUTHORS = _Walk(
    "<-[:AUTHORED]-", "-[:AUTHORED]->", "COUNT { (@via)-[:AUTHORED]->() }", "COUNT { (@candidate)<-[:AUTHORED]-() }"
)
_TOPICS = _Walk(
    "-[:HAS_TOPIC]->", "<-[:HAS_TOPIC]-", "COUNT { (@via)<-[:HAS_TOPIC]-() }", "COUNT { (@candidate)-[:HAS_TOPIC]->() }"
)


def write_nearby(form: NearbyForm) -> str:
    """Clauses that bind `@other` to each paper near `@self`, `@rank` to its score and `@link` to its reasons.

    A reason is a list: the signal, its part of the score, and the count behind it or null. Scores are in millionths.
    `@self` and other versions of it are left out.
    """
    total = sum(WEIGHTS[signal] for signal in form.signals)
    branches = [
        f"{_SIGNALS[signal]} WITH @candidate, @value, @shared_count, round({WEIGHTS[signal] / total * UNIT} *"
        " @value) AS @part WHERE @part >= 1"
        f" RETURN @candidate, ['{signal}', toInteger(@part), @shared_count] AS @reason"
        for signal in form.signals
    ]
    return (
        f"WITH @self, {write_published('@self')} AS @root, {_write_words('@self.title')} AS @title "
        f"CALL (@self, @root, @title) {{ {' UNION ALL '.join(branches)} }} "
        "WITH @self, @root, @title, @candidate AS @other, sum(@reason[1]) AS @rank, collect(@reason) AS @link "
        f"WHERE @other <> @root AND NOT ({_VERSION}) WITH @other, @rank, @link"
    )


def write_nearby_to_collection(form: NearbyForm) -> str:
    """As `write_nearby`, for the collection `@self`. Its own papers are left out.

    A score is the mean of the scores with respect to each of the last SEEDS_MAX papers of the collection.
    """
    near_seed = re.sub(r"@self\b", "@seed", write_nearby(form))
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
        " WHERE @rank > 0 WITH @other, @rank, @link"
    )


def _write_words(text: str) -> str:
    """An expression: the words of a text in lower case. They have letters, marks and digits only."""
    marks = ", ".join("'" + mark.translate(_ESCAPES) + "'" for mark in _MARKS)
    return (
        f"[@word IN split(toLower(left(coalesce({text}, ''), {CHARACTERS_MAX})), [{marks}])"
        " WHERE @word =~ '[\\\\p{L}\\\\p{M}\\\\p{N}]{1,64}']"
        f"[..{PARTED_MAX}]"
    )


def _write_walk(walk: _Walk) -> str:
    """Clauses that bind `@candidate` to each end of the walk, `@value` to its value (at most 1) and `@shared_count`."""
    # a published version may have no reference, although an earlier one has
    size = " / sqrt(CASE WHEN @size > 0 THEN @size ELSE 1 END)" if walk.size else " * 1.0"
    return (
        f"MATCH (@self){walk.there}(@via) WITH @root, @via, {walk.degree} AS @degree"
        " ORDER BY @degree, coalesce(@via.id, @via.key)"
        " WITH @root, collect([@via, @degree]) AS @between"
        " UNWIND @between[..reduce(@spent = [0, 0], @pair IN @between | CASE WHEN @spent[0] + @pair[1] > "
        f"{WALK_MAX} THEN [{WALK_MAX}, @spent[1]] ELSE [@spent[0] + @pair[1], @spent[1] + 1] END)[1]] AS @chosen"
        f" WITH @root, @chosen[0] AS @via, toInteger({UNIT} / log(1 + @chosen[1])) AS @term"
        f" MATCH (@via){walk.on}(@reached)"
        f" WITH DISTINCT @root, @via, @term, {write_published('@reached')} AS @candidate WHERE @candidate <> @root"
        " WITH @candidate, count(*) AS @shared_count, sum(@term) AS @sum"
        f" WITH @candidate, @shared_count, @sum, {walk.size or 1} AS @size"
        f" WITH @candidate, @shared_count, @sum{size} AS @sum"
        " WITH collect([@candidate, @shared_count, @sum]) AS @all, max(@sum) AS @best"
        " UNWIND @all AS @found"
        " WITH @found[0] AS @candidate, @found[1] AS @shared_count, @found[2] / @best AS @value"
    )


_VERSION = (
    # splitting into words is slow, so only titles that contain the first and the last word are split
    "size(@title) > 0 AND @other.title IS NOT NULL"
    " AND toLower(@other.title) CONTAINS @title[0] AND toLower(@other.title) CONTAINS @title[-1]"
    f" AND {_write_words('@other.title')} = @title"
    " AND (EXISTS { (@self)<-[:AUTHORED]-()-[:AUTHORED]->(@other) }"
    " OR NOT EXISTS { (@self)<-[:AUTHORED]-() } OR NOT EXISTS { (@other)<-[:AUTHORED]-() })"
)
"""Whether `@other` is another version of `@self`: the same title, and a common author if both have authors."""

_DIRECT = (
    "CALL (@self, @root) {"
    f" MATCH (@self)-[@cites:CITES]-(@reached) WITH DISTINCT @root, startNode(@cites) = @self AS @forward,"
    f" {write_published('@reached')} AS @candidate WHERE @candidate <> @root"
    f" RETURN @candidate, count(*) AS @shared_count, {LINK} AS @value"
    f" UNION ALL {_write_walk(_CITED_BY_CITED)} RETURN @candidate, @shared_count, @value"
    f" UNION ALL {_write_walk(_CITING_CITING)} RETURN @candidate, @shared_count, {LATER} * @value AS @value"
    " } WITH @candidate, sum(@shared_count) AS @shared_count, max(@value) AS @value"
)
"""A citation between the two papers, and chains of two citations. More chains to a paper make it nearer."""

_TEXT = (
    f"WITH @root, @title, @title + [@word IN {_write_words('@self.abstract')} WHERE NOT @word IN @title] AS @words"
    " UNWIND @words AS @word WITH @root, @title, @word, min(0) AS @once"
    f" WITH @root, @title, collect(@word)[..{WORDS_MAX}] AS @words WHERE size(@words) > 0"
    f" WITH @root, reduce(@text = '', @word IN @words | CASE WHEN size(@text) + size(@word) > {TEXT_MAX} THEN @text"
    f" ELSE @text + @word + CASE WHEN @word IN @title THEN '^{TITLE_BOOST} ' ELSE ' ' END END) AS @text"
    " CALL db.index.fulltext.queryNodes('paper_text',"
    f" 'title:(' + @text + ') abstract:(' + @text + ')', {{limit: {HITS_MAX}}}) YIELD node, score"
    " WITH @root, collect([node, score]) AS @all"
    f" UNWIND [@hit IN @all WHERE size(@all) < {HITS_MAX} OR @hit[1] > @all[-1][1]] AS @hit"
    " WITH @root, @hit[0] AS @reached, @hit[1] / @all[0][1] AS @value"
    f" WITH @root, {write_published('@reached')} AS @candidate, max(@value) AS @value WHERE @candidate <> @root"
    " WITH @candidate, @value, null AS @shared_count"
)
"""Clauses that bind the same variables as a walk. If there are HITS_MAX hits, those with the lowest score are dropped:
other hits may have the same score, and which of them Lucene returns is random."""

_SIGNALS: Mapping[str, str] = {
    "BIBLIOGRAPHIC_COUPLING": _write_walk(_COUPLING),
    "CO_CITATION": _write_walk(_CO_CITATION),
    "DIRECT_CITATION": _DIRECT,
    "SHARED_AUTHORS": _write_walk(_AUTHORS),
    "SHARED_TOPICS": _write_walk(_TOPICS),
    "TEXT_SIMILARITY": _TEXT,
}
