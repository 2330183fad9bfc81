"""The label :Shown: set where a text is created, removed where it is hidden or withdrawn, and missed without harm."""

import re

import pytest

from cypher import library
from cypher.statement import Statement
from tests.graphs.town import REVIEW, Town, user_id

FILES = [name for folder in ("changes", "imports", "questions", "exports") for name in library.names(folder)]
READ = '{ paper(by: {id: "W1"}) { reviews { totalCount nodes { strength } } } }'


@pytest.mark.parametrize("name", FILES)
def test_a_statement_keeps_the_label_with_what_it_stands_for(name: str) -> None:
    text = library.source(name)
    if re.search(r"(CREATE|MERGE) .*\(\w*:(Review|Comment)\b", text):
        assert re.search(r":(Review|Comment):Shown|SET \w+:Shown", text)
    if re.search(r"\.(hiddenAt|withdrawnAt) = datetime\(\)", text):
        assert re.search(r"REMOVE \w+:Shown", text)
    if name.startswith("questions/"):
        assert not re.search(r"hiddenAt|withdrawnAt", text)


async def test_a_text_without_the_label_is_seen_by_its_author_only(town: Town) -> None:
    forgetful = """
    MATCH (viewer:User {id: $id}), (paper:Paper {id: 'W1'})
    CREATE (viewer)-[:WROTE]->(review:Review {id: 'r-aaaaaaaaaaaaaaaa', strength: 'x', createdAt: datetime()})
    CREATE (review)-[:REVIEWS]->(paper)
    """
    await town.graph.write(Statement(forgetful, {"id": user_id("ada")}))
    for who, count in (("ada", 1), ("bob", 0), ("mod", 0), (None, 0)):
        assert (await town.ask(who, READ))["data"]["paper"]["reviews"]["totalCount"] == count


async def test_a_withdrawn_review_that_is_restored_stays_withdrawn(town: Town) -> None:
    review = (await town.do("ada", REVIEW, strength="spam"))["id"]
    act = f'mutation {{ %s(subject: "{review}", reason: "spam") }}'
    await town.do("mod", act % "hide")
    await town.do("ada", f'mutation {{ withdrawReview(id: "{review}") {{ id }} }}')
    await town.do("mod", act % "restore")
    for who in ("ada", "bob", "mod", None):
        assert (await town.ask(who, READ))["data"]["paper"]["reviews"] == {"totalCount": 0, "nodes": []}
    shown = await town.graph.read(Statement("MATCH (r:Shown) RETURN r.id"))
    assert shown == []
