"""Settings: values, defaults and messages for invalid ones."""

from pathlib import Path

import pytest

from bzpeer.open_graph import secret_of
from bzpeer.settings import TABLE, SettingError, Settings, read_settings
from resolvers.analyst.runner import CypherLimits
from resolvers.execution.query_limits import Limits


def test_nothing_set_gives_the_defaults() -> None:
    assert read_settings({}) == Settings()
    assert read_settings({setting.name: "  " for setting in TABLE}) == Settings()


def test_what_is_set_is_taken(tmp_path: Path) -> None:
    settings = read_settings(
        {"NEO4J_URI": "neo4j+s://db.example:7687", "BZPEER_HOME": str(tmp_path), "BZPEER_QUERY_TIMEOUT": "2.5"}
    )
    assert (settings.neo4j_uri, settings.home, settings.query_timeout_s) == ("neo4j+s://db.example:7687", tmp_path, 2.5)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NEO4J_URI", "http://localhost:7474"),
        ("NEO4J_URI", "localhost:7687"),
        ("BZPEER_NEO4J_VERSION", "4.4"),
        ("BZPEER_NEO4J_PORT", "0"),
        ("BZPEER_NEO4J_HEAP", "lots"),
        ("BZPEER_SECRET", "short"),
        ("BZPEER_ENV", "staging"),
        ("BZPEER_QUERY_TIMEOUT", "0"),
        ("BZPEER_QUERY_TIMEOUT", "nan"),
        ("BZPEER_COST_MAX", "-1"),
        ("BZPEER_LOG_LEVEL", "loud"),
        ("BZPEER_EMBEDDING_URL", "localhost:11434/v1"),
        ("BZPEER_OLD_SECRETS", "sixteen letters!,short"),
        ("BZPEER_PUBLIC_URL", "graph.example"),
        ("BZPEER_PUBLIC_URL", "https://graph.example/under/a/path"),
        ("BZPEER_PUBLIC_URL", "https://user@graph.example"),
        ("BZPEER_PUBLIC_URL", "https://graph.example:port"),
        ("BZPEER_OIDC_ISSUER", "http://orcid.org"),
        ("BZPEER_OIDC_ISSUER", "http://127.0.0.1.evil.example"),
        ("BZPEER_SESSION_DAYS", "0"),
    ],
)
def test_what_is_wrong_is_refused_by_name(name: str, value: str) -> None:
    with pytest.raises(SettingError, match=f"^{name} takes ") as caught:
        read_settings({name: value})
    if name in {"BZPEER_SECRET", "BZPEER_OLD_SECRETS"}:
        assert value not in str(caught.value), "secrets are not shown"


@pytest.mark.parametrize(
    ("environment", "told"),
    [
        ({"BZPEER_EMBEDDING_URL": "http://localhost/v1"}, "set BZPEER_EMBEDDING_MODEL"),
        ({"BZPEER_EMBEDDING_KEY": "sk-1", "BZPEER_EMBEDDING_MODEL": "folder"}, "not BZPEER_EMBEDDING_URL"),
        ({"BZPEER_OIDC_CLIENT_ID": "APP-1"}, "set BZPEER_PUBLIC_URL"),
        ({"BZPEER_OIDC_CLIENT_SECRET": "sk-1"}, "not BZPEER_OIDC_CLIENT_ID"),
    ],
)
def test_settings_that_do_not_go_together_are_refused(environment: dict[str, str], told: str) -> None:
    with pytest.raises(SettingError, match=told) as caught:
        read_settings(environment)
    assert "sk-1" not in str(caught.value)


def test_identity_settings_are_read_in_one_form() -> None:
    settings = read_settings(
        {
            "BZPEER_PUBLIC_URL": "https://Graph.Example:443/",
            "BZPEER_OIDC_ISSUER": "http://localhost:8080/realms/lab",
            "BZPEER_OLD_SECRETS": "sixteen letters!, and sixteen more",
        }
    )
    assert settings.public_url == "https://graph.example"
    assert settings.oidc_issuer == "http://localhost:8080/realms/lab"
    assert settings.old_secrets == ("sixteen letters!", "and sixteen more")
    assert read_settings({"BZPEER_PUBLIC_URL": "http://[::1]:8000"}).public_url == "http://[::1]:8000"
    assert "sixteen" not in repr(settings)


def test_a_setting_nobody_knows_is_refused() -> None:
    with pytest.raises(SettingError, match="BZPEER_PROT"):
        read_settings({"BZPEER_PROT": "8000"})


def test_secrets_do_not_show() -> None:
    assert "hunter2hunter2hunter2" not in repr(
        read_settings({"BZPEER_SECRET": "hunter2hunter2hunter2", "NEO4J_PASSWORD": "hunter2hunter2hunter2"})
    )


def test_the_secret_is_made_once_and_is_its_owners(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path / "home")
    first = secret_of(settings)
    assert secret_of(settings) == first
    assert len(first) >= 32
    assert (tmp_path / "home" / "secret").stat().st_mode & 0o777 == 0o600
    assert secret_of(Settings(home=tmp_path / "other")) != first
    assert secret_of(Settings(secret="sixteen letters!")) == b"sixteen letters!"


def test_defaults_are_those_of_the_limits() -> None:
    settings, limits, cypher = Settings(), Limits(), CypherLimits()
    assert (settings.depth_max, settings.tokens_max, settings.cost_max) == (
        limits.depth_max,
        limits.tokens_max,
        limits.cost_max,
    )
    assert (settings.cypher_timeout_s, settings.cypher_rows_max) == (cypher.timeout_s, cypher.rows_max)
    assert (settings.cypher_bytes_max, settings.cypher_at_once) == (cypher.bytes_max, cypher.at_once)
