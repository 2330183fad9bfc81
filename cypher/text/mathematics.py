r"""TeX → MathML.

Browsers show MathML Core themselves, so that pages need neither JavaScript nor fonts for mathematics. Of the converters
in Python, math-core writes MathML Core (latex2mathml writes attributes that browsers ignore, and the text of \text{…}
unescaped; KaTeX and Temml need Node.js). Its HTML is sanitised again.

    $…$  \(…\)      within a line of text
    $$…$$  \[…\]    on a line of its own
"""

import re
from collections.abc import Callable
from functools import lru_cache
from html import escape

import nh3
from math_core import LatexError, LatexToMathML

TEX_MAX = 2_000
"""Most characters of a formula. A longer one is shown as its source."""

DEPTH_MAX = 50
"""Most nested braces of a formula: the converter is recursive."""

MATHML_MAX = 40_000
"""Most characters of the MathML of a formula. If there are more, the source is shown."""

MATHML_OF_TEXT_MAX = 200_000
"""Most characters of MathML of one text. Of the formulas after that, the source is shown."""

EM_MAX = 6.0
"""Longest length in an attribute, in em, so that a formula does not cover the text around it."""

FORMULAS_CACHED_MAX = 1_024
"""The number of formulas whose MathML is cached."""

MATHML_ATTRIBUTES: dict[str, set[str]] = {
    "math": {"display"},
    "menclose": {"notation"},
    "mfrac": {"linethickness"},
    "mi": {"mathvariant"},
    "mmultiscripts": set(),
    "mn": {"mathvariant"},
    "mo": {"fence", "form", "largeop", "lspace", "maxsize", "minsize", "movablelimits", "rspace", "stretchy"},
    "mover": {"accent"},
    "mpadded": {"depth", "height", "lspace", "voffset", "width"},
    "mphantom": set(),
    "mprescripts": set(),
    "mroot": set(),
    "mrow": {"displaystyle", "scriptlevel"},
    "mspace": {"depth", "height", "width"},
    "msqrt": set(),
    "mstyle": {"displaystyle", "mathvariant", "scriptlevel"},
    "msub": set(),
    "msubsup": set(),
    "msup": set(),
    "mtable": {"columnalign", "displaystyle", "scriptlevel"},
    "mtd": {"class", "columnalign", "columnspan", "rowspan"},
    "mtext": {"mathvariant"},
    "mtr": {"columnalign"},
    "munder": {"accentunder"},
    "munderover": {"accent", "accentunder"},
    "none": set(),
}
"""The elements of MathML that pages show, with their attributes. None of them loads, links or runs anything."""

_CELL_CLASSES = {
    "line-left": "border-left: ",
    "line-right": "border-right: ",
    "line-top": "border-top: ",
    "line-bottom": "border-bottom: ",
    "flush-left": "padding-left: 0",
    "flush-right": "padding-right: 0",
    "wide-left": "padding-left:1em",
}
"""The classes of table cells, with the styles of the converter that they replace."""
_VALUE = re.compile(r"[a-z0-9. +-]{0,60}")
_LENGTH = re.compile(r"([+-]?[0-9]*\.?[0-9]+)(em|rem|ex|px|pt|mu|cm|mm|in|pc)?")
_EM = {"": 1.0, "em": 1.0, "rem": 1.0, "ex": 0.5, "px": 1 / 16, "pt": 1 / 10, "mu": 1 / 18}
_LENGTHS = {"depth", "height", "linethickness", "lspace", "maxsize", "minsize", "rspace", "voffset", "width"}


def allow_mathml(tag: str, attribute: str, value: str) -> str | None:
    """The value of an attribute of MathML if it is harmless, else None: an `attribute_filter` for nh3."""
    if attribute == "class":
        return " ".join(name for name in value.split() if name in _CELL_CLASSES) or None
    if not _VALUE.fullmatch(value):
        return None
    if attribute in _LENGTHS:
        length = _LENGTH.fullmatch(value)
        if length is None or abs(float(length[1])) * _EM.get(length[2] or "", 3.0) > EM_MAX:
            return None
    return value


_CLEANER = nh3.Cleaner(tags=set(MATHML_ATTRIBUTES), attributes=MATHML_ATTRIBUTES, attribute_filter=allow_mathml)

_MACROS = {
    "abs": r"\left\lvert #1\right\rvert",
    "ensuremath": "#1",
    "hbox": r"\text{#1}",
    "mathbbm": r"\mathbb{#1}",
    "mathds": r"\mathbb{#1}",
    "mbox": r"\text{#1}",
    "nicefrac": "{#1}/{#2}",
    "norm": r"\left\lVert #1\right\rVert",
    "sfrac": "{#1}/{#2}",
    "substack": r"\begin{matrix}#1\end{matrix}",
    "textmd": r"\text{#1}",
    "textup": r"\text{#1}",
    "upmu": "\u03bc",
}
_CONVERTER = LatexToMathML(
    macros=_MACROS, fancy_error=False, ignore_unknown_commands=True, allow_unreliable_rendering=True
)

# Commands that define commands, read files, link or style, and commands that have no meaning in a formula alone.
_REFUSED = re.compile(
    r"\\(?:[egx]?def|let|futurelet|(?:re)?newcommand|providecommand|DeclareMathOperator|(?:re)?newenvironment|catcode|"
    r"csname|expandafter|loop|special|immediate|write|openin|openout|read|input|include|includegraphics|usepackage|"
    r"require|href|url|html[A-Z][A-Za-z]*|style|class|cssId|data|unicode|verb|eqref|ref|cite)(?![A-Za-z])"
)

_TEXT_GROUP = r"\\(?:text[a-z]{0,6}|[hm]box)\s?\{[^{}\n]{0,500}\}"
_ENVIRONMENTS = {
    **dict.fromkeys(("align", "alignat", "aligned", "alignedat", "flalign", "multline", "split"), "aligned"),
    **dict.fromkeys(("gather", "gathered"), "gathered"),
    "smallmatrix": "matrix",
    **dict.fromkeys(("displaymath", "equation", "math", "subequations"), ""),
}


def _rename_environment(found: re.Match[str]) -> str:
    name = _ENVIRONMENTS[found[2]]
    return rf"\{found[1]}{{{name}}}" if name else ""


_DOLLAR = re.compile(r"(?<!\\)\$")


def _split_text(found: re.Match[str]) -> str:
    opening, body = found[0][:-1].split("{", 1)
    parts = _DOLLAR.split(body)
    return "".join(part if at % 2 else f"{opening}{{{part}}}" for at, part in enumerate(parts))


# TeX that the converter does not know → TeX that looks the same. Equations have no numbers: a page has many texts.
_REWRITES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (re.compile(r"\\ifmmode(.{0,200}?)\\else.{0,200}?\\fi(?![A-Za-z])(?:\{\})?", re.S), r"\1"),
    (
        re.compile(rf"\\(begin|end)\{{({'|'.join(_ENVIRONMENTS)})\*?\}}(?:(?<=at\}})\{{\d\}}|(?<=at\*\}})\{{\d\}})?"),
        _rename_environment,
    ),
    (re.compile(r"\\(?!operatorname|[hv]space|tag)([A-Za-z]+)\*"), r"\\\1 *"),  # a product, no command with a star
    (re.compile(r"\\begin\{eqnarray\*?\}"), r"\\begin{array}{rcl}"),
    (re.compile(r"\\end\{eqnarray\*?\}"), r"\\end{array}"),
    (re.compile(r"\\tag\*?\{([^{}$]{0,50})\}"), r"\\qquad\\text{(\1)}"),
    (re.compile(r"\\label\{[^{}]{0,200}\}|\\(?:nonumber|notag)(?![A-Za-z])"), ""),
    (re.compile(r"\\(?:tiny|scriptsize|footnotesize|small|normalsize|large|Large|LARGE|huge|Huge)(?![A-Za-z])"), ""),
    (re.compile(r"\\rule\{([^{}]{0,20})\}\{[^{}]{0,20}\}"), r"\\hspace{\1}"),
    (re.compile(r"\\(?:text[a-z]{0,6}|[hm]box)\s?\{[^{}$\n]{0,500}\$[^{}\n]{0,500}\}"), _split_text),
)

# Formulas of Markdown are often written with the escapes of Markdown: \\alpha, x\_i, x\^2, x^\*.
_ROWS = re.compile(r"\\(?:begin|substack|p?matrix|cases)(?![A-Za-z])")
_VERBATIM = re.compile(rf"({_TEXT_GROUP}|\\(?:math(?:rm|tt|sf|it|bf)|operatorname\*?)\s?\{{[^{{}}]{{0,500}}\}})")
_ESCAPED_MARKDOWN = re.compile(r"\\\\(?=[A-Za-z]{2}|[{}|])|\\(?=[*^])|\\(?=_(?:[{\\]|[A-Za-z0-9](?![A-Za-z0-9])))")


def _without_markdown_escapes(tex: str) -> str:
    if _ROWS.search(tex):  # `\\` ends a row
        return tex
    parts = _VERBATIM.split(tex)
    parts[::2] = [_ESCAPED_MARKDOWN.sub(lambda found: "\\" if found[0] == "\\\\" else "", part) for part in parts[::2]]
    return "".join(parts)


# Styles of the converter → attributes, which a page without inline styles shows too.
_CELL = re.compile(r'<mtd style="([^"<>]*)">')
_FONT = re.compile(r"<mtext><(b|i|em|code)>")
_FONTS = {"b": "bold", "i": "italic", "em": "italic", "code": "monospace"}


def _cell(found: re.Match[str]) -> str:
    style = found[1]
    classes = " ".join(name for name, stated in _CELL_CLASSES.items() if stated in style)
    alignment = next((side for side in ("left", "right") if f"text-align: {side}" in style), "")
    return f"<mtd{_attribute('columnalign', alignment)}{_attribute('class', classes)}>"


def _attribute(name: str, value: str) -> str:
    return f' {name}="{value}"' if value else ""


@lru_cache(FORMULAS_CACHED_MAX)
def read_tex(tex: str, *, display: bool) -> str | None:
    """The TeX of one formula, without delimiters, as a `math` element of safe MathML; None if it cannot be read.

    Commands that are unknown are shown as they are written. Commands that define commands, read files or link are not
    read, nor formulas that exceed TEX_MAX, DEPTH_MAX or MATHML_MAX.
    """
    if not tex.strip() or len(tex) > TEX_MAX or _REFUSED.search(tex) or _depth(tex) > DEPTH_MAX:
        return None
    plain = _without_markdown_escapes(tex)
    for pattern, replacement in _REWRITES:
        plain = pattern.sub(replacement, plain)
    mathml = _convert(plain, display)
    if mathml is None or len(mathml) > MATHML_MAX:
        return None
    mathml = _FONT.sub(lambda found: f'<mtext mathvariant="{_FONTS[found[1]]}">', _CELL.sub(_cell, mathml))
    return _CLEANER.clean(mathml)


def _depth(tex: str) -> int:
    depth = deepest = 0
    for letter in tex:
        if letter == "{":
            depth += 1
            deepest = max(deepest, depth)
        elif letter == "}":
            depth -= 1
    return deepest


def _convert(tex: str, display: bool) -> str | None:
    try:
        return _CONVERTER.convert_with_local_state(tex, displaystyle=display)
    except (LatexError, ValueError):  # ValueError: half of a surrogate pair
        return None
    except BaseException as fault:  # a panic of Rust is no Exception
        if type(fault).__name__ != "PanicException":
            raise
        return None


def write_mathml(tex: str, *, display: bool) -> str:
    """The TeX of one formula, without delimiters, as a `math` element of safe MathML.

    TeX that cannot be read (see `read_tex`) is the text of the element.
    """
    read = read_tex(tex, display=display)
    if read is not None:
        return read
    opening = '<math display="block">' if display else "<math>"
    return f"{opening}<mtext>{escape(tex, quote=False)}</mtext></math>"


_LINE_END = r"\n(?![ \t]*\n)"
_PIECE = rf"\\(?:.|(?=\n))|{_LINE_END}|[^\\\n]"
_DOLLAR_PIECE = rf"{_TEXT_GROUP}|\\(?:.|(?=\n))|{_LINE_END}|[^\\\n$]"
_SIZE = rf"{{1,{TEX_MAX}}}+"
FORMULA = (
    rf"\$\$(?P<dollars>(?:{_DOLLAR_PIECE}){_SIZE})\$\$"
    rf"|\$(?![\s$])(?P<dollar>(?:{_DOLLAR_PIECE}){_SIZE})(?:(?<!\s)|(?<=\\\s))\$(?![0-9])"
    rf"|\$(?P<command>\\[A-Za-z](?:{_DOLLAR_PIECE}){{0,100}}+)(?<!\s)\$(?=[0-9])"
    rf"|\\\[(?![0-9\s,;–-]*\\\])(?P<bracket>(?:(?!\\[\[\]])(?:{_PIECE})){_SIZE})\\\]"
    rf"|\\\((?P<paren>(?:(?!\\[()])(?:{_PIECE})){_SIZE})\\\)"
)
r"""The pattern of a formula with its delimiters; `formula_of` reads a match.

As in Pandoc, no blank follows an opening `$`, no blank precedes a closing `$`, and no digit follows it: “$5 and $10”
has no formula. A digit may follow a formula that begins with a command: `5$\times$10$^6$`. A formula has no empty line.
`\[1, 2\]` is a reference with the escapes of Markdown. The pattern has to be tried after `\\` and `\$`.
"""

_PLAIN = re.compile(rf"\\\\|\\(?P<escaped>\$)|{FORMULA}")


def has_formulas(text: str) -> bool:
    """Whether a text may have formulas. False costs a fraction of a microsecond."""
    return "$" in text or "\\(" in text or "\\[" in text


def formula_of(found: re.Match[str]) -> tuple[str, bool] | None:
    """The TeX of a match of FORMULA and whether it is on a line of its own; None if another alternative matched."""
    kind = found.lastgroup
    if kind not in ("dollars", "dollar", "command", "bracket", "paren"):
        return None
    return found[kind], kind in ("dollars", "bracket")


def format_mathematics(text: str) -> str:
    r"""Plain text as safe HTML: escaped, with formulas as MathML.

    A formula that cannot be read keeps its source and its delimiters. `\$` is a dollar sign.
    """
    if not has_formulas(text):
        return escape(text, quote=False)
    parts: list[str] = []
    end = size = 0
    for found in _PLAIN.finditer(text):
        parts.append(escape(text[end : found.start()], quote=False))
        formula = formula_of(found)
        mathml = None
        if formula is not None and size < MATHML_OF_TEXT_MAX:
            mathml = read_tex(formula[0], display=formula[1])
            size += len(mathml or "")
        parts.append(mathml or escape(found["escaped"] or found[0], quote=False))
        end = found.end()
    parts.append(escape(text[end:], quote=False))
    return "".join(parts)
