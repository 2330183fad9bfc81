"""Record: an object of an answer, by response key, for an execution by graphql-core."""

from typing import Any


class Record(dict[str, Any]):
    """Values by response key, with the name of their type."""

    __slots__ = ("typename",)

    def __init__(self, typename: str, values: dict[str, Any]) -> None:
        super().__init__(values)
        self.typename = typename
