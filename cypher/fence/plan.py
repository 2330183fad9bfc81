"""Plan: what EXPLAIN says of a statement, as a tree of operators."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast


@dataclass(frozen=True, slots=True)
class ExplainedPlan:
    """An operator: its name without what follows an @, its line of details, the variables it has, what it works on."""

    operator: str
    details: str
    variables: frozenset[str]
    children: tuple["ExplainedPlan", ...]

    def walk(self) -> Iterator["ExplainedPlan"]:
        """This operator and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()


def read_plan(told: Mapping[str, Any]) -> ExplainedPlan:
    """The plan in the form drivers give it in."""
    return ExplainedPlan(
        str(told.get("operatorType", "")).partition("@")[0],
        str(cast("Mapping[str, Any]", told.get("args") or {}).get("Details", "")),
        frozenset(map(_plain, cast("list[str]", told.get("identifiers") or []))),
        tuple(map(read_plan, cast("list[Mapping[str, Any]]", told.get("children") or []))),
    )


def _plain(name: str) -> str:
    return name[1:-1] if name.startswith("`") and name.endswith("`") else name
