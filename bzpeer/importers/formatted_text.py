"""Titles, abstracts and names with markup → plain text, and safe HTML.

The plain text is one line that reads right without formatting (subscripts, mathml). The HTML has `i`, `b`, `sub`, `sup`
and MathML, in abstracts `p` too, and nothing else: nh3 sanitises it last. TeX between `$…$`, `\\(…\\)`, `$$…$$` and
`\\[…\\]` is MathML in the HTML, and stays TeX in the plain text.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from html import escape
from xml.etree.ElementTree import Element

import nh3

from bzpeer.importers.footnotes import SUPERSCRIPTS, is_footnote, is_power, remove_last_footnotes
from bzpeer.importers.markup import PARAGRAPH_END, read_markup, remove_elements
from bzpeer.importers.mathml import plain_mathml, write_mathml
from bzpeer.importers.subscripts import subscript, superscript
from cypher.text.mathematics import MATHML_ATTRIBUTES, allow_mathml, format_mathematics, has_formulas

HTML_LENGTH_MAX = 200_000
"""Characters of HTML. A longer text has only its plain form."""

HTML_TAGS = frozenset({"b", "i", "p", "sub", "sup", *MATHML_ATTRIBUTES})
"""The elements of the HTML. Only those of MathML have attributes."""


class Use(StrEnum):
    """The use of a text, which decides what its blocks and superscripts mean."""

    TITLE = "title"
    ABSTRACT = "abstract"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class FormattedText:
    """A plain text, and its HTML if that is not the escaped plain text."""

    plain: str
    html: str | None = None


_CLEANER = nh3.Cleaner(
    tags=set(HTML_TAGS),
    # `*`: nh3 allows `lang` and `title` on all elements otherwise
    attributes={"*": set[str](), **{name: set(allowed) for name, allowed in MATHML_ATTRIBUTES.items()}},
    attribute_filter=allow_mathml,
)

_BOLD = frozenset({"b", "bold", "strong"})
_ITALIC = frozenset({"em", "emph", "emphasis", "fi", "i", "italic"})
_SUBSCRIPT = frozenset({"inf", "sb", "sub", "subscript"})
_TEX = frozenset({"equationsource", "tex", "tex-math"})
_FORMULAS = frozenset(
    {"alternatives", "blockformula", "disp-formula", "equation", "formula", "inline-formula", "inlineequation"}
)
_MATHML = frozenset(MATHML_ATTRIBUTES) | {"mfenced", "semantics"}
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "heading", "section-title", "title"})
_BLOCKS = frozenset(
    {"abstract", "abstract-sec", "article", "aside", "blockquote", "body", "boxed-text", "br", "break", "center", "dd"}
    | {"def-item", "def-list", "details", "disp-quote", "div", "dl", "dt", "fig", "figcaption", "figure", "footer"}
    | {"form", "head", "header", "hr", "html", "li", "list", "list-item", "main", "ol", "p", "para", "pre", "sec"}
    | {"preformat", "section", "simple-para", "simplepara", "statement", "summary", "table", "table-wrap", "tr", "ul"}
    | {"trans-abstract", "verse-group", "verse-line", PARAGRAPH_END}
)
_CELLS = frozenset({"caption", "def", "label", "option", "td", "term", "th"})
_LEFT_OUT = frozenset(
    {"annotation", "annotation-xml", "audio", "button", "canvas", "embed", "fn", "graphic", "iframe", "imageobject"}
    | {"img", "inline-graphic", "inline-supplementary-material", "inlinemediaobject", "input", "media", "noscript"}
    | {"object", "script", "style", "supplementary-material", "svg", "template", "video"}
)
_NOTES = frozenset({"aff", "author-notes", "corresp", "fn", "table-fn"})
# left out before another heading
_SUMMARY = re.compile(r"(?:abstract|summary|résumé|resumen|resumo|riassunto|zusammenfassung|摘要|要旨)[:.]?", re.I)

# publishers leave out the blanks around an element: `refinement with<i>SHELXL</i>`, `in<i>R</i>`
_WORD_END = re.compile(r"[^\W\d_]{3}$|\b(?:an|as|at|by|in|is|of|on|or|to|de|du|el|en|et|la|le|im|un|zu)$")
_LOWER_WORD_END = re.compile(r"(?<![^\W\d_])[a-zà-ÿ]{2,}$|[^\W\d_][a-zà-ÿ]{2,}$")
_TWO_LETTERS = re.compile(r"[^\W\d_]{2}")
_AFTER_WORD = re.compile(r"[a-z.,;:)]{3}$")
_LOWER_WORD = re.compile(r"[a-z]{4}")
_LOWER_WORD_START = re.compile(r"[a-zà-ÿ]{3}")
_WORD_START = re.compile(r"[^\W\d_]{3}")
_NEXT_WORD = re.compile(r"[^\W\d_]{3}|\d{4}(?!\d)|(?:as|at|by|in|is|of|on|or|to)(?!\w)")
_TEX_BODY = re.compile(r"\\begin\{document\}(.*?)(?:\\end\{document\}|$)", re.S)
_TEX_DELIMITERS = (("$$", "$$"), ("$", "$"), (r"\(", r"\)"), (r"\[", r"\]"))
_PREAMBLE = re.compile(r"\\(?:documentclass|usepackage|setlength|pagestyle)(?:\[[^\]]*\]|\{[^}]*\})*")
_BLANKS = re.compile(" {2,}")
_MARKUP = re.compile(r"<[A-Za-z/]")


def read_text(text: str, use: Use) -> FormattedText:
    """The plain text and the HTML of a line without entities, control characters and e-mail addresses.

    Without `<`, `$` and a backslash, no parser runs.
    """
    if _MARKUP.search(text) and (root := read_markup(text)) is not None:
        return _read_tree(root, use)
    if use is Use.NAME or not has_formulas(text):
        return FormattedText(text)
    return _with_html(text, format_mathematics(text))


def _with_html(plain: str, html: str) -> FormattedText:
    if html == escape(plain, quote=False):
        return FormattedText(plain)
    html = _CLEANER.clean(html)
    return FormattedText(plain, html if len(html) <= HTML_LENGTH_MAX and html != escape(plain, quote=False) else None)


def _read_tree(root: Element, use: Use) -> FormattedText:
    if use is not Use.ABSTRACT:
        remove_last_footnotes(root, is_name=use is Use.NAME)
    _prefer_mathml(root)
    writer = _TextWriter(use)
    writer.write_children(root)
    blocks = writer.finish()
    plain = " ".join(plain for plain, _ in blocks)
    if use is Use.NAME:
        return FormattedText(plain)
    if use is Use.TITLE or len(blocks) < 2:
        return _with_html(plain, " ".join(html for _, html in blocks))
    return _with_html(plain, "".join(f"<p>{html}</p>" for _, html in blocks))


def _prefer_mathml(root: Element) -> None:
    """Of a formula in several forms, keep the first in MathML; without one, the first in TeX."""
    for formula in [each for each in root.iter() if each.tag in _FORMULAS]:
        forms = [form for form in formula.iter() if form.tag == "math"] or [
            form for form in formula.iter() if form.tag in _TEX
        ]
        if not forms:
            continue
        kept = set(forms[0].iter())
        for parent in list(formula.iter()):
            removed: set[Element] = set()
            for child in parent:
                others = child.tag in _TEX or (child.tag == "math" and formula.tag == "alternatives")
                if others and child not in kept and forms[0] not in child.iter():
                    removed.add(child)
            remove_elements(parent, removed)


def _read_tex(text: str) -> str:
    """The TeX of a formula without preamble and delimiters."""
    body = _TEX_BODY.search(text)
    tex = _PREAMBLE.sub(" ", body[1] if body else text).strip()
    for opening, closing in _TEX_DELIMITERS:
        if len(tex) >= len(opening + closing) and tex.startswith(opening) and tex.endswith(closing):
            tex = tex[len(opening) : -len(closing)]
            break
    return " ".join(tex.split())


class _TextWriter:
    """Writes plain text and HTML of a tree side by side, in blocks."""

    def __init__(self, use: Use) -> None:
        self._use = use
        self._blocks: list[tuple[str, str]] = []
        self._plain: list[str] = []
        self._html: list[str] = []
        self._heading: tuple[str, str] | None = None

    def finish(self) -> list[tuple[str, str]]:
        """The blocks as plain text and HTML; empty ones are left out."""
        self._end_block()
        self._end_heading()
        return self._blocks

    def write_children(self, element: Element) -> None:
        """Write the content of an element."""
        self._write_text(element.text or "")
        for child in element:
            self._write(child)
            self._write_text(child.tail or "", after=child)

    def _write(self, element: Element) -> None:
        name = element.tag
        if name in _LEFT_OUT or (name == "xref" and element.get("ref-type") in _NOTES):
            return
        if name in _HEADINGS and self._use is Use.ABSTRACT:
            self._write_heading(element)
        elif name in _TEX and element.get("format", "tex").lower() in ("tex", "latex"):
            self._write_tex("".join(element.itertext()))
        elif name in _MATHML:
            self._write_mathml(element)
        elif name in _BLOCKS or name in _HEADINGS:
            self._end_block()
            self.write_children(element)
            self._end_block()
        elif name == "subtitle":
            separator = "" if self._text().rstrip()[-1:] in ("", ":", "?", "!", ".", "–", "—") else ":"
            self._append(f"{separator} ", f"{separator} ")
            self.write_children(element)
        elif name in _CELLS or name == "disp-formula":
            self._append(" ", " ")
            self.write_children(element)
            self._append(" ", " ")
        elif name in _SUBSCRIPT or name in SUPERSCRIPTS:
            self._write_script(element, is_super=name in SUPERSCRIPTS)
        else:
            self._write_inline(element)

    def _inner(self, element: Element) -> tuple[str, str]:
        """Plain text and HTML of an element on one line."""
        writer = _TextWriter(Use.TITLE)
        writer.write_children(element)
        blocks = writer.finish()
        edges = "".join(element.itertext())
        before, after = " " * edges[:1].isspace(), " " * edges[-1:].isspace()
        plain, html = (before + " ".join(side) + after for side in zip(*blocks, strict=True)) if blocks else ("", "")
        return plain, html

    def _write_inline(self, element: Element) -> None:
        tag = _tag_of(element)
        if not tag and element.tag != "scp":
            self.write_children(element)
            return
        plain, html = self._inner(element)
        word = plain.strip()
        if not word:
            self._append(plain, plain)
            return
        is_whole_word = element.tag != "scp" or len(word) > 1
        if is_whole_word and plain[0].isalnum() and _WORD_END.search(self._text()):
            self._append(" ", " ")
        inner = html.strip()
        self._append(plain, html.replace(inner, f"<{tag}>{inner}</{tag}>", 1) if tag else html)

    def _write_script(self, element: Element, *, is_super: bool) -> None:
        plain, html = self._inner(element)
        text, tag = self._text(), "sup" if is_super else "sub"
        is_note = is_super and self._use is Use.NAME and is_footnote(plain) and not is_power(text, is_name=True)
        if not plain.strip() or is_note:
            return
        after = (element.tail or "")[:1]
        self._append(
            superscript(plain, text, after) if is_super else subscript(plain, text), f"<{tag}>{html.strip()}</{tag}>"
        )

    def _write_mathml(self, element: Element) -> None:
        plain = plain_mathml(element)
        if not plain:
            tex = next((each.text for each in element.iter("annotation") if "tex" in each.get("encoding", "")), None)
            self._write_tex(tex or element.get("alttext") or "")
            return
        if element.get("display") == "block":
            plain = f" {plain} "
        elif plain[0].isalnum() and plain[0] not in "₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹" and _LOWER_WORD_END.search(self._text()):
            plain = f" {plain}"
        mathml = write_mathml(element)
        self._append(plain, f"{' ' * plain[0].isspace()}{mathml}{' ' * plain[-1].isspace()}")

    def _write_tex(self, text: str) -> None:
        tex = _read_tex(text)
        if tex:
            formula = f"${tex}$"
            if _LOWER_WORD_END.search(self._text()):
                self._append(" ", " ")
            self._append(formula, format_mathematics(formula))

    def _write_heading(self, element: Element) -> None:
        self._end_block()
        plain, html = (side.strip() for side in self._inner(element))
        if self._heading is not None and _SUMMARY.fullmatch(self._heading[0]):
            self._heading = None
        self._end_heading()
        if plain and (self._blocks or plain.rstrip(":.").lower() != "abstract"):
            self._heading = (plain, html)

    def _end_heading(self) -> None:
        """Write a heading without text as a block."""
        if self._heading is not None:
            self._blocks.append((self._heading[0], f"<b>{self._heading[1]}</b>"))
        self._heading = None

    def _write_text(self, text: str, after: Element | None = None) -> None:
        if after is not None and text and self._needs_blank(after, text):
            self._append(" ", " ")
        self._append(text, format_mathematics(text) if self._use is not Use.NAME else "")

    def _needs_blank(self, element: Element, text: str) -> bool:
        """Whether a publisher left out the blank between an element and the text after it."""
        before = "".join(element.itertext())
        if not before or before[-1].isspace():
            return False
        if element.tag in _MATHML or element.tag in _TEX or element.tag in _FORMULAS:
            return self._text()[-1:] not in ("", " ") and _LOWER_WORD_START.match(text) is not None
        if element.tag in SUPERSCRIPTS:
            base = self._text()[: -len(before)]
            return is_footnote(before) and _TWO_LETTERS.match(text) is not None and _AFTER_WORD.search(base) is not None
        if element.tag in _SUBSCRIPT:
            return before.isdecimal() and _LOWER_WORD.match(text) is not None
        if _tag_of(element) == "i":
            return len(before) > 1 and before[-1].isalnum() and _NEXT_WORD.match(text) is not None
        return _tag_of(element) == "b" and not before.isalpha() and _WORD_START.match(text) is not None

    def _text(self) -> str:
        """The end of the current block's plain text."""
        end = ""
        for part in reversed(self._plain):
            end = part + end
            if len(end) > 20:
                break
        return end[-20:]

    def _append(self, plain: str, html: str) -> None:
        if plain or html:
            self._plain.append(plain)
            self._html.append(html)

    def _end_block(self) -> None:
        plain = " ".join("".join(self._plain).split())
        html = _BLANKS.sub(" ", "".join(self._html)).strip(" ")
        self._plain, self._html = [], []
        if not plain:
            return
        if self._heading is not None:
            heading, formatted = self._heading
            colon = "" if heading[-1] in ".:?!" else ":"
            plain, html = f"{heading}{colon} {plain}", f"<b>{formatted}{colon}</b> {html}"
            self._heading = None
        self._blocks.append((plain, html))


def _tag_of(element: Element) -> str:
    """The element of HTML for an element of inline text; empty for one without formatting."""
    name = element.tag
    style = f"{element.get('type', '')} {element.get('rend', '')}".lower()
    if name == "hi" or (name == "emphasis" and style.strip()):
        return "b" if "bold" in style else "i" if "ital" in style else ""
    return "b" if name in _BOLD else "i" if name in _ITALIC else ""
