"""Compiled statements, as text and parameters: a change of either shows in snapshots/.

`UPDATE_SNAPSHOTS=1 pytest tests/cypher/compiler/test_compile.py` writes them again; then read the diff.
"""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, LiteralString, cast

import orjson
import pytest
from graphql import is_leaf_type
from hypothesis import given, settings
from hypothesis import strategies as st

from cypher import library
from cypher.change import write_change
from cypher.compiler.compile import UnknownField, compile_query
from cypher.compiler.selection import Entity, Listing, Value
from cypher.fields.field import Change
from cypher.fields.mutation import MUTATION
from cypher.model import PROPERTIES, Label, Relationship
from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.execution.document import read_document
from resolvers.execution.query_limits import Limits
from resolvers.planning.caller import Caller
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.oracle.types import fields_of, named_type

SNAPSHOTS = Path(__file__).parent / "snapshots"
CURSORS = Cursors(b"a key")
SCHEMA = build_schema()
# what analysts ask is in no operation's statement
OUTSIDE = frozenset({("Query", "cypher"), ("Query", "question"), ("Query", "questions")})
FILES = [
    name
    for folder in (
        "accounts",
        "analysis",
        "changes",
        "database",
        "events",
        "exports",
        "imports",
        "lookups",
        "questions",
    )
    for name in library.names(folder)
]
# a schema command has no plan to explain: each opening of a graph runs this one
PLANNED = [name for name in FILES if name != "database/create_migration_constraint"]
ME = "u-aaaaaaaaaaaaaaaa"


@dataclass(frozen=True, slots=True)
class Case:
    """A query, who asks it and with what."""

    query: str
    viewer: str | None = None
    variables: Mapping[str, Any] = field(default_factory=dict[str, Any])
    session: str | None = None
    key: str | None = None


def _everything(kind: str) -> str:
    """All fields of a type; of what they lead to, the plain fields of what lies between and the id."""
    fields = fields_of(kind)
    return " ".join(_selected(name, fields[name]) for name in fields if (kind, name) not in OUTSIDE)


def _selected(name: str, field: Any) -> str:
    of = named_type(field)
    if is_leaf_type(of):
        return name
    if "id" in fields_of(of):
        return f"{name} {{ id }}"
    if "first" in field.args:
        return f"{name}(first: 2) {{ {_everything(of.name)} }}"
    return f"{name} {{ {_everything(of.name)} }}"


def _cursor(query: str, keys: list[Any]) -> str:
    """A cursor with these keys for the only list of a query."""
    bound = _bind(Case(query))
    [of] = bound.lists.values()
    return CURSORS.encode(of, keys)


def _bind(case: Case) -> Any:
    operation = read_document(case.query, SCHEMA, CURSORS, Limits()).operation(None)
    return operation.planner.bind(
        operation.variables(SCHEMA, case.variables), Caller(case.viewer, case.session, case.key)
    )


def _text(bound: Any) -> str:
    """The text of the one statement."""
    return bound.plan.text or bound.plan.steps[0].text


ORDERED = """{ papers(orderBy: [{by: PAGE_RANK, direction: ASC}, {by: TITLE}], first: 2%s) {
  nodes { id } pageInfo { hasNextPage hasPreviousPage } } }"""
BACKWARD = "{ papers(last: 2%s) { edges { cursor } pageInfo { hasNextPage hasPreviousPage } } }"
FILTER = """{ papers(where: {
  year: {gte: 2020, lte: 2022}, citationCount: {gte: 1, lte: 9}, types: [PREPRINT, ARTICLE],
  openAccess: true, isRetracted: false,
  hasCode: true, hasDataset: false, venue: "Nature", author: "A1", institution: "I1", topic: "T1",
  and: [{year: {gte: 1}}], or: [{openAccess: false}, {hasCode: true}, {not: {year: {lte: 2000}}}], not: {or: []}
}) { nodes { id } totalCount } }"""
OF_A_TOPIC = """{ papers(where: {and: [{topic: "T1"}]}) { nodes { id } totalCount stats { count } }
  paperStats(where: {topic: "T1", openAccess: true}) { count } }"""
SLICE = '{ researchMap(seeds: ["W1", "T1"]%s) { truncated nodes { distance weight node { id } } edges { kind } } }'
PATHS = '{ paths(from: "W1", to: "T1"%s) { length nodes { id } edges { source target weight } } }'
NEARBY = """{ paper(by: {id: "W1"}) {
  nearby(signals: [SHARED_TOPICS, TEXT_SIMILARITY], where: {openAccess: true}) { nodes { id } } } }"""
SEARCH = '{ search(query: "graph -neural"%s) { totalCount edges { score cursor node { ... on Paper { id } } } } }'
LISTS = """{ paper(by: {id: "W1"}) {
  reviews(orderBy: MOST_HELPFUL) { nodes { id } }
  comments(kind: CAVEAT) { totalCount }
  resources(kind: CODE) { url }
  references(orderBy: [{by: LIKES}, {by: REVIEW_COUNT, direction: ASC}]) { nodes { id } }
  retracted: references(where: {isRetracted: true}, first: 5) { totalCount nodes { id } }
} }"""
COUNTED = "{ papers%s { totalCount } }"
COUNTED_SEARCH = '{ search(query: "graph"%s) { stats { count } totalCount } }'
BY_YEAR = """{ topic(by: {id: "T1"}) {
  papersByYear(where: {openAccess: true}) { year count citationCount } citationsByYear { count } } }"""


def _cases() -> Iterator[tuple[str, Case]]:
    keys = {
        "paper": '{doi: "10.1234/X"}',
        "person": '{orcid: "0000-0002-1825-0097"}',
        "institution": '{ror: "https://ror.org/00f54p054"}',
        "topic": '{id: "T1"}',
    }
    for name, by in keys.items():
        yield name, Case(f"{{ {name}(by: {by}) {{ {_everything(name.capitalize())} }} }}")
    yield "paper_signed_in", Case(f'{{ paper(by: {{id: "W1"}}) {{ {_everything("Paper")} }} }}', ME)
    yield "viewer", Case(f"{{ viewer {{ {_everything('Viewer')} }} }}", ME)
    yield "viewer_nobody", Case("{ viewer { roles } }")
    yield "user", Case(f'{{ user(handle: "ada") {{ {_everything("User")} }} }}', ME)
    yield "collection", Case(f'{{ collection(id: "l-aaaaaaaaaaaaaaaa") {{ {_everything("Collection")} }} }}', ME)
    for kind in ("Review", "Comment"):
        yield (
            kind.lower(),
            Case(f'{{ node(id: "r-aaaaaaaaaaaaaaaa") {{ ... on {kind} {{ {_everything(kind)} }} }} }}', ME),
        )
    yield "node", Case('{ node(id: "W1") { __typename id ... on MapEntity { label } ... on Paper { year } } }')
    yield "nodes", Case("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", None, {"ids": ["W1", "A1"]})
    yield "papers", Case(f"{{ papers(first: 2) {{ {_everything('PaperConnection')} }} }}")
    yield "papers_filtered", Case(FILTER)
    yield "papers_of_a_topic", Case(OF_A_TOPIC)
    yield "papers_after", Case(ORDERED % f', after: "{_cursor(ORDERED % "", [0.5, "A title", "W1"])}"')
    yield "papers_before", Case(BACKWARD % f', before: "{_cursor(BACKWARD % "", [2020, "W1"])}"')
    yield "papers_counted", Case(COUNTED % "")
    place = _cursor(COUNTED % "", [2020, "W1"])
    yield (
        "papers_between",
        Case(f'{{ papers(after: "{place}", before: "{place}") {{ pageInfo {{ hasPreviousPage }} }} }}'),
    )
    yield "lists_of_a_paper", Case(LISTS)
    yield "slice", Case(SLICE % "")
    yield (
        "slice_filtered",
        Case(SLICE % ", depth: 3, nodeKinds: [PAPER, TOPIC], relationKinds: [CITES], years: {gte: 1990, lte: 2000}"),
    )
    yield "paths", Case(PATHS % "")
    yield "paths_short", Case(PATHS % ", maxLength: 1, relationKinds: [AUTHORED, AFFILIATED_WITH]")
    yield "nearby_by_two_signals", Case(NEARBY)
    yield "search", Case(SEARCH % "")
    yield "search_people", Case(SEARCH % ", kinds: [PERSON, TOPIC]")
    yield "search_filtered", Case(SEARCH % ", where: {year: {gte: 2020}}")
    yield "search_after", Case(SEARCH % f', after: "{_cursor(SEARCH % "", [1.5, "W1"])}"')
    yield "search_by_meaning", Case(SEARCH % ", mode: SEMANTIC")
    yield "search_by_both", Case(SEARCH % ", mode: HYBRID")
    yield "search_counted", Case(COUNTED_SEARCH % "")
    yield "search_counted_by_both", Case(COUNTED_SEARCH % ", mode: HYBRID")
    yield "search_counted_people", Case(COUNTED_SEARCH % ", kinds: [PERSON]")
    yield "paper_stats", Case(f"{{ paperStats(where: {{openAccess: true}}) {{ {_everything('PaperStats')} }} }}")
    yield "topic_by_year", Case(BY_YEAR)
    yield "suggest", Case('{ suggest(prefix: "mul") { label } }')
    yield "suggest_topics", Case('{ suggest(prefix: "mul", kinds: [TOPIC], first: 3) { label } }')
    like = 'mutation { vote(paper: "W1", value: LIKE) { id votes { likes viewerVote } } }'
    yield "change", Case(like, ME, session="s")
    yield "change_with_key", Case(like, ME, session="s", key="k")
    yield "change_of_an_id", Case('mutation { deleteCollection(id: "l-aaaaaaaaaaaaaaaa") }', ME, session="s", key="k")
    yield "in_session", Case("{ viewer { roles } }", ME, session="s")
    yield (
        "activity",
        Case(
            """subscription { paperActivity(paper: "W1", after: "3") { ... on VotesChanged { votes { likes } }
            ... on ReviewChanged { withdrawn review { id } } ... on CommentChanged { comment { body } } } }"""
        ),
    )


CASES = dict(_cases())


def _readable(text: str) -> str:
    """A statement over several lines, each subquery indented; the same statement to Neo4j."""
    lines, line, calls = list[str](), "", list[bool]()
    for token in re.findall(
        r"'(?:[^'\\]|\\.)*'|CALL \([^)]*\) \{|UNION ALL|\b(?:MATCH|UNWIND|WITH|RETURN)\b|[{}]|[^'{}A-Z]+|.", text
    ):
        within = not calls or calls[-1]
        starts = token in {"MATCH", "UNWIND", "WITH", "RETURN", "UNION ALL"} or token.startswith("CALL (")
        if within and (starts or token == "}") and line.strip():
            lines.append("  " * calls.count(True) + line.strip())
            line = ""
        if token == "}" and calls.pop():
            lines.append("  " * calls.count(True) + "}")
            continue
        line += token
        if token.startswith("CALL ("):
            lines.append("  " * calls.count(True) + line.strip())
            line = ""
        if token.endswith("{"):
            calls.append(token.startswith("CALL ("))
    return "\n".join([*lines, line.strip()]) + "\n"


def _snapshot(case: Case) -> str:
    bound = _bind(case)
    parameters = orjson.dumps(bound.parameters, option=orjson.OPT_SORT_KEYS).decode()
    header = [*case.query.splitlines(), f"parameters: {parameters}"]
    return "".join(f"// {line}\n" for line in header) + _readable(_text(bound))


@pytest.mark.parametrize("name", CASES)
def test_text_and_parameters_are_those_of_the_snapshot(name: str) -> None:
    path = SNAPSHOTS / f"{name}.cypher"
    snapshot = _snapshot(CASES[name])
    if os.environ.get("UPDATE_SNAPSHOTS") == "1":
        path.write_text(snapshot)
    assert path.read_text() == snapshot


def test_every_snapshot_has_its_case_and_every_field_its_snapshot() -> None:
    assert {path.stem for path in SNAPSHOTS.iterdir()} == CASES.keys()
    asked = " ".join(case.query for case in CASES.values())
    for kind in (
        "Query",
        "Paper",
        "Person",
        "Institution",
        "Topic",
        "User",
        "Viewer",
        "Review",
        "Comment",
        "Collection",
    ):
        for name in fields_of(kind):
            assert (kind, name) in OUTSIDE or re.search(rf"\b{name}\b", asked), f"{kind}.{name}"


@pytest.mark.parametrize("name", CASES)
async def test_neo4j_accepts_every_snapshot(graph: Graph, name: str) -> None:
    bound = _bind(CASES[name])
    text = re.sub(r"^//.*\n", "", (SNAPSHOTS / f"{name}.cypher").read_text(), flags=re.MULTILINE).strip()
    assert "".join(text.split()) == "".join(_text(bound).split())
    await graph.read(Statement(cast(LiteralString, f"EXPLAIN {text}"), bound.parameters))


@pytest.mark.parametrize("name", PLANNED)
async def test_neo4j_accepts_every_file(graph: Graph, name: str) -> None:
    text = _text_of_file(name)
    parameters = dict.fromkeys(re.findall(r"\$(\w+)", text))
    await graph.run(Statement(cast(LiteralString, f"EXPLAIN {text}"), parameters))


def _text_of_file(name: str) -> str:
    """The statement that a file becomes: Python writes rules into it, and the envelope around a change."""
    if name.startswith("changes/"):
        [change] = [each for each in MUTATION.values() if isinstance(each, Change) and each.statement == name]
        return write_change(change)
    return library.text_of(name)


@pytest.mark.parametrize("name", [*CASES, *FILES])
def test_every_name_in_a_statement_is_in_the_model(name: str) -> None:
    text = _text(_bind(CASES[name])) if name in CASES else _text_of_file(name)
    assert set(re.findall(r"\(\w*:(\w+)", text)) <= {label.value for label in Label}
    kinds = "|".join(re.findall(r"\[\w*:([\w|]+)", text)).split("|")
    assert set(filter(None, kinds)) <= {kind.value for kind in Relationship}
    # of what a pattern binds, and in a pattern
    bound = set(re.findall(r"[(\[](\w+):[A-Z]", text))
    read = {property_ for variable, property_ in re.findall(r"(?<![\w.])(\w+)\.([a-z]\w*)", text) if variable in bound}
    keys = {key for inner in re.findall(r":\w+ \{([^}]*)\}", text) for key in re.findall(r"(\w+):", inner)}
    assert read | keys <= set[str]().union(*PROPERTIES.values())


def test_the_same_shape_is_the_same_text_whatever_the_values_and_names() -> None:
    cases = (
        Case('{ paper(by: {doi: "10.1234/x"}) { title authors(first: 3) { nodes { name } } } }', ME),
        Case('{ RETURN: paper(by: {id: "W1"}) { n1: title p0: authors(first: 9) { a: nodes { b: name } } } }', ME),
        Case(
            """query MATCH($p0: PaperKey!, $viewer: Int) { paper(by: $p0) { ...F } }
            fragment F on Paper {
                title ... on MapEntity { ... on Paper { authors(first: $viewer) { nodes { name } } } } }""",
            ME,
            {"p0": {"id": "W1"}, "viewer": 4},
        ),
        Case(
            """query ($no: Boolean!) { paper(by: {id: "W1"}) { year @include(if: $no) title
            x: authors(last: 2) @skip(if: true) { totalCount } authors(first: 1) { nodes { name } } } }""",
            "u-bbbbbbbbbbbbbbbb",
            {"no": False},
        ),
    )
    assert len({_bind(case).plan.text for case in cases}) == 1


HOSTILE = st.sampled_from(
    ["' OR 1=1 //", "}) DETACH DELETE n //", "\\u0027", "`", "$viewer", "@self", "{key: 1}", "\0"]
) | st.text(st.characters(exclude_categories=("Cs",)))


@settings(max_examples=60, deadline=None)
@given(HOSTILE, HOSTILE)
def test_values_never_get_into_the_text(venue: str, handle: str) -> None:
    query = """query ($venue: String, $handle: String!) {
        papers(where: {not: {venue: $venue}}) { totalCount } user(handle: $handle) { id } }"""
    bound = _bind(Case(query, ME, {"venue": venue, "handle": handle}))
    assert bound.plan.text == _bind(Case(query, ME, {"venue": "x", "handle": "y"})).plan.text
    assert {venue, handle[:1000]} <= {value for value in bound.parameters.values() if isinstance(value, str)}


@pytest.mark.parametrize(
    "item",
    [
        Value("Paper.nope"),
        Value("Nope.id"),
        Value("id"),
        Value("Paper.id} RETURN 1 //"),
        Value("Paper.authors"),
        Entity("Paper.id", {}),
        Listing("Paper.id"),
    ],
)
def test_what_the_graph_does_not_have_is_refused(item: Value | Entity | Listing) -> None:
    with pytest.raises(UnknownField):
        compile_query([item], signed_in=False)
