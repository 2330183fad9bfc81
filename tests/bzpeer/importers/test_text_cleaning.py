"""Text as it is stored."""

import pytest

from bzpeer.importers import text_cleaning as clean


def test_addresses_and_control_characters_are_removed() -> None:
    assert clean.clean_line("Write\u0007 to  ada@cmu.edu\nnow") == "Write to now"
    assert clean.clean_paragraphs("One.\r\nTwo \ud800me@example.org") == "One.\nTwo"
    assert clean.clean_name("dean@cmu.edu") is None
    assert clean.is_only_control("\u0001 ")
    assert not clean.is_only_control(" ")


def test_reviews_keep_angle_brackets_and_at_signs() -> None:
    text = "If a<b and c>d, x < y:\n\n- recall@20.The gain; <think>no</think> & &amp; Fe3O4@SiO2.Au"
    assert clean.clean_paragraphs(text) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Micro\u00adscopy of quag\u200bmires\ufeff", "Microscopy of quagmires"),
        ("An \u202egnihtemos\u202c, \u2066x\u2069 and \u202eopen", "An gnihtemos, x and open"),
        ("\u200fשלום\u200e C++", "שלום C++"),
        ("Zero\u200dwidth\u200c joiners", "Zerowidth joiners"),
        ("می\u200cخواهم और क्\u200dष", "می\u200cخواهم और क्\u200dष"),
        ("👩\u200d🔬 and ❤\ufe0f\u200d🔥", "👩\u200d🔬 and ❤\ufe0f\u200d🔥"),
        ("A\u2028B\u00a0C\u3000D", "A B C D"),
        ("A bell \u0007 and \u000b tab, \ufffe\uffff end", "A bell and tab, end"),
    ],
)
def test_invisible_characters_are_removed(text: str, cleaned: str) -> None:
    assert clean.clean_line(text) == cleaned
    assert clean.clean_name(text) == cleaned
    assert clean.read_title(text).plain == cleaned
    assert clean.read_abstract_text(text.replace("\u00ad", "&shy;").replace("\u200b", "&#8203;")).plain == cleaned


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "ftp://x.org/y", "https://user:pw@x.org", "https://", "https://x.org/me@x.org", None],
)
def test_unsafe_addresses_are_dropped(address: str | None) -> None:
    assert clean.clean_url(address) is None


def test_web_addresses_are_kept() -> None:
    assert clean.clean_url(" https://x.org/a?b=c#d ") == "https://x.org/a?b=c#d"
    assert clean.clean_url("https://münchen.example/ä") == "https://münchen.example/ä"
