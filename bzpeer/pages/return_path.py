"""The path to go to after signing in. Only paths of this service are accepted, so that no link leads elsewhere."""

from typing import Any
from urllib.parse import urlencode, urlsplit

SIGN_IN_PATH = "/sign-in"
RETURN_PATH_LENGTH_MAX = 1000


def return_path(given: Any) -> str:
    """`given` if it is a path of this service, else /sign-in.

    Browsers read `//host` and `/\\host` as other hosts, and ignore tabs and line ends within them.
    """
    if not isinstance(given, str) or not given.startswith("/") or len(given) > RETURN_PATH_LENGTH_MAX:
        return SIGN_IN_PATH
    if given.startswith("//") or "\\" in given or not given.isascii() or not given.isprintable() or " " in given:
        return SIGN_IN_PATH
    parts = urlsplit(given)
    return given if not parts.scheme and not parts.netloc else SIGN_IN_PATH


def sign_in_path(then: str) -> str:
    """The address of the sign-in page, which leads to the path `then` afterwards."""
    return f"{SIGN_IN_PATH}?{urlencode({'next': then})}"
