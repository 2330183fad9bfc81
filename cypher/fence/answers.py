"""The part of a node or relationship that analysts see: its public labels or type, and its public properties."""

from collections.abc import Iterable, Mapping
from typing import Any

from cypher.fence.errors import FenceViolation
from cypher.fence.public import LABELS, PUBLIC, TYPES

_BY_NAME = {name.value: properties for name, properties in PUBLIC.items()}


def shown_labels(labels: Iterable[str]) -> list[str]:
    """The public labels of a node, sorted. Raises FenceViolation if it has none: then the fence has a bug."""
    shown = sorted(LABELS.intersection(labels))
    if not shown:
        raise FenceViolation("The answer would hold a node that is not public. Name the labels of all nodes.")
    return shown


def shown_type(type_: str) -> str:
    """The type of a relationship. Raises FenceViolation if it is not public: then the fence has a bug."""
    if type_ not in TYPES:
        raise FenceViolation(
            "The answer would hold a relationship that is not public. Name the types of all relationships."
        )
    return type_


def shown_properties(names: Iterable[str], properties: Mapping[str, Any]) -> dict[str, Any]:
    """The properties that are public for the given labels or type."""
    public = frozenset[str]().union(*(_BY_NAME[name] for name in names))
    return {name: value for name, value in properties.items() if name in public}
