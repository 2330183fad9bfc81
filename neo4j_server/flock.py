"""Flock: a lock on a file, which the operating system frees when its holder ends, even by kill -9."""

import fcntl
import os
import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Self

_POLL_SECONDS = 0.05
_SILENT_SECONDS = 1.0
"""A wait shorter than this is not announced."""


class Flock:
    """A lock on `path` (created if missing), exclusive unless `shared`. Each object is one holder."""

    def __init__(self, path: Path, *, shared: bool = False) -> None:
        self._path = path
        self._operation = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
        self._descriptor: int | None = None

    def try_take(self) -> bool:
        """Take the lock unless another holder prevents it. Returns whether it was taken."""
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

    def take(self, waiting_for: str | None = None) -> None:
        """Wait for the lock. After a second, standard error says once what the program is `waiting_for`."""
        started = time.monotonic()
        while not self.try_take():
            if waiting_for is not None and time.monotonic() - started > _SILENT_SECONDS:
                print(f"Waiting for {waiting_for} …", file=sys.stderr, flush=True)
                waiting_for = None
            time.sleep(_POLL_SECONDS)

    def drop(self) -> None:
        """Free the lock; no error if it is not held."""
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
