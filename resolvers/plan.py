"""An operation → one statement, and the shape of its answer.

What the statement depends on is small: the values of `@skip` and `@include`, which arguments are given and how (the
structures), and whether somebody is signed in. So one document has few plans; values are bound to one for each request.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, partial
from typing import Any, LiteralString, TypeVar

from graphql import FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode
from graphql.execution.values import VariableValues

from cypher.compile import compile_query, count_subqueries
from resolvers.cursor import Cursors
from resolvers.shape import Shaper, compile_shape
from resolvers.walk import Site, Walk

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Plan:
    """A statement and what makes a response of its row.

    `text` is None when nothing is asked of the graph, `subqueries` is how many it has. `looks_ahead` are the prefixes
    of the lists that ask for one entity more than their page has, to tell whether there is more.
    """

    text: LiteralString | None
    respond: Shaper
    record: Shaper
    introspections: int
    looks_ahead: frozenset[str]
    subqueries: int


@dataclass(frozen=True, slots=True)
class Bound:
    """A plan with the values of one request. `cost` is how many entities it may touch; `embed` are texts whose meaning
    is yet to become the parameter of that name."""

    plan: Plan
    parameters: Mapping[str, Any]
    lists: Mapping[str, bytes]
    cost: int
    embed: Mapping[str, str]


@dataclass(slots=True)
class Planner:
    """The plans of one operation of one document."""

    schema: GraphQLSchema
    operation: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]
    cursors: Cursors
    conditions: tuple[str, ...]
    plans_max: int = 64
    _sites: dict[tuple[Any, ...], list[Site]] = field(default_factory=dict[tuple[Any, ...], list[Site]])
    _plans: dict[tuple[Any, ...], Plan] = field(default_factory=dict[tuple[Any, ...], Plan])

    def bind(self, variables: VariableValues, viewer: str | None) -> Bound:
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
        key = (included, viewer is not None, *(reading.structure for reading in readings))
        plan = self._plans.get(key)
        if plan is None:
            plan = self._make(walk or self._walk(variables), viewer)
            _remember(self._plans, key, plan, self.plans_max)
        parameters: dict[str, Any] = {} if viewer is None else {"viewer": viewer}
        lists: dict[str, bytes] = {}
        costs: dict[str, int] = {}
        embed: dict[str, str] = {}
        total = 1
        for site, reading in zip(sites, readings, strict=True):
            parameters.update(reading.parameters)
            embed.update(reading.embed)
            if reading.list:
                lists[site.prefix] = reading.list
                parameters[site.prefix] = reading.size + (site.prefix in plan.looks_ahead)
            costs[site.prefix] = reading.size * (costs[site.parent.prefix] if site.parent else 1)
            total += costs[site.prefix]
        return Bound(plan, parameters, lists, total, embed)

    def _walk(self, variables: VariableValues) -> Walk:
        walk = Walk(self.schema, self.operation, self.fragments, variables, self.cursors)
        walk.run()
        return walk

    def _make(self, walk: Walk, viewer: str | None) -> Plan:
        text = compile_query(walk.items, signed_in=viewer is not None) if walk.items else None
        return Plan(
            text,
            compile_shape(walk.shape, self.cursors, checked=True),
            _once_asked_for(partial(compile_shape, walk.shape, self.cursors, checked=False)),
            walk.introspections,
            frozenset(walk.looks_ahead),
            0 if text is None else count_subqueries(text),
        )


def _once_asked_for(make: Callable[[], Shaper]) -> Shaper:
    """A shaper that is made by its first use: few plans ever use both of theirs, and making one takes milliseconds."""
    made = cache(make)
    return lambda row, parameters, lists: made()(row, parameters, lists)


def _remember(memory: dict[tuple[Any, ...], T], key: tuple[Any, ...], value: T, most: int) -> None:
    """Keeps a value; the oldest makes room."""
    if len(memory) >= most:
        memory.pop(next(iter(memory)))
    memory[key] = value
