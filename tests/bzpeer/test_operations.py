"""The shipped operations: each is one statement, with and without a viewer, for full and for empty papers."""

import pytest

from bzpeer.operations import shipped_operations
from cypher.model import Label
from resolvers.execution.request import Request
from tests.graphs.fixtures import World

MAP = """
    researchMap(depth: 2, limit: 60) {
      truncated
      nodes { distance weight node { id kind label neighborCount } }
      edges { kind source target weight }
    }
"""
PAGE = shipped_operations()["paper_page"]
PAGES = {"paper_page": PAGE, "paper_explored": PAGE.replace("    nearby(", f"{MAP}    nearby(", 1)}
"""The page of a paper, and a larger operation that adds the map."""


@pytest.mark.parametrize("name", PAGES)
async def test_a_whole_page_is_one_statement(world: World, name: str) -> None:
    papers = world.data.all(Label.PAPER)
    for viewer in world.viewers:
        for paper in (papers[3], papers[59]):  # the most cited, and one without anything
            with world.statements() as sent:
                answer = await world.executor.execute(Request(PAGES[name], {"id": paper.id}), world.context(viewer))
            assert answer.errors == ()
            assert len(sent) == 1
            assert answer.data["paper"]["id"] == paper.id


async def test_the_explored_page_has_a_map_nearby_work_reviews_and_votes(world: World) -> None:
    paper = world.data.all(Label.PAPER)[3]
    answer = await world.executor.execute(Request(PAGES["paper_explored"], {"id": paper.id}), world.context())
    page = answer.data["paper"]
    assert len(page["researchMap"]["nodes"]) == 60
    assert {node["node"]["kind"] for node in page["researchMap"]["nodes"]} == {
        "PAPER",
        "PERSON",
        "INSTITUTION",
        "TOPIC",
    }
    assert len(page["nearby"]["edges"]) == 10
    assert page["votes"]["likes"] + page["votes"]["dislikes"] > 0
