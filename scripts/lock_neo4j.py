"""Write neo4j_server/locks: every jar of each embedded Neo4j, with its SHA-256, size and role.

Run after changing neo4j_server/release.py: `.venv/bin/python scripts/lock_neo4j.py [SERIES…]`.
jgo resolves the dependencies and downloads the jars into its own cache, which takes some minutes a release.
"""

import hashlib
import sys
from collections.abc import Iterable
from pathlib import Path

from jgo.maven import Artifact, Dependency, MavenContext
from tqdm import tqdm

from neo4j_server.release import RELEASES, Release

LOCKS = Path(__file__).parents[1] / "neo4j_server" / "locks"
RUNTIME_SCOPES = {None, "compile", "runtime"}


def artifacts_of(maven: MavenContext, coordinates: Iterable[tuple[str, str, str]]) -> list[Artifact]:
    """The artifacts with these coordinates and their dependencies at run time."""
    inputs = [
        Dependency(maven.project(group, name).at_version(version).artifact()) for group, name, version in coordinates
    ]
    named, needed = maven.resolver.resolve(inputs)
    return [d.artifact for d in (*named, *needed) if d.scope in RUNTIME_SCOPES and d.type == "jar"]


def key_of(artifact: Artifact) -> tuple[str, str, str]:
    return artifact.groupId, artifact.artifactId, artifact.classifier


def lock_line(artifact: Artifact, role: str) -> str:
    content = artifact.resolve().read_bytes()
    parts = (artifact.groupId, artifact.artifactId, artifact.version, artifact.classifier)
    coordinate = ":".join(part for part in parts if part)
    return f"{coordinate} {hashlib.sha256(content).hexdigest()} {len(content)} {role}"


def is_plugin(artifact: Artifact) -> bool:
    """Whether Neo4j must find it in its plugins folder: the jars that declare procedures and functions."""
    return artifact.groupId == "org.neo4j.gds" and artifact.artifactId.startswith("proc-")


def lock(release: Release) -> None:
    maven = MavenContext(timeout=60)
    server = artifacts_of(
        maven,
        [("org.neo4j", "neo4j", release.neo4j), ("org.neo4j.app", "neo4j-server", release.neo4j)],
    )
    # shared dependencies have the version that the server was built with
    present = {key_of(artifact) for artifact in server}
    gds = [
        artifact
        for artifact in artifacts_of(
            maven,
            [
                ("org.neo4j.gds", "opengds-extension", release.gds),
                ("org.neo4j.gds", "proc", release.gds),
            ],
        )
        if key_of(artifact) not in present
    ]
    lines: set[str] = set()
    for artifact in tqdm([*server, *gds], desc=f"Neo4j {release.neo4j}", unit="jar"):
        lines.add(lock_line(artifact, "plugin" if is_plugin(artifact) else "class-path"))
    header = [
        f"# Neo4j Community {release.neo4j} with Graph Data Science {release.gds}, by scripts/lock_neo4j.py",
        "# group:artifact:version[:classifier] sha256 bytes role",
    ]
    (LOCKS / release.lock_name).write_text("\n".join([*header, *sorted(lines)]) + "\n", encoding="utf-8")


if __name__ == "__main__":
    for series in sys.argv[1:] or RELEASES:
        lock(RELEASES[series])
