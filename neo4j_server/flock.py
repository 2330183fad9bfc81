"""Flock: a lock on a file that the operating system lets go of when its holder ends, however it ends."""

import fcntl
import os
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

_POLL_S = 0.05
_NOTICE_AFTER_S = 1.0


class Flock:
    """A lock on `path` (made if missing), exclusive unless `shared`. Each object is one holder."""

    def __init__(self, path: Path, *, shared: bool = False) -> None:
        self._path = path
        self._operation = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
        self._descriptor: int | None = None

    def try_take(self) -> bool:
        """Take the lock if nobody is in the way."""
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, self._operation | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            return False
        except BaseException:
            os.close(descriptor)
            raise
        self._descriptor = descriptor
        return True

    def take(self, on_wait: Callable[[], None] | None = None) -> None:
        """Wait for the lock; `on_wait` is called once if that takes more than a moment."""
        started = time.monotonic()
        while not self.try_take():
            if on_wait is not None and time.monotonic() - started > _NOTICE_AFTER_S:
                on_wait()
                on_wait = None
            time.sleep(_POLL_S)

    def drop(self) -> None:
        """Let go; no error if not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> Self:
        self.take()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.drop()
