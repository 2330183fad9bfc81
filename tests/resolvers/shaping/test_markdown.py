"""Markdown becomes HTML that can do nothing: whatever users write, tags, attributes and addresses are those allowed."""

import re
from html import unescape
from time import process_time
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from justhtml import JustHTML

from cypher.text.mathematics import MATHML_ATTRIBUTES
from resolvers.shaping.markdown import ATTRIBUTES, REL, SCHEMES, TAGS, render

ATTACKS = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<a href='javascript:alert(1)'>x</a>",
    "<a href='java&#9;script:alert(1)'>x</a>",
    "<body onload=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<form><button formaction=javascript:alert(1)>x",
    "<style>*{background:url(//evil.example)}</style>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<base href=//evil.example>",
    "<object data=javascript:alert(1)>",
    "<embed src=javascript:alert(1)>",
    "<input autofocus onfocus=alert(1)>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<template><script>alert(1)</script></template>",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<?xml version='1.0'?><script>alert(1)</script>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](%6Aavascript:alert(1))",
    "[x]( javascript:alert(1))",
    "[x](\x01javascript:alert(1))",
    "[x](vbscript:msgbox(1))",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](file:///etc/passwd)",
    '[x](https://example.org "onmouseover=alert(1)")',
    '[x](https://example.org"onmouseover="alert(1))',
    "[x](<https://example.org/ onclick=alert(1)>)",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "<javascript:alert(1)>",
    '<https://example.org/"onclick="alert(1)>',
    "![x](javascript:alert(1))",
    "![x](https://evil.example/pixel.png)",
    '![x"onerror="alert(1)](https://evil.example)',
    "`<img src=x onerror=alert(1)>`",
    "```\n</code></pre><script>alert(1)</script>\n```",
    '```html" onclick="alert(1)\nx\n```',
    "| a |\n|-|\n| <img src=x onerror=alert(1)> |",
    "| a |\n|:-|\n| x |",
    "> <script>\n> alert(1)\n> </script>",
    "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "\x00<script>alert(1)</script>",
    "＜script＞alert(1)＜/script＞",
    "<a\u2028href=javascript:alert(1)>x",
    "1<b onclick=alert(1)>2",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    # namespaces: what follows is HTML for one parser and MathML for the other
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'>",
    "<math><mtext><table><mglyph><style><math><img src onerror=alert(1)>",
    "<math><annotation-xml encoding='text/html'><img src=x onerror=alert(1)></annotation-xml></math>",
    "<math><semantics><annotation-xml encoding='application/xhtml+xml'><script>alert(1)</script>",
    "<math href='javascript:alert(1)'>x</math>",
    "<math><maction actiontype='statusline#javascript:alert(1)' xlink:href='javascript:alert(1)'>x",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
    "<svg></p><style><a id='</style><img src=1 onerror=alert(1)>'>",
    r"$\text{<math><mtext><table><mglyph><style><img src onerror=alert(1)>}$",
    r"$\text{</mtext></math><script>alert(1)</script>}$",
    r"$\text{&lt;script&gt;alert(1)&lt;/script&gt;}$",
    r"$\text{\&lt;img src=x onerror=alert(1)\&gt;}$",
    r"$\href{javascript:alert(1)}{x}$",
    r"$\textcolor{red\" onmouseover=\"alert(1)}{x}$",
    r"$\color{#fff;background:url(//evil.example)}x$",
    r"$\begin{array}{c\" onclick=\"alert(1)}x\end{array}$",
    r"$\hspace{1em\" onclick=\"alert(1)}$",
    r"$\operatorname{<img src=x onerror=alert(1)>}$",
    r"$\unicode{x3c}script\unicode{x3e}$",
    r"$\verb|<script>alert(1)</script>|$",
    r"$\htmlData{x=y}{z}\class{a}{b}\cssId{a}{b}\style{a}{b}$",
    r"$\eqref{\" onclick=\"alert(1)}$ $\ref{x}$ $\tag{<b>}$",
    '[x](https://example.org "$x$")',
    "[$x$](javascript:alert(1))",
    "`$x$` <$x$> </$x$>",
    "\ufdd00\ufdd1 $x$ \ufdd07\ufdd1 [a](https://example.org/\ufdd00\ufdd1)",
    # bare addresses
    "https://example.org/\"onmouseover='alert(1)'",
    "www.example.org/<script>alert(1)</script>",
    "javascript:alert(1)//https://example.org",
    "10.5555/<img/src=x/onerror=alert(1)>",
    "https://example.org/?a=\u202ejavascript:",
    "[a](https://example.org)" * 500,
    "*" * 5000,
    "[" * 5000,
    "> " * 500 + "x",
]


def assert_harmless(html: str) -> None:
    """Parse HTML as a browser does: only allowed elements, attributes and links."""
    nodes = [JustHTML(html, fragment=True, sanitize=False).root]
    while nodes:
        node = nodes.pop()
        nodes.extend(node.children or [])
        if node.name.startswith("#"):
            assert node.name in ("#document-fragment", "#text"), node.name
            continue
        attributes = node.attrs or {}
        if node.namespace == "html":
            assert node.name in TAGS, node.name
            allowed = ATTRIBUTES.get(node.name, set[str]()) | ({"rel"} if node.name == "a" else set[str]())
        else:
            assert node.namespace == "math", node.namespace
            allowed = MATHML_ATTRIBUTES[node.name]
        assert set(attributes) <= allowed, (node.name, attributes)
        if "href" in attributes:
            assert urlsplit(attributes["href"] or "").scheme in SCHEMES
            assert attributes["rel"] == REL


@pytest.mark.parametrize("text", ATTACKS)
def test_attacks_come_to_nothing(text: str) -> None:
    assert_harmless(render(text))


WRITTEN = r"""
< > " ' [ ]( ) javascript: on = ` * | - &# ; a $ $$ \( \) \[ \] \text{ } \\ \href _ ^ <math> <mtext> <mglyph> <style>
~~~ </math> <table> <svg> https:// www. 10.5555/ arXiv:2301.01234 \color{ \begin{array}{c} \end{array} & "
"""
PIECES = st.sampled_from([*WRITTEN.split(), "\n", "\n\n", " ", "\ufdd0", "\ufdd1"])


@given(st.lists(PIECES | st.text(max_size=5), max_size=40).map("".join))
def test_nothing_that_can_be_written_is_more_than_allowed(text: str) -> None:
    assert_harmless(render(text))


def test_what_is_meant_is_shown() -> None:
    html = render(
        "**Strong**, _but_ `n = 5`:\n\n1. see [the data](https://example.org/d)\n2. ~~p < 0.05~~\n\n| a |\n|-|\n| b |"
    )
    assert "<strong>Strong</strong>, <em>but</em> <code>n = 5</code>" in html
    assert f'<a href="https://example.org/d" rel="{REL}">the data</a>' in html
    assert "<s>p &lt; 0.05</s>" in html
    assert "<td>b</td>" in html


@pytest.mark.parametrize("formula", ["$" + "'" * 700 + "$ ", "$*$ ", r"$\ldots$ "])
def test_formulas_cannot_be_made_huge(formula: str) -> None:
    assert len(render(formula * (10_000 // len(formula)))) < 300_000


def test_a_table_cannot_be_made_huge() -> None:
    bomb = ("|a" * 60 + "\n" + "|-" * 60 + "\n" + "|\n" * 5000)[:10_000]
    assert len(render(bomb)) < 50_000


def shown(html: str) -> str:
    """HTML without tags."""
    return unescape(re.sub(r"<[^>]*>", "", html))


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("The $x_{i}^{*} + y_{j}^{*}$ is", "The xi∗+yj∗ is"),
        ("In $a*b*c$ and $d*e$", "In a∗b∗c and d∗e"),
        (r"the set $\{a_1\}$ and $\\{0,1\\}$", "the set {a1} and {0,1}"),
        (r"$\|x\|_2$", "‖x‖2"),
        (r"\(p_1\) and \[q_2 * r_2 * s_2\]", "p1 and q2∗r2∗s2"),
        (r"is $$\begin{pmatrix} 1 \\ 2 \end{pmatrix}$$", "is (12)"),
        ("if $x<y$ & $y>z$", "if x<y & y>z"),
        ("**$a$** *b $c*d$ e* _$f_1$_", "a b c∗d e f1"),
        ("$$\n- a\n+ b\n> c\n$$", "−a+b>c"),
        ("> so $a\n> + b$", "\nso a+b\n"),
        (r"> \[" + "\n> a\n> = b\n> " + r"\]", "\na=b\n"),
        ("costs $5 and $10", "costs $5 and $10"),
        (r"costs \$5 and \$x\$", "costs $5 and $x$"),
        (r"\[1\] and \[2, 3\]", "[1] and [2, 3]"),
        (r"$\def\x{1} *a*$ *b*", r"$\def\x{1} *a*$ b"),  # a formula that cannot be read keeps its source
        ("$x", "$x"),
        ("```a``` and $x$\n$y$", "a and x\ny"),  # code in a line, not a block
        ("```\n$a$\n```\n$x$", "$a$\n\nx"),
    ],
)
def test_markdown_does_not_read_formulas(text: str, shows: str) -> None:
    html = render(text)
    assert shown(html) == shows
    assert_harmless(html)


@pytest.mark.parametrize(
    "text",
    ["`$x$`", "`` a ` $x$ ``", "```\n$x$\n```", "~~~tex\n$$\nx\n$$\n~~~", "    $x$", "- ```\n  $x$\n  ```", "```\n$x$"],
)
def test_code_keeps_dollars(text: str) -> None:
    html = render(text)
    assert "<math" not in html
    assert "$" in shown(html)
    assert "<code>" in html


def test_formulas_in_cells_of_tables_keep_their_lines() -> None:
    html = render("| a | b |\n|---|---|\n| $|x|$ | $\\|y\\|$ |\n| `$z$` | $\\alpha$ |")
    assert [shown(cell) for cell in re.findall(r"<td>(.*?)</td>", html)] == ["|x|", "‖y‖", "$z$", "α"]


def test_formulas_on_lines_of_their_own_have_no_line_breaks_around_them() -> None:
    assert "<br" not in render("Let\n$$x$$\nbe.")
    assert '<math display="block">' in render("Let\n$$x$$\nbe.")


def test_line_ends_stay() -> None:
    assert render("Minor points:\np. 3: a typo\np. 5: no label") == (
        "<p>Minor points:<br>\np. 3: a typo<br>\np. 5: no label</p>"
    )
    assert render("a\n\nb") == "<p>a</p>\n<p>b</p>"
    assert render("- a\n- b") == "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("See https://doi.org/10.5555/src.401.", [("https://doi.org/10.5555/src.401",) * 2]),
        ("(also 10.5555/src.401, and", [("https://doi.org/10.5555/src.401", "10.5555/src.401")]),
        ("doi:10.5555/a(b)c;d;", [("https://doi.org/10.5555/a(b)c;d", "10.5555/a(b)c;d")]),
        ("www.example.org/data?", [("http://www.example.org/data", "www.example.org/data")]),
        ("arXiv:2301.01234).", [("https://arxiv.org/abs/2301.01234", "arXiv:2301.01234")]),
        ("arxiv: 2301.01234v2", [("https://arxiv.org/abs/2301.01234v2", "arxiv: 2301.01234v2")]),
        ("arXiv:hep-th/9901001", [("https://arxiv.org/abs/hep-th/9901001", "arXiv:hep-th/9901001")]),
        ("(https://example.org/a_(b))", [("https://example.org/a_(b)",) * 2]),
        ("“https://example.org/a”", [("https://example.org/a",) * 2]),
        ("**https://example.org/a**", [("https://example.org/a",) * 2]),
        ("https://example.org/__init__.py", [("https://example.org/__init__.py",) * 2]),
        ("https://example.org/$a$b$", [("https://example.org/$a$b$",) * 2]),
        ("<https://example.org>", [("https://example.org",) * 2]),
        ("https://a.example and https://b.example", [("https://a.example",) * 2, ("https://b.example",) * 2]),
        ("[https://a.example](https://b.example)", [("https://b.example", "https://a.example")]),
        (
            "(10.1002/(SICI)1097-0258(1998)17:15<1661::AID-SIM968>3.0.CO;2-2)",
            [
                (
                    "https://doi.org/10.1002/(SICI)1097-0258(1998)17:15%3C1661::AID-SIM968%3E3.0.CO;2-2",
                    "10.1002/(SICI)1097-0258(1998)17:15&lt;1661::AID-SIM968&gt;3.0.CO;2-2",
                )
            ],
        ),
        ("https://example.org/\u202egpj.exe", [("https://example.org/",) * 2]),
        ("`https://example.org` `10.5555/x`", []),
        ("```\nwww.example.org\n```", []),
        ("README.md, example.org, a@example.org, 10.5 and v10.1234/x", []),
        ("ftp://example.org //example.org http://", []),
    ],
)
def test_bare_addresses_become_links(text: str, links: list[tuple[str, str]]) -> None:
    assert re.findall(rf'<a href="([^"]*)" rel="{REL}">(.*?)</a>', render(text)) == links


@pytest.mark.parametrize(
    "unit",
    [
        "www.",
        "http://a",
        "http://",
        "10.1234/",
        "https://a.example/(",
        "$a$ ",
        "$a ",
        r"\(",
        "`",
        "```\n",
        "`a\n\n",
        "<https://a ",
    ],
)
def test_hostile_texts_take_linear_time(unit: str) -> None:
    started = process_time()
    render(unit * (10_000 // len(unit)))
    assert process_time() - started < 1
