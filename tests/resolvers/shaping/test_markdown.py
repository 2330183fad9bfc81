"""Markdown becomes HTML that can do nothing: whatever users write, tags, attributes and addresses are those allowed."""

from html.parser import HTMLParser
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    "[a](https://example.org)" * 500,
    "*" * 5000,
    "[" * 5000,
    "> " * 500 + "x",
]


class Guard(HTMLParser):
    """Reads HTML as a browser would, and stops at what is not allowed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS
        for name, value in attrs:
            assert name in ATTRIBUTES.get(tag, set()) | ({"rel"} if tag == "a" else set()), (tag, name)
            if name == "href":
                assert value is not None
                assert urlsplit(value).scheme in SCHEMES
                self.links.append(value)
            if name == "rel":
                assert value == REL

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    def handle_pi(self, data: str) -> None:
        raise AssertionError(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


@pytest.mark.parametrize("text", ATTACKS)
def test_attacks_come_to_nothing(text: str) -> None:
    Guard().feed(render(text))


PIECES = st.sampled_from(
    ["<", ">", '"', "'", "[", "](", ")", "javascript:", "on", "=", "\n", "`", "*", "|", "-", "&#", ";", "a"]
)


@given(st.lists(PIECES | st.text(max_size=5), max_size=40).map("".join))
def test_nothing_that_can_be_written_is_more_than_allowed(text: str) -> None:
    Guard().feed(render(text))


def test_what_is_meant_is_shown() -> None:
    html = render(
        "**Strong**, _but_ `n = 5`:\n\n1. see [the data](https://example.org/d)\n2. ~~p < 0.05~~\n\n| a |\n|-|\n| b |"
    )
    assert "<strong>Strong</strong>, <em>but</em> <code>n = 5</code>" in html
    assert f'<a href="https://example.org/d" rel="{REL}">the data</a>' in html
    assert "<s>p &lt; 0.05</s>" in html
    assert "<td>b</td>" in html


def test_a_table_cannot_be_made_huge() -> None:
    bomb = ("|a" * 60 + "\n" + "|-" * 60 + "\n" + "|\n" * 5000)[:10_000]
    assert len(render(bomb)) < 50_000
