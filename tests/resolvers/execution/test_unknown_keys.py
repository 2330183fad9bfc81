"""Well-formed keys without a node: null, and no error."""

import pytest

from resolvers.execution.request import Request
from tests.graphs.fixtures import World


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ('{ node(id: "W999999999") { id } }', "node"),
        ('{ node(id: "x-aaaaaaaaaaaaaaaa") { id } }', "node"),
        ('{ paper(by: {doi: "10.9999/never"}) { id } }', "paper"),
        ('{ user(handle: "no\\u0000body 😀 \'`$x") { id } }', "user"),
        ('{ collection(id: "l-aaaaaaaaaaaaaaaa") { id } }', "collection"),
        ("{ viewer { roles } }", "viewer"),
    ],
)
async def test_a_well_formed_key_without_a_node_is_null(world: World, query: str, name: str) -> None:
    answer = await world.executor.execute(Request(query), world.context())
    assert answer.response() == {"data": {name: None}}
