"""Texts of any direction and language, formatted titles, and details of publication as text."""

import pytest

from bzpeer.pages.direction import bdi, formatted, isolated, lang, typeset
from bzpeer.pages.labels import place, published

FORMULA = '<math display="inline"><mfrac><mn>5</mn><mn>2</mn></mfrac></math>'


@pytest.mark.parametrize(
    ("html", "shown"),
    [
        ("plain &amp; simple &lt;b&gt;", "plain &amp; simple &lt;b&gt;"),
        ("CO<sub>2</sub> and 10<sup>6</sup> <i>E. coli</i>", "CO<sub>2</sub> and 10<sup>6</sup> <i>E. coli</i>"),
        (FORMULA, FORMULA),
        ("<b onclick='x()'>x</b><script>alert(1)</script>", "<b>x</b>"),
        ("<a href='https://example.org'>x</a><img src=x onerror=y>", "x"),
        ("<math><annotation-xml encoding='text/html'><b>x</b></annotation-xml><mi>y</mi></math>", "y"),
        ("<math><mtext><style><img onerror=x></style></mtext></math>", "<math><mtext></mtext></math>"),
        ("an open <i>element", "an open <i>element</i>"),
        ("<i>a\u202eb</i>\u2069", "<i>ab</i>"),
        ("<i>&#x202e;</i>", "<i></i>"),
        ("a&#8238;b &amp; c", "ab &amp; c"),
    ],
)
def test_a_formatted_title_has_only_elements_of_the_allow_list(html: str, shown: str) -> None:
    result = formatted(html)
    assert shown in result
    assert not any(word in result for word in ("script", "onclick", "onerror", "<a", "<img", "style"))


def test_a_plain_text_has_its_formulas_as_mathml_and_nothing_else() -> None:
    assert typeset("<b> $\\alpha$ \u202ecosts $5") == "&lt;b&gt; <math><mi>α</mi></math> costs $5"


def test_a_name_is_isolated_and_loses_the_characters_that_would_end_its_isolation() -> None:
    assert bdi("Eve \u202elive\u2069<b>") == "<bdi>Eve live&lt;b&gt;</bdi>"
    assert bdi("骨と直", "ja") == '<bdi lang="ja">骨と直</bdi>'
    assert bdi(None) == ""
    assert isolated("Eve \u202elive") == "Eve live"
    assert isolated("מבוא") == "\u2068מבוא\u2069"
    assert isolated("مقدمة\u2069\u202e") == "\u2068مقدمة\u2069"
    assert isolated("Łukasz 王伟") == "Łukasz 王伟"


@pytest.mark.parametrize("language", ["he", "zh-Hant", "pt-BR", "es-419", "HE", "sr-Latn-RS", "ca-valencia", "yue"])
def test_a_language_tag_becomes_an_attribute(language: str) -> None:
    assert lang(language) == f' lang="{language}"'


@pytest.mark.parametrize("language", [None, "", "en", "h", "english language", 'he" onload="x', "he-", "he\n", "中文"])
def test_english_and_invalid_tags_make_no_attribute(language: str | None) -> None:
    assert lang(language) == ""


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2018", "2018"),
        ("2018-01", "January 2018"),
        ("2018-12-05", "5 December 2018"),
        ("2018-13", "2018-13"),
        ("soon", "soon"),
        ("-44", "-44"),
    ],
)
def test_a_date_is_shown_as_precise_as_it_is_known(date: str, words: str) -> None:
    assert published(date) == words


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({}, ""),
        ({"volume": "47", "issue": "27", "firstPage": "369", "lastPage": "373"}, "volume 47, issue 27, pages 369–373"),
        ({"firstPage": "12", "lastPage": "12"}, "page 12"),
        ({"lastPage": "373"}, "page 373"),
        ({"volume": "9", "articleNumber": "e1004"}, "volume 9, article e1004"),
    ],
)
def test_the_place_of_a_paper_in_its_venue_names_what_is_known(known: dict[str, str], words: str) -> None:
    nothing = dict.fromkeys(("volume", "issue", "firstPage", "lastPage", "articleNumber"))
    assert place({**nothing, **known}) == words
