"""Operation and row → parameters and response. Each response is also that of graphql-core over the same row."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from graphql import ExecutionResult
from graphql import execute as execute_by_field  # pyright: ignore[reportUnknownVariableType]  # its middleware is untyped

from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.caller import Caller
from resolvers.planning.plan import BoundPlan
from schema.build import build_schema
from tests.resolvers.row_graph import CURSORS, ME, SESSION, RowGraph, executor


class FixedEmbedder:
    """Returns the same vector for every text."""

    model = "fixed"

    async def embed(self, texts: Sequence[str]) -> list[list[float]]:
        return [[0.25] for _ in texts]


@dataclass(frozen=True, slots=True)
class Case:
    """An operation, the row of its statement, and the parameters and data that it must have."""

    query: str
    row: list[Any]
    parameters: Mapping[str, Any]
    data: Any
    variables: Mapping[str, Any] = field(default_factory=dict[str, Any])
    signed_in: bool = False

    @property
    def caller(self) -> Caller:
        return Caller(ME, SESSION) if self.signed_in else Caller()


def cursor(query: str, *keys: Any) -> str:
    """The cursor with these keys for the only list of a query."""
    [of] = _bind(executor(), Case(query, [], {}, None)).lists.values()
    return CURSORS.encode(of, list(keys))


def _bind(with_: Executor, case: Case) -> BoundPlan:
    request = Request(case.query, case.variables)
    return with_.bind(with_.operation(request), request, case.caller)


PAPERS = "{ papers(first: 1) { totalCount } }"
AFTER = cursor(PAPERS, 2020, "W1")
PAGE_INFO = "pageInfo { hasNextPage hasPreviousPage }"

CASES = {
    "an entity": Case(
        '{ paper(by: {id: "W1"}) { id title year } }',
        [["W1", "One", None]],
        {"p0": "W1"},
        {"paper": {"id": "W1", "title": "One", "year": None}},
    ),
    "no entity": Case('{ paper(by: {id: "W1"}) { id } }', [None], {"p0": "W1"}, {"paper": None}),
    "aliases, fragments and type names": Case(
        '{ __typename a: paper(by: {id: "W1"}) { ...F t: title } b: topic(by: {id: "T1"}) { __typename name } }'
        " fragment F on Paper { id ... on Node { same: id } }",
        [["W1", "W1", "One"], ["Graphs"]],
        {"p0": "W1", "p1": "T1"},
        {
            "__typename": "Query",
            "a": {"id": "W1", "same": "W1", "t": "One"},
            "b": {"__typename": "Topic", "name": "Graphs"},
        },
    ),
    "objects that show values of the same node": Case(
        '{ paper(by: {id: "W1"}) { openAccess { isOpen url } metrics { pageRank __typename } id } }',
        [[True, None, 0.5, "W1"]],
        {"p0": "W1"},
        {
            "paper": {
                "openAccess": {"isOpen": True, "url": None},
                "metrics": {"pageRank": 0.5, "__typename": "PaperMetrics"},
                "id": "W1",
            }
        },
    ),
    "a plain list of step fields, filtered by kind": Case(
        '{ paper(by: {id: "W1"}) { id resources(kind: CODE) { kind link: url title } } }',
        [["W1", [[["CODE", "https://x", None]]]]],
        {"p0": "W1", "p1f0": "CODE"},
        {"paper": {"id": "W1", "resources": [{"kind": "CODE", "link": "https://x", "title": None}]}},
    ),
    "a page with cursors, of which there is more": Case(
        "{ papers(first: 2) { totalCount edges { cursor node { id } }"
        " pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }",
        [[[[2020, "W1", "W1"], [2019, "W2", "W2"], [2018, "W3", "W3"]], 7]],
        {"p0": 3},
        {
            "papers": {
                "totalCount": 7,
                "edges": [
                    {"cursor": cursor(PAPERS, 2020, "W1"), "node": {"id": "W1"}},
                    {"cursor": cursor(PAPERS, 2019, "W2"), "node": {"id": "W2"}},
                ],
                "pageInfo": {
                    "hasNextPage": True,
                    "hasPreviousPage": False,
                    "startCursor": cursor(PAPERS, 2020, "W1"),
                    "endCursor": cursor(PAPERS, 2019, "W2"),
                },
            }
        },
    ),
    "an empty page": Case(
        "{ papers(first: 2) { nodes { id } pageInfo { hasNextPage startCursor endCursor } } }",
        [[[]]],
        {"p0": 3},
        {"papers": {"nodes": [], "pageInfo": {"hasNextPage": False, "startCursor": None, "endCursor": None}}},
    ),
    "a page from the end": Case(
        f"{{ papers(last: 2) {{ nodes {{ id }} {PAGE_INFO} }} }}",
        [[[["W3"], ["W2"], ["W1"]]]],
        {"p0": 3},
        {
            "papers": {
                "nodes": [{"id": "W2"}, {"id": "W3"}],
                "pageInfo": {"hasNextPage": False, "hasPreviousPage": True},
            }
        },
    ),
    "a page after a cursor": Case(
        f"query ($after: String) {{ papers(first: 1, after: $after) {{ nodes {{ id }} {PAGE_INFO} }} }}",
        [[[["W2"]], True]],
        {"p0": 2, "p0a0": 2020, "p0a1": "W1"},
        {"papers": {"nodes": [{"id": "W2"}], "pageInfo": {"hasNextPage": False, "hasPreviousPage": True}}},
        {"after": AFTER},
    ),
    "a page before a cursor, from the end": Case(
        f"query ($before: String) {{ papers(last: 1, before: $before) {{ nodes {{ id }} {PAGE_INFO} }} }}",
        [[[["W2"], ["W1"]], True]],
        {"p0": 2, "p0b0": 2020, "p0b1": "W1"},
        {"papers": {"nodes": [{"id": "W2"}], "pageInfo": {"hasNextPage": True, "hasPreviousPage": True}}},
        {"before": AFTER},
    ),
    "a page without pageInfo is not one longer": Case(
        "{ papers(first: 2) { nodes { id } } }",
        [[[["W1"], ["W2"]]]],
        {"p0": 2},
        {"papers": {"nodes": [{"id": "W1"}, {"id": "W2"}]}},
    ),
    "step fields, a list in a step, and nodes twice": Case(
        '{ paper(by: {id: "W1"}) { authors { edges { position node { name } affiliations { id } } nodes { id } } } }',
        [[[[[0, [[["I1"]]], "Ada", "A1"], [1, [[]], "Bo", "A2"]]]]],
        {"p0": "W1", "p1": 20},
        {
            "paper": {
                "authors": {
                    "edges": [
                        {"position": 0, "node": {"name": "Ada"}, "affiliations": [{"id": "I1"}]},
                        {"position": 1, "node": {"name": "Bo"}, "affiliations": []},
                    ],
                    "nodes": [{"id": "A1"}, {"id": "A2"}],
                }
            }
        },
    ),
    "a list of several types, with unknown ids": Case(
        '{ nodes(ids: ["W1", "T1", "W9"]) { __typename ... on Paper { title } ... on Topic { name } } }',
        [[[[[0, ["One"]]], [[3, ["Graphs"]]], [None]]]],
        {"p0": ["W1", "T1", "W9"]},
        {"nodes": [{"__typename": "Paper", "title": "One"}, {"__typename": "Topic", "name": "Graphs"}, None]},
    ),
    "a page of several types, in nodes and in edges": Case(
        '{ search(query: "W1", mode: SEMANTIC, first: 1) { edges { score node { ... on Paper { id } } }'
        " nodes { __typename ... on Topic { name } } totalCount } }",
        [[[[0.5, [0, ["W1"]], [0, []]]], 1]],
        {"p0": 1, "p0q": {"keys": ["W1"]}, "p0v": [0.25]},
        {
            "search": {
                "edges": [{"score": 0.5, "node": {"id": "W1"}}],
                "nodes": [{"__typename": "Paper"}],
                "totalCount": 1,
            }
        },
    ),
    "statistics and the total of a list": Case(
        "{ papers { totalCount stats { count byTopic(first: 1) { key label count } } } }",
        [[5, [5, [[["T1", "Graphs", 4]]]]]],
        {"p0": 20, "p2": 1},
        {"papers": {"totalCount": 5, "stats": {"count": 5, "byTopic": [{"key": "T1", "label": "Graphs", "count": 4}]}}},
    ),
    "statistics without values": Case(
        "{ papers { stats { __typename } } }",
        [[]],
        {"p0": 20},
        {"papers": {"stats": {"__typename": "PaperStats"}}},
    ),
    "a slice": Case(
        '{ researchMap(seeds: ["W1"], years: {gte: 2000}) { truncated } }',
        [[[], [False]]],
        {"p0l": 60, "p0s": ["W1"], "p0f": 2000},
        {"researchMap": {"truncated": False}},
    ),
    "Markdown as HTML": Case(
        '{ node(id: "c-aaaaaaaaaaaaaaaa") { ... on Comment { body bodyHtml } } }',
        [[6, ["*a*<script>", "*a*<script>"]]],
        {"p0": "c-aaaaaaaaaaaaaaaa"},
        {"node": {"body": "*a*<script>", "bodyHtml": "<p><em>a</em>&lt;script&gt;</p>"}},
    ),
    "the viewer": Case(
        "{ viewer { roles user { handle } } }",
        [[["READER"], "ada"]],
        {"viewer": ME, "session": SESSION},
        {"viewer": {"roles": ["READER"], "user": {"handle": "ada"}}},
        signed_in=True,
    ),
    "no viewer": Case("{ viewer { roles } }", [None], {}, {"viewer": None}),
    "a field that a variable skips": Case(
        'query ($no: Boolean!) { paper(by: {id: "W1"}) { id title @skip(if: $no) } }',
        [["W1"]],
        {"p0": "W1"},
        {"paper": {"id": "W1"}},
        {"no": True},
    ),
    "a field that a variable does not skip": Case(
        'query ($no: Boolean!) { paper(by: {id: "W1"}) { id title @skip(if: $no) } }',
        [["W1", "One"]],
        {"p0": "W1"},
        {"paper": {"id": "W1", "title": "One"}},
        {"no": False},
    ),
}


@pytest.mark.parametrize("name", CASES)
async def test_an_operation_has_these_parameters_and_this_response(name: str) -> None:
    case = CASES[name]
    graph = RowGraph([[case.row]])
    caller = case.caller
    context = Context(graph, caller.viewer, caller.session, FixedEmbedder())
    answer = await executor().execute(Request(case.query, case.variables), context)
    assert answer.response() == {"data": case.data}
    assert graph.parameters == case.parameters
    in_text = set(re.findall(r"\$(\w+)", graph.sent[0].text))
    assert in_text <= set(case.parameters)


@pytest.mark.parametrize("name", CASES)
def test_graphql_core_gives_the_same_response_over_the_same_row(name: str) -> None:
    case, own = CASES[name], executor()
    bound = _bind(own, case)
    root = bound.plan.record(case.row, bound.parameters, bound.lists)
    document = own.operation(Request(case.query)).document
    result = execute_by_field(build_schema(), document, root, variable_values=dict(case.variables))
    assert isinstance(result, ExecutionResult)
    assert (result.errors, result.data) == (None, case.data)


IRREGULAR: dict[str, tuple[str, list[Any], Any, str | None]] = {
    "a value that can be coerced": ('{ paper(by: {id: "W1"}) { title } }', [[5]], {"paper": {"title": "5"}}, None),
    "a value that is not in the enum": (
        '{ paper(by: {id: "W1"}) { type } }',
        [["POSTER"]],
        {"paper": None},
        "PaperType",
    ),
    "null for a field that is not nullable": (
        '{ paper(by: {id: "W1"}) { title } }',
        [[None]],
        {"paper": None},
        "Paper.title",
    ),
    "a number beyond 32 bits": ("{ papers { totalCount } }", [[2**31]], None, "32-bit"),
    "a text for a nullable number": (
        '{ paper(by: {id: "W1"}) { id year } }',
        [["W1", "x"]],
        {"paper": {"id": "W1", "year": None}},
        "Int",
    ),
    "not a list": ("{ viewer { roles } }", [[5]], {"viewer": None}, "Iterable"),
}


@pytest.mark.parametrize("name", IRREGULAR)
async def test_irregular_values_are_reported_by_graphql_core(name: str) -> None:
    query, row, data, reason = IRREGULAR[name]
    graph = RowGraph([[row]])
    answer = await executor().execute(Request(query), Context(graph))
    assert len(graph.sent) == 1
    assert (answer.executed, answer.data) == (True, data)
    assert [error.extensions for error in answer.errors] == ([{"code": "INTERNAL_SERVER_ERROR"}] if reason else [])
    assert all(reason in error.message for error in answer.errors if reason)


async def test_unknown_ids_are_not_found() -> None:
    graph = RowGraph([[[[["W9", "W8"], None]]]])
    answer = await executor().execute(Request('{ researchMap(seeds: ["W9", "W8"]) { truncated } }'), Context(graph))
    [error] = answer.errors
    assert (answer.data, error.path, error.extensions) == (None, ["researchMap"], {"code": "NOT_FOUND"})
    assert "the id W9, W8." in error.message


async def test_an_ended_session_gets_no_data() -> None:
    answer = await executor().execute(Request("{ viewer { roles } }"), Context(RowGraph([[None]]), ME, SESSION))
    assert (answer.executed, answer.code) == (False, "UNAUTHENTICATED")
