"""Web addresses, DOIs and arXiv ids in the text of Markdown → links.

markdown-it has the rules and leaves the search to an object. linkify-it, its usual one, takes 3.7 s for 10,000
characters of `www.`; the search here is linear.
"""

import re
from dataclasses import dataclass
from typing import Any, cast

from markdown_it import MarkdownIt

# An address has no blank, no character that changes the direction of the text, and none of the quotes and full-width
# punctuation that enclose it. An old DOI may have a SICI such as <1661::AID-SIM968>.
_REST = (
    r"(?:[^\s<>\"|“”«»\u200e\u200f\u202a-\u202e\u2066-\u2069\u3000-\u3011\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]"
    r"|<[0-9]+:[\w:.-]{0,40}>)"
)
_ADDRESS = re.compile(
    rf"(?<![a-z0-9])(?P<web>https?://[^\W_]{_REST}*)"
    rf"|(?<![\w./@-])(?P<www>www\.[\w-]+\.[^\W_]{_REST}*)"
    rf"|(?<![\w./@-])(?P<doi>10\.[0-9]{{4,9}}(?:\.[0-9]+)*/{_REST}+)"
    r"|(?<![\w./@-])arxiv:\s?(?P<arxiv>(?:[0-9]{4}\.[0-9]{4,5}|[a-z-]+(?:\.[a-z]{2})?/[0-9]{7})(?:v[0-9]{1,3})?)(?!\w)",
    re.I,
)
_MAY_HAVE = re.compile(r"://|www\.|10\.[0-9]|arxiv:", re.I)
_TRAILING = "?!.,:;*_~'’…"
_BRACKETS = {")": "(", "]": "[", "}": "{"}


@dataclass(frozen=True, slots=True)
class BareLink:
    """An address in a text: from `index` to before `last_index`. Its attributes are those that markdown-it reads."""

    schema: str
    index: int
    last_index: int
    text: str
    url: str


class BareLinkSearch:
    """The search for addresses, with the methods of linkify-it that markdown-it calls."""

    def pretest(self, text: str) -> bool:
        """Whether the text may have an address."""
        return _MAY_HAVE.search(text) is not None

    def test(self, text: str) -> bool:
        """Whether the text may have an address."""
        return self.pretest(text)

    def match(self, text: str) -> list[BareLink]:
        """The addresses of a text."""
        return [link for found in _ADDRESS.finditer(text) if (link := _link_of(found))]

    def match_at_start(self, text: str) -> BareLink | None:
        """The address at the start of a text."""
        found = _ADDRESS.match(text)
        return _link_of(found) if found else None


def _link_of(found: re.Match[str]) -> BareLink | None:
    start, end = found.start(), _end(found.string, *found.span())
    text = found.string[start:end]
    kind = found.lastgroup
    if kind == "web":
        url = text
    elif kind == "www":
        url = f"http://{text}"
    elif kind == "doi":
        url = f"https://doi.org/{text.replace('#', '%23').replace('?', '%3F')}"
    else:
        url = f"https://arxiv.org/abs/{found['arxiv']}"
    return None if text.endswith("/") and kind == "doi" else BareLink(f"{kind}:", start, end, text, url)


def _end(text: str, start: int, end: int) -> int:
    """The end of an address without the punctuation of the sentence around it."""
    while end > start:
        last = text[end - 1]
        opening = _BRACKETS.get(last)
        unbalanced = opening is not None and text.count(last, start, end) > text.count(opening, start, end)
        if last not in _TRAILING and not unbalanced:
            break
        end -= 1
    return end


def link_addresses(parser: MarkdownIt) -> None:
    """A plugin of markdown-it: bare addresses become links, except in code and in links."""
    parser.linkify = cast("Any", BareLinkSearch())
    parser.options["linkify"] = True
    parser.enable("linkify")
