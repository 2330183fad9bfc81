"""Titles, abstracts and names with markup: plain text that reads right, and safe HTML."""

import re
from html import escape
from html.parser import HTMLParser
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bzpeer.importers import formatted_text
from bzpeer.importers.formatted_text import HTML_TAGS
from bzpeer.importers.text_cleaning import clean_name, read_abstract_text, read_title
from cypher.text.mathematics import MATHML_ATTRIBUTES
from tests.bzpeer.importers.test_markup import MARKUP, TEXT

MML = "http://www.w3.org/1998/Math/MathML"
PREAMBLE = r"\documentclass[12pt]{minimal} \usepackage{amsmath} \begin{document}"


@pytest.mark.parametrize("text", [each for each in TEXT if each])
def test_text_between_angle_brackets_is_kept(text: str) -> None:
    assert read_title(text).plain == text
    assert read_title(text).html is None
    assert read_abstract_text(text + ".").plain == text + "."


TITLES = (
    # superscripts and subscripts
    ("Counting 10<sup>6</sup> cells", "Counting 10⁶ cells", "Counting 10<sup>6</sup> cells"),
    ("10<sup>-6</sup> mol in H<sub>2</sub>O", "10⁻⁶ mol in H₂O", "10<sup>-6</sup> mol in H<sub>2</sub>O"),
    ("10<sup>0.5</sup>, e<sup>-t/2</sup>", "10^0.5, e^(-t/2)", "10<sup>0.5</sup>, e<sup>-t/2</sup>"),
    ("<sup>13</sup>C and <sup>99m</sup>Tc", "¹³C and 99mTc", "<sup>13</sup>C and <sup>99m</sup>Tc"),
    ("Ca<sup>2+</sup> in CD4<sup>+</sup> cells", "Ca²⁺ in CD4⁺ cells", "Ca<sup>2+</sup> in CD4<sup>+</sup> cells"),
    ("PM<sub>2.5</sub>, HbA<sub>1c</sub>", "PM2.5, HbA1c", "PM<sub>2.5</sub>, HbA<sub>1c</sub>"),
    ("T<sub>c</sub>, V<sub>max</sub>, x<sub>i</sub>", "Tc, Vmax, xᵢ", "T<sub>c</sub>, V<sub>max</sub>, x<sub>i</sub>"),
    ("O<sub>7-x</sub>, 10<sub>2.5</sub>", "O₇₋ₓ, 10_2.5", "O<sub>7-x</sub>, 10<sub>2.5</sub>"),
    ("25<sup>o</sup>C in the 19<sup>th</sup>", "25°C in the 19th", "25<sup>o</sup>C in the 19<sup>th</sup>"),
    ("C<sup>*</sup>-algebras", "C*-algebras", "C<sup>*</sup>-algebras"),
    # footnotes
    ("A title<sup>1</sup>", "A title", None),
    ("A title <sup>a,*</sup>", "A title", None),
    ("A title<sup>1</sup><sup>,</sup><sup>2</sup>", "A title", None),
    ("To 10<sup>6</sup><sup>1</sup>", "To 10⁶", "To 10<sup>6</sup>"),
    ("<i>A title</i><sup>†</sup>.", "A title.", "<i>A title</i>."),
    ('A title<xref ref-type="fn" rid="f"><sup>1)</sup></xref>', "A title", None),
    ("A title<fn><p>Funded by X</p></fn>", "A title", None),
    ("Название<sup>1</sup>", "Название", None),
    ("Cells per m<sup>2</sup>", "Cells per m²", "Cells per m<sup>2</sup>"),
    ("On E = mc<sup>2</sup>", "On E = mc²", "On E = mc<sup>2</sup>"),
    ("Counting to 10<sup>6</sup>", "Counting to 10⁶", "Counting to 10<sup>6</sup>"),
    ("The space H<sup>1</sup>", "The space H¹", "The space H<sup>1</sup>"),
    ("A χ<sup>2</sup>", "A χ²", "A χ<sup>2</sup>"),
    # formatting
    ("V<sc>is</sc>T<sc>iles</sc>: <u>all</u>", "VisTiles: all", None),
    ("A <monospace>grep</monospace> of <sans-serif>S</sans-serif> boxes", "A grep of S boxes", None),
    ("<em>In vivo</em> <strong>now</strong>", "In vivo now", "<i>In vivo</i> <b>now</b>"),
    ("with<i>SHELXL</i>", "with SHELXL", "with <i>SHELXL</i>"),
    ("Mining in<i>R</i>", "Mining in R", "Mining in <i>R</i>"),
    ("<i>Planck</i>2018 results", "Planck 2018 results", "<i>Planck</i> 2018 results"),
    ("of<i>DSM-IV</i>mental", "of DSM-IV mental", "of <i>DSM-IV</i> mental"),
    ("<b>B</b>idirectional", "Bidirectional", "<b>B</b>idirectional"),
    ("Line one<br>line two", "Line one line two", None),
    ("Main<subtitle>A study</subtitle>", "Main: A study", None),
    ("<p onclick='x'>A <a href='javascript:alert(1)'>link</a></p>", "A link", None),
    ("A<script>alert('<b>1</b>')</script> <style>p{}</style><img src=x onerror=alert(1)>B", "A B", None),
    (
        "&lt;i&gt;E. coli&lt;/i&gt; &amp;amp; R&D &Amp; a &lt; b",
        "E. coli & R&D & a < b",
        "<i>E. coli</i> &amp; R&amp;D &amp; a &lt; b",
    ),
    ("of H&amp;lt;sub&amp;gt;2&amp;lt;/sub&amp;gt;O", "of H₂O", "of H<sub>2</sub>O"),
    # MathML
    (
        f'in<mml:math xmlns:mml="{MML}"><mml:msub><mml:mi>RuO</mml:mi><mml:mn>2</mml:mn></mml:msub></mml:math>films',
        "in RuO₂ films",
        "in <math><msub><mi>RuO</mi><mn>2</mn></msub></math> films",
    ),
    (
        "at <mml:mfrac><mml:mn>1</mml:mn><mml:mn>2</mml:mn></mml:mfrac> spin",
        "at 1/2 spin",
        "at <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> spin",
    ),
    (
        "A <math><semantics><mi>π</mi><annotation encoding='application/x-tex'>\\pi</annotation></semantics></math> x",
        "A π x",
        "A <math><mi>π</mi></math> x",
    ),
    ("<math alttext='x^2'/> y", "$x^2$ y", "<math><msup><mi>x</mi><mn>2</mn></msup></math> y"),
    ("The <mml:math><mml:mi>Λ</mml:mi></mml:math>CDM model", "The ΛCDM model", "The <math><mi>Λ</mi></math>CDM model"),
    ("the <math><mi>n</mi></math>th", "the nth", "the <math><mi>n</mi></math>th"),
    ("<math href='x' onclick='y' style='z'><mi>x</mi></math>", "x", "<math><mi>x</mi></math>"),
    # TeX
    (
        r"<inline-formula><tex-math>$\alpha$</tex-math></inline-formula>-stable",
        r"$\alpha$-stable",
        "<math><mi>α</mi></math>-stable",
    ),
    (
        rf"<tex-math><![CDATA[{PREAMBLE}$$\alpha <b$$\end{{document}}]]></tex-math>",
        r"$\alpha <b$",
        "<math><mi>α</mi><mo>&lt;</mo><mi>b</mi></math>",
    ),
    (
        "<alternatives><tex-math>$x$</tex-math><mml:math><mml:mi>x</mml:mi></mml:math><graphic/></alternatives>",
        "x",
        "<math><mi>x</mi></math>",
    ),
    (
        "<InlineEquation><EquationSource Format='TEX'>$x$</EquationSource><EquationSource Format='MATHML'><math><mi>x"
        "</mi></math></EquationSource></InlineEquation>",
        "x",
        "<math><mi>x</mi></math>",
    ),
    (
        "By $R_2$ of $5 or $10",
        "By $R_2$ of $5 or $10",
        "By <math><msub><mi>R</mi><mn>2</mn></msub></math> of $5 or $10",
    ),
    ("Costs of $5 and $10", "Costs of $5 and $10", None),
)


@pytest.mark.parametrize(("text", "plain", "html"), TITLES)
def test_titles(text: str, plain: str, html: str | None) -> None:
    read = read_title(text)
    assert (read.plain, read.html) == (plain, html)


@pytest.mark.parametrize(
    ("mathml", "plain"),
    [
        ("<mfrac><mn>5</mn><mn>2</mn></mfrac>", "5/2"),
        ("<mn>2</mn><mfrac><mn>1</mn><mn>2</mn></mfrac><mi>x</mi>", "2 1/2 x"),
        ("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>", "(a+b)/c"),
        ("<msup><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>+</mo></msup>", "(1/2)⁺"),
        ("<msqrt><mi>s</mi></msqrt><mo>=</mo><mn>13</mn>", "√s = 13"),
        ("<msqrt><mi>a</mi><mi>b</mi></msqrt>", "√(ab)"),
        ("<mroot><mi>x</mi><mn>3</mn></mroot>", "³√x"),
        ("<msup><mi>x</mi><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></msup>", "x^(a+b)"),
        ("<msubsup><mi>x</mi><mi>max</mi><mn>2</mn></msubsup>", "x_max²"),
        ("<msub><mi>k</mi><mi>B</mi></msub><mi>T</mi>", "k_BT"),
        (
            "<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>x</mi>",
            "∑ᵢ₌₁ⁿ x",
        ),
        (
            "<mi>sin</mi><mi>x</mi><mo>&lt;</mo><msup><mn>10</mn><mrow><mo>−</mo><mn>6</mn></mrow></msup>",
            "sin x < 10⁻⁶",
        ),
        ("<mover accent='true'><mi>x</mi><mo>¯</mo></mover>", "x̄"),
        ("<mmultiscripts><mi>Ca</mi><mprescripts/><mn>20</mn><mn>40</mn></mmultiscripts>", "₂₀⁴⁰Ca"),
        ("<mmultiscripts><mi>Ca</mi><none/><mo>+</mo><mprescripts/><none/><mn>38</mn></mmultiscripts>", "³⁸Ca⁺"),
        (
            "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>2</mn></mtd></mtr></mtable>",
            "[1, 0; 2]",
        ),
        ("<mo>(</mo><mtable><mtr><mtd><mn>1</mn></mtd></mtr></mtable><mo>)</mo>", "(1)"),
        ("<mfenced><mi>a</mi><mi>b</mi></mfenced>", "(a, b)"),
        ("<mi>x</mi><mtext> for </mtext><mi>y</mi><mphantom><mi>z</mi></mphantom>", "x for y"),
        ("<msup><mi>f</mi><mo>′</mo></msup><msup><mi>L</mi><mi>∞</mi></msup>", "f′L^∞"),
    ],
)
def test_mathematics_reads_right_as_plain_text(mathml: str, plain: str) -> None:
    for prefix in ("", "mml:", "m:"):
        text = re.sub(r"<(/?)", rf"<\1{prefix}", f"<math>{mathml}</math>")
        read = read_title(text)
        assert read.plain == plain
        assert (read.html or "").startswith("<math>")


ABSTRACTS = (
    (
        "<jats:title>Background</jats:title><jats:p>In <jats:italic>E. coli</jats:italic>.</jats:p>"
        "<jats:sec><jats:title>Results:</jats:title><jats:p>OK.</jats:p></jats:sec>",
        "Background: In E. coli. Results: OK.",
        "<p><b>Background:</b> In <i>E. coli</i>.</p><p><b>Results:</b> OK.</p>",
    ),
    (
        "<p>The first.</p><p>The second &amp; last.</p>",
        "The first. The second & last.",
        "<p>The first.</p><p>The second &amp; last.</p>",
    ),
    ("<jats:title>Abstract</jats:title><jats:p>One.</jats:p>", "One.", None),
    ("<h2>Summary</h2><h3>Background</h3> Text", "Background: Text", "<b>Background:</b> Text"),
    ("<h3>Key messages</h3>", "Key messages", "<b>Key messages</b>"),
    ("<p>One.<p>Two.", "One. Two.", "<p>One.</p><p>Two.</p>"),
    ("Line<br>two<br/>three", "Line two three", "<p>Line</p><p>two</p><p>three</p>"),
    ("<ul><li>a</li><li>b</li></ul>", "a b", "<p>a</p><p>b</p>"),
    (
        "x<disp-formula><mml:math display='block'><mml:mi>y</mml:mi></mml:math></disp-formula>z",
        "x y z",
        'x <math display="block"><mi>y</mi></math> z',
    ),
    (
        "Lorr<sup>11</sup>on scales.<sup>4,15</sup>These",
        "Lorr¹¹ on scales.⁴,¹⁵ These",
        "Lorr<sup>11</sup> on scales.<sup>4,15</sup> These",
    ),
    ("The end.<<ETX>>", "The end.", None),
    ("The end.<>", "The end.", None),
    ("The end. <<ETX>>", "The end.", None),
    ("The end.&lt;&lt;ETX&gt;&gt;", "The end.", None),
    ("If a <> b.", "If a <> b.", None),
    (
        "CO<sub>2</sub>emissions of C<sub>60</sub>H",
        "CO₂ emissions of C₆₀H",
        "CO<sub>2</sub> emissions of C<sub>60</sub>H",
    ),
    (
        "<math><mi>x</mi><mtext> for </mtext><mi>y</mi></math>",
        "x for y",
        "<math><mi>x</mi><mtext>&nbsp;for&nbsp;</mtext><mi>y</mi></math>",
    ),
    (
        r"We bound $a_i < b$ &#13;\nand <b>more</b>.",
        "We bound $a_i < b$ and more.",
        "We bound <math><msub><mi>a</mi><mi>i</mi></msub><mo>&lt;</mo><mi>b</mi></math> and <b>more</b>.",
    ),
    ("Write to <email>ada@cmu.edu</email> or <i>bob</i>@<b>x.org</b> now.", "Write to or now.", None),
)


@pytest.mark.parametrize(("text", "plain", "html"), ABSTRACTS)
def test_abstracts(text: str, plain: str, html: str | None) -> None:
    read = read_abstract_text(text)
    assert (read.plain, read.html) == (plain, html)


def test_names_have_no_markup() -> None:
    assert clean_name("Smith &amp;amp; S&ouml;hne <b>Ltd</b>") == "Smith & Söhne Ltd"
    assert clean_name("Wei Li<sup>1,2</sup>") == "Wei Li"
    assert clean_name("Ada Smith<sup>1</sup>, MD") == "Ada Smith, MD"
    assert clean_name("R<sup>2</sup>") == "R²"
    assert clean_name("Univ<sup> </sup>") == "Univ"
    assert clean_name("a<b>c") == "a<b>c"


class _Tags(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in HTML_TAGS
        assert {name for name, _ in attrs} <= MATHML_ATTRIBUTES.get(tag, set())
        assert all(value is None or re.fullmatch(r"[a-z0-9. +-]*", value) for _, value in attrs)

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    handle_pi = unknown_decl = handle_comment


HOSTILE = st.sampled_from(
    (
        "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
        "<math><mi xlink:href='javascript:x' style='y'>x</mi></math>",
        "<math><annotation-xml><script>1</script></annotation-xml></math>",
        "<svg onload=x></svg>",
        "<a href='javascript:x'>y</a>",
        r"$\href{javascript:x}{y}$",
        "<iframe srcdoc='x'></iframe>",
        "<mtext></p><style>",
        '<math display="block" mathvariant=\'"\'>',
    )
)


@given(st.lists(MARKUP | HOSTILE, max_size=6).map("".join))
def test_the_html_has_no_other_elements_and_attributes(text: str) -> None:
    for read in (read_title(text), read_abstract_text(text)):
        assert read.plain == " ".join(read.plain.split())
        if read.html is not None:
            tags = _Tags(read.html)
            assert read.html != escape(read.plain, quote=False)
            if not re.search(r"<math|<su|[\\]", read.html + read.plain):
                assert "".join(tags.text.split()) == "".join(read.plain.split())


@given(st.text())
def test_sanitising_does_not_depend_on_the_parser(text: str) -> None:
    hostile = f"<p onclick='x' title='y' lang='z'>{text}</p><script>alert(1)</script><math><mi href='x'>y</mi></math>"
    with patch.object(formatted_text, "format_mathematics", return_value=hostile):
        read = read_title("$x$")
    assert read.html is not None
    _Tags(read.html)


@given(st.text(st.characters(exclude_categories=["C"], exclude_characters="<&$\\@"), max_size=200))
def test_plain_text_is_returned_without_parsing(text: str) -> None:
    with (
        patch.object(formatted_text, "read_markup", side_effect=AssertionError),
        patch.object(formatted_text, "format_mathematics", side_effect=AssertionError),
    ):
        for read in (read_title(text), read_abstract_text(text)):
            assert read.plain == " ".join(text.split())
            assert read.html is None
