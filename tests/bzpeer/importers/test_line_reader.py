"""A line → its record, or the reason why it is rejected."""

import pytest

from bzpeer.importers.errors import RejectedLine
from bzpeer.importers.line_reader import LineReader
from bzpeer.importers.records import MergeRecord, PaperRecord, PersonRecord, TopicRecord, UnstoredRecord
from cypher.model import Label

REJECTED: list[tuple[bytes, str]] = [
    (b'{"id":"https://openalex.org/W2"', "not JSON"),
    (b"not JSON at all", "not JSON"),
    (b"[1,2]", "not a JSON object"),
    (b"\xff\xfe", "not JSON"),
    (b"[" * 1_000_000, "not JSON"),
    (b'{"title":"no id"}', "id: missing"),
    (b'{"title":"no id", "authorships":[{}]}', "id: missing"),
    (b'{"error":"Invalid query","message":"x"}', "id: missing; this is an error message of an API and no record."),
    (b'{"works":[{"id":"W1"}]}', "id: missing; the records seem to be in the list `works`. Import this list alone."),
    (b'{"message":{"total":1,"items":[{"x":1}]}}', "id: missing; the records seem to be in the list `message.items`."),
    (b'{"id":null,"title":"no id"}', "id: missing"),
    (b'{"id":17,"title":"no text"}', "id: expected text, got a number"),
    (b'{"id":"hello","title":"no id"}', "id: 'hello' is not an OpenAlex id"),
    (b'{"id":"https://x.org/' + b"a" * 2_000 + b'"}', "id: longer than 1000 characters"),
    (b'{"id":"https://openreview.net/profile?id=ada@cmu.edu"}', "id: contains an e-mail address or control characters"),
    (b'{"id":"https://openalex.org/W2","title":["a"]}', "title: expected text, got a list"),
    (b'{"id":"https://openalex.org/W2","title":"\\u0001\\u0002"}', "title: only control characters"),
    (b'{"id":"https://openalex.org/W2","title":"' + b"a" * 5_001 + b'"}', "title: longer than 5000 characters"),
    (b'{"id":"https://openalex.org/W2","topics":[{"score":NaN}]}', "topics[0].score: not a finite number"),
    (b'{"id":"https://openalex.org/W2","title":"\\u0041","x":{"y":[1,-Infinity]}}', "x.y[1]: not a finite number"),
    (b'{"id":"https://openalex.org/W2","cited_by_count":1e999}', "cited_by_count: not a finite number"),
    (b'{"id":"https://openalex.org/W2","title":"NaN","x":}', "not JSON"),
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


@pytest.mark.parametrize(
    ("fields", "dropped"),
    [
        (b'"publication_date":"soon"', "publication_date: 'soon' is not a date"),
        (b'"publication_date":{"year":2020}', "publication_date: expected a date, got an object"),
        (b'"updated_date":"soon"', "updated_date: 'soon' is not a time"),
        (b'"publication_year":99999', "publication_year: 99999 is not a date"),
        (b'"cited_by_count":-1', "cited_by_count: -1 is not between 0 and 2147483647"),
        (b'"cited_by_count":"many"', "cited_by_count: expected a whole number, got text"),
        (b'"is_authors_truncated":"some"', "is_authors_truncated: expected true or false"),
        (b'"topics":[{"id":"T1","display_name":"a","score":99.2}]', "topics[0].score: 99.2 is not between 0 and 1"),
        (b'"topics":[{"id":"T1","display_name":"a","score":true}]', "topics[0].score: expected a number"),
        (b'"keywords":["a",{"display_name":"b","score":-0.5}]', "keywords[1].score: -0.5 is not between 0 and 1"),
        (b'"biblio":"12(3), 45-67"', "biblio: expected an object"),
        (b'"biblio":{"volume":["1"]}', "biblio.volume: expected text or a number"),
        (b'"primary_location":{"source":{"issn_l":"0031-1048"}}', "issn_l: '0031-1048' is not an ISSN"),
        (b'"isbn":"9783161484101"', "isbn: '9783161484101' is not an ISBN"),
    ],
)
def test_a_field_that_cannot_be_used_is_left_out_and_named(fields: bytes, dropped: str) -> None:
    record = LineReader().read(b'{"id":"https://openalex.org/W2","title":"Kept",' + fields + b"}")
    assert isinstance(record, PaperRecord)
    assert record.properties["title"] == "Kept"
    [reason] = record.dropped
    assert reason.startswith(dropped)


def test_weights_are_from_0_to_1() -> None:
    topics = b",".join(
        b'{"id":"T%d","display_name":"t","score":%s}' % (at + 1, score)
        for at, score in enumerate((b"0", b"0.25", b"1", b"99.2", b"-0.5", b"-0.0", b'"0.5"', b"1e308", b"null"))
    )
    record = LineReader().read(b'{"id":"https://openalex.org/W2","topics":[' + topics + b"]}")
    assert isinstance(record, PaperRecord)
    assert str([score for _, score in record.topics]) == "[0.0, 0.25, 1.0, 1.0, 0.0, 0.0, 0.5, 1.0, 1.0]"
    assert [reason.partition(":")[0] for reason in record.dropped] == [f"topics[{at}].score" for at in (3, 4, 7)]


def test_whole_numbers_may_be_written_as_text_or_with_a_point() -> None:
    for year, count in ((b"2019.0", b'"17"'), (b'"2019"', b"17.0"), (b"2019", b'" 17.0 "')):
        record = LineReader().read(
            b'{"id":"https://openalex.org/W2","publication_year":%s,"cited_by_count":%s}' % (year, count)
        )
        assert isinstance(record, PaperRecord)
        assert (record.properties["year"], record.properties["citedByCount"], record.dropped) == (2019, 17, [])


def test_an_author_keeps_the_years_that_can_be_read() -> None:
    record = LineReader().read(
        b'{"id":"https://openalex.org/A1","display_name":"Ada","updated_date":"2024","cited_by_count":"x",'
        b'"affiliations":[{"institution":{"id":"I1","display_name":"U"},"years":[2019,"2020",2021.0,"now",true]}]}'
    )
    assert isinstance(record, PersonRecord)
    assert record.rank == "2024-01-01T00:00:00.000000"
    [(_, years)] = record.affiliations
    assert years == [2019, 2020, 2021]
    assert [reason.partition(":")[0] for reason in record.dropped] == [
        "affiliations[0].years[3]",
        "affiliations[0].years[4]",
        "cited_by_count",
    ]


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
