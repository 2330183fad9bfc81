"""Plan: one statement and the shape of its answer, for all requests of the same structure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Any, LiteralString

from cypher.compiler.compile import compile_query, count_subqueries
from cypher.fields.field import SeparateField
from cypher.statement import Statement
from resolvers.planning.caller import Caller
from resolvers.planning.change_step import ChangeStep, compile_step
from resolvers.planning.cursor import Cursors
from resolvers.planning.separate_selection import SeparateSelection
from resolvers.planning.walk import Walk
from resolvers.shaping.shaper import Shaper, compile_shape


@dataclass(frozen=True, slots=True)
class Plan:
    """A statement and the functions that turn its row into a response; for a mutation, one statement for each change.

    `text` is None if the operation reads nothing from the graph. `subqueries` is the number of subqueries in it.
    `looks_ahead` are the page parameters of lists that read one entity more than their page has. `separate` are the
    fields outside the statement, by prefix; their elements come last in the row.
    """

    text: LiteralString | None
    respond: Shaper
    record: Shaper
    introspections: int
    looks_ahead: frozenset[str]
    subqueries: int
    steps: tuple[ChangeStep, ...] = ()
    separate: Mapping[str, SeparateField] = field(default_factory=dict[str, SeparateField])


@dataclass(frozen=True, slots=True)
class BoundPlan:
    """A plan with the values of one request.

    `lists` are the fingerprints of lists by page parameter. `cost` is the number of entities that the operation may
    read. `embed` are texts by the parameter that takes their embedding. `separate` are the fields outside the
    statement, in order. `names` are the names of the parameters of the first root field, by `$name`.
    """

    plan: Plan
    parameters: Mapping[str, Any]
    lists: Mapping[str, bytes]
    cost: int
    embed: Mapping[str, str]
    separate: Sequence[SeparateSelection] = ()
    names: Mapping[str, str] = field(default_factory=dict[str, str])

    def changes(self) -> list[Statement]:
        """The statements of a mutation, in order."""
        return [
            Statement(step.text, {name: self.parameters[name] for name in step.parameters}, step.name)
            for step in self.plan.steps
        ]


def make_plan(walk: Walk, cursors: Cursors, caller: Caller) -> Plan:
    """The plan for a walk. Of the caller, only the presence of viewer, session and key decides the plan."""
    text: LiteralString | None = None
    if walk.items:
        in_session = caller.session is not None
        text = compile_query(walk.items, signed_in=caller.viewer is not None, in_session=in_session)
    steps = tuple(compile_step(change, keyed=caller.key is not None) for change in walk.changes)
    return Plan(
        text,
        compile_shape(walk.shape, cursors, checked=True),
        _compiled_on_use(partial(compile_shape, walk.shape, cursors, checked=False)),
        walk.introspections,
        frozenset(walk.looks_ahead),
        sum(count_subqueries(each) for each in (text or "", *(step.text for step in steps))),
        steps,
        {prefix: spec for prefix, (spec, _) in walk.separate.items()},
    )


def _compiled_on_use(make: Callable[[], Shaper]) -> Shaper:
    """A shaper that is compiled on its first use. That takes milliseconds, and few plans use both of their shapers."""
    made = cache(make)
    return lambda row, parameters, lists: made()(row, parameters, lists)
