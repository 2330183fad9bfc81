"""`bzpeer token` and `bzpeer grant` in processes of their own, with a running service."""

import json
import subprocess
from pathlib import Path
from typing import Any

import httpx2
import pytest
from click.testing import CliRunner

from bzpeer.cli import main
from cypher.statement import Statement
from graphdb.connect import Address
from graphdb.graph import Graph
from tests.clients.application import SECRET
from tests.clients.command import BZPEER, environment, free_port, running

ME = {"query": "{ viewer { user { handle } roles } }"}


def bzpeer(*arguments: str, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*BZPEER, *arguments], capture_output=True, text=True, env=env, timeout=180)


def me(url: str, token: str) -> dict[str, Any]:
    headers = {"authorization": f"Bearer {token}"}
    return httpx2.post(f"{url}/graphql", json=ME, headers=headers, timeout=30).json()


def test_on_the_embedded_neo4j_a_handle_signs_in_and_gets_tokens_and_roles(graph: Graph, shared_home: Path) -> None:
    """Two workers with NEO4J_URI set; and the same graph served at all addresses."""
    env = environment(None, BZPEER_HOME=str(shared_home), BZPEER_NEO4J_HEAP="512")
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    with running("serve", "--port", str(port), "--workers", "2", env=env) as server:
        server.wait_for("Serving")
        # any worker may answer
        signing_in = [httpx2.post(f"{url}/sign-in/development", json={"handle": "ada"}, timeout=30) for _ in range(6)]
        assert {response.json()["user"]["handle"] for response in signing_in} == {"ada"}
        origin = {"origin": url}
        asked = httpx2.post(f"{url}/graphql", json=ME, cookies=signing_in[0].cookies, headers=origin, timeout=30)
        assert asked.json() == {"data": {"viewer": {"user": {"handle": "ada"}, "roles": ["READER"]}}}

        made = bzpeer("token", "ada", "--minutes", "5", "--name", "a script", env=env)
        assert made.returncode == 0
        assert made.stdout.count("\n") == 1, "only the token"
        token = made.stdout.strip()
        assert token not in made.stderr
        granted = bzpeer("grant", "ada", "moderator", env=env)
        assert (granted.returncode, granted.stdout) == (0, "MODERATOR\nREADER\n")
        assert me(url, token)["data"]["viewer"] == {"user": {"handle": "ada"}, "roles": ["READER", "MODERATOR"]}
        assert bzpeer("grant", "ada", "MODERATOR", "--revoke", env=env).stdout == "READER\n"

        listed = json.loads(bzpeer("token", "ada", "--list", "--json", env=env).stdout)
        kinds = [(session["kind"], session["name"]) for session in listed]
        assert kinds == [("TOKEN", "a script"), *[("BROWSER", None)] * 6]
        assert listed[0]["expires"] - listed[0]["created"] == 300
        assert bzpeer("token", "ada", "--revoke", listed[0]["id"], env=env).returncode == 0
        assert "a script" not in bzpeer("token", "ada", "--list", env=env).stdout
        assert me(url, token)["errors"][0]["extensions"] == {"code": "UNAUTHENTICATED"}
        public = free_port()
        with running("serve", "--host", "0.0.0.0", "--port", str(public), env=env) as server:  # noqa: S104  # is tested
            server.wait_for("Serving")
            address = f"http://127.0.0.1:{public}"
            refused = httpx2.post(f"{address}/sign-in/development", json={"handle": "ada"}, timeout=30)
            assert refused.status_code == 403
            assert (
                httpx2.get(f"{address}/sign-in", headers={"accept": "application/json"}, timeout=30).json()["ways"]
                == []
            )


async def test_what_cannot_be_is_said_plainly(graph: Graph, address: Address, tmp_path: Path) -> None:
    await graph.write(Statement("CREATE (:User {id: 'u-a', handle: 'ada', issuer: 'https://orcid.org', subject: '1'})"))
    env = environment(address, BZPEER_HOME=str(tmp_path), BZPEER_SECRET=SECRET)
    for arguments, said in (
        (("token", "nobody"), "There is no account 'nobody'"),
        (("token", "nobody", "--list"), "There is no account 'nobody'"),
        (("grant", "nobody", "ADMIN"), "There is no account 'nobody'"),
        (("token", "ada", "--create"), "omit --create"),
        (("token", "ada", "--revoke", "s-none"), "ada has no session s-none"),
    ):
        result = bzpeer(*arguments, env=env)
        assert (result.returncode, result.stdout, said in result.stderr) == (1, "", True), result.stderr
        assert "Traceback" not in result.stderr
    assert await graph.read(Statement("MATCH (n) WHERE n:User OR n:Session RETURN n.handle")) == [["ada"]]
    made = bzpeer("token", "robot", "--create", env=env)
    assert (made.returncode, made.stdout.count(".")) == (0, 2)
    assert await graph.read(Statement("MATCH (u:User {handle: 'robot'}) RETURN u.issuer")) == [["local"]]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("token",), "HANDLE"),
        (("token", "ada", "--days", "0"), "--days"),
        (("token", "ada", "--days", "1", "--minutes", "1"), "not both"),
        (("token", "ada", "--list", "--revoke", "s-a"), "--list and --revoke"),
        (("token", "ada", "--list", "--days", "2"), "--list and --revoke"),
        (("token", "ada", "--json"), "--json needs --list"),
        (("token", "Ada Lovelace", "--create"), "A handle is"),
        (("grant", "ada"), "moderator"),
        (("grant", "ada", "KING"), "KING"),
    ],
)
def test_wrong_usage(arguments: tuple[str, ...], said: str) -> None:
    result = CliRunner().invoke(main, arguments)
    assert (result.exit_code, said in result.stderr) == (2, True), result.stderr
