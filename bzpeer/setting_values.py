"""What a setting takes: each function gives the value of a text, or raises ValueError; read_settings says the rest."""

from collections.abc import Callable
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit


def text(value: str) -> str:
    """Anything."""
    return value


def whole(low: int, high: int) -> Callable[[str], int]:
    """A whole number from `low` to `high`."""

    def parse(value: str) -> int:
        number = int(value)
        if not low <= number <= high:
            raise ValueError
        return number

    return parse


def seconds(value: str) -> float:
    """More than no time, an hour at most."""
    number = float(value)
    if not 0 < number <= 3600:
        raise ValueError
    return number


def one_of(*choices: str) -> Callable[[str], str]:
    """One of the choices, in any case."""

    def parse(value: str) -> str:
        if value.lower() not in choices:
            raise ValueError
        return value.lower()

    return parse


def yes_or_no(value: str) -> bool:
    """True for yes, False for no, in any case."""
    return one_of("yes", "no")(value) == "yes"


def uri(value: str) -> str:
    """The address of a Neo4j, in a scheme its driver knows."""
    scheme, separator, host = value.partition("://")
    if scheme not in {"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"} or not separator or not host:
        raise ValueError
    return value


def web_address(value: str) -> str:
    """An http:// or https:// address."""
    scheme, separator, host = value.partition("://")
    if scheme not in {"http", "https"} or not separator or not host.strip("/"):
        raise ValueError
    return value


def secret(value: str) -> str:
    """A secret of 16 characters or more."""
    if len(value) < 16:
        raise ValueError
    return value


def secrets(value: str) -> tuple[str, ...]:
    """Secrets, separated by commas."""
    return tuple(secret(part.strip()) for part in value.split(",") if part.strip())


def origin(value: str) -> str:
    """Scheme, host and port of an http:// or https:// address that has nothing else."""
    parts = urlsplit(web_address(value))
    if parts.path not in {"", "/"} or parts.query or parts.fragment or parts.username is not None:
        raise ValueError
    host = f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
    port = "" if parts.port in {None, 80 if parts.scheme == "http" else 443} else f":{parts.port}"
    return f"{parts.scheme}://{host}{port}"


def issuer(value: str) -> str:
    """An https:// address, or one of http:// on this machine."""
    parts = urlsplit(web_address(value))
    if parts.scheme != "https" and not is_loopback(parts.hostname):
        raise ValueError
    return value


def is_loopback(host: str | None) -> bool:
    """Whether a host, as in an address, is this machine and can be no other."""
    if host == "localhost":
        return True
    try:
        return ip_address(host or "").is_loopback
    except ValueError:
        return False


def folder(value: str) -> Path:
    """A path, made absolute; ~ is the home of who runs the program."""
    return Path(value).expanduser().absolute()
