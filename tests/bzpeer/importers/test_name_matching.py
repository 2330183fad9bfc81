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
        ("Łukasz Kowalski", "Lukasz Kowalski", True),
        ("Łukasz Kowalski", "Marek Kowalski", False),
        ("Søren Ødegaard", "Soren Odegaard", True),
        ("Søren Ødegaard", "Soeren Oedegaard", True),
        ("Jürgen Groß", "Juergen Gross", True),
        ("Đặng Văn Æthel", "Dang Van Aethel", True),
        ("IŞIK Yılmaz", "Isik Yilmaz", True),
        ("Müller", "Moller", False),
        ("Xiao-Ming Wu", "Xiaoming Wu", True),
        ("Xiao-Ming Wu", "Wu Xiao Ming", True),
        ("X.-M. Wu", "Xiaoming Wu", True),
        ("Wu XM", "Xiao-Ming Wu", True),
        ("Xiao\u2010Ming Wu", "Xiao\u2011Ming WU", True),
        ("Xiao-Ming Wu", "Xiaohong Wu", False),
        ("Xiao-Ming Wu", "Xiao-Hong Wu", False),
        ("Jean-Pierre Serre", "Jean-Paul Serre", False),
        ("Flo O’Brien", "Flo OBrien", True),
        ("Flo OʼBrien", "Flo O'Brien", True),
        ("Flo O’Brien", "Flo O Brien", True),
        ("Flo O’Brien", "Flo Brenan", False),
        ("Ann Smith–Jones", "Ann Smith-Jones", True),
        ("Wei Wang", "王伟", True),
        ("王 伟", "王伟", True),
        ("王小明", "王伟", False),
        ("王伟 (Wei Wang)", "Wei Wang", True),
        ("王伟 (Wei Wang)", "Li Wang", False),
        ("Ivan Petrov", "Иван Петров", True),
        ("Иван Петров", "Пётр Иванов", False),
        ("Семён Орлов", "Семен Орлов", True),
    ],
)
def test_names_of_one_person(one: str, other: str, same: bool) -> None:
    assert may_be_same_person(one, other) is same
    assert may_be_same_person(other, one) is same


def test_only_the_root_of_a_site_has_a_host() -> None:
    assert homepage_host("https://www.cmu.edu/") == homepage_host("http://cmu.edu") == "cmu.edu"
    assert [homepage_host(url) for url in ("https://cmu.edu/~home", "https://cmu.edu/?q=1", None)] == [None] * 3
