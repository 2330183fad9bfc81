"""Names in a plan: labels, types, properties and functions. The error for a refused name says what to use instead."""

from cypher.fence.errors import FenceViolation
from cypher.fence.functions import COMPONENTS, FUNCTIONS
from cypher.fence.public import LABELS, PROPERTIES, TYPES
from cypher.model import Relationship

_KNOWN_PROPERTIES = PROPERTIES | COMPONENTS
_PRIVATE_TYPES = frozenset(type_.value for type_ in Relationship) - TYPES

ALL_PROPERTIES = "Name the properties you want, as in p{.id, .title}, instead of asking for all of them."


def require_public_label(name: str) -> None:
    """Raises FenceViolation for a label that is not public. Plans write the type of a relationship like a label."""
    if name in _PRIVATE_TYPES:
        require_public_type(name)
    if name not in LABELS and name not in TYPES:
        raise FenceViolation(f"{name} is not public. Name public labels only: {', '.join(sorted(LABELS))}.")


def require_public_type(name: str) -> None:
    """Raises FenceViolation for a relationship type that is not public."""
    if name not in TYPES:
        raise FenceViolation(
            f"Relationships of type {name} are not public. Name public ones only: {', '.join(sorted(TYPES))}."
        )


def require_public_property(name: str) -> None:
    """Raises FenceViolation for a property that is not public."""
    if name not in _KNOWN_PROPERTIES:
        raise FenceViolation(
            f"{name} is not a public property; docs/analysts.md lists them. To use other keys, pass a map as a"
            " parameter, or unwind a parameter."
        )


def require_function(name: str) -> None:
    """Raises FenceViolation for a function that is not allowed."""
    if name.lower() in FUNCTIONS:
        return
    if name.lower() in {"properties", "keys"}:
        raise FenceViolation(ALL_PROPERTIES)
    if name.lower() in {"id", "elementid"}:
        raise FenceViolation("Internal ids of Neo4j are not available. Use the property id.")
    raise FenceViolation(f"The function {name} is not allowed here; docs/analysts.md lists the functions that are.")
