"""The arguments of slices of the research map and of paths."""

from cypher.model import MAP_LABELS, MAP_TYPES, NEAR
from cypher.ranking.paths import PathForm
from cypher.ranking.slice import SEEDS_MAX
from cypher.ranking.slice_form import SliceForm
from resolvers.arguments.field_arguments import ArgumentError, Arguments, ArgumentStructure, FieldArguments
from resolvers.arguments.parameters import Parameters
from resolvers.arguments.values import read_choice, read_id, read_whole
from resolvers.planning.cursor import Cursors
from schema.limits import (
    DEPTH_DEFAULT,
    DEPTH_MAX,
    LENGTH_DEFAULT,
    LENGTH_MAX,
    PATHS_DEFAULT,
    PATHS_MAX,
    SLICE_DEFAULT,
    SLICE_MAX,
)


def read_slice(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of the arguments of a slice, with its seeds if there are any."""
    depth = read_whole("depth", arguments, 1, DEPTH_MAX, DEPTH_DEFAULT)
    limit = read_whole("limit", arguments, 1, SLICE_MAX, SLICE_DEFAULT)
    parameters.bind("limit", limit, "l")
    if "seeds" in arguments:
        parameters.bind("seeds", _read_seeds(arguments, limit), "s")
    years: dict[str, int | None] = arguments.get("years") or {}
    start, end = years.get("gte"), years.get("lte")
    if start is not None:
        parameters.bind("from", start, "f")
    if end is not None:
        parameters.bind("to", end, "t")
    relations = read_choice("relationKinds", arguments, (*MAP_TYPES, NEAR))
    form = SliceForm(
        depth,
        read_choice("nodeKinds", arguments, tuple(MAP_LABELS)),
        tuple(kind for kind in relations if kind != NEAR),
        near=NEAR in relations,
        from_year=start is not None,
        to_year=end is not None,
    )
    return FieldArguments(ArgumentStructure(form=form), parameters, limit)


def _read_seeds(arguments: Arguments, limit: int) -> list[str]:
    seeds = list(dict.fromkeys(read_id("seeds", seed) for seed in arguments["seeds"]))
    if not 1 <= len(seeds) <= min(SEEDS_MAX, limit):
        most = f"{SEEDS_MAX} different ids" if limit >= SEEDS_MAX else f"as many ids as `limit`, {limit}"
        raise ArgumentError(f"`seeds` takes 1 to {most}, not {len(seeds)}.")
    return seeds


def read_paths(arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of the arguments of paths."""
    start, end = (read_id(name, arguments[name]) for name in ("from", "to"))
    if start == end:
        raise ArgumentError("`from` and `to` are the same node. Give two different nodes.")
    length = read_whole("maxLength", arguments, 1, LENGTH_MAX, LENGTH_DEFAULT)
    first = read_whole("first", arguments, 1, PATHS_MAX, PATHS_DEFAULT)
    parameters.bind("from", start, "f")
    parameters.bind("to", end, "t")
    parameters.bind("first", first, "n")
    relations = read_choice("relationKinds", arguments, (*MAP_TYPES, NEAR))
    if NEAR in relations and arguments.get("relationKinds") is not None:
        raise ArgumentError(f"`paths` follows stored relations only, not NEAR. Use {', '.join(MAP_TYPES)}.")
    form = PathForm(length, tuple(kind for kind in relations if kind != NEAR))
    return FieldArguments(ArgumentStructure(form=form), parameters, first * (length + 1))


def read_part(_arguments: Arguments, parameters: Parameters, _cursors: Cursors) -> FieldArguments:
    """The reader of a list inside a slice or path, whose size is part of the size of the slice or path."""
    return FieldArguments(ArgumentStructure(), parameters)
