"""Exports over HTTP: bibliographies of papers, collections and searches, by suffix or by Accept; graphs of collections,
searches and slices of the map, by suffix.

They are streamed. What cannot be had is told before the first byte; what fails later breaks the connection off, so that
half a file is not taken for a whole one.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Mapping
from functools import partial
from typing import Any

from starlette.responses import Response, StreamingResponse

from bzpeer.exports.citation import Citation
from bzpeer.exports.formats import BIBLIOGRAPHY_FORMATS, GRAPH_FORMATS, BibliographyFormat, Format, GraphFormat
from bzpeer.exports.parquet_table import NoArrow
from bzpeer.exports.records import GraphSource
from bzpeer.exports.sources import (
    Ask,
    NotThere,
    PaperListing,
    PaperSelection,
    Slice,
    citations,
    cite,
    open_collection,
    open_search,
)
from bzpeer.exports.streaming import stream_bibliography, stream_graph
from bzpeer.http.media_types import named_type
from bzpeer.pages.addresses import COLLECTION, PAPER, is_id
from bzpeer.pages.lookup import find_named
from bzpeer.pages.problems import Problem, not_found
from bzpeer.pages.visit import Visit
from cypher.text.identifiers import recognise
from resolvers.errors import Code

_BY_SUFFIX: dict[str, Format] = {each.suffix: each for each in (*GRAPH_FORMATS, *BIBLIOGRAPHY_FORMATS)}
_BY_TYPE = {each.media_type: each for each in BIBLIOGRAPHY_FORMATS}
_DOCUMENT = "exports"


async def exported_paper(visit: Visit) -> Response | None:
    """The paper of the address as a bibliography, if that is asked for."""
    given: str = visit.request.path_params["id"]
    chosen, suffix = accepted_format(visit), ""
    for each in BIBLIOGRAPHY_FORMATS:
        if given.endswith(f".{each.suffix}") and not await _is_known(visit, given):
            chosen, suffix = each, f".{each.suffix}"
    if chosen is None:
        return None
    ask = _asking(visit)

    async def ask_paper(identity: str) -> dict[str, Any]:
        return await ask("ExportPaper", {"id": identity})

    found = (await find_named(visit, PAPER, given.removesuffix(suffix), ask_paper, suffix=suffix))["paper"]

    async def pages() -> AsyncIterator[list[Citation]]:
        yield [await cite(ask, found)]

    return await _sent(visit, chosen, stream_bibliography(chosen.open(), pages()), found["id"])


async def exported_collection(visit: Visit) -> Response | None:
    """The collection of the address as a graph or a bibliography, if that is asked for."""
    given: str = visit.request.path_params["id"]
    identity, _, suffix = given.partition(".")
    chosen = _BY_SUFFIX.get(suffix) if suffix else accepted_format(visit)
    if chosen is None:
        return None
    ask = _asking(visit)
    if not is_id(identity):
        raise not_found(COLLECTION.word)
    try:
        listed = await open_collection(ask, identity)
    except NotThere:
        raise not_found(COLLECTION.word) from None
    return await _list_sent(visit, chosen, listed, identity)


async def export_search(visit: Visit, chosen: Format, variables: Mapping[str, Any]) -> Response:
    """What a search with these variables finds."""
    kinds: list[str] | None = variables["kinds"]
    if isinstance(chosen, BibliographyFormat):
        if kinds and "PAPER" not in kinds:
            raise Problem(400, "A bibliography holds papers, and `kind` leaves them out. Add kind=PAPER.")
        kinds = ["PAPER"]
    asked = {"query": variables["query"], "kinds": kinds, "where": variables["where"]}
    return await _list_sent(visit, chosen, await open_search(_asking(visit), asked), "search")


async def export_slice(visit: Visit, chosen: Format, variables: Mapping[str, Any]) -> Response:
    """A slice of the map, as a graph; or the papers in it, as a bibliography."""
    ask = _asking(visit)
    found = Slice(ask, variables)
    if isinstance(chosen, BibliographyFormat):
        return await _sent(visit, chosen, stream_bibliography(chosen.open(), citations(ask, found.papers())), "map")
    return await _sent(visit, chosen, _graph(chosen, found), "map")


def named_format(visit: Visit) -> Format | None:
    """The format of the address's suffix. Raises Problem when there is none such."""
    suffix: str | None = visit.request.path_params.get("suffix")
    if suffix is None:
        return None
    if suffix in _BY_SUFFIX:
        return _BY_SUFFIX[suffix]
    known = ", ".join(f".{each}" for each in _BY_SUFFIX)
    raise Problem(404, f"Nothing is exported as .{suffix}. There are {known}.", Code.NOT_FOUND)


def accepted_format(visit: Visit) -> BibliographyFormat | None:
    """The bibliography format the client asks for by Accept."""
    kind = named_type(visit.request.headers.get("accept"), _BY_TYPE)
    return None if kind is None else _BY_TYPE[kind]


async def _list_sent(visit: Visit, chosen: Format, listed: PaperListing, name: str) -> Response:
    ask = _asking(visit)
    more = {"x-total-count": str(listed.total)}
    if isinstance(chosen, BibliographyFormat):
        return await _sent(visit, chosen, stream_bibliography(chosen.open(), citations(ask, listed.ids)), name, more)
    source = PaperSelection(ask, visit.services.graph, listed.ids, listed.title)
    return await _sent(visit, chosen, _graph(chosen, source), name, more)


def _graph(chosen: GraphFormat, source: GraphSource) -> AsyncGenerator[bytes]:
    try:
        return stream_graph(chosen.open(source.title), source)
    except NoArrow as error:
        raise Problem(501, str(error), Code.UNAVAILABLE) from None


async def _sent(
    visit: Visit, chosen: Format, chunks: AsyncGenerator[bytes], name: str, more: Mapping[str, str] | None = None
) -> Response:
    """The file as it is made; its first page is there before anything is sent, so that what is refused is told so."""
    begun = await anext(chunks)
    headers = {
        "content-type": chosen.media_type,
        "content-disposition": f'attachment; filename="{name}.{chosen.suffix}"',
        "vary": "accept, authorization, cookie",
        "cache-control": "no-store" if visit.claim.viewer else "no-cache",
        "x-content-type-options": "nosniff",
        **(more or {}),
    }
    if visit.request.method == "HEAD":
        await chunks.aclose()
        return Response(None, 200, headers)

    async def body() -> AsyncGenerator[bytes]:
        yield begun
        async for chunk in chunks:
            if chunk:
                yield chunk

    return StreamingResponse(body(), 200, headers)


def _asking(visit: Visit) -> Ask:
    return partial(visit.query, document=_DOCUMENT)


async def _is_known(visit: Visit, given: str) -> bool:
    """Whether it is an identifier of something as it stands: a DOI may well end in `.json`."""
    key = recognise(given.strip("/"))
    return key is not None and bool(await visit.look_up("lookups/find_identified", key))
