"""Cookies as headers (RFC 6265bis).

Over https, names start with `__Host-`: browsers then reject such a cookie from another host of the same domain.
"""

from dataclasses import dataclass
from typing import ClassVar

from bzpeer.http.headers import Header


@dataclass(frozen=True, slots=True)
class Cookie:
    """A cookie that scripts cannot read. From other sites browsers send it with top-level navigations only."""

    name: str
    secure: bool

    PREFIX: ClassVar[str] = "__Host-"

    @property
    def full_name(self) -> str:
        """The name in headers."""
        return self.PREFIX + self.name if self.secure else self.name

    def value_in(self, header: str) -> str | None:
        """The cookie's value in a Cookie header; None if it is not there."""
        for part in header.split(";"):
            name, _, value = part.strip().partition("=")
            if name == self.full_name:
                return value
        return None

    def set(self, value: str, seconds: int) -> Header:
        """The header that stores a value in the browser for `seconds`."""
        secure = "; Secure" if self.secure else ""
        attributes = f"Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}"
        return b"set-cookie", f"{self.full_name}={value}; {attributes}".encode("latin-1")

    def clear(self) -> Header:
        """The header that deletes the cookie."""
        return self.set("", 0)
