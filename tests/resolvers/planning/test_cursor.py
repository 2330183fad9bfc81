"""A cursor returns its keys for its own list; changed cursors and cursors of other lists are rejected."""

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
def test_a_cursor_returns_its_keys(keys: list[int | float | str]) -> None:
    text = CURSORS.encode(LIST, keys)
    decoded = CURSORS.decode(LIST, text)
    assert decoded == keys
    assert [type(key) for key in decoded] == [type(key) for key in keys]
    assert text.isascii()
    assert not set(text) & set("+/= ")


@given(KEYS, st.data())
def test_a_changed_cursor_is_rejected(keys: list[int | float | str], data: st.DataObject) -> None:
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
def test_any_other_text_is_rejected(text: str) -> None:
    with pytest.raises(CursorError, match="not a cursor"):
        CURSORS.decode(LIST, text)


@given(KEYS)
def test_a_cursor_is_of_its_list_and_key(keys: list[int | float | str]) -> None:
    text = CURSORS.encode(LIST, keys)
    with pytest.raises(CursorError, match="another list"):
        CURSORS.decode(list_id("papers", "by year"), text)
    with pytest.raises(CursorError, match="not a cursor"):
        Cursors(b"another key").decode(LIST, text)


def test_lists_with_different_parts_have_different_ids() -> None:
    lists = [("a", "b"), ("ab",), ("a", ("b",)), ("a", None), ("a", "None"), ("a", 1), ("a", "1"), ("a", 1.0)]
    assert len({list_id(*parts) for parts in lists}) == len(lists)
