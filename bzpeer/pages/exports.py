"""Exports over HTTP.

A suffix selects any format; Accept selects a bibliography format for papers, collections and searches. A paper is a
bibliography only; collections, searches, slices of the map and the nodes of the explorer are graphs too.

Files are streamed. An error before the first byte is an ordinary error response; a later one breaks the connection, so
that a client does not take half a file for a whole one.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar

from starlette.responses import Response, StreamingResponse

from bzpeer.exports.citation import Citation
from bzpeer.exports.formats import BIBLIOGRAPHY_FORMATS, GRAPH_FORMATS, BibliographyFormat, Format, GraphFormat
from bzpeer.exports.parquet_table import PyArrowMissing
from bzpeer.exports.records import ExportEdge, GraphSource
from bzpeer.exports.sources import (
    MAP_TITLE,
    ExportNotFound,
    ExportQuery,
    MapSlice,
    NodeListing,
    NodeSelection,
    UnknownNodes,
    citations,
    cite,
    find_nodes,
    node_pages,
    open_collection,
    open_search,
    paper_ids,
)
from bzpeer.exports.streaming import stream_bibliography, stream_graph
from bzpeer.http.media_types import named_type
from bzpeer.pages.addresses import COLLECTION, PAPER, is_id
from bzpeer.pages.lookup import find_named
from bzpeer.pages.problems import Problem, not_found
from bzpeer.pages.visit import Visit
from cypher.text.identifiers import recognise
from resolvers.error_codes import Code

_BY_SUFFIX: dict[str, Format] = {each.suffix: each for each in (*GRAPH_FORMATS, *BIBLIOGRAPHY_FORMATS)}
_BY_TYPE = {each.media_type: each for each in BIBLIOGRAPHY_FORMATS}
_DOCUMENT = "exports"

Item = TypeVar("Item")


async def export_paper(visit: Visit) -> Response | None:
    """The paper of the address as a bibliography; None if the request is for its page. Raises Problem, MovedAddress."""
    name: str = visit.request.path_params["id"]
    chosen, suffix = accepted_format(visit), ""
    for each in BIBLIOGRAPHY_FORMATS:
        if name.endswith(f".{each.suffix}") and not await _is_identifier(visit, name):
            chosen, suffix = each, f".{each.suffix}"
    if chosen is None:
        return None
    query = _query_as(visit)

    async def query_paper(identity: str) -> dict[str, Any]:
        return await query("ExportPaper", {"id": identity})

    paper = (await find_named(visit, PAPER, name.removesuffix(suffix), query_paper, suffix=suffix))["paper"]

    async def pages() -> AsyncIterator[list[Citation]]:
        yield [await cite(query, paper)]

    return await _file(visit, chosen, stream_bibliography(chosen.open(), pages()), paper["id"])


async def export_collection(visit: Visit) -> Response | None:
    """The collection of the address as a file; None if the request is for its page. Raises Problem."""
    name: str = visit.request.path_params["id"]
    identity, _, suffix = name.partition(".")
    chosen = _BY_SUFFIX.get(suffix) if suffix else accepted_format(visit)
    if chosen is None:
        return None
    if not is_id(identity):
        raise not_found(COLLECTION.word)
    try:
        listing = await open_collection(_query_as(visit), identity)
    except ExportNotFound:
        raise not_found(COLLECTION.word) from None
    return await _listing_file(visit, chosen, listing, identity)


async def export_search(visit: Visit, chosen: Format, variables: Mapping[str, Any]) -> Response:
    """The results of a search with these variables. Raises Problem."""
    kinds: list[str] | None = variables["kinds"]
    if isinstance(chosen, BibliographyFormat):
        if kinds and "PAPER" not in kinds:
            raise Problem(400, "A bibliography holds papers, and `kind` leaves them out. Add kind=PAPER.")
        kinds = ["PAPER"]
    criteria = {"query": variables["query"], "kinds": kinds, "where": variables["where"]}
    return await _listing_file(visit, chosen, await open_search(_query_as(visit), criteria), "search")


async def export_slice(visit: Visit, chosen: Format, variables: Mapping[str, Any]) -> Response:
    """A slice of the map as a graph, or its papers as a bibliography. Raises Problem."""
    query = _query_as(visit)
    source = MapSlice(query, variables)
    if isinstance(chosen, BibliographyFormat):
        return await _file(visit, chosen, stream_bibliography(chosen.open(), citations(query, source.papers())), "map")
    return await _file(visit, chosen, _graph(visit, chosen, source), "map")


async def export_nodes(
    visit: Visit, chosen: Format, ids: Sequence[str], relations: frozenset[str], near: Sequence[ExportEdge]
) -> Response:
    """The nodes with these ids as a graph with the relations between them, or the papers among them as a bibliography.

    `relations` are the kinds of relation in the graph; all kinds if it is empty. `near` are the relations between
    papers near each other; their ends are among `ids`.

    Raises Problem: 404 if any id has no public node, 400 if an end of `near` is no paper.
    """
    query = _query_as(visit)
    try:
        nodes = await find_nodes(query, ids)
    except UnknownNodes as unknown:
        raise Problem(404, str(unknown), Code.NOT_FOUND) from None
    if isinstance(chosen, BibliographyFormat):
        papers = citations(query, _one_page(paper_ids(nodes)))
        return await _file(visit, chosen, stream_bibliography(chosen.open(), papers), "map")
    found = dict(zip(ids, nodes, strict=True))
    for end in {end for edge in near for end in edge[:2]}:
        if found[end].kind != "PAPER":
            raise Problem(400, f"“{end}” is not a paper. Only papers are near each other.")
    resolved = (edge._replace(source=found[edge.source].id, target=found[edge.target].id) for edge in near)
    pairs = [edge for edge in resolved if edge.source != edge.target]  # two ids may name one paper
    source = NodeSelection(visit.services.graph, _one_page(nodes), MAP_TITLE, relations or None, pairs)
    return await _file(visit, chosen, _graph(visit, chosen, source), "map")


def named_format(visit: Visit) -> Format | None:
    """The format that the suffix of the address names; None without a suffix. Raises Problem for an unknown suffix."""
    suffix: str | None = visit.request.path_params.get("suffix")
    if suffix is None:
        return None
    if suffix in _BY_SUFFIX:
        return _BY_SUFFIX[suffix]
    known = ", ".join(f".{each}" for each in _BY_SUFFIX)
    raise Problem(404, f"There is no export format .{suffix}. Use one of {known}.", Code.NOT_FOUND)


def accepted_format(visit: Visit) -> BibliographyFormat | None:
    """The bibliography format that the Accept header prefers, or None."""
    kind = named_type(visit.request.headers.get("accept"), _BY_TYPE)
    return None if kind is None else _BY_TYPE[kind]


async def _listing_file(visit: Visit, chosen: Format, listing: NodeListing, name: str) -> Response:
    query = _query_as(visit)
    headers = {"x-total-count": str(listing.total)}
    if isinstance(chosen, BibliographyFormat):
        chunks = stream_bibliography(chosen.open(), citations(query, listing.ids))
    else:
        graph = visit.services.graph
        chunks = _graph(visit, chosen, NodeSelection(graph, node_pages(query, listing.ids), listing.title))
    return await _file(visit, chosen, chunks, name, headers)


def _graph(visit: Visit, chosen: GraphFormat, source: GraphSource) -> AsyncGenerator[bytes]:
    try:
        return stream_graph(chosen.writer(source.title, is_marked=_is_marked(visit)), source)
    except PyArrowMissing as error:
        raise Problem(501, str(error), Code.UNAVAILABLE) from None


def _is_marked(visit: Visit) -> bool:
    """Whether CSV begins with a byte order mark: as `bom` says, otherwise for browsers. Raises Problem."""
    value = visit.request.query_params.get("bom")
    if value is None:
        return visit.html
    if value not in {"true", "false"}:
        raise Problem(400, "`bom` must be true or false.", Code.BAD_USER_INPUT)
    return value == "true"


async def _file(
    visit: Visit, chosen: Format, chunks: AsyncGenerator[bytes], name: str, headers: Mapping[str, str] | None = None
) -> Response:
    """The file as a streamed response. The first chunk is read here, so that its errors become error responses."""
    first = await anext(chunks)
    all_headers = {
        "content-type": chosen.media_type,
        "content-disposition": f'attachment; filename="{name}.{chosen.suffix}"',
        "vary": "accept, authorization, cookie",
        "cache-control": "no-store" if visit.claim.viewer else "no-cache",
        "x-content-type-options": "nosniff",
        **(headers or {}),
    }
    if visit.request.method == "HEAD":
        await chunks.aclose()
        return Response(None, 200, all_headers)

    async def body() -> AsyncGenerator[bytes]:
        yield first
        async for chunk in chunks:
            if chunk:
                yield chunk

    return StreamingResponse(body(), 200, all_headers)


def _query_as(visit: Visit) -> ExportQuery:
    return partial(visit.query, document=_DOCUMENT)


async def _one_page(items: list[Item]) -> AsyncIterator[list[Item]]:
    yield items


async def _is_identifier(visit: Visit, name: str) -> bool:
    """Whether the whole name identifies something: a DOI may end in `.json`."""
    key = recognise(name.strip("/"))
    return key is not None and bool(await visit.look_up("lookups/find_identified", key))
