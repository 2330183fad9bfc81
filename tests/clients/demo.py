"""`bzpeer demo` as users run it: its own Neo4j, the sample, the development sign-in."""

import signal
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.clients.command import BZPEER, environment, free_port, running


@dataclass(frozen=True, slots=True)
class Demo:
    """The address of the demo, the id of the paper it announces, and the home of its Neo4j."""

    url: str
    paper: str
    home: Path

    @property
    def paper_url(self) -> str:
        return f"{self.url}/papers/{self.paper}"


@contextmanager
def running_demo(home: Path) -> Generator[Demo]:
    """The demo until it is told to stop, which must stop its Neo4j too."""
    env = environment(None, BZPEER_HOME=str(home))
    own = environment(None, BZPEER_HOME=str(home / "demo"))
    with running("demo", "--port", str(free_port()), env=env) as command:
        paper = command.wait_for(r"(http://127\.0\.0\.1:\d+)/papers/(\S+)")
        command.wait_for("Ctrl-C")
        assert "no graph yet" in _neo4j_status(env), "the user's graph is another one"
        assert "runs at bolt://127.0.0.1" in _neo4j_status(own)
        yield Demo(paper[1], paper[2], home / "demo")
        assert command.stop(signal.SIGINT) == 0
    assert "not running" in _neo4j_status(own), "the last user stops it"


def _neo4j_status(env: dict[str, str]) -> str:
    command = [*BZPEER, "neo4j", "status"]
    return subprocess.run(command, capture_output=True, text=True, env=env, check=True, timeout=60).stdout
