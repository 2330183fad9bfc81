"""The files that configure the server: neo4j.conf, log settings, options for Java, hash of the password."""

import hashlib
import os
import secrets
import shlex
from importlib.resources import files
from pathlib import Path

from neo4j_server.errors import EmbeddedError
from neo4j_server.home import Home
from neo4j_server.jars import Installation
from neo4j_server.release import Release

USERNAME = "neo4j"
DATABASE = "neo4j"
_HASH_ROUNDS = 1024
"""Iterations of SHA-256 that Neo4j expects in auth.ini."""
_JAVA_SETTING = "BZPEER_NEO4J_JAVA"


def write_configuration(
    home: Home,
    release: Release,
    jars: Installation,
    *,
    password: str,
    port: int,
    heap_mb: int,
    page_cache_mb: int,
) -> list[str]:
    """Write the home's configuration. Returns the arguments for Java that start a server with it.

    Options in BZPEER_NEO4J_JAVA come last, so Java prefers them to the ones set here. Raises an EmbeddedError if one
    of them is not an option.
    """
    java_options = [*_java_options(jars, heap_mb), *_user_options()]
    for folder in (home.conf, home.logs, home.data / "dbms"):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    settings = "".join(f"{name}={value}\n" for name, value in _settings(home, jars, port, page_cache_mb).items())
    (home.conf / "neo4j.conf").write_text(settings, encoding="utf-8")
    for name in ("server-logs.xml", "user-logs.xml"):
        text = files("neo4j_server").joinpath("conf", name).read_text(encoding="utf-8")
        (home.conf / name).write_text(text, encoding="utf-8")
    options_file = home.conf / "java.options"
    options_file.write_text("".join(f"{_quoted(option)}\n" for option in java_options), encoding="utf-8")
    if not home.has_graph():
        _write_password_hash(home.data / "dbms" / "auth.ini", password)
    return [
        f"@{options_file}",
        release.main_class,
        f"--home-dir={home.folder}",
        f"--config-dir={home.conf}",
    ]


def _settings(home: Home, jars: Installation, port: int, page_cache_mb: int) -> dict[str, str | int]:
    # Risk: `internal.*` settings are undocumented; a new release of Neo4j may drop one, and then refuses to start.
    return {
        "server.directories.data": str(home.data),
        "server.directories.logs": str(home.logs),
        "server.directories.run": str(home.folder / "run"),
        "server.directories.plugins": str(jars.plugins),
        "server.logs.config": str(home.conf / "server-logs.xml"),
        "server.logs.user.config": str(home.conf / "user-logs.xml"),
        # The server listens on loopback only, and only for Bolt.
        "server.bolt.enabled": "true",
        "server.bolt.listen_address": f"127.0.0.1:{port}",
        "server.bolt.advertised_address": f"127.0.0.1:{port}",
        "server.http.enabled": "false",
        "server.https.enabled": "false",
        "dbms.usage_report.enabled": "false",
        # LOAD CSV reads neither files nor the network.
        "dbms.security.allow_csv_import_from_file_urls": "false",
        "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
        "dbms.security.procedures.unrestricted": "gds.*",
        "server.memory.pagecache.size": f"{page_cache_mb}m",
        # The default, 1,000 plans, can fill the heap: the plan of a large operation takes a megabyte or more.
        "server.memory.query_cache.per_db_cache_num_entries": 300,
        # By default two transaction logs are allocated in advance: 500 MB for a new graph.
        "db.tx_log.preallocate": "false",
        "db.tx_log.rotation.size": "64m",
        "db.tx_log.rotation.retention_policy": "256m size",
        # By default a statement is planned again for each order of magnitude of the length of a text or list parameter.
        "internal.cypher.use_parameter_size": "false",
        # A stopping server would wait 10 s for open connections; commands close theirs before they stop it.
        "internal.server.bolt.thread_pool_shutdown_wait_time": "0s",
        "internal.server.bolt.connection_shutdown_wait_time": "0s",
    }


def _java_options(jars: Installation, heap_mb: int) -> list[str]:
    return [
        "-cp",
        os.pathsep.join(str(path) for path in jars.class_path),
        f"-Xms{min(heap_mb, 256)}m",
        f"-Xmx{heap_mb}m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData",
        "-Djava.awt.headless=true",
        "-Dio.netty.tryReflectionSetAccessible=true",
        "--add-opens=java.base/java.nio=ALL-UNNAMED",
        "--add-opens=java.base/java.io=ALL-UNNAMED",
        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
    ]


def _user_options() -> list[str]:
    """The options in BZPEER_NEO4J_JAVA: a garbage collector, a debugger, a recording. Raises an EmbeddedError."""
    text = os.environ.get(_JAVA_SETTING, "")
    try:
        options = shlex.split(text)
        wrong = next((option for option in options if not option.startswith("-")), None)
    except ValueError:
        options, wrong = [], text
    if wrong is not None:
        raise EmbeddedError(f"{_JAVA_SETTING} takes options for Java, separated by blanks, not {wrong!r}.")
    return options


def _quoted(option: str) -> str:
    """An option as a line of Java's argument file, where spaces separate and backslashes escape."""
    escaped = option.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _write_password_hash(path: Path, password: str) -> None:
    """Write the same file as `neo4j-admin dbms set-initial-password`, without the password in a process list.

    Neo4j reads the file when it creates the system database, so the default password never works.
    """
    salt = secrets.token_bytes(32)
    digest = hashlib.sha256(salt + password.encode()).digest()
    for _ in range(_HASH_ROUNDS - 1):
        digest = hashlib.sha256(digest).digest()
    path.touch(mode=0o600)
    path.write_text(f"{USERNAME}:SHA-256,{digest.hex()},{salt.hex()},{_HASH_ROUNDS}:\n", encoding="ascii")
