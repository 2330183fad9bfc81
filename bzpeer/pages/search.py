"""/search?q=…: search results of all kinds of node."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import QueryParams
from starlette.responses import Response

from bzpeer.pages.addresses import NODE_KINDS
from bzpeer.pages.exports import accepted_format, export_search, named_format
from bzpeer.pages.json_answer import json_answer
from bzpeer.pages.problems import Problem
from bzpeer.pages.unidentified import kind_of, mistyped_message, named, unknown_message
from bzpeer.pages.visit import Visit
from cypher.text.identifiers import is_minted, lookup_key

PAGE_SIZE = 20
"""Results on a page."""
CODE_LENGTH_MAX = 5
"""Characters of a word such as T4 or A2780, which is an OpenAlex id, but more often a word."""
IDENTIFIED_SCORE = 4
"""The lowest score of the thing that the query identifies; all others have lower scores (docs/search.md)."""
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
    def is_filtered(self) -> bool:
        """Whether anything but the words limits the results."""
        return bool(self.kinds or any(self.years.values()) or self.without_retracted)

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
    found = data["search"]
    return _page(visit, criteria, found=found, notice=await _notice(visit, criteria, found["edges"]))


@dataclass(frozen=True, slots=True)
class Notice:
    """A message about the identifier that was searched. `path` is the page of the thing, if it is in the graph."""

    text: str
    path: str | None = None


async def _notice(visit: Visit, criteria: SearchCriteria, edges: Sequence[Mapping[str, Any]]) -> Notice | None:
    """The message that a pasted identifier is not among the results; None if it is, and for words."""
    if criteria.after:
        return None
    key = None if is_minted(criteria.query) else lookup_key(criteria.query)
    if key is None:
        message = mistyped_message(criteria.query)
        return None if message is None else Notice(message)
    kind = kind_of(key)
    is_word = len(criteria.query) <= CODE_LENGTH_MAX and bool(edges)
    if kind is None or is_word or (edges and edges[0]["score"] >= IDENTIFIED_SCORE):
        return None
    for [identity] in await visit.look_up("lookups/find_identified", key):
        return Notice(f"The {kind.word} with the {named(key)} does not match the filters.", kind.path(identity))
    if await visit.look_up("lookups/find_deleted", key):
        return Notice(f"The {kind.word} with the {named(key)} was withdrawn by its source and is no longer shown.")
    message = unknown_message(key)
    return None if message is None else Notice(message)


def _page(
    visit: Visit,
    criteria: SearchCriteria,
    *,
    found: Mapping[str, Any] | None = None,
    notice: Notice | None = None,
    problem: str | None = None,
) -> Response:
    return visit.page(
        "search.html",
        400 if problem else 200,
        page="search",
        title=f"Search: {criteria.query}" if criteria.query else "Search",
        query=criteria.query,
        criteria=criteria,
        found=found,
        notice=notice,
        problem=problem,
    )
