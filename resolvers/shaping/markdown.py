"""Markdown of users → sanitised HTML.

The Markdown is CommonMark with tables, strikethrough, mathematics (TeX), bare links, and line breaks at line ends;
without HTML, images (they would load from other hosts) and headings (the page has its own). An allow-list sanitises the
HTML again, so that a flaw in one of the two does no harm.
"""

from threading import Lock
from typing import Any

import nh3
from cachetools import LRUCache, cached
from markdown_it import MarkdownIt

from cypher.text.mathematics import MATHML_ATTRIBUTES, allow_mathml
from resolvers.shaping.bare_links import link_addresses
from resolvers.shaping.formulas import show_formulas, take_formulas

TAGS = frozenset("a blockquote br code em hr li ol p pre s strong table tbody td th thead tr ul".split())  # noqa: SIM905  # read as words
ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}}
SCHEMES = frozenset({"http", "https", "mailto"})
REL = "nofollow ugc noopener noreferrer"
CACHED_CHARACTERS_MAX = 32_000_000
"""Most characters of cached HTML, of all texts together."""

CELLS_MAX = 2_000
"""Most table cells of a text that is parsed with tables: the parser fills each row to the widest row."""


def _parser() -> MarkdownIt:
    plain = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable("strikethrough")
    plain.use(show_formulas).use(link_addresses)
    return plain.disable(["image", "heading", "lheading", "html_block", "html_inline"])


def _allow(tag: str, attribute: str, value: str) -> str | None:
    return allow_mathml(tag, attribute, value) if tag in MATHML_ATTRIBUTES else value


_MARKDOWN = _parser().enable("table")
_WITHOUT_TABLES = _parser()
_CLEANER = nh3.Cleaner(
    tags={*TAGS, *MATHML_ATTRIBUTES},
    attributes={tag: set(names) for tag, names in (ATTRIBUTES | MATHML_ATTRIBUTES).items()},
    attribute_filter=_allow,
    url_schemes=set(SCHEMES),
    link_rel=REL,
    url_relative="deny",
)


_CACHE: LRUCache[Any, str] = LRUCache(CACHED_CHARACTERS_MAX, getsizeof=len)


@cached(_CACHE, lock=Lock())
def render(text: str) -> str:
    """The text as HTML: only tags in TAGS and MATHML_ATTRIBUTES, and only links with SCHEMES."""
    text, formulas = take_formulas(text)
    lines = text.split("\n")
    cells = len(lines) * max(line.count("|") for line in lines)
    parser = _MARKDOWN if cells <= CELLS_MAX else _WITHOUT_TABLES
    return _CLEANER.clean(parser.render(text, {"formulas": formulas})).strip()


def render_any(text: str | None) -> str | None:
    """The text as HTML; None for None."""
    return None if text is None else render(text)
