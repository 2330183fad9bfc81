"""Headers carry any text on one line, and a change in development is answered over a real connection."""

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.responses import RedirectResponse

from bzpeer.http.app import create_app
from bzpeer.http.graphql import STATEMENT_HEADER_MAX, statement_headers
from bzpeer.http.headers import text_header
from bzpeer.pages.return_path import return_path, sign_in_path
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.clients.application import settings_for, started
from tests.clients.follower import LIKE, bearer
from tests.clients.identity_provider import listening
from tests.graphs.town import ROLES, SEED, user_id


@given(st.text() | st.text(alphabet="a\r\n\0\t\x7f\x85\u2028é→"), st.none() | st.integers(0, 20))
def test_any_text_is_one_line_of_latin_1(text: str, characters_max: int | None) -> None:
    _, value = text_header(b"x-text", text, characters_max)
    assert all(byte >= 0x20 and byte != 0x7F and not 0x80 <= byte < 0xA0 for byte in value)
    assert value == value.strip(b" ")
    assert characters_max is None or len(value) <= characters_max


def test_a_plain_text_stays_as_it_is() -> None:
    assert text_header(b"x", "MATCH (n) RETURN 'é'") == (b"x", "MATCH (n) RETURN 'é'".encode("latin-1"))


def test_a_statement_of_several_lines_is_one_line_of_a_header() -> None:
    headers = dict(statement_headers([Statement("MATCH (n)\r\n\tWHERE n.x = '→'\nRETURN n\n" + "x" * 9_000)]))
    assert headers[b"x-bzpeer-statements"] == b"1"
    assert headers[b"x-bzpeer-cypher"].startswith(b"MATCH (n) WHERE n.x = '?' RETURN n xxx")
    assert len(headers[b"x-bzpeer-cypher"]) == STATEMENT_HEADER_MAX


@pytest.mark.parametrize("keyed", [False, True])
async def test_a_change_in_development_is_answered_over_http(graph: Graph, address: Address, *, keyed: bool) -> None:
    users = [{"id": user_id(handle), "handle": handle, "roles": roles} for handle, roles in ROLES.items()]
    await graph.write(Statement(SEED, {"users": users}))
    app = create_app(settings_for(address, environment="development"))
    key = {"idempotency-key": "one"} if keyed else {}
    async with (
        started(app),
        listening(lambda _: app) as port,
        httpx2.AsyncClient(trust_env=False, timeout=60) as client,
    ):
        url = f"http://127.0.0.1:{port}/graphql"
        response = await client.post(url, json=LIKE, headers=bearer("ada") | key)
    assert response.status_code == 200
    assert "errors" not in response.json()
    assert "LIKED" in response.headers["x-bzpeer-cypher"]


@given(st.text(max_size=60))
def test_a_redirect_to_any_address_is_one_line(path: str) -> None:
    location = RedirectResponse(f"/papers/{path.encode('utf-8', 'replace').decode()}").headers["location"]
    assert location.isascii()
    assert location.isprintable()


@given(st.text(max_size=60))
def test_a_path_after_the_sign_in_is_one_line_of_this_service(path: str) -> None:
    for accepted in (return_path(f"/{path}"), sign_in_path(path.encode("utf-8", "replace").decode())):
        assert accepted.isascii()
        assert accepted.isprintable()
        assert accepted.startswith("/")
        assert not accepted.startswith("//")
