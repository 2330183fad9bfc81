"""Errors of the embedded Neo4j. Every message says what happened and what to do.

EmbeddedError              code UNAVAILABLE
├── DownloadFailed         no network and no cache, or the repository refuses
├── JarDamaged             a jar in the cache, or one that was downloaded, differs from its lock
├── DiskFull               no room for the jars or the graph
├── HomeUnwritable         the home or the cache cannot be written
├── PortTaken              another program has the requested port
├── StoreMismatch          the home holds the graph of another Neo4j series
├── StartFailed            Java or Neo4j did not start
└── HomeInUse              code CONFLICT: other commands use the server that was to be stopped or deleted
"""

from graphdb.errors import GraphError


class EmbeddedError(GraphError):
    code = "UNAVAILABLE"


class DownloadFailed(EmbeddedError):
    pass


class JarDamaged(EmbeddedError):
    pass


class DiskFull(EmbeddedError):
    pass


class HomeUnwritable(EmbeddedError):
    pass


class PortTaken(EmbeddedError):
    pass


class StoreMismatch(EmbeddedError):
    pass


class StartFailed(EmbeddedError):
    pass


class HomeInUse(EmbeddedError):
    code = "CONFLICT"
