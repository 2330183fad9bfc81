"""Record: an object of the answer, by response key; what graphql-core walks when it executes field by field."""

from typing import Any


class Record(dict[str, Any]):
    """Values by response key, and the name of the type they are of."""

    __slots__ = ("typename",)

    def __init__(self, typename: str, values: dict[str, Any]) -> None:
        super().__init__(values)
        self.typename = typename
