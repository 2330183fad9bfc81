"""docker-compose.yml: held to the compose specification, its commands run. No Docker engine runs here."""

import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    return YAML(typ="safe").load((ROOT / "docker-compose.yml").read_text())


def test_it_is_as_the_specification_has_it() -> None:
    command = [
        sys.executable,
        "-m",
        "check_jsonschema",
        "--builtin-schema",
        "vendor.compose-spec",
        "docker-compose.yml",
    ]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout


def test_it_brings_neo4j_with_graph_data_science_health_checks_and_volumes(compose: dict[str, Any]) -> None:
    neo4j, bzpeer = compose["services"]["neo4j"], compose["services"]["bzpeer"]
    assert "graph-data-science" in neo4j["environment"]["NEO4J_PLUGINS"]
    assert bzpeer["depends_on"] == {"neo4j": {"condition": "service_healthy"}}
    for service in (neo4j, bzpeer):
        assert service["healthcheck"]["test"]
        assert {volume.partition(":")[0] for volume in service["volumes"]} <= compose["volumes"].keys()
    for port in bzpeer["ports"]:
        assert port.startswith("127.0.0.1:"), "loopback only unless somebody decides otherwise"
    assert "ports" not in neo4j


def test_the_service_command_is_one_of_ours(compose: dict[str, Any]) -> None:
    program, *arguments = compose["services"]["bzpeer"]["command"]
    assert program == "bzpeer"
    result = subprocess.run(
        [sys.executable, "-m", "bzpeer", *arguments, "--help"], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0


@pytest.mark.parametrize(("status", "healthy"), [(200, True), (503, False)])
def test_the_health_check_tells_ready_from_not(
    compose: dict[str, Any], status: int, healthy: bool, tmp_path: Path
) -> None:
    kind, python, flag, code = compose["services"]["bzpeer"]["healthcheck"]["test"]
    assert (kind, python, flag) == ("CMD", "python", "-c")
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        port = sock.getsockname()[1]
    server = tmp_path / "server.py"
    server.write_text(
        "import http.server\n"
        "class H(http.server.BaseHTTPRequestHandler):\n"
        f"    def do_GET(self): self.send_response({status} if self.path == '/ready' else 404); self.end_headers()\n"
        f"http.server.HTTPServer(('127.0.0.1', {port}), H).serve_forever()\n"
    )
    process = subprocess.Popen([sys.executable, str(server)], stderr=subprocess.DEVNULL)
    try:
        with httpx2.Client(transport=httpx2.HTTPTransport(retries=20)) as client:
            client.get(f"http://127.0.0.1:{port}/ready")
        check = subprocess.run(
            [sys.executable, "-c", code.replace(":8000/", f":{port}/")],
            capture_output=True,
            check=False,
            env=os.environ,
        )
        assert (check.returncode == 0) is healthy
    finally:
        process.kill()
        process.wait()


def test_the_image_starts_the_service(compose: dict[str, Any]) -> None:
    text = (ROOT / "Dockerfile").read_text()
    assert 'CMD ["bzpeer", "serve", "--host", "0.0.0.0"]' in text
    assert "USER bzpeer" in text
    for folder in ("bzpeer", "schema", "resolvers", "graphdb", "neo4j_server", "cypher"):
        assert f"COPY {folder} ./{folder}" in text
