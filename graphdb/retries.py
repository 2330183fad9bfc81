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


class Backoff:
    """Decides for stamina (`on=`) whether an error is retried, and after how long; logs the retry as that of `name`.

    The bound of a pause doubles with every attempt, up to `max_s`. `random_share` of a pause is random, so that callers
    that failed together do not repeat together: 1 is full jitter. One object serves one call.
    """

    def __init__(
        self,
        is_retried: Callable[[Exception], bool],
        base_s: float,
        name: str,
        *,
        random_share: float = 1.0,
        max_s: float = float("inf"),
    ) -> None:
        self._is_retried = is_retried
        self._bound_s = base_s
        self._name = name
        self._random_share = random_share
        self._max_s = max_s

    def __call__(self, error: Exception) -> bool | float:
        if not self._is_retried(error):
            return False
        self._bound_s = min(2 * self._bound_s, self._max_s)
        pause = self._bound_s * (1 - self._random_share * random.random())  # noqa: S311  # no secret
        extra = {"retried": self._name, "reason": type(error).__name__, "seconds": round(pause, 3)}
        log.info("retrying", extra=extra)
        return pause


# Backoff logs. Stamina's own hooks log a warning, which a command without configured logging prints.
stamina.instrumentation.set_on_retry_hooks([])
