"""Messages never show a password that an address contains."""

import pytest
from neo4j.exceptions import ServiceUnavailable

from graphdb.connect import Address, connect
from graphdb.errors import GraphUnavailable, translate, without_credentials


@pytest.mark.parametrize(
    ("uri", "shown"),
    [
        ("bolt://127.0.0.1:7687", "bolt://127.0.0.1:7687"),
        ("neo4j+s://db.example", "neo4j+s://db.example"),
        ("bolt://[::1]:7687", "bolt://[::1]:7687"),
        ("bolt://user:secret@host", "bolt://host"),
        ("bolt://user:se@cr/et#@host:7687/x?y=secret", "bolt://host:7687"),
        ("bolt://host:secret", "bolt://host"),
        ("bolt://user:secret@", "bolt://"),
        ("bolt://user:sec\nret@[host", "bolt://"),
        ("user:secret@host", "a malformed address"),
    ],
)
def test_an_address_is_shown_without_credentials(uri: str, shown: str) -> None:
    assert without_credentials(uri) == shown
    assert "secret" not in translate(ServiceUnavailable(f"at {uri}"), uri).message


@pytest.mark.parametrize(
    "uri",
    [
        "bolt://user:secret@host",
        "neo4j+s://user:secret@host:7687",
        "bolt://:secret@",
        "bolt://user:secret@[host",
        "bolt://user:se@cret@ho st",
        "bolt://host?secret",
        "ftp://user:secret@host",
        "user:secret@host",
    ],
)
def test_a_malformed_address_is_refused_without_repeating_it(uri: str) -> None:
    with pytest.raises(GraphUnavailable, match=r"NEO4J_URI is not an address.*NEO4J_PASSWORD") as caught:
        connect(Address(uri, "neo4j", "x"))
    assert "secret" not in caught.value.message
