"""Free space on the disk, and failed writes as errors that say what to do."""

import errno
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from neo4j_server.errors import DiskFull, HomeUnwritable

_DISK_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def require_free(folder: Path, needed: int, setting: str) -> None:
    """Raise DiskFull unless `needed` bytes are free where the existing `folder` is."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise DiskFull(
            f"The disk of {folder} is full: {free / 1e6:.0f} MB are free, {needed / 1e6:.0f} MB are needed. "
            f"Free some space, or set {setting} to a folder on another disk."
        )


def disk_full(folder: Path, setting: str) -> DiskFull:
    """The error for a disk that is full; `setting` moves `folder`."""
    return DiskFull(f"The disk of {folder} is full. Free some space, or set {setting} to a folder on another disk.")


@contextmanager
def writing(folder: Path, setting: str) -> Generator[None]:
    """Raise DiskFull or HomeUnwritable for a failed write below `folder`, which `setting` moves."""
    try:
        yield
    except OSError as error:
        if error.errno in _DISK_FULL:
            raise disk_full(folder, setting) from error
        raise HomeUnwritable(
            f"{error.filename or folder} cannot be written: {error.strerror}. "
            f"Set {setting} to a folder you may write to."
        ) from error
