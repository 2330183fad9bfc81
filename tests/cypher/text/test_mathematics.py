r"""TeX becomes MathML that browsers show and that does nothing else; text without formulas is only escaped."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from justhtml import JustHTML

from cypher.text.mathematics import (
    EM_MAX,
    MATHML_ATTRIBUTES,
    MATHML_MAX,
    TEX_MAX,
    format_mathematics,
    read_tex,
    write_mathml,
)

MATHML = "http://www.w3.org/1998/Math/MathML"


def visible(html: str) -> str:
    """The text of an HTML fragment without white space and invisible characters."""
    return re.sub(r"[\s\u2061-\u2064\ufe00-\ufe0f]", "", unescape(re.sub(r"<[^>]*>", "", html)))


def assert_is_mathml(html: str) -> None:
    """Parse a fragment as a browser does: only allowed elements and attributes, all of them of MathML."""
    nodes = [JustHTML(html, fragment=True, sanitize=False).root]
    while nodes:
        node = nodes.pop()
        nodes.extend(node.children or [])
        if node.name.startswith("#"):
            assert node.name in ("#document-fragment", "#text"), node.name
            continue
        assert node.name in MATHML_ATTRIBUTES, node.name
        assert node.namespace in ("math", MATHML), (node.name, node.namespace)
        assert set(node.attrs or {}) <= MATHML_ATTRIBUTES[node.name], node.attrs


@pytest.mark.parametrize(
    ("tex", "shown"),
    [
        (r"x_{i}^{*} + y_{j}^{*}", "xi∗+yj∗"),
        (r"a*b*c", "a∗b∗c"),
        (r"\alpha*\beta", "α∗β"),
        (r"\|x\|_2", "‖x‖2"),
        (r"\{a_1,\dots\}", "{a1,...}"),
        (r"x<y", "x<y"),
        (r"\frac{1}{2}", "12"),
        (r"\mathbb{R}^d", "ℝd"),
        (r"\mathbf{W}", "𝐖"),
        (r"\operatorname{softmax}(x)", "softmax(x)"),
        (r"\operatorname*{arg\,max}_x", "argmaxx"),
        (r"\left. \frac{a}{b} \right|_{0}", "ab|0"),
        (r"\hat{x}\widetilde{y}", "xˆy~"),
        (r"\text{if } x", "ifx"),
        (r"\text{for $i<j$ and } x", "fori<jandx"),
        (r"\begin{cases} 1 & x>0 \\ 0 & \text{else}\end{cases}", "{1x>00else"),
        (r"\begin{align} a&=b\label{q}\\ c&=d\nonumber \end{align}", "a=bc=d"),
        (r"\begin{equation*}\begin{split} a&=b \end{split}\end{equation*}", "a=b"),
        (r"\begin{alignat}{2} a&=b \end{alignat}", "a=b"),
        (r"\begin{eqnarray} a&=&b \end{eqnarray}", "a=b"),
        (r"x \tag{3}", "x(3)"),
        (r"\ensuremath{\phi}", "ϕ"),  # abstracts of the APS
        (r"\frac{\stackrel{\ifmmode \tilde{}\else \~{}\fi{}}{n}}{{n}_{0}}", "n˜n0"),
        (r"\norm{x}\abs{y}\mathds{1}\nicefrac{1}{2}", "‖x‖|y|𝟙1/2"),
        (r"\sum_{\substack{a\\b}}", "∑ab"),
        (r"\E[x]", r"\E[x]"),  # an unknown command
        (r"UU\^T x\_{i} \\alpha \\{0\\}", "UUTxiα{0}"),  # the escapes of Markdown
        (r"\mathrm{max\_len}", "max_len"),
        (r"70\phantom{\rule{0.3em}{0ex}}\text{years}", "70years"),
    ],
)
def test_tex_is_read(tex: str, shown: str) -> None:
    mathml = read_tex(tex, display=False)
    assert mathml is not None
    assert visible(mathml) == shown
    assert_is_mathml(mathml)


@pytest.mark.parametrize(
    "tex",
    [
        "",
        " ",
        r"\def\x{1}\x",
        r"\newcommand{\x}{1}\x",
        r"\let\x=y",
        r"\href{javascript:alert(1)}{x}",
        r"\url{https://example.org}",
        r"\includegraphics{x}",
        r"\input{/etc/passwd}",
        r"\htmlStyle{color:red}{x}",
        r"\class{x}{y}",
        r"\frac",
        "{",
        "}",
        r"\left(",
        "a & b",
        r"\begin{matrix}",
        r"\begin{document}x\end{document}",
        "\x00",
        "\ud800",
        "x" * (TEX_MAX + 1),
        "{" * 10_000 + "}" * 10_000,
        "{" * 60 + "x" + "}" * 60,
        "x" + "'" * (TEX_MAX - 1),  # more than MATHML_MAX
    ],
)
def test_other_tex_is_shown_as_its_source(tex: str) -> None:
    assert read_tex(tex, display=False) is None
    shown = write_mathml(tex, display=True)
    assert shown.startswith('<math display="block"><mtext>')
    assert unescape(re.sub(r"<[^>]*>", "", shown)) == tex
    assert_is_mathml(shown.replace("\x00", ""))


@pytest.mark.parametrize(
    "unit", [r"\sqrt", r"\hat", r"\frac1", r"\left(", r"\not", r"\sqrt[", "^", "_", "'", r"\text{"]
)
def test_nesting_without_braces_ends(unit: str) -> None:
    read_tex((unit * TEX_MAX)[:TEX_MAX], display=True)
    read_tex((unit * TEX_MAX)[: TEX_MAX - 1] + "x", display=True)


def test_a_formula_covers_no_text_around_it() -> None:
    for tex in (
        r"\hspace{1000em}x",
        r"\kern-1000em x",
        r"\raisebox{999em}{x}",
        r"\hspace{900pt}x",
        r"\rule{90em}{90em}",
    ):
        mathml = read_tex(tex, display=False)
        assert mathml is not None
        assert all(abs(float(number)) <= EM_MAX for number in re.findall(r'="(-?[0-9.]+)[a-z]*"', mathml))
        assert "style" not in mathml


def test_columns_are_aligned_without_styles() -> None:
    mathml = read_tex(r"\begin{array}{l|r}a&b\\\hline c&d\end{array}", display=True)
    assert mathml is not None
    assert '<mtd columnalign="left" class="line-right">' in mathml
    assert '<mtd columnalign="right" class="line-top">' in mathml


PIECES = r"""
\frac \sqrt \text \textbf \left \right \begin{array}{c} \end{array} \begin{align} \end{align} \\ \hline \tag \over \sum
\mathrm \operatorname \color{red} \kern \hspace{9em} \href \eqref \label \ref \raisebox \boxed \cancel \overset \limits
\prescript \sideset \verb|<b>| \unicode{x3c} \u \mbox \substack \ifmmode \else \fi \tag* { } [ ] ^ _ & $ # % ~ ' " < > /
| . 0 x =
"""
TEX = st.lists(st.sampled_from([*PIECES.split(), " "]) | st.text(max_size=3), max_size=30)


@given(TEX.map("".join), st.booleans())
def test_only_mathml_comes_out(tex: str, display: bool) -> None:
    mathml = write_mathml(tex, display=display)
    assert len(mathml) <= MATHML_MAX * 2
    if mathml.isprintable():
        assert_is_mathml(mathml)
    assert "<math" not in mathml[1:]


@given(TEX.map("".join))
def test_plain_text_becomes_text_and_mathml(text: str) -> None:
    html = format_mathematics(text)
    if html.isprintable():
        assert_is_mathml(html)


@given(st.text(st.characters(exclude_characters="$\\")))
def test_text_without_formulas_is_escaped(text: str) -> None:
    assert unescape(format_mathematics(text).replace("&", "&")) == unescape(
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("costs $5 and $10", "costs $5 and $10"),
        ("$3-$4", "$3-$4"),
        (r"\$3 and \$x\$", "$3 and $x$"),
        ("a $ b $ c", "a $ b $ c"),
        ("$x $ and $ y$", "$x $ and $ y$"),
        ("$x\n\ny$", "$x\n\ny$"),
        ("US$ 5 billion", "US$ 5 billion"),
        (r"a \\(b\\)", r"a \\(b\\)"),
        (r"\[1, 2\] and \[3\]", r"\[1, 2\] and \[3\]"),
        (r"\(\)", r"\(\)"),
        ("$$$$", "$$$$"),
        ("x < y & z", "x &lt; y &amp; z"),
        (r"$\def\x{1}<$", r"$\def\x{1}&lt;$"),  # a formula that cannot be read
    ],
)
def test_text_that_is_no_formula_stays(text: str, shown: str) -> None:
    assert format_mathematics(text) == shown


@pytest.mark.parametrize(
    ("text", "formulas"),
    [
        ("An $x$ is", ["<math>"]),
        (r"An \(x\) is", ["<math>"]),
        ("An $$x$$ is", ['<math display="block">']),
        (r"An \[x\] is", ['<math display="block">']),
        ("$x$, $y$", ["<math>", "<math>"]),
        ("$x\ny$", ["<math>"]),
        (r"$p < 0.05\%$ \$ $q$", ["<math>", "<math>"]),
        (r"$\text{cost in \$ if $x$}$ y", ["<math>"]),
        (r"\[\begin{matrix}1\\[2pt]2\end{matrix}\]", ['<math display="block">']),
        (r"costs $5 and $x$", ["<math>"]),
    ],
)
def test_formulas_of_plain_text_are_found(text: str, formulas: list[str]) -> None:
    assert re.findall(r"<math[^>]*>", format_mathematics(text)) == formulas


@pytest.mark.parametrize(
    "unit", ["$a ", "$", "$$", "$$a ", r"\(", r"\[", "\\", r"\(a ", r"$\text{$}", r"$\text{", "$a$"]
)
def test_long_texts_take_linear_time(unit: str) -> None:
    format_mathematics(unit * (100_000 // len(unit)))


@pytest.mark.parametrize(
    ("text", "shown", "formulas"),
    [
        (r"5$\times$10$^6$ cells", "5×106cells", 2),
        (r"at $\sim$3 and $\geq$ 4 Gyr", "at∼3and≥4Gyr", 2),
        (r"cheap ($\alpha costs $5) and $10", r"cheap($\alphacosts$5)and$10", 0),
        (r"$5 to $10", "$5to$10", 0),
    ],
)
def test_a_digit_may_follow_a_command_only(text: str, shown: str, formulas: int) -> None:
    html = format_mathematics(text)
    assert (visible(html), html.count("<math>")) == (shown, formulas)
