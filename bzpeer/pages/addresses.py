"""Which thing an address names: by its id, by another spelling, by one merged away, by none that lives."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bzpeer.pages.problems import MovedAddress, gone, nothing_here
from bzpeer.pages.visit import Visit
from cypher.text.identifiers import recognise
from resolvers.arguments.field_arguments import ArgumentError
from resolvers.arguments.values import read_id


@dataclass(frozen=True, slots=True)
class EntityKind:
    """A kind of page: its folder, the operation that asks for it, the root field that gives it, its word, and what the
    keys start with that identify such a thing."""

    folder: str
    operation: str
    root: str
    word: str
    keys: tuple[str, ...] = ()

    def path(self, identity: str) -> str:
        """The one address of a thing of this kind."""
        return f"/{self.folder}/{identity}"


PAPER = EntityKind("papers", "paper_page", "paper", "paper", ("W", "p-", "doi:", "arxiv:", "pmid:", "mag:", "url:"))
PERSON = EntityKind("people", "person_page", "person", "person", ("A", "a-", "orcid:"))
INSTITUTION = EntityKind("institutions", "institution_page", "institution", "institution", ("I", "i-", "ror:"))
TOPIC = EntityKind("topics", "topic_page", "topic", "topic", ("T", "t-"))
COLLECTION = EntityKind("collections", "collection_page", "collection", "collection")


def is_id(text: str) -> bool:
    """Whether a text has the shape of an id of this service."""
    try:
        read_id("id", text)
    except ArgumentError:
        return False
    return True


async def find(visit: Visit, kind: EntityKind, variables: Mapping[str, Any]) -> dict[str, Any]:
    """The data of the operation of the page that was asked for; the thing is in it, under its own id.

    Raises Moved when the address spells it another way, Problem when there is none, or none any more.
    """

    async def ask(identity: str) -> dict[str, Any]:
        return await visit.ask(kind.operation, {"id": identity, **variables})

    return await find_named(visit, kind, visit.request.path_params["id"], ask)


async def find_named(
    visit: Visit, kind: EntityKind, given: str, ask: Callable[[str], Awaitable[dict[str, Any]]], *, suffix: str = ""
) -> dict[str, Any]:
    """As `find`: what `ask` gives for the id, where an address gives the name of a thing and then a `suffix`."""
    key = given
    if is_id(given):
        data = await ask(given)
        thing = data[kind.root]
        if thing is not None:
            if thing["id"] != given:
                raise MovedAddress(kind.path(thing["id"]) + suffix)
            return data
    elif is_id(given.rstrip("/")):
        raise MovedAddress(kind.path(given.rstrip("/")) + suffix)
    else:
        key = recognise(given.strip("/"))
        if key is None or not key.startswith(kind.keys):
            raise nothing_here(kind.word)
        for [identity] in await visit.look_up("lookups/find_identified", key):
            raise MovedAddress(kind.path(identity) + suffix)
    if await visit.look_up("lookups/find_deleted", key):
        raise gone(kind.word)
    raise nothing_here(kind.word)
