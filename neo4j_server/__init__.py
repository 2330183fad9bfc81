"""Neo4j as a child process: downloaded, started, shared between commands and stopped by the program itself.

release.py         which Neo4j, with which Graph Data Science
locks/             every jar of a release, with its SHA-256 (written by scripts/lock_neo4j.py)
jars.py            the jars in the user's cache; download.py gets what is missing
home.py            the files of one home
configuration.py   neo4j.conf, Java's options, log settings (conf/)
server.py          the process
lease.py           acquire, start, stop, reset, status: one server for all commands of a home
aot.py             Java's ahead-of-time cache of a release, from which servers start in half the time
prepare.py         how it is made
flock.py disk.py notice.py errors.py
"""

from neo4j_server.errors import EmbeddedError
from neo4j_server.lease import Lease, Status, acquire, reset, start, status, stop
from neo4j_server.prepare import prepare
from neo4j_server.server import Server

__all__ = ["EmbeddedError", "Lease", "Server", "Status", "acquire", "prepare", "reset", "start", "status", "stop"]
