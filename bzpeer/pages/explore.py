"""/explore: the explorer. The server renders the nodes around the seeds as a table; web/src/explore draws the map."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import QueryParams
from starlette.responses import Response

from bzpeer.exports.records import ExportEdge
from bzpeer.exports.sources import NODES_MAX
from bzpeer.pages.addresses import NODE_KINDS, is_id
from bzpeer.pages.exports import export_nodes, export_slice, named_format
from bzpeer.pages.form_fields import read_pairs
from bzpeer.pages.problems import Problem
from bzpeer.pages.visit import Visit
from cypher.model import MAP_TYPES, NEAR
from schema.limits import DEPTH_MAX, SLICE_MAX

DEPTHS = range(1, DEPTH_MAX + 1)
LIMITS = range(1, SLICE_MAX + 1)

DEPTH, LIMIT = 2, 60
"""The defaults of `depth` and `limit` in the address."""

_RELATIONS = (*MAP_TYPES, NEAR)
_NEAR_PAIR = re.compile(r"(\d{1,5}) (\d{1,5}) (\d(?:\.\d{1,20})?(?:e-\d{1,3})?)", re.ASCII)
"""A value of the field `near`."""


async def explore(visit: Visit) -> Response:
    """The explorer, with a table row for each node around the seeds of the address; or, with a suffix, the slice as a
    file. Raises Problem, for example when a seed is unknown."""
    query = visit.request.query_params
    chosen = named_format(visit)
    if chosen is not None:
        return await export_slice(visit, chosen, _slice_variables(query))
    seeds = list(dict.fromkeys(seed for seed in query.getlist("seed") if seed))
    rows: list[dict[str, Any]] = []
    is_truncated = False
    bounds: dict[str, int] = {}
    if seeds:
        limits = range(len(seeds), LIMITS.stop)
        bounds = {
            "depth": _integer_or(DEPTH, query.get("depth"), DEPTHS),
            "limit": _integer_or(LIMIT, query.get("limit"), limits),
        }
        data = await visit.query("explore", {"seeds": seeds, **bounds})
        rows, is_truncated = _rows(data["researchMap"]), data["researchMap"]["truncated"]
    else:
        await visit.query("visitor", {})
    return visit.page(
        "explore.html",
        page="explore",
        title="Explore the research map",
        named=[row for row in rows if row["distance"] == 0],
        path=None,
        seeds=seeds,
        rows=rows,
        is_truncated=is_truncated,
        slice_query=urlencode([*(("seed", seed) for seed in seeds), *bounds.items()]),
    )


async def export_nodes_shown(visit: Visit) -> Response:
    """The nodes that the explorer shows as a file. The form holds their ids in the field `id`, repeated, and the kinds
    of relation that are shown in `relation`, repeated; without that field, relations of all kinds are written. The
    field `near`, repeated, holds two papers near each other: their positions among the ids, from 0, and the weight.

    Raises Problem: 400 for no ids, more than NODES_MAX, a text that is no id, an unknown kind of relation, or a `near`
    that does not name two papers and a weight from 0 to 1; 404 for an id without a public node.
    """
    chosen = named_format(visit)
    assert chosen is not None  # the route has a suffix
    pairs = await read_pairs(visit.request, visit.services.settings.body_bytes_max)
    for name, value in pairs:
        if name not in {"id", "relation", "near"}:
            raise Problem(400, f"The form has an unknown field “{name[:60]}”. Send `id`, `relation` and `near`.")
        if name == "id" and not is_id(value):
            raise Problem(400, f"“{value[:60]}” is not an id. Use ids that this service returned.")
        if name == "relation" and value not in _RELATIONS:
            raise Problem(400, f"“{value[:60]}” is not a kind of relation. Use {', '.join(_RELATIONS)}.")
    sent = [value for name, value in pairs if name == "id"]
    ids = list(dict.fromkeys(sent))
    relations = frozenset(value for name, value in pairs if name == "relation")
    if not 1 <= len(ids) <= NODES_MAX:
        raise Problem(400, f"Send the ids of 1 to {NODES_MAX} nodes; the form has {len(ids)}.")
    near = [_near_pair(value, sent) for name, value in pairs if name == "near"]
    return await export_nodes(visit, chosen, ids, relations, near)


def _near_pair(text: str, ids: Sequence[str]) -> ExportEdge:
    """The relation between two papers near each other, as in “0 3 0.53”. Raises Problem."""
    found = _NEAR_PAIR.fullmatch(text)
    source, target = (int(found[1]), int(found[2])) if found else (0, 0)
    weight = float(found[3]) if found else 0.0
    if source == target or max(source, target) >= len(ids) or weight > 1:
        raise Problem(
            400,
            f"“{text[:60]}” does not name two papers near each other. Send the positions of two ids, from 0, and the"
            " weight from 0 to 1, as in near=0 3 0.53.",
        )
    return ExportEdge(ids[source], ids[target], NEAR, weight)


def _rows(research_map: dict[str, Any]) -> list[dict[str, Any]]:
    """The table row of each node, seeds first."""
    pairs = {frozenset((edge["source"], edge["target"])) for edge in research_map["edges"]}
    neighbours = Counter(end for pair in pairs for end in pair)
    return [
        {
            "id": found["node"]["id"],
            "kind": found["node"]["kind"],
            "folder": NODE_KINDS[found["node"]["kind"]].folder,
            "label": found["node"]["label"],
            "year": found["node"].get("year"),
            "language": found["node"].get("language"),
            "is_retracted": found["node"].get("isRetracted", False),
            "distance": found["distance"],
            "why": found["why"],
            "links": neighbours[found["node"]["id"]],
        }
        for found in research_map["nodes"]
    ]


def _integer_or(default: int, text: str | None, allowed: range) -> int:
    """A number of the address; the default if it is no integer or not allowed."""
    return int(text) if text is not None and text.isdecimal() and text.isascii() and int(text) in allowed else default


def _slice_variables(query: QueryParams) -> dict[str, Any]:
    """The variables of a slice to export. Raises Problem for a text that is no integer; the schema checks the rest."""

    def integer(name: str, default: int | None = None) -> int | None:
        text = query.get(name)
        if not text:
            return default
        if not (text.isascii() and text.isdecimal() and len(text) < 7):
            raise Problem(400, f"“{text}” is not an integer. Write `{name}` as in {name}={default or 2021}.")
        return int(text)

    since, until = integer("since"), integer("until")
    return {
        "seeds": [seed for seed in query.getlist("seed") if seed],
        "depth": integer("depth", DEPTH),
        "limit": integer("limit", LIMIT),
        "nodeKinds": query.getlist("kind") or None,
        "relationKinds": query.getlist("relation") or None,
        "years": None if since is until is None else {"gte": since, "lte": until},
    }
