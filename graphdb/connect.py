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
    """Where a Neo4j is and who we are there; `database` None is the server's default."""

    uri: str
    username: str
    password: str = field(repr=False)
    database: str | None = None


def connect(address: Address, *, timeout_s: float = 30.0, pool_size: int = 100) -> Graph:
    """A Graph at the address. No request is made yet: `Graph.verify` tells whether anybody answers.

    Notifications are off: they cost a fifth of a read's CPU and nobody reads them. `pool_size` bounds the connections
    of the reader, and those of the driver, which writes.
    """
    try:
        _ = urlsplit(address.uri).port  # the driver looks at it only when it connects
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
