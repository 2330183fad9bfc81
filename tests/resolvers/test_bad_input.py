"""Bad input: a clear error with a code, without internals, and no statement is sent to Neo4j."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from resolvers.error_codes import Code
from resolvers.execution.request import Request
from resolvers.planning.caller import Caller
from resolvers.planning.cursor import Cursors
from tests.resolvers.row_graph import CURSORS, anonymous, executor, graph_of

PARSE, INVALID = Code.GRAPHQL_PARSE_FAILED, Code.GRAPHQL_VALIDATION_FAILED
BAD, COSTLY, UNAVAILABLE = Code.BAD_USER_INPUT, Code.QUERY_TOO_EXPENSIVE, Code.UNAVAILABLE
INSIDES = re.compile(r"Traceback|\.py\b|\b(MATCH|RETURN|UNWIND|WHERE|CALL)\b|neo4j\.|<[a-z]+ object|0x[0-9a-f]{6}")

NODE = "query ($v: ID!) { node(id: $v) { id } }"
USER = "query ($v: String!) { user(handle: $v) { id } }"
PAPER = "query ($v: PaperKey!) { paper(by: $v) { id } }"
FILTERED = "query ($v: PaperFilter) { papers(where: $v) { totalCount } }"
PAGE = "query ($v: Int) { papers(first: $v) { nodes { id } } }"


@dataclass(frozen=True, slots=True)
class Bad:
    """An invalid request, and the code and a part of the message of its error."""

    query: str
    code: Code
    message: str
    variables: Mapping[str, Any] = field(default_factory=dict[str, Any])
    operation_name: str | None = None


def _nested(depth: int) -> Any:
    value: Any = {}
    for _ in range(depth):
        value = {"not": value}
    return value


def _bomb(depth: int, spread: str) -> str:
    """Fragments that each spread the next one twice."""
    fragments = "".join(f"fragment F{at} on Paper {{ {spread.replace('F', f'F{at + 1}')} }} " for at in range(depth))
    return f"{{ papers {{ nodes {{ ...F0 }} }} }} {fragments} fragment F{depth} on Paper {{ id }}"


def _aliases(count: int, selection: str) -> str:
    return "{ " + " ".join(f"a{at}: {selection}" for at in range(count)) + " }"


MAP = "{ researchMap(seeds: %s) { truncated } }"
PATHS = '{ paths(from: "W1", to: %s) { length } }'

CASES = {
    # the map
    "no seeds": Bad(MAP % "[]", BAD, "`seeds` takes 1 to 50 different ids, not 0"),
    "51 seeds": Bad(MAP % json.dumps([f"W{at}" for at in range(51)]), BAD, "1 to 50 different ids, not 51"),
    "a seed that is no id": Bad(MAP % '["W1", "10.1/x"]', BAD, "`seeds`: '10.1/x' is not an id"),
    "more seeds than the limit": Bad(MAP % '["W1", "W2"], limit: 1', BAD, "as many ids as `limit`, 1, not 2"),
    "a limit of 0": Bad(MAP % '["W1"], limit: 0', BAD, "`limit` takes 1 to 500, not 0"),
    "a limit of 501": Bad(MAP % '["W1"], limit: 501', BAD, "`limit` takes 1 to 500, not 501"),
    "a depth of 0": Bad(MAP % '["W1"], depth: 0', BAD, "`depth` takes 1 to 3, not 0"),
    "a depth of 4": Bad(MAP % '["W1"], depth: 4', BAD, "`depth` takes 1 to 3, not 4"),
    "no node kinds": Bad(MAP % '["W1"], nodeKinds: []', BAD, "`nodeKinds` is empty"),
    "no relation kinds": Bad(MAP % '["W1"], relationKinds: []', BAD, "`relationKinds` is empty"),
    "a limit of 0 around one paper": Bad(
        '{ paper(by: {id: "W1"}) { researchMap(limit: 0) { truncated } } }', BAD, "`limit` takes 1 to 500, not 0"
    ),
    "maps of maps of maps": Bad(
        "{ papers(first: 100) { nodes { researchMap(limit: 500) { nodes { node { researchMap(limit: 500)"
        " { truncated } } } } } } }",
        COSTLY,
        "nodes",
    ),
    "a path to where it starts": Bad(PATHS % '"W1"', BAD, "the same node"),
    "a path to what is no id": Bad(PATHS % '"me"', BAD, "`to`: 'me' is not an id"),
    "a path of length 0": Bad(PATHS % '"W2", maxLength: 0', BAD, "`maxLength` takes 1 to 8, not 0"),
    "a path of length 9": Bad(PATHS % '"W2", maxLength: 9', BAD, "`maxLength` takes 1 to 8, not 9"),
    "no paths": Bad(PATHS % '"W2", first: 0', BAD, "`first` takes 1 to 20, not 0"),
    "21 paths": Bad(PATHS % '"W2", first: 21', BAD, "`first` takes 1 to 20, not 21"),
    "paths over nothing": Bad(PATHS % '"W2", relationKinds: []', BAD, "`relationKinds` is empty"),
    # counts
    "101 groups": Bad("{ paperStats { byTopic(first: 101) { key } } }", BAD, "`first` takes 0 to 100, not 101"),
    "-1 groups of a list": Bad("{ papers { stats { byVenue(first: -1) { key } } } }", BAD, "0 to 100, not -1"),
    "groups of what cannot be given": Bad("{ paperStats { byYear(first: 1) { key } } }", INVALID, "'first'"),
    "counts where an id never was": Bad('{ paperStats(where: {topic: "me"}) { count } }', BAD, "`where.topic`"),
    "counts of a filter too wide": Bad(
        "query ($v: PaperFilter) { paperStats(where: $v) { count } }", BAD, "100 parts", {"v": {"or": [{}] * 101}}
    ),
    "a series where an id never was": Bad(
        '{ topic(by: {id: "T1"}) { papersByYear(where: {author: "W"}) { year } } }', BAD, "`where.author`"
    ),
    # a page of 100 papers, and 1,000 more for the counts of each one's list: of its nodes and of it
    "counts of 100 lists": Bad(
        "{ papers(first: 100) { nodes { citedBy(first: 0) { stats { count } } } } }", COSTLY, "100201 nodes"
    ),
    "100 series": Bad(
        '{ paper(by: {id: "W1"}) { topics(first: 100) { nodes { citationsByYear { year } } } } }',
        COSTLY,
        "102102 nodes",
    ),
    # documents
    "an empty document": Bad("", PARSE, "Unexpected <EOF>"),
    "only comments": Bad("# nothing\n  # here", PARSE, "Unexpected <EOF>"),
    "1 MB of braces": Bad("{" * 1_000_000, PARSE, "Expected Name"),
    "1 MB of brackets": Bad("{ nodes(ids: " + "[" * 1_000_000, COSTLY, "nested too deeply"),
    "half a surrogate pair in the document": Bad('{ user(handle: "\ud800") { id } }', PARSE, "Invalid character"),
    "half a surrogate pair, escaped": Bad(r'{ user(handle: "\ud800") { id } }', PARSE, "Invalid Unicode escape"),
    "a type definition": Bad("type Paper { id: ID }", INVALID, "not executable"),
    "only a fragment": Bad("fragment F on Query { __typename }", INVALID, "never used"),
    "two operations without a name": Bad("{ __typename } { __typename }", INVALID, "only defined operation"),
    "several operations, none chosen": Bad("query A { __typename } query B { __typename }", BAD, "operationName"),
    "an operation that is not there": Bad("query A { __typename }", BAD, "named 'B'", operation_name="B"),
    "an operation without a name, asked for by name": Bad("{ __typename }", BAD, "named 'B'", operation_name="B"),
    "a fragment in a circle": Bad(
        "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", INVALID, "itself"
    ),
    # too much
    "too many tokens": Bad("{ " + "__typename " * 6000 + "}", COSTLY, "5000 tokens"),
    "16 levels": Bad(
        "{ papers { nodes " + "{ citedBy { nodes " * 7 + "{ id }" + " } }" * 7 + " } }", COSTLY, "17 levels"
    ),
    "nested beyond the stack": Bad("{ papers " + "{ nodes " * 900 + "}" * 901, COSTLY, "nested too deeply"),
    "fragments nested beyond the stack": Bad(
        "{ ...F0 } "
        + "".join(f"fragment F{at} on Query {{ ...F{at + 1} }} " for at in range(500))
        + "fragment F500 on Query { __typename }",
        COSTLY,
        "nested too deeply",
    ),
    "a fragment bomb in width": Bad(_bomb(30, "...F a: id ...F"), COSTLY, "fields"),
    "a fragment bomb in depth": Bad(
        _bomb(30, "citedBy { nodes { ...F } } references { nodes { ...F } }"), COSTLY, "levels"
    ),
    "1,000 aliases": Bad(_aliases(700, "viewer { roles }"), COSTLY, "700 lists, counts and linked nodes"),
    "1,000 aliases of one count": Bad(
        '{ paper(by: {id: "W1"}) ' + _aliases(1000, "neighborCount") + " }", COSTLY, "6001 lists, counts"
    ),
    "2,200 fields": Bad(
        "{ a: viewer { ...F } b: viewer { ...F } } fragment F on Viewer " + _aliases(1100, "roles"),
        COSTLY,
        "2202 fields",
    ),
    "the schema four times": Bad("{" + _aliases(4, "__schema { types { name } }")[1:], COSTLY, "schema 4 times"),
    "the same field 1,200 times": Bad("{" + "viewer { roles } " * 1200 + "}", COSTLY, "too often"),
    "pages of pages of pages": Bad(
        "{ papers(first: 100) { nodes { citedBy(first: 100) { nodes { citedBy(first: 100) { nodes { id } } } } } } }",
        COSTLY,
        "1010101 nodes",
    ),
    "a filter nested too deep": Bad(FILTERED, BAD, "10 levels", {"v": _nested(11)}),
    "a filter nested beyond the stack": Bad(FILTERED, BAD, "nested too deeply", {"v": _nested(100_000)}),
    "a filter too wide": Bad(FILTERED, BAD, "100 parts", {"v": {"or": [{}] * 101}}),
    "a name of 1 MB": Bad("{ " + "a" * 1_000_000 + " }", INVALID, "Cannot query field"),
    "an id of 1 MB": Bad(NODE, BAD, "not an id", {"v": "W" + "1" * 1_000_000}),
    # fields, types and values
    "an unknown field": Bad("{ papers { nodes { nope } } }", INVALID, "'nope'"),
    "an unknown argument": Bad('{ node(key: "W1") { id } }', INVALID, "'key'"),
    "an unknown directive": Bad("{ __typename @defer }", INVALID, "defer"),
    "an unknown value of an enum": Bad("{ papers(orderBy: [{by: COLOR}]) { totalCount } }", INVALID, "COLOR"),
    "a fragment on what it cannot be": Bad('{ paper(by: {id: "W1"}) { ... on Person { id } } }', INVALID, "never be"),
    "no selection of an object": Bad('{ node(id: "W1") }', INVALID, "must have a selection"),
    "a selection of a text": Bad('{ paper(by: {id: "W1"}) { title { id } } }', INVALID, "must not have a selection"),
    "two meanings of one name": Bad('{ a: node(id: "W1") { id } a: node(id: "W2") { id } }', INVALID, "conflict"),
    "a wrong type": Bad('{ papers(first: "three") { totalCount } }', INVALID, "Int cannot represent"),
    "a whole number too large": Bad("{ papers(first: 2147483648) { totalCount } }", INVALID, "32-bit"),
    "a number with 10,000 digits": Bad("{ papers(first: " + "9" * 10_000 + ") { totalCount } }", INVALID, "Int"),
    "a required argument missing": Bad("{ node { id } }", INVALID, "required"),
    "an introspection of introspections": Bad(
        "{ __schema { types " + "{ fields { type " * 8 + "{ name }" + " } }" * 8 + " } }",
        INVALID,
        "introspection depth",
    ),
    # variables
    "a variable that is missing": Bad(NODE, BAD, "'$v'"),
    "a variable of the wrong type": Bad(NODE, BAD, "'$v'", {"v": {"id": "W1"}}),
    "a variable that is null": Bad(NODE, BAD, "'$v'", {"v": None}),
    "null for a variable with a default": Bad(
        'query ($v: ID = "W1") { node(id: $v) { id } }', BAD, "'$v'", {"v": None}
    ),
    "null for a condition": Bad(
        "query ($v: Boolean = true) { papers @skip(if: $v) { totalCount } }", BAD, "'$v'", {"v": None}
    ),
    "a variable too large": Bad(PAGE, BAD, "32-bit", {"v": 2**31}),
    "a variable with a fraction": Bad(PAGE, BAD, "non-integer", {"v": 1.5}),
    "a variable that is true": Bad(PAGE, BAD, "non-integer", {"v": True}),
    "a variable that is not a number": Bad(PAGE, BAD, "non-integer", {"v": float("nan")}),
    "a variable with 5,000 digits": Bad(PAGE, BAD, "too long", {"v": 10**5000}),
    "an unknown value of an enum in a variable": Bad(FILTERED, BAD, "COLOR", {"v": {"types": ["COLOR"]}}),
    "a variable nobody declared": Bad("{ node(id: $v) { id } }", INVALID, "not defined"),
    # keys
    "two keys": Bad('{ paper(by: {id: "W1", doi: "10.1234/x"}) { id } }', INVALID, "exactly one"),
    "no key": Bad("{ paper(by: {}) { id } }", INVALID, "exactly one"),
    "a key that is null": Bad("{ paper(by: {id: null}) { id } }", INVALID, "exactly one"),
    "two keys in a variable": Bad(PAPER, BAD, "exactly one", {"v": {"id": "W1", "doi": "10.1234/x"}}),
    "no key in a variable": Bad(PAPER, BAD, "exactly one", {"v": {}}),
    "a key that is null in a variable": Bad(PAPER, BAD, "exactly one", {"v": {"id": None}}),
    "a key left out": Bad("query ($v: ID) { paper(by: {id: $v}) { id } }", BAD, "'$v'"),
    "no DOI": Bad(PAPER, BAD, "`by.doi`: 'nonsense' is not a DOI", {"v": {"doi": "nonsense"}}),
    "an author's id for a paper": Bad(PAPER, BAD, "OpenAlex id of a work", {"v": {"openalexId": "A5023888391"}}),
    "a DOI with half a surrogate pair": Bad(PAPER, BAD, "valid Unicode", {"v": {"doi": "10.1234/\ud800"}}),
    "an ORCID iD with a wrong check digit": Bad(
        '{ person(by: {orcid: "0000-0002-1825-0098"}) { id } }', BAD, "not an ORCID iD"
    ),
    "an id that never was": Bad('{ node(id: "paper-1") { id } }', BAD, "not an id of this service"),
    "an id with a null byte": Bad(NODE, BAD, "not an id", {"v": "W1\0"}),
    "an id in a filter that never was": Bad(FILTERED, BAD, "`where.author`", {"v": {"author": "me"}}),
    "101 ids": Bad("query ($v: [ID!]!) { nodes(ids: $v) { id } }", BAD, "at most 100 ids", {"v": ["W1"] * 101}),
    "a handle with half a surrogate pair": Bad(USER, BAD, "`handle`", {"v": "\udfff"}),
    "a venue with half a surrogate pair": Bad(FILTERED, BAD, "`where.venue`", {"v": {"venue": "\ud800"}}),
    # pages
    "first: -1": Bad("{ papers(first: -1) { totalCount } }", BAD, "`first` takes 0 to 100, not -1"),
    "first: 101": Bad(PAGE, BAD, "`first` takes 0 to 100, not 101", {"v": 101}),
    "last: 101": Bad("{ papers(last: 101) { totalCount } }", BAD, "`last` takes 0 to 100, not 101"),
    "first with last": Bad("{ papers(first: 1, last: 1) { totalCount } }", BAD, "cannot be given together"),
    "a wrong page deep inside": Bad(
        "{ papers { nodes { authors { nodes { papers(first: 1000) { totalCount } } } } } }", BAD, "not 1000"
    ),
    "a blank cursor": Bad('{ papers(after: " ") { totalCount } }', BAD, "`after` is not a cursor"),
    "garbage for a cursor": Bad('{ papers(before: "Z2FyYmFnZQ") { totalCount } }', BAD, "`before` is not a cursor"),
    "half a surrogate pair for a cursor": Bad(
        "query ($v: String) { papers(after: $v) { totalCount } }", BAD, "not a cursor", {"v": "\ud800"}
    ),
    # what only comes later
    "a mutation when nobody is signed in": Bad(
        'mutation { vote(paper: "W1", value: LIKE) { id } }', Code.UNAUTHENTICATED, "Sign in"
    ),
    "a subscription that is to have one answer": Bad(
        'subscription { paperActivity(paper: "W1") { __typename } }', BAD, "WebSocket"
    ),
}


async def _refused(bad: Bad) -> None:
    context = anonymous()
    answer = await executor().execute(Request(bad.query, bad.variables, bad.operation_name), context)
    response = answer.response()
    assert graph_of(context).sent == []
    assert "data" not in response
    for error in response["errors"]:
        assert error["extensions"] == {"code": bad.code.value}
        assert not INSIDES.search(error["message"])
        assert 10 < len(error["message"]) <= 600
    assert bad.message in response["errors"][0]["message"]
    json.dumps(response).encode()  # it can be sent


@pytest.mark.parametrize("name", CASES)
async def test_bad_input_is_refused_before_anything_is_sent(name: str) -> None:
    await _refused(CASES[name])


LISTS = {
    "papers(%s)": 2,
    "papers(orderBy: [{by: YEAR}], %s)": 2,
    "papers(orderBy: [{by: YEAR, direction: ASC}], %s)": 2,
    "papers(orderBy: [{by: LIKES}, {by: YEAR}], %s)": 3,
    "papers(where: {year: {gte: 2000}}, %s)": 2,
    "papers(where: {year: {gte: 2001}}, %s)": 2,
    "papers(where: {not: {year: {gte: 2001}}}, %s)": 2,
}
"""Lists, with the number of keys in their cursors."""


def _cursor(listed: str, keys: int, cursors: Cursors = CURSORS) -> str:
    request = Request(f"{{ {listed % 'first: 1'} {{ totalCount }} }}")
    own = executor()
    [of] = own.bind(own.operation(request), request, Caller()).lists.values()
    return cursors.encode(of, [2000] * keys)


async def test_a_cursor_is_of_one_list_only() -> None:
    cursors = [_cursor(*each) for each in LISTS.items()]
    for own, cursor in enumerate(cursors):
        for other, listed in enumerate(LISTS):
            text = "{ " + listed % f'after: "{cursor}"' + " { totalCount } }"
            if own == other:
                assert (await executor().execute(Request(text), anonymous([[[[5]]]]))).errors == ()
            else:
                await _refused(Bad(text, BAD, "`after` belongs to another list"))


async def test_a_cursor_of_another_field_or_key_or_changed() -> None:
    cursor = _cursor("papers(%s)", 2)
    for listed in ("citedBy", "references", "authors", "topics", "reviews"):
        text = f'{{ node(id: "W1") {{ ... on Paper {{ {listed}(before: "{cursor}") {{ totalCount }} }} }} }}'
        await _refused(Bad(text, BAD, "`before` belongs to another list"))
    # every character counts
    for at in range(len(cursor)):
        changed = cursor[:at] + ("A" if cursor[at] != "A" else "B") + cursor[at + 1 :]
        await _refused(Bad(f'{{ papers(after: "{changed}") {{ totalCount }} }}', BAD, "`after` is not a cursor"))
    other = _cursor("papers(%s)", 2, Cursors(b"another key"))
    await _refused(Bad(f'{{ papers(after: "{other}") {{ totalCount }} }}', BAD, "`after` is not a cursor"))
