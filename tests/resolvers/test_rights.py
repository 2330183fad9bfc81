"""Rights: who may change, who may run Cypher."""

import pytest
from graphql import GraphQLError

from cypher.model import Role
from resolvers.analyst.runner import CypherRefused
from resolvers.planning.caller import Caller
from resolvers.rights import require_analyst, require_session
from tests.resolvers.row_graph import ME, SESSION, RowGraph, anonymous, signed_in


@pytest.mark.parametrize(
    ("roles", "code"),
    [
        ([Role.READER], "FORBIDDEN"),
        ([], "FORBIDDEN"),
        ([Role.READER, Role.ANALYST], None),
        ([Role.MODERATOR], None),
        ([Role.ADMIN], None),
    ],
)
async def test_cypher_needs_the_role_of_an_analyst_or_one_that_includes_it(roles: list[Role], code: str | None) -> None:
    graph = RowGraph([[[role.value for role in roles]]])
    if code is None:
        await require_analyst(graph, ME, SESSION)
    else:
        with pytest.raises(CypherRefused) as refused:
            await require_analyst(graph, ME, SESSION)
        assert refused.value.code == code
    assert graph.parameters == {"user": ME, "session": SESSION}


@pytest.mark.parametrize(("viewer", "session"), [(None, None), (ME, None), (None, SESSION)])
async def test_nobody_is_an_analyst_without_a_session(viewer: str | None, session: str | None) -> None:
    graph = RowGraph()
    with pytest.raises(CypherRefused) as refused:
        await require_analyst(graph, viewer, session)
    assert (refused.value.code, graph.sent) == ("UNAUTHENTICATED", [])


async def test_an_ended_session_has_no_roles() -> None:
    with pytest.raises(CypherRefused) as refused:
        await require_analyst(RowGraph([]), ME, SESSION)
    assert refused.value.code == "UNAUTHENTICATED"


def test_a_change_needs_a_session() -> None:
    assert require_session(signed_in(), "k") == Caller(ME, SESSION, "k")
    with pytest.raises(GraphQLError) as refused:
        require_session(anonymous(), None)
    assert refused.value.extensions == {"code": "UNAUTHENTICATED"}
