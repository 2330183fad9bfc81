"""Text with markup → a tree of elements.

Titles and abstracts carry HTML, JATS, MathML and the vocabularies of publishers, often cut, nested wrongly or without
declared prefixes, beside `<` that is mathematics ("0<i and j>0"). An HTML parser takes any `<` before a letter as a
tag. So this module decides first which tags are markup. It writes those, properly nested, with all other text escaped,
and the standard library's XML parser reads the result.

A tag is markup if it is well formed, with all attribute values given, and

- its name is of a known vocabulary (VOCABULARY; prefixes and case do not matter), or has a prefix, or it has quoted
  attributes, and
- it has its matching end, or is empty (`<x/>`, `<br>`, `<img …>`).

Without its match, a tag is markup only if it is an end tag, has a prefix, or is a `<p>` or `<li>` where a sentence
ends. All else is text: `a<b and c>d`, `<VRIA>`, `<think>…</think>`, `the <i> tag`.
"""

import html
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from html.entities import html5
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

import nh3

from cypher.text.mathematics import MATHML_ATTRIBUTES

DEPTH_MAX = 60
"""Most nested elements; elements that are nested more deeply are unwrapped."""

DECODED_MAX = 3
"""Most times that entities are decoded: sources encode twice, `&amp;lt;sub&amp;gt;`."""

_NAMES = """
    audio big body button canvas dir embed font form head html iframe input label main math noscript object section
    script style svg template title video

    annotation annotation-xml maction maligngroup malignmark merror mfenced mglyph mlabeledtr mlongdiv ms mscarries
    mscarry msgroup msline msrow mstack semantics

    abbrev abstract alternatives attrib bold boxed-text break chem-struct chem-struct-wrap def def-item def-list
    disp-formula disp-formula-group disp-quote email ext-link fig fixed-case fn graphic inline-formula inline-graphic
    inline-supplementary-material institution italic kwd kwd-group list list-item media milestone-end milestone-start
    monospace named-content overline preformat private-char related-article roman sans-serif sc sec statement
    styled-content subtitle supplementary-material table-wrap tex-math textual-form trans-abstract underline uri
    verse-group verse-line xref

    abstract-sec bi blockformula emph emphasis equation equationsource fi formula heading hi imageobject inf
    inlineequation inlinemediaobject para scp sb section-title simple-para simplepara small-caps sp subscript
    superscript tex ulink
"""
"""HTML that is not in nh3's list of harmless elements, MathML that is read and not written, JATS, other publishers."""

VOCABULARY = frozenset(nh3.ALLOWED_TAGS) | frozenset(MATHML_ATTRIBUTES) | frozenset(_NAMES.split())
"""Names of elements, in lower case and without prefix."""

PARAGRAPH_END = "paragraph-end"
"""The element that replaces a `<p>` or `<li>` without end tag, and an end tag `</p>` without start."""

_VOID = frozenset({"br", "break", "hr", "img", "wbr"})
_PARAGRAPHS = frozenset({"li", "p", "para", "simplepara"})
# elements whose attributes may lack a value, as in <script async>; they are removed from the text
_LOOSE = frozenset({"audio", "embed", "iframe", "img", "input", "object", "script", "style", "svg", "video"})
_ATTRIBUTES_READ = frozenset(name for names in MATHML_ATTRIBUTES.values() for name in names) | {
    "alttext", "close", "encoding", "format", "open", "ref-type", "rend", "separators", "type"
}  # fmt: skip

_ATTRIBUTE_PATTERN = r"\s+(?P<attribute>[A-Za-z_][\w:.-]*)(?:\s*=\s*(?P<value>\"[^\"]*\"|'[^']*'|[^\s\"'=<>`]+))?"
_ATTRIBUTE = re.compile(_ATTRIBUTE_PATTERN, re.ASCII)
_TAG_PATTERN = (
    r"<(?P<end>/)?(?:(?P<prefix>[A-Za-z][\w.-]*):)?(?P<name>[A-Za-z][A-Za-z0-9-]*)"
    rf"(?P<attributes>(?:{re.sub('[?]P<[a-z]+>', '?:', _ATTRIBUTE_PATTERN)})*+)\s*(?P<empty>/)?>"
)
_TAG = re.compile(_TAG_PATTERN, re.ASCII)
_ENTITY = re.compile(
    rf"{_TAG_PATTERN}|&(?P<entity>#\d{{1,7}};|#[xX][0-9A-Fa-f]{{1,6}};|[A-Za-z][A-Za-z0-9]{{1,31}};"
    r"|(?:amp|gt|lt|nbsp|quot)(?![A-Za-z0-9;=]))",
    re.ASCII,
)
_SENTENCE_END = re.compile(r"(?:^|[.!?:;…)>”\"])\s*$")
# titles in title case have entities in title case too
_RESPELLED = {"Lt;": "<", "Gt;": ">"}


@dataclass(slots=True, eq=False)
class _Tag:
    """A tag: its place in the text, its name in lower case, and the start or end tag that matches it."""

    start: int
    stop: int
    name: str
    prefix: str
    attributes: str
    is_end: bool
    is_empty: bool
    match: "_Tag | None" = None


def decode_entities(text: str) -> str:
    """The text with character references decoded, also those that are encoded twice. Attributes stay as they are.

    A reference ends with a semicolon, except for five frequent ones: `R&D`, `AT&T` and `&c` stay.
    """
    for _ in range(DECODED_MAX):
        if "&" not in text:
            break
        decoded = _ENTITY.sub(_decoded, text)
        if decoded == text:
            break
        text = decoded
    return text


def _decoded(found: re.Match[str]) -> str:
    name = found["entity"]
    if name is None:  # a tag
        return found[0]
    if name in _RESPELLED:
        return _RESPELLED[name]
    if name[0] != "#" and name.endswith(";") and name not in html5:
        return html5.get(name.lower(), found[0])
    return html.unescape(f"&{name.rstrip(';')};")


def remove_declarations(text: str) -> str:
    """The text without comments, processing instructions and document types, and without the marks of CDATA."""
    if "<!" not in text and "<?" not in text:
        return text
    for opening, closing in (("<!--", "-->"), ("<?", "?>"), ("<!DOCTYPE", ">"), ("<!doctype", ">")):
        text = "".join(part for part, is_inside in _split_between(text, opening, closing) if not is_inside)
    return "".join(part for part, _ in _split_between(text, "<![CDATA[", "]]>"))


def _split_between(text: str, opening: str, closing: str) -> Iterator[tuple[str, bool]]:
    """The parts of a text outside and inside of two marks, without the marks."""
    end = 0
    while (start := text.find(opening, end)) >= 0 and (stop := text.find(closing, start + len(opening))) >= 0:
        yield text[end:start], False
        yield text[start + len(opening) : stop], True
        end = stop + len(closing)
    yield text[end:], False


def read_markup(text: str) -> ElementTree.Element | None:
    """The tree of a text with decoded entities and without control characters; None if nothing in it is markup.

    The root is an element `text`. Names are in lower case and without prefix.
    """
    tags = _markup_tags(text)
    return ElementTree.fromstring(_write_xml(text, tags)) if tags else None  # noqa: S314  # no DOCTYPE, no entities


def _markup_tags(text: str) -> list[_Tag]:
    """The tags that are markup, in their order."""
    tags = [_read_tag(found) for found in _TAG.finditer(text) if _may_be_markup(found)]
    opened: dict[tuple[str, str], list[_Tag]] = {}
    for tag in tags:
        if tag.is_empty:
            continue
        of_name = opened.setdefault((tag.prefix, tag.name), [])
        if not tag.is_end:
            of_name.append(tag)
        elif of_name:
            tag.match = of_name.pop()
            tag.match.match = tag
    return [tag for tag in tags if tag.match or tag.is_empty or _is_markup_alone(tag, text)]


def _may_be_markup(found: re.Match[str]) -> bool:
    """Whether a tag is well formed, and of a vocabulary. Its match is not considered."""
    name, attributes = found["name"].lower(), found["attributes"]
    if found["end"] and (attributes or found["empty"]):
        return False
    if attributes and name not in _LOOSE and any(each["value"] is None for each in _ATTRIBUTE.finditer(attributes)):
        return False
    return bool(name in VOCABULARY or found["prefix"] or found["end"] or '"' in attributes or "'" in attributes)


def _read_tag(found: re.Match[str]) -> _Tag:
    name = found["name"].lower()
    return _Tag(
        start=found.start(),
        stop=found.end(),
        name=name,
        prefix=(found["prefix"] or "").lower(),
        attributes=found["attributes"],
        is_end=found["end"] is not None and name not in _VOID,
        is_empty=found["empty"] is not None or name in _VOID,
    )


def _is_markup_alone(tag: _Tag, text: str) -> bool:
    """Whether a tag without a match is markup."""
    if tag.name not in VOCABULARY:
        return False
    if tag.is_end or tag.prefix:
        return True
    return tag.name in _PARAGRAPHS and _SENTENCE_END.search(text, max(0, tag.start - 20), tag.start) is not None


def _write_xml(text: str, tags: list[_Tag]) -> str:
    """XML of the text in an element `text`. An element that ends before elements in it do ends these too."""
    parts = ["<text>"]
    opened: list[_Tag] = []
    end = 0
    for tag in tags:
        parts.append(escape(text[end : tag.start]))
        end = tag.stop
        if tag.is_empty:
            parts.append(f"<{tag.name}{_write_attributes(tag)}/>")
        elif tag.match is None:
            parts.append(f"<{PARAGRAPH_END}/>" if tag.name in _PARAGRAPHS else "")
        elif not tag.is_end and len(opened) < DEPTH_MAX:
            opened.append(tag)
            parts.append(f"<{tag.name}{_write_attributes(tag)}>")
        elif tag.is_end and tag.match in opened:
            while (last := opened.pop()) is not tag.match:
                parts.append(f"</{last.name}>")
            parts.append(f"</{last.name}>")
    parts.append(escape(text[end:]))
    parts += [f"</{tag.name}>" for tag in reversed(opened)]
    return "".join([*parts, "</text>"])


def _write_attributes(tag: _Tag) -> str:
    values: dict[str, str] = {}
    for found in _ATTRIBUTE.finditer(tag.attributes):
        name, value = found["attribute"].lower(), found["value"]
        if name in _ATTRIBUTES_READ and value:
            values.setdefault(name, html.unescape(value.strip(value[0]) if value[0] in "\"'" else value))
    return "".join(f" {name}={quoteattr(''.join(filter(str.isprintable, value)))}" for name, value in values.items())


def remove_elements(parent: ElementTree.Element, removed: Collection[ElementTree.Element]) -> None:
    """Remove children of an element and keep the text after them."""
    if not removed:
        return
    kept: list[ElementTree.Element] = []
    tails: list[list[str]] = [[parent.text or ""]]
    for child in parent:
        if child in removed:
            tails[-1].append(child.tail or "")
        else:
            kept.append(child)
            tails.append([child.tail or ""])
    parent.text = "".join(tails[0])
    parent[:] = kept
    for child, tail in zip(kept, tails[1:], strict=True):
        child.tail = "".join(tail)
