"""Work that is given up when whoever asked for it has gone."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class ClientGone(Exception):
    """Nobody waits for the answer any more; the work was cancelled."""


async def unless_gone(gone: Coroutine[Any, Any, None], work: Coroutine[Any, Any, T]) -> T:
    """What the work gives. Raises Gone when `gone` returns before."""
    leaving, doing = asyncio.ensure_future(gone), asyncio.ensure_future(work)
    try:
        await asyncio.wait([leaving, doing], return_when=asyncio.FIRST_COMPLETED)
        if not doing.done():
            raise ClientGone
        return doing.result()
    finally:
        leaving.cancel()
        doing.cancel()
        await asyncio.gather(leaving, doing, return_exceptions=True)
