"""Retries with `stamina`: the errors that are retried, the pauses between attempts, and the log of retries."""

import logging
import random
from collections.abc import Callable

import stamina
import stamina.instrumentation
from neo4j.exceptions import Neo4jError, TransientError

from graphdb.errors import is_transient

log = logging.getLogger("bzpeer.retries")

CHANGE_BACKOFF_SECONDS = 0.005
"""Base delay before retrying a conflicting change; doubles with each attempt, with full jitter."""
RETRY_CHANGE = stamina.AsyncRetryingCaller(attempts=8, timeout=None)

DELETED_MEANWHILE = ("Neo.ClientError.Statement.EntityNotFound", "Neo.ClientError.Statement.SemanticError")
"""Codes of a statement that found a node which another transaction deleted before the statement used it: it cannot
link to the node, or it reads null from it and passes that to a MERGE."""


def is_undone(error: Exception) -> bool:
    """Whether Neo4j rolled a transaction back because of another one, so that it may succeed if repeated at once."""
    if isinstance(error, TransientError):
        return is_transient(error)
    return isinstance(error, Neo4jError) and error.code in DELETED_MEANWHILE


class FullJitter:
    """Decides for stamina (`on=`) whether an error is retried, and after how long.

    Each pause is random, from 0 to an upper bound that doubles with every attempt ("full jitter"), so that transactions
    that collided do not collide again. One object serves one call.
    """

    def __init__(self, is_retried: Callable[[Exception], bool], base_s: float) -> None:
        self._is_retried = is_retried
        self._bound_s = base_s

    def __call__(self, error: Exception) -> bool | float:
        if not self._is_retried(error):
            return False
        self._bound_s *= 2
        return random.uniform(0, self._bound_s)  # noqa: S311  # no secret


def _log_retry(details: stamina.instrumentation.RetryDetails) -> None:
    reason = type(details.caused_by).__name__
    log.info("retrying", extra={"retry": details.retry_num, "reason": reason, "seconds": round(details.wait_for, 3)})


# By default stamina logs a warning, which a command without configured logging prints.
stamina.instrumentation.set_on_retry_hooks([_log_retry])
