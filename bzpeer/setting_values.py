"""The types of settings: each ValueType has a description for people, and parses a text or raises ValueError."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

SECRET_LENGTH_MIN = 16
SECONDS_MAX = 3600


@dataclass(frozen=True, slots=True)
class ValueType:
    """`takes` completes the message "BZPEER_… takes …"; `parse` reads a value, or raises ValueError."""

    takes: str
    parse: Callable[[str], Any]


def whole(low: int, high: int, unit: str = "") -> ValueType:
    """A whole number from `low` to `high`."""

    def parse(value: str) -> int:
        number = int(value)
        if not low <= number <= high:
            raise ValueError
        return number

    return ValueType(f"{unit}, {low}–{high}" if unit else f"{low}–{high}", parse)


def one_of(choices: Iterable[str]) -> ValueType:
    """One of the choices, in upper or lower case."""
    *first, last = known = list(choices)

    def parse(value: str) -> str:
        if value.lower() not in known:
            raise ValueError
        return value.lower()

    return ValueType(f"{', '.join(first)} or {last}", parse)


def _yes_or_no(value: str) -> bool:
    if value.lower() not in {"yes", "no"}:
        raise ValueError
    return value.lower() == "yes"


def _seconds(value: str) -> float:
    number = float(value)
    if not 0 < number <= SECONDS_MAX:
        raise ValueError
    return number


def _neo4j_address(value: str) -> str:
    scheme, separator, host = value.partition("://")
    if scheme not in {"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"} or not separator or not host:
        raise ValueError
    return value


def _web_address(value: str) -> str:
    scheme, separator, host = value.partition("://")
    if scheme not in {"http", "https"} or not separator or not host.strip("/"):
        raise ValueError
    return value


def _secret(value: str) -> str:
    if len(value) < SECRET_LENGTH_MIN:
        raise ValueError
    return value


def _secrets(value: str) -> tuple[str, ...]:
    return tuple(_secret(part.strip()) for part in value.split(",") if part.strip())


def _origin(value: str) -> str:
    """The address in the form that browsers send as Origin: lower case, without a default port."""
    parts = urlsplit(_web_address(value))
    if parts.path not in {"", "/"} or parts.query or parts.fragment or parts.username is not None:
        raise ValueError
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    port = "" if parts.port in {None, 80 if parts.scheme == "http" else 443} else f":{parts.port}"
    return f"{parts.scheme}://{host}{port}"


def _issuer(value: str) -> str:
    parts = urlsplit(_web_address(value))
    if parts.scheme != "https" and not is_loopback(parts.hostname):
        raise ValueError
    return value


def is_loopback(host: str | None) -> bool:
    """Whether a host, as in an address, is certainly this machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host or "").is_loopback
    except ValueError:
        return False


def _folder(value: str) -> Path:
    return Path(value).expanduser().absolute()


TEXT = ValueType("text", str)
YES_OR_NO = ValueType("yes or no", _yes_or_no)
FOLDER = ValueType("folder", _folder)
SECONDS = ValueType(f"seconds, up to {SECONDS_MAX}", _seconds)
SECRET = ValueType(f"at least {SECRET_LENGTH_MIN} characters", _secret)
SECRETS = ValueType("secrets, separated by commas", _secrets)
NEO4J_ADDRESS = ValueType("bolt:// or neo4j:// address (+s for TLS)", _neo4j_address)
WEB_ADDRESS = ValueType("http:// or https:// address", _web_address)
ORIGIN = ValueType("http:// or https:// address, without a path", _origin)
ISSUER = ValueType("https:// address, or http:// on loopback", _issuer)
