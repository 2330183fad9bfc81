"""JSON documents in any layout → their records."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bzpeer.importers.json_documents import IncompleteDocument, JsonSplitter, split_document

_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(alphabet='a"\\{}[]:,\n é\u2028', max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "results", "x", '"']), inner),
    max_leaves=8,
)
_RECORDS = st.lists(
    st.dictionaries(st.sampled_from(["title", "y", "{"]), _VALUES).map(lambda each: {"id": "W1", **each})
)
_LAYOUTS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"indent": st.sampled_from([None, 0, 2]), "ensure_ascii": st.booleans()}
)


def _split(document: bytes, size: int) -> list[bytes]:
    splitter = JsonSplitter(1 << 20)
    found = [each for at in range(0, len(document), size) for each in splitter.feed(document[at : at + size])]
    return [content for content, _ in (*found, *splitter.close())]


@given(_RECORDS, _LAYOUTS, st.sampled_from(["list", "results", "items", "lines", "joined"]), st.integers(1, 40))
def test_a_document_in_any_layout_has_its_records(records: Any, layout: Any, form: str, size: int) -> None:
    if form in {"lines", "joined"}:
        text = ("\n" if form == "lines" else "").join(json.dumps(each, **layout) for each in records)
    elif form == "list":
        text = json.dumps(records, **layout)
    else:
        text = json.dumps({"meta": {"results": [1]}, form: records, "group_by": [{"id": 1}]}, **layout)
    assert [json.loads(each) for each in _split(text.encode(), size)] == records


@given(st.binary(max_size=60) | st.text('{}[]",: \\a', max_size=60).map(str.encode), st.integers(1, 9))
def test_any_bytes_are_split_the_same_in_parts_of_any_size(content: bytes, size: int) -> None:
    def outcome(step: int) -> object:
        try:
            return _split(content, step)
        except IncompleteDocument:
            return "incomplete"

    assert outcome(size) == outcome(max(len(content), 1))


def test_what_is_no_record_is_kept_for_the_rejects() -> None:
    document = b'[{"id":1}, 7, "W2", [3], {"id" 4}, {"id":5}] trailing {"id":6}'
    records = [b'{"id":1}', b'7, "W2"', b"[3]", b'{"id" 4}', b'{"id":5}', b"trailing", b'{"id":6}']
    assert _split(document, 5) == records


@pytest.mark.parametrize("document", [b'[{"id":1},', b'{"results":[{"id":1}]', b'{"id":"x', b'{"id":1'])
def test_an_incomplete_document_is_noticed(document: bytes) -> None:
    with pytest.raises(IncompleteDocument):
        _split(document, 3)


def test_a_long_record_is_cut_and_the_next_one_is_whole() -> None:
    parts = iter([b'[{"a":"', *[b"x" * 1000] * 100, b'"},\n{"b":1}]', b""])
    assert [(len(content), too_long) for content, too_long in split_document(lambda _: next(parts), 9_000)] == [
        (4_000, True),
        (7, False),
    ]
