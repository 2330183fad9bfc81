"""An operation → one statement, and the shape of its answer; of a mutation, one statement for each of its changes.

What the statement depends on is small: the values of `@skip` and `@include`, which arguments are given and how (the
structures), and whether somebody is signed in. So one document has few plans; values are bound to one for each request.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Any, LiteralString, TypeVar

import orjson
from graphql import FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode
from graphql.execution.values import VariableValues

from cypher.change import compile_change, parameters_in
from cypher.compiler.compile import compile_query, count_subqueries
from cypher.fields.field import SeparateField
from cypher.statement import Statement
from resolvers.execution.separate_fields import SeparateSelection
from resolvers.ids import fresh_id
from resolvers.planning.argument_site import ArgumentSite, ChangeSelection
from resolvers.planning.cursor import Cursors
from resolvers.planning.walk import Walk
from resolvers.shaping.shape import Shaper, compile_shape

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks, and how: the ids of the viewer and their session, and the idempotency key that came with a mutation."""

    viewer: str | None = None
    session: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True)
class ChangeStep:
    """One change of a mutation: `parameters` are those its text names, `prefix` is what its own start with."""

    name: str
    text: LiteralString
    parameters: frozenset[str]
    prefix: str
    mints: str | None


@dataclass(frozen=True, slots=True)
class Plan:
    """A statement and what makes a response of its row; of a mutation, the steps whose rows make up such a row.

    `text` is None when nothing is asked of the graph, `subqueries` is how many it has. `looks_ahead` are the prefixes
    of the lists that ask for one entity more than their page has, to tell whether there is more; `outside`, by prefix,
    is what is asked after the statement; its places in the row come last.
    """

    text: LiteralString | None
    respond: Shaper
    record: Shaper
    introspections: int
    looks_ahead: frozenset[str]
    subqueries: int
    steps: tuple[ChangeStep, ...] = ()
    outside: Mapping[str, SeparateField] = field(default_factory=dict[str, SeparateField])


@dataclass(frozen=True, slots=True)
class BoundPlan:
    """A plan with the values of one request. `cost` is how many entities it may touch; `embed` are texts whose meaning
    is yet to become the parameter of that name; `outside` is what is asked after the statement, in order."""

    plan: Plan
    parameters: Mapping[str, Any]
    lists: Mapping[str, bytes]
    cost: int
    embed: Mapping[str, str]
    outside: Sequence[SeparateSelection] = ()

    def changes(self) -> list[Statement]:
        """The statements of a mutation, in order."""
        return [
            Statement(step.text, {name: self.parameters[name] for name in step.parameters}, step.name)
            for step in self.plan.steps
        ]


@dataclass(slots=True)
class Planner:
    """The plans of one operation of one document."""

    schema: GraphQLSchema
    operation: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]
    cursors: Cursors
    conditions: tuple[str, ...]
    plans_max: int = 64
    _sites: dict[tuple[Any, ...], list[ArgumentSite]] = field(default_factory=dict[tuple[Any, ...], list[ArgumentSite]])
    _plans: dict[tuple[Any, ...], Plan] = field(default_factory=dict[tuple[Any, ...], Plan])

    def bind(self, variables: VariableValues, asking: Caller) -> BoundPlan:
        """The plan for these variables, made if need be, and the parameters for its statement.

        Raises a GraphQLError for arguments that cannot be used.
        """
        included = tuple(variables.coerced.get(name) for name in self.conditions)
        sites = self._sites.get(included)
        walk: Walk | None = None
        if sites is None:
            walk = self._walk(variables)
            sites = walk.sites
            _remember(self._sites, included, sites, self.plans_max)
        readings = [site.read(variables, self.cursors) for site in sites]
        who = (asking.viewer is not None, asking.session is not None, asking.key is not None)
        key = (included, who, *(reading.structure for reading in readings))
        plan = self._plans.get(key)
        if plan is None:
            plan = self._make(walk or self._walk(variables), asking)
            _remember(self._plans, key, plan, self.plans_max)
        parameters: dict[str, Any] = {} if asking.viewer is None else {"viewer": asking.viewer}
        if asking.session is not None:
            parameters["session"] = asking.session
        lists: dict[str, bytes] = {}
        costs: dict[str, int] = {}
        embed: dict[str, str] = {}
        total = 1
        for site, reading in zip(sites, readings, strict=True):
            if site.prefix not in plan.outside:
                parameters.update(reading.parameters)
            embed.update(reading.embed)
            if reading.list:
                lists[site.prefix] = reading.list
                parameters[site.prefix] = reading.size + (site.prefix in plan.looks_ahead)
            above = costs[site.parent.prefix] if site.parent else 1
            costs[site.prefix] = reading.size * above
            total += costs[site.prefix] + reading.visits * above
        request = "" if asking.key is None else _request(plan.steps, parameters)
        for number, step in enumerate(plan.steps):
            parameters.update(_of_step(step, number, request, asking))
        outside = [
            SeparateSelection(site.node.name.value, reading.parameters, runs=plan.outside[site.prefix].runs)
            for site, reading in zip(sites, readings, strict=True)
            if site.prefix in plan.outside
        ]
        return BoundPlan(plan, parameters, lists, total, embed, outside)

    def _walk(self, variables: VariableValues) -> Walk:
        walk = Walk(self.schema, self.operation, self.fragments, variables, self.cursors)
        walk.run()
        return walk

    def _make(self, walk: Walk, asking: Caller) -> Plan:
        text: LiteralString | None = None
        if walk.items:
            in_session = asking.session is not None
            text = compile_query(walk.items, signed_in=asking.viewer is not None, in_session=in_session)
        steps = tuple(_step(changing, keyed=asking.key is not None) for changing in walk.changes)
        return Plan(
            text,
            compile_shape(walk.shape, self.cursors, checked=True),
            _once_asked_for(partial(compile_shape, walk.shape, self.cursors, checked=False)),
            walk.introspections,
            frozenset(walk.looks_ahead),
            sum(count_subqueries(each) for each in (text or "", *(step.text for step in steps))),
            steps,
            {prefix: spec for prefix, (spec, _) in walk.outside.items()},
        )


def _step(changing: ChangeSelection, *, keyed: bool) -> ChangeStep:
    text = compile_change(changing.change, changing.items, changing.names, keyed=keyed)
    return ChangeStep(changing.field, text, parameters_in(text), changing.site.prefix, changing.change.id_letter)


def _request(steps: Sequence[ChangeStep], parameters: Mapping[str, Any]) -> str:
    """What a mutation asks for: all its changes and their arguments, whatever is selected of their payloads."""
    asked: list[Any] = []
    for step in steps:
        start = f"{step.prefix}_"
        own = {name.removeprefix(start): value for name, value in parameters.items() if name.startswith(start)}
        asked.append([step.name, own])
    return hashlib.sha256(orjson.dumps(asked, option=orjson.OPT_SORT_KEYS)).hexdigest()


def _of_step(step: ChangeStep, number: int, request: str, asking: Caller) -> dict[str, Any]:
    """The parameters of a change that its arguments do not give."""
    own: dict[str, Any] = {}
    if asking.key is not None:
        own[f"{step.prefix}_request"] = request
        own[f"{step.prefix}_effect"] = f"{asking.viewer} {number} {asking.key}"
    if step.mints:
        own[f"{step.prefix}_id"] = fresh_id(step.mints)
    return own


def _once_asked_for(make: Callable[[], Shaper]) -> Shaper:
    """A shaper that is made by its first use: few plans ever use both of theirs, and making one takes milliseconds."""
    made = cache(make)
    return lambda row, parameters, lists: made()(row, parameters, lists)


def _remember(memory: dict[tuple[Any, ...], T], key: tuple[Any, ...], value: T, most: int) -> None:
    """Keeps a value; the oldest makes room."""
    if len(memory) >= most:
        memory.pop(next(iter(memory)))
    memory[key] = value
