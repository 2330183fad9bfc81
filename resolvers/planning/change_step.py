"""The changes of a mutation: their selections, their statements, and the parameters that no argument gives."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, LiteralString

import orjson

from cypher.change import compile_change, parameters_in, parameters_of
from cypher.compiler.selection import Item
from cypher.fields.field import Change
from resolvers.arguments.parameters import parameter_name
from resolvers.ids import random_id
from resolvers.planning.caller import Caller
from resolvers.planning.field_call import FieldCall


@dataclass(frozen=True, slots=True)
class ChangeSelection:
    """A root field of a mutation; `items` are selected of its payload."""

    field: str
    change: Change
    call: FieldCall
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class ChangeStep:
    """One change of a mutation. `parameters` are all parameter names in its text; `prefix` begins those of its field.

    `id_letter` begins the id of the node that it creates; None if it creates none.
    """

    name: str
    text: LiteralString
    parameters: frozenset[str]
    prefix: str
    id_letter: str | None


def compile_step(selection: ChangeSelection, *, keyed: bool) -> ChangeStep:
    """The statement of a change. `keyed`: the request has an idempotency key."""
    change, prefix = selection.change, selection.call.prefix
    own = {"effect", "request", *parameters_of(change)}
    names = {name: parameter_name(prefix, name) for name in own}
    text = compile_change(change, selection.items, names, keyed=keyed)
    return ChangeStep(selection.field, text, parameters_in(text), prefix, change.id_letter)


def step_parameters(steps: Sequence[ChangeStep], given: Mapping[str, Any], caller: Caller) -> dict[str, Any]:
    """The parameters that no argument gives: new ids, and for an idempotency key the request and the effect."""
    own: dict[str, Any] = {}
    request = "" if caller.key is None else _fingerprint(steps, given)
    for number, step in enumerate(steps):
        if caller.key is not None:
            own[parameter_name(step.prefix, "request")] = request
            own[parameter_name(step.prefix, "effect")] = f"{caller.viewer} {number} {caller.key}"
        if step.id_letter:
            own[parameter_name(step.prefix, "id")] = random_id(step.id_letter)
    return own


def _fingerprint(steps: Sequence[ChangeStep], parameters: Mapping[str, Any]) -> str:
    """A fingerprint of all changes of a mutation and their arguments, independent of the selected payload."""
    changes: list[Any] = []
    for step in steps:
        start = parameter_name(step.prefix, "")
        own = {name.removeprefix(start): value for name, value in parameters.items() if name.startswith(start)}
        changes.append([step.name, own])
    return hashlib.sha256(orjson.dumps(changes, option=orjson.OPT_SORT_KEYS)).hexdigest()
