"""Texts and URLs that users write."""

import unicodedata
from urllib.parse import urlsplit

from resolvers.arguments.field_arguments import ArgumentError
from resolvers.arguments.values import read_text
from schema.limits import URL_MAX

BRACKETS_MAX = 1_000
"""Most opening brackets in a text: each may begin a link, and the Markdown parser searches for the end of each link."""

_FILLERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols without a visible glyph."""


def read_written(name: str, value: str, most: int) -> str:
    """The text without surrounding white space and with \\n at line ends.

    Raises ArgumentError for a text that is blank or longer than `most` characters, or that has control characters or
    more than BRACKETS_MAX opening brackets.
    """
    text = read_text(name, value).replace("\r\n", "\n").replace("\r", "\n").strip()
    if len(text) > most:
        raise ArgumentError(f"`{name}` has {len(text)} characters; the maximum is {most}.")
    if _is_blank(text):
        raise ArgumentError(f"`{name}` is empty. Write some text.")
    if text.count("[") > BRACKETS_MAX:
        raise ArgumentError(f"`{name}` has more than {BRACKETS_MAX} opening brackets. Use fewer.")
    if any(unicodedata.category(character) == "Cc" and character not in "\n\t" for character in text):
        raise ArgumentError(f"`{name}` contains control characters. Remove them.")
    return text


def read_optional(name: str, value: str | None, most: int) -> str | None:
    """As `read_written`; None for null and for a blank text."""
    return None if value is None or _is_blank(value) else read_written(name, value, most)


def read_line(name: str, value: str, most: int) -> str:
    """As `read_written`, on one line."""
    return " ".join(read_written(name, value, most).split())


def read_url(name: str, value: str) -> str:
    """An http or https URL that is safe as a link. Raises ArgumentError."""
    wrong = ArgumentError(f"`{name}` is not a web address. Give one that starts with https:// or http://.")
    url = value.strip()
    if len(url) > URL_MAX:
        raise ArgumentError(f"`{name}` has {len(url)} characters; the maximum is {URL_MAX}.")
    if not url.isascii() or not url.isprintable() or any(character in url for character in " \"'<>\\`{}|^"):
        raise wrong
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        raise wrong from None
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username or parts.password:
        raise wrong
    return url


def _is_blank(text: str) -> bool:
    """Whether a text has no visible character: white space, control characters, marks without width, fillers only."""
    return all(
        character.isspace() or character in _FILLERS or unicodedata.category(character) in {"Cc", "Cf", "Cn", "Mn"}
        for character in text
    )
