"""Home: the folder of one embedded Neo4j, and the files in it.

<home>/neo4j/       mode 0700
    data/           the graph
    conf/           configuration, rewritten at every start
    logs/           logs, rotated
    version.json    the series of Neo4j that made the graph
    password        password of user neo4j, mode 0600, created once
    server.json     the running server (State); may outlive the server
    start.lock      held while the server is started or stopped, or the graph deleted
    users.lock      held, shared, by every command that uses the server
"""

import contextlib
import json
import secrets
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from neo4j_server.disk import writing
from neo4j_server.errors import StartFailed, StoreMismatch
from neo4j_server.flock import Flock
from neo4j_server.release import Release

SETTING = "BZPEER_HOME"


@dataclass(frozen=True)
class State:
    """A started server. `ready`: it has answered. `kept`: it runs until `bzpeer neo4j stop`."""

    pid: int
    port: int
    series: str
    neo4j: str
    ready: bool
    kept: bool


class Home:
    """The embedded server's folder, `neo4j` below BZPEER_HOME."""

    def __init__(self, home: Path) -> None:
        self.folder = home.expanduser().absolute() / "neo4j"
        self.data = self.folder / "data"
        self.conf = self.folder / "conf"
        self.logs = self.folder / "logs"
        self.password_file = self.folder / "password"
        self._version_file = self.folder / "version.json"
        self._state_file = self.folder / "server.json"

    def exists(self) -> bool:
        return self.folder.is_dir()

    def create(self) -> None:
        """Create the folder. Raises HomeUnwritable or DiskFull."""
        with writing(self.folder, SETTING):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.folder.chmod(0o700)
            with self.start_lock():  # creates the file: fails here, and not in a later step
                pass

    def start_lock(self) -> Flock:
        return Flock(self.folder / "start.lock")

    def users_lock(self, *, shared: bool) -> Flock:
        return Flock(self.folder / "users.lock", shared=shared)

    def check_series(self, release: Release) -> None:
        """Raise StoreMismatch if another series than this release's made the graph."""
        series = self.series()
        if series is not None and series != release.series and self.has_graph():
            raise StoreMismatch(
                f"The graph in {self.folder} was made by Neo4j {series} and is not for {release.series}. "
                f"Set BZPEER_NEO4J_VERSION={series}, set {SETTING} to another folder, or run "
                "`bzpeer neo4j reset`, which deletes this graph."
            )

    def write_series(self, release: Release) -> None:
        """Record that this release's series made the graph."""
        _write_json(self._version_file, {"series": release.series, "neo4j": release.neo4j})

    def series(self) -> str | None:
        """The series that made the graph; None if there is no graph yet."""
        version = _read_json(self._version_file)
        return str(version["series"]) if version and "series" in version else None

    def password(self) -> str:
        """The password of user neo4j, created at the first call.

        Raises StartFailed if there is a graph, but its password file is missing.
        """
        with contextlib.suppress(FileNotFoundError):
            return self.password_file.read_text(encoding="ascii").strip()
        if self.has_graph():
            raise StartFailed(
                f"{self.password_file} is missing, and the graph beside it cannot be opened without it. Put the "
                "file back, or run `bzpeer neo4j reset`, which deletes this graph."
            )
        password = secrets.token_urlsafe(24)
        # renamed when complete: a killed process leaves no incomplete file
        partial = self.password_file.with_name("password.partial")
        partial.unlink(missing_ok=True)
        partial.touch(mode=0o600)
        partial.write_text(password + "\n", encoding="ascii")
        partial.replace(self.password_file)
        return password

    def has_graph(self) -> bool:
        return (self.data / "databases" / "system").exists()

    def read_state(self) -> State | None:
        """The state written last; its server may have ended since."""
        try:
            return State(**(_read_json(self._state_file) or {}))
        except TypeError:  # written by another version of this program
            return None

    def write_state(self, state: State) -> None:
        _write_json(self._state_file, asdict(state))

    def delete_state(self) -> None:
        self._state_file.unlink(missing_ok=True)

    def delete_graph(self) -> None:
        """Delete everything except the lock files: other commands may be waiting for them."""
        with writing(self.folder, SETTING):
            for folder in (self.data, self.conf, self.logs):
                if folder.exists():
                    shutil.rmtree(folder)
            for file in (self._state_file, self.password_file, self._version_file):
                file.unlink(missing_ok=True)


def _read_json(path: Path) -> dict[str, Any] | None:
    """The object that `_write_json` wrote; None if the file is missing or not JSON."""
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None


def _write_json(path: Path, value: dict[str, Any]) -> None:
    partial = path.with_name(path.name + ".partial")
    partial.write_text(json.dumps(value) + "\n", encoding="utf-8")
    partial.replace(path)
