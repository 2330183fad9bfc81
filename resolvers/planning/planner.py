"""Planner: the plans of one operation, and the values of a request for one of them.

A plan depends on little: the values of `@skip` and `@include`, the structure of the arguments, and the presence of a
viewer, a session and an idempotency key. So an operation has few plans.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from cachetools import LRUCache
from cachetools.keys import hashkey
from graphql import FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode
from graphql.execution.values import VariableValues

from resolvers.arguments.field_arguments import FieldArguments
from resolvers.planning.caller import Caller
from resolvers.planning.change_step import step_parameters
from resolvers.planning.cursor import Cursors
from resolvers.planning.field_call import FieldCall
from resolvers.planning.plan import BoundPlan, Plan, make_plan
from resolvers.planning.separate_selection import SeparateSelection
from resolvers.planning.walk import Walk

PLANS_MAX = 64
"""The number of plans that are cached for one operation, the most recently used ones."""


def _cache() -> LRUCache[tuple[Any, ...], Any]:
    return LRUCache(PLANS_MAX)


@dataclass(slots=True)
class Planner:
    """The plans of one operation of one document. `conditions` are the variables in `@skip` and `@include`."""

    schema: GraphQLSchema
    operation: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]
    cursors: Cursors
    conditions: tuple[str, ...]
    _calls: LRUCache[tuple[Any, ...], list[FieldCall]] = field(default_factory=_cache)
    _plans: LRUCache[tuple[Any, ...], Plan] = field(default_factory=_cache)

    def bind(self, variables: VariableValues, caller: Caller) -> BoundPlan:
        """The plan for these variables, with its parameters. Raises a GraphQLError for an invalid argument."""
        included = tuple(variables.coerced.get(name) for name in self.conditions)
        walk: Walk | None = None
        try:
            calls = self._calls[included]
        except KeyError:
            walk = self._walk(variables)
            calls = walk.calls
            self._calls[included] = calls
        arguments = [call.read(variables, self.cursors) for call in calls]
        presence = (caller.viewer is not None, caller.session is not None, caller.key is not None)
        key = hashkey(included, presence, *(each.structure for each in arguments))  # its hash is computed once
        try:
            plan = self._plans[key]
        except KeyError:
            plan = make_plan(walk or self._walk(variables), self.cursors, caller)
            self._plans[key] = plan
        return _bind(plan, calls, arguments, caller)

    def _walk(self, variables: VariableValues) -> Walk:
        walk = Walk(self.schema, self.operation, self.fragments, variables, self.cursors)
        walk.run()
        return walk


def _bind(plan: Plan, calls: Sequence[FieldCall], arguments: Sequence[FieldArguments], caller: Caller) -> BoundPlan:
    parameters: dict[str, Any] = {} if caller.viewer is None else {"viewer": caller.viewer}
    if caller.session is not None:
        parameters["session"] = caller.session
    lists: dict[str, bytes] = {}
    costs: dict[str, int] = {}
    embed: dict[str, str] = {}
    separate: list[SeparateSelection] = []
    total = 1
    for call, read in zip(calls, arguments, strict=True):
        prefix = call.prefix
        parameters.update(read.parameters.values)
        if read.embed:
            embed.update(read.embed)
        if read.list:
            lists[prefix] = read.list
            parameters[prefix] = read.size + (prefix in plan.looks_ahead)
        if prefix in plan.separate:
            separate.append(SeparateSelection(call.node.name.value, read.separate, plan.separate[prefix].runs))
        above = costs[call.parent.prefix] if call.parent else 1
        costs[prefix] = read.size * above
        total += costs[prefix] + read.visits * above
    if plan.steps:
        parameters.update(step_parameters(plan.steps, parameters, caller))
    names = arguments[0].parameters.names if arguments else {}
    return BoundPlan(plan, parameters, lists, total, embed, separate, names)
