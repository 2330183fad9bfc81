"""The parts of the fence that need no Neo4j: lines of plans as Neo4j never prints them, but might."""

from typing import Any

import pytest

from cypher.fence import ExplainedPlan, FenceViolation, inspect, read_plan, require_plain_text

PAPERS = ExplainedPlan("NodeByLabelScan", "p:Paper", frozenset({"p"}), ())


def plan(operator: str, details: str, *children: ExplainedPlan) -> ExplainedPlan:
    return ExplainedPlan(
        "ProduceResults", "x", frozenset({"x"}), (ExplainedPlan(operator, details, frozenset({"x"}), children),)
    )


REFUSED = [
    ("SomethingNew", "p"),
    ("Projection", "p.title + 'a text' AS x"),
    ("Projection", "cache[p.title AS x"),
    ("Projection", "cache[p] AS x"),
    ("Projection", "p.title] AS x"),
    ("Projection", "p:Paper:User AS x"),
    ("Projection", "p:Paper|(Person&!User) AS x"),
    ("Projection", "p: AS x"),
    ("Projection", "(p)-[r]-(q) AS x"),
    ("Projection", "getDegree((p)-[:CITES|LIKED]-()) AS x"),
    ("Projection", "getDegree((p)-[:CITES {a: 1}]-()) AS x"),
    ("Projection", "properties (p) AS x"),
    ("Projection", "Properties(p) AS x"),
    ("Projection", "a.b.c(p) AS x"),
    ("Projection", "p.* AS x"),
    ("Projection", "p[`title`] AS x"),
    ("Projection", "p[x..] AS x, p[y] AS z"),
    ("Expand(All)", "(p)-[r]->(q)"),
    ("Expand(All)", "(p)-->(q)"),
    ("Expand(All)", "p q"),
    ("ProcedureCall", "db.labels :: (label :: STRING)"),
    ("ProcedureCall", ""),
    ("NodeByIdSeek", "p"),
    ("StatefulShortestPath(All)", "SHORTEST 1 (p) ((`a`)-[`r`]-(`b`)){1, } (q)"),
    ("StatefulShortestPath(All)", "SHORTEST 1 (p) ((`a`)-[`r`]-(`b`)){1, } (q)\n    inlined predicates: b:CITES"),
]


@pytest.mark.parametrize(("operator", "details"), REFUSED)
def test_what_cannot_be_read_is_refused(operator: str, details: str) -> None:
    with pytest.raises(FenceViolation) as refused:
        inspect("r", plan(operator, details, PAPERS), {})
    assert refused.value.message.endswith(".")


@pytest.mark.parametrize("kind", ["rw", "w", "s", None, ""])
def test_only_what_reads(kind: str | None) -> None:
    with pytest.raises(FenceViolation):
        inspect(kind, PAPERS, {})
    inspect("r", PAPERS, {})


def test_parameters_are_not_called_as_plans_call_texts() -> None:
    with pytest.raises(FenceViolation):
        inspect("r", PAPERS, {"autostring_0": "x"})


def test_a_plan_without_anything_is_refused() -> None:
    told: dict[str, Any] = {}
    with pytest.raises(FenceViolation):
        inspect("r", read_plan(told), {})


@pytest.mark.parametrize(
    "text", ["", "RETURNED 1", "/* RETURN 1", "MATCH (`a``b`) RETURN 1", "RETURN `a", "RETURN '`' AS `a`"]
)
def test_texts_that_are_not_plain(text: str) -> None:
    with pytest.raises(FenceViolation):
        require_plain_text(text)
