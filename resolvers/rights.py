"""The rights of users: reading needs none, changes need a session, Cypher needs the role ANALYST.

A change that needs the role MODERATOR tests it in its statement and returns the problem NOT_MODERATOR.
"""

from cypher.library import statement
from cypher.roles import ANALYSTS
from graphdb.graph import Graph
from resolvers.analyst.runner import CypherRefused
from resolvers.context import Context
from resolvers.error_codes import Code, refusal
from resolvers.planning.caller import Caller

SIGN_IN = "Sign in first: changes require a signed-in user."
ANALYST_SIGN_IN = "Sign in first, or send a bearer token: this requires the role ANALYST."
SESSION_ENDED = "Your session has ended. Sign in again."
NOT_ANALYST = "This requires the role ANALYST. `bzpeer grant HANDLE ANALYST` grants it."


def require_session(context: Context, key: str | None) -> Caller:
    """The caller of a change; `key` is its idempotency key. Raises a GraphQLError if nobody is signed in.

    The statement of the change tests that the session is valid.
    """
    if context.viewer is None or context.session is None:
        raise refusal(Code.UNAUTHENTICATED, SIGN_IN)
    return Caller(context.viewer, context.session, key)


async def require_analyst(graph: Graph, viewer: str | None, session: str | None) -> None:
    """Reads the user's current roles. Raises CypherRefused unless the session is valid and has one of ANALYSTS.

    Raises a GraphError.
    """
    if viewer is None or session is None:
        raise CypherRefused(Code.UNAUTHENTICATED, ANALYST_SIGN_IN)
    rows = await graph.read(statement("accounts/find_roles", user=viewer, session=session))
    if not rows:
        raise CypherRefused(Code.UNAUTHENTICATED, SESSION_ENDED)
    if ANALYSTS.isdisjoint(rows[0][0]):
        raise CypherRefused(Code.FORBIDDEN, NOT_ANALYST)
