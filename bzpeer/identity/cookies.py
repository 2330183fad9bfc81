"""The cookies a browser keeps for us, as headers (RFC 6265bis).

Over https their names start with __Host-: then no other host of the same domain can have set them.
"""

from dataclasses import dataclass
from typing import ClassVar

Header = tuple[bytes, bytes]


@dataclass(frozen=True, slots=True)
class Cookie:
    """One cookie: not for scripts, and not sent with what other sites ask for, but when they lead here."""

    name: str
    secure: bool

    PREFIX: ClassVar[str] = "__Host-"

    @property
    def full_name(self) -> str:
        return self.PREFIX + self.name if self.secure else self.name

    def given(self, header: str) -> str | None:
        """Its value in a Cookie header."""
        for part in header.split(";"):
            name, _, value = part.strip().partition("=")
            if name == self.full_name:
                return value
        return None

    def set(self, value: str, seconds: int) -> Header:
        secure = "; Secure" if self.secure else ""
        attributes = f"Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}"
        return b"set-cookie", f"{self.full_name}={value}; {attributes}".encode("latin-1")

    def clear(self) -> Header:
        return self.set("", 0)
