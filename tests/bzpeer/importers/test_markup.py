"""Which tags are markup, and the tree of a text."""

import time
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bzpeer.importers.markup import decode_entities, read_markup, remove_declarations

TEXT = (
    "for 0<i and j>0 in a chain",
    "when a<b and c>d hold",
    "a<b>c",
    "<i and j>",
    "p<0.05 and q>3, (gross <= 450), p <0.05 and q> 0.2, 1 < 2 > 0, x<-y, <>, <<ETX>>",
    "pairs <subject, predicate> of <VRIA> and <VRIA>",
    "we use <think>reasoning</think>, <s>, <NULL> and </NULL",
    "the <i> tag, n<p>m",
    "vector<int>, Map<String, List<a>>",
    "<code link>, <https://x.org/y>",
    "a<b c=d>e",
    '<b x="1>y</b',
    "kept </ b>",
    "",
)


@pytest.mark.parametrize("text", TEXT)
def test_less_than_signs_that_begin_no_tag_are_text(text: str) -> None:
    assert read_markup(text) is None


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("<b><i>x</b>y</i>z", "<b><i>x</i></b>yz"),
        ("0<i and <i>j</i>>0", "0&lt;i and <i>j</i>&gt;0"),
        ("<JATS1:p>One</JATS1:p><ns4:P>Two</ns4:P>", "<p>One</p><p>Two</p>"),
        ("<foo:bar>x</foo:bar>", "<bar>x</bar>"),
        ('<emphasised kind="x">y</emphasised>', "<emphasised>y</emphasised>"),
        ("One.<p>Two.<p>Three</p>", "One.<paragraph-end />Two.<p>Three</p>"),
        ("<jats:p>cut off", "<paragraph-end />cut off"),
        ("the end.</jats:p>", "the end.<paragraph-end />"),
        ("x<br>y<br/>z</br>", "x<br />y<br />z<br />"),
        ("<img src=x onerror=alert(1)>a<script async>1<2</script>", "<img />a<script>1&lt;2</script>"),
        ('<sup xmlns:mml="http://a" xmlns:xlink="b">1</sup>', "<sup>1</sup>"),
        ('<math alttext="x&lt;y"><mo>&lt;</mo></math>', '<math alttext="x&lt;y"><mo>&lt;</mo></math>'),
        ("<i>a</i>&amp;lt;sub&amp;gt;2&amp;lt;/sub&amp;gt;", "<i>a</i><sub>2</sub>"),
        ("<i>" * 200 + "x" + "</i>" * 200, "<i>" * 60 + "x" + "</i>" * 60),
    ],
)
def test_tags_that_match_become_a_tree(text: str, tree: str) -> None:
    root = read_markup(decode_entities(text))
    assert root is not None
    assert ElementTree.tostring(root, encoding="unicode") == f"<text>{tree}</text>"


@pytest.mark.parametrize(
    ("text", "decoded"),
    [
        ("R&D at AT&T, Q&A; &c &notanentity;", "R&D at AT&T, Q&A; &c &notanentity;"),
        ("&amp; &amp;amp; &amp;lt; &#x201C;&#233;&eacute;&Eacute; &nbsp;.", "& & < “ééÉ \xa0."),
        ("&Amp; &Lt; &Quot; &lt 5 &copyright", '& < " < 5 &copyright'),
        ('<a title="&quot;x&quot;">&quot;</a>', '<a title="&quot;x&quot;">"</a>'),
    ],
)
def test_entities_are_decoded_once_and_twice(text: str, decoded: str) -> None:
    assert decode_entities(text) == decoded


def test_declarations_are_removed() -> None:
    text = '<?xml version="1.0"?><!DOCTYPE x>A<!-- <i>no</i> --> <![CDATA[B <i>C</i>]]> <!-- open, x[y[0]]>0'
    assert remove_declarations(text) == "A B <i>C</i> <!-- open, x[y[0]]>0"


TAGS = """
    <i> </i> <b> </b> <p> </p> <br> <sup> </sup> <mml:math> </mml:math> <mfrac> </mfrac> <mi> </mi> <script> </script>
    <title> </title> <x:y> </x:y> <img <a href='x'> </a> < > & &lt; &amp;lt; $x$ \\( \\) <!-- --> <![CDATA[ ]]> 1 a " '
"""
PIECES = st.sampled_from(TAGS.split())
MARKUP = st.lists(PIECES | st.text(max_size=5), max_size=25).map("".join)


@given(MARKUP)
def test_no_text_is_lost_and_every_tree_is_read(text: str) -> None:
    visible = "".join(filter(str.isprintable, text))
    root = read_markup(visible)
    if root is not None:
        kept = iter(visible)
        assert all(letter in kept for letter in "".join(root.itertext()))


def test_long_texts_take_little_time() -> None:
    started = time.process_time()
    for text in ("<i>" * 30_000, "<a x='" * 20_000, "<!--" * 30_000, "<p a=" + "b=c " * 50_000, "<b" + " " * 100_000):
        read_markup(remove_declarations(decode_entities(text)))
    assert time.process_time() - started < 10
