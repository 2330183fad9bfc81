"""Presentation MathML → plain text that reads right, and MathML that is safe to show.

The plain text is linear: 5/2, (a+b)/c, √s, x², x_max, ³⁸Ca, [1, 0; 0, 1]. Annotations repeat the formula in another
form and are left out.
"""

import re
from collections.abc import Callable, Iterable
from html import escape
from xml.etree.ElementTree import Element

from bzpeer.importers.subscripts import subscript, superscript
from cypher.text.mathematics import MATHML_ATTRIBUTES

_TOKENS = frozenset({"mi", "mn", "mo", "ms", "mtext"})
_LEFT_OUT = frozenset({"annotation", "annotation-xml", "malignmark", "maligngroup", "mprescripts", "none"})
_FUNCTIONS = frozenset(
    {"arg", "cos", "cosh", "cot", "deg", "det", "dim", "exp", "gcd", "inf", "ker", "lim", "ln", "log", "max", "min"}
    | {"mod", "sin", "sinh", "sup", "tan", "tanh", "tr", "Tr"}
)
_LARGE = frozenset("∑∏∐∫∬∮⋃⋂⨁⨂")
_RELATIONS = "=<>≤≥≠≈≃≅∼≡→←↔⇒⇔∈∉⊂⊆⊃⊇∝≪≫≲≳⩽⩾≔"
_AROUND_RELATION = re.compile(rf"\s*([{_RELATIONS}])\s*")
_OPENING, _CLOSING = "([{⟨⌊⌈|‖", ")]}⟩⌋⌉|‖"
_ACCENTS = {
    "¯": "\u0304", "‾": "\u0304", "―": "\u0304", "_": "\u0304", "\u0304": "\u0304", "\u0305": "\u0304", "^": "\u0302",
    "ˆ": "\u0302", "\u0302": "\u0302", "~": "\u0303", "˜": "\u0303", "∼": "\u0303", "\u0303": "\u0303", "˙": "\u0307",
    ".": "\u0307", "\u0307": "\u0307", "¨": "\u0308", "..": "\u0308", "\u0308": "\u0308", "→": "\u20d7",
    "⃗": "\u20d7", "⇀": "\u20d7", "ˇ": "\u030c", "˘": "\u0306",
}  # fmt: skip
_ATOM = re.compile(r"\d[\d.]*|[^\W\d_][\u0300-\u036f\u20d0-\u20ff]*[₀-ₜⁱ-ⁿ²³¹′]*|[^\W\d_]_\w+")
_TERM = re.compile(r"[-−]?[\w.′\u0300-\u036f\u20d0-\u20ff₀-ₜ⁰-ⁿ²³¹]+")


def plain_mathml(element: Element) -> str:
    """A formula as plain text in one line."""
    return " ".join(_plain(element).split())


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _plain(element: Element) -> str:
    name = element.tag
    children = [child for child in element if child.tag not in _LEFT_OUT]
    if name in _TOKENS:
        # blanks of mtext separate it from the formula
        return (
            " ".join("".join(element.itertext()).replace("\n", " ").split(" ")) if name == "mtext" else _text(element)
        )
    if name in _LEFT_OUT or name == "mphantom":
        return ""
    if name == "mspace":
        return " "
    if name in ("semantics", "maction"):
        return _plain(children[0]) if children else ""
    if name == "mmultiscripts":
        return _plain_multiscripts(element)
    if name == "mtable":
        return "; ".join(", ".join(map(_joined_children, row)) for row in children)
    if name == "mfenced":
        inner = f"{(element.get('separators') or ',')[:1]} ".join(map(_plain, children))
        return f"{element.get('open', '(')}{inner}{element.get('close', ')')}"
    write = _LAYOUTS.get(name)
    if write is not None and len(children) == write[0]:
        return write[1](element, [_plain(child) for child in children])
    inner = _joined_children(element)
    return f"√{_factor(inner)}" if name == "msqrt" and inner else inner


def _joined_children(element: Element) -> str:
    """The children one after another, with blanks around relations, fractions and after functions."""
    joined = " ".join((element.text or "").split())
    before: Element | None = None
    children = [child for child in element if child.tag not in _LEFT_OUT]
    for at, child in enumerate(children):
        text = _plain(child)
        if child.tag == "mtable" and text and joined[-1:] not in tuple(_OPENING):
            text = f"[{text}]"
        is_relation = child.tag == "mo" and len(text) == 1 and text in _RELATIONS
        if is_relation and joined and at + 1 < len(children):
            text = f" {text} "
        elif before is not None and text[:1].isalnum():
            divided = joined[-1:].isalnum() and (_is_fraction(before) or _is_fraction(child))
            text = f" {text}" if divided or _is_function(before) else text
        joined += text + " ".join((child.tail or "").split())
        before = child if text else before
    return joined


def _is_fraction(element: Element) -> bool:
    inner = element
    while inner.tag in ("mrow", "mstyle", "mpadded") and len(inner) == 1:
        inner = inner[0]
    return inner.tag == "mfrac"


def _is_function(element: Element) -> bool:
    """Whether an element is a function or a large operator, with or without scripts."""
    inner = element
    while inner.tag in ("mrow", "mstyle", "msub", "msup", "msubsup", "munder", "munderover") and len(inner):
        inner = inner[0]
    name = _text(inner)
    return inner.tag in _TOKENS and (name in _FUNCTIONS or (name in _LARGE and inner is not element))


def _tight(text: str) -> str:
    return _AROUND_RELATION.sub(r"\1", " ".join(text.split()))  # the pattern is slow on many blanks


def _is_bracketed(text: str) -> bool:
    """Whether one pair of brackets contains the whole text."""
    if text[:1] not in ("(", "["):
        return False
    depth = 0
    for at, letter in enumerate(text):
        depth += (letter in "([") - (letter in ")]")
        if depth == 0:
            return at == len(text) - 1
    return False


def _factor(text: str) -> str:
    """A text as one factor: with brackets unless it is a number, a letter with its scripts, or in brackets."""
    return text if not text or _ATOM.fullmatch(text) or _is_bracketed(text) else f"({text})"


def _term(text: str) -> str:
    """A text as a side of a fraction: with brackets unless it is one product of letters and numbers."""
    return text if not text or _TERM.fullmatch(text) or _is_bracketed(text) else f"({text})"


def _base(text: str) -> str:
    return f"({text})" if "/" in text or " " in text.strip() else text


def _fraction(element: Element, parts: list[str]) -> str:
    above, below = parts
    if (element.get("linethickness") or "")[:1] == "0":  # a binomial coefficient, a list of conditions
        return f"{above} choose {below}"
    return f"{_term(above.strip())}/{_term(below.strip())}"


def _root(_: Element, parts: list[str]) -> str:
    return superscript(parts[1], "x") + f"√{_factor(parts[0].strip())}"


def _above(_: Element, parts: list[str]) -> str:
    base, above = parts[0], parts[1].strip()
    accent = _ACCENTS.get(above)
    if accent is not None and base.strip():
        return base.strip()[0] + accent + base.strip()[1:]
    return _super(base, above)


def _super(base: str, text: str) -> str:
    return _base(base) + superscript(_tight(text), base or "x")


def _sub(base: str, text: str) -> str:
    return _base(base) + subscript(_tight(text), base, is_mathematics=bool(base.strip()))


def _sub_and_super(_: Element, parts: list[str]) -> str:
    return _super(_sub(parts[0], parts[1]), parts[2])


_LAYOUTS: dict[str, tuple[int, Callable[[Element, list[str]], str]]] = {
    "mfrac": (2, _fraction),
    "mroot": (2, _root),
    "msub": (2, lambda _, parts: _sub(*parts)),
    "munder": (2, lambda _, parts: _sub(*parts)),
    "msup": (2, lambda _, parts: _super(*parts)),
    "mover": (2, _above),
    "msubsup": (3, _sub_and_super),
    "munderover": (3, _sub_and_super),
}
"""Elements with a fixed number of children, and functions that write them."""


def _plain_multiscripts(element: Element) -> str:
    children = list(element)
    if not children:
        return ""
    names = [child.tag for child in children]
    before = names.index("mprescripts") if "mprescripts" in names else len(children)
    base = _plain(children[0])
    scripts = [_tight(_plain(child)).strip() for child in children]
    text = ""
    for at in range(before + 1, len(children), 2):
        text += subscript(scripts[at], "") + "".join(superscript(script, "x") for script in scripts[at + 1 : at + 2])
    text += base
    for at in range(1, before, 2):
        text = _sub(text, scripts[at]) if scripts[at] else text
        text = _super(text, scripts[at + 1]) if at + 1 < before and scripts[at + 1] else text
    return text


def write_mathml(element: Element) -> str:
    """A formula as a `math` element with the elements and attributes of MATHML_ATTRIBUTES only."""
    display = ' display="block"' if element.get("display") == "block" else ""
    inner = _write_children(element) if element.tag == "math" else _write(element)
    return f"<math{display}>{inner}</math>"


def _write(element: Element) -> str:
    name = element.tag
    if name in _TOKENS:
        token = "mtext" if name == "ms" else name
        text = _text(element)
        if name == "mtext" and text:  # MathML cuts blanks at the ends
            whole = "".join(element.itertext())
            text = "\u00a0" * (whole[0] == " ") + text + "\u00a0" * (whole[-1] == " ")
        return f"<{token}{_write_attributes(element, token)}>{escape(text, quote=False)}</{token}>"
    children = [child for child in element if child.tag not in ("annotation", "annotation-xml")]
    if name in ("semantics", "maction"):
        return _write(children[0]) if children else "<mrow></mrow>"
    if name == "none":
        return "<mrow></mrow>"
    if name == "mfenced":
        return _write_fenced(element, children)
    written = name if name in MATHML_ATTRIBUTES and name not in ("math", "menclose") else "mrow"
    return f"<{written}{_write_attributes(element, written)}>{_write_children(element)}</{written}>"


def _write_children(element: Element) -> str:
    children = [child for child in element if child.tag not in ("annotation", "annotation-xml")]
    return _write_text(element.text) + "".join(_write(child) + _write_text(child.tail) for child in children)


def _write_text(text: str | None) -> str:
    words = " ".join((text or "").split())
    return f"<mtext>{escape(words, quote=False)}</mtext>" if words else ""


def _write_fenced(element: Element, children: Iterable[Element]) -> str:
    separator = escape((element.get("separators") or ",")[:1], quote=False)
    inner = f"<mo>{separator}</mo>".join(map(_write, children))
    opening, closing = (
        escape(element.get(side, default), quote=False) for side, default in (("open", "("), ("close", ")"))
    )
    return f"<mrow><mo>{opening}</mo>{inner}<mo>{closing}</mo></mrow>"


def _write_attributes(element: Element, name: str) -> str:
    allowed = MATHML_ATTRIBUTES.get(name, set())
    return "".join(f' {key}="{escape(value)}"' for key, value in sorted(element.items()) if key in allowed)
