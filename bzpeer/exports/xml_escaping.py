"""Text → XML 1.0 (https://www.w3.org/TR/xml/): markup is escaped; characters that XML cannot hold are left out."""

import re

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_TEXT = re.compile("[&<>\r]")
# a parser would replace line ends and tabs in an attribute by blanks
_ATTRIBUTE_ESCAPES = _ESCAPES | {'"': "&quot;", "\n": "&#10;", "\t": "&#9;"}
_ATTRIBUTE = re.compile('[&<>\r"\n\t]')


def escape_content(text: str) -> str:
    """The text as the content of an element; a parser returns the original text."""
    return _TEXT.sub(lambda found: _ESCAPES[found[0]], _FORBIDDEN.sub("", text))


def escape_attribute(text: str) -> str:
    """The text as an attribute value between double quotes; a parser returns the original text."""
    return _ATTRIBUTE.sub(lambda found: _ATTRIBUTE_ESCAPES[found[0]], _FORBIDDEN.sub("", text))
