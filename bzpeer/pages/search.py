"""/search?q=…: search results of all kinds of node."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import QueryParams
from starlette.responses import Response

from bzpeer.pages.addresses import NODE_KINDS
from bzpeer.pages.exports import accepted_format, export_search, named_format
from bzpeer.pages.json_answer import json_answer
from bzpeer.pages.problems import Problem
from bzpeer.pages.visit import Visit

PAGE_SIZE = 20
"""Results on a page."""
YEARS = range(1, 10_000)


@dataclass(slots=True)
class SearchCriteria:
    """The fields of the search form; years are as typed. `after` is the cursor of the page of results.

    `without_retracted`: only papers that were not retracted.
    """

    query: str = ""
    kinds: list[str] = field(default_factory=list[str])
    years: dict[str, str] = field(default_factory=dict[str, str])
    after: str | None = None
    without_retracted: bool = False

    @property
    def variables(self) -> dict[str, Any]:
        """The variables of the operation. Raises Problem for an invalid year."""
        year: dict[str, int] = {}
        for bound, text in (("gte", self.years["from"]), ("lte", self.years["to"])):
            if not text:
                continue
            if not (text.isascii() and text.isdecimal() and len(text) < 5 and int(text) in YEARS):
                raise Problem(400, f"“{text}” is not a year. Enter a year such as 2021.")
            year[bound] = int(text)
        where = {**({"year": year} if year else {}), **({"isRetracted": False} if self.without_retracted else {})}
        return {
            "query": self.query,
            "kinds": self.kinds or None,
            "where": where or None,
            "first": PAGE_SIZE,
            "after": self.after,
        }

    @property
    def parameters(self) -> list[tuple[str, str]]:
        """The parameters of the address of this search, without the cursor."""
        years = [(name, text) for name, text in self.years.items() if text]
        retracted = [("retracted", "no")] if self.without_retracted else []
        return [("q", self.query), *(("kind", kind) for kind in self.kinds), *years, *retracted]


def search_criteria(parameters: QueryParams) -> SearchCriteria:
    """The criteria in the parameters of an address. Unknown kinds are ignored."""
    return SearchCriteria(
        parameters.get("q", "").strip(),
        [kind for kind in NODE_KINDS if kind in parameters.getlist("kind")],
        {name: parameters.get(name, "").strip() for name in ("from", "to")},
        parameters.get("after") or None,
        parameters.get("retracted") == "no",
    )


async def search(visit: Visit) -> Response:
    """The form and the results; for programs, the response to the operation or an export."""
    criteria = search_criteria(visit.request.query_params)
    chosen = named_format(visit) or accepted_format(visit)
    if chosen is not None:
        return await export_search(visit, chosen, criteria.variables)
    if not visit.html:
        return await json_answer(visit, "search", criteria.variables, "search", bad_input_status=400)
    if not criteria.query:
        await visit.query("visitor", {})
        return _page(visit, criteria)
    try:
        variables = criteria.variables
        data = await visit.query("search", variables)
    except Problem as problem:
        if problem.status != 400:
            raise
        return _page(visit, criteria, problem=problem.message)
    return _page(visit, criteria, found=data["search"])


def _page(
    visit: Visit, criteria: SearchCriteria, *, found: Mapping[str, Any] | None = None, problem: str | None = None
) -> Response:
    return visit.page(
        "search.html",
        400 if problem else 200,
        page="search",
        title=f"Search: {criteria.query}" if criteria.query else "Search",
        query=criteria.query,
        criteria=criteria,
        found=found,
        problem=problem,
    )
