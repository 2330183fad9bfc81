"""Values ↔ bytes by the driver's packstream in Rust, and FAILURE → the driver's exception.

Only this module uses private names of `neo4j` and neo4j-rust-ext. If a version has moved or changed them, `load_codec`
returns None and all reads go through the driver.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any, NoReturn

from neo4j.exceptions import Neo4jError

from graphdb.bolt.errors import UnsupportedValue

_GQL_SINCE = (5, 7)
"""The first version of Bolt in which a FAILURE carries a GQL status."""


@dataclass(frozen=True, slots=True)
class Codec:
    """The private functions of the driver that encode and decode."""

    _pack: Callable[[Any, Any], bytes]
    _unpack: Callable[[bytearray, int, Any], tuple[Any, int]]
    _structure: type
    _dehydration: Any

    def pack(self, value: object) -> bytes:
        """A value as packstream. Raises UnsupportedValue for a type or number that packstream cannot represent."""
        try:
            return self._pack(value, self._dehydration)
        except (ValueError, TypeError, OverflowError) as error:
            raise UnsupportedValue(str(error)) from error

    def unpacker(self) -> Callable[[bytearray, int], tuple[Any, int]]:
        """A function (bytes, start of a value) → (the value, its end). It raises UnsupportedValue for a structure."""
        unpack, hooks = self._unpack, {self._structure: _refuse}
        return lambda message, at: unpack(message, at, hooks)

    def error(self, metadata: dict[str, Any], version: tuple[int, int]) -> Neo4jError:
        """The exception that the driver raises for a FAILURE with this metadata."""
        name = "_hydrate_gql" if version >= _GQL_SINCE else "_hydrate_neo4j"
        error = getattr(Neo4jError, name)(**metadata)
        assert isinstance(error, Neo4jError)
        return error


def load_codec() -> Codec | None:
    """The codec; None if the installed driver differs from the versions known here."""
    try:
        packstream = import_module("neo4j._rust.codec.packstream.v1")
        structure = import_module("neo4j._rust.codec.packstream").Structure
        hooks = import_module("neo4j._codec.hydration").DehydrationHooks
        # like the driver, sends tuples as lists
        plain = hooks(exact_values={}, exact_types={tuple: list}, subtypes={})
        codec = Codec(packstream.pack, packstream.unpack, structure, plain)
        return codec if _is_as_known(codec) else None
    except (ImportError, AttributeError, TypeError, ValueError):
        return None


def _refuse(structure: object) -> NoReturn:
    raise UnsupportedValue(f"a {structure!r}")


def _is_as_known(codec: Codec) -> bool:
    packed = b"\x92\xa1\x81a\x01\xc0"
    date = bytearray(b"\x91\xb1D\x01")
    try:
        codec.unpacker()(date, 0)
    except UnsupportedValue:
        failure = {"code": "Neo.ClientError.Statement.SyntaxError", "message": ""}
        return (
            codec.pack(({"a": 1}, None)) == packed
            and codec.unpacker()(bytearray(b"\0" + packed), 1) == ([{"a": 1}, None], 7)
            and codec.error(dict(failure), (5, 0)).code == failure["code"]
            and codec.error({"neo4j_code": failure["code"]}, (5, 8)).code == failure["code"]
        )
    return False
