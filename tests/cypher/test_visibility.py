"""What one user does in private, and what moderators hid, changes nothing for anybody else.

Not the paths that may leak are listed here, but the answers compared: everything of every kind of thing, and generated
operations over the whole schema, asked by two users and by nobody, before and after.
"""

from random import Random
from typing import Any, cast

import orjson
import pytest_asyncio
from hypothesis import HealthCheck, given, seed, settings

from cypher.model import Label
from cypher.question import names, question
from cypher.statement import Statement
from resolvers.context import Context
from resolvers.execution.executor import Executor
from resolvers.execution.request import Request
from resolvers.planning.cursor import Cursors
from schema.build import build_schema
from tests.conftest import Content
from tests.graphs.fixtures import DATA, LIMITS, SECRET, World
from tests.oracle.load import load
from tests.oracle.operations import Operation
from tests.oracle.question_parameters import some_parameters
from tests.resolvers.execution.test_generated_operations import (
    EXAMPLES,
    FIXED,
    KINDS,
    OPERATIONS,
    everything,
    operations,
)

MAY_CHANGE = frozenset(
    {
        ("VoteSummary", "likes"),
        ("VoteSummary", "dislikes"),
        ("Paper", "saveCount"),
        ("Paper", "lastEventId"),
        ("Viewer", "moderations"),  # one of those who ask is a moderator
    }
)
STRANGER = "u-strangerstranger"
ARRIVE = """
CREATE (:User {id: $id, handle: 'stranger', name: 'Stranger', roles: ['MODERATOR'], createdAt: datetime()})
      -[:HOLDS]->(:Session {id: 'stranger', kind: 'BROWSER', createdAt: datetime(), expiresAt: datetime('2100-01-01')})
"""


@pytest_asyncio.fixture(loop_scope="session")
async def changing(content: Content) -> World:
    """The oracle's graph, to be changed, with a stranger who has done nothing yet."""
    await content.clear()
    await load(content.graph, DATA)
    await content.graph.write(Statement(ARRIVE, {"id": STRANGER}))
    return World(content.graph, DATA, Executor(build_schema(), Cursors(SECRET), LIMITS))


def _generated() -> list[Operation]:
    """Some generated operations that do not ask for what may change."""
    found: dict[str, Operation] = {}

    @seed(OPERATIONS if FIXED else Random().randrange(1 << 32))
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(operations())
    def collect(asked: Operation) -> None:
        text = asked.text + repr(asked.variables)
        if not any(word in text for word in ("likes", "saveCount", "lastEventId", "moderations", "LIKES")):
            found.setdefault(text, asked)

    collect()
    return list(found.values())


def _questions() -> list[Operation]:
    return [*map(everything, KINDS), *_generated()]


async def _answers(world: World, questions: list[Operation]) -> list[bytes]:
    answers: list[bytes] = []
    for asked in questions:
        for viewer in world.viewers:
            answer = await world.executor.execute(Request(asked.text, asked.variables), world.context(viewer))
            assert answer.errors == ()
            answers.append(orjson.dumps(_lasting(answer.data)))
    return answers


def _lasting(value: Any) -> Any:  # of an answer, as JSON has it
    """An answer without what may change; where everything is asked for, each thing says what it is."""
    if isinstance(value, list):
        return [_lasting(each) for each in cast(list[Any], value)]
    if not isinstance(value, dict):
        return value
    thing = cast(dict[str, Any], value)
    kind = thing.get("__typename")
    return {name: _lasting(each) for name, each in thing.items() if (kind, name) not in MAY_CHANGE}


async def _analyses(world: World, names: list[str]) -> list[list[Any]]:
    """The rows of questions that ship, asked for different things by each who asks."""
    found: list[list[Any]] = []
    for name in names:
        one = question(name)
        random = Random(name)
        for viewer in world.viewers:
            for leave in (True, False):
                parameters = some_parameters(one, world.data, random, leave=leave)
                asked = parameters | ({"viewer": viewer} if one.knows_viewer else {})
                found.append([list(row) for row in await world.graph.read(Statement(one.text, asked, name))])
    return found


async def _do(world: World, change: str, **variables: Any) -> Any:
    context = Context(world.graph, STRANGER, "stranger")
    answer = await world.executor.execute(Request(f"mutation {{ {change} }}"), context)
    assert answer.errors == (), answer.errors
    return answer.data


async def test_what_others_do_in_private_changes_nothing(changing: World) -> None:
    questions = _questions()
    before = await _answers(changing, questions)
    uncounted = [name for name in names() if name != "contested-papers"]  # that one counts votes
    analyses = await _analyses(changing, uncounted)
    papers = [paper.id for paper in DATA.all(Label.PAPER)]
    secret = (await _do(changing, 'a: createCollection(input: {name: "secret"}) { id }'))["a"]["id"]
    hidden = (await _do(changing, 'a: createCollection(input: {name: "by link", visibility: UNLISTED}) { id }'))["a"][
        "id"
    ]
    for paper in papers[:10]:
        await _do(
            changing,
            f'addToCollection(collection: "{secret}", paper: "{paper}") {{ id }}'
            f' b: addToCollection(collection: "{hidden}", paper: "{paper}") {{ id }}'
            f' savePaper(paper: "{paper}") {{ id }} vote(paper: "{paper}", value: LIKE) {{ id }}',
        )
    assert await _answers(changing, questions) == before
    assert await _analyses(changing, uncounted) == analyses
    # nor can it be found by those who guess
    for viewer in changing.viewers:
        asked = (
            f'{{ node(id: "{secret}") {{ id }} collection(id: "{secret}") {{ id }} nodes(ids: ["{secret}"]) {{ id }} }}'
        )
        answer = await changing.executor.execute(Request(asked), changing.context(viewer))
        assert answer.data == {"node": None, "collection": None, "nodes": [None]}


async def test_what_moderators_hid_was_never_there(changing: World) -> None:
    questions = _questions()
    before = await _answers(changing, questions)
    analyses = await _analyses(changing, names())
    papers = [paper.id for paper in DATA.all(Label.PAPER)][:10]
    comments = [comment for comment in DATA.all(Label.COMMENT) if comment["hiddenAt"] is None]
    texts: list[str] = []
    for paper in papers:
        made = await _do(
            changing,
            f'a: submitReview(input: {{paper: "{paper}", strength: "hidden"}}) {{ id }}'
            f' b: addComment(input: {{paper: "{paper}", body: "hidden"}}) {{ id }}',
        )
        texts += [made["a"]["id"], made["b"]["id"]]
    for comment in comments[:5]:
        [[paper]] = await changing.graph.read(
            Statement("MATCH (:Comment {id: $id})-[:ON]->(p) RETURN p.id", {"id": comment.id})
        )
        made = await _do(
            changing, f'a: addComment(input: {{paper: "{paper}", body: "hidden", parent: "{comment.id}"}}) {{ id }}'
        )
        texts.append(made["a"]["id"])
    assert await _answers(changing, questions) != before
    for text in texts:
        await _do(changing, f'hide(subject: "{text}", reason: "a test")')
    assert await _answers(changing, questions) == before
    assert await _analyses(changing, names()) == analyses
    for viewer in changing.viewers:
        asked = f"{{ nodes(ids: {orjson.dumps(texts).decode()}) {{ id }} }}"
        answer = await changing.executor.execute(Request(asked), changing.context(viewer))
        assert answer.data == {"nodes": [None] * len(texts)}
