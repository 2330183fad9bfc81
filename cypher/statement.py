"""Statement: a Cypher text and its parameters, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, LiteralString


@dataclass(frozen=True, slots=True)
class Statement:
    """What graphdb runs. `name` is what logs and metrics call it; values travel only in `parameters`."""

    text: LiteralString
    parameters: Mapping[str, Any] = field(default_factory=dict[str, Any])
    name: str = "statement"
