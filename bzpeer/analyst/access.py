"""Settings → the AnalystRunner, through which all statements of analysts run."""

from bzpeer.settings import Settings
from graphdb.analyst_transaction import AnalystLogin
from resolvers.analyst.runner import AnalystRunner, CypherLimits


def analyst_runner(settings: Settings) -> AnalystRunner:
    """A runner with the limits (`BZPEER_CYPHER_…`) and the Neo4j user (`BZPEER_CYPHER_USERNAME`) of the settings."""
    limits = CypherLimits(
        timeout_s=settings.cypher_timeout_s,
        rows_max=settings.cypher_rows_max,
        bytes_max=settings.cypher_bytes_max,
        at_once=settings.cypher_at_once,
    )
    login = AnalystLogin(settings.cypher_username, settings.cypher_password) if settings.cypher_username else None
    return AnalystRunner(limits, login)
