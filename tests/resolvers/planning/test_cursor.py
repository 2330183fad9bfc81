"""Cursors give back what was put in, to the list they were given out for, and to nobody who changed them."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolvers.planning.cursor import CursorError, Cursors, list_id

CURSORS = Cursors(b"a key")
KEYS = st.lists(
    st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=("Cs",))),
    min_size=1,
    max_size=4,
)
LIST = list_id("papers")


@given(KEYS)
def test_what_is_put_in_comes_out(keys: list[int | float | str]) -> None:
    text = CURSORS.encode(LIST, keys)
    decoded = CURSORS.decode(LIST, text)
    assert decoded == keys
    assert [type(key) for key in decoded] == [type(key) for key in keys]
    assert text.isascii()
    assert not set(text) & set("+/= ")


@given(KEYS, st.data())
def test_a_changed_cursor_is_refused(keys: list[int | float | str], data: st.DataObject) -> None:
    text = CURSORS.encode(LIST, keys)
    at = data.draw(st.integers(0, len(text)))
    cut = data.draw(st.integers(0, 3))
    put_in = data.draw(st.text(st.characters(), max_size=3))
    changed = text[:at] + put_in + text[at + cut :]
    if changed == text:
        return
    with pytest.raises(CursorError, match="unchanged"):
        CURSORS.decode(LIST, changed)


@given(st.text() | st.binary().map(lambda data: base64.urlsafe_b64encode(data).decode()))
def test_what_was_never_given_out_is_refused(text: str) -> None:
    with pytest.raises(CursorError, match="not a cursor"):
        CURSORS.decode(LIST, text)


@given(KEYS)
def test_a_cursor_is_of_its_list_and_key(keys: list[int | float | str]) -> None:
    text = CURSORS.encode(LIST, keys)
    with pytest.raises(CursorError, match="another list"):
        CURSORS.decode(list_id("papers", "by year"), text)
    with pytest.raises(CursorError, match="not a cursor"):
        Cursors(b"another key").decode(LIST, text)


def test_lists_are_told_apart_by_everything_that_makes_them() -> None:
    lists = [("a", "b"), ("ab",), ("a", ("b",)), ("a", None), ("a", "None"), ("a", 1), ("a", "1"), ("a", 1.0)]
    assert len({list_id(*parts) for parts in lists}) == len(lists)
