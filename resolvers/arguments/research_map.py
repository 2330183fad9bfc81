"""The arguments of what moves over the map: slices and paths."""

from enum import Enum
from typing import Any

from cypher.model import MAP_LABELS, MAP_TYPES
from cypher.ranking.paths import PathForm
from cypher.ranking.slice import SEEDS_MAX, SHARES, SliceForm
from resolvers.arguments.lists import ArgumentError, Arguments, ArgumentStructure, FieldArguments, read_id
from resolvers.planning.cursor import Cursors

DEPTH_MAX = max(SHARES)
SLICE_MAX = 500
SLICE_DEFAULT = 60
LENGTH_MAX = 8
LENGTH_DEFAULT = 6
PATHS_MAX = 20
PATHS_DEFAULT = 3


def read_slice(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of a slice's arguments, with the seeds if there are any."""
    depth = read_whole("depth", arguments, 1, DEPTH_MAX, 1)
    limit = read_whole("limit", arguments, 1, SLICE_MAX, SLICE_DEFAULT)
    names = {"limit": f"{prefix}l"}
    parameters: dict[str, Any] = {f"{prefix}l": limit}
    if "seeds" in arguments:
        seeds = list(dict.fromkeys(read_id("seeds", seed) for seed in arguments["seeds"]))
        if not 1 <= len(seeds) <= min(SEEDS_MAX, limit):
            most = f"{SEEDS_MAX} different ids" if limit >= SEEDS_MAX else f"as many ids as `limit`, {limit}"
            raise ArgumentError(f"`seeds` takes 1 to {most}, not {len(seeds)}.")
        names["seeds"] = f"{prefix}s"
        parameters[f"{prefix}s"] = seeds
    years: dict[str, int | None] = arguments.get("years") or {}
    bounds = {"from": years.get("gte"), "to": years.get("lte")}
    for name, value in bounds.items():
        if value is not None:
            names[name] = f"{prefix}{name[0]}"
            parameters[f"{prefix}{name[0]}"] = value
    form = SliceForm(
        depth,
        read_choice("nodeKinds", arguments, tuple(MAP_LABELS)),
        read_choice("relationKinds", arguments, tuple(MAP_TYPES)),
        from_year=bounds["from"] is not None,
        to_year=bounds["to"] is not None,
    )
    return FieldArguments(ArgumentStructure(form=form), parameters, names, size=limit)


def read_paths(arguments: Arguments, prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of the arguments of paths."""
    ends = {name: read_id(name, arguments[name]) for name in ("from", "to")}
    if ends["from"] == ends["to"]:
        raise ArgumentError("`from` and `to` are the same node. Give two different ones.")
    length = read_whole("maxLength", arguments, 1, LENGTH_MAX, LENGTH_DEFAULT)
    most = read_whole("first", arguments, 1, PATHS_MAX, PATHS_DEFAULT)
    names = {"from": f"{prefix}f", "to": f"{prefix}t", "first": f"{prefix}n"}
    parameters = {names["from"]: ends["from"], names["to"]: ends["to"], names["first"]: most}
    form = PathForm(length, read_choice("relationKinds", arguments, tuple(MAP_TYPES)))
    return FieldArguments(ArgumentStructure(form=form), parameters, names, size=most * (length + 1))


def read_part(_arguments: Arguments, _prefix: str, _cursors: Cursors) -> FieldArguments:
    """The reader of a list that is part of a slice or path: how long that may be was counted there."""
    return FieldArguments(ArgumentStructure())


def read_whole(name: str, arguments: Arguments, least: int, most: int, default: int) -> int:
    """A whole number within bounds; the default when it is not given, or null."""
    value = arguments.get(name)
    if value is None:
        return default
    if not least <= value <= most:
        raise ArgumentError(f"`{name}` takes {least} to {most}, not {value}.")
    return value


def read_choice(name: str, arguments: Arguments, every: tuple[str, ...]) -> tuple[str, ...]:
    """Some of a closed list of names, in the order of that list; all when it is not given, or null."""
    chosen: list[Enum] | None = arguments.get(name)
    if chosen is None:
        return every
    if not chosen:
        raise ArgumentError(f"`{name}` is empty. Name at least one, or leave it out for all.")
    names = {choice.name for choice in chosen}
    return tuple(one for one in every if one in names)
