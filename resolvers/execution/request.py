"""Request: one request of a client."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Request:
    """A GraphQL request. A mutation with an `idempotency_key` is done once, however often it is sent."""

    query: str
    variables: Mapping[str, Any] = field(default_factory=dict[str, Any])
    operation_name: str | None = None
    idempotency_key: str | None = None
