"""/explore: the research map around seed nodes, as a table; the script draws it as a map."""

from collections import Counter
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import QueryParams
from starlette.responses import Response

from bzpeer.pages.addresses import NODE_KINDS
from bzpeer.pages.exports import export_slice, named_format
from bzpeer.pages.problems import Problem
from bzpeer.pages.visit import Visit

DEPTHS = range(1, 4)
LIMITS = range(1, 501)
DEPTH_DEFAULT, LIMIT_DEFAULT = 2, 60
"""The defaults of the script too: web/src/explore/view_state.ts."""


async def explore(visit: Visit) -> Response:
    """The page, with a table row for each node around the seeds in the address. Raises Problem if a seed is unknown."""
    query = visit.request.query_params
    chosen = named_format(visit)
    if chosen is not None:
        return await export_slice(visit, chosen, _slice_variables(query))
    seeds = list(dict.fromkeys(seed for seed in query.getlist("seed") if seed))
    rows: list[dict[str, Any]] = []
    is_cut = False
    arguments: dict[str, int] = {}
    if seeds:
        limits = range(len(seeds), LIMITS.stop)
        arguments = {
            "depth": _whole(query.get("depth"), DEPTHS, DEPTH_DEFAULT),
            "limit": _whole(query.get("limit"), limits, LIMIT_DEFAULT),
        }
        data = await visit.query("explore", {"seeds": seeds, **arguments})
        rows, is_cut = _rows(data["researchMap"]), data["researchMap"]["truncated"]
    else:
        await visit.query("visitor", {})
    named = ", ".join(row["label"] for row in rows if row["distance"] == 0)
    title = f"Explore around {named}" if named else "Explore the research map"
    return visit.page(
        "explore.html",
        page="explore",
        title=title,
        path=None,
        seeds=seeds,
        rows=rows,
        is_cut=is_cut,
        exported=urlencode([*(("seed", seed) for seed in seeds), *arguments.items()]),
    )


def _rows(research_map: dict[str, Any]) -> list[dict[str, Any]]:
    """The rows of the table, one for each node, nearest to the seeds first."""
    pairs = {frozenset((edge["source"], edge["target"])) for edge in research_map["edges"]}
    links = Counter(end for pair in pairs for end in pair)
    return [
        {
            "id": found["node"]["id"],
            "kind": found["node"]["kind"],
            "path": NODE_KINDS[found["node"]["kind"]].path(found["node"]["id"]),
            "label": found["node"]["label"],
            "year": found["node"].get("year"),
            "distance": found["distance"],
            "links": links[found["node"]["id"]],
        }
        for found in research_map["nodes"]
    ]


def _whole(text: str | None, allowed: range, default: int) -> int:
    """The number in a text if it is an allowed one, else the default."""
    return int(text) if text is not None and text.isdecimal() and text.isascii() and int(text) in allowed else default


def _slice_variables(query: QueryParams) -> dict[str, Any]:
    """The variables of an exported slice. Raises Problem for a number that is not whole; the schema checks the rest."""

    def whole(name: str, default: int | None = None) -> int | None:
        text = query.get(name)
        if not text:
            return default
        if not (text.isascii() and text.isdecimal() and len(text) < 7):
            raise Problem(400, f"“{text}” is not a whole number. Set `{name}` to a number such as {default or 2021}.")
        return int(text)

    since, until = whole("since"), whole("until")
    return {
        "seeds": [seed for seed in query.getlist("seed") if seed],
        "depth": whole("depth", DEPTH_DEFAULT),
        "limit": whole("limit", LIMIT_DEFAULT),
        "nodeKinds": query.getlist("kind") or None,
        "relationKinds": query.getlist("relation") or None,
        "years": None if since is until is None else {"gte": since, "lte": until},
    }
