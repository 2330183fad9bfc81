"""Settings: everything the environment can say, read once, refused with a message when wrong.

`TABLE` is the one list; docs/settings.md is printed from it and a test holds them together.
"""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from platformdirs import user_cache_path, user_data_path

from bzpeer.setting_values import (
    folder,
    issuer,
    one_of,
    origin,
    seconds,
    secret,
    secrets,
    text,
    uri,
    web_address,
    whole,
    yes_or_no,
)


class SettingError(ValueError):
    """A setting that cannot be used; the message names it and says what it takes."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One environment variable: what it is for, what it takes, what it is when absent."""

    name: str
    attribute: str
    takes: str
    default: str
    purpose: str
    parse: Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class Settings:
    """What the program runs with. Units are in the names."""

    neo4j_uri: str | None = None
    neo4j_username: str = "neo4j"
    neo4j_password: str = field(default="", repr=False)
    neo4j_database: str = "neo4j"
    neo4j_version: str = "5.26"
    neo4j_port: int | None = None
    neo4j_heap_mb: int = 1024
    neo4j_page_cache_mb: int = 512
    home: Path = field(default_factory=lambda: user_data_path("bzpeer"))
    cache: Path = field(default_factory=lambda: user_cache_path("bzpeer"))
    secret: str | None = field(default=None, repr=False)
    old_secrets: tuple[str, ...] = field(default=(), repr=False)
    public_url: str | None = None
    oidc_issuer: str = "https://orcid.org"
    oidc_client_id: str | None = None
    oidc_client_secret: str | None = field(default=None, repr=False)
    oidc_scopes: str | None = None
    session_days: int = 30
    environment: Literal["development", "production"] = "production"
    preplan: bool = True
    log_format: Literal["json", "text"] = "json"
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    query_timeout_s: float = 30.0
    body_bytes_max: int = 256 * 1024
    depth_max: int = 15
    tokens_max: int = 5000
    cost_max: int = 100_000
    plans_max: int = 1000
    pool_size: int = 100
    cypher_username: str | None = None
    cypher_password: str = field(default="", repr=False)
    cypher_timeout_s: float = 60.0
    cypher_rows_max: int = 10_000_000
    cypher_bytes_max: int = 64 * 1024 * 1024
    cypher_at_once: int = 4
    embedding_url: str | None = field(default=None, repr=False)
    embedding_key: str | None = field(default=None, repr=False)
    embedding_model: str | None = None


_MEGABYTES = "whole number of MiB"

TABLE: tuple[Setting, ...] = (
    Setting(
        "NEO4J_URI",
        "neo4j_uri",
        "bolt:// or neo4j:// address (+s for TLS)",
        "an embedded Neo4j",
        "The Neo4j to use. Without it bzpeer starts one of its own.",
        uri,
    ),
    Setting("NEO4J_USERNAME", "neo4j_username", "text", "neo4j", "User name at NEO4J_URI.", text),
    Setting("NEO4J_PASSWORD", "neo4j_password", "text", "empty", "Password at NEO4J_URI.", text),
    Setting("NEO4J_DATABASE", "neo4j_database", "text", "neo4j", "Database at NEO4J_URI.", text),
    Setting(
        "BZPEER_NEO4J_VERSION",
        "neo4j_version",
        "5.26 or 2026.08",
        "5.26",
        "Version of the embedded Neo4j.",
        one_of("5.26", "2026.08"),
    ),
    Setting(
        "BZPEER_NEO4J_PORT",
        "neo4j_port",
        "1–65535",
        "a free one",
        "Bolt port of the embedded Neo4j, on loopback.",
        whole(1, 65535),
    ),
    Setting(
        "BZPEER_NEO4J_HEAP", "neo4j_heap_mb", _MEGABYTES, "1024", "Heap of the embedded Neo4j.", whole(256, 1 << 20)
    ),
    Setting(
        "BZPEER_NEO4J_PAGE_CACHE",
        "neo4j_page_cache_mb",
        _MEGABYTES,
        "512",
        "Page cache of the embedded Neo4j.",
        whole(64, 1 << 20),
    ),
    Setting(
        "BZPEER_HOME",
        "home",
        "folder",
        "the platform's data directory",
        "Where the embedded graph and the secret live.",
        folder,
    ),
    Setting(
        "BZPEER_CACHE",
        "cache",
        "folder",
        "the platform's cache directory",
        "Where downloaded jars, and what makes Java start sooner, are kept.",
        folder,
    ),
    Setting(
        "BZPEER_SECRET",
        "secret",
        "at least 16 characters",
        "made once, in BZPEER_HOME",
        "Signs cursors, sessions and tokens. The same for all servers of one address.",
        secret,
    ),
    Setting(
        "BZPEER_OLD_SECRETS",
        "old_secrets",
        "secrets, separated by commas",
        "none",
        "Former BZPEER_SECRETs: what they signed for sessions and tokens still counts.",
        secrets,
    ),
    Setting(
        "BZPEER_PUBLIC_URL",
        "public_url",
        "http:// or https:// address, without a path",
        "as each request has it",
        "Where browsers find this service; needed to sign in, and behind a proxy.",
        origin,
    ),
    Setting(
        "BZPEER_OIDC_ISSUER",
        "oidc_issuer",
        "https:// address",
        "https://orcid.org",
        "The OpenID Connect provider people sign in at; http:// on loopback only.",
        issuer,
    ),
    Setting(
        "BZPEER_OIDC_CLIENT_ID",
        "oidc_client_id",
        "text",
        "nobody can sign in there",
        "What the provider knows this service by.",
        text,
    ),
    Setting(
        "BZPEER_OIDC_CLIENT_SECRET",
        "oidc_client_secret",
        "text",
        "none: a public client",
        "The secret the provider gave this service.",
        text,
    ),
    Setting(
        "BZPEER_OIDC_SCOPES",
        "oidc_scopes",
        "scopes, separated by blanks",
        "openid, and profile where there is one",
        "What is asked of the provider.",
        text,
    ),
    Setting(
        "BZPEER_SESSION_DAYS",
        "session_days",
        "1–365",
        "30",
        "How long a browser stays signed in.",
        whole(1, 365),
    ),
    Setting(
        "BZPEER_ENV",
        "environment",
        "development or production",
        "production",
        "development: every response of /graphql carries its Cypher in headers.",
        one_of("development", "production"),
    ),
    Setting(
        "BZPEER_PREPLAN",
        "preplan",
        "yes or no",
        "yes",
        "Plan the statements of the pages at startup. Until then /ready answers 503.",
        yes_or_no,
    ),
    Setting(
        "BZPEER_LOG_FORMAT",
        "log_format",
        "json or text",
        "json",
        "Form of the log lines on standard error.",
        one_of("json", "text"),
    ),
    Setting(
        "BZPEER_LOG_LEVEL",
        "log_level",
        "debug, info, warning or error",
        "info",
        "What is logged; debug logs every statement.",
        one_of("debug", "info", "warning", "error"),
    ),
    Setting(
        "BZPEER_QUERY_TIMEOUT",
        "query_timeout_s",
        "seconds, up to 3600",
        "30",
        "How long Neo4j may work on one query.",
        seconds,
    ),
    Setting(
        "BZPEER_BODY_MAX",
        "body_bytes_max",
        "bytes, 1024–16777216",
        "262144",
        "Largest request body.",
        whole(1024, 1 << 24),
    ),
    Setting("BZPEER_DEPTH_MAX", "depth_max", "1–100", "15", "Deepest selection of a query.", whole(1, 100)),
    Setting("BZPEER_TOKENS_MAX", "tokens_max", "10–100000", "5000", "Most tokens in a document.", whole(10, 100_000)),
    Setting(
        "BZPEER_COST_MAX",
        "cost_max",
        "1–100000000",
        "100000",
        "Most nodes a query may ask for, by its page sizes.",
        whole(1, 100_000_000),
    ),
    Setting(
        "BZPEER_PLANS_MAX", "plans_max", "1–100000", "1000", "Compiled queries a worker remembers.", whole(1, 100_000)
    ),
    Setting(
        "BZPEER_POOL_SIZE",
        "pool_size",
        "1–10000",
        "100",
        "Most connections of a worker to Neo4j for reads, and as many for writes.",
        whole(1, 10_000),
    ),
    Setting(
        "BZPEER_CYPHER_USERNAME",
        "cypher_username",
        "text",
        "that of NEO4J_USERNAME",
        "The Neo4j user that runs analysts' Cypher, with rights of its own (docs/analysts.md).",
        text,
    ),
    Setting("BZPEER_CYPHER_PASSWORD", "cypher_password", "text", "empty", "That user's password.", text),
    Setting(
        "BZPEER_CYPHER_TIMEOUT",
        "cypher_timeout_s",
        "seconds, up to 3600",
        "60",
        "How long Neo4j may work on one statement of an analyst, sending rows included.",
        seconds,
    ),
    Setting(
        "BZPEER_CYPHER_ROWS_MAX",
        "cypher_rows_max",
        "1–1000000000",
        "10000000",
        "Most rows of a statement; one that has more ends with an error.",
        whole(1, 1_000_000_000),
    ),
    Setting(
        "BZPEER_CYPHER_BYTES_MAX",
        "cypher_bytes_max",
        "bytes, 1024–1073741824",
        "67108864",
        "Most bytes of an answer that are held at once: a batch of rows at /cypher, all of them in GraphQL.",
        whole(1024, 1 << 30),
    ),
    Setting(
        "BZPEER_CYPHER_AT_ONCE",
        "cypher_at_once",
        "1–1000",
        "4",
        "Most statements of analysts that a worker runs at once.",
        whole(1, 1000),
    ),
    Setting(
        "BZPEER_EMBEDDING_URL",
        "embedding_url",
        "http:// or https:// address",
        "no provider",
        "Where an OpenAI-compatible provider of embeddings is; /embeddings is added to it.",
        web_address,
    ),
    Setting(
        "BZPEER_EMBEDDING_KEY",
        "embedding_key",
        "text",
        "none is sent",
        "The provider's key, sent as bearer token.",
        text,
    ),
    Setting(
        "BZPEER_EMBEDDING_MODEL",
        "embedding_model",
        "name, or folder",
        "no embeddings",
        "The provider's model; without BZPEER_EMBEDDING_URL, the folder of a local one.",
        text,
    ),
)


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings in the environment; an empty variable counts as absent.

    Raises SettingError for the first one that is wrong, for a BZPEER_* variable nobody knows, and for some that do not
    go together.
    """
    source = os.environ if environment is None else environment
    values: dict[str, Any] = {}
    for setting in TABLE:
        given = source.get(setting.name, "").strip()
        if not given:
            continue
        try:
            values[setting.attribute] = setting.parse(given)
        except ValueError:
            shown = "what it is set to" if setting.attribute in NOT_SHOWN else repr(given)
            raise SettingError(f"{setting.name} takes {setting.takes}, not {shown}.") from None
    known = {setting.name for setting in TABLE} | ELSEWHERE
    for name in source:
        if name.startswith("BZPEER_") and name not in known:
            raise SettingError(f"There is no setting {name}. docs/settings.md lists them all.")
    settings = Settings(**values)
    if settings.embedding_url and not settings.embedding_model:
        raise SettingError("BZPEER_EMBEDDING_URL is set: set BZPEER_EMBEDDING_MODEL to the name of a model there.")
    if settings.embedding_key and not settings.embedding_url:
        raise SettingError("BZPEER_EMBEDDING_KEY is set, but not BZPEER_EMBEDDING_URL, which it is for.")
    if settings.oidc_client_id and not settings.public_url:
        raise SettingError(
            "BZPEER_OIDC_CLIENT_ID is set: set BZPEER_PUBLIC_URL to where browsers find this service, so that the"
            " provider can send them back."
        )
    if settings.oidc_client_secret and not settings.oidc_client_id:
        raise SettingError("BZPEER_OIDC_CLIENT_SECRET is set, but not BZPEER_OIDC_CLIENT_ID, which it is for.")
    if settings.cypher_password and not settings.cypher_username:
        raise SettingError("BZPEER_CYPHER_PASSWORD is set, but not BZPEER_CYPHER_USERNAME, whose it is.")
    if settings.cypher_username and not settings.neo4j_uri:
        raise SettingError("BZPEER_CYPHER_USERNAME is for a Neo4j of yours: set NEO4J_URI, or unset it.")
    return settings


NOT_SHOWN = frozenset(
    {
        "secret",
        "old_secrets",
        "neo4j_password",
        "neo4j_uri",
        "cypher_password",
        "oidc_client_secret",
        "embedding_url",
        "embedding_key",
    }
)
"""Settings that hold a secret, or may."""

ELSEWHERE = frozenset({"BZPEER_MAVEN_URL", "BZPEER_NEO4J_JAVA"})
"""Variables other modules read themselves."""
