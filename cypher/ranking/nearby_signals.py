"""The evidence of each signal of `nearby`, a number `x` for each candidate. docs/nearby.md has the sources.

Four signals, and the chains of the fifth, are walks of two steps over something shared, `(paper)-(via)-(candidate)`:

    x(candidate) = Σ 1 / log(1 + degree(via)) / √size(candidate)     over all nodes `via` between the two

`degree` is the number of nodes that the second step reaches from `via`: hubs count little (Adamic & Adar 2003). `size`
is the number of nodes like `via` that the candidate has, or 1: long lists have no advantage (Salton & McGill 1983).
Sums are of integers, so that they do not depend on the order in which Neo4j finds their terms. A walk uses the nodes
`via` with the smallest degree, up to a total degree of WALK_MAX, so that hubs do not make it slow. It uses the same
nodes each time.

For texts and embeddings, `x` is the similarity minus that of the last of the HITS_MAX hits, which is the noise: as
many papers have that similarity by chance.

The versions of a work are one candidate, its published version. A node `via` that leads to two of them counts once.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from cypher.ranking.nearby_model import LATER, LINK
from cypher.ranking.nearby_words import write_query
from cypher.versions import write_published

WALK_MAX = 2_000
"""The maximum number of second steps of a walk: from nodes `via` to candidates."""

HITS_MAX = 100
"""The number of hits considered of text, and of embeddings."""

EMBEDDINGS_KEY = "embeddings"
"""The key of the Analysis node that records the dimension of the embeddings; null while they are replaced."""

UNIT = 1_000_000
"""Terms and scores are integers, in millionths, until the last step divides them by this."""


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


def _write_walk(walk: _Walk) -> str:
    """Clauses that bind `@candidate` to each end of the walk, `@x` and `@shared_count`."""
    # a published version may have no reference, although an earlier one has
    size = f"({UNIT} * sqrt(CASE WHEN @size > 0 THEN @size ELSE 1 END))" if walk.size else f"{UNIT}.0"
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
        f" WITH @candidate, @shared_count, @sum / {size} AS @x"
    )


_DIRECT = (
    "CALL (@self, @root) {"
    f" MATCH (@self)-[@cites:CITES]-(@reached) WITH DISTINCT @root, startNode(@cites) = @self AS @forward,"
    f" {write_published('@reached')} AS @candidate WHERE @candidate <> @root"
    f" RETURN @candidate, count(*) AS @shared_count, {LINK} AS @x"
    f" UNION ALL {_write_walk(_CITED_BY_CITED)} RETURN @candidate, @shared_count, @x"
    f" UNION ALL {_write_walk(_CITING_CITING)} RETURN @candidate, @shared_count, {LATER} * @x AS @x"
    " } WITH @candidate, sum(@shared_count) AS @shared_count, sum(@x) AS @x"
)
"""A citation between the two papers, and chains of two citations. More chains to a paper make it nearer."""


def _write_hits(least: str) -> str:
    """Clauses that read the best HITS_MAX hits of an index. `least`: the similarity that is noise in a small graph."""
    return (
        " WITH @root, collect([node, score]) AS @hits"
        f" WITH @root, @hits, CASE WHEN size(@hits) < {HITS_MAX} THEN {least} ELSE @hits[-1][1] END AS @noise"
        " UNWIND [@hit IN @hits WHERE @hit[1] > @noise] AS @hit"
        " WITH @root, @hit[0] AS @reached, @hit[1] - @noise AS @margin"
        f" WITH @root, {write_published('@reached')} AS @candidate, max(@margin) AS @x WHERE @candidate <> @root"
        " WITH @candidate, @x, null AS @shared_count"
    )


_TEXT = (
    f"{write_query()} CALL db.index.fulltext.queryNodes('paper_text', @query, {{limit: {HITS_MAX}}}) YIELD node, score"
    f"{_write_hits('0.0')}"
)
"""BM25 of title and abstract. The last hits are dropped: other hits may have the same score, and which of them Lucene
returns is random."""

_EMBEDDING = (
    "WITH @self, @root WHERE @self.embedding IS NOT NULL"
    f" MATCH (@analysis:Analysis {{key: '{EMBEDDINGS_KEY}'}}) WHERE @analysis.dimension = size(@self.embedding)"
    f" CALL db.index.vector.queryNodes('paper_embedding', {HITS_MAX}, @self.embedding) YIELD node"
    " WITH @root, node, vector.similarity.cosine(node.embedding, @self.embedding) AS score ORDER BY score DESC, node.id"
    f"{_write_hits('0.5')}"
)
"""Cosine of embeddings, as (1 + cosine) / 2. The index exists while the Analysis node has a dimension. Its own scores
are rounded (quantization)."""

_CANDIDATES: Mapping[str, str] = {
    "BIBLIOGRAPHIC_COUPLING": _write_walk(_COUPLING),
    "CO_CITATION": _write_walk(_CO_CITATION),
    "DIRECT_CITATION": _DIRECT,
    "SHARED_AUTHORS": _write_walk(_AUTHORS),
    "SHARED_TOPICS": _write_walk(_TOPICS),
    "TEXT_SIMILARITY": _TEXT,
    "EMBEDDING_SIMILARITY": _EMBEDDING,
}


def write_candidates(signal: str) -> str:
    """Clauses that bind `@candidate` to each paper with evidence by the signal, `@x` and `@shared_count`.

    `@shared_count` is the count behind the evidence; null for texts and embeddings. They use `@self`, its published
    version `@root`, and its words `@title`.
    """
    return _CANDIDATES[signal]
