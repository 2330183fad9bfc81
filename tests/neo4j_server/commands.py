"""Processes that hold a lease until a test ends them, like other bzpeer commands."""

import json
import subprocess
import sys
from pathlib import Path

import psutil

_HOLD = """
import json, sys
from pathlib import Path
import neo4j_server
home, cache, version = sys.argv[1:]
with neo4j_server.acquire(Path(home), cache=Path(cache), version=version, progress=False) as lease:
    print(json.dumps({"pid": lease.pid, "uri": lease.server.uri}), flush=True)
    sys.stdin.readline()
"""


class Command:
    """A process that acquires the server of `home`."""

    def __init__(self, home: Path, cache: Path, version: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _HOLD, str(home), str(cache), version],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    @property
    def pid(self) -> int:
        return self._process.pid

    def server_pid(self) -> int:
        """Wait until the command has the server; the server's process id."""
        assert self._process.stdout is not None
        return int(json.loads(self._process.stdout.readline())["pid"])

    def end(self) -> None:
        """Let it release the lease and end."""
        self._process.communicate("\n", timeout=60)
        assert self._process.returncode == 0

    def kill(self) -> None:
        """kill -9."""
        self._process.kill()
        self._process.communicate()


def is_alive(pid: int) -> bool:
    """Whether the process runs; a zombie does not."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
