"""`bzpeer` commands as users run them: processes, and what they print."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress

import psutil

from graphdb.connect import Address

BZPEER = [sys.executable, "-m", "bzpeer"]
START_SECONDS = 180


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return sock.getsockname()[1]


def environment(address: Address | None, **more: str) -> dict[str, str]:
    """This process's environment with the Neo4j at the address, or none. Nothing is planned ahead: no reader waits."""
    given = {name: value for name, value in os.environ.items() if not name.startswith("NEO4J_")}
    if address:
        given |= {"NEO4J_URI": address.uri, "NEO4J_USERNAME": address.username, "NEO4J_PASSWORD": address.password}
    return given | {"BZPEER_PREPLAN": "no"} | more


class RunningCommand:
    """A command and the lines it has printed so far."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self.lines: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout
        self.lines.extend(iter(self.process.stdout.readline, ""))

    def wait_for(self, pattern: str, times: int = 1) -> re.Match[str]:
        """The first line that matches, as soon as `times` lines match."""
        for _ in range(START_SECONDS * 10):
            matches = [match for line in list(self.lines) if (match := re.search(pattern, line))]
            if len(matches) >= times:
                return matches[0]
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        raise AssertionError(f"{pattern!r} was not printed:\n{''.join(self.lines)}")

    def close(self) -> None:
        """Kill it and the processes it started, any of which would keep its output open."""
        if self.process.poll() is None:
            command = psutil.Process(self.process.pid)
            for process in [command, *command.children(recursive=True)]:
                with suppress(psutil.NoSuchProcess):
                    process.kill()
        self.process.wait(10)
        self._reader.join(10)
        assert self.process.stdout
        self.process.stdout.close()

    def stop(self, with_signal: signal.Signals = signal.SIGTERM) -> int:
        """The exit code after a signal."""
        self.process.send_signal(with_signal)
        code = self.process.wait(60)
        self._reader.join(10)
        return code


@contextmanager
def running(*arguments: str, env: dict[str, str]) -> Generator[RunningCommand]:
    """A command that is killed in the end if it still runs."""
    process = subprocess.Popen(
        [*BZPEER, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=env
    )
    command = RunningCommand(process)
    try:
        yield command
    finally:
        command.close()
