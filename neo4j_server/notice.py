"""What a person waiting at the terminal is told, on standard error."""

import sys
from collections.abc import Callable


def waiting_for(what: str) -> Callable[[], None]:
    """A function that says once that we wait for `what`."""

    def tell() -> None:
        print(f"Waiting for {what} …", file=sys.stderr, flush=True)

    return tell
