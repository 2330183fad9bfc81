"""Plans: one for requests of the same structure, the statements of mutations and subscriptions, cost, limits."""

import re
from typing import Any

import pytest

from resolvers.execution.executor import Executor
from resolvers.execution.query_limits import Limits
from resolvers.execution.request import Request
from resolvers.execution.subscription import Event, PaperSubscription, follow
from resolvers.planning.caller import Caller
from resolvers.planning.plan import BoundPlan
from schema.build import build_schema
from tests.resolvers.row_graph import CURSORS, ME, SESSION, anonymous, executor, graph_of, signed_in

EXECUTOR = executor()
PAGE = "query ($n: Int, $no: Boolean = false) { papers(first: $n) { nodes { id title @skip(if: $no) } } }"


def bind(query: str, caller: Caller | None = None, **variables: Any) -> BoundPlan:
    request = Request(query, variables)
    return EXECUTOR.bind(EXECUTOR.operation(request), request, caller or Caller())


def text_of(bound: BoundPlan) -> str:
    assert bound.plan.text is not None
    return bound.plan.text


def test_requests_of_one_structure_share_a_plan() -> None:
    first, second = bind(PAGE, n=1), bind(PAGE, n=2)
    assert first.plan is second.plan
    assert (first.parameters, second.parameters) == ({"p0": 1}, {"p0": 2})
    assert bind(PAGE, n=1, no=True).plan is not first.plan
    assert bind(PAGE, Caller(ME, SESSION), n=1).plan is not first.plan


def test_values_are_parameters_and_never_text() -> None:
    query = "query ($w: PaperFilter) { papers(where: $w) { nodes { id } } }"
    first, second = bind(query, w={"venue": "Nature"}), bind(query, w={"venue": "Science') //"})
    assert first.plan is second.plan
    assert "Nature" not in text_of(first)
    assert bind(query, w={"openAccess": True}).plan is not first.plan


def test_a_statement_of_a_session_tests_the_session() -> None:
    assert "$session" in text_of(bind("{ viewer { roles } }", Caller(ME, SESSION)))
    assert "$session" not in text_of(bind("{ viewer { roles } }"))


def test_variables_are_read_only_where_they_are_mentioned() -> None:
    query = 'query ($n: Int) { paper(by: {id: "W1"}) { authors(first: $n) { nodes { id } } } }'
    assert bind(query, n=3).parameters == {"p0": "W1", "p1": 3}
    assert bind(query, n=None).parameters == {"p0": "W1", "p1": 20}


COSTS = {
    '{ paper(by: {id: "W1"}) { id } }': 1 + 1,
    "{ papers(first: 10) { nodes { id } } }": 1 + 10,
    "{ papers(first: 10) { nodes { authors(first: 5) { nodes { id } } } } }": 1 + 10 + 50,
    "{ papers(first: 10) { stats { count } } }": 1 + 10 + 1 + 1000,
    "{ papers(first: 10) { nodes { references(first: 0) { stats { count } } } } }": 1 + 10 + 0 + 10 * 1001,
    '{ researchMap(seeds: ["W1"], limit: 7) { nodes { distance } } }': 1 + 7 + 7,
    '{ paths(from: "W1", to: "W2", first: 2, maxLength: 3) { length } }': 1 + 2 * 4,
    "{ questions { name } }": 1 + 1,
}


@pytest.mark.parametrize("query", COSTS)
def test_cost_counts_entities(query: str) -> None:
    assert bind(query).cost == COSTS[query]


LIMITED = {
    "depth_max": "{ papers { nodes { id } } }",
    "fields_max": "{ papers { nodes { id } } }",
    "cost_max": "{ papers(first: 3) { nodes { id } } }",
    "subqueries_max": "{ papers { nodes { authors { totalCount nodes { id } } } } }",
    "statements_max": '{ a: cypher(statement: "RETURN 1") { columns } b: question(name: "open-concerns") { rows } }',
    "introspections_max": "{ a: __schema { description } b: __schema { description } }",
    "tokens_max": "{ papers { nodes { id } } }",
}


@pytest.mark.parametrize("limit", LIMITED)
async def test_what_exceeds_a_limit_is_not_sent(limit: str) -> None:
    small = Executor(build_schema(), CURSORS, Limits(**{limit: 1}))
    context = anonymous()
    answer = await small.execute(Request(LIMITED[limit]), context)
    assert (answer.code, answer.executed, graph_of(context).sent) == ("QUERY_TOO_EXPENSIVE", False, [])


SAVES = 'mutation { a: savePaper(paper: "W1") { id } b: unsavePaper(paper: "W2") { ids: id } }'


async def test_a_mutation_has_a_statement_for_each_change() -> None:
    context = signed_in([[[None, ["W1"]]]], [[[None, ["W2"]]]])
    answer = await executor().execute(Request(SAVES), context)
    assert answer.response() == {"data": {"a": {"id": "W1"}, "b": {"ids": "W2"}}}
    assert answer.changed
    first, second = graph_of(context).sent
    assert (first.name, second.name) == ("savePaper", "unsavePaper")
    assert first.parameters == {"p0_paper": "W1", "viewer": ME, "session": SESSION}
    assert second.parameters == {"p1_paper": "W2", "viewer": ME, "session": SESSION}
    for statement in (first, second):
        assert set(re.findall(r"\$(\w+)", statement.text)) == set(statement.parameters)


async def test_a_change_after_a_refused_one_is_not_made() -> None:
    context = signed_in([[["NO_PAPER", None]]])
    query = """mutation {
      a: report(subject: "r-aaaaaaaaaaaaaaaa", reason: "x") b: deleteCollection(id: "l-aaaaaaaaaaaaaaaa") }"""
    answer = await executor().execute(Request(query), context)
    assert (answer.data, answer.code) == (None, "NOT_FOUND")
    assert [statement.name for statement in graph_of(context).sent] == ["report"]


async def test_a_key_identifies_the_request_and_not_its_selection() -> None:
    def sent(query: str, key: str) -> list[dict[str, Any]]:
        bound = bind(query, Caller(ME, SESSION, key))
        return [dict(statement.parameters) for statement in bound.changes()]

    first, second = sent(SAVES, "k")
    assert (first["p0_effect"], second["p1_effect"]) == (f"{ME} 0 k", f"{ME} 1 k")
    assert first["p0_request"] == second["p1_request"]
    same, _ = sent(SAVES.replace("{ id }", "{ title }"), "k")
    other, _ = sent(SAVES.replace("W2", "W3"), "k")
    assert same["p0_request"] == first["p0_request"] != other["p0_request"]
    [unkeyed, _] = bind(SAVES, Caller(ME, SESSION)).changes()
    assert "MERGE (effect" not in unkeyed.text


def test_a_change_that_creates_a_node_has_a_new_id() -> None:
    query = 'mutation { createCollection(input: {name: "a"}) { id } }'
    ids = {bind(query, Caller(ME, SESSION)).parameters["p0_id"] for _ in range(3)}
    assert len(ids) == 3
    assert all(re.fullmatch(r"l-[a-z2-7]{16}", each) for each in ids)


async def test_a_mutation_needs_a_session() -> None:
    context = anonymous()
    answer = await executor().execute(Request(SAVES), context)
    assert (answer.code, graph_of(context).sent) == ("UNAUTHENTICATED", [])
    by_get = await executor().execute(Request(SAVES), signed_in(), reads_only=True)
    assert (by_get.code, by_get.needs_post) == ("BAD_USER_INPUT", True)


FOLLOW = """subscription ($after: ID) { activity: paperActivity(paper: "W2", after: $after) {
  __typename ... on VotesChanged { votes { likes } paper { id } } } }"""


async def test_a_subscription_answers_an_event_with_one_statement() -> None:
    context = anonymous([[True, "W1", 5, 1]], [[[[0, [3, "W1"]]]]], [[[None]]])
    found = await follow(executor(), Request(FOLLOW, {"after": "4"}), context)
    assert isinstance(found, PaperSubscription)
    assert (found.paper, found.after) == ("W1", 4)
    answer = await found.answer(Event("W1", 5, "VOTES"))
    assert answer
    assert answer.response() == {
        "data": {"activity": {"__typename": "VotesChanged", "votes": {"likes": 3}, "paper": {"id": "W1"}}}
    }
    assert graph_of(context).sent[1].parameters == {
        "p0_paper": "W1",
        "p0_after": 4,
        "p0_kind": "VOTES",
        "p0_subject": None,
    }
    assert await found.answer(Event("W1", 6, "REVIEW", "r-aaaaaaaaaaaaaaaa")) is None
    assert found.key(Event("W1", 5, "VOTES")) != found.key(Event("W1", 6, "VOTES"))


REFUSED: dict[str, tuple[list[Any], str | None, str]] = {
    "an unknown paper": ([True, None, 0, None], None, "NOT_FOUND"),
    "an ended session": ([False, "W1", 5, 1], None, "UNAUTHENTICATED"),
    "a future event": ([True, "W1", 5, 1], "6", "BAD_USER_INPUT"),
    "an expired event": ([True, "W1", 5, 4], "2", "CONFLICT"),
    "not an event": ([], "x", "BAD_USER_INPUT"),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_a_subscription_is_refused(name: str) -> None:
    row, after, code = REFUSED[name]
    answer = await follow(executor(), Request(FOLLOW, {"after": after}), anonymous([row]))
    assert not isinstance(answer, PaperSubscription)
    assert answer.code == code


async def test_the_last_event_of_a_client_overrides_the_argument() -> None:
    found = await follow(executor(), Request(FOLLOW, {"after": "1"}), anonymous([[True, "W1", 5, 1]]), last_event="3")
    assert isinstance(found, PaperSubscription)
    assert found.after == 3


async def test_separate_fields_come_after_the_row() -> None:
    context = anonymous([[[["W1"]]]])
    query = '{ q: questions { n: name __typename } paper(by: {id: "W1"}) { id } }'
    answer = await executor().execute(Request(query), context)
    assert answer.data["paper"] == {"id": "W1"}
    assert {"n": "open-concerns", "__typename": "Question"} in answer.data["q"]
    assert list(answer.data) == ["q", "paper"]
    assert graph_of(context).parameters == {"p1": "W1"}


async def test_cypher_needs_post() -> None:
    context = signed_in()
    answer = await executor().execute(Request('{ cypher(statement: "RETURN 1") { rows } }'), context, reads_only=True)
    assert (answer.needs_post, graph_of(context).sent) == (True, [])


async def test_introspection_sends_nothing() -> None:
    context = anonymous()
    answer = await executor().execute(Request("{ __schema { queryType { name } } __typename }"), context)
    assert answer.response() == {"data": {"__schema": {"queryType": {"name": "Query"}}, "__typename": "Query"}}
    assert graph_of(context).sent == []


async def test_least_recently_used_documents_are_dropped() -> None:
    small = Executor(build_schema(), CURSORS, documents_max=2)
    requests = [Request(f"{{ a{number}: __typename }}") for number in range(3)]
    first, second = (small.operation(request) for request in requests[:2])
    assert small.operation(requests[0]) is first
    small.operation(requests[2])
    assert small.operation(requests[0]) is first
    assert small.operation(requests[1]) is not second
