"""Statement: a Cypher text and its parameters."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, LiteralString


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement that graphdb runs. Values belong in `parameters`, never in the text. `name`: for logs and metrics."""

    text: LiteralString
    parameters: Mapping[str, Any] = field(default_factory=dict[str, Any])
    name: str = "statement"
