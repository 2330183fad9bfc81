"""Backoff: which errors are retried, and after how long."""

import asyncio

import pytest
import stamina

from graphdb.retries import Backoff


def test_pauses_stay_below_a_bound_that_doubles() -> None:
    for attempt in range(200):
        backoff = Backoff(lambda error: True, 0.5, "a test")
        for bound in (1.0, 2.0, 4.0, 8.0):
            pause = backoff(OSError())
            assert not isinstance(pause, bool), attempt
            assert 0 <= pause <= bound


def test_a_part_of_a_pause_can_be_fixed_and_a_pause_has_a_maximum() -> None:
    for _ in range(200):
        backoff = Backoff(lambda error: True, 0.5, "a test", random_share=0.5, max_s=3.0)
        for bound in (1.0, 2.0, 3.0, 3.0):
            pause = backoff(OSError())
            assert not isinstance(pause, bool)
            assert bound / 2 <= pause <= bound


async def test_other_errors_and_cancellation_are_not_retried() -> None:
    retry = stamina.AsyncRetryingCaller(attempts=3, timeout=None)
    calls: list[type[BaseException]] = []

    async def fail(kind: type[BaseException]) -> None:
        calls.append(kind)
        raise kind

    for kind, count in ((OSError, 3), (ValueError, 1), (asyncio.CancelledError, 1)):
        calls.clear()
        with pytest.raises(kind):
            await retry(Backoff(lambda error: isinstance(error, OSError), 0.001, "a test"), fail, kind)
        assert len(calls) == count
