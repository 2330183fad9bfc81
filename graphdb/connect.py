"""An address and its credentials → a Graph."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

import neo4j
from neo4j.exceptions import ConfigurationError

from graphdb.bolt.reader import reader_for
from graphdb.errors import translate
from graphdb.graph import Graph


@dataclass(frozen=True, slots=True)
class Address:
    """The address of a Neo4j server and the credentials for it. `database` None: the server's default."""

    uri: str
    username: str
    password: str = field(repr=False)
    database: str | None = None


def connect(address: Address, *, timeout_s: float = 30.0, pool_size: int = 100) -> Graph:
    """A Graph at the address. Opens no connection yet: `Graph.verify` checks that the server answers.

    `pool_size` limits the connections of the reader, and separately those of the driver, which writes. Notifications
    are off: they take a fifth of a read's CPU, and nothing uses them. Raises GraphUnavailable for a malformed address.
    """
    try:
        _ = urlsplit(address.uri).port  # raises ValueError; the driver reads the port only when it connects
        driver = neo4j.AsyncGraphDatabase.driver(
            address.uri,
            auth=(address.username, address.password),
            max_connection_pool_size=pool_size,
            connection_timeout=5.0,
            connection_acquisition_timeout=timeout_s,
            max_transaction_retry_time=timeout_s,
            keep_alive=True,
            notifications_min_severity=neo4j.NotificationMinimumSeverity.OFF,
            warn_notification_severity=neo4j.NotificationMinimumSeverity.OFF,
            user_agent="bzpeer",
        )
    except (ConfigurationError, ValueError) as error:
        raise translate(ConfigurationError(str(error)), address.uri) from error
    database = address.database or "neo4j"
    reader = reader_for(
        address.uri, address.username, address.password, database=database, pool_size=pool_size, wait_s=timeout_s
    )
    return Graph(driver, database=database, uri=address.uri, timeout_s=timeout_s, reader=reader)
