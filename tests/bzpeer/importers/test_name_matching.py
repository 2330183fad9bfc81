"""Names that can be one person's, and home pages at the root of a site."""

import pytest

from bzpeer.importers.name_matching import homepage_host, may_be_same_person


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ada Lovelace", "A. Lovelace", True),
        ("LOVELACE, Ada", "Ada King Lovelace", True),
        ("José Núñez", "Jose Nunez", True),
        ("Ada Lovelace", "Eve Lovelace", False),
        ("Marco Pavone", "Chaowei Xiao", False),
    ],
)
def test_names_of_one_person(one: str, other: str, same: bool) -> None:
    assert may_be_same_person(one, other) is same
    assert may_be_same_person(other, one) is same


def test_only_the_root_of_a_site_has_a_host() -> None:
    assert homepage_host("https://www.cmu.edu/") == homepage_host("http://cmu.edu") == "cmu.edu"
    assert [homepage_host(url) for url in ("https://cmu.edu/~home", "https://cmu.edu/?q=1", None)] == [None] * 3
