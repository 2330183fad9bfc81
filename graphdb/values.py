"""Values of the driver → plain Python values: NodeValue, PathValue, datetime and so on."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from neo4j.graph import Node, Path, Relationship
from neo4j.spatial import Point
from neo4j.time import Date, DateTime, Duration, Time
from neo4j.vector import Vector

PLAIN = frozenset({type(None), bool, int, float, str, bytes})
"""Types whose values need no conversion."""


@dataclass(frozen=True, slots=True)
class NodeValue:
    """A node: its labels and properties."""

    labels: frozenset[str]
    properties: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RelationshipValue:
    """A relationship: its type and properties."""

    type: str
    properties: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PathValue:
    """A path: its nodes, its relationships, and for each relationship whether it points along the path."""

    nodes: tuple[NodeValue, ...]
    relationships: tuple[RelationshipValue, ...]
    forward: tuple[bool, ...]


def plain_value(value: Any) -> Any:
    """A value without types of the driver, lists and maps included.

    A duration becomes its ISO 8601 text, a point a map of srid, x, y, z. Raises TypeError for an unknown type.
    """
    if type(value) in PLAIN:
        return value
    if isinstance(value, list):
        return [plain_value(item) for item in value]  # pyright: ignore[reportUnknownVariableType]  # the driver's values are untyped
    if isinstance(value, dict):
        return {key: plain_value(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, Node):
        return _node(value)
    if isinstance(value, Relationship):
        return _relationship(value)
    if isinstance(value, Path):
        return PathValue(
            tuple(map(_node, value.nodes)),
            tuple(map(_relationship, value.relationships)),
            tuple(
                each.start_node is not None and each.start_node.element_id == start.element_id
                for start, each in zip(value.nodes, value.relationships, strict=False)
            ),
        )
    if isinstance(value, Date | DateTime | Time):
        return value.to_native()
    if isinstance(value, Duration):
        return value.iso_format()
    if isinstance(value, Point):
        return {"srid": value.srid, **dict(zip("xyz", value, strict=False))}
    if isinstance(value, Vector):
        return value.to_native()
    raise TypeError(f"a {type(value).__name__}")


def _node(node: Node) -> NodeValue:
    return NodeValue(node.labels, plain_value(dict(node)))


def _relationship(relationship: Relationship) -> RelationshipValue:
    return RelationshipValue(relationship.type, plain_value(dict(relationship)))
