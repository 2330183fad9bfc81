"""The words of titles and names, and the forms that are stored because Lucene has others."""

import pytest

from cypher.text.words import name_form, other_name_forms, other_words, search_form, search_words, title_form


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("10,000 soil genomes: 3.14, v1.2.", ["10,000", "soil", "genomes", "3.14", "v1.2"]),
        ("C++, C# and .NET", ["c", "c", "and", "net"]),
        ("e.g. U.S. foo_bar/baz", ["e", "g", "u", "s", "foo", "bar", "baz"]),
        ("3′-UTR of rock'n'roll", ["3", "utr", "of", "rocknroll"]),
        ("Newton's dogs' aujourd'hui", ["newtons", "dogs", "aujourdhui"]),
        ("深度学习，关系", ["深度学习", "关系"]),
        ("🤗 hugs → ∀x", ["u1f917", "hugs", "x"]),
        ("", []),
        ("…?!", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert search_words(text) == words


def test_a_text_of_symbols_has_a_form_too() -> None:
    assert search_form("∀ ?") == "u2200 u003f"
    assert search_form(" \u200b\0 ") == ""


def test_only_words_that_lucene_has_otherwise_are_stored() -> None:
    plain = "Graph networks (a survey): state-of-the-art, 3.14 of Newton's laws; “quoted” – 深度学习 привет"
    assert other_words(plain) == ""
    assert title_form("graph Networks") == ""
    assert title_form("Graph: networks") == "graph networks"
    assert other_words("Müller on naïve-Bayes; naïve-Bayes, GPT:what 10,000") == "muller a naive bayes a gpt what"
    assert other_words("d'Alembert, O’Neill") == "d alembert a dalembert a oneill a o neill"


@pytest.mark.parametrize(
    ("name", "form", "others"),
    [
        ("John Smith", None, None),
        ("J.-P. Serre", None, None),
        ("Jörg Müller", "jorg muller", None),
        ("Flo O’Brien", "flo obrien", ["flo o brien"]),
        ("Flo O Brien", None, ["flo obrien"]),
        ("Flo OBrien", None, None),
        ("Jean d'Alembert", "jean d alembert", ["jean dalembert"]),
        ("李明", None, None),
    ],
)
def test_names(name: str, form: str | None, others: list[str] | None) -> None:
    assert (name_form(name), other_name_forms(name, [])) == (form, others)


def test_other_names_are_stored_without_the_name() -> None:
    assert other_name_forms("MIT", ["M.I.T.", "mit", "Massachusetts Institute"]) == ["m i t", "massachusetts institute"]
