"""The node at an address, which has its id, another of its identifiers, or the id of a node merged into it."""

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from starlette.responses import Response

from bzpeer.pages.addresses import EntityKind, is_id
from bzpeer.pages.json_answer import json_answer
from bzpeer.pages.problems import MovedAddress, Problem, deleted, not_found
from bzpeer.pages.unidentified import kind_of, mistyped_message, unknown_message
from bzpeer.pages.visit import Visit
from cypher.text.identifiers import lookup_key
from resolvers.error_codes import Code

_WEB_ADDRESS = re.compile(r"(https?):/+", re.I)


async def find(visit: Visit, kind: EntityKind, variables: Mapping[str, Any]) -> dict[str, Any]:
    """The data of the page's operation for the node in the requested path.

    Raises MovedAddress if the node has another path, Problem with 404 if there is none, with 410 if it was deleted.
    """

    async def query(identity: str) -> dict[str, Any]:
        return await visit.query(kind.operation, {"id": identity, **variables})

    return await find_named(visit, kind, visit.request.path_params["id"], query)


async def json_node(visit: Visit, kind: EntityKind) -> Response:
    """The response to the page's operation for the node in the requested path. Raises the same errors as `find`."""
    name: str = visit.request.path_params["id"]
    if not is_id(name):
        raise await _elsewhere(visit, kind, name)
    return await json_answer(visit, kind.operation, {"id": name}, kind.root)


async def find_named(
    visit: Visit, kind: EntityKind, name: str, query: Callable[[str], Awaitable[dict[str, Any]]], *, suffix: str = ""
) -> dict[str, Any]:
    """The data that `query` returns for the id of the node with the identifier `name`. `suffix` follows it in the path.

    Raises the same errors as `find`.
    """
    if not is_id(name):
        raise await _elsewhere(visit, kind, name, suffix)
    data = await query(name)
    node = data[kind.root]
    if node is None:
        raise await _absent(visit, kind, name)
    if node["id"] != name:
        raise MovedAddress(kind.path(node["id"]) + suffix)
    return data


async def _elsewhere(visit: Visit, kind: EntityKind, name: str, suffix: str = "") -> MovedAddress | Problem:
    """The redirect to the node with an identifier that is no id, or the problem."""
    if is_id(name.rstrip("/")):
        return MovedAddress(kind.path(name.rstrip("/")) + suffix)
    keys = [key for text in _spellings(visit, name.strip("/")) if (key := lookup_key(text)) and kind.keys]
    for key in keys:
        for [identity] in await visit.look_up("lookups/find_identified", key):
            return MovedAddress((kind_of(key) or kind).path(identity) + suffix)
    if keys:
        return await _absent(visit, kind, keys[0])
    if message := mistyped_message(name):
        return Problem(404, message, Code.NOT_FOUND)
    return not_found(kind.word)


def _spellings(visit: Visit, name: str) -> list[str]:
    """The identifier in a path. If it is a web address, its query may be the one of the request."""
    address = _WEB_ADDRESS.match(name)
    if address is None:
        return [name]
    name = f"{address[1]}://{name[address.end() :]}"
    query = visit.request.url.query
    return [f"{name}?{query}", name] if query else [name]


async def _absent(visit: Visit, kind: EntityKind, key: str) -> Problem:
    if await visit.look_up("lookups/find_deleted", key):
        return deleted(kind.word)
    message = unknown_message(key) if kind_of(key) else None
    return not_found(kind.word) if message is None else Problem(404, message, Code.NOT_FOUND)
