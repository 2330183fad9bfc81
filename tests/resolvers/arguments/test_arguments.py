"""Arguments → parameters and structure; arguments that are not valid → messages that name them."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cypher.compiler.selection import Combination, Condition, Order
from resolvers.arguments.field_arguments import ArgumentError, FieldArguments, read_nothing
from resolvers.arguments.parameters import Parameters
from resolvers.arguments.subscription import read_event
from resolvers.arguments.text import BRACKETS_MAX, read_line, read_optional, read_url, read_written
from resolvers.arguments.values import read_id, read_text
from resolvers.execution.request import Request
from resolvers.planning.caller import Caller
from schema.limits import COLLECTION_NAME_MAX, COMMENT_TEXT_MAX, ITEMS_MAX, NOTE_MAX, REVIEW_TEXT_MAX, URL_MAX
from tests.resolvers.row_graph import CURSORS, ME, SESSION, executor, graph_of, signed_in

EXECUTOR = executor()


def arguments_of(query: str, **variables: Any) -> FieldArguments:
    """The arguments of the first field."""
    request = Request(query, variables)
    operation = EXECUTOR.operation(request)
    values = operation.variables(EXECUTOR.schema, variables)
    operation.planner.bind(values, Caller(ME, SESSION))
    walk = operation.planner._walk(values)  # pyright: ignore[reportPrivateUsage]  # the arguments in the plan
    return walk.calls[0].read(values, CURSORS)


def test_a_filter_is_conditions_and_parameters() -> None:
    read = arguments_of(
        """{ papers(where: {year: {gte: 2000, lte: 2010}, types: [PREPRINT, ARTICLE, PREPRINT], author: "A1",
          or: [{venue: "Nature"}, {not: {hasCode: false}}]}) { totalCount } }"""
    )
    assert read.structure.filter == Combination(
        "and",
        (
            Condition("year.gte", "p0f0"),
            Condition("year.lte", "p0f1"),
            Condition("types", "p0f2"),
            Condition("author", "p0f3"),
            Combination("or", (Condition("venue", "p0f4"), Combination("not", (Condition("hasCode", "p0f5"),)))),
        ),
    )
    values = {
        "p0f0": 2000,
        "p0f1": 2010,
        "p0f2": ["ARTICLE", "PREPRINT"],
        "p0f3": "A1",
        "p0f4": "Nature",
        "p0f5": False,
    }
    assert read.parameters.values == {**values, "p0": 20}


@pytest.mark.parametrize(
    ("where", "structure"),
    [
        ("{}", Combination("and", ())),
        ("{or: []}", Combination("or", ())),
        ("{year: {}, venue: null}", Combination("and", ())),
        ("{openAccess: true}", Condition("openAccess", "p0f0")),
    ],
)
def test_small_filters(where: str, structure: Any) -> None:
    assert arguments_of(f"{{ papers(where: {where}) {{ totalCount }} }}").structure.filter == structure


def test_an_order_has_each_key_once() -> None:
    read = arguments_of("{ papers(orderBy: [{by: YEAR, direction: ASC}, {by: TITLE}, {by: YEAR}]) { totalCount } }")
    assert read.structure.order == (Order("YEAR", False), Order("TITLE", True))


def test_lists_with_other_arguments_have_other_fingerprints() -> None:
    lists = [
        "papers",
        "papers(orderBy: [{by: TITLE}])",
        "papers(where: {year: {gte: 1}})",
        "papers(where: {year: {gte: 2}})",
    ]
    assert len({arguments_of(f"{{ {each} {{ totalCount }} }}").list for each in lists}) == len(lists)
    one, other = "papers(where: {year: {gte: 1}, venue: null})", "papers(first: 3, where: {year: {gte: 1}})"
    assert arguments_of(f"{{ {one} {{ totalCount }} }}").list == arguments_of(f"{{ {other} {{ totalCount }} }}").list


@pytest.mark.parametrize(
    ("query", "parameters"),
    [
        ('{ paper(by: {doi: "https://doi.org/10.1234/ABC"}) { id } }', {"p0": "doi:10.1234/abc"}),
        ('{ topic(by: {openalexId: "https://openalex.org/T1"}) { id } }', {"p0": "T1"}),
        ('{ user(handle: "ada") { id } }', {"p0": "ada"}),
        ('{ paths(from: "W1", to: "W2") { length } }', {"p0f": "W1", "p0t": "W2", "p0n": 3}),
        ('{ researchMap(seeds: ["W2", "W1", "W2"]) { truncated } }', {"p0l": 60, "p0s": ["W2", "W1"]}),
        ("{ paperStats(where: {hasCode: true}) { count } }", {"p0f0": True}),
    ],
)
def test_parameters(query: str, parameters: dict[str, Any]) -> None:
    assert arguments_of(query).parameters.values == parameters


def test_search_embeds_its_text_and_names_its_vector() -> None:
    read = arguments_of('{ search(query: " deep  graphs ", mode: SEMANTIC, first: 3) { totalCount } }')
    assert read.embed == {"p0v": "deep graphs"}
    assert read.parameters.names == {"size": "p0", "asked": "p0q", "vector": "p0v"}
    assert read.parameters.values == {"p0": 3, "p0q": {"keys": []}}
    assert arguments_of('{ search(query: "deep") { totalCount } }').embed == {}


def test_parameters_of_a_field_are_named_after_it() -> None:
    parameters = Parameters("p7")
    parameters.bind("paper", "W1")
    parameters.bind("key", "k", "")
    assert parameters.reserve("vector", "v") == "p7v"
    assert parameters.add_keys("before", [1, "a"]) == ("p7b0", "p7b1")
    assert parameters.values == {"p7_paper": "W1", "p7": "k", "p7b0": 1, "p7b1": "a"}
    assert parameters.names == {"paper": "p7_paper", "key": "p7", "vector": "p7v"}
    assert read_nothing({}, parameters, CURSORS).parameters is parameters


REVIEW = 'mutation { submitReview(input: {paper: "W1", %s}) { id } }'
COMMENT = 'mutation { addComment(input: {paper: "W1", body: "b", %s}) { id } }'
COLLECTION = 'mutation { createCollection(input: {name: "%s"}) { id } }'
ADD = 'mutation { addToCollection(collection: "l-aaaaaaaaaaaaaaaa", paper: "W1", note: "%s") { id } }'

REJECTED = {
    REVIEW % 'competingInterests: "none"': "at least one of `strength`, `concern` and `methodQuestion`",
    REVIEW % 'strength: " \\u200b"': "at least one of",
    REVIEW % f'strength: "{"a" * (REVIEW_TEXT_MAX + 1)}"': f"`input.strength` has {REVIEW_TEXT_MAX + 1} characters",
    REVIEW.replace("W1", "me") % 'strength: "a"': "`input.paper`: 'me' is not an id",
    COMMENT % "kind: REPLICATION": "needs the `url`",
    COMMENT % 'url: "https://example.org"': "Only a comment of kind REPLICATION takes a `url`",
    COMMENT % 'kind: REPLICATION, url: "ftp://x"': "`input.url` is not a web address",
    COMMENT % 'parent: "x"': "`input.parent`: 'x' is not an id",
    COLLECTION % "": "`input.name` is empty",
    COLLECTION % ("a" * (COLLECTION_NAME_MAX + 1)): f"the maximum is {COLLECTION_NAME_MAX}",
    ADD % ("a" * (NOTE_MAX + 1)): f"`note` has {NOTE_MAX + 1} characters; the maximum is {NOTE_MAX}",
    'mutation { moveInCollection(collection: "l-aaaaaaaaaaaaaaaa", paper: "W1", position: -1) { id } }': "0 or more",
    'mutation { hide(subject: "r-aaaaaaaaaaaaaaaa", reason: " ") }': "`reason` is empty",
    '{ cypher(statement: "RETURN 1", limit: 10001) { rows } }': "`limit` takes 0 to 10000, not 10001",
    '{ cypher(statement: "RETURN 1", parameters: [1]) { rows } }': "`parameters` takes an object",
    '{ question(name: "nope") { rows } }': "There is no question 'nope'",
    '{ question(name: "rising-papers", parameters: {years: 0}) { rows } }': "1 to 50",
}


@pytest.mark.parametrize("query", REJECTED)
async def test_arguments_are_rejected_before_anything_is_sent(query: str) -> None:
    context = signed_in()
    answer = await executor().execute(Request(query), context)
    [error] = answer.errors
    assert (answer.code, graph_of(context).sent) == ("BAD_USER_INPUT", [])
    assert REJECTED[query] in error.message
    assert error.locations


def test_values_of_changes() -> None:
    values = arguments_of(ADD % " a\\r\\nb ").parameters.values
    assert values == {
        "p0_collection": "l-aaaaaaaaaaaaaaaa",
        "p0_paper": "W1",
        "p0_note": "a\nb",
        "p0_most": ITEMS_MAX,
    }
    assert arguments_of('mutation { vote(paper: "W1") { id } }').parameters.values == {
        "p0_paper": "W1",
        "p0_value": None,
    }
    assert arguments_of(COLLECTION % "a \\n b").parameters.values["p0_name"] == "a b"


@pytest.mark.parametrize("text", ["", " \n", "\u200b\u2800", "\u3164"])
def test_blank_texts(text: str) -> None:
    assert read_optional("x", text, COMMENT_TEXT_MAX) is None
    with pytest.raises(ArgumentError, match="`x` is empty"):
        read_written("x", text, COMMENT_TEXT_MAX)


def test_texts() -> None:
    assert read_written("x", "\r\na\rb\t ", 4) == "a\nb"
    assert read_line("x", " a\n\n b ", 9) == "a b"
    for text, message in (("a\x00b", "control"), ("[" * (BRACKETS_MAX + 1), "brackets"), ("abcde", "the maximum is 4")):
        with pytest.raises(ArgumentError, match=message):
            read_written("x", text, 4 if text == "abcde" else 9999)
    with pytest.raises(ArgumentError, match="Unicode"):
        read_text("x", "\ud800")


@pytest.mark.parametrize("url", ["https://example.org/a?b=c#d", "http://[::1]:8000/", " https://example.org "])
def test_urls(url: str) -> None:
    assert read_url("url", url) == url.strip()


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "https://",
        "//example.org",
        "https://u:p@example.org",
        "https://example.org:port",
        "https://ex ample.org",
        "https://exämple.org",
        'https://example.org/"',
        "https://example.org/" + "a" * URL_MAX,
        "http://[",
    ],
)
def test_urls_that_are_rejected(url: str) -> None:
    with pytest.raises(ArgumentError, match="`url`"):
        read_url("url", url)


@pytest.mark.parametrize("value", ["W1", "A123456789012345", "r-abcdefghij234567"])
def test_ids(value: str) -> None:
    assert read_id("id", value) == value


@given(st.text(max_size=80).filter(lambda text: not text[:1].isascii() or "-" not in text))
def test_ids_that_are_rejected(value: str) -> None:
    if value[:1] in "WAIT" and value[1:].isdecimal():
        return
    with pytest.raises(ArgumentError, match="`id`"):
        read_id("id", value)


def test_events() -> None:
    assert [read_event("after", value) for value in ("0", "17")] == [0, 17]


@pytest.mark.parametrize("value", ["-1", "01", "1.5", "", "9" * 19])
def test_events_that_are_rejected(value: str) -> None:
    with pytest.raises(ArgumentError, match=r"`after`.* is not an event"):
        read_event("after", value)


@pytest.mark.parametrize(
    ("empty", "absent"),
    [
        ('{ papers(first: 2, after: "") { nodes { id } } }', "{ papers(first: 2) { nodes { id } } }"),
        ('{ papers(last: 2, before: "") { nodes { id } } }', "{ papers(last: 2) { nodes { id } } }"),
        ('{ papers(first: 2, after: "", before: "") { nodes { id } } }', "{ papers(first: 2) { nodes { id } } }"),
        ('{ search(query: "x", after: "") { totalCount } }', '{ search(query: "x") { totalCount } }'),
        (
            'subscription { paperActivity(paper: "W1", after: "") { __typename } }',
            'subscription { paperActivity(paper: "W1") { __typename } }',
        ),
    ],
)
def test_an_empty_cursor_is_no_cursor(empty: str, absent: str) -> None:
    assert (found := arguments_of(empty)).structure == (expected := arguments_of(absent)).structure
    assert found.parameters.values == expected.parameters.values


def test_an_empty_cursor_in_a_variable_does_not_bind_the_plan() -> None:
    query = "query ($after: String) { papers(first: 2, after: $after) { nodes { id } } }"
    assert arguments_of(query, after="").structure == arguments_of(query, after=None).structure
