"""Text → text that may be stored: without markup, control characters, invisible characters and e-mail addresses.

names, titles, abstracts    entities decoded, markup read; titles and abstracts have a formatted form
single words, reviews       markup is text: `<` and `&` stay
"""

import re
from urllib.parse import urlsplit

from bzpeer.importers.emails import has_email, remove_emails
from bzpeer.importers.formatted_text import FormattedText, Use, read_text
from bzpeer.importers.markup import decode_entities, remove_declarations
from cypher.text.identifiers import MAX_KEY_LENGTH

NAME_LENGTH_MAX = 500
"""Characters of a name. The longest real ones are names of consortia."""

URL_LENGTH_MAX = 2_000
"""Characters of a web address; a longer one is not stored."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_INVISIBLE = re.compile(
    # soft hyphen, grapheme joiner, Mongolian vowel separator, zero-width space, word joiner, invisible operators,
    # byte order mark, interlinear annotation, tags
    "[\u00ad\u034f\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
    # marks, embeddings, overrides and isolates of direction
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]"
)
_JOINER = re.compile(
    # not after letters of Arabic, Indic and other scripts, which need joiners, and not after emoji
    "(?<![\u0600-\u109f\u1780-\u18af\u1a20-\u1aaf\u1b00-\u1bff\u200c\u200d\u20e3\u2600-\u27bf\ua840-\ua8ff"
    "\ua980-\ua9df\uaa00-\uabff\ufb50-\ufdff\ufe0f\ufe70-\ufefc\U00010a00-\U00011fff\U0001e900-\U0001e95f"
    "\U0001f000-\U0001faff])[\u200c\u200d]+"
)
_BLANKS = re.compile(r"\s+")
_PLAIN_URL = re.compile(r"https?://[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+(?:/[!-~]*)?")
_EMPTY_TAIL = re.compile(r"(?:<<?(?:ETX)?>>?\s*){1,3}$")
"""The mark at the end of IEEE's older abstracts, `<<ETX>>`, and its rest `<>`."""


def is_storable_key(key: str) -> bool:
    """Whether a canonical key may be stored: short enough, printable, and without an e-mail address."""
    return len(key) <= MAX_KEY_LENGTH and key.isprintable() and not ("@" in key and has_email(key))


def _visible(text: str) -> str:
    """The text without control characters, lone surrogates, and invisible characters that no script needs."""
    text = _INVISIBLE.sub("", _CONTROL.sub("", text))
    return _JOINER.sub("", text) if "\u200c" in text or "\u200d" in text else text


def clean_line(text: str) -> str:
    """One line: no control or invisible characters and no e-mail addresses; runs of white space become one blank."""
    if not text.isprintable():
        text = _visible(_BLANKS.sub(" ", text))
    return " ".join(remove_emails(text).split())


def clean_paragraphs(text: str) -> str:
    """Text of several lines, as `clean_line`, except that white space stays and line ends become `\\n`."""
    text = _visible(text.replace("\r\n", "\n").replace("\r", "\n"))
    return remove_emails(text).strip()


def read_title(text: str) -> FormattedText:
    """A title without markup, and its formatted form."""
    return _read(text, Use.TITLE)


def read_abstract_text(text: str) -> FormattedText:
    """An abstract without markup, in one line, and its formatted form with paragraphs."""
    return _read(text.replace("&#13;\\n", "\n"), Use.ABSTRACT)  # a line end that was encoded twice, in two ways


def _read(text: str, use: Use) -> FormattedText:
    if "<" not in text and "&" not in text:  # the fast path for nearly all texts
        return read_text(clean_line(text), use)
    line = clean_line(remove_declarations(decode_entities(text)))
    if use is Use.ABSTRACT and line.endswith(">"):
        line = _EMPTY_TAIL.sub("", line).rstrip()
    read = read_text(line, use)
    # markup may have divided an address
    return FormattedText(clean_line(read.plain)) if read.plain is not line and has_email(read.plain) else read


def is_only_control(text: str) -> bool:
    """Whether the text consists of control characters and white space, with at least one control character."""
    return _CONTROL.search(text) is not None and not _CONTROL.sub("", text).strip()


def clean_name(text: object) -> str | None:
    """The name of a person, institution, topic or venue, without markup and cut at NAME_LENGTH_MAX; None if empty."""
    if not isinstance(text, str):
        return None
    name = _read(text, Use.NAME).plain if "<" in text or "&" in text else clean_line(text)
    return name[:NAME_LENGTH_MAX].strip(" ,;") or None


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
