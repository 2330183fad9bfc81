"""A home and its jars → a server that answers."""

import logging
import time
from dataclasses import dataclass, replace

from neo4j_server.configuration import write_configuration
from neo4j_server.disk import require_free, writing
from neo4j_server.errors import PortTaken
from neo4j_server.home import SETTING, Home, State
from neo4j_server.jars import Installation
from neo4j_server.release import Release
from neo4j_server.server import free_port, log_size, server_at, start_java, strays, terminate, wait_until_ready

log = logging.getLogger("bzpeer.neo4j_server")

_FREE_BYTES_MIN = 500_000_000
"""Free space a start needs."""
_PORT_ATTEMPTS_MAX = 3
"""Starts on a free port before PortTaken is raised: another program may take the port before the server does."""
_FAILED_STOP_SECONDS = 2.0
"""Time a server that failed to start has to end before it is killed."""


@dataclass(frozen=True)
class Launch:
    """The start of a home's server. The caller holds both locks of the home."""

    home: Home
    release: Release
    password: str
    heap_mb: int
    page_cache_mb: int
    port: int | None

    def run(self, installation: Installation) -> State:
        """Start the server; returns once it answers. Raises an EmbeddedError, and then no process is left."""
        require_free(self.home.folder, _FREE_BYTES_MIN, SETTING)
        for pid in strays(self.home):
            terminate(self.home, pid)  # the command that started it was killed before it wrote the State
        for attempt in range(1, _PORT_ATTEMPTS_MAX):
            try:
                return self._run_at(self._choose_port(), installation)
            except PortTaken:
                if self.port is not None:
                    raise
                log.info("another program took the port first", extra={"attempt": attempt})
        return self._run_at(self._choose_port(), installation)

    def _choose_port(self) -> int:
        """The requested port; else that of a server that died, which other commands may still call; else a free one."""
        previous = self.home.read_state()
        if self.port is None and previous is not None:
            try:
                return free_port(previous.port)
            except PortTaken:
                self.home.delete_state()
        return free_port(self.port)

    def _run_at(self, port: int, installation: Installation) -> State:
        with writing(self.home.folder, SETTING):
            arguments = write_configuration(
                self.home,
                self.release,
                installation,
                password=self.password,
                port=port,
                heap_mb=self.heap_mb,
                page_cache_mb=self.page_cache_mb,
            )
            self.home.write_series(self.release)
        began = time.monotonic()
        log_from = log_size(self.home)
        pid = start_java(self.home, arguments)
        try:
            state = State(pid, port, self.release.series, self.release.neo4j, ready=False, kept=False)
            with writing(self.home.folder, SETTING):
                self.home.write_state(state)
            wait_until_ready(self.home, pid, server_at(port, self.password), log_from)
            state = replace(state, ready=True)
            with writing(self.home.folder, SETTING):
                self.home.write_state(state)
        except BaseException:
            # It has nothing to save, and after a failed start it may not react to SIGTERM.
            terminate(self.home, pid, patience_s=_FAILED_STOP_SECONDS)
            self.home.delete_state()
            raise
        log.info("Neo4j started", extra={"pid": pid, "port": port, "seconds": time.monotonic() - began})
        return state
