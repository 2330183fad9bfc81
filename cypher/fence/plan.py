"""ExplainedPlan: the plan that EXPLAIN returns, as a tree of operators."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast


@dataclass(frozen=True, slots=True)
class ExplainedPlan:
    """An operator: its name without the part after @, its line of details, its variables, its child operators."""

    operator: str
    details: str
    variables: frozenset[str]
    children: tuple["ExplainedPlan", ...]

    def walk(self) -> Iterator["ExplainedPlan"]:
        """This operator and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


def read_plan(plan: Mapping[str, Any]) -> ExplainedPlan:
    """The plan from the form in which drivers return it."""
    return ExplainedPlan(
        str(plan.get("operatorType", "")).partition("@")[0],
        str(cast("Mapping[str, Any]", plan.get("args") or {}).get("Details", "")),
        frozenset(map(_plain, cast("list[str]", plan.get("identifiers") or []))),
        tuple(map(read_plan, cast("list[Mapping[str, Any]]", plan.get("children") or []))),
    )


def _plain(name: str) -> str:
    return name[1:-1] if name.startswith("`") and name.endswith("`") else name
