"""Settings: all environment variables that bzpeer reads, checked and read once.

Each field of Settings states its variable, type, default and purpose. docs/settings.md repeats them, held by a test.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_args

from platformdirs import user_cache_path, user_data_path

from bzpeer.setting_values import (
    FOLDER,
    ISSUER,
    NEO4J_ADDRESS,
    ORIGIN,
    SECONDS,
    SECRET,
    SECRETS,
    TEXT,
    WEB_ADDRESS,
    YES_OR_NO,
    ValueType,
    one_of,
    whole,
)
from neo4j_server.release import RELEASES
from schema.limits import (
    CYPHER_AT_ONCE,
    CYPHER_BYTES_MAX,
    CYPHER_ROWS_MAX,
    CYPHER_SECONDS,
    QUERY_COST_MAX,
    QUERY_DEPTH_MAX,
    QUERY_TOKENS_MAX,
)

Environment = Literal["development", "production"]
LogFormat = Literal["json", "text"]
LogLevel = Literal["debug", "info", "warning", "error"]

READ_ELSEWHERE = frozenset({"BZPEER_MAVEN_URL", "BZPEER_NEO4J_JAVA"})
"""Variables that the embedded Neo4j reads itself."""

_MEBIBYTES_MAX = 1 << 20


class SettingError(ValueError):
    """A setting that cannot be used. The message names it and describes the values it takes."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One environment variable. `attribute` is its field in Settings; `default` describes its value when unset."""

    name: str
    attribute: str
    type: ValueType
    default: str
    purpose: str
    is_secret: bool

    @property
    def takes(self) -> str:
        return self.type.takes


def _setting(
    name: str, type: ValueType, purpose: str, default: Any = None, *, unset: str = "", secret: bool = False
) -> Any:
    """A field of Settings. `unset` describes the default where the value does not; `secret` values are never shown."""
    setting = {"name": name, "type": type, "default": unset or str(default), "purpose": purpose, "is_secret": secret}
    if callable(default):
        return field(default_factory=default, repr=not secret, metadata=setting)
    return field(default=default, repr=not secret, metadata=setting)


@dataclass(frozen=True, slots=True)
class Settings:
    """The values of all settings."""

    neo4j_uri: str | None = _setting(
        "NEO4J_URI",
        NEO4J_ADDRESS,
        "The Neo4j to use. Without it, bzpeer runs an embedded one.",
        unset="an embedded Neo4j",
        secret=True,
    )
    neo4j_username: str = _setting("NEO4J_USERNAME", TEXT, "User name at NEO4J_URI.", "neo4j")
    neo4j_password: str = _setting("NEO4J_PASSWORD", TEXT, "Password at NEO4J_URI.", "", unset="empty", secret=True)
    neo4j_database: str = _setting("NEO4J_DATABASE", TEXT, "Database at NEO4J_URI.", "neo4j")
    neo4j_version: str = _setting(
        "BZPEER_NEO4J_VERSION", one_of(RELEASES), "Version of the embedded Neo4j.", next(iter(RELEASES))
    )
    neo4j_port: int | None = _setting(
        "BZPEER_NEO4J_PORT", whole(1, 65535), "Bolt port of the embedded Neo4j, on loopback.", unset="a free port"
    )
    neo4j_heap_mb: int = _setting(
        "BZPEER_NEO4J_HEAP", whole(256, _MEBIBYTES_MAX, "MiB"), "Heap of the embedded Neo4j.", 1024
    )
    neo4j_page_cache_mb: int = _setting(
        "BZPEER_NEO4J_PAGE_CACHE", whole(64, _MEBIBYTES_MAX, "MiB"), "Page cache of the embedded Neo4j.", 512
    )
    home: Path = _setting(
        "BZPEER_HOME",
        FOLDER,
        "Folder of the embedded graph and the secret.",
        lambda: user_data_path("bzpeer"),
        unset="the platform's data directory",
    )
    cache: Path = _setting(
        "BZPEER_CACHE",
        FOLDER,
        "Folder of the downloaded jars.",
        lambda: user_cache_path("bzpeer"),
        unset="the platform's cache directory",
    )
    secret: str | None = _setting(
        "BZPEER_SECRET",
        SECRET,
        "Signs cursors, sessions and tokens. Must be the same for all servers of one address.",
        unset="created once, in BZPEER_HOME",
        secret=True,
    )
    old_secrets: tuple[str, ...] = _setting(
        "BZPEER_OLD_SECRETS",
        SECRETS,
        "Former secrets: sessions and tokens signed with them stay valid.",
        (),
        unset="none",
        secret=True,
    )
    public_url: str | None = _setting(
        "BZPEER_PUBLIC_URL",
        ORIGIN,
        "Address of this service for browsers. Required for sign-in, and behind a proxy.",
        unset="that of each request",
    )
    oidc_issuer: str = _setting(
        "BZPEER_OIDC_ISSUER", ISSUER, "OpenID Connect provider that people sign in at.", "https://orcid.org"
    )
    oidc_client_id: str | None = _setting(
        "BZPEER_OIDC_CLIENT_ID", TEXT, "Client id of this service at the provider.", unset="no sign-in there"
    )
    oidc_client_secret: str | None = _setting(
        "BZPEER_OIDC_CLIENT_SECRET",
        TEXT,
        "Client secret of this service at the provider.",
        unset="none: a public client",
        secret=True,
    )
    oidc_scopes: str | None = _setting(
        "BZPEER_OIDC_SCOPES",
        ValueType("scopes, separated by blanks", str),
        "Scopes requested from the provider.",
        unset="openid, and profile if supported",
    )
    session_days: int = _setting("BZPEER_SESSION_DAYS", whole(1, 365), "Days until a browser is signed out.", 30)
    environment: Environment = _setting(
        "BZPEER_ENV",
        one_of(get_args(Environment)),
        "In development, responses have headers with the Cypher they were made with.",
        "production",
    )
    preplan: bool = _setting(
        "BZPEER_PREPLAN",
        YES_OR_NO,
        "Plan the statements of the pages at startup. Until then /ready answers 503.",
        True,
        unset="yes",
    )
    log_format: LogFormat = _setting(
        "BZPEER_LOG_FORMAT", one_of(get_args(LogFormat)), "Format of the log on standard error.", "json"
    )
    log_level: LogLevel = _setting(
        "BZPEER_LOG_LEVEL", one_of(get_args(LogLevel)), "Level of the log; debug logs every statement.", "info"
    )
    query_timeout_s: float = _setting("BZPEER_QUERY_TIMEOUT", SECONDS, "Time for one query in Neo4j.", 30.0, unset="30")
    body_bytes_max: int = _setting(
        "BZPEER_BODY_MAX", whole(1024, 1 << 24, "bytes"), "Maximum size of a request body.", 256 * 1024
    )
    depth_max: int = _setting("BZPEER_DEPTH_MAX", whole(1, 100), "Maximum depth of a query.", QUERY_DEPTH_MAX)
    tokens_max: int = _setting(
        "BZPEER_TOKENS_MAX", whole(10, 100_000), "Maximum number of tokens in a document.", QUERY_TOKENS_MAX
    )
    cost_max: int = _setting(
        "BZPEER_COST_MAX",
        whole(1, 100_000_000),
        "Maximum number of nodes that a query can return, by its page sizes.",
        QUERY_COST_MAX,
    )
    plans_max: int = _setting("BZPEER_PLANS_MAX", whole(1, 100_000), "Compiled queries cached by a worker.", 1000)
    pool_size: int = _setting(
        "BZPEER_POOL_SIZE",
        whole(1, 10_000),
        "Maximum connections of a worker to Neo4j for reads, and the same for writes.",
        100,
    )
    cypher_username: str | None = _setting(
        "BZPEER_CYPHER_USERNAME",
        TEXT,
        "Neo4j user for analysts' Cypher, with its own rights (docs/analysts.md).",
        unset="that of NEO4J_USERNAME",
    )
    cypher_password: str = _setting(
        "BZPEER_CYPHER_PASSWORD", TEXT, "Password of BZPEER_CYPHER_USERNAME.", "", unset="empty", secret=True
    )
    cypher_timeout_s: float = _setting(
        "BZPEER_CYPHER_TIMEOUT",
        SECONDS,
        "Time for one statement of an analyst, including the transfer of its rows.",
        CYPHER_SECONDS,
        unset="60",
    )
    cypher_rows_max: int = _setting(
        "BZPEER_CYPHER_ROWS_MAX",
        whole(1, 1_000_000_000),
        "Maximum number of rows of a statement; more are an error.",
        CYPHER_ROWS_MAX,
    )
    cypher_bytes_max: int = _setting(
        "BZPEER_CYPHER_BYTES_MAX",
        whole(1024, 1 << 30, "bytes"),
        "Maximum size of the rows in memory: of one batch at /cypher, of all rows in GraphQL.",
        CYPHER_BYTES_MAX,
    )
    cypher_at_once: int = _setting(
        "BZPEER_CYPHER_AT_ONCE", whole(1, 1000), "Statements of analysts that a worker runs at once.", CYPHER_AT_ONCE
    )
    embedding_url: str | None = _setting(
        "BZPEER_EMBEDDING_URL",
        WEB_ADDRESS,
        "OpenAI-compatible provider of embeddings; /embeddings is added to the address.",
        unset="no provider",
        secret=True,
    )
    embedding_key: str | None = _setting(
        "BZPEER_EMBEDDING_KEY", TEXT, "Key for the provider, sent as a bearer token.", unset="none", secret=True
    )
    embedding_model: str | None = _setting(
        "BZPEER_EMBEDDING_MODEL",
        ValueType("name, or folder", str),
        "Model of the provider; without BZPEER_EMBEDDING_URL, folder of a local model.",
        unset="no embeddings",
    )


TABLE: tuple[Setting, ...] = tuple(Setting(attribute=each.name, **each.metadata) for each in fields(Settings))
"""All settings, in the order of docs/settings.md."""


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """The settings in the environment. An empty variable counts as unset.

    Raises SettingError for an invalid value, an unknown BZPEER_* variable, and settings that contradict each other.
    """
    source = os.environ if environment is None else environment
    values: dict[str, Any] = {}
    for setting in TABLE:
        value = source.get(setting.name, "").strip()
        if not value:
            continue
        try:
            values[setting.attribute] = setting.type.parse(value)
        except ValueError:
            shown = "its present value" if setting.is_secret else repr(value)
            raise SettingError(f"{setting.name} takes {setting.takes}, not {shown}.") from None
    known = {setting.name for setting in TABLE} | READ_ELSEWHERE
    for name in source:
        if name.startswith("BZPEER_") and name not in known:
            raise SettingError(f"There is no setting {name}. docs/settings.md lists all settings.")
    settings = Settings(**values)
    _require_consistency(settings)
    return settings


def _require_consistency(settings: Settings) -> None:
    if settings.embedding_url and not settings.embedding_model:
        raise SettingError("BZPEER_EMBEDDING_URL is set: set BZPEER_EMBEDDING_MODEL to the name of a model there.")
    if settings.embedding_key and not settings.embedding_url:
        raise SettingError("BZPEER_EMBEDDING_KEY is set, but not BZPEER_EMBEDDING_URL, which it belongs to.")
    if settings.oidc_client_id and not settings.public_url:
        raise SettingError(
            "BZPEER_OIDC_CLIENT_ID is set: set BZPEER_PUBLIC_URL to the address of this service for browsers, so that"
            " the provider can redirect back to it."
        )
    if settings.oidc_client_secret and not settings.oidc_client_id:
        raise SettingError("BZPEER_OIDC_CLIENT_SECRET is set, but not BZPEER_OIDC_CLIENT_ID, which it belongs to.")
    if settings.cypher_password and not settings.cypher_username:
        raise SettingError("BZPEER_CYPHER_PASSWORD is set, but not BZPEER_CYPHER_USERNAME, which it belongs to.")
    if settings.cypher_username and not settings.neo4j_uri:
        raise SettingError("BZPEER_CYPHER_USERNAME needs a Neo4j of your own: set NEO4J_URI, or unset it.")
