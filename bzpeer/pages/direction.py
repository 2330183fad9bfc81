"""Texts of any language and direction inside a page that is in English.

Each text of a source or a user stands in an element of its own that isolates it, so that it cannot change the order of
the text around it. An isolating element ends at a control character of its own text, so these characters are removed
from all texts that share a line with other text. Text blocks, such as comments, keep them.
"""

import re
from functools import lru_cache

import nh3
from markupsafe import Markup, escape

from cypher.text.mathematics import MATHML_ATTRIBUTES, allow_mathml, format_mathematics

# embeddings and overrides (U+202A to U+202E), isolates (U+2066 to U+2069)
_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|[0-9]{3}))?(-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*", re.I)
_PAGE_LANGUAGE = "en"
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"

FORMAT_TAGS = frozenset("b br em i p strong sub sup".split())  # noqa: SIM905  # read as words
"""The elements of formatted titles and abstracts."""
FORMATTED_MAX = 4096
"""The number of formatted texts whose cleaned HTML is cached."""

_CLEANER = nh3.Cleaner(
    tags={*FORMAT_TAGS, *MATHML_ATTRIBUTES},
    attributes=MATHML_ATTRIBUTES,
    attribute_filter=allow_mathml,
    clean_content_tags={"script", "style", "annotation", "annotation-xml"},
)


def without_controls(text: str) -> str:
    """The text without the control characters that change the direction of what follows them."""
    return text if text.isascii() else _CONTROLS.sub("", text)


def isolated(text: str) -> str:
    """The text for a place that takes no elements, such as the title of a page or a tooltip, before or after others."""
    text = without_controls(text)
    if text.isascii() or not _RIGHT_TO_LEFT.search(text):
        return text
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"


def bdi(text: str | None, language: str | None = None) -> Markup:
    """The text in a `bdi` element, which takes its direction from its first letter; empty for None."""
    if text is None:
        return Markup("")
    return Markup("<bdi{}>{}</bdi>").format(lang(language), escape(without_controls(text)))


def lang(language: str | None) -> Markup:
    """The attribute `lang`, after a blank; empty for English and for a text that is no language tag (BCP 47)."""
    if not language or language == _PAGE_LANGUAGE or not _LANGUAGE.fullmatch(language):
        return Markup("")
    return Markup(' lang="{}"').format(language)


@lru_cache(FORMATTED_MAX)
def formatted(html: str) -> Markup:
    """A formatted title or abstract of the graph, for the content of an element.

    Imports write safe HTML. It is cleaned again because operators can write to the graph by other means.
    """
    if "<" in html or "&#" in html:  # a reference such as &#8238; is a control character
        html = _CLEANER.clean(html)
    return Markup(without_controls(html))  # noqa: S704  # cleaned, or escaped text without elements


@lru_cache(FORMATTED_MAX)
def typeset(text: str) -> Markup:
    """A plain text with its formulas as MathML, for the content of an element."""
    return Markup(without_controls(format_mathematics(text)))  # noqa: S704  # escaped text and sanitised MathML
