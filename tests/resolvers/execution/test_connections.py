"""Keyset pages: every list of every type, walked both ways, by pages of several sizes, also while others write."""

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

import pytest
from graphql import GraphQLObjectType, get_named_type, parse

from cypher.model import Label, Relationship
from cypher.statement import Statement
from graphdb.graph import Graph
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.graphs.fixtures import DATA, SECRET, World
from tests.oracle.context import OracleContext
from tests.oracle.executor import answer
from tests.oracle.generated_graph import VENUES
from tests.oracle.graph_data import GraphData, Thing
from tests.oracle.load import load

IDENTIFIES = Relationship.IDENTIFIES
PAGE_SIZES = (1, 2, 3, 7)
SORTS = ("YEAR", "CITATION_COUNT", "PAGE_RANK", "TITLE", "LIKES", "REVIEW_COUNT")
PAGE = "first: $first, after: $after, last: $last, before: $before"
DECLARED = "$first: Int, $after: String, $last: Int, $before: String"
RANKED = {
    (kind, name) for kind in ("Person", "Institution", "Topic") for name in ("nearby", "whereToStart", "whatIsNew")
}
"""Rankings without cursors: tests/cypher/ranking/test_nearby_entities.py has them."""
NOT_WALKED = {("Collection", "nearby"), ("Viewer", "reports"), ("Viewer", "moderations")}
"""Those of which the oracle's graph has nothing."""
KEYS = {"history": "writtenAt"}
"""What tells the items of a list apart that have no id."""
SELECTED = """edges { cursor node { id } } nodes { id } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"""


def _connections() -> list[tuple[str, str]]:
    """All lists with pages that are served, as (type, field); those ranked by Lucene have tests of their own."""
    schema = build_schema()
    missing = {("Query", "search"), ("Paper", "nearby"), *RANKED, *NOT_WALKED}
    return [
        (type_.name, name)
        for type_ in schema.type_map.values()
        if isinstance(type_, GraphQLObjectType) and type_ not in {schema.mutation_type, schema.subscription_type}
        for name, field in type_.fields.items()
        if get_named_type(field.type).name.endswith("Connection") and (type_.name, name) not in missing
    ]


@dataclass(frozen=True, slots=True)
class List:
    """A list of the world, and how to ask for it."""

    world: World
    query: str
    variables: Mapping[str, Any]
    viewer: str | None

    def expected(self) -> list[str]:
        """The ids in the list, in order."""
        result = answer(
            parse(self.query), {**self.variables, "first": 100}, OracleContext(self.world.data, self.viewer)
        )
        assert result.errors is None
        return _ids(_innermost(result.data))

    async def page(self, **arguments: Any) -> dict[str, Any]:
        """The connection with these arguments."""
        request = Request(self.query, {**self.variables, **arguments})
        result = await self.world.executor.execute(request, self.world.context(self.viewer))
        assert result.errors == ()
        return _innermost(result.data)

    async def pages(self, size: int, *, backward: bool) -> AsyncIterator[dict[str, Any]]:
        """The pages from one end to the other."""
        count, place, more, end = (
            ("last", "before", "hasPreviousPage", "startCursor")
            if backward
            else ("first", "after", "hasNextPage", "endCursor")
        )
        page = await self.page(**{count: size})
        yield page
        while page["pageInfo"][more]:
            page = await self.page(**{count: size, place: page["pageInfo"][end]})
            yield page


def _innermost(data: Any) -> dict[str, Any]:
    while "pageInfo" not in data:
        [data] = data.values()
    return data


def _ids(page: Mapping[str, Any]) -> list[str]:
    return [key for node in page["nodes"] for key in node.values()]


async def _walk(listed: List, size: int, expected: list[str]) -> None:
    for backward in (False, True):
        pages = [page async for page in listed.pages(size, backward=backward)]
        near, far = ("hasNextPage", "hasPreviousPage") if backward else ("hasPreviousPage", "hasNextPage")
        walked = [page_id for page in (reversed(pages) if backward else pages) for page_id in _ids(page)]
        assert walked == expected
        for index, page in enumerate(pages):
            assert page["totalCount"] == len(expected)
            assert page["pageInfo"][near] is (index > 0)
            assert page["pageInfo"][far] is (index < len(pages) - 1)
            assert [key for edge in page["edges"] for key in edge["node"].values()] == _ids(page)
            ends = [edge["cursor"] for edge in page["edges"]] or [None]
            assert (page["pageInfo"]["startCursor"], page["pageInfo"]["endCursor"]) == (ends[0], ends[-1])
        assert len(pages) == max(1, -(-len(expected) // size))


def _parents(world: World, kind: str, field: str, viewer: str | None) -> list[List]:
    """A list with pages of the parent where it is longest, and of one where it is shortest."""
    if kind in {"Query", "Viewer"}:
        inner = f"{field}({PAGE}) {{ {SELECTED} }}"
        text = f"query ({DECLARED}) {{ {inner if kind == 'Query' else f'viewer {{ {inner} }}'} }}"
        return [List(world, text, {}, viewer)]
    selected = SELECTED.replace("{ id }", f"{{ {KEYS.get(field, 'id')} }}")
    text = (
        f"query ($id: ID!, {DECLARED}) {{ node(id: $id) {{ ... on {kind} {{ {field}({PAGE}) {{ {selected} }} }} }} }}"
    )
    asking = OracleContext(world.data, viewer)
    visible = [thing for thing in world.data.all(Label(kind)) if _visible(thing, asking)]
    lists = [List(world, text, {"id": thing.id}, viewer) for thing in visible]
    lists.sort(key=lambda listed: len(listed.expected()))
    return [lists[0], lists[-1]]


def _visible(thing: Thing, asking: OracleContext) -> bool:
    if thing.label is Label.COLLECTION:
        return bool(asking.listed([thing]))
    return bool(asking.shown([thing]))


@pytest.mark.parametrize(("kind", "field"), _connections())
async def test_a_list_is_walked_by_pages_in_both_directions(world: World, kind: str, field: str) -> None:
    viewer = world.viewers[1]
    lists = _parents(world, kind, field, viewer)
    assert len(lists[-1].expected()) > 2
    for listed in lists:
        expected = listed.expected()
        for size in PAGE_SIZES:
            await _walk(listed, size, expected)


@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize("sort", SORTS)
async def test_papers_are_walked_in_every_order(world: World, sort: str, direction: str) -> None:
    text = f"""query ($where: PaperFilter, {DECLARED}) {{
        papers(where: $where, orderBy: [{{by: {sort}, direction: {direction}}}], {PAGE}) {{ {SELECTED} }} }}"""
    where = {"or": [{"year": {"gte": 2018}}, {"not": {"openAccess": True}}]}
    for variables in ({}, {"where": where}):
        listed = List(world, text, variables, None)
        expected = listed.expected()
        assert len(expected) == len(set(expected)) > 20
        for size in (3, 7):
            await _walk(listed, size, expected)


def _filters(data: GraphData) -> Iterator[dict[str, Any]]:
    """Every condition, with values at the edges, with ids of old and ids of nobody."""
    for name, values in {"year": (2015, 2018, 2023, 1), "citationCount": (0, 1, 5, 301)}.items():
        for value in values:
            yield {name: {"gte": value}}
            yield {name: {"lte": value}}
        yield {name: {"gte": values[0], "lte": values[1]}}
        yield {name: {}}
        yield {name: {"gte": None, "lte": values[1]}}
    for types in ([], ["OTHER"], ["ARTICLE", "PREPRINT", "ARTICLE"]):
        yield {"types": types}
    for name in ("openAccess", "hasCode", "hasDataset"):
        yield from ({name: value} for value in (True, False, None))
    yield from ({"venue": venue} for venue in (*VENUES, "no such venue"))
    for name, label, unknown in (
        ("author", Label.PERSON, "A77"),
        ("institution", Label.INSTITUTION, "I77"),
        ("topic", Label.TOPIC, "W2000001"),
    ):
        keys = [link.source["key"] for thing in data.all(label)[:3] for link in data.into(thing, IDENTIFIES)]
        yield from ({name: key} for key in (*keys, unknown) if ":" not in key)


async def test_filters_let_through_what_they_say(world: World) -> None:
    text = f"query ($where: PaperFilter, {DECLARED}) {{ papers(where: $where, {PAGE}) {{ {SELECTED} }} }}"
    filters = list(_filters(world.data))
    random = Random(3)
    several = [random.sample(filters, 2) for _ in range(6)]
    found: set[int] = set()
    tried: tuple[dict[str, Any], ...] = (
        *filters,
        *({"not": each} for each in filters),
        *({"and": parts} for parts in several),
        *({"or": parts} for parts in several),
        *({"not": {"and": [parts[0], {"not": {"or": parts}}]}} for parts in several),
        {"or": []},
        {"and": []},
        {"not": {}},
        {},
    )
    for where in tried:
        listed = List(world, text, {"where": where}, None)
        expected = listed.expected()
        page = await listed.page(first=100)
        assert (_ids(page), page["totalCount"]) == (expected, len(expected)), where
        found.add(len(expected))
    earlier = [paper for paper in world.data.all(Label.PAPER) if world.data.out(paper, Relationship.VERSION_OF)]
    assert {0, len(world.data.all(Label.PAPER)) - len(earlier)} < found


async def test_several_orders_break_each_others_ties(world: World) -> None:
    orders = [[("YEAR", "ASC"), ("TITLE", "DESC")], [("LIKES", "DESC"), ("PAGE_RANK", "ASC"), ("LIKES", "ASC")]]
    for order in orders:
        keys = ", ".join(f"{{by: {by}, direction: {direction}}}" for by, direction in order)
        listed = List(world, f"query ({DECLARED}) {{ papers(orderBy: [{keys}], {PAGE}) {{ {SELECTED} }} }}", {}, None)
        await _walk(listed, 7, listed.expected())


async def test_reviews_are_walked_in_every_order(world: World) -> None:
    for order in ("NEWEST", "OLDEST", "MOST_HELPFUL"):
        lists = _parents(world, "Paper", "reviews", None)
        text = lists[-1].query.replace("reviews(", f"reviews(orderBy: {order}, ")
        listed = List(world, text, lists[-1].variables, None)
        await _walk(listed, 2, listed.expected())


@pytest.mark.parametrize("name", ["author", "institution", "topic"])
async def test_what_a_filter_names_is_walked_as_any_list(world: World, name: str) -> None:
    text = f"query ($where: PaperFilter, {DECLARED}) {{ papers(where: $where, {PAGE}) {{ {SELECTED} }} }}"
    wheres = [{"and": [where, {"year": {"gte": 2010}}]} for where in _filters(world.data) if name in where]
    listed = max((List(world, text, {"where": where}, None) for where in wheres), key=lambda each: len(each.expected()))
    expected = listed.expected()
    assert len(expected) > 2
    for size in PAGE_SIZES:
        await _walk(listed, size, expected)


async def test_a_relationship_that_is_there_twice_makes_no_second_paper(graph: Graph) -> None:
    await graph.write(
        Statement("""
        CREATE (p:Paper {id: 'W1'}), (a:Person {id: 'A1'}), (i:Institution {id: 'I1'}), (t:Topic {id: 'T1'})
        CREATE (:Identifier {key: 'A1'})-[:IDENTIFIES]->(a), (:Identifier {key: 'I1'})-[:IDENTIFIES]->(i),
               (:Identifier {key: 'T1'})-[:IDENTIFIES]->(t)
        CREATE (p)<-[:AUTHORED {position: 0}]-(a), (p)<-[:AUTHORED {position: 1}]-(a),
               (p)-[:STATES_AFFILIATION]->(i), (p)-[:STATES_AFFILIATION]->(i),
               (p)-[:HAS_TOPIC]->(t), (p)-[:HAS_TOPIC]->(t)
        """)
    )
    query = """query ($where: PaperFilter) {
        papers(where: $where) { nodes { id } totalCount stats { count } } paperStats(where: $where) { count } }"""
    for where in ({"author": "A1"}, {"institution": "I1"}, {"topic": "T1"}):
        answered = await Executor(build_schema(), Cursors(SECRET)).execute(
            Request(query, {"where": where}), Context(graph)
        )
        found = {"nodes": [{"id": "W1"}], "totalCount": 1, "stats": {"count": 1}}
        assert answered.data == {"papers": found, "paperStats": {"count": 1}}, where


async def test_a_window_between_two_cursors(world: World) -> None:
    text = f"query ({DECLARED}) {{ papers({PAGE}) {{ {SELECTED} }} }}"
    listed = List(world, text, {}, None)
    expected = listed.expected()
    cursors = [edge["cursor"] for edge in (await listed.page(first=100))["edges"]]
    window = {"after": cursors[9], "before": cursors[20]}
    for arguments, ids, more in (
        ({"first": 4}, expected[10:14], (True, True)),
        ({"first": 10}, expected[10:20], (False, True)),
        ({"last": 4}, expected[16:20], (True, True)),
        ({"last": 10}, expected[10:20], (True, False)),
        ({"first": 0}, [], (True, True)),
    ):
        page = await listed.page(**arguments, **window)
        assert _ids(page) == ids
        assert (page["pageInfo"]["hasNextPage"], page["pageInfo"]["hasPreviousPage"]) == more
        assert page["totalCount"] == len(expected)
    nothing = await listed.page(first=5, after=cursors[20], before=cursors[9])
    assert _ids(nothing) == []
    assert nothing["pageInfo"]["startCursor"] is None


@pytest.mark.parametrize("backward", [False, True])
async def test_writing_between_pages_neither_repeats_nor_loses_what_stays(graph: Graph, backward: bool) -> None:
    await load(graph, DATA)
    world = World(graph, DATA, Executor(build_schema(), Cursors(SECRET)))
    random = Random(7)
    text = f"query ({DECLARED}) {{ papers(orderBy: [{{by: YEAR}}, {{by: TITLE}}], {PAGE}) {{ {SELECTED} }} }}"
    listed = List(world, text, {}, None)
    before = listed.expected()
    deleted: set[str] = set()
    seen: list[str] = []
    async for page in listed.pages(3, backward=backward):
        ids = _ids(page)
        seen += reversed(ids) if backward else ids
        # the paper the next page starts after goes away, too
        goes = [random.choice([one for one in before if one not in deleted]), *(ids[-1:] or [])]
        deleted.update(goes)
        await graph.write(Statement("MATCH (p:Paper) WHERE p.id IN $ids DETACH DELETE p", {"ids": goes}))
        rows = [{"id": f"W9{len(seen)}{at}", "year": 2012 + 4 * at, "title": "New"} for at in range(3)]
        await graph.write(Statement("UNWIND $rows AS row CREATE (p:Paper) SET p = row", {"rows": rows}))
    assert len(seen) == len(set(seen))
    stayed = [one for one in before if one not in deleted]
    assert [one for one in seen if one in stayed] == (stayed[::-1] if backward else stayed)
