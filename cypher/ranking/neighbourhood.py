"""The neighbourhood of some nodes on the map: the works near them, and the people, institutions and topics of these.

docs/research_map.md explains the model. A level has four steps:

1. Origins. The papers of the level before; at first the seeds, and of each other seed its OWN_MAX best-known papers.
2. Nearest. The papers nearest to the first ORIGINS_MAX origins, NEAREST_MAX together (cypher.ranking.nearby).
3. Votes. Every origin and every near paper n votes for the papers c that it cites and, with a third of a vote, for
   those that cite it. So foundations (cited by many), derivatives (citing many) and near papers compete:

       votes(c)  = Σ strength(n) · (1 if n cites c, else 1/3) / log2(2 + citations of n, in both directions)
       score(c)  = (votes(c) / most votes + NEARNESS · nearness(c) / most + own(c)) · (1 + KNOWN · log10(1 + citations))

   strength is 1 for a seed and the nearness divided by the largest one for a near paper. own is the standing of a paper
   of a seed that is no paper. The logarithm lets the better known of two papers with like evidence come first.
4. Entities. A person, an institution or a topic has the sum, over the papers chosen so far, of their weight, divided by
   the logarithm of the number of authors (people), or of the number of papers of the topic or institution; times
   n / (1 + n) for n papers.

The nodes of each kind, best first, are dealt in proportion to KIND_SHARES. A share that one kind does not need goes to
the others. Papers of the last two years of the graph and the papers of the seeds themselves have bounded shares, beyond
which they come after all others. So do papers with a single vote, unless they are near, or the vote is a seed's; around
a seed that is no paper, papers with fewer than two votes of its own papers. Scores are integers in millionths, so that
a sum does not depend on the order of its terms; ties are broken by citations, then by id.
"""

import re
from collections.abc import Mapping

from cypher.model import MAP_LABELS
from cypher.ranking.near_edges import write_near_edges
from cypher.ranking.nearby import NearbyForm, write_nearby
from cypher.ranking.nearby_model import SIGNALS
from cypher.ranking.nearby_signals import UNIT
from cypher.ranking.slice_form import (
    SHARES,
    SliceForm,
    types_of,
    write_budget,
    write_distances,
    write_edges,
    write_year_tests,
)
from cypher.ranking.why import write_reasons
from cypher.versions import write_published

KIND_SHARES: Mapping[str, float] = {"PAPER": 0.8, "PERSON": 0.09, "TOPIC": 0.06, "INSTITUTION": 0.05}
"""The share of each kind in the budget of a level."""

NEARNESS = 0.65
"""The largest part of a score that nearness gives. The largest part that votes give is 1."""

KNOWN = 0.15
"""The gain of a score by a factor of ten in citations."""

OWN_SHARE = 0.7
"""The share of the papers that papers of the seeds themselves may take before others."""

RECENT_SHARE = 0.2
"""The share of the papers that papers of the last two years may take before others; for a recent seed RECENT_AROUND."""

RECENT_AROUND = 0.5
"""The same share if a seed is of the last two years."""

ORIGINS_MAX = 2
"""The number of origins whose nearest papers are ranked."""

NEAREST_MAX = 60
"""The number of nearest papers that vote, of all origins together."""

OWN_MAX = 30
"""The number of papers of a person, institution or topic that a slice starts from."""

VOTES_MAX = 4_000
"""The maximum number of votes of a level: the strongest papers with together that many citations vote."""

VOTED_MAX = 600
"""The number of papers with most votes whose scores are computed."""

_KNOWN_FIRST = "coalesce({0}.citationCount, 0) DESC, {0}.id"


def write_neighbourhood(form: SliceForm) -> str:
    """Clauses that bind `@other` to the slice around `@seeds`. Beside the variables of cypher.ranking.slice_form:

    @base      the origins of the level: maps of node, weight (millionths of the best) and own
    @near      all edges NEAR found on the way: maps as the edges of a slice
    @recent    the first of the last two years of the graph, or null
    @works     the published versions of the seeds that are earlier versions, which are no candidates
    @titles    the titles of the seeds in lower case
    @class_shares  the shares of all papers, of papers of the seeds, of recent papers, and of papers with a single vote
    """
    text = (
        "WITH @seeds, @seeds AS @slice, false AS @cut, [@seed IN @seeds | {node: @seed, weight: 1.0}] AS @entries,"
        " [] AS @near, head(COLLECT { MATCH (@dated:Paper) WHERE @dated.year IS NOT NULL"
        " RETURN @dated.year ORDER BY @dated.year DESC LIMIT 1 }) - 1 AS @recent,"
        f" [@seed IN @seeds WHERE @seed:EarlierVersion | {write_published('@seed')}] AS @works,"
        " [@seed IN @seeds | toLower(@seed.title)] AS @titles"
        f" WITH *, [1000, {OWN_SHARE}, CASE WHEN any(@seed IN @seeds WHERE @seed.year >= @recent)"
        f" THEN {RECENT_AROUND} ELSE {RECENT_SHARE} END, 0] AS @class_shares " + _write_origins(form)
    )
    for number, share in enumerate(SHARES[form.depth], 1):
        # the text of `nearby` is long to plan: later levels have votes only, if they may follow citations
        nearest = _write_nearest() if number == 1 or "CITES" not in form.relations else "WITH *, [] AS @nearest "
        text += nearest + _write_papers(form) + _write_kinds(form) + _write_level(form, number, share)
    edges = write_edges(types_of(form.relations)) + write_near_edges()
    # a paper of the neighbourhood may be two papers away from a seed, and an author of it one more
    return text + edges + write_reasons(near=True, joined="PAPER" in form.nodes) + write_distances(form.depth + 2)


def _write_origins(form: SliceForm) -> str:
    """Binds `@base` to the origins of the first level."""
    tests = ["NOT @own:EarlierVersion", *write_year_tests(form, "@own")]
    return (
        "CALL (@seeds) { UNWIND @seeds AS @seed CALL (@seed, @seeds) {"
        f" WITH @seed WHERE @seed:Paper RETURN @seed AS @own, {UNIT} AS @standing, false AS @of"
        " UNION ALL"
        " WITH @seed, @seeds WHERE NOT @seed:Paper MATCH (@seed)-[@has:AUTHORED|STATES_AFFILIATION|HAS_TOPIC]-"
        f"(@own:Paper) WHERE {' AND '.join(tests)}"
        " WITH @seeds, @own, max(coalesce(@has.score, 1.0)) AS @has_score"
        " WITH @seeds, @own, @has_score * log10(10 + coalesce(@own.citationCount, 0)) AS @standing"
        f" ORDER BY @standing DESC, @own.id LIMIT {OWN_MAX}"
        f" WITH @seeds, collect([@own, @standing]) AS @all UNWIND @all[..1 + {OWN_MAX} / size(@seeds)] AS @one"
        f" RETURN @one[0] AS @own, toInteger({UNIT} * @one[1] / @all[0][1]) AS @standing, true AS @of }}"
        " WITH @own, max(@standing) AS @standing, min(@of) AS @of"
        f" ORDER BY @standing DESC, {_KNOWN_FIRST.format('@own')}"
        " RETURN collect({node: @own, weight: @standing, own: @of}) AS @base } "
    )


def _write_nearest() -> str:
    """Binds `@nearest` to the papers nearest to the first origins: maps of node, weight, rank, link and origin."""
    near = re.sub(r"@(\w+)", r"@near_\1", write_nearby(NearbyForm(tuple(SIGNALS))))
    return (
        f"CALL (@base) {{ WITH @base[..{ORIGINS_MAX}] AS @origins UNWIND @origins AS @origin"
        f" WITH @origin.node AS @near_self, {NEAREST_MAX} / size(@origins) AS @most CALL (@near_self, @most) {{ {near}"
        " WITH @near_other, @near_rank, @near_link, @most"
        f" ORDER BY @near_rank DESC, {_KNOWN_FIRST.format('@near_other')} LIMIT {NEAREST_MAX}"
        " WITH @most, collect([@near_other, @near_rank, @near_link]) AS @all"
        " UNWIND @all[..@most] AS @one RETURN @one[0] AS @near_other, @one[1] AS @near_rank, @one[2] AS @near_link }"
        " WITH collect([@near_other, @near_rank, @near_link, @near_self]) AS @all, max(@near_rank) AS @best"
        f" RETURN [@one IN @all | {{node: @one[0], weight: {UNIT} * @one[1] / @best, rank: @one[1], link: @one[2],"
        " origin: @one[3]}] AS @nearest } "
    )


def _write_papers(form: SliceForm) -> str:
    """Binds `@papers` to the candidates among papers in their order: maps of node and weight."""
    tests = ["NOT @found IN @slice", "NOT @found IN @works", "NOT @found:EarlierVersion"]
    tests += write_year_tests(form, "@found")
    voted = _VOTES if "CITES" in form.relations else "WITH *, [] AS @voted"
    return (
        f"WITH *, {KIND_SHARES['PAPER']} * ($limit - size(@seeds)) AS @limit "
        f"CALL (@base, @nearest, @slice, @works, @recent, @titles, @class_shares, @limit) {{ {voted},"
        " any(@one IN @base WHERE @one.own) AS @around "
        "UNWIND"
        f" [@one IN @voted | {{node: @one[0], score: {UNIT} * @one[1] / @voted[0][1],"
        " cited: @one[2], citing: @one[3], own: false, near: @one[4], links: @one[5]}]"
        " + [@one IN @nearest | {node: @one.node,"
        f" score: toInteger({NEARNESS} * @one.weight / size(@base[..{ORIGINS_MAX}])), own: false, near: true}}]"
        " + [@one IN @base | {node: @one.node, score: @one.weight, own: @one.own}] AS @one"
        " WITH @around, @one.node AS @found, sum(@one.score) AS @score,"
        f" max(@one.own) AS @own, sum(@one.cited) AS @cited, sum(@one.citing) AS @citing, sum(@one.links) AS @links,"
        f" max(@one.near) AS @near_start WHERE {' AND '.join(tests)}"
        " WITH @around, @found, @score, @cited, @citing, @links, @own, @near_start,"
        " coalesce(@found.citationCount, 0) AS @known,"
        " CASE WHEN @own THEN 1"
        " WHEN CASE WHEN @around THEN @links < 2 ELSE NOT coalesce(@near_start, false) AND @cited + @citing < 2 END"
        " THEN 3"
        " WHEN @found.year >= @recent THEN 2 ELSE 0 END AS @class"
        f" WITH *, 1 + toInteger(@score * (1 + {KNOWN} * log10(1 + @known))) AS @weight"
        " ORDER BY @weight DESC, @known DESC, @found.id"
        # papers with the same title are taken for versions of one work
        " WITH toLower(coalesce(@found.title, @found.id)) AS @title,"
        " head(collect({node: @found, weight: @weight, known: @known, class: @class,"
        " last: @around AND @class = 3,"
        " cited: @cited, citing: @citing})) AS @entry"
        " WHERE NOT coalesce(@title IN @titles, false)"
        " WITH @entry ORDER BY @entry.weight DESC, @entry.known DESC, @entry.node.id"
        " WITH @entry.class AS @class, collect(@entry) AS @members"
        " WITH @members, toInteger(ceil(@limit * @class_shares[@class])) AS @most"
        " UNWIND range(0, size(@members) - 1) AS @place"
        " WITH @members[@place] AS @entry, @place >= @most AS @beyond"
        " ORDER BY @beyond, @entry.last, @entry.weight DESC, @entry.known DESC, @entry.node.id"
        " RETURN collect(@entry) AS @papers } "
    )


_VOTES = (
    # a near paper with one link by one signal has no vote: a group of such papers would choose its own works
    "CALL (@base, @nearest) { UNWIND @base + [@one IN @nearest"
    " WHERE size(@one.link) > 1 OR coalesce(@one.link[0][2], 2) > 1] AS @one"
    " WITH @one.node AS @voter, max(@one.weight) AS @strength,"
    " max(coalesce(NOT @one.own, false)) AS @direct, max(coalesce(@one.own, false)) AS @own"
    " WITH @voter, @strength, @direct, @own, COUNT { (@voter)-[:CITES]-() } AS @degree"
    f" ORDER BY @strength DESC, {_KNOWN_FIRST.format('@voter')}"
    " WITH collect({node: @voter, strength: @strength, degree: @degree, direct: @direct, own: @own}) AS @voters"
    f" UNWIND reduce(@chosen = {{left: {VOTES_MAX}, voters: []}}, @one IN @voters |"
    " CASE WHEN @one.degree > @chosen.left THEN @chosen"
    " ELSE {left: @chosen.left - @one.degree, voters: @chosen.voters + [@one]} END).voters AS @one"
    " WITH @one.node AS @voter, @one.direct AS @direct, @one.own AS @own,"
    " toInteger(@one.strength * log(2) / log(2 + @one.degree)) AS @vote"
    " MATCH (@voter)-[@cites:CITES]-(@reached)"
    " WITH @reached, startNode(@cites) = @voter AS @forward, @vote, @direct, @own"
    " WITH @reached, max(@direct) AS @direct, sum(CASE WHEN @forward THEN @vote ELSE @vote / 3 END) AS @votes,"
    " count(CASE WHEN @forward THEN 1 END) AS @cited, count(CASE WHEN NOT @forward THEN 1 END) AS @citing,"
    " count(CASE WHEN @own THEN 1 END) AS @links"
    f" WITH {write_published('@reached')} AS @found, sum(@votes) AS @votes, sum(@cited) AS @cited,"
    " sum(@citing) AS @citing, max(@direct) AS @direct, sum(@links) AS @links"
    f" ORDER BY @votes DESC, {_KNOWN_FIRST.format('@found')} LIMIT {VOTED_MAX}"
    " RETURN collect([@found, @votes, @cited, @citing, @direct, @links]) AS @votes }"
    # the seeds have votes too, but are no candidates
    " WITH *, [@one IN @votes WHERE @one[1] > 0 AND NOT @one[0] IN @slice] AS @voted"
)
"""Clauses that bind `@voted` to the papers with votes: lists of node and votes, most first."""


def _write_kinds(form: SliceForm) -> str:
    """Binds `@ranked` to the candidates of all kinds, dealt by their shares: maps of node, weight and best.

    `best` is the weight of the best candidate of the kind.
    """
    chosen = (
        f"[@one IN @base WHERE @one.node IN @slice | [@one.node, {UNIT}]] + [@one IN @papers"
        f"[..toInteger(@limit)] |"
        f" [@one.node, {UNIT} * @one.weight / (2 * @papers[0].weight)]]"
    )
    text = f"WITH *, {chosen} AS @chosen "
    kinds: dict[str, str] = {}
    for kind, relation in (("PERSON", "AUTHORED"), ("INSTITUTION", "AFFILIATED_WITH"), ("TOPIC", "HAS_TOPIC")):
        if kind in form.nodes and relation in form.relations:
            kinds[kind] = f"@{kind.lower()}s"
            text += (
                f"CALL (@chosen, @slice, @seeds) {{ {_ENTITIES[kind]} WITH @found, sum(@part) AS @weight,"
                " count(*) AS @cited, max(@start) AS @start"
                " WHERE NOT @found IN @slice"
                f" WITH @found, @weight, @cited, @start, {_SIZES[kind]} AS @size"
                f" WITH @found, @cited, {_DAMPED[kind]} AS @weight, @size"
                " ORDER BY @weight DESC, @size DESC, @found.id LIMIT $limit + 1"
                f" RETURN collect({{node: @found, weight: @weight, cited: @cited}}) AS {kinds[kind]} }} "
            )
    if "PAPER" in form.nodes:
        kinds["PAPER"] = "@papers"
    lists = ", ".join(f"[{KIND_SHARES[kind]}, {list_}]" for kind, list_ in kinds.items())
    return text + (
        f"CALL ({', '.join(('@seeds', *kinds.values()))}) {{ UNWIND [{lists}] AS @kind"
        " UNWIND range(0, size(@kind[1][..$limit + 1]) - 1) AS @place"
        " WITH @kind[1][@place] AS @entry, (@place + 0.5) / @kind[0] AS @turn, @kind[1][0].weight AS @best"
        " ORDER BY @turn, @best DESC, @entry.node.id"
        " RETURN collect({node: @entry.node, weight: @entry.weight, best: @best, cited: @entry.cited,"
        " citing: @entry.citing}) AS @ranked } "
    )


_ENTITIES: Mapping[str, str] = {
    "PERSON": (
        "UNWIND @chosen AS @one WITH @one[0] AS @paper, @one[1] AS @strength"
        " WITH @paper, @strength / (log(2 + COUNT { (@paper)<-[:AUTHORED]-() }) / log(2)) AS @pull"
        " MATCH (@paper)<-[:AUTHORED]-(@found:Person)"
        " WITH @found, toInteger(@pull) AS @part, @paper IN @seeds AS @start"
    ),
    "INSTITUTION": (
        f"UNWIND @chosen + [@seed IN @seeds WHERE @seed:Person | [@seed, {UNIT}]] AS @one"
        " WITH @one[0] AS @paper, @one[1] AS @pull"
        " MATCH (@paper)-[:STATES_AFFILIATION|AFFILIATED_WITH]->(@found:Institution)"
        " WITH @found, toInteger(@pull) AS @part, @paper IN @seeds AS @start"
    ),
    "TOPIC": (
        "UNWIND @chosen AS @one WITH @one[0] AS @paper, @one[1] AS @pull"
        " MATCH (@paper)-[@has:HAS_TOPIC]->(@found:Topic)"
        " WITH @found, toInteger(@pull * coalesce(@has.score, 1.0)) AS @part, @paper IN @seeds AS @start"
    ),
}
"""Clauses that bind `@found` to an entity of a chosen paper and `@part` to the part of its weight."""

_SIZES: Mapping[str, str] = {
    "PERSON": "COUNT { (@found)-[:AUTHORED]->() }",
    "INSTITUTION": "COUNT { (@found)<-[:STATES_AFFILIATION]-() }",
    "TOPIC": "COUNT { (@found)<-[:HAS_TOPIC]-() }",
}

_SINGLE = "CASE WHEN @cited > 1 OR @start THEN 1.0 ELSE 0.1 END"
"""An expression: the factor of a topic or institution. One paper that is no seed says little."""

_DAMPED: Mapping[str, str] = {
    "PERSON": "1 + @weight * @cited / (1 + @cited)",
    "INSTITUTION": f"1 + toInteger(@weight * @cited / (1 + @cited) / log10(10 + @size) * {_SINGLE})",
    "TOPIC": f"1 + toInteger(@weight * @cited / (1 + @cited) / log10(10 + @size) * {_SINGLE})",
}
"""An expression: the weight of an entity. Several papers count more than one; large institutions and topics are damped.
"""


def _write_level(form: SliceForm, number: int, share: float) -> str:
    """Adds the best candidates to the slice, within the budget of the level; binds `@base` for the next level."""
    budget = write_budget(share)
    return (
        f"WITH *, CASE WHEN {budget} > 0 THEN @ranked[..{budget}] ELSE [] END AS @kept "
        f"WITH @seeds, @recent, @works, @titles, @class_shares, @slice + [@one IN @kept | @one.node] AS @slice,"
        " @cut OR size(@kept) < size(@ranked) AS @cut,"
        f" @entries + [@one IN @kept | {{node: @one.node, cited: @one.cited, citing: @one.citing,"
        f" weight: round(1.0 * @one.weight / @one.best / {2**number}, 6)}}] AS @entries,"
        " @near + [@one IN @nearest | {kind: 'NEAR', source: @one.origin.id, target: @one.node.id,"
        f" weight: round(@one.rank / {UNIT}.0, 6), reasons: @one.link}}] AS @near,"
        f" [@one IN @kept WHERE @one.node:{MAP_LABELS['PAPER']} | {{node: @one.node,"
        f" weight: {UNIT} * @one.weight / @one.best, own: false}}] AS @base "
    )
