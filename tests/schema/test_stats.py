"""What is counted over papers: each group is as many as the list filtered by it, whatever else is filtered."""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cypher.model import Label, PaperType, Relationship
from resolvers.errors import Code
from schema.execute import Answer, Executor, Request
from schema.limits import Limits
from tests.oracle.graph_data import VENUES
from tests.schema.conftest import DATA, SECRET, World
from tests.schema.searching import COMMON, Library

GROUPS = """count byYear { key label count } byType { key label count } byOpenAccess { key label count }
  byTopic(first: 100) { key label count } byInstitution(first: 100) { key label count }
  byVenue(first: 100) { key label count }"""
STATS = f"query ($where: PaperFilter) {{ paperStats(where: $where) {{ {GROUPS} }} }}"
FILTERED_BY = {
    "byYear": lambda key: {"year": {"gte": int(key), "lte": int(key)}},
    "byType": lambda key: {"types": [key]},
    "byOpenAccess": lambda key: {"openAccess": key == "true"},
    "byTopic": lambda key: {"topic": key},
    "byInstitution": lambda key: {"institution": key},
    "byVenue": lambda key: {"venue": key},
}


def _ids(label: Label) -> list[str]:
    """Ids of now and of old of some things of a kind."""
    things = DATA.all(label)[:4]
    keys = [link.source["key"] for thing in things for link in DATA.into(thing, Relationship.IDENTIFIES)]
    return [key for key in keys if ":" not in key]


def _bounds(*values: int) -> st.SearchStrategy[dict[str, Any]]:
    bound = st.sampled_from((*values, None))
    return st.fixed_dictionaries({}, optional={"gte": bound, "lte": bound})


TESTS = st.fixed_dictionaries(
    {},
    optional={
        "year": _bounds(2014, 2016, 2019, 2022),
        "citationCount": _bounds(0, 1, 5, 300),
        "types": st.lists(st.sampled_from([kind.value for kind in PaperType]), max_size=5),
        **{name: st.booleans() for name in ("openAccess", "hasCode", "hasDataset")},
        "venue": st.sampled_from(VENUES),
        "author": st.sampled_from(_ids(Label.PERSON)),
        "institution": st.sampled_from(_ids(Label.INSTITUTION)),
        "topic": st.sampled_from(_ids(Label.TOPIC)),
    },
)
FILTERS = st.recursive(
    TESTS,
    lambda inner: st.fixed_dictionaries(
        {}, optional={"and": st.lists(inner, max_size=2), "or": st.lists(inner, min_size=1, max_size=3), "not": inner}
    ),
    max_leaves=4,
)


async def _ask(world: World, text: str, variables: Mapping[str, Any], viewer: str | None = None) -> Any:
    with world.statements() as sent:
        answer = await world.executor.execute(Request(text, variables), world.context(viewer))
    assert answer.errors == ()
    assert len(sent) == 1
    return answer.data


def _buckets(stats: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    return ((name, bucket) for name in FILTERED_BY for bucket in stats[name])


@settings(
    max_examples=25,
    deadline=None,  # Neo4j plans each text it has not seen
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(FILTERS)
async def test_every_group_is_as_many_as_the_list_filtered_by_it(world: World, where: dict[str, Any]) -> None:
    stats = (await _ask(world, STATS, {"where": where}))["paperStats"]
    buckets = list(_buckets(stats))
    filters = [{"and": [where, FILTERED_BY[name](bucket["key"])]} for name, bucket in buckets]
    filters += [where, {"and": [where, {"year": {"gte": -9999}}]}]
    totals: list[int] = []
    for start in range(0, len(filters), 40):  # as many texts as are planned in a reasonable time
        some = dict(enumerate(filters[start : start + 40]))
        declared = ", ".join(f"$w{at}: PaperFilter" for at in some)
        fields = " ".join(f"t{at}: papers(where: $w{at}) {{ totalCount }}" for at in some)
        data = await _ask(world, f"query ({declared}) {{ {fields} }}", {f"w{at}": one for at, one in some.items()})
        totals += [data[f"t{at}"]["totalCount"] for at in some]
    assert [bucket["count"] for _, bucket in buckets] == totals[:-2]
    assert all(bucket["count"] > 0 for _, bucket in buckets)
    total, dated = totals[-2:]
    assert stats["count"] == total
    sums = {name: sum(bucket["count"] for bucket in stats[name]) for name in FILTERED_BY}
    assert sums["byType"] == sums["byOpenAccess"] == total
    assert sums["byYear"] == dated <= total
    assert sums["byVenue"] <= total
    for name in FILTERED_BY:
        keys = [bucket["key"] for bucket in stats[name]]
        assert len(keys) == len(set(keys))
        ranks = [(-bucket["count"], bucket["label"], bucket["key"]) for bucket in stats[name]]
        assert (keys if name == "byYear" else ranks) == sorted(keys if name == "byYear" else ranks)


@pytest.mark.parametrize("where", [None, {"year": {"gte": 2018}}, {"hasCode": True}, {"or": []}])
async def test_a_list_says_the_same_of_all_its_papers_on_every_page(world: World, where: Any) -> None:
    expected = (await _ask(world, STATS, {"where": where}))["paperStats"]
    text = f"""query ($where: PaperFilter, $after: String) {{
      papers(where: $where, first: 4, after: $after) {{ stats {{ {GROUPS} }} totalCount pageInfo {{ endCursor }} }} }}"""
    page = (await _ask(world, text, {"where": where}))["papers"]
    after = page["pageInfo"]["endCursor"]
    next_page = (await _ask(world, text, {"where": where, "after": after}))["papers"]
    assert page["stats"] == next_page["stats"] == expected
    assert page["totalCount"] == expected["count"]


@pytest.mark.parametrize(
    ("kind", "condition"), [("Person", "author"), ("Institution", "institution"), ("Topic", "topic")]
)
async def test_a_time_series_is_that_of_the_papers(world: World, kind: str, condition: str) -> None:
    text = f"""query ($id: ID!, $where: PaperFilter) {{
      node(id: $id) {{ ... on {kind} {{ papersByYear {{ key count }} papers {{ stats {{ byYear {{ key count }} }} }} }} }}
      paperStats(where: $where) {{ byYear {{ key count }} }} }}"""
    several = 0
    for thing in DATA.all(Label(kind)):
        data = await _ask(world, text, {"id": thing.id, "where": {condition: thing.id}})
        assert data["node"]["papersByYear"] == data["paperStats"]["byYear"] == data["node"]["papers"]["stats"]["byYear"]
        several += len(data["node"]["papersByYear"]) > 1
    assert several > 2


async def test_what_is_said_twice_is_answered_twice(world: World) -> None:
    text = """{ papers(first: 1) { a: stats { byTopic(first: 2) { count } n: count } __typename nodes { id }
      b: stats { byTopic(first: 1) { label count key } } c: stats { __typename } totalCount }
      paperStats { __typename } }"""
    data = await _ask(world, text, {})
    papers = data["papers"]
    assert list(papers) == ["a", "__typename", "nodes", "b", "c", "totalCount"]
    assert papers["a"]["n"] == papers["totalCount"] == len(DATA.all(Label.PAPER))
    assert [len(papers[one]["byTopic"]) for one in "ab"] == [2, 1]
    assert papers["b"]["byTopic"][0]["count"] == papers["a"]["byTopic"][0]["count"]
    assert papers["c"] == data["paperStats"] == {"__typename": "PaperStats"}


async def test_what_one_saved_is_counted_for_oneself(world: World) -> None:
    text = "{ viewer { savedPapers(first: 1) { totalCount stats { count byType { count } } } } }"
    for user in DATA.all(Label.USER)[:2]:
        saved = (await _ask(world, text, {}, user.id))["viewer"]["savedPapers"]
        count = len(DATA.out(user, Relationship.SAVED))
        assert count > 1
        assert saved["totalCount"] == saved["stats"]["count"] == count
        assert sum(bucket["count"] for bucket in saved["stats"]["byType"]) == count


FACETS = """query ($query: String!, $kinds: [NodeKind!], $where: PaperFilter, $after: String) {
  search(query: $query, kinds: $kinds, where: $where, first: 100, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } stats { count byYear { key count } byType { count } }
    nodes { ... on Paper { id year } } } }"""


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        (COMMON, {}),  # more than a window holds
        (COMMON, {"where": {"year": {"gte": 2000}}}),
        ("kappa", {}),
        ("kappa", {"kinds": ["PAPER", "TOPIC"]}),
        ("kappa", {"kinds": ["PERSON"]}),
        ("10.1234/abc.5", {}),  # by an identifier alone
        ("kappa -sigma", {"where": {"not": {"year": {"gte": 2010}}}}),
    ],
)
async def test_a_search_counts_the_papers_of_all_its_pages(
    library: Library, query: str, variables: dict[str, Any]
) -> None:
    world = World(library.graph, DATA, library.executor)
    found: list[dict[str, Any]] = []
    after: str | None = None
    counted: list[Any] = []
    while True:
        page = (await _ask(world, FACETS, {"query": query, "after": after, **variables}))["search"]
        found += [node for node in page["nodes"] if node]
        counted.append(page["stats"])
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    years = sorted(paper["year"] for paper in found if paper["year"] is not None)
    expected = {"count": len(found), "byYear": [{"key": str(y), "count": years.count(y)} for y in sorted(set(years))]}
    for stats in counted:
        assert {name: stats[name] for name in expected} == expected
        assert sum(bucket["count"] for bucket in stats["byType"]) == len(found)


async def _refusal(world: World, text: str, limits: Limits | None = None) -> Any:
    with world.statements() as sent:
        answer: Answer = await Executor(_cursors(), limits).execute(Request(text), world.context())
    assert sent == []
    return answer


def _cursors() -> Any:
    from resolvers.cursor import Cursors

    return Cursors(SECRET)


@pytest.mark.parametrize("first", [0, -1, 101])
async def test_groups_are_asked_for_in_reason(world: World, first: int) -> None:
    answer = await _refusal(world, f"{{ paperStats {{ byVenue(first: {first}) {{ key }} }} }}")
    assert answer.code == Code.BAD_USER_INPUT
    assert answer.errors[0].message == f"`first` takes 1 to 100, not {first}."


async def test_counts_have_their_price(world: World) -> None:
    cheap = '{ topics: search(query: "x", first: 100) { nodes { ... on Topic { %s } } } }'
    answer = await _refusal(world, cheap % "papers(first: 1) { stats { byYear { key } byType { key } } }")
    assert answer.code == Code.QUERY_TOO_EXPENSIVE
    allowed = await world.executor.execute(Request(cheap % "papersByYear { key }"), world.context())
    assert allowed.errors == ()
