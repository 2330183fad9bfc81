"""The reason why a node is in a slice, as a sentence that is true of the edges of the slice.

A sentence has at most two reasons, the strongest first: nearness to a seed, then citations, authors, affiliations and
topics. "These papers" are the papers of the slice, seeds included.
"""

from collections.abc import Mapping

_START = "you started from"
_CITED = "@edge.kind = 'CITES' AND @edge.target = @id"
_CITING = "@edge.kind = 'CITES' AND @edge.source = @id"
_WROTE = "@edge.kind = 'AUTHORED'"
_AFFILIATED = "@edge.kind = 'AFFILIATED_WITH'"
_TOPIC = "@edge.kind = 'HAS_TOPIC'"
_OF_PAPERS = f"{_AFFILIATED} AND @edge.source IN @papers"
_OF_PEOPLE = f"{_AFFILIATED} AND NOT @edge.source IN @papers"


def write_reasons(*, near: bool = False, joined: bool = False) -> str:
    """Clauses that add `why` to each of `@entries`, from `@edges`. A seed has the reason that it is one.

    Two edges of one kind between the same nodes count once. `near`: the slice is a neighbourhood. Then an entry also
    has `cited` and `citing`: the numbers of papers near the start that cite it, and that it cites; for a node of
    another kind `cited` is the number of papers near the start that it belongs to. `joined`: leaves out the nodes
    that no edge joins to another node of the slice.
    """
    others = [_count(_WROTE, "written by", "people"), _count(_AFFILIATED, "from", "institutions")]
    others.append(_count(_TOPIC, "about", "topics"))
    return (
        "WITH *, [@seed IN @seeds | @seed.id] AS @start,"
        " CASE WHEN size(@seeds) = 1 THEN @seeds[0].id END AS @alone,"
        " [@entry IN @entries WHERE @entry.node:Paper | @entry.node.id] AS @papers "
        "CALL (@start, @alone, @papers, @entries, @edges) {"
        " UNWIND [@entry IN @entries | [@entry.node.id, @entry, null]]"
        " + [@edge IN @edges | [@edge.source, null, @edge]] + [@edge IN @edges | [@edge.target, null, @edge]] AS @row"
        " WITH @row[0] AS @id, head(collect(@row[1])) AS @entry,"
        " collect(DISTINCT @row[2]) AS @own"
        f"{' WHERE size(@own) > 0 OR @id IN @start' if joined else ''}"
        f" WITH @id, @entry, @own, [@reason IN CASE WHEN @id IN @start THEN ['you started here']"
        f" WHEN @entry.node:Paper THEN {_write_paper(near=near)}"
        f" WHEN @entry.node:Person THEN {_write_person()}"
        f" WHEN @entry.node:Institution THEN {_write_institution()}"
        f" ELSE [{_count(_TOPIC, 'topic of')}] END WHERE @reason IS NOT NULL][..2] AS @said"
        " WITH @entry, CASE WHEN size(@said) > 0 THEN reduce(@text = @said[0], @more IN @said[1..] |"
        f" @text + ' and ' + @more) WHEN @entry.node:Paper THEN coalesce({', '.join(others)}"
        f"{', ' + _ALIKE if near else ''}) END AS @text"
        f" WITH @entry, {f'coalesce(@text, CASE {_NEAR_START} END)' if near else '@text'} AS @text"
        " RETURN collect({node: @entry.node, weight: @entry.weight,"
        " why: toUpper(left(@text, 1)) + substring(@text, 1)}) AS @explained }"
        " WITH @seeds, @slice, @edges, @cut, @explained AS @entries "
    )


def _write_paper(*, near: bool) -> str:
    cited, citing = _count(_CITED, "cited by"), _count(_CITING, "cites")
    more = f"size([@edge IN @own WHERE {_CITING}]) > size([@edge IN @own WHERE {_CITED}])"
    citations = f"CASE WHEN {more} THEN {citing} ELSE {cited} END, CASE WHEN {more} THEN {cited} ELSE {citing} END"
    return (
        f"[{_start(_WROTE, 'source', 'written by the person')},"
        f" {_start(_AFFILIATED, 'target', 'written at the institution')},"
        f" {_start(_TOPIC, 'target', 'about the topic')}, {_NEAR + ', ' if near else ''}{citations}]"
    )


def _write_person() -> str:
    return (
        f"[{_start(_AFFILIATED, 'target', 'affiliated with the institution')}, coalesce({_count(_WROTE, 'wrote')},"
        f" {_count(_AFFILIATED, 'affiliated with', 'institutions')})]"
    )


def _write_institution() -> str:
    return (
        f"[{_start(_AFFILIATED, 'source', 'affiliation of the person', _OF_PEOPLE)},"
        f" coalesce({_count(_OF_PAPERS, 'affiliation on')}, {_count(_OF_PEOPLE, 'affiliation of', 'people')})]"
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
    single = f"' one of these {things}'"
    if things == "papers":
        single = f"CASE WHEN head([@one IN @found | {other}]) = @alone THEN ' the paper {_START}' ELSE {single} END"
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
    "TEXT_SIMILARITY": "'uses similar words'",
    "EMBEDDING_SIMILARITY": "'has a similar meaning'",
}
"""Signal → an expression for its sentence. Citations between the papers are edges of their own."""

_SIGNAL_CASES = " ".join(f"WHEN '{signal}' THEN {text}" for signal, text in _SIGNALS.items())

_NEAR = (
    "head([@main IN head([@edge IN @own WHERE @edge.kind = 'NEAR'"
    " AND (@edge.source IN @start OR @edge.target IN @start)"
    f" | [@reason IN @edge.reasons WHERE @reason[0] <> 'DIRECT_CITATION']]) | CASE @main[0] {_SIGNAL_CASES} END])"
)
"""An expression: the strongest reason of the nearness to a seed, or null. The reasons of an edge are in this order."""

_ALIKE = (
    "head([@main IN head([@edge IN @own WHERE @edge.kind = 'NEAR'"
    " | [@reason IN @edge.reasons WHERE @reason[0] <> 'DIRECT_CITATION']])"
    f" | CASE @main[0] {_SIGNAL_CASES} END + ' with one of these papers'])"
)
"""An expression: the strongest reason of the nearness to another paper, or null."""


def _near_start(count: str, text: str) -> str:
    return f"'{text} ' + {count} + CASE {count} WHEN 1 THEN ' paper' ELSE ' papers' END + ' near the start'"


_NEAR_START = (
    "WHEN coalesce(@entry.cited, 0) + coalesce(@entry.citing, 0) = 0 THEN 'near the start'"
    f" WHEN @entry.node:Person THEN {_near_start('@entry.cited', 'wrote')}"
    f" WHEN @entry.node:Institution THEN {_near_start('@entry.cited', 'affiliation on')}"
    f" WHEN @entry.node:Topic THEN {_near_start('@entry.cited', 'topic of')}"
    f" WHEN @entry.cited >= @entry.citing THEN {_near_start('@entry.cited', 'cited by')}"
    f" ELSE {_near_start('@entry.citing', 'cites')}"
)
"""Cases of an expression: the reason of a node without an edge, by the papers near the start, shown or not."""
