"""Text as it may be stored: no control characters, no markup where there should be none, no e-mail
addresses."""

import html
import re
import unicodedata
from urllib.parse import urlsplit

MAX_NAME = 500
"""Characters of a name; the longest real ones are consortia."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_BLANKS = re.compile(r"\s+")
_EMAIL = re.compile(r"[\w.+%{},|*'-]*@(?:[a-z0-9-]+\.)+[a-z]{2,}", re.I)
_TAGS = (
    "abstract|b|bold|br|em|font|i|inf|italic|jats:[a-z-]+|li|mml:[a-z-]+|math|mi|mn|mo|mrow|msub|msup|msubsup|mtext|"
    "ol|p|sc|scp|small|span|strong|sub|sup|title|tt|u|ul|underline"
)
_TAG = re.compile(rf"</?(?:{_TAGS})(?:\s[^<>]*)?/?>", re.I)
# publishers lose the blank around an emphasised word: `refinement with<i>SHELXL</i>`
_GLUED_OPEN = re.compile(r"(?<=[^\W\d_]{3})(?=<(?:i|b|em|strong|italic|bold|scp)>\w)", re.I)
_GLUED_CLOSE = re.compile(r"(?<=</[ib]>)(?=[^\W\d_]{3})", re.I)


def has_email(text: str) -> bool:
    """Whether an e-mail address is in the text."""
    return "@" in text and _EMAIL.search(text) is not None


def without_emails(text: str) -> str:
    """The text without the e-mail addresses in it."""
    if "@" not in text:
        return text
    return _EMAIL.sub("", text)


def plain(text: str) -> str:
    """One line of text: control characters and lone surrogates out, white space to single blanks, no e-mail
    address."""
    if not text.isprintable():
        text = _CONTROL.sub("", _BLANKS.sub(" ", text))
    return " ".join(without_emails(text).split())


def paragraphs(text: str) -> str:
    """Text of several lines: control characters and lone surrogates out, ends of lines alike, no e-mail address."""
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    return without_emails(text).strip()


def title(text: str) -> str:
    """A title as one reads it: entities decoded, tags out, then as `plain`."""
    if "&" in text:
        text = html.unescape(html.unescape(text))
    if "<" in text:
        text = _GLUED_OPEN.sub(" ", text)
        text = _GLUED_CLOSE.sub(" ", text)
        text = _TAG.sub("", text)
    return plain(text)


def is_only_control(text: str) -> bool:
    """Whether a text that is not empty holds nothing but control characters and blanks, and at least one of
    the former."""
    return _CONTROL.search(text) is not None and not _CONTROL.sub("", text).strip()


def name(text: object) -> str | None:
    """A name of a person, an institution or a topic; None when nothing of it is left."""
    if not isinstance(text, str):
        return None
    return title(text)[:MAX_NAME].strip(" ,;") or None


def normalised(text: str) -> str:
    """What two spellings of one name have in common: compatibility forms, case and blanks folded."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


_WORD = re.compile(r"\w+")


def may_be_one(one: str, other: str) -> bool:
    """Whether two names may be one person's: every word of the shorter is in the longer, or the initial of
    one that is.

    Accents, case, order and punctuation do not count.
    """
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    return all(
        any(word == whole or (1 in {len(word), len(whole)} and word[0] == whole[0]) for whole in longer)
        for word in shorter
    )


def _words(text: str) -> list[str]:
    bare = "".join(part for part in unicodedata.normalize("NFKD", text) if not unicodedata.combining(part))
    return _WORD.findall(bare.casefold())


_PLAIN_ADDRESS = re.compile(r"https?://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:/[!-~]*)?")


def web_address(text: object) -> str | None:
    """An http or https URL as it may be stored and linked to, else None."""
    if not isinstance(text, str):
        return None
    text = text.strip()
    if not text.isprintable() or " " in text or len(text) > 2_000 or has_email(text):
        return None
    if _PLAIN_ADDRESS.fullmatch(text):  # nearly all of them
        return text
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not parts.hostname or parts.username is not None:
        return None
    return text


def site(url: str | None) -> str | None:
    """The host of a home page that is the root of its site, without www.; None for a page below it, or for no
    URL."""
    if url is None:
        return None
    parts = urlsplit(url)
    if parts.path.strip("/") or parts.query:
        return None
    return (parts.hostname or "").removeprefix("www.") or None
