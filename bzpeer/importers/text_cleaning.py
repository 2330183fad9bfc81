"""Text → text that may be stored: without control characters, e-mail addresses and, in titles and names, markup."""

import html
import re
from urllib.parse import urlsplit

from cypher.text.identifiers import MAX_KEY_LENGTH

NAME_LENGTH_MAX = 500
"""Characters of a name. The longest real ones are names of consortia."""

URL_LENGTH_MAX = 2_000
"""Characters of a web address; a longer one is not stored."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BLANKS = re.compile(r"\s+")
_EMAIL = re.compile(r"[\w.+%{},|*'-]*@(?:[a-z0-9-]+\.)+[a-z]{2,}", re.I)
_TAGS = (
    "abstract|b|bold|br|em|font|i|inf|italic|jats:[a-z-]+|li|mml:[a-z-]+|math|mi|mn|mo|mrow|msub|msup|msubsup|mtext|"
    "ol|p|sc|scp|small|span|strong|sub|sup|title|tt|u|ul|underline"
)
_TAG = re.compile(rf"</?(?:{_TAGS})(?:\s[^<>]*)?/?>", re.I)
# publishers omit the blank around an emphasised word: `refinement with<i>SHELXL</i>`
_GLUED_OPEN = re.compile(r"(?<=[^\W\d_]{3})(?=<(?:i|b|em|strong|italic|bold|scp)>\w)", re.I)
_GLUED_CLOSE = re.compile(r"(?<=</[ib]>)(?=[^\W\d_]{3})", re.I)
_PLAIN_URL = re.compile(r"https?://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:/[!-~]*)?")


def has_email(text: str) -> bool:
    """Whether the text contains an e-mail address."""
    return "@" in text and _EMAIL.search(text) is not None


def is_storable_key(key: str) -> bool:
    """Whether a canonical key may be stored: short enough, printable, and without an e-mail address."""
    return len(key) <= MAX_KEY_LENGTH and key.isprintable() and not has_email(key)


def remove_emails(text: str) -> str:
    """The text without its e-mail addresses."""
    return _EMAIL.sub("", text) if "@" in text else text


def clean_line(text: str) -> str:
    """One line: no control characters, lone surrogates or e-mail addresses; runs of white space become one blank."""
    if not text.isprintable():
        text = _CONTROL.sub("", _BLANKS.sub(" ", text))
    return " ".join(remove_emails(text).split())


def clean_paragraphs(text: str) -> str:
    """Text of several lines: no control characters, lone surrogates or e-mail addresses; line ends become `\\n`."""
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return remove_emails(text).strip()


def clean_title(text: str) -> str:
    """A title: HTML entities decoded and tags removed, then as `clean_line`."""
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if "<" in text:
        text = _GLUED_OPEN.sub(" ", text)
        text = _GLUED_CLOSE.sub(" ", text)
        text = _TAG.sub("", text)
    return clean_line(text)


def is_only_control(text: str) -> bool:
    """Whether the text consists of control characters and white space, with at least one control character."""
    return _CONTROL.search(text) is not None and not _CONTROL.sub("", text).strip()


def clean_name(text: object) -> str | None:
    """The name of a person, institution, topic or venue, cut at NAME_LENGTH_MAX; None if nothing is left."""
    if not isinstance(text, str):
        return None
    return clean_title(text)[:NAME_LENGTH_MAX].strip(" ,;") or None


def clean_url(text: object) -> str | None:
    """An http or https address that is safe to store and to link to; None for anything else."""
    if not isinstance(text, str):
        return None
    text = text.strip()
    if not text.isprintable() or " " in text or len(text) > URL_LENGTH_MAX or has_email(text):
        return None
    if _PLAIN_URL.fullmatch(text):  # the fast path for nearly all addresses
        return text
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not parts.hostname or parts.username is not None:
        return None
    return text
