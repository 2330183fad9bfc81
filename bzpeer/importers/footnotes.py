"""Footnote marks in titles and names: `title<sup>1</sup>`, but not `10<sup>6</sup>` or `m<sup>2</sup>`."""

import re
from xml.etree.ElementTree import Element

from bzpeer.importers.markup import remove_elements

FOOTNOTES_MAX = 10
"""Most footnote marks that are removed at the end of a text."""

SUPERSCRIPTS = frozenset({"sp", "sup", "superscript"})
"""Names of elements for superscripts."""

_MARK = r"(?:\d{1,2}+|[a-e]|[*∗⋆★☆✩✶#§¶†‡]++)"
# possessive: a long run of marks could be divided in exponentially many ways
_FOOTNOTE = re.compile(rf"\s*+[(\[]?{_MARK}(?:[,;\s]*+{_MARK})*+[)\]]?\s*|[,;\s]+")
# the end of a text after which a number is a power: x², 10⁶, cm³, sin², (n+1)²
_POWER_BASE = re.compile(
    r"(?<!\w)(?:\w{1,2}|\w*\d|sin|cos|tan|log|exp|det|ppm|min|mol|rad)$|[^\w\s.,;:!?)\]}”’\"'…]$"
    r"|\(\s*\w{1,2}\s*[-+−±×*/]\s*\w{1,2}\s*\)$"
)
_MARKED = SUPERSCRIPTS | {"a", "xref"}


def is_footnote(text: str) -> bool:
    """Whether a superscript can be a footnote mark: `1`, `a,b`, `*`, `2)`."""
    return _FOOTNOTE.fullmatch(text) is not None


def is_power(base: str, *, is_name: bool) -> bool:
    """Whether a number after a text is a power. After a name of two words it is not: `Wei Li<sup>2</sup>`."""
    return _POWER_BASE.search(base[-20:]) is not None and not (is_name and " " in base.strip())


def remove_last_footnotes(root: Element, *, is_name: bool) -> None:
    """Remove the footnote marks at the end of a title or name."""
    for _ in range(FOOTNOTES_MAX):
        found = _last_mark(root)
        if found is None:
            return
        parent, last = found
        mark = "".join(last.itertext())
        text = "".join(root.itertext())
        base = text[: text.rindex(mark)]
        is_link = last.tag == "a" and last.find("sup") is None
        if is_link or not is_footnote(mark):
            return
        if last.tag in SUPERSCRIPTS and not _follows_superscript(parent) and is_power(base, is_name=is_name):
            return
        remove_elements(parent, {last})


def _follows_superscript(parent: Element) -> bool:
    """Whether the last child follows a superscript without text between them: then it is not its power."""
    return len(parent) > 1 and parent[-2].tag in SUPERSCRIPTS and not (parent[-2].tail or "").strip()


def _last_mark(root: Element) -> tuple[Element, Element] | None:
    """The superscript or reference at the end of a text, inside of formatting, and its parent."""
    parent = root
    while len(parent):
        last = parent[-1]
        if (last.tail or "").strip(" .") or last.tag == "math":
            return None
        if last.tag in _MARKED:
            return parent, last
        parent = last
    return None
