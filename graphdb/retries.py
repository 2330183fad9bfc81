"""How failed attempts are repeated: the pauses between them, and one way to log them, both for `stamina`."""

import logging
import random
from collections.abc import Callable

import stamina.instrumentation

log = logging.getLogger("bzpeer.retries")


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
