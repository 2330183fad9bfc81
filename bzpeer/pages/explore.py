"""/explore: the map to move through. What is around the seeds is here as a table; the script makes it a map."""

from collections import Counter
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import QueryParams
from starlette.responses import Response

from bzpeer.pages.exports import export_slice, named_format
from bzpeer.pages.problems import Problem
from bzpeer.pages.visit import Visit

DEPTHS = range(1, 4)
LIMITS = range(1, 501)
DEPTH, LIMIT = 2, 60
"""What the script takes when the address says nothing: web/src/explore/view_state.ts."""

FOLDERS = {"PAPER": "papers", "PERSON": "people", "INSTITUTION": "institutions", "TOPIC": "topics"}


async def explore(visit: Visit) -> Response:
    """The explorer, with a row for each node around the seeds of the address. Raises Problem when one is unknown."""
    query = visit.request.query_params
    chosen = named_format(visit)
    if chosen is not None:
        return await export_slice(visit, chosen, _slice_of(query))
    seeds = list(dict.fromkeys(seed for seed in query.getlist("seed") if seed))
    rows: list[dict[str, Any]] = []
    is_cut = False
    asked: dict[str, int] = {}
    if seeds:
        least = range(len(seeds), LIMITS.stop)
        asked = {"depth": _whole(query.get("depth"), DEPTHS, DEPTH), "limit": _whole(query.get("limit"), least, LIMIT)}
        data = await visit.ask("explore", {"seeds": seeds, **asked})
        rows, is_cut = _rows(data["researchMap"]), data["researchMap"]["truncated"]
    else:
        await visit.ask("visitor", {})
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
        exported=urlencode([*(("seed", seed) for seed in seeds), *asked.items()]),
    )


def _rows(research_map: dict[str, Any]) -> list[dict[str, Any]]:
    """What the table tells of each node, the seeds first."""
    pairs = {frozenset((edge["source"], edge["target"])) for edge in research_map["edges"]}
    links = Counter(end for pair in pairs for end in pair)
    return [
        {
            "id": found["node"]["id"],
            "kind": found["node"]["kind"],
            "folder": FOLDERS[found["node"]["kind"]],
            "label": found["node"]["label"],
            "year": found["node"].get("year"),
            "distance": found["distance"],
            "links": links[found["node"]["id"]],
        }
        for found in research_map["nodes"]
    ]


def _whole(text: str | None, allowed: range, otherwise: int) -> int:
    """A number of the address, if it makes sense."""
    return int(text) if text is not None and text.isdecimal() and text.isascii() and int(text) in allowed else otherwise


def _slice_of(query: QueryParams) -> dict[str, Any]:
    """The variables of a slice that is exported. Raises Problem for what is no whole number; the schema refuses the
    rest."""

    def whole(name: str, otherwise: int | None = None) -> int | None:
        text = query.get(name)
        if not text:
            return otherwise
        if not (text.isascii() and text.isdecimal() and len(text) < 7):
            raise Problem(400, f"“{text}” is no whole number. Write `{name}` such as {otherwise or 2021}.")
        return int(text)

    since, until = whole("since"), whole("until")
    return {
        "seeds": [seed for seed in query.getlist("seed") if seed],
        "depth": whole("depth", DEPTH),
        "limit": whole("limit", LIMIT),
        "nodeKinds": query.getlist("kind") or None,
        "relationKinds": query.getlist("relation") or None,
        "years": None if since is until is None else {"gte": since, "lte": until},
    }
