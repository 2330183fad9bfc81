"""The reason why a node is in a slice, as a sentence that is true of the edges of the slice.

A sentence has at most two reasons, the strongest first: nearness to a seed, then citations, authors, affiliations and
topics. "These papers" are the papers of the slice, seeds included.
"""

from collections.abc import Mapping

FALLBACKS: Mapping[str, str] = {
    "Paper": "near the papers that are near the start",
    "Person": "wrote papers that are near the start",
    "Institution": "named on papers that are near the start",
    "Topic": "topic of papers that are near the start",
}
"""Label → the reason of a node without an edge in the slice: the papers between it and a seed are left out."""

_START = "you started from"
_CITED = "@edge.kind = 'CITES' AND @edge.target = @id"
_CITING = "@edge.kind = 'CITES' AND @edge.source = @id"
_WROTE = "@edge.kind = 'AUTHORED'"
_AFFILIATED = "@edge.kind = 'AFFILIATED_WITH'"
_TOPIC = "@edge.kind = 'HAS_TOPIC'"
_OF_PAPERS = f"{_AFFILIATED} AND @edge.source IN @papers"
_OF_PEOPLE = f"{_AFFILIATED} AND NOT @edge.source IN @papers"


def write_reasons() -> str:
    """Clauses that add `why` to each of `@entries`, from `@edges`. A seed has the reason that it is one.

    Two edges of one kind between the same nodes count once.
    """
    return (
        "CALL (@seeds, @entries, @edges) {"
        " WITH @edges, [@seed IN @seeds | @seed.id] AS @start, CASE WHEN size(@seeds) = 1 THEN @seeds[0].id END"
        " AS @alone, [@entry IN @entries WHERE @entry.node:Paper | @entry.node.id] AS @papers, @entries"
        " UNWIND [@entry IN @entries | [@entry.node.id, @entry, null]]"
        " + [@edge IN @edges | [@edge.source, null, @edge]] + [@edge IN @edges | [@edge.target, null, @edge]] AS @row"
        " WITH @start, @alone, @papers, @row[0] AS @id, head(collect(@row[1])) AS @entry,"
        " collect(DISTINCT @row[2]) AS @own"
        f" WITH @start, @id, @entry, [@reason IN CASE WHEN @id IN @start THEN ['you started here']"
        f" WHEN @entry.node:Paper THEN {_write_paper()}"
        f" WHEN @entry.node:Person THEN {_write_person()}"
        f" WHEN @entry.node:Institution THEN {_write_institution()}"
        f" ELSE [{_count(_TOPIC, 'topic of')}] END WHERE @reason IS NOT NULL][..2] AS @said"
        " WITH @entry, CASE WHEN size(@said) > 0 THEN reduce(@text = @said[0], @more IN @said[1..] |"
        f" @text + ' and ' + @more) {_write_fallbacks()} END AS @text"
        " RETURN collect({node: @entry.node, weight: @entry.weight,"
        " why: toUpper(left(@text, 1)) + substring(@text, 1)}) AS @explained }"
        " WITH @seeds, @slice, @edges, @cut, @explained AS @entries "
    )


def _write_fallbacks() -> str:
    return " ".join(f"WHEN @entry.node:{label} THEN '{text}'" for label, text in FALLBACKS.items())


def _write_paper() -> str:
    cited, citing = _count(_CITED, "cited by"), _count(_CITING, "cites")
    more = f"size([@edge IN @own WHERE {_CITING}]) > size([@edge IN @own WHERE {_CITED}])"
    return (
        f"[{_start(_WROTE, 'source', 'written by the person')},"
        f" {_start(_AFFILIATED, 'target', 'written at the institution')},"
        f" {_start(_TOPIC, 'target', 'about the topic')}, {_NEAR},"
        f" CASE WHEN {more} THEN {citing} ELSE {cited} END, CASE WHEN {more} THEN {cited} ELSE {citing} END,"
        f" CASE WHEN NOT any(@edge IN @own WHERE @edge.kind IN ['CITES', 'NEAR']) THEN coalesce("
        f"{_count(_WROTE, 'written by', 'people')}, {_count(_AFFILIATED, 'from', 'institutions')},"
        f" {_count(_TOPIC, 'about', 'topics')}) END]"
    )


def _write_person() -> str:
    return (
        f"[{_start(_AFFILIATED, 'target', 'affiliated with the institution')}, coalesce({_count(_WROTE, 'wrote')},"
        f" {_count(_AFFILIATED, 'affiliated with', 'institutions')})]"
    )


def _write_institution() -> str:
    return (
        f"[{_start(_AFFILIATED, 'source', 'affiliation of the person', _OF_PEOPLE)},"
        f" coalesce({_count(_OF_PAPERS, 'named on')}, {_count(_OF_PEOPLE, 'affiliation of', 'people')})]"
    )


def _start(test: str, end: str, text: str, also: str | None = None) -> str:
    """An expression: the reason that an edge leads to the only seed, which is no paper; or null."""
    return (
        f"CASE WHEN NOT @alone IN @papers AND any(@edge IN @own WHERE {also or test} AND @edge.{end} = @alone)"
        f" THEN '{text} {_START}' END"
    )


def _count(test: str, text: str, things: str = "papers") -> str:
    """An expression: the number of edges of a kind as a reason, or null. Names the only seed if it is the only one."""
    other = "CASE @one.source WHEN @id THEN @one.target ELSE @one.source END"
    single = f"CASE WHEN head([@one IN @found | {other}]) = @alone THEN ' the paper {_START}' ELSE ' 1 of these {things}' END"
    if things != "papers":
        single = f"' 1 of these {things}'"
    return (
        f"head([@found IN [[@edge IN @own WHERE {test}]] | CASE size(@found) WHEN 0 THEN null WHEN 1 THEN '{text}' +"
        f" {single} ELSE '{text} ' + size(@found) + ' of these {things}' END])"
    )


def _signal(one: str, several: str) -> str:
    before, after = several.split("{}")
    return f"CASE @main[2] WHEN 1 THEN '{one}' ELSE '{before}' + @main[2] + '{after}' END"


_SIGNALS: Mapping[str, str] = {
    "BIBLIOGRAPHIC_COUPLING": _signal("shares 1 reference", "shares {} references"),
    "CO_CITATION": _signal("cited together once", "cited together {} times"),
    "SHARED_AUTHORS": _signal("shares 1 author", "shares {} authors"),
    "SHARED_TOPICS": _signal("shares 1 topic", "shares {} topics"),
    "TEXT_SIMILARITY": "'has a similar text'",
    "EMBEDDING_SIMILARITY": "'has a similar meaning'",
}
"""Signal → an expression for its sentence. Citations between the papers are edges of their own."""

_NEAR = (
    "head([@main IN head([@edge IN @own WHERE @edge.kind = 'NEAR'"
    " AND (@edge.source IN @start OR @edge.target IN @start) | [@reason IN @edge.reasons WHERE @reason[0] <> 'DIRECT_CITATION']]) | CASE @main[0] "
    + " ".join(f"WHEN '{signal}' THEN {text}" for signal, text in _SIGNALS.items())
    + " END])"
)
"""An expression: the strongest reason of the nearness to a seed, or null. The reasons of an edge are in this order."""
