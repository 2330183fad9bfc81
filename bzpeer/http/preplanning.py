"""Plans the operations that ship, here and in Neo4j, while the service starts, so that no reader waits for it."""

import gc
import logging
from itertools import product
from typing import Any

from graphql import OperationDefinitionNode, parse

from bzpeer.operations import known
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.errors import Code
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request

log = logging.getLogger("bzpeer.http")

IDS = ("W000000000", "p-aaaaaaaaaaaaaaaa")
"""A Neo4j of one's own keeps a plan for each order of magnitude of a text's length; ours does not. Ids come in two."""

DEPTHS = (1, 2)
"""Each depth of a map is a statement of its own: what an expansion asks for, and what the map begins with."""

WITHOUT_READERS = frozenset({"exports"})
"""Whoever takes a file along can wait for a plan."""

PATIENCE_S = 600.0


async def warm(executor: Executor, graph: Graph) -> None:
    """Asks every operation a reader waits for once, for nothing that is there; until then `/ready` says that it is not.

    It is patient: a plan that is given up is not kept, and would be begun anew by every reader of a slow machine.
    What somebody signed in is shown is another statement: it is planned, and then has no session to answer to.
    """
    patient = graph.with_timeout(PATIENCE_S)
    for context in (Context(patient), Context(patient, "u-aaaaaaaaaaaaaaaa", "none")):
        await _ask_all(executor, context)
    # what is there now stays: to look through it for garbage would take time, and put off finding what ended
    # connections leave behind
    gc.collect()
    gc.freeze()


async def _ask_all(executor: Executor, context: Context) -> None:
    for place, text in known().items():
        if place in WITHOUT_READERS:
            continue
        for name, identity, depth in product(_names(text), IDS, DEPTHS if "$depth" in text else DEPTHS[:1]):
            answer = await executor.execute(Request(text, _variables(identity, depth), name), context)
            if answer.errors and not answer.executed and answer.code != Code.UNAUTHENTICATED:
                extra = {"operation": name, "code": answer.code}
                log.warning("an operation that ships could not be planned", extra=extra)


def _names(text: str) -> list[str]:
    """The operations of a document."""
    found = [one for one in parse(text).definitions if isinstance(one, OperationDefinitionNode)]
    return [one.name.value for one in found if one.name is not None]


def _variables(identity: str, depth: int) -> dict[str, Any]:
    """What any of the operations may want to be told; those that do not know a variable pass it over."""
    other = f"{identity[:-1]}{7 if identity[-1].isdecimal() else 'b'}"
    return {
        "id": identity,
        "ids": [identity],
        "seeds": [identity],
        "from": identity,
        "to": other,
        "depth": depth,
        "limit": 60,
        "query": "of the graph",
        "prefix": "gra",
    }
