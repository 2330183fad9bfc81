"""Whether a long response can still be delivered: the client may disconnect, the server may be stopping."""

import signal

from starlette.types import Receive


async def wait_for_disconnect(receive: Receive) -> None:
    """Returns once the client has disconnected. Discards the rest of the request."""
    while (await receive())["type"] != "http.disconnect":
        pass


def is_server_stopping() -> bool:
    """Whether uvicorn is shutting down. It then waits for every response to end, and cancels none.

    ASGI has no message for it: uvicorn's server object is found through the signal handler that it installs.
    """
    server = getattr(signal.getsignal(signal.SIGTERM), "__self__", None)
    return bool(getattr(server, "should_exit", False))
