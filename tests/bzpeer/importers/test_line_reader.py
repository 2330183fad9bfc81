"""A line → its record, or the reason why it is rejected."""

import pytest

from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.line_reader import LineReader
from bzpeer.importers.records import MergeRecord, PaperRecord, TopicRecord, UnstoredRecord
from cypher.model import Label

REJECTED: list[tuple[bytes, str]] = [
    (b'{"id":"https://openalex.org/W2"', "not JSON"),
    (b"not JSON at all", "not JSON"),
    (b"[1,2]", "not a JSON object"),
    (b"\xff\xfe", "not JSON"),
    (b"[" * 1_000_000, "not JSON"),
    (b'{"title":"no id"}', "id: missing"),
    (b'{"id":null,"title":"no id"}', "id: missing"),
    (b'{"id":17,"title":"no text"}', "id: expected text, got a number"),
    (b'{"id":"hello","title":"no id"}', "id: 'hello' is not an OpenAlex id"),
    (b'{"id":"https://x.org/' + b"a" * 2_000 + b'"}', "id: longer than 1000 characters"),
    (b'{"id":"https://openreview.net/profile?id=ada@cmu.edu"}', "id: contains an e-mail address or control characters"),
    (b'{"id":"https://openalex.org/W2","title":["a"]}', "title: expected text, got a list"),
    (b'{"id":"https://openalex.org/W2","title":"\\u0001\\u0002"}', "title: only control characters"),
    (b'{"id":"https://openalex.org/W2","title":"' + b"a" * 5_001 + b'"}', "title: longer than 5000 characters"),
    (
        b'{"id":"https://openalex.org/W2","publication_date":"2020-02-30"}',
        "publication_date: '2020-02-30' is not a",
    ),
    (b'{"id":"https://openalex.org/W2","updated_date":"soon"}', "updated_date: 'soon' is not a time"),
    (b'{"id":"https://openalex.org/W2","publication_year":"2020"}', "publication_year: expected a whole number"),
    (b'{"id":"https://openalex.org/W2","publication_year":99999}', "publication_year: 99999 is not between"),
    (b'{"id":"https://openalex.org/W2","cited_by_count":-1}', "cited_by_count: -1 is not between"),
    (b'{"id":"https://openalex.org/W2","authorships":{}}', "authorships: expected a list, got an object"),
    (b'{"id":"https://openalex.org/W2","authorships":["Ada"]}', "authorships[]: expected an object"),
    (b'{"id":"https://openalex.org/W2","referenced_works":[1]}', "referenced_works[]: expected text"),
    (
        b'{"id":"https://openalex.org/W2","abstract_inverted_index":{"a":["x"]}}',
        "abstract_inverted_index: 'a' has a",
    ),
    (b'{"id":"https://openalex.org/A1"}', "display_name: missing"),
    (b'{"id":"https://ror.org/05x2bcf33","status":"active","names":[]}', "name: missing"),
    (b'{"title":"t","id":"abc","reviews":[]}', "id: 'abc' is not a DOI"),
]


@pytest.mark.parametrize(("line", "reason"), REJECTED, ids=[reason for _, reason in REJECTED])
def test_a_bad_line_is_rejected_with_its_reason(line: bytes, reason: str) -> None:
    with pytest.raises(RejectedLine) as caught:
        LineReader().read(line)
    assert caught.value.reason.startswith(reason)


def test_half_a_surrogate_pair_and_control_characters_are_removed() -> None:
    record = LineReader().read(b'{"id":"https://openalex.org/W3","title":"a\\ud800\\u0000b"}')
    assert isinstance(record, PaperRecord)
    assert record.properties["title"] == "ab"


def test_a_work_of_any_source_is_cleaned() -> None:
    line = (
        b'{"id":"https://openalex.org/W1",'
        b'"title":"Refinement with<i>SHELXL</i> of H<sub>2</sub>O &amp;amp; a &lt; b\\u0007",'
        b'"primary_location":{"landing_page_url":"javascript:alert(1)","source":{"display_name":"Venue"}},'
        b'"open_access":{"is_oa":true,"oa_url":"ftp://x.org/y"},'
        b'"abstract_inverted_index":"{\\"Write\\":[0],\\"ada@cmu.edu\\":[2],\\"to\\":[1],\\"now\\":[5]}",'
        b'"publication_date":"2020-02-29",'
        b'"x_resources":[{"kind":"CODE","url":"https://github.com/a/b","title":null},'
        b'{"kind":"CODE","url":"file:///etc/passwd"}]}'
    )
    record = LineReader().read(line)
    assert isinstance(record, PaperRecord)
    found = record.properties
    assert found["title"] == "Refinement with SHELXL of H₂O & a < b"
    assert (found["abstract"], found["venue"], found["year"]) == ("Write to now", "Venue", 2020)
    assert str(found["publishedOn"]) == "2020-02-29"
    assert not found.keys() & {"url", "oaUrl"}
    assert record.resources == [{"url": "https://github.com/a/b", "kind": "CODE", "title": None}]


def test_a_table_is_recognised_by_its_header() -> None:
    reader = LineReader()
    assert reader.read(b"\xef\xbb\xbfid_topic\ttopic\tdescription\tsubfield\tfield\tdomain\n") is None
    topic = reader.read(b"T1\tA\t\tB\tC\tD\n")
    assert isinstance(topic, TopicRecord)
    assert (topic.keys, topic.name, topic.properties["domain"]) == (("T1",), "A", "D")
    assert reader.read(b"\n") is None
    with pytest.raises(RejectedLine, match="2 columns; the header has 6"):
        reader.read(b"T2\tshort\n")


def test_reading_continues_below_the_header_of_a_table() -> None:
    reader = LineReader()
    reader.read_header(b"merge_date,id,merge_into_id\n")
    assert reader.read(b"2022-06-07,W1,W2\n") == MergeRecord(Label.PAPER, "W1", "W2", "2022-06-07T")
    assert reader.read(b"2022-06-07,W3,W4285719527\n") == MergeRecord(Label.PAPER, "W3", None, "2022-06-07T")
    assert isinstance(reader.read(b"2022-06-07,S5,S6\n"), UnstoredRecord)
    with pytest.raises(RejectedLine, match="not an OpenAlex id of the same kind"):
        reader.read(b"2022-06-07,W1,A2\n")


def test_kinds_that_are_not_stored_are_named() -> None:
    kinds = [
        (b'{"id":"https://openalex.org/C1"}', "concepts"),
        (b'{"id":"https://openalex.org/domains/x"}', "other OpenAlex entities"),
        (b'{"id":"https://openalex.org/W4285719527"}', "OpenAlex's placeholder for deleted works"),
        (b'{"id":"https://ror.org/05x2bcf33","status":"withdrawn"}', "withdrawn ROR records"),
    ]
    for line, kind in kinds:
        assert LineReader().read(line) == UnstoredRecord(kind)
