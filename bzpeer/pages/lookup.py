"""The node at an address, which has its id, another of its identifiers, or the id of a node merged into it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bzpeer.pages.addresses import EntityKind, is_id
from bzpeer.pages.problems import MovedAddress, deleted, not_found
from bzpeer.pages.visit import Visit
from cypher.text.identifiers import recognise


async def find(visit: Visit, kind: EntityKind, variables: Mapping[str, Any]) -> dict[str, Any]:
    """The data of the page's operation for the node in the requested path.

    Raises MovedAddress if the node has another path, Problem with 404 if there is none, with 410 if it was deleted.
    """

    async def query(identity: str) -> dict[str, Any]:
        return await visit.query(kind.operation, {"id": identity, **variables})

    return await find_named(visit, kind, visit.request.path_params["id"], query)


async def find_named(
    visit: Visit, kind: EntityKind, name: str, query: Callable[[str], Awaitable[dict[str, Any]]], *, suffix: str = ""
) -> dict[str, Any]:
    """The data that `query` returns for the id of the node with the identifier `name`. `suffix` follows it in the path.

    Raises the same errors as `find`.
    """
    key = name
    if is_id(name):
        data = await query(name)
        node = data[kind.root]
        if node is not None:
            if node["id"] != name:
                raise MovedAddress(kind.path(node["id"]) + suffix)
            return data
    elif is_id(name.rstrip("/")):
        raise MovedAddress(kind.path(name.rstrip("/")) + suffix)
    else:
        key = recognise(name.strip("/"))
        if key is None or not key.startswith(kind.keys):
            raise not_found(kind.word)
        for [identity] in await visit.look_up("lookups/find_identified", key):
            raise MovedAddress(kind.path(identity) + suffix)
    if await visit.look_up("lookups/find_deleted", key):
        raise deleted(kind.word)
    raise not_found(kind.word)
