"""Folded letters: spellings that a search takes for one, and those that it does not."""

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cypher.text.folding import fold
from cypher.text.words import search_form

EQUAL = [
    ("Greek, final sigma", "ΝΙΚΟΣ Παπαδόπουλος", "νικοσ παπαδοπουλος", "Νίκος ΠΑΠΑΔΟΠΟΥΛΟΣ"),
    ("polytonic Greek", "ᾠδὴ Ἑλλάς", "ωδη ελλας"),
    ("Cyrillic", "Фёдор Ёлкин Ко\u0301фе", "федор елкин кофе", "ФЕДОР ЕЛКИН КОФЕ"),
    ("harakat, tatweel", "مُقَدِّمَة في عِلْمِ الحـــاسوب", "مقدمة في علم الحاسوب"),
    ("alef forms", "أحمد إبراهيم آل ٱلله", "احمد ابراهيم ال الله"),
    ("teh marbuta, alef maqsura", "مدرسة على", "مدرسه علي"),
    ("Persian letters and joiner", "می\u200cخواهم کتاب ۱۲", "ميخواهم كتاب 12"),
    ("Persian heh with hamza", "خانهٔ", "خانۀ", "خانه"),
    ("presentation forms", "\ufefb", "لا"),
    ("Hebrew points", "שָׁלוֹם", "שלום"),
    ("gershayim", 'צה"ל', "צה״ל", "צה”ל", "צהל"),
    ("geresh", "צ'רנוביץ", "צ׳רנוביץ", "צ’רנוביץ", "צרנוביץ"),
    ("Turkish", "İlker Yıldız IŞIK", "ilker yildiz isik"),
    ("Vietnamese", "Nguyễn Thị Ánh Đào", "nguyen thi anh dao"),
    ("Latin letters without decomposition", "Łukasz Ørsted Ħal Æsir Œuvre Þór", "lukasz orsted hal aesir oeuvre thor"),
    ("ligatures", "eﬃcient diﬀusion ﬁt", "efficient diffusion fit"),
    ("widths", "ＡＢＣ１２ ｶﾞｷﾞ", "abc12 ガギ"),
    ("subscripts and superscripts", "CO₂ 10⁶ x²", "CO2 106 x2"),
    ("nukta", "क़ानून", "कानून"),
    ("digits", "٣٤ १२", "34 12"),
    ("invisible", "Micro\u00adscopy of quag\u200bmires\ufeff wo\u2060rd\u200d", "microscopy of quagmires word"),
    ("apostrophes", "O'Brien", "O’Brien", "OʼBrien", "O´Brien", "O‘Brien", "O′Brien", "OBrien"),
    ("elision", "L’intelligence d'Alembert", "l intelligence d alembert"),
    ("Italian and Catalan", "Sull’apprendimento col·laboració", "sull apprendimento collaboracio"),
    ("hyphens", "Smith-Jones", "Smith‐Jones", "Smith‑Jones", "Smith–Jones", "Smith Jones"),
    ("punctuation", "GPT:what?", "gpt what"),
]  # fmt: skip
DIFFERENT = [
    ("Йод", "Иод"),
    ("が", "か"),
    ("ハ", "は"),
    ("10,000", "10 000"),
    ("ؤ", "و"),
    ("naïve", "knave"),
    ("ড়", "ড"),
]


@pytest.mark.parametrize("spellings", [row[1:] for row in EQUAL], ids=[row[0] for row in EQUAL])
def test_spellings_of_one_text_have_one_form(spellings: tuple[str, ...]) -> None:
    assert len({search_form(each) for each in spellings}) == 1, [search_form(each) for each in spellings]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_other_words_keep_another_form(one: str, other: str) -> None:
    assert search_form(one) != search_form(other)


@settings(deadline=None)
@given(st.text(st.characters(exclude_characters="™℠", exclude_categories=["Cs", "Cn"]), max_size=30))
@example("ᾴ ŉ ǆ ẞ İ ﷺ ㎏ Ⅷ ½ " + "".join(map(chr, range(0xA0, 0x250))))
def test_all_normal_forms_are_folded_alike_and_once(text: str) -> None:
    folded = fold(text)
    assert fold(folded) == folded
    for form in ("NFC", "NFD", "NFKC", "NFKD"):
        assert search_form(unicodedata.normalize(form, text)) == search_form(text)


@settings(deadline=None)
@given(st.text(max_size=40))
def test_a_form_is_its_own_form(text: str) -> None:
    form = search_form(text)
    assert search_form(form) == form
    assert form == " ".join(form.split())
