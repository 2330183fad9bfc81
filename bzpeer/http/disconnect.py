"""Whether the two ends of a long answer are still there: the client, and the server itself."""

import signal

from starlette.types import Message, Receive


async def until_gone(receive: Receive) -> None:
    """Returns when the client goes."""
    while True:
        message: Message = await receive()
        if message["type"] == "http.disconnect":
            return


def server_is_leaving() -> bool:
    """Whether uvicorn was told to stop: it waits for every response to end, and tells none of them so."""
    server = getattr(signal.getsignal(signal.SIGTERM), "__self__", None)
    return bool(getattr(server, "should_exit", False))
