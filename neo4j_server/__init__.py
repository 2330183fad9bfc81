"""Neo4j as a child process: downloaded, started, shared between commands and stopped by this program.

release        the Neo4j releases that can be embedded, each with its Graph Data Science release
locked_jars    locks/*.lock → the jars of a release, with sizes and SHA-256 (written by scripts/lock_neo4j.py)
jars           the verified jars of a release in the user's cache
download       missing jars, from a Maven repository into the cache
home           the files of one home: graph, password, state of the server, lock files
configuration  neo4j.conf, log settings (conf/), options for Java, hash of the password
server         the server's process: start it, find it, wait for it, stop it, explain a failed start
launch         a home and its jars → a server that answers
lease          acquire, start, stop, reset, status: one server for all commands of a home
flock          a lock on a file, freed by the operating system when its holder ends
disk           free space, and errors for failed writes
errors         EmbeddedError and its subclasses
"""

from neo4j_server.errors import EmbeddedError
from neo4j_server.lease import ServerLease, Status, acquire, reset, start, status, stop
from neo4j_server.server import Server

__all__ = ["EmbeddedError", "Server", "ServerLease", "Status", "acquire", "reset", "start", "status", "stop"]
