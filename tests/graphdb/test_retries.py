"""FullJitter: which errors are retried, and after how long."""

import asyncio

import pytest
import stamina

from graphdb.retries import FullJitter


def test_pauses_stay_below_a_bound_that_doubles() -> None:
    for attempt in range(200):
        backoff = FullJitter(lambda error: True, 0.5)
        for bound in (1.0, 2.0, 4.0, 8.0):
            pause = backoff(OSError())
            assert not isinstance(pause, bool), attempt
            assert 0 <= pause <= bound


async def test_other_errors_and_cancellation_are_not_retried() -> None:
    retry = stamina.AsyncRetryingCaller(attempts=3, timeout=None)
    calls: list[type[BaseException]] = []

    async def fail(kind: type[BaseException]) -> None:
        calls.append(kind)
        raise kind

    for kind, count in ((OSError, 3), (ValueError, 1), (asyncio.CancelledError, 1)):
        calls.clear()
        with pytest.raises(kind):
            await retry(FullJitter(lambda error: isinstance(error, OSError), 0.001), fail, kind)
        assert len(calls) == count
