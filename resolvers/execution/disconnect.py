"""The cancellation of work whose client has disconnected."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class ClientDisconnected(Exception):
    """The client disconnected before the work was done; the work was cancelled."""


async def cancel_on_disconnect(disconnected: Coroutine[Any, Any, None], work: Coroutine[Any, Any, T]) -> T:
    """The result of the work. Raises ClientDisconnected if `disconnected` returns first."""
    disconnecting, working = asyncio.ensure_future(disconnected), asyncio.ensure_future(work)
    try:
        await asyncio.wait([disconnecting, working], return_when=asyncio.FIRST_COMPLETED)
        if not working.done():
            raise ClientDisconnected
        return working.result()
    finally:
        disconnecting.cancel()
        working.cancel()
        await asyncio.gather(disconnecting, working, return_exceptions=True)
