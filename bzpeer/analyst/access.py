"""Settings → the way in for statements of analysts."""

from bzpeer.settings import Settings
from graphdb.analyst_transaction import AnalystLogin
from resolvers.analyst.runner import AnalystRunner, CypherLimits


def open_door(settings: Settings) -> AnalystRunner:
    """The way in, with the limits that are set, as the Neo4j user that is set."""
    limits = CypherLimits(
        timeout_s=settings.cypher_timeout_s,
        rows_max=settings.cypher_rows_max,
        bytes_max=settings.cypher_bytes_max,
        at_once=settings.cypher_at_once,
    )
    login = AnalystLogin(settings.cypher_username, settings.cypher_password) if settings.cypher_username else None
    return AnalystRunner(limits, login)
