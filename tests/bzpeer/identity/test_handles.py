"""Handles of names in any script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bzpeer.identity.handles import HANDLE, proposed_handles


@pytest.mark.parametrize(
    ("names", "handle"),
    [
        (("张伟",), "zhang-wei"),
        (("李娜",), "li-na"),
        (("김철수",), "gim-cheol-su"),
        (("Ἀλέξανδρος",), "alexandros"),
        (("Александр Иванов",), "aleksandr-ivanov"),
        (("Łukasz Ørsted-Strauß",), "lukasz-orsted-strauss"),
        (("Ada Lovelace",), "ada-lovelace"),
        (("Ronald McDonald",), "ronald-mcdonald"),
        (("O’Brien",), "o-brien"),
        (("Jose\u0301",), "jose"),
        ((None, "ada@example.org"), "ada"),
        (("🧪", "Ada"), "ada"),
    ],
)
def test_a_name_in_any_script_gives_a_handle(names: tuple[str | None, ...], handle: str) -> None:
    assert proposed_handles(*names)[:2] == [handle, f"{handle}-2"]


@pytest.mark.parametrize("name", [None, "", "🧪", "…", "@"])
def test_readers_without_a_name_can_be_told_apart(name: str | None) -> None:
    first, second = proposed_handles(name), proposed_handles(name)
    assert first[0].startswith("reader-")
    assert len({*first, *second}) == len(first) + len(second)


@given(st.text(max_size=80))
def test_every_proposed_handle_is_a_handle(name: str) -> None:
    handles = proposed_handles(name)
    assert all(HANDLE.fullmatch(handle) for handle in handles)
    assert len(set(handles)) == len(handles)
