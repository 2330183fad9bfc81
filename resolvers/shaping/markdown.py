"""Markdown that users wrote → HTML that is safe to show as it is.

CommonMark with tables and strikethrough, without HTML of one's own, images (they would ask other hosts) and headings
(the page has its own). What comes of it is cleaned again by an allow-list, so that no flaw of one of the two is enough.
"""

from functools import lru_cache

import nh3
from markdown_it import MarkdownIt

TAGS = frozenset("a blockquote br code em hr li ol p pre s strong table tbody td th thead tr ul".split())  # noqa: SIM905  # read as words
ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}}
SCHEMES = frozenset({"http", "https", "mailto"})
REL = "nofollow ugc noopener noreferrer"
REMEMBERED = 2048

CELLS_MAX = 2_000
"""Most cells of tables in a text: a row of many is as long for each of the lines after it."""


def _parser() -> MarkdownIt:
    plain = MarkdownIt("commonmark", {"html": False}).enable("strikethrough")
    return plain.disable(["image", "heading", "lheading", "html_block", "html_inline"])


_MARKDOWN = _parser().enable("table")
_WITHOUT_TABLES = _parser()
_CLEANER = nh3.Cleaner(
    tags=set(TAGS),
    attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
    url_schemes=set(SCHEMES),
    link_rel=REL,
    url_relative="deny",
)


@lru_cache(REMEMBERED)
def render(text: str) -> str:
    """The text as HTML: tags of TAGS only, links to web and mail addresses only."""
    lines = text.split("\n")
    cells = len(lines) * max(line.count("|") for line in lines)
    parser = _MARKDOWN if cells <= CELLS_MAX else _WITHOUT_TABLES
    return _CLEANER.clean(parser.render(text)).strip()


def render_any(text: str | None) -> str | None:
    """The text as HTML, if there is one."""
    return None if text is None else render(text)
