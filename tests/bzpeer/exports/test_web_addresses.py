"""Percent-encoded URLs."""

import re
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bzpeer.exports.web_addresses import arxiv_address, doi_address, encode_address

URL = re.compile(r"(?:[\w.~:/?#@!$&()*+,;=\[\]'-]|%[0-9A-Fa-f]{2})*", re.ASCII)


@pytest.mark.parametrize(
    ("doi", "encoded"),
    [
        ("10.1234/ab-c.5", "10.1234/ab-c.5"),
        ("10.1002/(sici)10<1::aid>3.0.co;2-#", "10.1002/(sici)10%3C1::aid%3E3.0.co%3B2-%23"),
        ("10.1021/case031064+", "10.1021/case031064%2B"),
        ("10.2111/a(2004)057[0613:case]2.0.co;2", "10.2111/a(2004)057%5B0613:case%5D2.0.co%3B2"),
        ("10.5555/a?b%c d", "10.5555/a%3Fb%25c%20d"),
        ("10.5555%2Fcase", "10.5555%2Fcase"),
        ("10.5555/é\"'", "10.5555/%C3%A9%22%27"),
    ],
)
def test_a_doi_is_encoded_once(doi: str, encoded: str) -> None:
    assert doi_address(doi) == f"https://doi.org/{encoded}"
    assert encode_address(doi_address(doi)) == doi_address(doi)


@pytest.mark.parametrize(
    ("url", "encoded"),
    [
        ("https://example.org/a_b?c=%7Bd%7D&e=~f#g", "https://example.org/a_b?c=%7Bd%7D&e=~f#g"),
        ("https://example.org/a b[c]", "https://example.org/a%20b%5Bc%5D"),
        ("https://example.org/</script>", "https://example.org/%3C/script%3E"),
        ("https://münchen.example/ä?ö#ü", "https://xn--mnchen-3ya.example/%C3%A4?%C3%B6#%C3%BC"),
        ("http://[::1]:80/x", "http://[::1]:80/x"),
        ("https://example.org/100%", "https://example.org/100%25"),
        ("https://example.org/#a#b", "https://example.org/#a%23b"),
        ("https://doi.org/10.5555/case#2105?x", "https://doi.org/10.5555/case%232105%3Fx"),
        ("http://dx.doi.org/10.1/a%3Cb>", "https://doi.org/10.1/a%3Cb%3E"),
        (None, None),
    ],
)
def test_a_url_is_encoded(url: str | None, encoded: str | None) -> None:
    assert encode_address(url) == encoded


@given(st.text())
def test_any_text_becomes_a_url_that_is_encoded_once(text: str) -> None:
    url = encode_address(f"https://example.org/{text}")
    assert url is not None
    assert URL.fullmatch(url)
    assert encode_address(url) == url
    if "%" not in text and "#" not in text and "?" not in text:
        assert unquote(url, errors="strict") == f"https://example.org/{text}"
    for address in (doi_address(text), arxiv_address(text)):
        assert URL.fullmatch(address)
        assert not urlsplit(address).query
        assert not urlsplit(address).fragment
