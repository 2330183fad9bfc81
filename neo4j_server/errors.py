"""What can go wrong with the embedded Neo4j. Every message says what happened and what to do.

EmbeddedError              code UNAVAILABLE
├── DownloadFailed         no network and no cache, or the repository refuses
├── JarDamaged             what arrived, or what the cache holds, is not what the lock says
├── DiskFull               no room for the jars or the graph
├── HomeUnwritable         the home or the cache cannot be written
├── PortTaken              the port asked for is somebody else's
├── StoreMismatch          the home holds the graph of another Neo4j series
├── PrepareFailed          Java could not write or read what a server did
├── StartFailed            Java or Neo4j did not come up
│   └── JavaCrashed        Java itself broke down
└── InUse                  other commands use the server that was to be stopped or deleted
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


class JavaCrashed(StartFailed):
    pass


class PrepareFailed(EmbeddedError):
    pass


class HomeInUse(EmbeddedError):
    code = "CONFLICT"
