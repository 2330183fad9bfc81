"""/search?q=…: what was found, of all kinds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import QueryParams
from starlette.responses import Response

from bzpeer.pages.exports import accepted_format, export_search, named_format
from bzpeer.pages.json_answer import as_json
from bzpeer.pages.labels import KINDS
from bzpeer.pages.problems import Problem
from bzpeer.pages.visit import Visit

PAGE = 20
YEARS = range(1, 10_000)


@dataclass(slots=True)
class SearchCriteria:
    """What the form says: words, kinds, years as they were typed, and the cursor to go on from."""

    query: str = ""
    kinds: list[str] = field(default_factory=list[str])
    years: dict[str, str] = field(default_factory=dict[str, str])
    after: str | None = None

    @property
    def variables(self) -> dict[str, Any]:
        """Those of the operation. Raises Problem for a year that is none."""
        year: dict[str, int] = {}
        for bound, name, text in (("gte", "from", self.years["from"]), ("lte", "to", self.years["to"])):
            if not text:
                continue
            if not (text.isascii() and text.isdecimal() and len(text) < 5 and int(text) in YEARS):
                raise Problem(400, f"“{text}” is no year to search {name}. Write one such as 2021.")
            year[bound] = int(text)
        return {
            "query": self.query,
            "kinds": self.kinds or None,
            "where": {"year": year} if year else None,
            "first": PAGE,
            "after": self.after,
        }

    @property
    def parameters(self) -> list[tuple[str, str]]:
        """The parameters of the address that say the same, without the cursor."""
        years = [(name, text) for name, text in self.years.items() if text]
        return [("q", self.query), *(("kind", kind) for kind in self.kinds), *years]


def wanted(given: QueryParams) -> SearchCriteria:
    """What an address asks for; kinds that there are not are passed over."""
    return SearchCriteria(
        given.get("q", "").strip(),
        [kind for kind in KINDS if kind in given.getlist("kind")],
        {name: given.get(name, "").strip() for name in ("from", "to")},
        given.get("after") or None,
    )


async def search(visit: Visit) -> Response:
    """The form and what was found; for programs the answer to the operation, or an export."""
    asked = wanted(visit.request.query_params)
    chosen = named_format(visit) or accepted_format(visit)
    if chosen is not None:
        return await export_search(visit, chosen, asked.variables)
    if not visit.html:
        return await as_json(visit, "search", asked.variables, "search", wrong=400)
    if not asked.query:
        await visit.ask("visitor", {})
        return _page(visit, asked)
    try:
        variables = asked.variables
        data = await visit.ask("search", variables)
    except Problem as problem:
        if problem.status != 400:
            raise
        return _page(visit, asked, problem=problem.message)
    return _page(visit, asked, found=data["search"])


def _page(
    visit: Visit, asked: SearchCriteria, *, found: Mapping[str, Any] | None = None, problem: str | None = None
) -> Response:
    return visit.page(
        "search.html",
        400 if problem else 200,
        page="search",
        title=f"Search: {asked.query}" if asked.query else "Search",
        query=asked.query,
        asked=asked,
        found=found,
        problem=problem,
    )
