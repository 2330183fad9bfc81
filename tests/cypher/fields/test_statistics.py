"""Counts over papers: those of the very list they stand beside, whatever its filter, page, viewer and source."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import orjson
import pytest
from graphql import parse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cypher.library import statement
from cypher.model import Label, PaperType, Relationship
from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.graphs.fixtures import DATA, SECRET, World
from tests.graphs.library import COMMON, COMMON_COUNT, Library
from tests.oracle.context import OracleContext
from tests.oracle.executor import answer
from tests.oracle.generated_graph import VENUES
from tests.oracle.graph_data import GraphData

EXAMPLES = int(os.environ.get("ORACLE_EXAMPLES", "30"))
CITES = Relationship.CITES
BUCKETS = "{ key label count }"
STATS = f"""{{ count byYear {BUCKETS} byType {BUCKETS} byTopic(first: 100) {BUCKETS}
    byInstitution(first: 100) {BUCKETS} byVenue(first: 100) {BUCKETS} byOpenAccess {BUCKETS} }}"""
LISTED = """nodes { id year type venue openAccess { isOpen }
    topics(first: 100) { nodes { id } } institutions(first: 100) { nodes { id } } }"""
ASKED = f"""query ($where: PaperFilter) {{
    papers(where: $where, first: 100) {{ totalCount {LISTED} stats {STATS} }}
    paperStats(where: $where) {STATS}
}}"""
OF_ONE = f"""query ($id: ID!, $where: PaperFilter) {{ node(id: $id) {{ ... on KIND {{
    papers(where: $where, first: 100) {{ {LISTED} totalCount stats {STATS} }}
    papersByYear(where: $where) {{ year count citationCount }}
    citationsByYear(where: $where) {{ year count }} }} }} }}"""


def _ids(label: Label) -> list[str]:
    return [thing.id for thing in DATA.all(label)]


def _bounds(values: Sequence[int]) -> st.SearchStrategy[Any]:
    bound = st.none() | st.sampled_from(values)
    return st.fixed_dictionaries({}, optional={"gte": bound, "lte": bound})


# ids of things that were merged into others, and of nobody, among them
_CONDITIONS: dict[str, st.SearchStrategy[Any]] = {
    "year": _bounds((2014, 2015, 2018, 2020, 2023)),
    "citationCount": _bounds((0, 1, 5, 300)),
    "types": st.lists(st.sampled_from([kind.value for kind in PaperType]), max_size=5),
    "openAccess": st.booleans(),
    "hasCode": st.booleans(),
    "hasDataset": st.booleans(),
    "venue": st.sampled_from([*VENUES, "nowhere"]),
    "author": st.sampled_from([*_ids(Label.PERSON), "A6000001", "A77"]),
    "institution": st.sampled_from([*_ids(Label.INSTITUTION), "I77"]),
    "topic": st.sampled_from([*_ids(Label.TOPIC), "T90001", "t-aaaaaaaaaaaaaaaa"]),
}


@st.composite
def filters(draw: st.DrawFn, depth: int = 3) -> dict[str, Any]:
    """Filters of few conditions a level, lest nothing meets them."""
    names = draw(st.lists(st.sampled_from(sorted(_CONDITIONS)), max_size=2, unique=True))
    where = {name: draw(_CONDITIONS[name]) for name in names}
    join = draw(st.sampled_from(("", "", "and", "or", "not"))) if depth else ""
    if join == "not":
        where[join] = draw(filters(depth - 1))
    elif join:
        where[join] = [draw(filters(depth - 1)) for _ in range(draw(st.integers(0, 3)))]
    return where


def _counts(papers: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, int]]:
    """What the papers of a list, as the list shows them, come to."""
    return {
        "byYear": Counter(str(paper["year"]) for paper in papers if paper["year"] is not None),
        "byType": Counter(paper["type"] for paper in papers),
        "byTopic": Counter(topic["id"] for paper in papers for topic in paper["topics"]["nodes"]),
        "byInstitution": Counter(place["id"] for paper in papers for place in paper["institutions"]["nodes"]),
        "byVenue": Counter(paper["venue"] for paper in papers if paper["venue"] is not None),
        "byOpenAccess": Counter(str(paper["openAccess"]["isOpen"]).lower() for paper in papers),
    }


def _assert_counts(stats: Mapping[str, Any], page: Mapping[str, Any]) -> None:
    """The statistics are those of the list on the page, which is all of it."""
    assert stats["count"] == page["totalCount"] == len(page["nodes"])
    for group, expected in _counts(page["nodes"]).items():
        counts = {bucket["key"]: bucket["count"] for bucket in stats[group]}
        assert counts == expected
        assert len(stats[group]) == len(counts)


async def _ask(world: World, query: str, viewer: str | None = None, **variables: Any) -> Any:
    with world.statements() as sent:
        result = await world.executor.execute(Request(query, variables), world.context(viewer))
    assert result.errors == ()
    assert len(sent) == 1
    return result.data


@settings(
    max_examples=EXAMPLES,
    deadline=None,  # Neo4j plans each text it has not seen
    derandomize="CI" in os.environ,
    suppress_health_check=[HealthCheck.function_scoped_fixture],  # all examples read the same graph
)
@given(
    where=st.none() | filters(), kind=st.sampled_from((Label.PERSON, Label.INSTITUTION, Label.TOPIC)), data=st.data()
)
async def test_counts_are_those_of_the_list_with_the_same_filter(
    world: World, where: Any, kind: Label, data: st.DataObject
) -> None:
    asked: dict[str, Any] = {"where": where}
    found = await _ask(world, ASKED, **asked)
    _assert_counts(found["papers"]["stats"], found["papers"])
    assert found["paperStats"] == found["papers"]["stats"]
    assert found == answer(parse(ASKED), asked, OracleContext(world.data)).data
    query = OF_ONE.replace("KIND", kind.value)
    asked["id"] = data.draw(st.sampled_from(_ids(kind)))
    of_one = await _ask(world, query, **asked)
    papers = of_one["node"]["papers"]
    _assert_counts(papers["stats"], papers)
    assert of_one == answer(parse(query), asked, OracleContext(world.data)).data
    by_year = {str(entry["year"]): entry["count"] for entry in of_one["node"]["papersByYear"] if entry["count"]}
    assert by_year == {bucket["key"]: bucket["count"] for bucket in papers["stats"]["byYear"]}


async def test_a_key_selects_its_group_in_a_filter(world: World) -> None:
    where = {"not": {"year": {"lte": 2016}}}
    stats = (await _ask(world, ASKED, where=where))["paperStats"]
    as_filter: dict[str, Callable[[str], dict[str, Any]]] = {
        "byYear": lambda key: {"year": {"gte": int(key), "lte": int(key)}},
        "byType": lambda key: {"types": [key]},
        "byTopic": lambda key: {"topic": key},
        "byInstitution": lambda key: {"institution": key},
        "byVenue": lambda key: {"venue": key},
        "byOpenAccess": lambda key: {"openAccess": key == "true"},
    }
    for group, condition in as_filter.items():
        assert stats[group]
        for bucket in stats[group]:
            both = {"and": [where, condition(bucket["key"])]}
            query = "query ($where: PaperFilter) { papers(where: $where) { totalCount } }"
            found = await _ask(world, query, where=both)
            assert found["papers"]["totalCount"] == bucket["count"] > 0, bucket


async def test_statistics_are_of_the_whole_list_whatever_the_page(world: World) -> None:
    """Of every list of papers, and also where nothing else of it is asked for."""
    viewer = world.viewers[1]
    paper = next(one for one in DATA.all(Label.PAPER) if DATA.out(one, CITES) and DATA.into(one, CITES))
    collection = next(
        one
        for one in DATA.all(Label.COLLECTION)
        if one["visibility"] == "PUBLIC" and DATA.out(one, Relationship.CONTAINS)
    )
    lists = {
        "papers": "%s",
        "references": f'paper(by: {{id: "{paper.id}"}}) {{ %s }}',
        "citedBy": f'paper(by: {{id: "{paper.id}"}}) {{ %s }}',
        "savedPapers": "viewer { %s }",
        "items": f'collection(id: "{collection.id}") {{ %s }}',
    }
    for name, within in lists.items():
        parts = f"""
            whole: {name}(first: 100) {{ {LISTED} totalCount pageInfo {{ endCursor }} }}
            first: {name}(first: 1) {{ stats {STATS} totalCount edges {{ cursor }} }}
            last: {name}(last: 1) {{ more: stats {{ byTopic(first: 1) {BUCKETS} }} stats {STATS} }}
            nothing: {name}(first: 0) {{ stats {{ __typename }} }}"""
        data = await _ask(world, "{ " + within % parts + " }", viewer)
        found = data if name == "papers" else next(iter(data.values()))
        _assert_counts(found["first"]["stats"], found["whole"])
        assert found["last"]["stats"] == found["first"]["stats"]
        assert found["last"]["more"]["byTopic"] == found["first"]["stats"]["byTopic"][:1]
        assert found["first"]["totalCount"] == found["whole"]["totalCount"]
        assert found["nothing"] == {"stats": {"__typename": "PaperStats"}}
        cursor = found["first"]["edges"][0]["cursor"]
        later = f'{name}(after: "{cursor}", first: 1) {{ stats {STATS} }}'
        data = await _ask(world, "{ " + within % later + " }", viewer)
        found_later = data if name == "papers" else next(iter(data.values()))
        assert found_later[name]["stats"] == found["first"]["stats"]


def _of_library(papers: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    years = Counter(paper["year"] for paper in papers if "year" in paper)
    return {"count": len(list(papers)), "byYear": [{"key": str(year), "count": years[year]} for year in sorted(years)]}


@pytest.mark.parametrize(
    "variables",
    [
        {"query": COMMON},  # more than a window holds
        {"query": COMMON, "where": {"year": {"gte": 2000}}},
        {"query": "kappa"},  # people, institutions and topics too
        {"query": "kappa", "kinds": ["PERSON", "PAPER"]},
        {"query": "kappa", "kinds": ["PERSON", "TOPIC"]},
        {"query": "2108.07258"},
        {"query": "W10"},
        {"query": "T5", "kinds": ["TOPIC"]},
        {"query": "unheard"},
        {"query": "???"},
    ],
    ids=str,
)
async def test_of_a_search_all_papers_found_are_counted(library: Library, variables: dict[str, Any]) -> None:
    papers = {paper["id"]: paper for paper in library.papers}
    found = [papers[id_] for id_ in (await library.everything(**variables)).ids if id_ in papers]
    query = """query ($query: String!, $kinds: [NodeKind!], $where: PaperFilter, $after: String) {
        search(query: $query, kinds: $kinds, where: $where, first: 1, after: $after) {
            stats { count byYear { key count } } %s } }"""
    response = await library.answer(query % "pageInfo { endCursor } totalCount", None, **variables)
    assert response["data"]["search"]["stats"] == _of_library(found)
    cursor = response["data"]["search"]["pageInfo"]["endCursor"]
    response = await library.answer(query % "", None, after=cursor, **variables)
    assert response["data"]["search"]["stats"] == _of_library(found)
    if variables["query"] == COMMON and "where" not in variables:
        assert len(found) == COMMON_COUNT


SMALL = Statement("""
UNWIND [['W1', 1999, 3], ['W2', 2001, 5], ['W3', 2001, null], ['W4', 1850, 0], ['W5', null, 7]] AS row
CREATE (p:Paper {id: row[0], title: 'Paper of gluons', year: row[1], citationCount: row[2], venue: 'Nature'})
CREATE (:Identifier {key: row[0]})-[:IDENTIFIES]->(p)
WITH collect(p) AS papers
CREATE (t:Topic {id: 'T1', name: 'One'})<-[:IDENTIFIES]-(:Identifier {key: 'T1'})
CREATE (:User {id: 'u-aaaaaaaaaaaaaaaa', handle: 'ada'})-[:OWNS]->
       (c:Collection {id: 'l-aaaaaaaaaaaaaaaa', name: 'C', visibility: 'PUBLIC', createdAt: datetime()})
FOREACH (p IN papers | CREATE (p)-[:HAS_TOPIC {score: 1.0}]->(t) CREATE (c)-[:CONTAINS {addedAt: datetime()}]->(p))
WITH papers[0] AS one, papers[1] AS two, papers[2] AS three, papers[4] AS undated
CREATE (two)-[:CITES]->(one), (three)-[:CITES]->(one), (undated)-[:CITES]->(one)
""")
COUNTED = """{
  papers(first: 100) { totalCount stats { count byYear { key count } byTopic { key count } } }
  paperStats(where: {venue: "Nature"}) { count }
  collection(id: "l-aaaaaaaaaaaaaaaa") { items { totalCount stats { count byYear { key count } } } }
  topic(by: {id: "T1"}) {
    papers { totalCount stats { count } }
    papersByYear { year count citationCount }
    citationsByYear { year count }
  }
  search(query: "gluons") { totalCount stats { count byTopic { key count } } }
}"""


async def test_what_was_deleted_or_merged_is_counted_as_it_is_listed(graph: Graph) -> None:
    await graph.write(SMALL)
    await graph.run(statement("database/await_indexes", seconds=60))
    world = World(graph, GraphData(), Executor(build_schema(), Cursors(SECRET)))
    await _assert_small(world, papers=5, years={"1850": 1, "1999": 1, "2001": 2})
    # the collection keeps W2, for the day it comes back
    await graph.write(statement("imports/delete_papers", papers=["W2"]))
    [[kept]] = await graph.read(Statement("MATCH (:DeletedPaper)<-[r:CONTAINS]-() RETURN count(r)"))
    assert kept == 1
    await _assert_small(world, papers=4, years={"1850": 1, "1999": 1, "2001": 1})
    await graph.write(statement("imports/merge_papers", rows=[{"old": "W4", "into": "W1"}]))
    await _assert_small(world, papers=3, years={"1999": 1, "2001": 1})


async def _assert_small(world: World, papers: int, years: dict[str, int]) -> None:
    await world.graph.run(Statement("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()"))
    data = await _ask(world, COUNTED)
    by_year = [{"key": year, "count": count} for year, count in years.items()]
    by_topic = [{"key": "T1", "count": papers}]
    assert data["papers"] == {"totalCount": papers, "stats": {"count": papers, "byYear": by_year, "byTopic": by_topic}}
    assert data["paperStats"] == {"count": papers}
    assert data["collection"]["items"] == {"totalCount": papers, "stats": {"count": papers, "byYear": by_year}}
    assert data["topic"]["papers"] == {"totalCount": papers, "stats": {"count": papers}}
    assert data["search"] == {"totalCount": papers, "stats": {"count": papers, "byTopic": by_topic}}
    series = {str(entry["year"]): entry["count"] for entry in data["topic"]["papersByYear"] if entry["count"]}
    assert series == years


async def test_a_series_has_every_year_between_but_not_those_of_a_long_gap(graph: Graph) -> None:
    await graph.write(SMALL)
    world = World(graph, GraphData(), Executor(build_schema(), Cursors(SECRET)))
    topic = (await _ask(world, COUNTED))["topic"]
    assert topic["papersByYear"] == [
        {"year": 1850, "count": 1, "citationCount": 0},
        {"year": 1999, "count": 1, "citationCount": 3},
        {"year": 2000, "count": 0, "citationCount": 0},
        {"year": 2001, "count": 2, "citationCount": 5},
    ]
    assert topic["citationsByYear"] == [{"year": 2001, "count": 2}]
    for year, years in ((1898, 104), (1897, 4)):
        await graph.write(Statement("MATCH (p:Paper {id: 'W4'}) SET p.year = $year", {"year": year}))
        series = (await _ask(world, COUNTED))["topic"]["papersByYear"]
        assert [entry["year"] for entry in series[-3:]] == [1999, 2000, 2001]
        assert series[0]["year"] == year
        assert len(series) == years


async def test_a_changed_paper_brings_the_counts_of_its_lists(graph: Graph) -> None:
    await graph.write(SMALL)
    session = "MATCH (u:User) CREATE (u)-[:HOLDS]->(:Session {id: 's', kind: 'TOKEN', createdAt: datetime(),"
    session += " expiresAt: datetime('2100-01-01')})"
    await graph.write(Statement(session))
    change = 'mutation { savePaper(paper: "W1") { citedBy { stats { count byTopic(first: 1) { key count } } } } }'
    executor = Executor(build_schema(), Cursors(SECRET))
    result = await executor.execute(Request(change), Context(graph, "u-aaaaaaaaaaaaaaaa", "s"))
    stats = {"count": 3, "byTopic": [{"key": "T1", "count": 3}]}
    assert result.response() == {"data": {"savePaper": {"citedBy": {"stats": stats}}}}


PRIVATE = "{ collection(id: %s) { items { stats { count } } } papers { stats { count byTopic { key count } } } }"


async def test_nobody_else_counts_a_private_collection(world: World) -> None:
    for collection in DATA.all(Label.COLLECTION):
        if collection["visibility"] != "PRIVATE":
            continue
        [owner] = [link.source.id for link in DATA.into(collection, Relationship.OWNS)]
        query = PRIVATE % orjson.dumps(collection.id).decode()
        seen = {viewer: await _ask(world, query, viewer) for viewer in {None, owner, *world.viewers}}
        assert all((found["collection"] is not None) is (viewer == owner) for viewer, found in seen.items())
        assert len({orjson.dumps(found["papers"]) for found in seen.values()}) == 1
