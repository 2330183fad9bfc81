"""The path to go to after a sign-in. Only paths of this service are accepted, so that no link leads to another host."""

from typing import Any
from urllib.parse import urlencode, urlsplit

SIGN_IN_PATH = "/sign-in"
RETURN_PATH_LENGTH_MAX = 1000


def return_path(path: Any) -> str:
    """`path` if it is a path of this service, else /sign-in.

    Browsers read `//host` and `/\\host` as other hosts, and ignore tabs and line ends within them.
    """
    if not isinstance(path, str) or not path.startswith("/") or len(path) > RETURN_PATH_LENGTH_MAX:
        return SIGN_IN_PATH
    if path.startswith("//") or "\\" in path or not path.isascii() or not path.isprintable() or " " in path:
        return SIGN_IN_PATH
    parts = urlsplit(path)
    return path if not parts.scheme and not parts.netloc else SIGN_IN_PATH


def sign_in_path(then: str) -> str:
    """The address of the sign-in page, which leads to the path `then` afterwards."""
    return f"{SIGN_IN_PATH}?{urlencode({'next': then})}"
