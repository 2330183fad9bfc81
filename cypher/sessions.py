"""Whether a session is valid: it has neither been revoked nor expired."""


def write_is_live(session: str) -> str:
    """Whether the session that a variable holds is valid."""
    return f"{session}.revokedAt IS NULL AND {session}.expiresAt > datetime()"


LIVE_SESSION = (
    "EXISTS { MATCH (:User {id: $viewer})-[:HOLDS]->(session:Session {id: $session})"
    f" WHERE {write_is_live('session')} }}"
)
"""Whether the viewer's session is valid. Every statement of a session tests it, so a revoked session ends at once."""
