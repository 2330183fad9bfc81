"""Text as it is stored."""

import pytest

from bzpeer.importers import text_cleaning as clean


def test_titles_lose_markup_and_entities() -> None:
    assert clean.clean_title("of H<sub>2</sub>O &amp;amp; a &lt; b") == "of H2O & a < b"
    assert clean.clean_title("with<i>SHELXL</i>") == "with SHELXL"


def test_addresses_and_control_characters_are_removed() -> None:
    assert clean.clean_line("Write\u0007 to  ada@cmu.edu\nnow") == "Write to now"
    assert clean.clean_paragraphs("One.\r\nTwo \ud800me@example.org") == "One.\nTwo"
    assert clean.clean_name("dean@cmu.edu") is None
    assert clean.is_only_control("\u0001 ")
    assert not clean.is_only_control(" ")


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "ftp://x.org/y", "https://user:pw@x.org", "https://", "https://x.org/me@x.org", None],
)
def test_unsafe_addresses_are_dropped(address: str | None) -> None:
    assert clean.clean_url(address) is None


def test_web_addresses_are_kept() -> None:
    assert clean.clean_url(" https://x.org/a?b=c#d ") == "https://x.org/a?b=c#d"
    assert clean.clean_url("https://münchen.example/ä") == "https://münchen.example/ä"
