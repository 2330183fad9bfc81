"""Text in XML 1.0 (https://www.w3.org/TR/xml/): markup escaped, characters it cannot hold left out."""

import re

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_TEXT = re.compile("[&<>\r]")
# parsers make blanks of these where they stand in an attribute
_ATTRIBUTE_ESCAPES = _ESCAPES | {'"': "&quot;", "\n": "&#10;", "\t": "&#9;"}
_ATTRIBUTE = re.compile('[&<>\r"\n\t]')


def element_text(text: str) -> str:
    """The text as the content of an element; a parser gives it back as it was."""
    return _TEXT.sub(lambda found: _ESCAPES[found[0]], _FORBIDDEN.sub("", text))


def attribute_text(text: str) -> str:
    """The text as the value of an attribute between double quotes; a parser gives it back as it was."""
    return _ATTRIBUTE.sub(lambda found: _ATTRIBUTE_ESCAPES[found[0]], _FORBIDDEN.sub("", text))
