"""Plans the shipped operations while the service starts, here and in Neo4j, so that no request waits for a plan."""

import gc
import logging
from itertools import product
from typing import Any

from graphql import OperationDefinitionNode, parse

from bzpeer.operations import shipped_operations
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.error_codes import Code
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request

log = logging.getLogger("bzpeer.http")

IDS = ("W000000000", "p-aaaaaaaaaaaaaaaa")
"""Ids without a node, one of each length that ids have: Neo4j can cache one plan for each magnitude of a length."""
DEPTHS = (1, 2)
"""The depths of a map, each with a statement of its own: 1 for an expansion, 2 for the first map."""
EXCLUDED = frozenset({"exports"})
"""Documents that are not planned: an export can wait for its plan."""
TIMEOUT_SECONDS = 600.0
"""Time for one statement. Long, because Neo4j does not keep a plan that times out."""


async def preplan(executor: Executor, graph: Graph) -> None:
    """Executes each operation of the pages once, for ids without a node. `/ready` answers 503 until this is done.

    Signed-in viewers have other statements than anonymous ones. They are executed too, with a session that does not
    exist.
    """
    patient = graph.with_timeout(TIMEOUT_SECONDS)
    for context in (Context(patient), Context(patient, "u-aaaaaaaaaaaaaaaa", "none")):
        await _execute_all(executor, context)
    # the objects that exist now live as long as the process: exclude them from garbage collection
    gc.collect()
    gc.freeze()


async def _execute_all(executor: Executor, context: Context) -> None:
    for document, text in shipped_operations().items():
        if document in EXCLUDED:
            continue
        for name, identity, depth in product(_names(text), IDS, DEPTHS if "$depth" in text else DEPTHS[:1]):
            answer = await executor.execute(Request(text, _variables(identity, depth), name), context)
            if answer.errors and not answer.executed and answer.code != Code.UNAUTHENTICATED:
                extra = {"operation": name, "code": answer.code}
                log.warning("a shipped operation could not be planned", extra=extra)


def _names(text: str) -> list[str]:
    """The names of the operations in a document."""
    operations = [each for each in parse(text).definitions if isinstance(each, OperationDefinitionNode)]
    return [each.name.value for each in operations if each.name is not None]


def _variables(identity: str, depth: int) -> dict[str, Any]:
    """A value for each variable of any shipped operation; an operation ignores those it does not declare."""
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
