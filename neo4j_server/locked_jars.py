"""The jars of a release, as its committed lock names them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Jar:
    """One line of a lock. `role`: "class-path", or "plugin" if Neo4j also looks for procedures in it."""

    group: str
    artifact: str
    version: str
    classifier: str
    sha256: str
    size: int
    role: str

    @property
    def file_name(self) -> str:
        suffix = f"-{self.classifier}" if self.classifier else ""
        return f"{self.artifact}-{self.version}{suffix}.jar"

    @property
    def repository_path(self) -> str:
        return f"{self.group.replace('.', '/')}/{self.artifact}/{self.version}/{self.file_name}"

    @property
    def cache_path(self) -> str:
        return f"{'plugins' if self.role == 'plugin' else 'lib'}/{self.file_name}"


def parse_lock(text: str) -> tuple[Jar, ...]:
    """The jars of a lock: lines of `group:artifact:version[:classifier] sha256 bytes role`; `#` begins a comment."""
    jars: list[Jar] = []
    for line in text.splitlines():
        if not line.startswith("#"):
            coordinate, sha256, size, role = line.split()
            group, artifact, version, *classifier = coordinate.split(":")
            jars.append(Jar(group, artifact, version, "".join(classifier), sha256, int(size), role))
    return tuple(jars)
